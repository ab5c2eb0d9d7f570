//! How the changes of an apply are sent, and what became of them is found out.

use std::{collections::HashSet, mem, sync::Arc, time::Duration};

use jms_domain::{Error, ErrorKind};
use jms_http::JumpServer;

use super::{
    apply::AppliedChange,
    desired::ObjectKey,
    kind::CodeKind,
    plan::{Change, ChangeAction, Compared, Plan},
    steps::{Apply, Halt},
};
use crate::{
    Ended, Failure, FailureKind, FleetError, Job, Journal, Options, Progress, Report, RowState, Tell, verdict::Verdict,
};

impl Apply<'_> {
    /// Runs a job whose rows are these changes.
    pub(super) async fn job(&mut self, job: &Job, changes: &[usize]) -> Result<Report, Halt> {
        let mut journal =
            Journal::in_memory(job, &self.fleet.place()).map_err(|error| Halt::Fleet(FleetError::Journal(error)))?;
        let options = Options { on_progress: self.tell_of_job(), ..self.options.clone() };
        let mut report = self.fleet.run(job, &mut journal, &options).await?;
        self.requests += report.requests;
        for (index, row) in changes.iter().zip(&report.rows) {
            self.settle(*index, row.state, row.failure.clone());
        }
        match mem::replace(&mut report.ended, Ended::Finished) {
            Ended::Finished => Ok(report),
            ended => Err(Halt::Ended(ended)),
        }
    }

    /// How far the apply is, while a job that is a part of it runs.
    fn tell_of_job(&self) -> Option<Tell> {
        let (tell, before) = (self.options.on_progress.clone()?, self.reached(None));
        Some(Arc::new(move |job| {
            tell(&Progress {
                rows: before.rows,
                settled: before.settled + job.settled,
                failed: before.failed + job.failed,
                requests: before.requests + job.requests,
                waits: job.waits,
            });
        }))
    }

    fn reached(&self, waits: Option<Duration>) -> Progress {
        let settled = self.results.iter().filter(|result| result.state.is_settled());
        Progress {
            rows: self.results.len(),
            settled: settled.clone().count(),
            failed: settled.filter(|result| !result.state.is_ok()).count(),
            requests: self.requests,
            waits,
        }
    }

    fn tell(&self, waits: Option<Duration>) {
        if let Some(tell) = &self.options.on_progress {
            tell(&self.reached(waits));
        }
    }

    /// Lets time pass, unless the apply is stopped.
    async fn wait(&self, time: Duration) -> Result<(), Halt> {
        self.tell(Some(time));
        self.options.stop.unless_stopped(self.fleet.clock.sleep(time)).await.ok_or(Halt::Ended(Ended::Stopped))
    }

    pub(super) fn settle(&mut self, index: usize, state: RowState, failure: Option<Failure>) {
        if let Some(result) = self.results.get_mut(index) {
            (result.state, result.failure) = (state, failure);
        }
    }

    pub(super) fn halt_at_failure(&self) -> Result<(), Halt> {
        if self.options.continue_on_error { Ok(()) } else { Err(Halt::Ended(Ended::AtFailure)) }
    }

    /// Sends one request for one change.
    pub(super) async fn one(
        &mut self,
        index: usize,
        done: RowState,
        send: impl AsyncFn(&JumpServer) -> Result<(), Error>,
    ) -> Result<(), Halt> {
        loop {
            if self.options.stop.is_stopped() {
                return Err(Halt::Ended(Ended::Stopped));
            }
            self.requests += 1;
            let Err(error) = send(&self.fleet.client).await else {
                self.throttled.over();
                self.settle(index, done, None);
                self.tell(None);
                return Ok(());
            };
            let failure = Failure::of(&error, None);
            match Verdict::of(&error) {
                Verdict::NotNow => match self.throttled.wait(&error) {
                    Some(wait) => self.wait(wait).await?,
                    None => return Err(Halt::Ended(Ended::Failed(error))),
                },
                Verdict::Lost => {
                    self.settle(index, RowState::InDoubt, Some(failure));
                    return Err(Halt::Ended(Ended::Failed(error)));
                }
                _ if done == RowState::Deleted && error.is_not_found() => {
                    self.settle(index, done, None);
                    return Ok(());
                }
                Verdict::NotDone | Verdict::Halt if !is_about_one(error.kind()) => {
                    return Err(Halt::Ended(Ended::Failed(error)));
                }
                _ => {
                    let at_stake = failure.kind == FailureKind::RecordsAtStake;
                    self.settle(index, RowState::Failed, Some(self.without_secrets(index, failure)));
                    // It stays so until a person has looked at the records, and nothing else needs it to be gone.
                    return if at_stake { Ok(()) } else { self.halt_at_failure() };
                }
            }
        }
    }

    /// The failure without a secret that the server may have repeated.
    fn without_secrets(&self, index: usize, failure: Failure) -> Failure {
        let references = self.entry(index).into_iter().flat_map(|entry| &entry.source.secrets);
        let secrets: Vec<_> = references.filter_map(|(.., reference)| self.secrets.get(reference)).collect();
        failure.without(&secrets.iter().map(|secret| secret.expose()).collect::<Vec<_>>())
    }

    /// Reads again what was in doubt, or is there already, and sees whether it is as files say, and ours if it was to be made.
    /// What cannot be read stays in doubt.
    pub(super) async fn look_again(&mut self) {
        let is_open = |result: &AppliedChange| {
            let exists = result.failure.as_ref().is_some_and(|failure| failure.kind == FailureKind::AlreadyExists);
            matches!(result.state, RowState::InDoubt | RowState::Unknown) || exists
        };
        let open: Vec<usize> =
            self.results.iter().enumerate().filter(|(_, result)| is_open(result)).map(|(index, _)| index).collect();
        if open.is_empty() {
            return;
        }
        let Ok(left) = self.fleet.compare(&self.plan.desired, &self.plan.options).await else { return };
        let left = Left::of(left);
        for index in open {
            let Some(change) = self.plan.changes.get(index) else { continue };
            if left.has_done(change, self.plan) {
                let done = match change.action {
                    ChangeAction::Create => RowState::Created,
                    ChangeAction::Update => RowState::Updated,
                    ChangeAction::Delete => RowState::Deleted,
                };
                self.settle(index, done, None);
            }
        }
    }
}

/// Whether an error is about the object, and others may do better.
fn is_about_one(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::NotFound | ErrorKind::RecordsAtStake { .. })
}

/// What would still have to be done, read anew.
struct Left {
    found: Compared,
    changes: HashSet<(CodeKind, ObjectKey)>,
    wrong: HashSet<usize>,
}

impl Left {
    fn of(found: Compared) -> Self {
        let changes = found.changes.iter().map(|change| (change.kind, change.key.clone())).collect();
        let wrong = found.problems.iter().map(|(entry, _)| *entry).collect();
        Self { found, changes, wrong }
    }

    /// Whether a change was made. An object may be there as files say, and be somebody else's.
    fn has_done(&self, change: &Change, plan: &Plan) -> bool {
        let Change { action, kind, key, entry, .. } = change;
        let object = self.found.actual.find(*kind, key);
        let is_ours = || object.is_some_and(|object| object.owner.as_deref() == Some(plan.owner.as_str()));
        self.found.actual.hidden(*kind).is_none()
            && !self.changes.contains(&(*kind, key.clone()))
            && entry.is_none_or(|entry| !self.wrong.contains(&entry))
            && (*action != ChangeAction::Create || is_ours())
    }
}

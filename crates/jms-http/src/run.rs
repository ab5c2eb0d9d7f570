//! Runs from their start to their end.

mod follow;

use std::{collections::HashMap, fmt, sync::Arc, time::Duration};

use futures_util::{Stream, stream};
use jms_domain::{
    AnyId, Error, ErrorKind, Execution, ExecutionId, ExecutionStatus, Kind, Outcome, PageRequest, Progress, Record,
    RecordFilter, RecordStatus, Result, ServerTime, Step, Wait, Waiting,
    ports::{Clock, Executions},
};

pub use follow::News;

use crate::Rows;

/// A run of an automation: a handle to wait for its end, and to see how far it is.
///
/// It is nothing but the id of the execution and the means to ask, so dropping it stops nothing, and
/// [`resume`](crate::ExecutionsClient::resume) makes another of the id.
///
/// ```
/// use std::pin::pin;
/// use futures_util::TryStreamExt;
/// use jms_http::{JumpServer, domain::{ChangeSecretFilter, Progress, Secret, Wait}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = jms_sandbox::Sandbox::builder().clock(jms_sandbox::Clock::fast(100.0)).build()?;
/// # let token = Secret::new(sandbox.credentials().private_token)?;
/// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
/// let weekly = &client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await?[0];
/// let run = client.change_secret_executions().run(weekly.id).await?;
/// let mut reached = pin!(run.progress(Wait::default()));
/// while let Some(reached) = reached.try_next().await? {
///     match reached.progress {
///         Progress::Waiting => println!("no worker has taken it yet"),
///         Progress::Taken(status) => println!("{status} after {:?}: {:?}", reached.elapsed, reached.tally),
///         _ => {}
///     }
/// }
/// let outcome = run.wait(Wait::default()).await?;
/// # assert!(outcome.failed().next().is_none());
/// # Ok(())
/// # }
/// ```
pub struct Run<K: Kind> {
    executions: Arc<dyn Executions<K>>,
    clock: Arc<dyn Clock>,
    id: ExecutionId,
    retried: Option<Retried<K::RecordId>>,
}

/// How long a worker may take to begin before it is asked whether there is anything to wait for. An idle one takes up to 1.2 s
/// (source: facts of 4.10.16, section 9).
const PATIENCE: Duration = Duration::from_secs(3);

/// What a retry tries again: records of another run, each with when it had ended before.
#[derive(Debug, Clone)]
struct Retried<Id> {
    of: ExecutionId,
    records: HashMap<Id, Option<ServerTime>>,
}

impl<Id: AnyId> Retried<Id> {
    /// Whether a record has ended since.
    fn is_over(&self, record: &Record<Id>) -> bool {
        record.date_finished.is_some() && self.records.get(&record.id) != Some(&record.date_finished)
    }
}

/// How far a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reached {
    /// How far the execution is.
    pub progress: Progress,
    /// For how long it was waited for until then.
    pub elapsed: Duration,
    /// What it has done so far; `None` for kinds that leave no records, before a worker took it, and where asking for it
    /// failed.
    pub tally: Option<Tally>,
}

/// How many accounts a run is done with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tally {
    /// Accounts that got their secret.
    pub succeeded: u64,
    /// Accounts that did not.
    pub failed: u64,
}

impl<K: Kind> Run<K> {
    /// A handle on a run, over any implementation of the port: for tests and fakes. A client makes its own by
    /// [`run`](crate::ExecutionsClient::run) and [`resume`](crate::ExecutionsClient::resume).
    pub fn new(executions: Arc<dyn Executions<K>>, clock: Arc<dyn Clock>, id: ExecutionId) -> Self {
        Self { executions, clock, id, retried: None }
    }

    /// The same for a retry, which tries records of another run again.
    pub(crate) fn of_records(
        self,
        of: ExecutionId,
        records: impl IntoIterator<Item = (K::RecordId, Option<ServerTime>)>,
    ) -> Self {
        Self { retried: Some(Retried { of, records: records.into_iter().collect() }), ..self }
    }

    /// The id of the execution, by which the wait can be taken up again.
    pub const fn id(&self) -> ExecutionId {
        self.id
    }

    /// Waits for the end of the run, and reads what it did to each account.
    ///
    /// # Errors
    /// [`NotFinished`](jms_domain::ErrorKind::NotFinished) when the deadline is over: it names the execution and says
    /// whether a worker has taken it; the run goes on. A poll that fails for a passing reason is no failure. A run that
    /// ended badly is no error: ask [`verdict`](Outcome::verdict). [`NotFound`](jms_domain::ErrorKind::NotFound), after some
    /// seconds, if the server has no such run and none that waits for a worker: where it tells, see
    /// [`is_lost`](Executions::is_lost).
    pub async fn wait(&self, wait: Wait) -> Result<Outcome<K>> {
        self.watch(wait, |_, _| {}).await
    }

    /// As [`wait`](Self::wait), and tells after each poll how far the run is, and for how long it was waited for.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    pub async fn watch(&self, wait: Wait, mut watch: impl FnMut(&Progress, Duration) + Send) -> Result<Outcome<K>> {
        let mut waiting = Waiting::new(wait, &*self.clock, self.id);
        loop {
            let Step { progress, elapsed, ended, .. } = self.step(&mut waiting).await?;
            watch(&progress, elapsed);
            if let Some(ended) = ended {
                return Ok(Outcome::new(ended, self.records().await?));
            }
        }
    }

    /// How far the run is, after each poll, until it has ended. [`wait`](Self::wait) has the outcome then, at once.
    ///
    /// # Errors
    /// The last item, as the errors of [`wait`](Self::wait).
    pub fn progress(&self, wait: Wait) -> impl Stream<Item = Result<Reached>> + Send + '_ {
        let waiting = Some(Waiting::new(wait, &*self.clock, self.id));
        stream::try_unfold(waiting, async |waiting| {
            let Some(mut waiting) = waiting else { return Ok(None) };
            let Step { progress, elapsed, ended, .. } = self.step(&mut waiting).await?;
            let tally = match progress {
                Progress::Taken(_) => self.tally().await.ok(),
                _ => None,
            };
            Ok(Some((Reached { progress, elapsed, tally }, ended.is_none().then_some(waiting))))
        })
    }

    async fn step(&self, waiting: &mut Waiting) -> Result<Step<K::Id>> {
        let step = waiting.next(&*self.clock, || self.poll()).await?;
        if step.progress == Progress::Waiting && step.elapsed >= PATIENCE && self.is_lost().await {
            let id = self.id;
            return Err(Error::new(ErrorKind::NotFound).with_message(format!(
                "there is no execution {id} of this kind in this organisation, and none that waits for a worker"
            )));
        }
        Ok(step)
    }

    /// Whether the run will never be found. That asking failed is no answer.
    async fn is_lost(&self) -> bool {
        // The execution of a retry may never be found, see below.
        self.retried.is_none()
            && self.executions.is_lost(self.id).await.unwrap_or_default()
            // It may have begun since it was looked for.
            && matches!(self.executions.get(self.id).await, Err(error) if error.is_not_found())
    }

    async fn poll(&self) -> Result<Execution<K::Id>> {
        let not_found = match (self.executions.get(self.id).await, &self.retried) {
            (Err(error), Some(_)) if error.is_not_found() => error,
            (answer, _) => return answer,
        };
        // 3.10 never shows the execution of a retry (source: recordings 3.10.20, `v3_extra`, "records execute one:
        // execution row"); its records tell when it is over.
        let Some(retried) = &self.retried else { return Err(not_found) };
        let records = self.records().await?;
        if !records.iter().all(|record| retried.is_over(record)) {
            return Err(not_found);
        }
        let succeeded = records.iter().all(|record| record.status == RecordStatus::Success);
        let status = if succeeded { ExecutionStatus::Success } else { ExecutionStatus::Failed };
        Ok(Execution::new(self.id, status))
    }

    /// What the run did to each account.
    async fn records(&self) -> Result<Vec<Record<K::RecordId>>> {
        if !K::LEAVES_RECORDS {
            return Ok(Vec::new());
        }
        let (executions, filter) = (Arc::clone(&self.executions), self.filter(None));
        let rows = Rows::new(move |page| {
            let (executions, filter) = (Arc::clone(&executions), filter.clone());
            async move { executions.records(&filter, page).await }
        });
        let mut records = rows.all().await?;
        if let Some(retried) = &self.retried {
            records.retain(|record| retried.records.contains_key(&record.id));
        }
        Ok(records)
    }

    /// How many records there are of each status, without reading them all.
    async fn tally(&self) -> Result<Tally> {
        if let Some(retried) = &self.retried {
            let records = self.records().await?;
            let ended =
                |status| records.iter().filter(move |record| retried.is_over(record) && record.status == status);
            let count = |status| ended(status).count() as u64;
            return Ok(Tally { succeeded: count(RecordStatus::Success), failed: count(RecordStatus::Failed) });
        }
        let count = async |status| {
            let page = self.executions.records(&self.filter(Some(status)), PageRequest::first(1)).await?;
            page.total.ok_or_else(|| Error::not_supported("counting records"))
        };
        Ok(Tally { succeeded: count(RecordStatus::Success).await?, failed: count(RecordStatus::Failed).await? })
    }

    fn filter(&self, status: Option<RecordStatus>) -> RecordFilter {
        let execution = self.retried.as_ref().map_or(self.id, |retried| retried.of);
        RecordFilter { execution: Some(execution), status, ..RecordFilter::default() }
    }
}

impl<K: Kind> Clone for Run<K> {
    fn clone(&self) -> Self {
        let Self { executions, clock, id, retried } = self;
        Self { executions: Arc::clone(executions), clock: Arc::clone(clock), id: *id, retried: retried.clone() }
    }
}

impl<K: Kind> fmt::Debug for Run<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run").field("kind", &K::NAME).field("id", &self.id).finish_non_exhaustive()
    }
}

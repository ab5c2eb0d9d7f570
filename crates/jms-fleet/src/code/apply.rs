//! Making it so.
//!
//! What is deleted goes first, for it may have the names of what comes: automations and plans before accounts and templates. Then
//! comes what others need: templates, accounts, automations, plans. Accounts go in jobs, by lists; of the others there are few.
//!
//! There is no file of what was done so far: a plan is read from the server each time, names are unique there, and secrets are sent
//! only with what is made. So whatever ends an apply, the next one finds what is left, and does nothing twice.

use std::{
    collections::{HashMap, HashSet},
    mem,
};

use jms_domain::{
    AccountId, AccountTemplateId, AccountUpdate, AssetId, BackupPlanId, ChangeSecretAutomationId, Error, ErrorKind,
    NewAccount, PushAccountAutomationId,
    ports::{AccountTemplates as _, Automations as _},
};
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;
use uuid::Uuid;

use super::{
    build::Request,
    desired::{Entry, ObjectKey},
    kind::CodeKind,
    plan::{Change, ChangeAction, Plan},
    requests::{Given, Unsendable},
    resolve::Resolve,
    secret::{SecretSource, Secrets},
};
use crate::{
    Ended, Failure, FailureKind, Fleet, FleetError, Job, Journal, Options, Problem, Report, RowState,
    verdict::{Throttled, Verdict},
};

/// How an apply ended, with a result for each change.
#[derive(Debug)]
#[must_use = "changes may have failed"]
#[non_exhaustive]
pub struct Applied {
    /// What became of each change, in the order of the plan.
    pub changes: Vec<AppliedChange>,
    /// How it ended.
    pub ended: Ended,
    /// How many requests for changes were sent.
    pub requests: usize,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AppliedChange {
    /// What was to be done.
    pub action: ChangeAction,
    /// What kind of object it is.
    pub kind: CodeKind,
    /// Its name.
    pub name: String,
    /// What became of it.
    pub state: RowState,
    /// Why it failed.
    pub failure: Option<Failure>,
}

/// Why nothing was applied.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ApplyError {
    /// Something is wrong with the files, or a secret that they name cannot be read. Nothing was sent.
    #[error("{} things are wrong with the files; the first: {}", problems.len(), problems.first().map(ToString::to_string).unwrap_or_default())]
    Problems {
        /// What is wrong, in order.
        problems: Vec<Problem>,
    },
    /// A job could not be run.
    #[error(transparent)]
    Fleet(#[from] FleetError),
}

impl Applied {
    /// Whether all is as files say.
    pub fn is_success(&self) -> bool {
        matches!(self.ended, Ended::Finished) && self.changes.iter().all(|change| change.state.is_ok())
    }

    /// How many changes are in this state.
    pub fn count(&self, state: RowState) -> usize {
        self.changes.iter().filter(|change| change.state == state).count()
    }
}

impl Fleet {
    /// Does what a plan says. Its secrets are read first, each once, and only those that are sent: those of new objects, and of
    /// automations and templates that get another kind of secret or other rules.
    ///
    /// It can be ended anywhere, and by anything: another plan then has what is left.
    ///
    /// ```
    /// use jms_fleet::{CodeOptions, Desired, Fleet, LocalSecrets, Options, PlanOptions};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = jms_fleet::domain::Secret::new(sandbox.credentials().private_token)?;
    /// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// std::fs::write(folder.path().join("web.yaml"), "accounts:\n- {assets: [web-01, web-02], username: robot}\n")?;
    /// let fleet = Fleet::new(&client);
    /// let plan = fleet.plan(Desired::read(folder.path(), &CodeOptions::default())?, &PlanOptions::default()).await?;
    /// assert!(plan.problems.is_empty());
    /// assert_eq!(plan.changes[0].name, "robot@web-01");
    ///
    /// let applied = fleet.apply(&plan, &LocalSecrets, &Options::default()).await?;
    /// assert!(applied.is_success());
    ///
    /// let plan = fleet.plan(Desired::read(folder.path(), &CodeOptions::default())?, &PlanOptions::default()).await?;
    /// assert!(plan.is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ApplyError::Problems`] if something is wrong with the files or their secrets. What the server refuses is in the result.
    pub async fn apply(
        &self,
        plan: &Plan,
        secrets: &dyn SecretSource,
        options: &Options,
    ) -> Result<Applied, ApplyError> {
        if !plan.problems.is_empty() {
            return Err(ApplyError::Problems { problems: plan.problems.clone() });
        }
        let secrets = read_secrets(plan, secrets).await?;
        let mut apply = Apply::new(self, plan, secrets, options);
        let ended = match apply.work().await {
            Ok(()) => Ended::Finished,
            Err(Halt::Ended(ended)) => ended,
            Err(Halt::Fleet(error)) => return Err(error.into()),
        };
        Ok(apply.done(ended))
    }
}

/// Reads the secrets that will be sent.
async fn read_secrets(plan: &Plan, source: &dyn SecretSource) -> Result<Secrets, ApplyError> {
    let mut secrets = Secrets::default();
    let mut problems = Vec::new();
    for change in &plan.changes {
        let Some(entry) = change.entry.and_then(|index| plan.desired.entries.get(index)) else { continue };
        for (field, _, reference) in &entry.source.secrets {
            let is_sent = change.fields.iter().any(|change| change.field == *field);
            if is_sent && let Err(problem) = secrets.read(reference, source).await {
                problems.push(entry.source.problem(field, problem));
            }
        }
    }
    // The same account on several assets is in one place of a file.
    problems.sort_by(|a, b| (&a.path, a.line, &a.field).cmp(&(&b.path, b.line, &b.field)));
    problems.dedup();
    if problems.is_empty() { Ok(secrets) } else { Err(ApplyError::Problems { problems }) }
}

/// Why it ends before all is done.
enum Halt {
    Ended(Ended),
    Fleet(FleetError),
}

impl From<FleetError> for Halt {
    fn from(error: FleetError) -> Self {
        Self::Fleet(error)
    }
}

struct Apply<'a> {
    fleet: &'a Fleet,
    plan: &'a Plan,
    secrets: Secrets,
    options: &'a Options,
    results: Vec<AppliedChange>,
    gone: HashSet<Uuid>,
    /// What is made, with its id once it has one.
    new: HashMap<(CodeKind, ObjectKey), Option<Uuid>>,
    requests: usize,
    throttled: Throttled,
}

impl<'a> Apply<'a> {
    fn new(fleet: &'a Fleet, plan: &'a Plan, secrets: Secrets, options: &'a Options) -> Self {
        let result = |change: &Change| AppliedChange {
            action: change.action,
            kind: change.kind,
            name: change.name.clone(),
            state: RowState::Planned,
            failure: None,
        };
        Self {
            fleet,
            plan,
            secrets,
            options,
            results: plan.changes.iter().map(result).collect(),
            gone: HashSet::new(),
            new: HashMap::new(),
            requests: 0,
            throttled: Throttled::default(),
        }
    }

    fn done(self, ended: Ended) -> Applied {
        Applied { changes: self.results, ended, requests: self.requests }
    }

    async fn work(&mut self) -> Result<(), Halt> {
        let done = self.steps().await;
        // What was refused because it is there already may be what an earlier run made without hearing of it, and whether a
        // change was made whose answer was lost, the object shows.
        self.look_again().await;
        done?;
        let failed = self.results.iter().any(|result| !result.state.is_ok());
        if failed && !self.options.continue_on_error { Err(Halt::Ended(Ended::AtFailure)) } else { Ok(()) }
    }

    async fn steps(&mut self) -> Result<(), Halt> {
        for kind in CodeKind::ALL.into_iter().rev() {
            self.delete(kind).await?;
        }
        for kind in CodeKind::ALL {
            self.create(kind).await?;
            self.update(kind).await?;
        }
        Ok(())
    }

    /// The changes of this kind, by their places in the plan.
    fn changes(&self, kind: CodeKind, action: ChangeAction) -> Vec<usize> {
        let fits = |(_, change): &(usize, &Change)| change.kind == kind && change.action == action;
        self.plan.changes.iter().enumerate().filter(fits).map(|(index, _)| index).collect()
    }

    fn object(&self, index: usize) -> Option<&'a super::actual::Object> {
        self.plan.actual.objects.get(self.plan.changes.get(index)?.object?)
    }

    fn entry(&self, index: usize) -> Option<&'a Entry> {
        self.plan.desired.entries.get(self.plan.changes.get(index)?.entry?)
    }

    async fn delete(&mut self, kind: CodeKind) -> Result<(), Halt> {
        let changes = self.changes(kind, ChangeAction::Delete);
        let objects: Vec<_> = changes.iter().filter_map(|index| Some((*index, self.object(*index)?.id))).collect();
        self.gone.extend(objects.iter().map(|(_, id)| *id));
        if kind == CodeKind::Account {
            let (changes, ids): (Vec<_>, Vec<_>) =
                objects.into_iter().map(|(index, id)| (index, AccountId::new(id))).unzip();
            return self.job(&Job::delete(ids), &changes).await.map(drop);
        }
        for (index, id) in objects {
            self.one(index, RowState::Deleted, async |client| match kind {
                CodeKind::AccountTemplate => client.account_templates().delete(AccountTemplateId::new(id)).await,
                CodeKind::ChangeSecretAutomation => {
                    client.change_secret_automations().delete(ChangeSecretAutomationId::new(id)).await
                }
                CodeKind::PushAccountAutomation => {
                    client.push_account_automations().delete(PushAccountAutomationId::new(id)).await
                }
                CodeKind::AccountBackupPlan => client.backup_plans().delete(BackupPlanId::new(id)).await,
                CodeKind::Account => Ok(()),
            })
            .await?;
        }
        Ok(())
    }

    /// Makes what is new: those that others switch from come first.
    async fn create(&mut self, kind: CodeKind) -> Result<(), Halt> {
        let mut left = self.changes(kind, ChangeAction::Create);
        let keys = left.iter().filter_map(|index| Some(((kind, self.entry(*index)?.key.clone()), None)));
        let keys: Vec<_> = keys.collect();
        self.new.extend(keys);
        while !left.is_empty() {
            let (ready, later): (Vec<_>, Vec<_>) = left.iter().partition(|index| self.is_ready(**index));
            if ready.is_empty() {
                for index in later {
                    let text = "the one to switch from could not be made";
                    self.settle(index, RowState::Failed, Some(Failure::new(FailureKind::NotFound, text)));
                }
                break;
            }
            if kind == CodeKind::Account {
                self.create_accounts(&ready).await?;
            } else {
                for index in ready {
                    self.create_one(index).await?;
                }
            }
            left = later;
        }
        Ok(())
    }

    /// Whether the one that it switches from is there.
    fn is_ready(&self, index: usize) -> bool {
        let Some(entry) = self.entry(index) else { return true };
        let Some(su_from) = entry.source.text("su_from") else { return true };
        let key = ObjectKey::new(entry.key.asset.as_deref(), su_from);
        self.new.get(&(entry.kind, key)).is_none_or(Option::is_some)
    }

    async fn create_accounts(&mut self, changes: &[usize]) -> Result<(), Halt> {
        let (mut accounts, mut sent) = (Vec::with_capacity(changes.len()), Vec::with_capacity(changes.len()));
        for index in changes {
            match self.request(*index) {
                Ok(Request::NewAccount(account)) => {
                    accounts.push(NewAccount { id: Some(AccountId::new(Uuid::new_v4())), ..account });
                    sent.push(*index);
                }
                Ok(_) => {}
                Err(failure) => self.settle(*index, RowState::Failed, Some(failure)),
            }
        }
        let report = self.job(&Job::create(accounts), &sent).await?;
        for (index, row) in sent.into_iter().zip(report.rows) {
            if let (Some(entry), Some(account)) = (self.entry(index), row.account) {
                self.new.insert((CodeKind::Account, entry.key.clone()), Some(account.uuid()));
            }
        }
        Ok(())
    }

    async fn create_one(&mut self, index: usize) -> Result<(), Halt> {
        let request = match self.request(index) {
            Ok(request) => request,
            Err(failure) => {
                self.settle(index, RowState::Failed, Some(failure));
                return self.halt_at_failure();
            }
        };
        let id = Uuid::new_v4();
        self.one(index, RowState::Created, async |client| match &request {
            Request::NewTemplate(template) => {
                let id = Some(AccountTemplateId::new(id));
                let template = jms_domain::NewAccountTemplate { id, ..template.clone() };
                client.account_templates().create(&template).await.map(drop)
            }
            Request::NewChangeSecret(new) => client.change_secret_automations().create(new).await.map(drop),
            Request::NewPush(new) => client.push_account_automations().create(new).await.map(drop),
            Request::NewBackup(new) => client.backup_plans().create(new).await.map(drop),
            _ => Ok(()),
        })
        .await?;
        let made = self.results.get(index).is_some_and(|result| result.state.is_ok());
        if let (true, Some(entry)) = (made, self.entry(index)) {
            self.new.insert((entry.kind, entry.key.clone()), Some(id));
        }
        Ok(())
    }

    async fn update(&mut self, kind: CodeKind) -> Result<(), Halt> {
        let changes = self.changes(kind, ChangeAction::Update);
        let (mut accounts, mut sent): (Vec<(AccountId, AccountUpdate)>, Vec<usize>) = (Vec::new(), Vec::new());
        for index in changes {
            let Some(id) = self.object(index).map(|object| object.id) else { continue };
            match self.request(index) {
                Err(failure) => {
                    self.settle(index, RowState::Failed, Some(failure));
                    self.halt_at_failure()?;
                }
                Ok(Request::Account(update)) => {
                    accounts.push((AccountId::new(id), update));
                    sent.push(index);
                }
                Ok(request) => {
                    self.one(index, RowState::Updated, async |client| match &request {
                        Request::Template(update) => {
                            client.account_templates().update(AccountTemplateId::new(id), update).await.map(drop)
                        }
                        Request::ChangeSecret(update) => {
                            let id = ChangeSecretAutomationId::new(id);
                            client.change_secret_automations().update(id, update).await.map(drop)
                        }
                        Request::Push(update) => {
                            let id = PushAccountAutomationId::new(id);
                            client.push_account_automations().update(id, update).await.map(drop)
                        }
                        Request::Backup(update) => {
                            client.backup_plans().update(BackupPlanId::new(id), update).await.map(drop)
                        }
                        _ => Ok(()),
                    })
                    .await?;
                }
            }
        }
        self.job(&Job::update(accounts), &sent).await.map(drop)
    }

    /// The request for a change.
    fn request(&self, index: usize) -> Result<Request, Failure> {
        let wrong = |text: &str| Failure::new(FailureKind::Invalid, text);
        let change = self.plan.changes.get(index).ok_or_else(|| wrong("there is no such change"))?;
        let entry = self.entry(index).ok_or_else(|| wrong("no file describes it"))?;
        let object = self.object(index);
        let source = &entry.source;
        let lookup = Resolve {
            names: &self.plan.names,
            actual: &self.plan.actual,
            gone: &self.gone,
            new: &self.new,
            asset: entry.key.asset.as_deref(),
        };
        let value = |field: &str| match object {
            None => source.get(field),
            Some(_) => change.fields.iter().find(|change| change.field == field).map(|change| &change.after),
        };
        let whole = |field: &str| -> Option<&Value> {
            source.get(field).or_else(|| object.and_then(|object| object.get(field)))
        };
        let adopts = change.fields.iter().any(|change| change.field == "owner");
        let ours = object.is_none() || adopts;
        let owner =
            if ours { Some(self.plan.owner.as_str()) } else { object.and_then(|object| object.owner.as_deref()) };
        let given = Given {
            value: &value,
            whole: &whole,
            secret: &|field| self.secrets.get(source.secret(field)?).cloned(),
            lookup: &lookup,
            owner,
            marks: ours,
            labels: object.map_or(&[], |object| &object.labels),
        };
        let said = |Unsendable { field, problem }| Failure::new(FailureKind::Invalid, format!("{field}: {problem}"));
        if object.is_some() {
            return Request::update(entry.kind, &given).map_err(said);
        }
        let asset = match &entry.key.asset {
            Some(asset) => self.plan.names.assets.find("asset", asset).map_err(|problem| wrong(&problem))?,
            None => AssetId::new(Uuid::nil()),
        };
        Request::create(entry.kind, &given, &entry.key.name, asset).map_err(said)
    }

    /// Runs a job whose rows are these changes.
    async fn job(&mut self, job: &Job, changes: &[usize]) -> Result<Report, Halt> {
        let mut journal =
            Journal::in_memory(job, &self.fleet.place()).map_err(|error| Halt::Fleet(FleetError::Journal(error)))?;
        let mut report = self.fleet.run(job, &mut journal, self.options).await?;
        self.requests += report.requests;
        for (index, row) in changes.iter().zip(&report.rows) {
            self.settle(*index, row.state, row.failure.clone());
        }
        match mem::replace(&mut report.ended, Ended::Finished) {
            Ended::Finished => Ok(report),
            ended => Err(Halt::Ended(ended)),
        }
    }

    fn settle(&mut self, index: usize, state: RowState, failure: Option<Failure>) {
        if let Some(result) = self.results.get_mut(index) {
            (result.state, result.failure) = (state, failure);
        }
    }

    fn halt_at_failure(&self) -> Result<(), Halt> {
        if self.options.continue_on_error { Ok(()) } else { Err(Halt::Ended(Ended::AtFailure)) }
    }

    /// Sends one request for one change.
    async fn one(
        &mut self,
        index: usize,
        done: RowState,
        send: impl AsyncFn(&jms_http::JumpServer) -> Result<(), Error>,
    ) -> Result<(), Halt> {
        loop {
            if self.options.stop.is_stopped() {
                return Err(Halt::Ended(Ended::Stopped));
            }
            self.requests += 1;
            let Err(error) = send(&self.fleet.client).await else {
                self.throttled.over();
                self.settle(index, done, None);
                return Ok(());
            };
            let failure = Failure::of(&error, None);
            match Verdict::of(&error) {
                Verdict::NotNow => match self.throttled.wait(&error) {
                    Some(wait) => self.fleet.clock.sleep(wait).await,
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
                    self.settle(index, RowState::Failed, Some(self.without_secrets(index, failure)));
                    return self.halt_at_failure();
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

    /// Reads again what was in doubt, or is there already, and sees whether it is as files say. What cannot be read stays in
    /// doubt.
    async fn look_again(&mut self) {
        let is_open = |result: &AppliedChange| {
            let exists = result.failure.as_ref().is_some_and(|failure| failure.kind == FailureKind::AlreadyExists);
            matches!(result.state, RowState::InDoubt | RowState::Unknown) || exists
        };
        let open: Vec<usize> =
            self.results.iter().enumerate().filter(|(_, result)| is_open(result)).map(|(index, _)| index).collect();
        if open.is_empty() {
            return;
        }
        let Ok(left) = self.fleet.left(self.plan).await else { return };
        for index in open {
            let Some(change) = self.plan.changes.get(index) else { continue };
            if !left.contains(&(change.kind, change.key.clone())) {
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

impl Fleet {
    /// What a plan would still have to do, read anew.
    async fn left(&self, plan: &Plan) -> Result<HashSet<(CodeKind, ObjectKey)>, Error> {
        let left = self.compare(&plan.desired, &plan.options).await?;
        Ok(left.changes.into_iter().map(|change| (change.kind, change.key)).collect())
    }
}

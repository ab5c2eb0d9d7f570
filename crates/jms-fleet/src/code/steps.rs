//! The steps of an apply, in order.

use std::collections::{HashMap, HashSet};

use jms_domain::{
    AccountId, AccountTemplateId, AccountUpdate, AssetId, BackupPlanId, ChangeSecretAutomationId, NewAccount,
    NewAccountTemplate, PushAccountAutomationId,
    ports::{AccountTemplates as _, Automations as _},
};
use serde_json::Value;
use uuid::Uuid;

use super::{
    actual::Object,
    apply::{Applied, AppliedChange},
    build::Request,
    desired::{Entry, ObjectKey},
    given::{Given, Unsendable},
    kind::CodeKind,
    plan::{Change, ChangeAction, Plan},
    resolve::Resolve,
    secret::Secrets,
};
use crate::{Ended, Failure, FailureKind, Fleet, FleetError, Job, Options, RowState, verdict::Throttled};

/// Why it ends before all is done.
pub(super) enum Halt {
    Ended(Ended),
    Fleet(FleetError),
}

impl From<FleetError> for Halt {
    fn from(error: FleetError) -> Self {
        Self::Fleet(error)
    }
}

/// An apply under way.
pub(super) struct Apply<'a> {
    pub(super) fleet: &'a Fleet,
    pub(super) plan: &'a Plan,
    pub(super) secrets: Secrets,
    pub(super) options: &'a Options,
    pub(super) results: Vec<AppliedChange>,
    gone: HashSet<Uuid>,
    /// What is made, with its id once it has one.
    new: HashMap<(CodeKind, ObjectKey), Option<Uuid>>,
    pub(super) requests: usize,
    pub(super) throttled: Throttled,
}

impl<'a> Apply<'a> {
    pub(super) fn new(fleet: &'a Fleet, plan: &'a Plan, secrets: Secrets, options: &'a Options) -> Self {
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

    pub(super) fn done(self, ended: Ended) -> Applied {
        Applied { changes: self.results, ended, requests: self.requests }
    }

    pub(super) async fn work(&mut self) -> Result<(), Halt> {
        let done = self.steps().await;
        // What was refused because it is there already may be what an earlier run made without hearing of it, and whether a
        // change was made whose answer was lost, the object shows.
        self.look_again().await;
        if self.results.iter().all(|result| result.state.is_ok()) {
            return Ok(());
        }
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

    fn object(&self, index: usize) -> Option<&'a Object> {
        self.plan.actual.objects.get(self.plan.changes.get(index)?.object?)
    }

    pub(super) fn entry(&self, index: usize) -> Option<&'a Entry> {
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
                let template = NewAccountTemplate { id, ..template.clone() };
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
            plans: false,
            asset: entry.key.asset.as_deref(),
        };
        // What changes becomes what files say.
        let value = |field: &str| source.get(field).filter(|_| object.is_none() || change.has(field));
        let whole = |field: &str| -> Option<&Value> {
            source.get(field).or_else(|| object.and_then(|object| object.get(field)))
        };
        let adopts = change.has("owner");
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
        let said = |wrongs: Vec<Unsendable>| {
            let wrongs: Vec<_> =
                wrongs.into_iter().map(|Unsendable { field, problem }| format!("{field}: {problem}")).collect();
            Failure::new(FailureKind::Invalid, wrongs.join("; "))
        };
        if object.is_some() {
            return Request::update(entry.kind, &given).map_err(said);
        }
        let asset = match &entry.key.asset {
            Some(asset) => self.plan.names.assets.find("asset", asset).map_err(|problem| wrong(&problem))?,
            None => AssetId::new(Uuid::nil()),
        };
        Request::create(entry.kind, &given, &entry.key.name, asset).map_err(said)
    }
}

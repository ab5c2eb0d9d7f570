//! Kinds of automation as nouns: what the commands, which are written once for all of them, have to know of each.

use std::{
    fmt::{self, Debug},
    sync::Arc,
};

use clap::{Args, ValueEnum};
use jms_http::{
    AutomationKind, JumpServer, Rows, Run,
    domain::{
        AccountBackup, ChangeSecret, CheckAccount, Error, Execution, ExecutionId, ExecutionStatus, GatherAccount, Kind,
        Named, NodeId, Outcome, PushAccount, PushAccountRecordId, Record, RecordFilter, RecordId, Recorded, Targeted,
        Verdict,
        ports::{Automations, Executions, Records, Targets},
    },
};

use crate::{
    failure::Failure,
    output::{Cell, Row},
};

/// A kind of automation, as its commands are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub(crate) enum KindName {
    /// New secrets for accounts.
    ChangeSecret,
    /// Accounts put on assets.
    Push,
    /// Assets searched for accounts.
    Gather,
    /// Accounts checked for weak, repeated and leaked passwords.
    Check,
    /// Accounts and their secrets sent to somebody.
    Backup,
}

impl KindName {
    /// The kind that the server calls so.
    pub(crate) fn of_type(kind: &str) -> Option<Self> {
        Some(match kind {
            "change_secret" => Self::ChangeSecret,
            "push_account" => Self::Push,
            "gather_accounts" => Self::Gather,
            "check_account" => Self::Check,
            "backup_account" => Self::Backup,
            _ => return None,
        })
    }
}

impl fmt::Display for KindName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.to_possible_value().as_ref().map_or("", |value| value.get_name()))
    }
}

/// Does something for the type of a kind that a name stands for.
macro_rules! by_kind {
    ($name:expr, $kind:ident => $what:expr) => {
        match $name {
            $crate::kinds::KindName::ChangeSecret => {
                type $kind = jms_http::domain::ChangeSecret;
                $what
            }
            $crate::kinds::KindName::Push => {
                type $kind = jms_http::domain::PushAccount;
                $what
            }
            $crate::kinds::KindName::Gather => {
                type $kind = jms_http::domain::GatherAccount;
                $what
            }
            $crate::kinds::KindName::Check => {
                type $kind = jms_http::domain::CheckAccount;
                $what
            }
            $crate::kinds::KindName::Backup => {
                type $kind = jms_http::domain::AccountBackup;
                $what
            }
        }
    };
}

pub(crate) use by_kind;

/// The ports of a kind.
pub(crate) trait Ports: Kind<Id: AutomationKind> {
    fn automations(client: &JumpServer) -> Arc<dyn Automations<Self>>;
    fn executions(client: &JumpServer) -> Arc<dyn Executions<Self>>;
    /// A handle on a run that was started before.
    fn resume(client: &JumpServer, execution: ExecutionId) -> Run<Self>;

    /// How a run ended, by its records; `None` for kinds that leave none.
    fn verdict(outcome: &Outcome<Self>) -> Option<Verdict> {
        let _ = outcome;
        None
    }
}

/// A kind of automation on the command line.
pub(crate) trait Noun: Ports + Kind<Automation: Row> {
    /// What its commands are called.
    const NOUN: KindName;
    /// What several of its automations are called.
    const PLURAL: &'static str;
    /// What `create` says of itself.
    const CREATES: &'static str;

    /// Which automations to list.
    type Filters: Args + Debug;
    /// What a new one has.
    type Creation: Args + Debug;
    /// What is changed.
    type Change: Args + Debug;
    /// What may be deleted with it.
    type Deletion: Args + Debug + AtStake;

    fn filter(filters: Self::Filters) -> Self::Filter;

    async fn create(name: String, creation: Self::Creation, client: &JumpServer) -> Result<Self::New, Failure>;

    /// A change of an automation, which is given as it stands.
    async fn change(
        name: Option<String>,
        change: Self::Change,
        automation: &Self::Automation,
        client: &JumpServer,
    ) -> Result<Self::Update, Failure>;

    /// The lines that show one automation, its name first.
    fn lines(automation: &Self::Automation) -> Vec<(&'static str, Cell)>;

    /// What there is to say of a run that left records.
    fn summary(verdict: Verdict, done: usize, all: usize, status: &ExecutionStatus) -> String {
        match verdict {
            Verdict::Changed => format!("{done} secrets changed"),
            Verdict::NothingChanged => format!(
                "the run ended well and changed nothing; the likely reasons: {}",
                verdict.likely_reasons().join("; or ")
            ),
            _ => format!("{done} of {all} secrets changed; the run is `{status}`"),
        }
    }
}

/// What may be deleted with an automation.
pub(crate) trait AtStake {
    /// Whether its records go, whatever they hold.
    fn with_records(&self) -> bool {
        false
    }
}

/// A kind whose runs leave records.
pub(crate) trait RecordedNoun: Noun + Recorded {
    fn records(client: &JumpServer) -> Arc<dyn Records<Self>>;
    /// Another try for the failed records of a run; `None` if none has failed.
    async fn retry_failed(client: &JumpServer, outcome: &Outcome<Self>) -> Result<Option<Run<Self>>, Error>;
    /// The id of a record of this kind.
    fn record(id: RecordId) -> Self::RecordId;
}

/// A kind whose assets and nodes are changed one by one.
pub(crate) trait TargetedNoun: Noun + Targeted {
    fn targets(client: &JumpServer) -> Arc<dyn Targets<Self>>;
    /// The nodes that it names.
    fn nodes(automation: &Self::Automation) -> &[Named<NodeId>];
}

/// All automations that fit.
pub(crate) fn automations<K: Ports>(client: &JumpServer, filter: K::Filter) -> Rows<K::Automation> {
    let automations = K::automations(client);
    Rows::new(move |page| {
        let (automations, filter) = (Arc::clone(&automations), filter.clone());
        async move { automations.list(&filter, page).await }
    })
}

/// All runs of a kind.
pub(crate) fn executions<K: Ports>(client: &JumpServer) -> Rows<Execution<K::Id>> {
    let executions = K::executions(client);
    Rows::new(move |page| {
        let executions = Arc::clone(&executions);
        async move { executions.list(page).await }
    })
}

/// All records that fit.
pub(crate) fn records<K: Ports>(client: &JumpServer, filter: RecordFilter) -> Rows<Record<K::RecordId>> {
    let executions = K::executions(client);
    Rows::new(move |page| {
        let (executions, filter) = (Arc::clone(&executions), filter.clone());
        async move { executions.records(&filter, page).await }
    })
}

macro_rules! ports {
    ($($kind:ident: $automations:ident, $executions:ident $(, verdict: $verdict:expr)?;)*) => {$(
        impl Ports for $kind {
            fn automations(client: &JumpServer) -> Arc<dyn Automations<Self>> {
                Arc::new(client.$automations())
            }

            fn executions(client: &JumpServer) -> Arc<dyn Executions<Self>> {
                Arc::new(client.$executions())
            }

            fn resume(client: &JumpServer, execution: ExecutionId) -> Run<Self> {
                client.$executions().resume(execution)
            }

            $(fn verdict(outcome: &Outcome<Self>) -> Option<Verdict> {
                Some($verdict(outcome))
            })?
        }
    )*};
}

ports! {
    ChangeSecret: change_secret_automations, change_secret_executions, verdict: Outcome::verdict;
    PushAccount: push_account_automations, push_account_executions, verdict: Outcome::verdict;
    GatherAccount: gather_account_automations, gather_account_executions;
    CheckAccount: check_account_automations, check_account_executions;
    AccountBackup: backup_plans, backup_executions;
}

macro_rules! recorded {
    ($($kind:ident: $records:ident, $executions:ident, $id:expr;)*) => {$(
        impl RecordedNoun for $kind {
            fn records(client: &JumpServer) -> Arc<dyn Records<Self>> {
                Arc::new(client.$records())
            }

            async fn retry_failed(client: &JumpServer, outcome: &Outcome<Self>) -> Result<Option<Run<Self>>, Error> {
                client.$executions().retry_failed(outcome).await
            }

            fn record(id: RecordId) -> Self::RecordId {
                $id(id)
            }
        }
    )*};
}

recorded! {
    ChangeSecret: change_secret_records, change_secret_executions, |id| id;
    PushAccount: push_account_records, push_account_executions, |id: RecordId| PushAccountRecordId::new(id.uuid());
}

macro_rules! targeted {
    ($($kind:ident: $automations:ident;)*) => {$(
        impl TargetedNoun for $kind {
            fn targets(client: &JumpServer) -> Arc<dyn Targets<Self>> {
                Arc::new(client.$automations())
            }

            fn nodes(automation: &Self::Automation) -> &[Named<NodeId>] {
                automation.nodes.as_deref().unwrap_or_default()
            }
        }
    )*};
}

targeted! {
    ChangeSecret: change_secret_automations;
    PushAccount: push_account_automations;
    GatherAccount: gather_account_automations;
    CheckAccount: check_account_automations;
}

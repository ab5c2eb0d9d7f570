//! Executions: the runs of automations and plans.

use std::time::Duration;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::{ExecutionId, OrgId, ServerTime, choice::open_enums};

open_enums! {
    /// How far an execution is.
    ExecutionStatus ("status of executions") {
        /// It is about to start.
        Ready = "ready",
        /// It has not started. On 3.10 also: its task died.
        Pending = "pending",
        /// It runs.
        Running = "running",
        /// It has ended. That nothing was changed is a success, too; on 3.10 even that everything failed.
        Success = "success",
        /// It has ended, and something in it failed.
        Failed = "failed",
        /// It has broken off.
        Error = "error",
        /// Somebody stopped it.
        Canceled = "canceled",
    }

    /// What started an execution.
    Trigger ("trigger") {
        /// Somebody.
        Manual = "manual",
        /// Its schedule.
        Timing = "timing",
    }
}

impl ExecutionStatus {
    /// Whether it will not change any more.
    ///
    /// A status that this crate does not know counts as one that will.
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Failed | Self::Error | Self::Canceled)
    }
}

/// A run of an automation or plan, whose ids are `Id`s.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Execution<Id> {
    /// Its id, which is also that of its task.
    pub id: ExecutionId,
    /// What runs; `None` for the retry of records, and for tasks of accounts.
    pub automation: Option<ExecutionAutomation<Id>>,
    /// What started it.
    pub trigger: Trigger,
    /// How far it is.
    pub status: ExecutionStatus,
    /// Why it ended as it did, in the server's words. Only of backups, on 3.10.
    pub reason: Option<String>,
    /// When it started.
    pub date_start: Option<ServerTime>,
    /// When it ended. Not told of backups on 3.10.
    pub date_finished: Option<ServerTime>,
    /// How long it ran, in JSON in seconds. Not told of change-secret executions on 3.10.
    #[serde(serialize_with = "seconds")]
    pub duration: Option<Duration>,
    /// Its organisation. Told of backups on 3.10 only.
    pub org_id: Option<OrgId>,
    /// What was to be run, as it was when the execution started.
    pub snapshot: Snapshot,
}

#[expect(clippy::ref_option, reason = "serde passes the field so")]
fn seconds<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    duration.map(|duration| duration.as_secs_f64()).serialize(serializer)
}

/// What an execution runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ExecutionAutomation<Id> {
    /// Its id.
    pub id: Id,
    /// Its name. Not told on 3.10.
    pub name: Option<String>,
}

/// An automation or plan as it was when an execution started.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[non_exhaustive]
pub struct Snapshot {
    /// Its name.
    pub name: Option<String>,
    /// Its type, such as `change_secret`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Its remark.
    pub comment: Option<String>,
    /// The accounts that it is about. A list of ids; but the server stores any JSON unchecked.
    pub accounts: Option<Value>,
    /// How many nodes it named.
    pub node_amount: Option<u64>,
    /// How many assets it named.
    pub asset_amount: Option<u64>,
    /// Everything else, without secrets: on 3.10 a backup's snapshot is the whole plan.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

/// A run that was asked for and that the server has taken note of.
///
/// It need not have begun: a worker takes it up when one is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Started {
    /// The id of the execution to come.
    pub execution: ExecutionId,
}

impl Started {
    /// A run whose execution will have this id.
    pub const fn new(execution: ExecutionId) -> Self {
        Self { execution }
    }
}

impl<Id> Execution<Id> {
    /// What it runs, by name where that is known.
    pub fn automation_name(&self) -> Option<&str> {
        self.automation.as_ref().and_then(|automation| automation.name.as_deref()).or(self.snapshot.name.as_deref())
    }
}

impl<Id> ExecutionAutomation<Id> {
    /// What runs.
    pub const fn new(id: Id, name: Option<String>) -> Self {
        Self { id, name }
    }
}

impl<Id> Execution<Id> {
    /// An execution started by hand of which nothing but its status is known: for tests and fakes.
    pub fn new(id: ExecutionId, status: ExecutionStatus) -> Self {
        Self {
            id,
            automation: None,
            trigger: Trigger::Manual,
            status,
            reason: None,
            date_start: None,
            date_finished: None,
            duration: None,
            org_id: None,
            snapshot: Snapshot::default(),
        }
    }
}

//! How a run of a change-secret automation ended.

use serde::Serialize;

use crate::{ChangeSecretExecution, ChangeSecretRecord, ExecutionStatus, RecordStatus};

/// A run that has ended, with what it did to each account.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChangeSecretOutcome {
    /// The run.
    pub execution: ChangeSecretExecution,
    /// What it did, account by account.
    pub records: Vec<ChangeSecretRecord>,
}

/// How a run ended, as its records tell. Its own status does not: on both servers a run that changed nothing is a
/// success, and on 3.10 one in which everything failed is, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// Every account that was to be changed got a new secret.
    Changed,
    /// The run broke off, or an account did not get its new secret.
    Failed,
    /// The run ended well and changed nothing: no account fits its user names, assets and type of secret, or those that
    /// do are privileged, or automations are switched off for their platform.
    NothingChanged,
}

impl ChangeSecretOutcome {
    /// A run that has ended, and its records.
    pub const fn new(execution: ChangeSecretExecution, records: Vec<ChangeSecretRecord>) -> Self {
        Self { execution, records }
    }

    /// How it ended.
    pub fn verdict(&self) -> Verdict {
        let all_changed = self.records.iter().all(|record| record.status == RecordStatus::Success);
        match (&self.execution.status, all_changed, self.records.is_empty()) {
            (ExecutionStatus::Success, true, true) => Verdict::NothingChanged,
            (ExecutionStatus::Success, true, false) => Verdict::Changed,
            _ => Verdict::Failed,
        }
    }
}

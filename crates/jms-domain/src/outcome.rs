//! How a run ended.

use serde::Serialize;

use crate::{ChangeSecret, Execution, ExecutionStatus, Kind, Record, RecordStatus, Recorded};

/// A run that has ended, with what it did to each account.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Outcome<K: Kind> {
    /// The run. That of a retry is made up from its records on 3.10, which does not show it.
    pub execution: Execution<K::Id>,
    /// What it did, account by account; nothing for kinds that leave no records.
    pub records: Vec<Record<K::RecordId>>,
}

/// How a run of a change-secret automation ended.
pub type ChangeSecretOutcome = Outcome<ChangeSecret>;

/// How a run ended, as its records tell. Its own status does not: on both servers a run that changed nothing is a
/// success, and on 3.10 one in which everything failed is, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Verdict {
    /// Every account that took part got its secret.
    Changed,
    /// The run broke off, or an account did not get its secret.
    Failed,
    /// The run ended well and changed nothing; see [`Verdict::likely_reasons`].
    NothingChanged,
}

impl<K: Kind> Outcome<K> {
    /// A run that has ended, and its records.
    pub const fn new(execution: Execution<K::Id>, records: Vec<Record<K::RecordId>>) -> Self {
        Self { execution, records }
    }
}

impl<K: Recorded> Outcome<K> {
    /// How it ended.
    pub fn verdict(&self) -> Verdict {
        match (&self.execution.status, self.failed().next(), self.records.is_empty()) {
            (ExecutionStatus::Success, None, true) => Verdict::NothingChanged,
            (ExecutionStatus::Success, None, false) => Verdict::Changed,
            _ => Verdict::Failed,
        }
    }

    /// The records of accounts that did not get their secret.
    pub fn failed(&self) -> impl Iterator<Item = &Record<K::RecordId>> {
        self.records.iter().filter(|record| record.status != RecordStatus::Success)
    }
}

impl Verdict {
    /// Why a run that ended well may have changed nothing, the likeliest first; nothing for other ends.
    ///
    /// The server does not say which it was (source: facts of 4.10.16, trap 7 and section 9).
    pub const fn likely_reasons(self) -> &'static [&'static str] {
        match self {
            Self::NothingChanged => &[
                "no account of its assets and nodes has one of its user names and its kind of secret",
                "those that do are privileged, or called root or administrator",
                "the server itself logs in with them",
                "their secrets are not to be changed (`secret_reset`)",
                "automations, or this method, are switched off for their platform",
                "no password can be made by its rules",
            ],
            Self::Changed | Self::Failed => &[],
        }
    }
}

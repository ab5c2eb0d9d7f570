//! What became of an account of a rotation.

use jms_domain::{AccountId, AssetId, ExecutionId, Named};
use serde::{Deserialize, Serialize};

use super::SpareReason;
use crate::named::{named, shown_by_name};

named! {
    /// What became of the secret of an account.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum RotationState {
        /// It is left alone, which was told before the start.
        Spared = "spared",
        /// Nothing was done about it so far.
        Planned = "planned",
        /// It is in a run that was started, or may have been. The next run looks before it does anything.
        InDoubt = "in_doubt",
        /// It has a new secret.
        Changed = "changed",
        /// It was tried, and failed: as far as the server knows, the account has its old secret.
        Failed = "failed",
        /// The run ended without a word of it: the server left it alone.
        NotChanged = "not_changed",
        /// Nobody can tell. It is not tried again.
        Unknown = "unknown",
    }

    /// Whether the server could log in with the new secret.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum Verification {
        /// It could.
        Passed = "passed",
        /// It could not, or gave no sign that it did.
        Failed = "failed",
        /// The server does not tell.
        CannotTell = "cannot_tell",
    }
}

shown_by_name!(RotationState, Verification);

/// An account of a rotation, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RotatedAccount {
    /// The account.
    pub account: AccountId,
    /// Its user name.
    pub username: String,
    /// Its asset.
    pub asset: Named<AssetId>,
    /// What became of its secret.
    pub state: RotationState,
    /// Whether the server could log in with the new secret; `None` as long as it was not asked.
    pub verified: Option<Verification>,
    /// Why it is left alone.
    pub spared: Option<SpareReason>,
    /// Whether it is among the first, on whom it depends whether there are others.
    pub canary: bool,
    /// The wave that it was in last, counted from 1; in a plan, the one that it will be in if nothing fails.
    pub wave: Option<u32>,
    /// The run that it was in last.
    pub execution: Option<ExecutionId>,
    /// What there is to say about its state, such as the error of the server.
    pub detail: Option<String>,
}

impl RotatedAccount {
    /// Whether it is as it was wanted. Those that are left alone are.
    pub fn is_ok(&self) -> bool {
        match self.state {
            RotationState::Spared => true,
            RotationState::Changed => self.verified != Some(Verification::Failed),
            _ => false,
        }
    }

    /// Whether something went wrong with it.
    pub fn is_failed(&self) -> bool {
        self.is_settled() && !self.is_ok()
    }

    /// Whether it failed, and is tried or tested again by [`retry_failed`](super::RotationOptions::retry_failed).
    pub fn is_retried(&self) -> bool {
        self.is_failed() && self.state != RotationState::Unknown
    }

    /// Whether its secret was dealt with; its verification may be to come.
    pub fn is_settled(&self) -> bool {
        !matches!(self.state, RotationState::Planned | RotationState::InDoubt)
    }
}

//! How a rotation went.

use jms_domain::{Error, ExecutionId};

use super::{RotatedAccount, RotationJournal, RotationState};

/// How a rotation went, so far.
#[derive(Debug)]
#[non_exhaustive]
pub struct RotationReport {
    /// Its accounts, those of the plan first and those that are left alone behind them.
    pub accounts: Vec<RotatedAccount>,
    /// Why this run of it ended.
    pub ended: RotationEnd,
}

/// Why a run of a rotation ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum RotationEnd {
    /// Nothing is left to do; accounts may have failed.
    Finished,
    /// A canary has no new secret, or one that does not work: nobody else was touched. It goes on with
    /// [`retry_failed`](super::RotationOptions::retry_failed), but not if nobody can tell what became of the canary: what is
    /// left then is another rotation, without that account.
    CanaryFailed,
    /// More accounts failed than may.
    TooManyFailures {
        /// How many failed, of those that this run dealt with.
        failed: usize,
        /// How many this run dealt with.
        done: usize,
    },
    /// It was stopped between two waves.
    Stopped,
    /// A run of the server did not end in time. It goes on there; taking the rotation up again waits for it.
    Waiting {
        /// The run.
        execution: Option<ExecutionId>,
        /// What was last known.
        error: Error,
    },
    /// Something failed that is not about an account. Taking the rotation up again goes on, once that is mended.
    Failed(Error),
}

impl RotationReport {
    pub(super) fn of(journal: &RotationJournal, ended: RotationEnd) -> Self {
        Self { accounts: journal.accounts().to_vec(), ended }
    }

    /// Whether every account that is not left alone has a new secret, and none is known not to work.
    pub fn is_success(&self) -> bool {
        matches!(self.ended, RotationEnd::Finished) && self.accounts.iter().all(RotatedAccount::is_ok)
    }

    /// The accounts with which something went wrong.
    pub fn failed(&self) -> impl Iterator<Item = &RotatedAccount> {
        self.accounts.iter().filter(|account| account.is_failed())
    }

    /// How many accounts are in this state.
    pub fn count(&self, state: RotationState) -> usize {
        self.accounts.iter().filter(|account| account.state == state).count()
    }

    /// How many accounts are still to be dealt with.
    pub fn left(&self) -> usize {
        self.accounts.iter().filter(|account| !account.is_settled()).count()
    }
}

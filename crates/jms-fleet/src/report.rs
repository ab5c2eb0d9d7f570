//! How a run of a job ended, with a result for each row.

use jms_domain::{AccountId, Error};
use serde::Serialize;
use uuid::Uuid;

use crate::{Failure, Journal, RowState};

/// How a run of a job ended.
#[derive(Debug)]
#[must_use = "rows may have failed"]
#[non_exhaustive]
pub struct Report {
    /// A result for each row, in the order in which they were given.
    pub rows: Vec<RowReport>,
    /// How the run ended.
    pub ended: Ended,
    /// How many requests for changes it sent; look-ups and repetitions by the client do not count.
    pub requests: usize,
}

/// How a run of a job ended; what became of its rows is in the journal.
#[derive(Debug)]
#[must_use = "rows may have failed"]
#[non_exhaustive]
pub struct Ending {
    /// How the run ended.
    pub ended: Ended,
    /// How many requests for changes it sent; look-ups and repetitions by the client do not count.
    pub requests: usize,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RowReport {
    /// The row, counted from 0.
    pub row: usize,
    /// What became of it.
    pub state: RowState,
    /// Its account, if there is one and it is known.
    pub account: Option<AccountId>,
    /// The object that the row is about: the account, or the asset that it is made on.
    pub object: Uuid,
    /// Why it failed.
    pub failure: Option<Failure>,
}

/// Why a run ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum Ended {
    /// Nothing is left to do; rows may have failed.
    Finished,
    /// A row failed, and the job was to stop there. The rest is done by another run.
    AtFailure,
    /// It was stopped between two requests. The rest is done by another run.
    Stopped,
    /// Something failed that is not about a row. The rest is done by another run, once that is mended.
    Failed(Error),
}

impl Report {
    pub(crate) fn of(journal: &Journal, Ending { ended, requests }: Ending) -> Self {
        Self { rows: journal.results().collect(), ended, requests }
    }

    /// Whether every row is as it was wanted.
    pub fn is_success(&self) -> bool {
        matches!(self.ended, Ended::Finished) && self.rows.iter().all(|row| row.state.is_ok())
    }

    /// The rows that failed, or of which nobody can tell.
    pub fn failed(&self) -> impl Iterator<Item = &RowReport> {
        self.rows.iter().filter(|row| row.state.is_settled() && !row.state.is_ok())
    }

    /// How many rows are in this state.
    pub fn count(&self, state: RowState) -> usize {
        self.rows.iter().filter(|row| row.state == state).count()
    }

    /// How many rows another run has to do.
    pub fn left(&self) -> usize {
        self.rows.iter().filter(|row| !row.state.is_settled()).count()
    }
}

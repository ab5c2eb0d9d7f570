//! What can be wrong with a journal.

use std::{
    error::Error as StdError,
    path::{Path, PathBuf},
};

use thiserror::Error;

/// Why a journal cannot be used, and what to do about it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum JournalError {
    /// There is a file already.
    #[error(
        "{} is there already: if it is the journal of an unfinished job, resume that one; else name another file",
        path.display()
    )]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// There is no such file.
    #[error("there is no journal at {}: check the path, or begin the job anew", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// It is some other file.
    #[error("{} is not the journal of a job: nothing in it was changed", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A newer version of this program wrote it.
    #[error(
        "{} was written by a newer version (format {format}; this one reads up to {reads}): use that version",
        path.display()
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        format: i64,
        /// The newest that is read.
        reads: i64,
    },
    /// It is damaged.
    #[error(
        "the journal {} is damaged: {problem}. Its rows that were not done cannot be told any more: look at the server \
         before you begin the job anew",
        path.display()
    )]
    Corrupt {
        /// The file.
        path: PathBuf,
        /// What was found.
        problem: String,
    },
    /// Another process works on it.
    #[error("another process works on the job of {}: wait for it, or stop it", path.display())]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// It cannot be read or written.
    #[error("the journal {} cannot be used: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Box<dyn StdError + Send + Sync>,
    },
}

impl JournalError {
    pub(crate) fn io(path: &Path, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Io { path: path.to_owned(), source: source.into() }
    }

    pub(crate) fn corrupt(path: &Path, problem: impl Into<String>) -> Self {
        Self::Corrupt { path: path.to_owned(), problem: problem.into() }
    }

    /// What a failure of SQLite means.
    pub(crate) fn sqlite(path: &Path, error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { path: path.to_owned() },
            Some(ErrorCode::NotADatabase) => Self::Foreign { path: path.to_owned() },
            // Without a code, or an unknown one: a value of another type, a column or a table that is missing.
            None | Some(ErrorCode::DatabaseCorrupt | ErrorCode::Unknown) => Self::corrupt(path, error.to_string()),
            Some(_) => Self::io(path, error),
        }
    }
}

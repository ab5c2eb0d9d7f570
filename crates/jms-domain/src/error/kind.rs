//! The kinds of errors that a caller may want to tell apart.

use std::time::Duration;

use thiserror::Error;

use crate::{ExecutionId, ExecutionStatus, Invalid, Named, OrgId};

/// What kind of error it is.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The input was refused before anything was sent.
    #[error("{0}")]
    Invalid(Invalid),
    /// The client's own settings are wrong; nothing was sent.
    #[error("the client is not set up")]
    Config,
    /// The server refused the request; the messages name the fields (400).
    #[error("the server refused the request")]
    Validation,
    /// The object exists already (400).
    #[error("it exists already")]
    AlreadyExists,
    /// There is no such object, or this user or organisation cannot see it (404).
    #[error("not found")]
    NotFound,
    /// A name that several objects have.
    #[error("`{given}` may be any of {} {what}s", candidates.len())]
    Ambiguous {
        /// What kind of object was looked for, such as `account`.
        what: &'static str,
        /// The name that was given.
        given: String,
        /// The objects that it may mean, with their ids.
        candidates: Vec<Named<String>>,
    },
    /// This user may not do this, or the server lacks the licence for it (403).
    #[error("not allowed")]
    Forbidden,
    /// Credentials are missing, wrong or expired (401, or 400 at a login).
    #[error("not logged in")]
    Unauthenticated,
    /// The server wants the user confirmed in a browser session first (412).
    #[error("the server wants this user confirmed first, by {by}")]
    ConfirmationRequired {
        /// The way of confirming: `mfa`, `password` or `relogin`.
        by: String,
    },
    /// Too many requests (429).
    #[error("too many requests")]
    Throttled {
        /// How long to wait, if the server says so.
        retry_after: Option<Duration>,
    },
    /// The server, or something before it, failed (5xx).
    #[error("the server failed")]
    ServerFault,
    /// An answer that this operation does not have, such as 405.
    #[error("an answer that was not expected")]
    UnexpectedStatus,
    /// The answer's status is right and its body cannot be read.
    #[error("the answer cannot be read, at {path}: {problem}")]
    Decode {
        /// Where in the body, such as `results[3].asset.id`; `.` for the whole.
        path: String,
        /// What is wrong, without any value of the body.
        problem: String,
    },
    /// The server works in another organisation than was asked for: it does not know that one, or this user is no member.
    #[error("the server works in organisation {served}, not in {asked}")]
    WrongOrganisation {
        /// The organisation that was asked for.
        asked: OrgId,
        /// The one whose objects came.
        served: OrgId,
    },
    /// An automation was to be deleted whose records may hold the only copy of secrets that are in force; it was not.
    #[error("{records} records of failed changes may hold the only copy of a new secret, and would be deleted, too")]
    RecordsAtStake {
        /// How many records.
        records: usize,
    },
    /// The server pointed somewhere else, and the client does not follow (3xx).
    #[error("the server redirects, which is not followed")]
    RedirectRefused {
        /// Where it pointed, without its query.
        location: Option<String>,
    },
    /// The request certainly did not reach the server.
    #[error("the server cannot be reached")]
    Unreachable,
    /// A request that changes nothing was not answered in time.
    #[error("no answer in time")]
    Timeout,
    /// A request that changes nothing was sent, and its answer did not come, or not whole.
    #[error("the connection broke before the answer came")]
    ConnectionLost,
    /// A request that may change something was sent, and its answer did not come: it may have been done or not.
    #[error("the request was sent, but no answer came: it may have been done or not")]
    OutcomeUnknown {
        /// Of the start of an execution: the executions of the same automation that the client found to have begun since.
        /// Empty if it found none, or had no way to look.
        found: Vec<ExecutionId>,
    },
    /// A list that cannot be told whole: rows came twice, or fewer than were counted.
    #[error("the list cannot be walked to its end: {problem}")]
    IncompleteList {
        /// What was noticed.
        problem: String,
    },
    /// An execution did not end before the deadline. It goes on at the server, and the wait can be taken up again.
    #[error("execution {execution} has not ended: {progress}")]
    NotFinished {
        /// The execution to ask again.
        execution: ExecutionId,
        /// How far it came.
        progress: Progress,
    },
    /// The implementation of a port does not offer this.
    #[error("not supported")]
    NotSupported,
}

/// How far an execution came, as far as polling shows.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Progress {
    /// No worker has taken it.
    #[error("no worker has taken it")]
    Waiting,
    /// A worker has taken it.
    #[error("its status is {0}")]
    Taken(ExecutionStatus),
}

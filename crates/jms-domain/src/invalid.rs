//! Input that is refused before anything is sent.

use thiserror::Error;

/// Why a value cannot be used, and what to write instead.
///
/// Nothing was sent when this error comes.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Invalid {
    /// Not an id.
    #[error(
        "`{given}` is not the id of an {of}: write a uuid with dashes, such as 0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c"
    )]
    Id {
        /// The kind of object.
        of: &'static str,
        /// What was given.
        given: String,
    },
    /// Not the id of a platform.
    #[error("`{given}` is not the id of a platform: write its number, such as 1 for Linux")]
    PlatformId {
        /// What was given.
        given: String,
    },
    /// Not one of the known values of an enumeration.
    #[error("`{given}` is not a known {of}: write one of {}", known.join(", "))]
    Choice {
        /// The enumeration.
        of: &'static str,
        /// What was given.
        given: String,
        /// The known values.
        known: &'static [&'static str],
    },
    /// Not a crontab that the server takes and runs.
    #[error("`{given}` is not a crontab that JumpServer runs: {problem}")]
    Crontab {
        /// What was given.
        given: String,
        /// What is wrong with it.
        problem: String,
    },
    /// Not a number of hours between two runs.
    #[error("{given} is not an interval: write a number of hours from 1 to 65535")]
    Interval {
        /// What was given.
        given: String,
    },
    /// Not a length of a password.
    #[error("a password of {given} characters cannot be made: write a length from {least} to {greatest}")]
    PasswordLength {
        /// What was given.
        given: u32,
        /// The least length.
        least: u8,
        /// The greatest length, which depends on the server's version.
        greatest: u8,
    },
    /// Rules by which no password can be made.
    #[error("no password can be made by these rules: {problem}")]
    PasswordRules {
        /// What is wrong with them.
        problem: &'static str,
    },
    /// Not a secret that the server would store as it is. The secret itself is not told.
    #[error("this secret cannot be stored: {problem}")]
    Secret {
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A text that the server would refuse or change.
    #[error("{of} cannot be `{given}`: {problem}")]
    Text {
        /// The field.
        of: &'static str,
        /// What was given.
        given: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// An empty list where the server wants something, or would take nothing for something else.
    #[error("no {of} is named: {problem}")]
    Empty {
        /// What is missing, one of it.
        of: &'static str,
        /// What the server would do.
        problem: &'static str,
    },
    /// More than one request can carry.
    #[error("{given} {of} are too many for one request: name {most} at the most")]
    TooMany {
        /// What there is too much of.
        of: &'static str,
        /// How many were given.
        given: usize,
        /// How many may be given.
        most: usize,
    },
    /// The same thing twice in one request.
    #[error("{of} {given} stands twice in one list: name it once")]
    Twice {
        /// The kind of thing.
        of: &'static str,
        /// The one that stands there twice.
        given: String,
    },
    /// Values of which each is right, and which do not go together.
    #[error("{what} cannot be sent: {problem}")]
    Together {
        /// The values.
        what: &'static str,
        /// What the server would do, and what to do instead.
        problem: &'static str,
    },
    /// A wish that this version of the server does not grant.
    #[error("JumpServer {server} does not know {what}: {instead}")]
    Version {
        /// The server's version.
        server: crate::Dialect,
        /// What it does not know.
        what: String,
        /// What to do instead.
        instead: &'static str,
    },
}

//! What became of a row of a job.

use std::fmt;

use jms_domain::{AccountId, Error, ErrorKind, Invalid};
use serde::{Deserialize, Serialize};

use crate::named::{named, shown_by_name};

named! {
    /// What became of a row.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "snake_case")]
    #[non_exhaustive]
    pub enum RowState {
        /// Nothing of it was sent, or what was sent was certainly not done.
        Planned = "planned",
        /// It was sent, and nobody knows yet whether it was done. The next run looks before it does anything.
        InDoubt = "in_doubt",
        /// The account was made.
        Created = "created",
        /// The account has the new values.
        Updated = "updated",
        /// The account was there, and was left alone.
        Skipped = "skipped",
        /// The account is not there any more, or never was.
        Deleted = "deleted",
        /// It was refused, and nothing was done; the failure says why.
        Failed = "failed",
        /// Nobody can tell whether it was done; the failure says why. It is not tried again.
        Unknown = "unknown",
    }
}

shown_by_name!(RowState);

impl RowState {
    /// Whether it is as it was wanted.
    pub const fn is_ok(self) -> bool {
        matches!(self, Self::Created | Self::Updated | Self::Skipped | Self::Deleted)
    }

    /// Whether there is nothing left to do about it.
    pub const fn is_settled(self) -> bool {
        !matches!(self, Self::Planned | Self::InDoubt)
    }
}

/// Why a row failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Failure {
    /// What kind of failure.
    pub kind: FailureKind,
    /// The HTTP status, if the server answered.
    pub status: Option<u16>,
    /// What was said, in order. None of it is a secret of the row.
    pub messages: Vec<FailureMessage>,
}

/// What kind of failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FailureKind {
    /// It was refused before anything was sent.
    Invalid,
    /// The server refused it.
    Refused,
    /// There is one already.
    AlreadyExists,
    /// There is no such object.
    NotFound,
    /// The server failed over it.
    ServerFault,
    /// Whether it was done cannot be told.
    Unclear,
}

/// One message about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FailureMessage {
    /// The field, such as `username`; empty for the row as a whole.
    pub field: String,
    /// The text.
    pub text: String,
}

impl Failure {
    /// A failure that one text tells.
    pub fn new(kind: FailureKind, text: impl Into<String>) -> Self {
        Self { kind, status: None, messages: vec![FailureMessage { field: String::new(), text: text.into() }] }
    }

    /// What an error says about the row at this place of the request; all that it says, if there is no other row.
    pub(crate) fn of(error: &Error, place: Option<usize>) -> Self {
        let messages = error.messages().iter().filter_map(|message| match (row_of(&message.at), place) {
            (Some((row, field)), Some(place)) if row == place => Some((field, &message.text)),
            (Some((_, field)), None) => Some((field, &message.text)),
            (None, None) => Some((message.at.as_str(), &message.text)),
            _ => None,
        });
        let mut messages: Vec<FailureMessage> =
            messages.map(|(field, text)| FailureMessage { field: field.to_owned(), text: text.clone() }).collect();
        if messages.is_empty() {
            messages.push(FailureMessage { field: String::new(), text: error.kind().to_string() });
        }
        Self { kind: FailureKind::of(error.kind()), status: error.status(), messages }
    }

    /// The same without these secrets, if a server repeated one of them.
    pub(crate) fn without(mut self, secrets: &[&str]) -> Self {
        for message in &mut self.messages {
            message.text = without(std::mem::take(&mut message.text), secrets);
        }
        self
    }
}

/// A text without these secrets, if a server repeated one of them.
pub(crate) fn without(mut text: String, secrets: &[&str]) -> String {
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        if text.contains(secret) {
            text = text.replace(secret, "***");
        }
    }
    text
}

impl FailureKind {
    fn of(kind: &ErrorKind) -> Self {
        match kind {
            ErrorKind::Invalid(_) => Self::Invalid,
            ErrorKind::AlreadyExists => Self::AlreadyExists,
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::ServerFault => Self::ServerFault,
            _ => Self::Refused,
        }
    }
}

impl From<&Invalid> for Failure {
    fn from(invalid: &Invalid) -> Self {
        Self::new(FailureKind::Invalid, invalid.to_string())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, FailureMessage { field, text }) in self.messages.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            if field.is_empty() { f.write_str(text)? } else { write!(f, "{field}: {text}")? }
        }
        Ok(())
    }
}

/// The row of a request that a message is about, counted from 0, and its field: of `[2].name`, 2 and `name`.
pub(crate) fn row_of(at: &str) -> Option<(usize, &str)> {
    let (row, field) = at.strip_prefix('[')?.split_once(']')?;
    Some((row.parse().ok()?, field.strip_prefix('.').unwrap_or(field)))
}

/// What became of a row, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settled {
    pub(crate) state: RowState,
    /// The account, where it is known.
    pub(crate) account: Option<AccountId>,
    pub(crate) failure: Option<Failure>,
}

impl Settled {
    pub(crate) const fn ok(state: RowState, account: Option<AccountId>) -> Self {
        Self { state, account, failure: None }
    }

    pub(crate) const fn failed(failure: Failure) -> Self {
        Self { state: RowState::Failed, account: None, failure: Some(failure) }
    }

    pub(crate) const fn unknown(failure: Failure) -> Self {
        Self { state: RowState::Unknown, account: None, failure: Some(failure) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_find_their_row() {
        assert_eq!(row_of("[2].name"), Some((2, "name")));
        assert_eq!(row_of("[0]"), Some((0, "")));
        assert_eq!(row_of("[1].password_rules.length"), Some((1, "password_rules.length")));
        for other in ["", "name", "[x].name", "[1", "name[1]"] {
            assert_eq!(row_of(other), None, "{other}");
        }
    }

    #[test]
    fn states_are_read_as_they_are_written() {
        for state in RowState::ALL {
            assert_eq!(RowState::named(state.as_str()), Some(*state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
    }

    #[test]
    fn a_secret_that_the_server_repeats_is_not_kept() {
        let failure =
            Failure::new(FailureKind::Refused, "`correct horse` is too simple").without(&["correct horse", ""]);
        assert_eq!(failure.to_string(), "`***` is too simple");
    }
}

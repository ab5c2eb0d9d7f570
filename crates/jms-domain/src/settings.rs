//! What the server tells of itself: its settings, its health, its clock.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

/// Settings of the server, by their names on the wire. Each version has its own.
#[derive(Clone, PartialEq, Default, Serialize)]
#[serde(transparent)]
pub struct Settings(Map<String, Value>);

/// How the server is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Health {
    /// Whether database and Redis answer.
    pub status: bool,
    /// Whether the database answers, and has users.
    pub db_status: Option<bool>,
    /// How long it took, in seconds; what is the matter if it did not answer.
    pub db_time: Option<Measure>,
    /// Whether Redis keeps what it is given.
    pub redis_status: Option<bool>,
    /// How long it took, in seconds; what is the matter if it did not answer.
    pub redis_time: Option<Measure>,
    /// The time of the server, in seconds since 1970.
    pub time: Option<i64>,
}

/// How long something took, or why it did not come to an end.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Measure {
    /// Seconds.
    Seconds(f64),
    /// What is the matter.
    Problem(String),
}

impl Settings {
    /// The settings that an answer has.
    pub const fn new(all: Map<String, Value>) -> Self {
        Self(all)
    }

    /// All of them.
    pub const fn all(&self) -> &Map<String, Value> {
        &self.0
    }

    /// One of them, by its name on the wire.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Whether the server has a licence: `XPACK_LICENSE_IS_VALID`, of the public settings. From 4.8 on, a server without
    /// answers 403 where secrets are changed or accounts checked (source: facts of 4.10.16, section 2).
    pub fn has_licence(&self) -> Option<bool> {
        self.flag("XPACK_LICENSE_IS_VALID")
    }

    /// Whether reading secrets wants a second factor: `SECURITY_VIEW_AUTH_NEED_MFA`, of the public settings. Clients with a
    /// token or a key get 412 then (source: facts of 4.10.16, section 12).
    pub fn secrets_need_mfa(&self) -> Option<bool> {
        self.flag("SECURITY_VIEW_AUTH_NEED_MFA")
    }

    /// Whether the server shows secrets at all: `SECURITY_ACCOUNT_SECRET_READ` until 4.10.16, and the opposite of
    /// `SECURITY_DISABLE_VIEW_SECRET` from 4.10.17 on, of the public settings. 3.10 has no such setting, and shows them.
    pub fn secrets_are_shown(&self) -> Option<bool> {
        let disabled = || self.flag("SECURITY_DISABLE_VIEW_SECRET").map(|disabled| !disabled);
        self.flag("SECURITY_ACCOUNT_SECRET_READ").or_else(disabled)
    }

    fn flag(&self, name: &str) -> Option<bool> {
        self.get(name)?.as_bool()
    }
}

impl fmt::Debug for Settings {
    /// Their names only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Settings").field(&self.0.keys().collect::<Vec<_>>()).finish()
    }
}

impl Health {
    /// How a server is of which nothing more is known: for tests and fakes.
    pub const fn new(status: bool) -> Self {
        Self { status, db_status: None, db_time: None, redis_status: None, redis_time: None, time: None }
    }
}

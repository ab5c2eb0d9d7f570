//! What servers take of automations that set secrets, by changing or pushing them.

use serde_json::{Map, Value};

use crate::{Dialect, Feature, Invalid, Schedule, SecretChange, text};

/// What is checked of such an automation, or of a change of one, which leaves some of it out.
pub(crate) struct SecretAutomationRules<'a> {
    pub(crate) name: Option<&'a str>,
    pub(crate) accounts: Option<&'a [String]>,
    pub(crate) params: Option<&'a Map<String, Value>>,
    pub(crate) secret: Option<&'a SecretChange>,
    pub(crate) schedule: Option<&'a Schedule>,
    /// None for the server's default.
    pub(crate) check_conn_after_change: Option<bool>,
}

impl SecretAutomationRules<'_> {
    pub(crate) fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        let Self { name, accounts, params, secret, schedule, check_conn_after_change } = self;
        name.map_or(Ok(()), |name| text::check("name", name))?;
        accounts.map_or(Ok(()), check_accounts)?;
        params.map_or(Ok(()), |params| text::check_map("params", "a key of params", params))?;
        secret.map_or(Ok(()), |secret| secret.check(dialect))?;
        schedule.map_or(Ok(()), |schedule| schedule.check(dialect))?;
        if check_conn_after_change.is_some() { dialect.require(Feature::ConnectionCheck) } else { Ok(()) }
    }
}

/// The server stores the list unchecked: a user name with a blank around it is no account's, and over a NUL it fails.
fn check_accounts(accounts: &[String]) -> Result<(), Invalid> {
    accounts.iter().try_for_each(|username| text::check("a user name", username))
}

//! Changing the secret of one account.

use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use super::{CHANGE, Execution, Worker, at_once};
use crate::{
    random::PasswordRules,
    resources::{accounts::secret, password_rules},
    ssh_key,
};

/// Where new secrets come from.
#[derive(Debug)]
pub(super) enum Maker {
    /// The same for every account.
    Given(String),
    /// A password by rules.
    Password(PasswordRules),
    /// Rules that leave nothing to make a password of.
    Impossible,
    /// `specific` without a secret.
    Missing,
    /// A new SSH key for every account.
    SshKey,
    /// The secret that the account has.
    Own,
}

impl Maker {
    pub(super) fn can_make(&self) -> bool {
        !matches!(self, Self::Impossible | Self::Missing)
    }
}

/// What became of an account: its secrets before and after, and what its machine complained of.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) asset: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) complaint: Option<String>,
}

impl Worker<'_> {
    /// Where the secrets of a run come from. What is pushed without an automation stays as it is.
    pub(super) fn maker(&mut self, execution: &Execution) -> rusqlite::Result<Maker> {
        if execution.automation.is_none() {
            let sql = "SELECT snapshot FROM executions WHERE id = ?1";
            let snapshot: String = self.db.prepare_cached(sql)?.query_row([&execution.id], |row| row.get(0))?;
            let random = execution.kind == CHANGE && at_once::makes_random(&snapshot);
            return Ok(if random { Maker::Password(password_rules::maker(&Value::Null)) } else { Maker::Own });
        }
        let sql = "SELECT options FROM automations WHERE id = ?1";
        let options: Option<String> =
            self.db.prepare_cached(sql)?.query_row([&execution.automation], |row| row.get(0)).optional()?;
        let options: Value = options.and_then(|options| serde_json::from_str(&options).ok()).unwrap_or_default();
        let random = options["secret_strategy"] == "random";
        Ok(match options["secret"].as_str() {
            Some(secret) if !random => Maker::Given(secret.to_owned()),
            _ if !random => Maker::Missing,
            _ if options["secret_type"] == "ssh_key" => Maker::SshKey,
            _ => {
                let rules = password_rules::maker(&options["password_rules"]);
                if self.random.password(&rules).is_some() { Maker::Password(rules) } else { Maker::Impossible }
            }
        })
    }

    /// Changes one account: writes its record and, if its machine does as it should, its new secret.
    pub(super) fn change_account(
        &mut self,
        execution: &Execution,
        account: &str,
        record: Option<&str>,
    ) -> rusqlite::Result<()> {
        let sql = "SELECT asset_id, username, secret FROM accounts WHERE id = ?1";
        let (asset, username, old): (String, String, Option<String>) =
            self.db.prepare_cached(sql)?.query_row([account], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let (new, complaint) = match record {
            // What is tried again is what was to be set before.
            Some(record) => {
                let sql = "SELECT new_secret FROM records WHERE id = ?1";
                (self.db.prepare_cached(sql)?.query_row([record], |row| row.get(0))?, None)
            }
            None => self.new_secret(execution, &username, old.as_deref())?,
        };
        let complaint = complaint.map_or_else(|| self.complaint(&asset, &username), |complaint| Ok(Some(complaint)))?;
        let outcome = Outcome { asset, old: old.clone(), new, complaint };
        self.note(execution, account, record, &outcome)?;
        if outcome.complaint.is_none() && outcome.new != old {
            secret::store(self.db, self.profile, account, outcome.new.as_deref(), execution.due, None)?;
        }
        self.mark(account, outcome.complaint.is_none(), execution.due)
    }

    /// Writes what became of an account into its record: a new one, or the one that was tried again.
    pub(super) fn note(
        &mut self,
        execution: &Execution,
        account: &str,
        record: Option<&str>,
        outcome: &Outcome,
    ) -> rusqlite::Result<()> {
        let status = if outcome.complaint.is_some() { "failed" } else { "success" };
        if let Some(record) = record {
            // What the first try complained of stays, even when the next succeeds.
            let sql = "UPDATE records SET status = ?2, error = coalesce(?3, error), date_finished = ?4 WHERE id = ?1";
            return self.run(sql, params![record, status, outcome.complaint, execution.due]).map(|_| ());
        }
        let id = self.random.uuid();
        self.run(
            "INSERT INTO records (id, type, execution_id, account_id, asset_id, old_secret, new_secret, status, error,
                date_created, date_finished, ignored)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, 0)",
            params![
                id,
                execution.kind,
                execution.id,
                account,
                outcome.asset,
                outcome.old,
                outcome.new,
                status,
                outcome.complaint,
                execution.due
            ],
        )
        .map(|_| ())
    }

    /// Says in an account how its last change or push went.
    pub(super) fn mark(&self, account: &str, done: bool, now: i64) -> rusqlite::Result<()> {
        let sql = "UPDATE accounts SET change_secret_status = ?2, date_change_secret = ?3, date_updated = ?3,
            live_secret = iif(?4, secret, live_secret) WHERE id = ?1";
        self.run(sql, params![account, if done { "success" } else { "failed" }, now, done])?;
        if done {
            // Whoever was removed from the machine is there again.
            let sql = "DELETE FROM machine_users WHERE NOT present
                AND (asset_id, username) = (SELECT asset_id, username FROM accounts WHERE id = ?1)";
            self.run(sql, [account])?;
        }
        Ok(())
    }

    /// The new secret, or what keeps it from being made.
    fn new_secret(
        &mut self,
        execution: &Execution,
        username: &str,
        own: Option<&str>,
    ) -> rusqlite::Result<(Option<String>, Option<String>)> {
        Ok(match self.maker(execution)? {
            Maker::Own => (own.map(str::to_owned), None),
            Maker::Given(secret) => (Some(secret), None),
            Maker::Password(rules) => (self.random.password(&rules), None),
            Maker::SshKey => (ssh_key::random(self.random), None),
            Maker::Missing | Maker::Impossible => (
                None,
                Some(format!(
                    "Change {username} password: Unexpected templating type error occurred on ({{{{ account.secret | password_hash('sha512') }}}}): secret must be unicode or bytes, not None. secret must be unicode or bytes, not None"
                )),
            ),
        })
    }
}

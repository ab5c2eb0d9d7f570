//! Changing the secret of one account.

use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use super::{Execution, Worker};
use crate::{
    random::PasswordRules,
    resources::{accounts::secret, password_rules},
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
    /// Random SSH keys, which the sandbox does not make.
    SshKey,
}

impl Maker {
    pub(super) fn can_make(&self) -> bool {
        !matches!(self, Self::Impossible | Self::Missing)
    }
}

impl Worker<'_> {
    /// Where the secrets of a run come from: its automation, or the one of the records that it tries again.
    pub(super) fn maker(&mut self, execution: &Execution) -> rusqlite::Result<Maker> {
        let sql = "SELECT options FROM automations WHERE id = coalesce(?1, (SELECT e.automation_id FROM executions e
            JOIN records r ON r.execution_id = e.id WHERE r.id = ?2))";
        let options: Option<String> = self
            .db
            .prepare_cached(sql)?
            .query_row(params![execution.automation, execution.retried.first()], |row| row.get(0))
            .optional()?;
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
        let (new, complaint) = self.new_secret(execution, &username)?;
        let complaint = complaint.map_or_else(|| self.complaint(&asset, &username), |complaint| Ok(Some(complaint)))?;
        let status = if complaint.is_some() { "failed" } else { "success" };
        let now = execution.due;
        if let Some(record) = record {
            // What the first try complained of stays, even when the next succeeds.
            self.run(
                "UPDATE records SET status = ?2, error = coalesce(?3, error), new_secret = ?4, date_finished = ?5 WHERE id = ?1",
                params![record, status, complaint, new, now],
            )?;
        } else {
            let id = self.random.uuid();
            self.run(
                "INSERT INTO records (id, execution_id, account_id, asset_id, old_secret, new_secret, status, error,
                    date_created, date_finished, ignored)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, 0)",
                params![id, execution.id, account, asset, old, new, status, complaint, now],
            )?;
        }
        if complaint.is_none() {
            secret::store(self.db, self.profile, account, new.as_deref(), now, None)?;
        }
        self.run(
            "UPDATE accounts SET change_secret_status = ?2, date_change_secret = ?3,
                live_secret = iif(?2 = 'success', secret, live_secret) WHERE id = ?1",
            params![account, status, now],
        )?;
        Ok(())
    }

    /// The new secret, or what keeps it from being made.
    fn new_secret(
        &mut self,
        execution: &Execution,
        username: &str,
    ) -> rusqlite::Result<(Option<String>, Option<String>)> {
        Ok(match self.maker(execution)? {
            Maker::Given(secret) => (Some(secret), None),
            Maker::Password(rules) => (self.random.password(&rules), None),
            Maker::SshKey => {
                (None, Some("The sandbox makes no SSH keys: give one with the strategy `specific`.".to_owned()))
            }
            Maker::Missing | Maker::Impossible => (
                None,
                Some(format!(
                    "Change {username} password: Unexpected templating type error occurred on ({{{{ account.secret | password_hash('sha512') }}}}): secret must be unicode or bytes, not None. secret must be unicode or bytes, not None"
                )),
            ),
        })
    }
}

//! Pushing accounts to their machines: those of an automation, and those that a caller names.

use rusqlite::{OptionalExtension, params};

use super::{
    Execution, Worker,
    change_secret::{Maker, Outcome},
};
use crate::resources::automations::targets::OF_AUTOMATION;

impl Worker<'_> {
    /// Makes the accounts that an automation names and that its assets do not have. They have no history and nobody who made
    /// them, and on 3.10 no secret (recording `push_account`, `new account: account made`).
    pub(super) fn make_missing(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        let Some(automation) = &execution.automation else { return Ok(()) };
        let sql = format!(
            "SELECT a.id, w.value, m.options ->> 'secret_type', a.org_id
             FROM automations m JOIN assets a ON {OF_AUTOMATION} JOIN json_each(m.accounts) w
             WHERE m.id = ?1 AND w.type = 'text' AND NOT EXISTS (SELECT 1 FROM accounts c WHERE c.asset_id = a.id
                AND c.username = w.value AND c.secret_type = m.options ->> 'secret_type') ORDER BY a.name, w.key",
            OF_AUTOMATION = OF_AUTOMATION.replace('?', "?1"),
        );
        let missing: Vec<[String; 4]> = self
            .db
            .prepare_cached(&sql)?
            .query_map([automation], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]))?
            .collect::<rusqlite::Result<_>>()?;
        for [asset, username, kind, org] in missing {
            let plain = kind == "password" && !self.profile.is_v3();
            let name = if plain { username.clone() } else { format!("{username}-{kind}") };
            let secret = if self.profile.is_v3() { None } else { self.made(execution)? };
            let (id, ties) = (self.random.uuid(), (self.random.tie(), self.random.tie()));
            self.run(
                "INSERT OR IGNORE INTO accounts (id, org_id, asset_id, name, username, secret_type, secret, version,
                    source, connectivity, privileged, is_active, secret_reset, date_created, date_updated, comment, tie_a,
                    tie_b)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 'local', '-', 0, 1, 1, ?8, ?8, '', ?9, ?10)",
                params![id, org, asset, name, username, kind, secret, execution.due, ties.0, ties.1],
            )?;
        }
        Ok(())
    }

    /// A secret as the automation says, if it can be made.
    fn made(&mut self, execution: &Execution) -> rusqlite::Result<Option<String>> {
        Ok(match self.maker(execution)? {
            Maker::Given(secret) => Some(secret),
            Maker::Password(rules) => self.random.password(&rules),
            Maker::Impossible | Maker::Missing | Maker::SshKey | Maker::Own => None,
        })
    }

    /// Gives one account to its machine as it is here: its secret, its version and its history stay as they are. An account
    /// without a secret is passed over, unless one can be made, which nobody keeps.
    pub(super) fn push_account(&mut self, execution: &Execution, account: &str) -> rusqlite::Result<()> {
        let sql = "SELECT asset_id, username, secret FROM accounts WHERE id = ?1";
        let found: Option<(String, String, Option<String>)> = self
            .db
            .prepare_cached(sql)?
            .query_row([account], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((asset, username, secret)) = found else { return Ok(()) };
        if secret.is_none() && self.made(execution)?.is_none() {
            return Ok(());
        }
        let complaint = self.complaint(&asset, &username)?;
        let done = complaint.is_none();
        self.note(execution, account, None, &Outcome { asset, old: None, new: None, complaint })?;
        self.mark(account, done, execution.due)
    }
}

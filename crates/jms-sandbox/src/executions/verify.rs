//! Verifying accounts that a caller names.
//!
//! What verifying leaves is seen in the scenarios `tasks_verify`, `cse_pg_specific` and `push_live_password`: a machine that
//! answers makes an account `ok`, whatever secret it has here; a database does so only for the secret that it has itself.
//! A failure changes nothing, not even the moment of the last check.

use rusqlite::{OptionalExtension, params};

use super::{Execution, Worker};
use crate::fleet::Target;

impl Worker<'_> {
    /// The accounts to verify, by machine: those with a secret, on machines that Ansible manages.
    pub(super) fn verifiable(
        &self,
        execution: &Execution,
    ) -> rusqlite::Result<Vec<(Target, Vec<super::target::Candidate>)>> {
        let sql = "SELECT c.id, c.asset_id, s.target, NULL FROM accounts c
            JOIN executions e ON e.id = ?1 JOIN json_each(e.snapshot, '$.accounts') w ON w.value = c.id
            JOIN assets s ON s.id = c.asset_id JOIN platforms p ON p.id = s.platform_id
            WHERE c.secret IS NOT NULL AND p.auto_config ->> 'ansible_enabled' AND p.auto_config ->> 'verify_account_enabled'
            ORDER BY s.name, s.id, c.date_created";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map([&execution.id], super::target::read)?;
        super::target::by_machine(rows)
    }

    /// Verifies one account.
    pub(super) fn verify_account(&self, execution: &Execution, account: &str) -> rusqlite::Result<()> {
        let sql = "SELECT s.target, p.category = 'database', c.secret IS c.live_secret FROM accounts c
            JOIN assets s ON s.id = c.asset_id JOIN platforms p ON p.id = s.platform_id WHERE c.id = ?1";
        let found: Option<(String, bool, bool)> = self
            .db
            .prepare_cached(sql)?
            .query_row([account], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((target, database, fits)) = found else { return Ok(()) };
        if Target::named(&target) == Some(Target::Reachable) && (fits || !database) {
            let sql = "UPDATE accounts SET connectivity = 'ok', date_verified = ?2 WHERE id = ?1";
            self.run(sql, params![account, execution.due])?;
        }
        Ok(())
    }
}

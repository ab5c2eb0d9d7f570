//! Bringing a template to the accounts that were made from it.

use rusqlite::{Connection, params};
use serde_json::Value;

use super::{Execution, Worker};
use crate::resources::{accounts::secret, objects::is_conflict, templates::Template};

impl Worker<'_> {
    /// Gives every account of a template its name, username, secret type and secret, and on 4.10 whether it is privileged.
    /// An account that cannot take the name forgets its template.
    pub(super) fn sync_template(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        let sql = "SELECT snapshot FROM executions WHERE id = ?1";
        let about: String = self.db.prepare_cached(sql)?.query_row([&execution.id], |row| row.get(0))?;
        let about: Value = serde_json::from_str(&about).unwrap_or_default();
        let template = about["template"].as_str().unwrap_or_default();
        // It may be gone by now.
        let Some(template) = Template::by_id(self.db, template)? else { return Ok(()) };
        let sql = "SELECT id FROM accounts WHERE source_id = ?1 AND org_id = ?2 ORDER BY rowid";
        let accounts: Vec<String> = self
            .db
            .prepare_cached(sql)?
            .query_map([&template.id, &template.org_id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut taken = Vec::new();
        for account in accounts {
            if self.take_over(&template, &account, execution.due)? {
                taken.push(account);
            } else {
                self.run("UPDATE accounts SET source_id = NULL WHERE id = ?1", [&account])?;
            }
        }
        for account in &taken {
            let secret = template.secret(self.random).unwrap_or_default();
            self.give_secret(account, secret.as_deref(), execution.due)?;
        }
        // The server writes the history by itself, and then this task does so once more, in the name of who started it.
        for account in &taken {
            remember(self.db, account, execution.due, about["user"].as_str())?;
        }
        Ok(())
    }

    /// Whether the account could take what it is called from the template.
    fn take_over(&self, template: &Template, account: &str, now: i64) -> rusqlite::Result<bool> {
        let changed = self.run(
            "UPDATE accounts SET name = ?2, username = ?3, secret_type = ?4, privileged = iif(?5, privileged, ?6)
             WHERE id = ?1",
            params![
                account,
                template.name,
                template.username,
                template.secret_type,
                self.profile.is_v3(),
                template.privileged
            ],
        );
        match changed {
            Err(error) if is_conflict(&error) => return Ok(false),
            changed => changed?,
        };
        self.note_change(account, now)?;
        Ok(true)
    }

    fn give_secret(&self, account: &str, secret: Option<&str>, now: i64) -> rusqlite::Result<()> {
        let sql = "UPDATE accounts SET secret = ?2,
            version = 1 + (SELECT count(*) FROM account_history h WHERE h.account_id = ?1) WHERE id = ?1";
        self.run(sql, params![account, secret])?;
        self.note_change(account, now)
    }

    /// Writes the history if secret or type are not those of its last row.
    fn note_change(&self, account: &str, now: i64) -> rusqlite::Result<()> {
        let sql = "SELECT 1 FROM accounts c WHERE c.id = ?1 AND NOT EXISTS (SELECT 1 FROM account_history h
            WHERE h.account_id = c.id AND h.secret IS c.secret AND h.secret_type = c.secret_type
                AND h.id = (SELECT max(l.id) FROM account_history l WHERE l.account_id = c.id))";
        if self.db.prepare_cached(sql)?.exists([account])? {
            secret::remember(self.db, self.profile, account, now, None)?;
        }
        Ok(())
    }
}

/// Writes the present secret into the history, whatever its last row is.
fn remember(db: &Connection, account: &str, now: i64, user: Option<&str>) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO account_history (account_id, secret, secret_type, version, history_date, history_user)
         SELECT id, secret, secret_type, version, ?2, ?3 FROM accounts WHERE id = ?1",
    )?
    .execute(params![account, now, user])
    .map(|_| ())
}

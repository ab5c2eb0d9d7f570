//! Checking the secrets of accounts: whether they are weak, repeated or leaked.

use std::collections::HashMap;

use rusqlite::params;
use serde_json::Value;

use super::{
    Execution, Worker,
    risks::{self, Found},
};

/// Passwords that are in every list of leaked ones. The server's own list comes with its installation; it leaves out what is
/// too short to be taken for a password.
const LEAKED: [&str; 12] = [
    "Passw0rd123",
    "P@ssw0rd",
    "P@ssw0rd1",
    "P@ssw0rd123",
    "P@55w0rd",
    "Password1!",
    "Password123!",
    "Admin@123",
    "Qwerty123!",
    "Welcome1!",
    "Abc@1234",
    "1qaz@WSX",
];

/// Every engine, as an unplanned check uses them.
pub(crate) const ENGINES: [&str; 3] = ["check_account_secret", "check_account_repeat", "check_account_leak"];

/// Whether the server calls a password weak: short, of one kind of character, or without letter, digit or symbol.
fn is_weak(password: &str) -> bool {
    let cased: Vec<char> = password.chars().filter(|c| c.is_lowercase() || c.is_uppercase()).collect();
    let one_case =
        !cased.is_empty() && (cased.iter().all(|c| c.is_lowercase()) || cased.iter().all(|c| c.is_uppercase()));
    password.chars().count() < 8
        || password.chars().all(char::is_numeric)
        || password.chars().all(char::is_alphabetic)
        || one_case
        || !password.contains(|c: char| c.is_ascii_alphabetic())
        || !password.contains(|c: char| c.is_ascii_digit())
        || !password.contains(|c: char| !c.is_alphanumeric())
}

/// An account to check: id, asset, username, secret.
type Checked = (String, String, String, Option<String>);

impl Worker<'_> {
    /// Runs the engines of an automation over the accounts of its assets.
    pub(super) fn check_automation(&mut self, execution: &Execution, automation: &str) -> rusqlite::Result<()> {
        let sql = "SELECT options -> 'engines' FROM automations WHERE id = ?1";
        let engines: String = self.db.prepare_cached(sql)?.query_row([automation], |row| row.get(0))?;
        let engines: Vec<String> = serde_json::from_str(&engines).unwrap_or_default();
        let assets = self.assets_of(automation)?;
        self.check(&assets, engines.iter().map(String::as_str), execution.due)
    }

    /// Runs engines over the accounts of assets, one after the other; those that are unknown to the server's workers, such
    /// as the one for gathered accounts, do nothing.
    pub(super) fn check<'e>(
        &mut self,
        assets: &[String],
        engines: impl Iterator<Item = &'e str>,
        now: i64,
    ) -> rusqlite::Result<()> {
        let sql = "SELECT id, asset_id, username, secret FROM accounts
            WHERE asset_id IN (SELECT value FROM json_each(?1)) ORDER BY name, rowid";
        let accounts: Vec<Checked> = self
            .db
            .prepare_cached(sql)?
            .query_map([Value::from(assets).to_string()], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        for engine in engines {
            match engine {
                "check_account_secret" => self.find(&accounts, "weak_password", is_weak, now)?,
                "check_account_repeat" => {
                    let uses = self.uses()?;
                    let repeated = |secret: &str| uses.get(secret).is_some_and(|uses| *uses > 1);
                    self.find(&accounts, "repeated_password", repeated, now)?;
                }
                "check_account_leak" => {
                    self.find(&accounts, "leaked_password", |secret| LEAKED.contains(&secret), now)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// How often each secret is used.
    fn uses(&self) -> rusqlite::Result<HashMap<String, i64>> {
        let sql = "SELECT secret, count(*) FROM accounts WHERE secret IS NOT NULL AND secret <> '' GROUP BY secret";
        self.db.prepare_cached(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
    }

    /// Notes the risk for accounts whose secrets are `bad`, and forgets it for the others.
    fn find(&mut self, accounts: &[Checked], risk: &str, bad: impl Fn(&str) -> bool, now: i64) -> rusqlite::Result<()> {
        for (account, asset, username, secret) in accounts {
            if !secret.as_deref().is_some_and(|secret| !secret.is_empty() && bad(secret)) {
                let sql = "DELETE FROM risks WHERE asset_id = ?1 AND username = ?2 AND risk = ?3";
                self.run(sql, params![asset, username, risk])?;
            } else if !risks::reopen(self.db, account, risk, now)? {
                let (account, detail) = (Some(account.as_str()), risks::detail("init", now));
                Found { asset, username, risk, account, gathered: None, detail }.note(self.db, self.random, now)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::is_weak;

    #[test]
    fn passwords_are_weak_as_the_server_says() {
        for weak in
            ["123456", "Passw0rd123", "short_1A"[..7].as_ref(), "alllower_1", "ALLUPPER_1", "NoDigits_x", "12345678"]
        {
            assert!(is_weak(weak), "{weak}");
        }
        for strong in ["SameSame_1", "Aa1!aaaa"] {
            assert!(!is_weak(strong), "{strong}");
        }
    }
}

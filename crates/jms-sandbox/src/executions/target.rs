//! Which accounts a run changes, and how their machines answer.

use rusqlite::{Row, params};

use super::{Execution, Worker};
use crate::fleet::Target;

/// An account to change, and the record to try again, if it is one.
pub(super) type Candidate = (String, Option<String>);

/// A row of a query for accounts, ordered by machine: account, asset, target, record.
pub(super) struct Found {
    account: String,
    asset: String,
    target: String,
    record: Option<String>,
}

/// Whom Ansible logs in to the asset of an account `c` as: the active account that is privileged, then whose last test went well, then
/// that was changed last (source: `apps/ops/ansible/inventory.py` of v3.10.20 and v4.10.16).
const LOGIN: &str = "SELECT l.username FROM accounts l WHERE l.asset_id = c.asset_id AND l.is_active
    ORDER BY l.privileged DESC, CASE l.connectivity WHEN 'ok' THEN 2 WHEN '-' THEN 1 ELSE 0 END DESC, l.date_updated DESC,
        l.date_created LIMIT 1";

/// Reads a row.
pub(super) fn read(row: &Row<'_>) -> rusqlite::Result<Found> {
    Ok(Found { account: row.get(0)?, asset: row.get(1)?, target: row.get(2)?, record: row.get(3)? })
}

/// The accounts by machine, which follow each other in the rows.
pub(super) fn by_machine(
    rows: impl Iterator<Item = rusqlite::Result<Found>>,
) -> rusqlite::Result<Vec<(Target, Vec<Candidate>)>> {
    let mut machines: Vec<(Target, Vec<Candidate>)> = Vec::new();
    let mut last = String::new();
    for found in rows {
        let found = found?;
        if last != found.asset {
            machines.push((Target::named(&found.target).unwrap_or_default(), Vec::new()));
            last = found.asset;
        }
        if let Some((_, accounts)) = machines.last_mut() {
            accounts.push((found.account, found.record));
        }
    }
    Ok(machines)
}

impl Worker<'_> {
    /// The accounts that the run changes, by machine.
    ///
    /// Passed over without a record are machines that Ansible does not manage, privileged accounts, root and administrator,
    /// whoever is called as the account that Ansible logs in with, and accounts whose secret is not to be changed (facts, sections 9 and 17).
    pub(super) fn candidates(&self, execution: &Execution) -> rusqlite::Result<Vec<(Target, Vec<Candidate>)>> {
        let sql = format!(
            "SELECT c.id, c.asset_id, s.target, r.id FROM accounts c
            JOIN executions e ON e.id = ?1 JOIN json_each(e.snapshot, '$.accounts') w ON w.value = c.id
            JOIN assets s ON s.id = c.asset_id JOIN platforms p ON p.id = s.platform_id
            LEFT JOIN records r ON r.account_id = c.id AND r.id IN (SELECT value FROM json_each(?2))
            WHERE p.auto_config ->> 'ansible_enabled' AND p.auto_config ->> (?3 || '_enabled')
                AND NOT c.privileged AND c.secret_reset AND c.username NOT IN ('root', 'administrator')
                AND c.username <> ({LOGIN})
            ORDER BY s.name, s.id, c.date_created"
        );
        let retried = serde_json::Value::from(execution.retried.as_slice()).to_string();
        let mut statement = self.db.prepare_cached(&sql)?;
        let rows = statement.query_map(params![execution.id, retried, execution.kind], read)?;
        by_machine(rows)
    }

    /// Whom Ansible logs in to a machine as.
    fn login(&self, asset: &str) -> rusqlite::Result<Option<String>> {
        let sql = format!("SELECT ({LOGIN}) FROM (SELECT ?1 AS asset_id) c");
        self.db.prepare_cached(&sql)?.query_row([asset], |row| row.get(0))
    }

    /// What Ansible says of a machine that does not do what it should; none for one that does.
    ///
    /// The texts are those of recorded records.
    pub(super) fn complaint(&self, asset: &str, username: &str) -> rusqlite::Result<Option<String>> {
        let sql = "SELECT target, address, coalesce(protocols ->> '$[0].port', 22) FROM assets WHERE id = ?1";
        let (target, address, port): (String, String, i64) =
            self.db.prepare_cached(sql)?.query_row([asset], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(match Target::named(&target).unwrap_or_default() {
            Target::Reachable => None,
            Target::Dead => {
                let login = self.login(asset)?.unwrap_or_default();
                Some(format!(
                    "Test privileged {login} account: Failed to connect to the host via ssh: ssh: connect to host {address} port {port}: Connection refused"
                ))
            }
            Target::WrongPassword if self.profile.is_v3() => Some(format!(
                "Verify {username} password (paramiko): Unable to connect to asset: Authentication failed."
            )),
            Target::WrongPassword => Some(format!(
                "Verify {username} password (paramiko): MODULE FAILURE\nSee stdout/stderr for the exact error"
            )),
        })
    }
}

//! Gathering the accounts of machines.
//!
//! On a machine are the accounts that the server has for it, and those that the store says (`machine_users`): one that nobody
//! manages, and those whose accounts were deleted here; without those that were removed there.

use std::collections::BTreeSet;

use rusqlite::params;
use serde_json::{Value, json};

use super::{Execution, Worker, risks::Found};
use crate::{fleet::Target, zone};

/// What a gathering is to do with what it finds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    /// Makes accounts of what has none.
    pub(super) sync: bool,
    /// Looks for risks.
    pub(super) risks: bool,
}

impl Worker<'_> {
    /// Gathers for an automation; tells whether every machine answered.
    pub(super) fn gather_automation(&mut self, execution: &Execution, automation: &str) -> rusqlite::Result<bool> {
        let sql = "SELECT options FROM automations WHERE id = ?1";
        let options: String = self.db.prepare_cached(sql)?.query_row([automation], |row| row.get(0))?;
        let options: Value = serde_json::from_str(&options).unwrap_or_default();
        let wanted = Wanted {
            sync: options["is_sync_account"] == true,
            risks: options["check_risk"] == true && !self.profile.is_v3(),
        };
        let assets = self.assets_of(automation)?;
        self.gather(&assets, wanted, execution.due)
    }

    /// Gathers from these assets, as far as Ansible manages them; tells whether every machine answered.
    pub(super) fn gather(&mut self, assets: &[String], wanted: Wanted, now: i64) -> rusqlite::Result<bool> {
        let mut answered = true;
        for (asset, target) in self.gatherable(assets)? {
            if target == Target::Dead {
                answered = false;
            } else if self.profile.is_v3() {
                self.gather_v3(&asset, now)?;
            } else {
                self.gather_from(&asset, wanted, now)?;
            }
            if wanted.sync && target != Target::Dead {
                let gathered = self.texts("SELECT id FROM gathered_accounts WHERE asset_id = ?1", &asset)?;
                sync(self.db, self.random, &gathered, now)?;
            }
        }
        Ok(answered)
    }

    /// The assets that can be gathered from, and how their machines answer.
    pub(super) fn gatherable(&self, assets: &[String]) -> rusqlite::Result<Vec<(String, Target)>> {
        let sql = "SELECT s.id, s.target FROM assets s JOIN platforms p ON p.id = s.platform_id
            WHERE s.id IN (SELECT value FROM json_each(?1)) AND p.auto_config ->> 'ansible_enabled'
                AND p.auto_config ->> 'gather_accounts_enabled' ORDER BY s.name, s.id";
        self.db
            .prepare_cached(sql)?
            .query_map([Value::from(assets).to_string()], |row| {
                Ok((row.get(0)?, Target::named(&row.get::<_, String>(1)?).unwrap_or_default()))
            })?
            .collect()
    }

    fn texts(&self, sql: &str, value: &str) -> rusqlite::Result<Vec<String>> {
        self.db.prepare_cached(sql)?.query_map([value], |row| row.get(0))?.collect()
    }

    /// Who is on a machine.
    fn users_of(&self, asset: &str) -> rusqlite::Result<BTreeSet<String>> {
        let sql = "SELECT username FROM accounts WHERE asset_id = ?1 AND username <> ''
            UNION SELECT username FROM machine_users WHERE asset_id = ?1 AND present
            EXCEPT SELECT username FROM machine_users WHERE asset_id = ?1 AND NOT present";
        Ok(self.texts(sql, asset)?.into_iter().collect())
    }

    /// What a machine tells of a user, by the type of its platform.
    fn detail_of(&self, asset: &str, username: &str) -> rusqlite::Result<Value> {
        let sql = "SELECT p.category, p.type, EXISTS (SELECT 1 FROM accounts c WHERE c.asset_id = s.id
                AND c.username = ?2 AND c.privileged)
            FROM assets s JOIN platforms p ON p.id = s.platform_id WHERE s.id = ?1";
        let (category, kind, privileged): (String, String, bool) = self
            .db
            .prepare_cached(sql)?
            .query_row([asset, username], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(match (category.as_str(), kind.as_str()) {
            (_, "postgresql") => json!({ "can_login": true, "superuser": privileged }),
            ("host", "linux" | "unix" | "macos") => {
                json!({ "groups": username, "sudoers": "", "authorized_keys": "" })
            }
            _ => json!({}),
        })
    }

    fn add_gathered(&mut self, asset: &str, username: &str, now: i64) -> rusqlite::Result<()> {
        let detail = self.detail_of(asset, username)?.to_string();
        let id = self.random.uuid();
        self.run(
            "INSERT OR IGNORE INTO gathered_accounts (id, org_id, asset_id, username, address_last_login, remote_present,
                present, status, detail, date_created, date_updated)
             SELECT ?1, org_id, id, ?3, '', 1, ?4, '0', ?5, ?6, ?6 FROM assets WHERE id = ?2",
            params![id, asset, username, self.profile.is_v3(), detail, now],
        )
        .map(|_| ())
    }

    /// 3.10 only remembers who was there at the last time.
    fn gather_v3(&mut self, asset: &str, now: i64) -> rusqlite::Result<()> {
        self.run("UPDATE gathered_accounts SET present = 0 WHERE asset_id = ?1", [asset])?;
        for username in self.users_of(asset)? {
            self.add_gathered(asset, &username, now)?;
            let sql =
                "UPDATE gathered_accounts SET present = 1, date_updated = ?3 WHERE asset_id = ?1 AND username = ?2";
            self.run(sql, params![asset, username, now])?;
        }
        Ok(())
    }

    fn gather_from(&mut self, asset: &str, wanted: Wanted, now: i64) -> rusqlite::Result<()> {
        let there = self.users_of(asset)?;
        let known: BTreeSet<String> =
            self.texts("SELECT username FROM accounts WHERE asset_id = ?1", asset)?.into_iter().collect();
        let before: BTreeSet<String> =
            self.texts("SELECT username FROM gathered_accounts WHERE asset_id = ?1", asset)?.into_iter().collect();
        let now_detail = json!({ "datetime": zone::iso(now) });
        for username in &there {
            self.add_gathered(asset, username, now)?;
            if wanted.risks && !known.contains(username) {
                let sql = "SELECT id FROM gathered_accounts WHERE asset_id = ?1 AND username = ?2";
                let gathered: String = self.db.prepare_cached(sql)?.query_row([asset, username], |row| row.get(0))?;
                let (gathered, detail) = (Some(gathered.as_str()), now_detail.clone());
                Found { asset, username, risk: "new_found", account: None, gathered, detail }.note(
                    self.db,
                    self.random,
                    now,
                )?;
            }
        }
        if wanted.risks {
            for username in before.difference(&there) {
                let detail = now_detail.clone();
                Found { asset, username, risk: "account_deleted", account: None, gathered: None, detail }.note(
                    self.db,
                    self.random,
                    now,
                )?;
            }
        }
        self.settle_gathered(asset, &there, &before)
    }

    /// Says of all that was gathered on an asset whether it is there and here; what is not on both sides waits for somebody
    /// to look at it. What is ignored stays as it is.
    fn settle_gathered(
        &self,
        asset: &str,
        there: &BTreeSet<String>,
        before: &BTreeSet<String>,
    ) -> rusqlite::Result<()> {
        let list = |names: &BTreeSet<String>| Value::from(names.iter().cloned().collect::<Vec<_>>()).to_string();
        let here = "username IN (SELECT username FROM accounts c WHERE c.asset_id = ?1)";
        let there = list(there);
        let before = list(before);
        let of = "asset_id = ?1 AND status <> '2'";
        let old = "username IN (SELECT value FROM json_each(?2))";
        let update = |change: &str, condition: &str, names: &str| {
            let sql = format!("UPDATE gathered_accounts SET {change} WHERE {of} AND {condition}");
            self.run(&sql, params![asset, names])
        };
        update("status = '0'", &format!("{old} AND NOT {here}"), &before)?;
        update("status = '0', remote_present = 0", &format!("NOT {old}"), &there)?;
        update("remote_present = 1", old, &there)?;
        let sql =
            format!("UPDATE gathered_accounts SET status = iif({here}, '1', status), present = {here} WHERE {of}");
        self.run(&sql, [asset]).map(|_| ())
    }
}

/// Makes accounts of gathered ones that have none; those are settled then. Nobody is said to have made them, and they have
/// neither secret nor history.
pub(crate) fn sync(
    db: &rusqlite::Connection,
    random: &mut crate::random::Random,
    gathered: &[String],
    now: i64,
) -> rusqlite::Result<()> {
    for id in gathered {
        let missing = "SELECT 1 FROM gathered_accounts g WHERE g.id = ?1 AND NOT EXISTS (SELECT 1 FROM accounts c
            WHERE c.asset_id = g.asset_id AND c.username = g.username)";
        if !db.prepare_cached(missing)?.exists([id])? {
            continue;
        }
        db.prepare_cached(
            "INSERT OR IGNORE INTO accounts (id, org_id, asset_id, name, username, secret_type, version, source,
                connectivity, privileged, is_active, secret_reset, date_created, date_updated, comment, tie_a, tie_b)
             SELECT ?2, org_id, asset_id, username, username, 'password', 0, 'collected', '-', 0, 1, 1, ?3, ?3, '', ?4, ?5
             FROM gathered_accounts WHERE id = ?1",
        )?
        .execute(params![id, random.uuid(), now, random.tie(), random.tie()])?;
        db.prepare_cached("UPDATE gathered_accounts SET status = '1' WHERE id = ?1")?.execute([id])?;
    }
    Ok(())
}

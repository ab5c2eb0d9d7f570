//! The picture of what a run is about, which its execution keeps.

use serde_json::{Value, json};

use super::{BACKUP, CHANGE, Execution, PUSH, Worker};
use crate::resources::automations::targets::OF_AUTOMATION;

impl Worker<'_> {
    /// What an execution is about, when a worker takes it.
    pub(super) fn snapshot(&self, execution: &Execution) -> rusqlite::Result<Value> {
        match (&execution.automation, execution.kind.as_str()) {
            (Some(automation), CHANGE | PUSH) => {
                self.automation_snapshot(automation, Some(self.accounts_of(automation)?))
            }
            (Some(automation), BACKUP) if self.profile.is_v3() => self.plan_snapshot(automation),
            (Some(automation), _) => self.automation_snapshot(automation, None),
            (None, kind) if !execution.retried.is_empty() => self.retry_snapshot(execution, kind),
            // It was given when the work was published.
            (None, _) => self.given_snapshot(execution),
        }
    }

    /// What an automation is about: these accounts, or what it says itself.
    fn automation_snapshot(&self, automation: &str, accounts: Option<Vec<String>>) -> rusqlite::Result<Value> {
        let sql = "SELECT type, name, comment, accounts FROM automations WHERE id = ?1";
        let mut about = self.db.prepare_cached(sql)?.query_row([automation], |row| {
            let own: Value = serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default();
            Ok(json!({
                "type": row.get::<_, String>(0)?, "name": row.get::<_, String>(1)?, "comment": row.get::<_, String>(2)?,
                "accounts": accounts.map_or(own, Value::from)
            }))
        })?;
        about["node_amount"] = self.links(automation, "nodes")?.into();
        about["asset_amount"] = self.links(automation, "assets")?.into();
        Ok(about)
    }

    /// The accounts that an automation names, on its assets.
    fn accounts_of(&self, automation: &str) -> rusqlite::Result<Vec<String>> {
        let sql = format!(
            "SELECT c.id FROM accounts c JOIN automations m ON m.id = ?1
             WHERE c.asset_id IN (SELECT a.id FROM assets a WHERE {OF_AUTOMATION})
                AND c.username IN (SELECT value FROM json_each(m.accounts))
                AND c.secret_type = m.options ->> 'secret_type' ORDER BY c.date_created",
            OF_AUTOMATION = OF_AUTOMATION.replace('?', "?1"),
        );
        self.db.prepare_cached(&sql)?.query_map([automation], |row| row.get(0))?.collect()
    }

    fn given_snapshot(&self, execution: &Execution) -> rusqlite::Result<Value> {
        let sql = "SELECT snapshot FROM executions WHERE id = ?1";
        let given: String = self.db.prepare_cached(sql)?.query_row([&execution.id], |row| row.get(0))?;
        Ok(serde_json::from_str(&given).unwrap_or_default())
    }

    fn retry_snapshot(&self, execution: &Execution, kind: &str) -> rusqlite::Result<Value> {
        let mut found = self
            .db
            .prepare_cached("SELECT account_id, asset_id FROM records WHERE id IN (SELECT value FROM json_each(?1))")?;
        let found: Vec<(String, String)> = found
            .query_map([Value::from(execution.retried.as_slice()).to_string()], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let assets: std::collections::HashSet<&String> = found.iter().map(|(_, asset)| asset).collect();
        let accounts: Vec<&String> = found.iter().map(|(account, _)| account).collect();
        Ok(json!({
            "type": kind, "name": "Execute automation record", "comment": "", "accounts": accounts,
            "node_amount": 0, "asset_amount": assets.len()
        }))
    }

    /// Backups of 3.10 show the whole plan, its ZIP password in clear text.
    fn plan_snapshot(&self, automation: &str) -> rusqlite::Result<Value> {
        let sql = "SELECT id, name, org_id, crontab, interval, created_by, is_periodic, options FROM automations WHERE id = ?1";
        let mut plan = self.db.prepare_cached(sql)?.query_row([automation], |row| {
            let options: Value = serde_json::from_str(&row.get::<_, String>(7)?).unwrap_or_default();
            let mut plan = json!({
                "id": row.get::<_, String>(0)?, "name": row.get::<_, String>(1)?, "types": options["types"],
                "org_id": row.get::<_, String>(2)?, "crontab": row.get::<_, Option<String>>(3)?,
                "interval": row.get::<_, Option<i64>>(4)?, "created_by": row.get::<_, String>(5)?,
                "is_periodic": row.get::<_, bool>(6)?,
            });
            for key in [
                "backup_type",
                "zip_encrypt_password",
                "is_password_divided_by_email",
                "is_password_divided_by_obj_storage",
            ] {
                plan[key] = options[key].clone();
            }
            Ok(plan)
        })?;
        for role in ["recipients_part_one", "recipients_part_two", "obj_recipients_part_one", "obj_recipients_part_two"]
        {
            plan[role] = self.recipients(automation, role)?;
        }
        Ok(plan)
    }

    /// `{id: ["Name(username)", whether there is a key]}`
    fn recipients(&self, automation: &str, role: &str) -> rusqlite::Result<Value> {
        let sql =
            "SELECT u.id, u.name || '(' || u.username || ')' FROM users u JOIN automation_links l ON l.object_id = u.id
            WHERE l.automation_id = ?1 AND l.role = ?2";
        let mut users = self.db.prepare_cached(sql)?;
        let users: serde_json::Map<String, Value> = users
            .query_map([automation, role], |row| {
                Ok((row.get::<_, String>(0)?, json!([row.get::<_, String>(1)?, false])))
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(Value::Object(users))
    }
}

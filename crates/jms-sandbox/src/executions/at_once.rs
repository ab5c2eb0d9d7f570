//! Work that is done while its caller waits: its execution is listed nowhere.

use rusqlite::params;
use serde_json::{Value, json};

use super::{CHANGE, Execution, PUSH, Worker, check::ENGINES, gather::Wanted};
use crate::{fleet::Target, http::context::Context};

fn worker<'w>(ctx: &'w mut Context<'_>) -> Worker<'w> {
    Worker { db: ctx.db, profile: ctx.profile, random: &mut *ctx.random }
}

/// Checks the accounts of an asset with every engine.
pub(crate) fn check(ctx: &mut Context<'_>, asset: &str) -> rusqlite::Result<()> {
    let now = ctx.clock.now();
    worker(ctx).check(&[asset.to_owned()], ENGINES.into_iter(), now)
}

/// Gathers the accounts of an asset.
pub(crate) fn gather(ctx: &mut Context<'_>, asset: &str) -> rusqlite::Result<bool> {
    let now = ctx.clock.now();
    worker(ctx).gather(&[asset.to_owned()], Wanted { sync: false, risks: true }, now)
}

/// Removes a user from a machine, and with `both` the accounts here; tells whether the machine answered.
pub(crate) fn remove(ctx: &mut Context<'_>, asset: &str, username: &str, both: bool) -> rusqlite::Result<bool> {
    worker(ctx).remove_user(asset, username, both)
}

/// Changes the secret of an account to a random one.
pub(crate) fn change(ctx: &mut Context<'_>, asset: &str, account: &str) -> rusqlite::Result<bool> {
    run(ctx, CHANGE, asset, account)
}

/// Pushes an account to its machine.
pub(crate) fn push(ctx: &mut Context<'_>, asset: &str, account: &str) -> rusqlite::Result<bool> {
    run(ctx, PUSH, asset, account)
}

/// Runs one account; tells whether nothing failed.
fn run(ctx: &mut Context<'_>, kind: &str, asset: &str, account: &str) -> rusqlite::Result<bool> {
    let now = ctx.clock.now();
    let id = ctx.random.uuid();
    let about = json!({ "type": kind, "accounts": [account], "secret_strategy": "random" });
    ctx.run(
        "INSERT INTO executions (id, org_id, type, trigger, snapshot, status, date_created, date_start, date_finished, stage,
            listed)
         SELECT ?1, org_id, ?2, 'manual', ?3, 'success', ?4, ?4, ?4, 'done', 0 FROM assets WHERE id = ?5",
        params![id, kind, about.to_string(), now, asset],
    )?;
    let execution = Execution {
        id: id.clone(),
        automation: None,
        kind: kind.to_owned(),
        stage: "running".to_owned(),
        due: now,
        retried: Vec::new(),
    };
    let mut worker = worker(ctx);
    for (_, accounts) in worker.candidates(&execution)? {
        for (account, _) in accounts {
            worker.do_account(&execution, &account, None)?;
        }
    }
    let failed = ctx.exists("SELECT 1 FROM records WHERE execution_id = ?1 AND status = 'failed'", [&id])?;
    if failed {
        ctx.run("UPDATE executions SET status = 'failed' WHERE id = ?1", [&id])?;
    }
    Ok(!failed)
}

impl Worker<'_> {
    /// Removes gathered accounts that a caller names from their machines, and their accounts here.
    pub(super) fn remove_gathered(&mut self, execution: &Execution) -> rusqlite::Result<bool> {
        let sql = "SELECT g.asset_id, g.username FROM executions e JOIN json_each(e.snapshot, '$.accounts') w
            JOIN gathered_accounts g ON g.id = w.value WHERE e.id = ?1";
        let named: Vec<[String; 2]> = self
            .db
            .prepare_cached(sql)?
            .query_map([&execution.id], |row| Ok([row.get(0)?, row.get(1)?]))?
            .collect::<rusqlite::Result<_>>()?;
        let mut answered = true;
        for [asset, username] in named {
            answered &= self.remove_user(&asset, &username, true)?;
        }
        Ok(answered)
    }

    /// Removes a user from a machine; those who rule it stay. Tells whether the machine answered.
    fn remove_user(&mut self, asset: &str, username: &str, both: bool) -> rusqlite::Result<bool> {
        let machines = self.gatherable(&[asset.to_owned()])?;
        let Some((_, target)) = machines.first() else { return Ok(true) };
        if ["root", "administrator"].contains(&username.to_lowercase().as_str()) {
            return Ok(true);
        }
        if *target != Target::Reachable {
            return Ok(false);
        }
        let gone = "INSERT OR REPLACE INTO machine_users (asset_id, username, present) VALUES (?1, ?2, 0)";
        self.run(gone, [asset, username])?;
        if both {
            self.run("DELETE FROM accounts WHERE asset_id = ?1 AND username = ?2", [asset, username])?;
        }
        self.run("DELETE FROM gathered_accounts WHERE asset_id = ?1 AND username = ?2", [asset, username])?;
        Ok(true)
    }
}

/// What a run that was not planned is about: its secrets are made as its snapshot says.
pub(super) fn makes_random(snapshot: &str) -> bool {
    serde_json::from_str::<Value>(snapshot).is_ok_and(|about| about["secret_strategy"] == "random")
}

//! Work that a caller starts without an automation: accounts are verified or pushed, templates are brought to their accounts.

use rusqlite::{Connection, params};
use serde_json::{Value, json};

use super::{PUSH, TAKEN, Task, note_task, publish_nothing};
use crate::http::{context::Context, reply::Refusal};

/// Work to publish.
#[derive(Debug)]
pub(crate) struct Work<'a> {
    pub(crate) id: &'a str,
    pub(crate) org: &'a str,
    pub(crate) kind: &'a str,
    /// What it is about: where it shows as an execution, its snapshot.
    pub(crate) about: Value,
}

/// Publishes the work: a worker takes it in a moment.
pub(crate) fn publish(db: &Connection, work: &Work<'_>, now: i64) -> rusqlite::Result<()> {
    note_task(db, &task(work.id, work.org, work.kind), now, None)?;
    db.prepare_cached(
        "INSERT INTO executions (id, org_id, type, trigger, snapshot, status, date_created, stage, due)
         VALUES (?1, ?2, ?3, 'manual', ?4, 'pending', ?5, 'published', ?6)",
    )?
    .execute(params![work.id, work.org, work.kind, work.about.to_string(), now, now + TAKEN])
    .map(|_| ())
}

fn task<'a>(id: &'a str, org: &'a str, kind: &'a str) -> Task<'a> {
    Task { id, org, automation: None, kind, records: &[] }
}

/// Starts verifying or pushing accounts; gives the task. Without accounts it succeeds, and there is no execution.
pub(crate) fn start(ctx: &mut Context<'_>, kind: &'static str, accounts: &[String]) -> Result<String, Refusal> {
    let id = ctx.random.uuid();
    let org = ctx.org.id();
    let now = ctx.clock.now();
    if accounts.is_empty() {
        publish_nothing(ctx.db, &task(&id, org, kind), now)?;
        return Ok(id);
    }
    let ids = Value::from(accounts);
    let assets: i64 = ctx.db.query_row(
        "SELECT count(DISTINCT asset_id) FROM accounts WHERE id IN (SELECT value FROM json_each(?1))",
        [ids.to_string()],
        |row| row.get(0),
    )?;
    let name = if kind == PUSH { "Push accounts to assets" } else { "Verify accounts connectivity" };
    let about = json!({
        "type": kind, "name": format!("{name}{}", ctx.random.hex(8)), "comment": "", "accounts": ids, "node_amount": 0,
        "asset_amount": assets
    });
    publish(ctx.db, &Work { id: &id, org, kind, about }, now)?;
    Ok(id)
}

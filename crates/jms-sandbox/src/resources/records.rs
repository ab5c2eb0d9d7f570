//! Records: what became of each account in a run.

use http::StatusCode;
use rusqlite::Row;
use serde_json::{Value, json};

use super::list::{Collection, Name, Selection, Ties};
use crate::{
    executions::{self, Task},
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    messages::Message,
    python,
};

const MODEL: &str = "ChangeSecretRecord";

static COLLECTION: Collection = Collection {
    table: "records",
    select:
        "SELECT a.id, a.execution_id, a.account_id, c.name, c.username, s.id, s.name, a.status, a.error, a.date_finished
        FROM records a JOIN accounts c ON c.id = a.account_id JOIN assets s ON s.id = a.asset_id",
    only: "",
    search: &[
        "(SELECT s.address FROM assets s WHERE s.id = a.asset_id)",
        "(SELECT c.username FROM accounts c WHERE c.id = a.account_id)",
    ],
    orders: &[("date_finished", "a.date_finished"), ("date_created", "a.date_created")],
    default_order: "",
    ties: Ties::Insertion,
    scoped: false,
    selections: false,
    made: Some("a.date_created"),
};

/// 3.10 searches in addresses only.
static COLLECTION_V3: Collection =
    Collection { search: &["(SELECT s.address FROM assets s WHERE s.id = a.asset_id)"], ..COLLECTION };

struct Record {
    id: String,
    execution: String,
    account: [String; 3],
    asset: [String; 2],
    status: String,
    error: Option<String>,
    date_finished: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        id: row.get(0)?,
        execution: row.get(1)?,
        account: [row.get(2)?, row.get(3)?, row.get(4)?],
        asset: [row.get(5)?, row.get(6)?],
        status: row.get(7)?,
        error: row.get(8)?,
        date_finished: row.get(9)?,
    })
}

fn write(o: &mut Object<'_>, record: &Record) {
    let [account, name, username] = &record.account;
    let [asset, asset_name] = &record.asset;
    o.text("id", &record.id);
    o.object("asset", |o| {
        o.text("id", asset);
        o.text("name", asset_name);
    });
    o.object("account", |o| {
        o.text("id", account);
        o.text("name", name);
        o.text("username", username);
    });
    o.date("date_finished", Some(record.date_finished));
    o.text("status", &record.status);
    o.bool("is_success", record.status == "success");
    o.maybe("error", record.error.as_deref());
    o.object("execution", |o| o.text("id", &record.execution));
}

fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let query = &ctx.request.query;
    let v3 = ctx.profile.is_v3();
    let mut selection = Selection::new(ctx, if v3 { &COLLECTION_V3 } else { &COLLECTION });
    if let Some(org) = ctx.org.scope().filter(|_| !v3) {
        selection.narrow("a.execution_id IN (SELECT id FROM executions WHERE org_id = ?)", org);
    }
    selection.common(ctx)?;
    selection.equal(ctx, "status", "a.status = ?");
    if let Some(asset) = query.given("asset_id") {
        let id = python::uuid_of(asset).ok_or_else(|| ctx.refuse("asset_id", &Message::NotAUuid(asset.to_owned())))?;
        if !ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&id])? {
            return Err(ctx.refuse("asset_id", &Message::SelectOther));
        }
        selection.filter.text("a.asset_id = ?", &id);
    }
    if let Some(execution) = query.given("execution_id") {
        match python::uuid_of(execution) {
            Some(id) => selection.filter.text("a.execution_id = ?", &id),
            None if v3 => return Err(Refusal::Fault),
            None => selection.filter.nothing(),
        }
    }
    selection.equal(ctx, "asset_name", "a.asset_id IN (SELECT id FROM assets WHERE name = ?)");
    selection.equal(ctx, "account_username", "a.account_id IN (SELECT id FROM accounts WHERE username = ?)");
    Ok(selection)
}

fn reply(ctx: &Context<'_>, selection: &Selection<'_>) -> Answer {
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx), read, |out, record| {
        Object::write(out, &fields, &ctx.zone, |o| write(o, record));
        Ok(())
    })
}

/// `GET accounts/change-secret-records/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    reply(ctx, &select(ctx)?)
}

/// `GET accounts/change-secret-records/dashboard/`: the last record of each account, where it failed and nobody has said that
/// this does not matter.
pub(crate) fn dashboard(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = select(ctx)?;
    let newest = "a.rowid = (SELECT max(l.rowid) FROM records l WHERE l.account_id = a.account_id)";
    selection.filter.add(&format!("{newest} AND a.status = 'failed' AND NOT a.ignored"), []);
    reply(ctx, &selection)
}

fn find(ctx: &Context<'_>, params: &Params) -> Result<String, Refusal> {
    let name = Name::read(ctx, params.get(0));
    // Records have no names to be looked up by, which 4.10 does not check.
    if matches!(name, Name::Named(_)) {
        return Err(Refusal::Fault);
    }
    name.find(ctx, MODEL, &COLLECTION, "")
}

/// `GET accounts/change-secret-records/ID/secret/`: shown even where accounts show `<REDACTED>`.
pub(crate) fn secret(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = find(ctx, params)?;
    let sql = "SELECT old_secret, new_secret FROM records WHERE id = ?1";
    let secrets =
        ctx.one(sql, [&id], |row| Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Option<String>>(1)?)))?;
    let (old, new) = secrets.ok_or_else(|| Refusal::no_object(MODEL))?;
    let body = ctx.write(&ctx.fields(&[], &[]), |o| {
        o.text("id", &id);
        o.maybe("old_secret", old.as_deref());
        o.maybe("new_secret", new.as_deref());
    });
    Ok(Reply::json(StatusCode::OK, body))
}

/// `PATCH accounts/change-secret-records/ID/ignore-fail/`
pub(crate) fn ignore_fail(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = find(ctx, params)?;
    ctx.run("UPDATE records SET ignored = 1 WHERE id = ?1", [id])?;
    Ok(Reply::empty(StatusCode::OK))
}

/// `POST accounts/change-secret-records/execute/`: tries failed records again. They keep their ids.
pub(crate) fn execute(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.data()?;
    let ids = data.get("record_ids").and_then(Value::as_array).ok_or(Refusal::Fault)?;
    let ids: Option<Vec<String>> = ids.iter().map(python::uuid).collect();
    let ids = Value::from(ids.ok_or(Refusal::Fault)?).to_string();
    let sql = "SELECT a.id, e.org_id FROM records a JOIN executions e ON e.id = a.execution_id
        WHERE a.id IN (SELECT value FROM json_each(?1))";
    let found: Vec<(String, String)> = ctx.all(sql, [ids], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let Some((_, org)) = found.first() else {
        let message = if ctx.profile.is_v3() { Message::OneExecutionOnly } else { Message::NoRecords };
        return Err(Refusal::Invalid(json!({ "detail": ctx.say(&message) })));
    };
    let records: Vec<String> = found.iter().map(|(id, _)| id.clone()).collect();
    let id = ctx.random.uuid();
    let task = Task { id: &id, org, automation: None, kind: "change_secret", records: &records };
    executions::publish(ctx.db, &task, ctx.clock.now())?;
    Ok(Reply::ok(&json!({ "task": id })))
}

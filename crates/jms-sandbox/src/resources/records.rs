//! Records: what became of each account in a run.

use http::StatusCode;
use rusqlite::{Row, params_from_iter};
use serde_json::{Value, json};

use super::{
    automations::{Type, change_secret::ChangeSecret},
    list::{Collection, Name, Selection, Ties},
};
use crate::{
    executions::{self, PUSH, Task},
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

const ADDRESS: &str = "(SELECT s.address FROM assets s WHERE s.id = a.asset_id)";
const USERNAME: &str = "(SELECT c.username FROM accounts c WHERE c.id = a.account_id)";

const fn records(only: &'static str, search: &'static [&'static str]) -> Collection {
    Collection {
        table: "records",
        select:
            "SELECT a.id, a.execution_id, a.account_id, c.name, c.username, s.id, s.name, a.status, a.error, a.date_finished
            FROM records a JOIN accounts c ON c.id = a.account_id JOIN assets s ON s.id = a.asset_id",
        only,
        search,
        orders: &[("date_finished", "a.date_finished")],
        default_order: "",
        ties: Ties::Insertion,
        scoped: false,
        selections: true,
        made: None,
    }
}

static CHANGES: Collection = records("a.type = 'change_secret'", &[ADDRESS, USERNAME]);
static PUSHES: Collection = records("a.type = 'push_account'", &[ADDRESS, USERNAME]);
/// 3.10 has one table for both, and searches in addresses only.
static CHANGES_V3: Collection = records("", &[ADDRESS]);
static PUSHES_V3: Collection = records(
    "a.execution_id IN (SELECT id FROM executions WHERE type = 'push_account' AND automation_id IS NOT NULL)",
    &[ADDRESS],
);

fn collection<T: Type>(ctx: &Context<'_>) -> &'static Collection {
    match (T::KIND.code == PUSH, ctx.profile.is_v3()) {
        (false, false) => &CHANGES,
        (true, false) => &PUSHES,
        (false, true) => &CHANGES_V3,
        (true, true) => &PUSHES_V3,
    }
}

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

fn select<T: Type>(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let query = &ctx.request.query;
    let v3 = ctx.profile.is_v3();
    let mut selection = Selection::new(ctx, collection::<T>(ctx));
    if let Some(org) = ctx.org.scope().filter(|_| !v3) {
        selection.narrow("a.execution_id IN (SELECT id FROM executions WHERE org_id = ?)", org);
    }
    selection.common(ctx)?;
    selection.in_days(ctx, "a.date_finished")?;
    selection.equal(ctx, "status", "a.status = ?");
    selection.related(ctx, "asset_id", "assets", "a.asset_id = ?")?;
    if let Some(execution) = query.given("execution_id") {
        match python::uuid_of(execution) {
            Some(id) => selection.filter.text("a.execution_id = ?", &id),
            None if v3 => return Err(Refusal::Fault),
            None => selection.filter.nothing(),
        }
    }
    selection.part(ctx, "asset_name", "(SELECT s.name FROM assets s WHERE s.id = a.asset_id)");
    selection.part(ctx, "account_username", USERNAME);
    Ok(selection)
}

fn reply(ctx: &Context<'_>, selection: &Selection<'_>) -> Answer {
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx), read, |out, record| {
        Object::write(out, &fields, &ctx.zone, |o| write(o, record));
        Ok(())
    })
}

/// `GET accounts/change-secret-records/` and `push-account-records/`
pub(crate) fn list<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    reply(ctx, &select::<T>(ctx)?)
}

/// `GET accounts/change-secret-records/dashboard/`: what failed on accounts whose last record is no success, and of which
/// nobody has said that it does not matter.
pub(crate) fn dashboard(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = select::<ChangeSecret>(ctx)?;
    // Of rows in a group, SQLite gives the one with the maximum.
    let (last, values) = selection.query("a.account_id, a.status, max(a.date_finished)", " GROUP BY a.account_id");
    let settled = format!("a.account_id NOT IN (SELECT account_id FROM ({last}) WHERE status = 'success')");
    selection.filter.add(&settled, values);
    selection.filter.add("a.status = 'failed' AND NOT a.ignored", []);
    reply(ctx, &selection)
}

fn find<T: Type>(ctx: &Context<'_>, params: &Params) -> Result<String, Refusal> {
    let name = Name::read(ctx, params.get(0));
    // Records have no names to be looked up by, which 4.10 does not check.
    if matches!(name, Name::Named(_)) {
        return Err(Refusal::Fault);
    }
    name.find(ctx, MODEL, collection::<T>(ctx), "")
}

/// `GET accounts/change-secret-records/ID/secret/`: shown even where accounts show `<REDACTED>`.
pub(crate) fn secret<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = find::<T>(ctx, params)?;
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
    let id = find::<ChangeSecret>(ctx, params)?;
    ctx.run("UPDATE records SET ignored = 1 WHERE id = ?1", [id])?;
    Ok(Reply::empty(StatusCode::OK))
}

/// `POST accounts/change-secret-records/execute/`: tries records again. They keep their ids and their new secrets.
pub(crate) fn execute<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.data()?;
    let ids = data.get("record_ids").and_then(Value::as_array).ok_or(Refusal::Fault)?;
    let ids: Option<Vec<String>> = ids.iter().map(python::uuid).collect();
    let mut selection = Selection::new(ctx, collection::<T>(ctx));
    selection
        .filter
        .text("a.id IN (SELECT value FROM json_each(?))", &Value::from(ids.ok_or(Refusal::Fault)?).to_string());
    let (sql, values) = selection.query("a.id, a.execution_id", " ORDER BY a.rowid");
    let found: Vec<[String; 2]> = ctx.all(&sql, params_from_iter(values), |row| Ok([row.get(0)?, row.get(1)?]))?;
    let refuse = |message| Err(Refusal::Invalid(json!({ "detail": ctx.say(&message) })));
    let Some([_, execution]) = found.first() else {
        return refuse(if ctx.profile.is_v3() { Message::OneExecutionOnly } else { Message::NoRecords });
    };
    if ctx.profile.is_v3() && found.iter().any(|[_, other]| other != execution) {
        return refuse(Message::OneExecutionOnly);
    }
    let org: Option<String> = ctx.one("SELECT org_id FROM executions WHERE id = ?1", [execution], |row| row.get(0))?;
    let records: Vec<String> = found.into_iter().map(|[id, _]| id).collect();
    let id = ctx.random.uuid();
    let org = org.unwrap_or_default();
    let task = Task { id: &id, org: &org, automation: None, kind: T::KIND.code, records: &records };
    executions::publish(ctx.db, &task, ctx.clock.now())?;
    Ok(Reply::ok(&json!({ "task": id })))
}

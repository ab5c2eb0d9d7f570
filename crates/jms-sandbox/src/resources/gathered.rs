//! Gathered accounts: whoever was found on a machine.

use http::{Method, StatusCode};
use rusqlite::Row;
use serde_json::{Map, Value, json};

use super::{
    accounts::{self, OfAsset, choice},
    list::{Collection, Name, Selection, Ties, boolean},
    nodes, objects,
};
use crate::{
    executions::{at_once, gather},
    form::Text,
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    labels,
    messages::Message,
    org, python,
};

const MODEL: &str = "GatheredAccount";

const SELECT: &str =
    "SELECT a.id, a.username, a.address_last_login, a.date_last_login, a.remote_present, a.present, a.status,
    a.detail, a.date_updated, a.org_id, s.id, s.name, s.address, p.type, p.category, p.id, p.name, p.auto_config
    FROM gathered_accounts a JOIN assets s ON s.id = a.asset_id JOIN platforms p ON p.id = s.platform_id";

const fn collection(default_order: &'static str) -> Collection {
    Collection {
        table: "gathered_accounts",
        select: SELECT,
        only: "",
        search: &["a.username"],
        orders: &[
            ("username", "a.username"),
            ("date_last_login", "a.date_last_login"),
            ("date_updated", "a.date_updated"),
            ("status", "a.status"),
        ],
        default_order,
        ties: Ties::Insertion,
        scoped: true,
        selections: true,
        made: Some("a.date_created"),
    }
}

static COLLECTION: Collection = collection("a.status");
static COLLECTION_V3: Collection = collection("(SELECT s.name FROM assets s WHERE s.id = a.asset_id)");

struct Gathered {
    id: String,
    username: String,
    address_last_login: String,
    date_last_login: Option<i64>,
    remote_present: bool,
    present: bool,
    status: String,
    detail: String,
    date_updated: i64,
    org_id: String,
    asset: OfAsset,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Gathered> {
    Ok(Gathered {
        id: row.get(0)?,
        username: row.get(1)?,
        address_last_login: row.get(2)?,
        date_last_login: row.get(3)?,
        remote_present: row.get(4)?,
        present: row.get(5)?,
        status: row.get(6)?,
        detail: row.get(7)?,
        date_updated: row.get(8)?,
        org_id: row.get(9)?,
        asset: OfAsset::read(row, 10)?,
    })
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, gathered: &Gathered) {
    let v4 = !ctx.profile.is_v3();
    o.text("id", &gathered.id);
    gathered.asset.write(ctx, o, !v4);
    o.text("username", &gathered.username);
    o.text("address_last_login", &gathered.address_last_login);
    if v4 {
        choice(ctx, o, "status", &labels::FINDING, &gathered.status);
        o.raw("detail", &gathered.detail);
    }
    o.text("org_id", &gathered.org_id);
    o.text("org_name", org::name(&gathered.org_id, ctx.profile));
    if v4 {
        o.bool("remote_present", gathered.remote_present);
    }
    o.bool("present", gathered.present);
    o.date("date_last_login", gathered.date_last_login);
    o.date("date_updated", Some(gathered.date_updated));
}

fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let query = &ctx.request.query;
    let v3 = ctx.profile.is_v3();
    let mut selection = Selection::new(ctx, if v3 { &COLLECTION_V3 } else { &COLLECTION });
    selection.common(ctx)?;
    selection.equal(ctx, "username", "a.username = ?");
    if let Some(asset) = query.given("asset_id") {
        selection.filter.text("a.asset_id = ?", &python::uuid_of(asset).ok_or(Refusal::Fault)?);
    }
    selection.part(ctx, "asset_name", "(SELECT s.name FROM assets s WHERE s.id = a.asset_id)");
    if !v3 {
        selection.equal(ctx, "status", "a.status = ?");
    }
    nodes::below(ctx, &mut selection, query.given("node_id"))?;
    Ok(selection)
}

/// `GET accounts/gathered-accounts/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = ctx.fields(&[], &[]);
    select(ctx)?.reply(ctx, Window::of(ctx), read, |out, gathered| {
        Object::write(out, &fields, &ctx.zone, |o| write(ctx, o, gathered));
        Ok(())
    })
}

fn by_id(ctx: &Context<'_>, id: &str) -> Result<Gathered, Refusal> {
    ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?.ok_or_else(|| Refusal::no_object(MODEL))
}

fn find(ctx: &Context<'_>, params: &Params) -> Result<Gathered, Refusal> {
    let name = Name::read(ctx, params.get(0));
    // They have no names to be looked up by, which 4.10 does not check.
    if matches!(name, Name::Named(_)) {
        return Err(Refusal::Fault);
    }
    by_id(ctx, &name.find(ctx, MODEL, &COLLECTION, "")?)
}

/// `GET accounts/gathered-accounts/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let gathered = find(ctx, params)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ctx.fields(&[], &[]), |o| write(ctx, o, &gathered))))
}

/// `GET accounts/gathered-accounts/ID/details/`
pub(crate) fn details(ctx: &mut Context<'_>, params: &Params) -> Answer {
    Ok(Reply::json(StatusCode::OK, find(ctx, params)?.detail.into_bytes()))
}

/// `POST accounts/gathered-accounts/`: nobody makes them but gatherings; the server fails on all that passes its checks.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    accounts::read_asset(ctx, &mut form, true)?;
    form.finish()?;
    Err(Refusal::Fault)
}

/// Reads and makes a change. 4.10 takes nothing but an asset, and fails on that; 3.10 changes what is there.
fn apply(ctx: &Context<'_>, data: &Map<String, Value>, id: &str) -> Result<String, Refusal> {
    let mut form = ctx.form(data);
    let whole = ctx.request.method == Method::PUT;
    let asset = accounts::read_asset(ctx, &mut form, whole)?;
    if !ctx.profile.is_v3() {
        form.finish()?;
        return if asset.is_some() { Err(Refusal::Fault) } else { Ok(id.to_owned()) };
    }
    let username = form.text("username", Text::up_to(32).may_be_blank()).value();
    let address = form.text("address_last_login", Text::up_to(39)).value();
    let present = form.boolean("present");
    form.finish()?;
    if asset.is_some() {
        return Err(Refusal::Fault);
    }
    let changed = ctx.run(
        "UPDATE gathered_accounts SET username = coalesce(?2, username), address_last_login = coalesce(?3, address_last_login),
            present = coalesce(?4, present), date_updated = ?5 WHERE id = ?1",
        (id, username, address, present, ctx.clock.stamp()),
    );
    match changed {
        Err(error) if objects::is_conflict(&error) => Err(Refusal::Fault),
        changed => Ok(changed.map(|_| id.to_owned())?),
    }
}

/// `PUT` and `PATCH accounts/gathered-accounts/ID/`
pub(crate) fn change(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = find(ctx, params)?.id;
    apply(ctx, &ctx.object()?, &id)?;
    let gathered = by_id(ctx, &id)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&crate::json::ALL, |o| write(ctx, o, &gathered))))
}

/// `PUT` and `PATCH accounts/gathered-accounts/`
pub(crate) fn bulk_change(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let items = objects::listed(ctx)?;
    let ids = objects::changes(ctx, &items, MODEL, |ctx, data, id| {
        by_id(ctx, id)?;
        apply(ctx, data, id)
    })?;
    let mut body = vec![b'['];
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        let gathered = by_id(ctx, id)?;
        body.extend(ctx.write(&crate::json::ALL, |o| write(ctx, o, &gathered)));
    }
    body.push(b']');
    Ok(Reply::json(StatusCode::OK, body))
}

/// `DELETE accounts/gathered-accounts/ID/`; 4.10 also deletes the user on the machine or the account here, if asked to.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let gathered = find(ctx, params)?;
    if !ctx.profile.is_v3() {
        delete_further(ctx)?;
    }
    ctx.run("DELETE FROM gathered_accounts WHERE id = ?1", [&gathered.id])?;
    Ok(Reply::gone())
}

/// What is deleted beside a gathered account is named by the query, not by the gathered account.
fn delete_further(ctx: &mut Context<'_>) -> Result<(), Refusal> {
    let query = &ctx.request.query;
    let wanted = |key: &str| query.get(key).and_then(boolean) == Some(true);
    let username = query.get("username").unwrap_or_default();
    let asset = query.get("asset").map(|asset| python::uuid_of(asset).ok_or(Refusal::Fault)).transpose()?;
    if wanted("is_delete_remote") {
        let asset = asset.as_deref().unwrap_or_default();
        if !ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [asset])? {
            return Err(Refusal::no_object("Asset"));
        }
        let username = username.to_owned();
        if !at_once::remove(ctx, asset, &username, false)? {
            return Err(Refusal::Invalid(json!(["Execution failed: failed"])));
        }
    }
    if ctx.request.query.get("is_delete_account").and_then(boolean) == Some(true) {
        let username = ctx.request.query.get("username").unwrap_or_default();
        let sql = "DELETE FROM accounts WHERE username = ?1 AND asset_id = ?2";
        match ctx.run(sql, (username, &asset))? {
            0 => return Err(Refusal::no_object("Account")),
            1 => {}
            _ => return Err(Refusal::Fault),
        }
    }
    Ok(())
}

/// `DELETE accounts/gathered-accounts/?…`
pub(crate) fn bulk_delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

/// Of these ids, those that the organisation of the request sees.
fn seen(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<String>, Refusal> {
    let sql = "SELECT id FROM gathered_accounts WHERE id IN (SELECT value FROM json_each(?1))
        AND (?2 IS NULL OR org_id = ?2) ORDER BY rowid";
    Ok(ctx.all(sql, (Value::from(ids).to_string(), ctx.org.scope()), |row| row.get(0))?)
}

/// `PUT accounts/gathered-accounts/status/`: what is confirmed gets an account.
pub(crate) fn status(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    let mut ids = Vec::new();
    match form.raw("ids") {
        None => form.refuse("ids", &Message::Required),
        Some(Value::Null) => form.refuse("ids", &Message::NotNull),
        Some(Value::Array(items)) => {
            let mut bad = Map::new();
            for (index, item) in items.iter().enumerate() {
                match python::uuid(item).filter(|_| item.is_string() || item.is_number()) {
                    Some(id) => ids.push(id),
                    None => {
                        bad.insert(index.to_string(), json!([ctx.say(&Message::NotUuid)]));
                    }
                }
            }
            if !bad.is_empty() {
                form.errors.put("ids", Value::Object(bad));
            }
        }
        Some(other) => form.refuse("ids", &Message::NotAList(python::type_name(other))),
    }
    let status = match form.raw("status") {
        None => "0".to_owned(),
        Some(Value::String(text)) if text.is_empty() => String::new(),
        Some(Value::Null) => {
            form.refuse("status", &Message::NotNull);
            String::new()
        }
        Some(given) => {
            let given = python::text(given);
            if !labels::FINDING.has(&given) {
                form.refuse("status", &Message::NotAChoice(given.clone()));
            }
            given
        }
    };
    form.finish()?;
    let ids = seen(ctx, &ids)?;
    let all = Value::from(ids.as_slice()).to_string();
    if status == "1" {
        gather::sync(ctx.db, ctx.random, &ids, ctx.clock.now())?;
        ctx.run("UPDATE gathered_accounts SET present = 1 WHERE id IN (SELECT value FROM json_each(?1))", [&all])?;
    }
    let sql = "UPDATE gathered_accounts SET status = ?2 WHERE id IN (SELECT value FROM json_each(?1))";
    ctx.run(sql, [&all, &status])?;
    Ok(Reply::empty(StatusCode::OK))
}

/// `POST accounts/gathered-accounts/sync-accounts/` on 3.10: gives them accounts; unknown ids are passed over.
pub(crate) fn sync_accounts(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.data()?;
    let ids = data.get("gathered_account_ids").and_then(Value::as_array).ok_or(Refusal::Fault)?;
    let ids: Option<Vec<String>> = ids.iter().map(python::uuid).collect();
    let ids = seen(ctx, &ids.ok_or(Refusal::Fault)?)?;
    gather::sync(ctx.db, ctx.random, &ids, ctx.clock.now())?;
    Ok(Reply::empty(StatusCode::CREATED))
}

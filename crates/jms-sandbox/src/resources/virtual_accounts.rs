//! Virtual accounts: placeholders for what a user enters, or is. The server makes those that are missing whenever it is asked
//! about them.

use http::StatusCode;
use rusqlite::{Row, params};
use serde_json::{Map, Value};

use super::{
    list::{Collection, Selection, Ties, one_of},
    objects::{chosen_id, is_conflict},
};
use crate::{
    form::Given,
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    labels,
    messages::Message,
    org::Org,
    python,
};

const MODEL: &str = "VirtualAccount";
const ALIASES: [&str; 4] = ["@INPUT", "@USER", "@SPEC", "@ANON"];
const SELECT: &str =
    "SELECT a.id, a.alias, a.secret_from_login, a.date_created, a.date_updated FROM virtual_accounts a";

static COLLECTION: Collection = Collection {
    table: "virtual_accounts",
    select: SELECT,
    only: "",
    search: &["a.alias"],
    orders: &[
        ("alias", "a.alias"),
        ("secret_from_login", "a.secret_from_login"),
        ("date_created", "a.date_created"),
        ("date_updated", "a.date_updated"),
    ],
    default_order: "",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: Some("a.date_created"),
};

struct VirtualAccount {
    id: String,
    alias: String,
    secret_from_login: Option<bool>,
    date_created: i64,
    date_updated: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<VirtualAccount> {
    Ok(VirtualAccount {
        id: row.get(0)?,
        alias: row.get(1)?,
        secret_from_login: row.get(2)?,
        date_created: row.get(3)?,
        date_updated: row.get(4)?,
    })
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, account: &VirtualAccount) {
    let text = |choices: &labels::Choices, other: &'static str| {
        let label = choices.label(&account.alias, ctx.profile, ctx.lang);
        if choices.has(&account.alias) { label.to_owned() } else { other.to_owned() }
    };
    o.text("id", &account.id);
    o.text("alias", &account.alias);
    o.text("username", &text(&labels::VIRTUAL_USERNAME, ""));
    o.text("name", &text(&labels::VIRTUAL_ALIAS, ""));
    match account.secret_from_login {
        Some(flag) => o.bool("secret_from_login", flag),
        None => o.null("secret_from_login"),
    }
    o.date("date_created", Some(account.date_created));
    o.date("date_updated", Some(account.date_updated));
    o.text("comment", &text(&labels::VIRTUAL_COMMENT, ""));
}

/// Makes the accounts of the aliases that the organisation lacks.
fn complete(ctx: &mut Context<'_>) -> rusqlite::Result<()> {
    for alias in ALIASES {
        let sql = "SELECT 1 FROM virtual_accounts WHERE alias = ?1 AND (?2 IS NULL OR org_id = ?2)";
        if !ctx.exists(sql, (alias, ctx.org.scope()))? {
            let id = ctx.random.uuid();
            insert(ctx, &id, alias, None)?;
        }
    }
    Ok(())
}

fn insert(ctx: &Context<'_>, id: &str, alias: &str, secret_from_login: Option<bool>) -> rusqlite::Result<usize> {
    let sql = "INSERT INTO virtual_accounts (id, org_id, alias, secret_from_login, date_created, date_updated)
        VALUES (?1, ?2, ?3, ?4, ?5, ?5)";
    ctx.run(sql, params![id, ctx.org.id(), alias, secret_from_login, ctx.clock.stamp()])
}

fn select(ctx: &mut Context<'_>) -> Result<Selection<'static>, Refusal> {
    complete(ctx)?;
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.common(ctx)?;
    one_of(ctx, &mut selection, "alias", &labels::VIRTUAL_ALIAS, "a.alias = ?")?;
    Ok(selection)
}

/// The account that the path names: by its id, which needs its dashes, or by its alias.
fn find(ctx: &mut Context<'_>, params: &Params) -> Result<VirtualAccount, Refusal> {
    complete(ctx)?;
    let segment = params.get(0);
    let id = python::uuid_of(segment).filter(|_| segment.len() == 36);
    let (column, value) = id.map_or(("alias", segment.to_owned()), |id| ("id", id));
    let sql = format!("{SELECT} WHERE a.{column} = ?1 AND (?2 IS NULL OR a.org_id = ?2) LIMIT 2");
    let mut found = ctx.all(&sql, (value, ctx.org.scope()), read)?;
    match found.len() {
        0 => Err(Refusal::no_object(MODEL)),
        1 => found.pop().ok_or(Refusal::Fault),
        _ => Err(Refusal::Fault),
    }
}

fn shown(ctx: &Context<'_>, status: StatusCode, id: &str) -> Answer {
    let account = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?;
    let account = account.ok_or_else(|| Refusal::no_object(MODEL))?;
    Ok(Reply::json(status, ctx.write(&Fields::All, |o| write(ctx, o, &account))))
}

/// `GET accounts/virtual-accounts/`: always with all keys.
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.reply(ctx, Window::of(ctx), read, |out, account| {
        Object::write(out, &Fields::All, &ctx.zone, |o| write(ctx, o, account));
        Ok(())
    })
}

/// `GET accounts/virtual-accounts/ID-or-ALIAS/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&Fields::All, |o| write(ctx, o, &account))))
}

/// What a body says: id, alias, whether the secret is that of the login.
type Draft = (Option<String>, Option<String>, Given<bool>);

fn read_body(ctx: &Context<'_>, data: &Map<String, Value>, own: Option<&str>) -> Result<Draft, Refusal> {
    let mut form = ctx.form(data);
    let id = chosen_id(ctx, &mut form, COLLECTION.table, MODEL, own)?;
    let alias = form.raw("alias").map(python::text);
    match form.raw("alias") {
        Some(Value::Null) => form.refuse("alias", &Message::NotNull),
        Some(other) if !labels::VIRTUAL_ALIAS.has(&python::text(other)) => {
            form.refuse("alias", &Message::NotAChoice(python::text(other)));
        }
        _ => {}
    }
    let secret_from_login = match form.raw("secret_from_login") {
        Some(Value::Null) => Given::Null,
        _ => form.boolean("secret_from_login").map_or(Given::Absent, Given::Value),
    };
    form.finish()?;
    Ok((id, alias, secret_from_login))
}

/// `POST accounts/virtual-accounts/`: without an alias it has an empty one, on 4.10.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    complete(ctx)?;
    let (id, alias, secret_from_login) = read_body(ctx, &ctx.plain_object()?, None)?;
    if ctx.org == Org::Root {
        return Err(ctx.refuse_all(&Message::SaveInOrg));
    }
    if alias.is_none() && ctx.profile.is_v3() {
        return Err(Refusal::Fault);
    }
    let id = id.unwrap_or_else(|| ctx.random.uuid());
    match insert(ctx, &id, &alias.unwrap_or_default(), secret_from_login.value()) {
        Err(error) if is_conflict(&error) => return Err(Refusal::Fault),
        made => made?,
    };
    shown(ctx, StatusCode::CREATED, &id)
}

/// `PUT` and `PATCH accounts/virtual-accounts/ID-or-ALIAS/`: what is absent stays.
pub(crate) fn update(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    let (_, alias, secret_from_login) = read_body(ctx, &ctx.plain_object()?, Some(&account.id))?;
    let keeps = secret_from_login == Given::Absent;
    let changed = ctx.run(
        "UPDATE virtual_accounts SET alias = coalesce(?2, alias), secret_from_login = iif(?3, secret_from_login, ?4),
            date_updated = ?5 WHERE id = ?1",
        params![account.id, alias, keeps, secret_from_login.value(), ctx.clock.stamp()],
    );
    match changed {
        Err(error) if is_conflict(&error) => return Err(Refusal::Fault),
        changed => changed?,
    };
    shown(ctx, StatusCode::OK, &account.id)
}

/// `DELETE accounts/virtual-accounts/ID-or-ALIAS/`: it comes back, with another id.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    ctx.run("DELETE FROM virtual_accounts WHERE id = ?1", [&account.id])?;
    Ok(Reply::gone())
}

/// `DELETE accounts/virtual-accounts/?…`
pub(crate) fn bulk_delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

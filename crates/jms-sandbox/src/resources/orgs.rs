//! Organisations. As on the recorded servers, those that are made are never used: no request is about them.

use http::StatusCode;
use rusqlite::{Row, params};
use serde_json::json;

use super::{
    list::{Collection, Name, Selection, Ties},
    objects,
};
use crate::{
    form::{Given, Text},
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{ALL, Object},
    messages::Message,
    org::{self, Org},
};

const MODEL: &str = "Organization";
const SELECT: &str = "SELECT a.id, a.name, a.created_by, a.comment, a.date_created,
    (SELECT count(*) FROM users x WHERE x.org_id = a.id), (SELECT count(*) FROM assets x WHERE x.org_id = a.id),
    (SELECT count(*) FROM nodes x WHERE x.org_id = a.id) FROM orgs a";

static COLLECTION: Collection = Collection {
    table: "orgs",
    select: SELECT,
    only: "",
    search: &["a.name", "a.comment"],
    orders: &[("name", "a.name"), ("date_created", "a.date_created")],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: false,
    selections: true,
    made: None,
};

struct Organisation {
    id: String,
    name: String,
    created_by: String,
    comment: String,
    date_created: i64,
    users: i64,
    assets: i64,
    nodes: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Organisation> {
    Ok(Organisation {
        id: row.get(0)?,
        name: row.get(1)?,
        created_by: row.get(2)?,
        comment: row.get(3)?,
        date_created: row.get(4)?,
        users: row.get(5)?,
        assets: row.get(6)?,
        nodes: row.get(7)?,
    })
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, row: &Organisation) {
    o.text("id", &row.id);
    o.text("name", &row.name);
    o.object("resource_statistics", |o| {
        o.int("users_amount", row.users);
        o.int("groups_amount", 0);
        o.int("assets_amount", row.assets);
        o.int("nodes_amount", row.nodes);
        o.int(if ctx.profile.is_v3() { "domains_amount" } else { "zones_amount" }, 0);
        o.int("asset_perms_amount", 0);
    });
    o.bool("is_default", row.id == org::DEFAULT);
    o.bool("is_root", false);
    o.bool("internal", row.id == org::DEFAULT || row.id == org::SYSTEM);
    o.date("date_created", Some(row.date_created));
    o.text("created_by", &row.created_by);
    o.text("comment", &row.comment);
}

/// `GET orgs/orgs/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.common(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    // Organisations are always shown whole.
    selection.reply(ctx, Window::of(ctx), read, |out, row| {
        Object::write(out, &ALL, &ctx.zone, |o| write(ctx, o, row));
        Ok(())
    })
}

/// `GET orgs/orgs/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    shown(ctx, StatusCode::OK, &id)
}

fn shown(ctx: &Context<'_>, status: StatusCode, id: &str) -> Answer {
    let row = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?.ok_or_else(|| Refusal::no_object(MODEL))?;
    Ok(Reply::json(status, ctx.write(&ALL, |o| write(ctx, o, &row))))
}

/// `POST orgs/orgs/`: makes an organisation with its root node.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    let id = objects::chosen_id(ctx, &mut form, "orgs", MODEL, None)?;
    let name = form.text("name", Text::up_to(128).required(true));
    let comment = form.text("comment", Text::any_length().may_be_blank()).value().unwrap_or_default();
    if let Given::Value(name) = &name
        && !ctx.profile.is_v3()
        && ctx.exists("SELECT 1 FROM orgs WHERE name = ?1", [name])?
    {
        form.refuse("name", &Message::OrgTaken);
    }
    form.finish()?;
    let name = name.value().unwrap_or_default();
    let (id, node, now) = (id.unwrap_or_else(|| ctx.random.uuid()), ctx.random.uuid(), ctx.clock.stamp());
    let by = ctx.user()?.name.clone();
    let sql = "INSERT INTO orgs (id, name, date_created, created_by, comment) VALUES (?1, ?2, ?3, ?4, ?5)";
    ctx.run(sql, params![id, name, now, by, comment])?;
    let sql = "INSERT INTO nodes (id, org_id, key, parent_key, value, full_value, date_created)
        SELECT ?1, ?2, 1 + max(CAST(key AS INTEGER)), '', ?3, '/' || ?3, ?4 FROM nodes";
    ctx.run(sql, params![node, id, name, now])?;
    shown(ctx, StatusCode::CREATED, &id)
}

/// `DELETE orgs/orgs/ID/`: only an empty one, and not the one that the request is about.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    let name: String = ctx.db.query_row("SELECT name FROM orgs WHERE id = ?1", [&id], |row| row.get(0))?;
    if name == ctx.org.name(ctx.profile) {
        return Err(Refusal::unsupported_action(Message::OrgInUse(name)));
    }
    for (model, sql) in [
        ("User", "SELECT 1 FROM users WHERE org_id = ?1"),
        ("Asset", "SELECT 1 FROM assets WHERE org_id = ?1"),
        ("Node", "SELECT 1 FROM nodes WHERE org_id = ?1 AND parent_key <> ''"),
    ] {
        if ctx.exists(sql, [&id])? {
            return Err(Refusal::unsupported_action(Message::OrgNotEmpty(model)));
        }
    }
    ctx.run("DELETE FROM nodes WHERE org_id = ?1", [&id])?;
    ctx.run("DELETE FROM orgs WHERE id = ?1", [&id])?;
    Ok(Reply::gone())
}

/// `GET orgs/orgs/current/`: the organisation that the request is about.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn current(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(&json!({
        "id": ctx.org.id(), "name": ctx.org.name(ctx.profile), "is_default": ctx.org == Org::Default,
        "is_root": ctx.org == Org::Root, "is_system": ctx.org == Org::System, "comment": ""
    })))
}

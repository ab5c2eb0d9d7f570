//! Organisations.

use http::StatusCode;
use rusqlite::{Row, params};
use serde_json::json;

use super::{
    list::{Collection, Name, Selection, Ties},
    objects,
};
use crate::{
    form::Text,
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
    (SELECT count(*) FROM nodes x WHERE x.org_id = a.id) + (a.id NOT IN ('00000000-0000-0000-0000-000000000002',
        '00000000-0000-0000-0000-000000000004')) FROM orgs a";

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
    o.bool("internal", [org::DEFAULT, org::SYSTEM].contains(&row.id.as_str()));
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

/// `POST orgs/orgs/`: without extensions, it is made and never used. 3.10 makes a second one of a name.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    let id = objects::chosen_id(ctx, &mut form, COLLECTION.table, MODEL, None)?;
    let name = form.text("name", Text::up_to(128).required(true)).value();
    let comment = form.text("comment", Text::any_length().may_be_blank()).value();
    if let Some(name) = &name
        && !ctx.profile.is_v3()
        && ctx.exists("SELECT 1 FROM orgs WHERE name = ?1", [name])?
    {
        form.refuse("name", &Message::OrgTaken);
    }
    form.finish()?;
    let id = id.unwrap_or_else(|| ctx.random.uuid());
    let by = ctx.user()?.name.clone();
    ctx.run(
        "INSERT INTO orgs (id, name, date_created, created_by, comment) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, name, ctx.clock.stamp(), by, comment.unwrap_or_default()],
    )?;
    shown(ctx, StatusCode::CREATED, &id)
}

fn shown(ctx: &Context<'_>, status: StatusCode, id: &str) -> Answer {
    let row = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?.ok_or_else(|| Refusal::no_object(MODEL))?;
    Ok(Reply::json(status, ctx.write(&ALL, |o| write(ctx, o, &row))))
}

/// `DELETE orgs/orgs/ID/`: neither the one of the request nor one that is in use.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    if id == ctx.org.id() {
        return Err(Refusal::unsupported_action(Message::NotThisOrg(ctx.org.name(ctx.profile))));
    }
    for (table, name) in [("users", "User"), ("assets", "Asset"), ("nodes", "Node"), ("labels", "Label")] {
        if ctx.exists(&format!("SELECT 1 FROM {table} WHERE org_id = ?1"), [&id])? {
            return Err(Refusal::unsupported_action(Message::OrgInUse(name)));
        }
    }
    ctx.run("DELETE FROM orgs WHERE id = ?1", [&id])?;
    Ok(Reply::gone())
}

/// `GET orgs/orgs/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    shown(ctx, StatusCode::OK, &id)
}

/// `GET orgs/orgs/current/`: the organisation that the request is about.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn current(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(&json!({
        "id": ctx.org.id(), "name": ctx.org.name(ctx.profile), "is_default": ctx.org == Org::Default,
        "is_root": ctx.org == Org::Root, "is_system": ctx.org == Org::System, "comment": ""
    })))
}

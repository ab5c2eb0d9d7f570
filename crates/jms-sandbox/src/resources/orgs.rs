//! Organisations.

use http::StatusCode;
use rusqlite::Row;
use serde_json::json;

use super::list::{Collection, Name, Selection, Ties};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{ALL, Object},
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
    o.bool("internal", true);
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
    let row = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?.ok_or_else(|| Refusal::no_object(MODEL))?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ALL, |o| write(ctx, o, &row))))
}

/// `GET orgs/orgs/current/`: the organisation that the request is about.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn current(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(&json!({
        "id": ctx.org.id(), "name": ctx.org.name(ctx.profile), "is_default": ctx.org == Org::Default,
        "is_root": ctx.org == Org::Root, "is_system": ctx.org == Org::System, "comment": ""
    })))
}

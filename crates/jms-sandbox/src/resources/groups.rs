//! Groups of users: there is the one that a new server has, with its administrator.

use http::StatusCode;
use rusqlite::Row;

use super::list::{Collection, Name, Selection, Ties};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    org,
};

const MODEL: &str = "UserGroup";
const SELECT: &str = "SELECT a.id, a.org_id, a.name, a.comment, a.created_by, a.date_created FROM user_groups a";
const USERS: &str = "SELECT u.id, u.name FROM users u JOIN group_users x ON x.user_id = u.id WHERE x.group_id = ?1
    ORDER BY u.date_joined";

static COLLECTION: Collection = Collection {
    table: "user_groups",
    select: SELECT,
    only: "",
    search: &["a.name"],
    orders: &[("name", "a.name"), ("date_created", "a.date_created")],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: None,
};

struct Group {
    id: String,
    org_id: String,
    name: String,
    comment: String,
    created_by: String,
    date_created: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: row.get(0)?,
        org_id: row.get(1)?,
        name: row.get(2)?,
        comment: row.get(3)?,
        created_by: row.get(4)?,
        date_created: row.get(5)?,
    })
}

fn fields(ctx: &Context<'_>) -> Fields {
    ctx.fields(&["id", "name"], &["comment", "date_created", "created_by"])
}

/// Lists count the users of a group; by itself it shows them.
fn write(ctx: &Context<'_>, out: &mut Vec<u8>, fields: &Fields, group: &Group, alone: bool) -> Result<(), Refusal> {
    let users: Vec<(String, String)> = ctx.all(USERS, [&group.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Object::write(out, fields, &ctx.zone, |o| {
        o.text("id", &group.id);
        o.text("name", &group.name);
        if alone {
            o.list("users", &users, |(id, name), o| {
                o.text("id", id);
                o.text("name", name);
                o.bool("is_service_account", false);
            });
        } else {
            o.int("users_amount", i64::try_from(users.len()).unwrap_or_default());
        }
        o.raw("labels", "[]");
        o.text("org_id", &group.org_id);
        // In 4.10 it belongs to no organisation, which has no name then.
        if !group.org_id.is_empty() {
            o.text("org_name", org::name(&group.org_id, ctx.profile));
        }
        o.date("date_created", Some(group.date_created));
        o.text("created_by", &group.created_by);
        o.text("comment", &group.comment);
    });
    Ok(())
}

/// `GET users/groups/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.basic(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    // Groups of the sandbox have no labels.
    if ctx.request.query.given("labels").is_some() {
        selection.filter.nothing();
    }
    let fields = fields(ctx);
    selection.reply(ctx, Window::of(ctx), read, |out, group| write(ctx, out, &fields, group, false))
}

/// `GET users/groups/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    let group = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?;
    let group = group.ok_or_else(|| Refusal::no_object(MODEL))?;
    let mut body = Vec::new();
    write(ctx, &mut body, &fields(ctx), &group, true)?;
    Ok(Reply::json(StatusCode::OK, body))
}

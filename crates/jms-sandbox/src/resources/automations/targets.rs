//! The assets and nodes of automations: `accounts/change-secret/ID/…` and `accounts/push-account/ID/…`.

use rusqlite::types::Value as Sql;
use serde_json::{Value, json};

use super::{Automation, Kind, Type, find};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    python,
    resources::list::{Collection, Selection, Ties},
};

static ASSETS: Collection = Collection {
    table: "assets",
    select: "SELECT a.id, a.name, a.address FROM assets a",
    only: "",
    search: &["a.name", "a.address"],
    orders: &[("name", "a.name"), ("date_created", "a.date_created")],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: false,
    selections: true,
    made: Some("a.date_created"),
};

/// The condition that holds for the assets of an automation, by itself and by its nodes, for `?` its id, twice.
pub(crate) const OF_AUTOMATION: &str = "a.id IN (
    SELECT l.object_id FROM automation_links l WHERE l.automation_id = ? AND l.role = 'assets'
    UNION SELECT x.asset_id FROM automation_links l JOIN nodes n ON n.id = l.object_id
        JOIN nodes b ON b.key = n.key OR substr(b.key, 1, length(n.key) + 1) = n.key || ':'
        JOIN asset_nodes x ON x.node_id = b.id WHERE l.automation_id = ? AND l.role = 'nodes')";

/// `GET change-secret/ID/assets/`: all targets, those of its nodes included.
pub(crate) fn assets<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let automation = find(ctx, T::KIND, params)?;
    let mut selection = Selection::new(ctx, &ASSETS);
    selection.filter.add(OF_AUTOMATION, std::iter::repeat_n(Sql::from(automation.id), 2));
    selection.common(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    selection.equal(ctx, "address", "a.address = ?");
    let read = |row: &rusqlite::Row<'_>| Ok([row.get(0)?, row.get(1)?, row.get::<_, String>(2)?]);
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx).uncut(), read, |out, [id, name, address]| {
        Object::write(out, &fields, &ctx.zone, |o| {
            o.text("id", id);
            o.text("name", name);
            o.text("address", address);
        });
        Ok(())
    })
}

/// `GET change-secret/ID/asset/add/` and `…/asset/remove/` on 3.10
pub(crate) fn shown_assets<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    shown(ctx, T::KIND, params, "assets")
}

/// `GET change-secret/ID/nodes/` on 3.10
pub(crate) fn shown_nodes<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    shown(ctx, T::KIND, params, "nodes")
}

fn shown(ctx: &Context<'_>, kind: &Kind, params: &Params, role: &str) -> Answer {
    let automation = find(ctx, kind, params)?;
    let sql = "SELECT object_id FROM automation_links WHERE automation_id = ?1 AND role = ?2";
    let objects: Vec<String> = ctx.all(sql, [&automation.id, role], |row| row.get(0))?;
    Ok(Reply::ok(&json!({ "id": automation.id, role: objects })))
}

/// `PATCH change-secret/ID/asset/add/`
pub(crate) fn add_assets<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    relate(ctx, T::KIND, params, "assets", true)
}

/// `PATCH change-secret/ID/asset/remove/`
pub(crate) fn remove_assets<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    relate(ctx, T::KIND, params, "assets", false)
}

/// `PATCH change-secret/ID/nodes/?action=add|remove`
pub(crate) fn nodes<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let adds = match ctx.request.query.get("action") {
        Some("add") => true,
        Some("remove") => false,
        _ => return Ok(Reply::ok(&json!({ "error": "The parameter 'action' must be [add,remove]" }))),
    };
    relate(ctx, T::KIND, params, "nodes", adds)
}

/// Adds or removes what the body lists, by plain ids only. What is wrong with them is told with status 200.
fn relate(ctx: &Context<'_>, kind: &Kind, params: &Params, role: &'static str, adds: bool) -> Answer {
    let automation = find(ctx, kind, params)?;
    let mut data = ctx.object()?;
    // Unlike elsewhere, objects are not understood here: they are taken for malformed ids.
    if let Some(Value::Array(items)) = data.get_mut(role) {
        for item in items.iter_mut().filter(|item| item.is_object()) {
            *item = Value::String(python::text(item));
        }
    }
    let mut form = ctx.form(&data);
    let sql = format!("SELECT 1 FROM {role} WHERE id = ?1");
    let objects = if data.contains_key(role) { form.relations(role, |id| ctx.exists(&sql, [id]))? } else { None };
    match form.finish() {
        Err(Refusal::Invalid(errors)) => return Ok(Reply::ok(&json!({ "error": errors }))),
        other => other?,
    }
    for object in objects.unwrap_or_default() {
        apply(ctx, &automation, role, &object, adds)?;
    }
    Ok(Reply::ok(&json!({ "msg": "ok" })))
}

fn apply(ctx: &Context<'_>, automation: &Automation, role: &str, object: &str, adds: bool) -> rusqlite::Result<usize> {
    let sql = if adds {
        "INSERT OR IGNORE INTO automation_links (automation_id, role, object_id) VALUES (?1, ?2, ?3)"
    } else {
        "DELETE FROM automation_links WHERE automation_id = ?1 AND role = ?2 AND object_id = ?3"
    };
    ctx.run(sql, [&automation.id, role, object])
}

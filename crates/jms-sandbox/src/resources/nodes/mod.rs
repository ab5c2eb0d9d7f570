//! Nodes of the asset tree.

use http::StatusCode;
use rusqlite::{Row, params, types::Value as Sql};

use super::list::{Collection, Name, Selection, Ties};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    org, python,
};

mod tree;

pub(crate) use tree::{branches, children, tree};

const MODEL: &str = "Node";
const SELECT: &str =
    "SELECT a.id, a.key, a.value, a.org_id, a.full_value, (SELECT name FROM orgs WHERE id = a.org_id) FROM nodes a";

static COLLECTION: Collection = Collection {
    table: "nodes",
    select: SELECT,
    only: "",
    search: &["a.full_value"],
    orders: &[("key", "a.key"), ("value", "a.value"), ("full_value", "a.full_value")],
    default_order: "a.parent_key, a.value",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: Some("a.date_created"),
};

type Node = [String; 6];

fn read(row: &Row<'_>) -> rusqlite::Result<Node> {
    Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?])
}

fn write(o: &mut Object<'_>, [id, key, value, org, full, org_name]: &Node) {
    o.text("id", id);
    o.text("key", key);
    o.text("value", value);
    o.text("org_id", org);
    o.text("name", value);
    o.text("full_value", full);
    o.text("org_name", org_name);
}

/// `GET assets/nodes/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.common(ctx)?;
    selection.equal(ctx, "value", "a.value = ?");
    selection.equal(ctx, "key", "a.key = ?");
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx), read, |out, node| {
        Object::write(out, &fields, &ctx.zone, |o| write(o, node));
        Ok(())
    })
}

/// `GET assets/nodes/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let name = Name::read(ctx, params.get(0));
    // The server looks for a column `name`, which nodes do not have.
    if matches!(name, Name::Named(_)) {
        return Err(Refusal::Fault);
    }
    let id = name.find(ctx, MODEL, &COLLECTION, "")?;
    let node = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?.ok_or_else(|| Refusal::no_object(MODEL))?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ctx.fields(&[], &[]), |o| write(o, &node))))
}

/// Id and key of the node of an id, in the organisation of the request.
///
/// # Errors
/// 404 if there is none.
pub(crate) fn seen(ctx: &Context<'_>, id: &str) -> Result<(String, String), Refusal> {
    let sql = "SELECT id, key FROM nodes WHERE id = ?1 AND (?2 IS NULL OR org_id = ?2)";
    let found = ctx.one(sql, (id, ctx.org.scope()), |row| Ok((row.get(0)?, row.get(1)?)))?;
    found.ok_or_else(|| Refusal::no_object(MODEL))
}

/// The node at a path of names, which is made where it is missing. The path starts with the name of the organisation, or
/// below it.
pub(crate) fn at_path(ctx: &mut Context<'_>, path: &str) -> Result<String, Refusal> {
    let root = format!("/{}", ctx.profile.default_org());
    let below = path.strip_prefix(&root).filter(|rest| rest.is_empty() || rest.starts_with('/')).unwrap_or(path);
    let sql = "SELECT id, key, full_value FROM nodes WHERE parent_key = '' AND org_id = ?1";
    let text = |row: &Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let [mut id, mut key, mut full] = ctx.one(sql, [org::DEFAULT], text)?.ok_or(Refusal::Fault)?;
    for value in below.split('/').filter(|value| !value.is_empty()) {
        let sql = "SELECT id, key, full_value FROM nodes WHERE parent_key = ?1 AND value = ?2";
        if let Some(found) = ctx.one(sql, [&key, value], text)? {
            [id, key, full] = found;
            continue;
        }
        let last =
            "SELECT coalesce(max(CAST(substr(key, length(?1) + 2) AS INTEGER)), -1) FROM nodes WHERE parent_key = ?1";
        let next: i64 = ctx.one(last, [&key], |row| row.get(0))?.unwrap_or(-1) + 1;
        let made = [ctx.random.uuid(), format!("{key}:{next}"), format!("{full}/{value}")];
        ctx.run(
            "INSERT INTO nodes (id, org_id, key, parent_key, value, full_value, date_created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![made[0], org::DEFAULT, made[1], key, value, made[2], ctx.clock.stamp()],
        )?;
        [id, key, full] = made;
    }
    Ok(id)
}

/// The assets of these nodes and of those below them.
pub(crate) fn assets_below(ctx: &Context<'_>, nodes: &[String]) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT DISTINCT x.asset_id FROM nodes n
        JOIN nodes b ON b.key = n.key OR substr(b.key, 1, length(n.key) + 1) = n.key || ':'
        JOIN asset_nodes x ON x.node_id = b.id WHERE n.id IN (SELECT value FROM json_each(?1))";
    ctx.all(sql, [serde_json::Value::from(nodes).to_string()], |row| row.get(0))
}

/// Keeps what belongs to the assets of a node and of those below it. A node that is not found filters nothing.
///
/// # Errors
/// 500 on 3.10 for what is no id.
pub(crate) fn below(ctx: &Context<'_>, selection: &mut Selection<'_>, node: Option<&str>) -> Result<(), Refusal> {
    let Some(node) = node else { return Ok(()) };
    if ctx.profile.is_v3() && python::uuid_of(node).is_none() {
        return Err(Refusal::Fault);
    }
    let key: Option<String> =
        ctx.one("SELECT key FROM nodes WHERE id = ?1", [node.to_ascii_lowercase()], |row| row.get(0))?;
    if let Some(key) = key {
        let condition = "a.asset_id IN (SELECT x.asset_id FROM asset_nodes x JOIN nodes n ON n.id = x.node_id
            WHERE n.key = ? OR substr(n.key, 1, length(?) + 1) = ? || ':')";
        selection.filter.add(condition, std::iter::repeat_n(Sql::from(key), 3));
    }
    Ok(())
}

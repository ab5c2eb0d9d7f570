//! Nodes by their place in the tree.

use rusqlite::types::Value as Sql;
use serde_json::{Value, json};

use super::{COLLECTION, Node, read, seen, write};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    org::Org,
    python,
    resources::list::Selection,
};

/// The nodes below one: directly, or with `all=all` however deep; with or without itself.
fn below(ctx: &Context<'_>, key: &str, with_self: bool) -> Selection<'static> {
    let mut selection = Selection::new(ctx, &COLLECTION);
    let below = if all(ctx) {
        "substr(a.parent_key || ':', 1, length(?) + 1) = ? || ':'"
    } else {
        "? = a.parent_key AND ? <> ''"
    };
    let key = Sql::from(key.to_owned());
    selection
        .filter
        .add(&format!("({below} OR (? AND a.key = ?))"), [key.clone(), key.clone(), Sql::from(with_self), key]);
    selection
}

fn all(ctx: &Context<'_>) -> bool {
    ctx.request.query.get("all") == Some("all")
}

/// The answer with these nodes; a search looks at their names.
fn listed(ctx: &Context<'_>, mut selection: Selection<'_>) -> Answer {
    let query = &ctx.request.query;
    let words = query.given("search").or_else(|| query.given("q").filter(|_| !ctx.profile.is_v3()));
    selection.search(words.unwrap_or_default(), &["a.value"]);
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx), read, |out, node| {
        Object::write(out, &fields, &ctx.zone, |o| write(o, node));
        Ok(())
    })
}

/// `GET assets/nodes/ID/children/`
pub(crate) fn children(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let (_, key) = seen(ctx, params.get(0))?;
    listed(ctx, below(ctx, &key, false))
}

/// `GET assets/nodes/children/`: of the node that `id` or `key` names, or the root with what is below it.
pub(crate) fn branches(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let (selection, ..) = chosen(ctx)?;
    listed(ctx, selection)
}

/// The nodes that `id` or `key` chooses, the key of the node that they are below, and whether it is a root.
fn chosen(ctx: &Context<'_>) -> Result<(Selection<'static>, String, bool), Refusal> {
    Ok(match named(ctx)? {
        Some(key) => (below(ctx, &key, false), key.clone(), !key.contains(':')),
        None if ctx.org == Org::Root => {
            let mut roots = Selection::new(ctx, &COLLECTION);
            if !all(ctx) {
                roots.filter.text("a.parent_key = ?", "");
            }
            (roots, String::new(), true)
        }
        None => (below(ctx, "1", true), "1".to_owned(), true),
    })
}

/// The node that `id` or `key` names; none if neither is given.
fn named(ctx: &Context<'_>) -> Result<Option<String>, Refusal> {
    let query = &ctx.request.query;
    match (query.given("id"), query.given("key")) {
        (Some(id), _) => Ok(Some(seen(ctx, &python::uuid_of(id).ok_or(Refusal::Fault)?)?.1)),
        (None, Some(key)) => {
            let sql = "SELECT key FROM nodes WHERE key = ?1 AND (?2 IS NULL OR org_id = ?2)";
            let found = ctx.one(sql, (key, ctx.org.scope()), |row| row.get(0))?;
            found.map(Some).ok_or_else(|| Refusal::no_object(super::MODEL))
        }
        (None, None) => Ok(None),
    }
}

/// `GET assets/nodes/children/tree/`: the node that `id` or `key` names without itself, or the root with itself; and with
/// `assets=1` the assets of the node. A search keeps what matches and all above it.
pub(crate) fn tree(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    let (mut selection, key, is_root) = chosen(ctx)?;
    let search = query.given("search").unwrap_or_default().to_owned();
    selection.search(&search, &["a.value"]);
    let mut nodes = selection.rows(ctx, Window::whole(), read)?;
    if !search.is_empty() {
        nodes = with_ancestors(ctx, &nodes)?;
    }
    nodes.sort_by(|[_, _, a, ..], [_, _, b, ..]| a.cmp(b));
    let counted = query.get("asset_amount").unwrap_or("1") == "1";
    let mut rows = nodes.iter().map(|node| branch(ctx, node, counted)).collect::<rusqlite::Result<Vec<_>>>()?;
    if query.get("assets") == Some("1") && !key.is_empty() && (!search.is_empty() || !is_root) {
        rows.extend(leaves(ctx, &key, &search)?);
    }
    Ok(Reply::ok(&Value::Array(rows)))
}

fn with_ancestors(ctx: &Context<'_>, nodes: &[Node]) -> rusqlite::Result<Vec<Node>> {
    let keys: Vec<&str> = nodes.iter().map(|[_, key, ..]| key.as_str()).collect();
    let sql = format!(
        "{} WHERE EXISTS (SELECT 1 FROM json_each(?1) k WHERE k.value = a.key OR substr(k.value, 1, length(a.key) + 1) = a.key || ':')",
        super::SELECT
    );
    ctx.all(&sql, [Value::from(keys).to_string()], read)
}

/// A node with how many assets there are on it and below.
fn branch(ctx: &Context<'_>, [id, key, value, ..]: &Node, counted: bool) -> rusqlite::Result<Value> {
    let name = if counted {
        let sql = "SELECT count(DISTINCT x.asset_id) FROM asset_nodes x JOIN nodes n ON n.id = x.node_id
            WHERE n.key = ?1 OR substr(n.key, 1, length(?1) + 1) = ?1 || ':'";
        let amount: i64 = ctx.one(sql, [key], |row| row.get(0))?.unwrap_or_default();
        format!("{value} ({amount})")
    } else {
        value.clone()
    };
    let parent = key.rsplit_once(':').map_or("", |(parent, _)| parent);
    Ok(json!({
        "id": key, "name": name, "title": name, "pId": parent, "isParent": true, "open": true,
        "meta": { "data": { "id": id, "key": key, "value": value }, "type": "node" }
    }))
}

/// The assets of a node, with `all=all` also those below it.
fn leaves(ctx: &Context<'_>, key: &str, search: &str) -> rusqlite::Result<Vec<Value>> {
    let sql =
        "SELECT DISTINCT a.id, a.name, a.address, a.comment, a.is_active, a.protocols, a.org_id, p.type, p.category
        FROM assets a JOIN platforms p ON p.id = a.platform_id JOIN asset_nodes x ON x.asset_id = a.id
        JOIN nodes n ON n.id = x.node_id
        WHERE (n.key = ?1 OR (?2 AND substr(n.key, 1, length(?1) + 1) = ?1 || ':'))
            AND (contains_text(a.name, ?3) OR contains_text(a.address, ?3)) ORDER BY a.name";
    ctx.all(sql, (key, all(ctx), search.to_lowercase()), |row| {
        let text = |at: usize| row.get::<_, String>(at);
        let (kind, protocols): (String, Value) = (text(7)?, serde_json::from_str(&text(5)?).unwrap_or_default());
        let sftp = protocols.as_array().into_iter().flatten().any(|protocol| protocol["name"] == "sftp");
        let icon = if text(8)? == "device" { "switch".to_owned() } else { kind.clone() };
        Ok(json!({
            "id": text(0)?, "name": text(1)?, "title": format!("{}\n{}", text(2)?, text(3)?).trim(), "pId": key,
            "isParent": false, "open": false, "iconSkin": icon, "chkDisabled": !row.get::<_, bool>(4)?,
            "meta": { "type": "asset", "data": {
                "platform_type": kind, "org_name": crate::org::name(&text(6)?, ctx.profile), "sftp": sftp, "name": text(1)?,
                "address": text(2)?
            } }
        }))
    })
}

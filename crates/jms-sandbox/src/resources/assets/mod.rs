//! Assets of all categories, and those of each category by themselves.

use http::StatusCode;
use rusqlite::{Row, types::Value as Sql};
use serde_json::{Value, json};

use super::{
    accounts::{self, choice},
    list::{Collection, Name, Selection, Ties},
    nodes,
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    labels, org, python,
};

mod kinds;
mod write;

pub(crate) use kinds::{All, Clouds, Customs, Databases, Devices, Directories, Gateways, Gpts, HasKind, Hosts, Webs};
use kinds::{Extra, Kind};
pub(crate) use write::{change, create, delete};

const SELECT: &str =
    "SELECT a.id, a.name, a.address, a.org_id, a.is_active, a.protocols, a.spec, a.comment, a.created_by,
    a.date_created, a.date_updated, p.id, p.name, p.category, p.type, p.auto_config,
    (SELECT count(*) FROM accounts c WHERE c.asset_id = a.id) FROM assets a JOIN platforms p ON p.id = a.platform_id";

/// Assets that satisfy a condition.
const fn assets(only: &'static str) -> Collection {
    Collection {
        table: "assets",
        select: SELECT,
        only,
        search: &["a.name", "a.address", "a.comment"],
        orders: &[("name", "a.name"), ("address", "a.address"), ("date_created", "a.date_created")],
        default_order: "a.name",
        ties: Ties::Insertion,
        scoped: true,
        selections: true,
        made: Some("a.date_created"),
    }
}

/// One asset with its platform.
struct Asset {
    id: String,
    name: String,
    address: String,
    org_id: String,
    is_active: bool,
    protocols: String,
    spec: Value,
    comment: String,
    created_by: String,
    date_created: i64,
    date_updated: i64,
    platform_id: i64,
    platform_name: String,
    category: String,
    kind: String,
    auto_config: String,
    accounts: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Asset> {
    Ok(Asset {
        id: row.get(0)?,
        name: row.get(1)?,
        address: row.get(2)?,
        org_id: row.get(3)?,
        is_active: row.get(4)?,
        protocols: row.get(5)?,
        spec: serde_json::from_str(&row.get::<_, String>(6)?).unwrap_or_default(),
        comment: row.get(7)?,
        created_by: row.get(8)?,
        date_created: row.get(9)?,
        date_updated: row.get(10)?,
        platform_id: row.get(11)?,
        platform_name: row.get(12)?,
        category: row.get(13)?,
        kind: row.get(14)?,
        auto_config: row.get(15)?,
        accounts: row.get(16)?,
    })
}

fn fields(ctx: &Context<'_>) -> Fields {
    if ctx.profile.is_v3() {
        ctx.fields(&["id", "name", "address"], &["is_active", "comment"])
    } else {
        ctx.fields(&["id", "name", "address", "zone", "platform"], &["is_active", "comment"])
    }
}

/// Nodes of an asset: id, name, full value.
fn nodes_of(ctx: &Context<'_>, asset: &str) -> rusqlite::Result<Vec<[String; 3]>> {
    let sql =
        "SELECT n.id, n.value, n.full_value FROM nodes n JOIN asset_nodes x ON x.node_id = n.id WHERE x.asset_id = ?1
        ORDER BY n.full_value";
    ctx.all(sql, [asset], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
}

/// Which of its shapes an asset is shown in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// In lists.
    Item,
    /// In answers to writes.
    Written,
    /// By itself.
    Alone,
}

fn write(
    ctx: &Context<'_>,
    out: &mut Vec<u8>,
    fields: &Fields,
    kind: &Kind,
    asset: &Asset,
    shape: Shape,
) -> Result<(), Refusal> {
    let v3 = ctx.profile.is_v3();
    let alone = shape == Shape::Alone;
    let nodes = if fields.has("nodes") || fields.has("nodes_display") { nodes_of(ctx, &asset.id)? } else { Vec::new() };
    let accounts = if alone && fields.has("accounts") { accounts::of_asset(ctx, &asset.id)? } else { Vec::new() };
    Object::write(out, fields, &ctx.zone, |o| {
        o.text("id", &asset.id);
        o.text("name", &asset.name);
        o.text("address", &asset.address);
        o.null(if v3 { "domain" } else { "zone" });
        o.object("platform", |o| {
            o.int("id", asset.platform_id);
            o.text("name", &asset.platform_name);
            if !v3 {
                o.text("type", &asset.kind);
            }
        });
        o.list("nodes", &nodes, |[id, name, _], o| {
            o.text("id", id);
            o.text("name", name);
        });
        o.raw("labels", "[]");
        o.raw("protocols", &asset.protocols);
        o.value("nodes_display", &nodes.iter().map(|[.., full]| full.as_str()).collect());
        if alone {
            o.list("accounts", &accounts, |account, o| accounts::write_short(ctx, o, account));
        }
        if !v3 {
            o.raw("directory_services", "[]");
            o.int("accounts_amount", asset.accounts);
        }
        choice(ctx, o, "category", &labels::CATEGORY, &asset.category);
        choice(ctx, o, "type", &labels::ASSET_TYPE, &asset.kind);
        choice(ctx, o, "connectivity", &labels::CONNECTIVITY, "-");
        o.raw("auto_config", &asset.auto_config);
        write_extra(ctx, o, asset, kind.extra);
        o.text("org_id", &asset.org_id);
        o.text("org_name", org::name(&asset.org_id, ctx.profile));
        // Lists of 3.10 leave these out, but for the first of hosts; those of 4.10 were recorded with them and without.
        if !v3 || alone || kind.model == Hosts::KIND.model {
            o.raw("gathered_info", "{}");
        }
        if !v3 || shape != Shape::Item {
            o.value("spec_info", &spec_info(ctx, asset, alone));
        }
        o.bool("is_active", asset.is_active);
        o.null("date_verified");
        o.date("date_created", Some(asset.date_created));
        if !v3 {
            o.date("date_updated", Some(asset.date_updated));
        }
        o.text("comment", &asset.comment);
        o.text("created_by", &asset.created_by);
    });
    Ok(())
}

fn write_extra(ctx: &Context<'_>, o: &mut Object<'_>, asset: &Asset, extra: Extra) {
    let text = |key: &str| asset.spec[key].as_str().unwrap_or_default();
    match extra {
        Extra::Nothing => {}
        Extra::Database => write_database(ctx, o, asset),
        Extra::Web => {
            let autofill = asset.spec["autofill"].as_str().unwrap_or("no");
            choice(ctx, o, "autofill", &labels::AUTOFILL, autofill);
            for key in ["username_selector", "password_selector", "submit_selector"] {
                o.text(key, text(key));
            }
            o.value("script", asset.spec.get("script").unwrap_or(&json!([])));
        }
        Extra::Custom => o.value("custom_info", asset.spec.get("custom_info").unwrap_or(&json!({}))),
        Extra::Directory => o.text("domain_name", text("domain_name")),
        Extra::Gpt => o.text("proxy", text("proxy")),
    }
}

fn write_database(ctx: &Context<'_>, o: &mut Object<'_>, asset: &Asset) {
    let flag = |key: &str| asset.spec[key].as_bool().unwrap_or(false);
    o.text("db_name", asset.spec["db_name"].as_str().unwrap_or_default());
    for key in ["ca_cert", "client_cert", "client_key"] {
        o.text(key, "");
    }
    if !ctx.profile.is_v3() {
        let mode = asset.spec["pg_ssl_mode"].as_str().unwrap_or("prefer");
        choice(ctx, o, "pg_ssl_mode", &labels::PG_SSL_MODE, mode);
    }
    o.bool("use_ssl", flag("use_ssl"));
    o.bool("allow_invalid_cert", flag("allow_invalid_cert"));
}

/// What is special about the type; an asset by itself shows less of it.
fn spec_info(ctx: &Context<'_>, asset: &Asset, alone: bool) -> Value {
    let mut spec = asset.spec.clone();
    if let Some(fields) = spec.as_object_mut().filter(|_| alone) {
        if asset.category == "web" {
            let autofill = fields.get("autofill").and_then(Value::as_str).unwrap_or("no").to_owned();
            let label = labels::AUTOFILL.label(&autofill, ctx.profile, ctx.lang);
            return json!({ "autofill": {"value": autofill, "label": label} });
        }
        fields.remove("pg_ssl_mode");
    }
    spec
}

/// The assets of a node, by its key, and of those below it.
const BELOW: &str = "a.id IN (SELECT x.asset_id FROM asset_nodes x JOIN nodes n ON n.id = x.node_id
    WHERE n.key = ? OR substr(n.key, 1, length(?) + 1) = ? || ':')";

fn select(ctx: &Context<'_>, kind: &Kind) -> Result<Selection<'static>, Refusal> {
    let query = &ctx.request.query;
    let mut selection = Selection::new(ctx, kind.collection);
    selection.common(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    selection.equal(ctx, "address", "a.address = ?");
    selection.equal(ctx, "type", "a.platform_id IN (SELECT id FROM platforms WHERE type = ?)");
    selection.equal(ctx, "category", "a.platform_id IN (SELECT id FROM platforms WHERE category = ?)");
    selection.equal(ctx, "protocols", "? IN (SELECT value ->> 'name' FROM json_each(a.protocols))");
    selection.flag(ctx, "is_active", "a.is_active = ?");
    if let Some(platform) = query.given("platform") {
        // By id or by name.
        let condition = "a.platform_id IN (SELECT id FROM platforms WHERE CAST(id AS TEXT) = ? OR name = ?)";
        selection.filter.add(condition, std::iter::repeat_n(Sql::from(platform.to_owned()), 2));
    }
    if let Some(node) = query.given("node_id").or_else(|| query.given("node")).and_then(python::uuid_of) {
        let key: Option<String> = ctx.one("SELECT key FROM nodes WHERE id = ?1", [node], |row| row.get(0))?;
        if let Some(key) = key {
            selection.filter.add(BELOW, std::iter::repeat_n(Sql::from(key), 3));
        }
    }
    // Assets of the sandbox have no labels.
    if query.given("labels").is_some() {
        selection.filter.nothing();
    }
    Ok(selection)
}

/// `GET assets/assets/`, and the same for a category.
pub(crate) fn list<K: HasKind>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = fields(ctx);
    select(ctx, K::KIND)?
        .reply(ctx, Window::of(ctx), read, |out, asset| write(ctx, out, &fields, K::KIND, asset, Shape::Item))
}

/// `GET assets/assets/ID-or-NAME/`, and the same for a category.
pub(crate) fn retrieve<K: HasKind>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, K::KIND.model, K::KIND.collection, "a.name = ?")?;
    let mut body = Vec::new();
    write(ctx, &mut body, &fields(ctx), K::KIND, &by_id(ctx, K::KIND, &id)?, Shape::Alone)?;
    Ok(Reply::json(StatusCode::OK, body))
}

fn by_id(ctx: &Context<'_>, kind: &Kind, id: &str) -> Result<Asset, Refusal> {
    let asset = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?;
    asset.ok_or_else(|| Refusal::no_object(kind.model))
}

/// `GET assets/nodes/ID/assets/`: those of the node, with `all` also those below it. Only the order and pages are honoured.
pub(crate) fn of_node(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let (id, key) = nodes::seen(ctx, params.get(0))?;
    let mut selection = Selection::new(ctx, All::KIND.collection);
    if ctx.request.query.given("all").is_some() {
        selection.filter.add(BELOW, std::iter::repeat_n(Sql::from(key), 3));
    } else {
        selection.filter.text("a.id IN (SELECT asset_id FROM asset_nodes WHERE node_id = ?)", &id);
    }
    let fields = fields(ctx);
    selection
        .reply(ctx, Window::of(ctx).uncut(), read, |out, asset| write(ctx, out, &fields, All::KIND, asset, Shape::Item))
}

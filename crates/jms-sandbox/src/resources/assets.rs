//! Assets of all categories, and hosts and databases by themselves.

use http::StatusCode;
use rusqlite::{Row, types::Value as Sql};
use serde_json::{Value, json};

use super::{
    accounts::{self, choice},
    list::{Collection, Name, Selection, Ties},
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

/// One of the three endpoints.
#[derive(Debug)]
struct Kind {
    /// Name of the model in messages.
    model: &'static str,
    collection: &'static Collection,
    is_database: bool,
}

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

static ALL: Kind = Kind { model: "Asset", collection: &assets(""), is_database: false };
static HOSTS: Kind = Kind {
    model: "Host",
    collection: &assets("a.platform_id IN (SELECT id FROM platforms WHERE category = 'host')"),
    is_database: false,
};
static DATABASES: Kind = Kind {
    model: "Database",
    collection: &assets("a.platform_id IN (SELECT id FROM platforms WHERE category = 'database')"),
    is_database: true,
};

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

fn write(
    ctx: &Context<'_>,
    out: &mut Vec<u8>,
    fields: &Fields,
    kind: &Kind,
    asset: &Asset,
    alone: bool,
) -> Result<(), Refusal> {
    let v3 = ctx.profile.is_v3();
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
        if kind.is_database {
            write_database(ctx, o, asset);
        }
        o.text("org_id", &asset.org_id);
        o.text("org_name", org::name(&asset.org_id, ctx.profile));
        // Lists of 3.10 leave these out, but for the first of hosts; those of 4.10 were recorded with them and without.
        if !v3 || alone || kind.model == HOSTS.model {
            o.raw("gathered_info", "{}");
        }
        if !v3 || alone {
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
            let below = "a.id IN (SELECT x.asset_id FROM asset_nodes x JOIN nodes n ON n.id = x.node_id
                WHERE n.key = ? OR substr(n.key, 1, length(?) + 1) = ? || ':')";
            selection.filter.add(below, std::iter::repeat_n(Sql::from(key), 3));
        }
    }
    // Assets of the sandbox have no labels.
    if query.given("labels").is_some() {
        selection.filter.nothing();
    }
    Ok(selection)
}

fn list_of(ctx: &Context<'_>, kind: &Kind) -> Answer {
    let fields = fields(ctx);
    select(ctx, kind)?.reply(ctx, Window::of(ctx), read, |out, asset| write(ctx, out, &fields, kind, asset, false))
}

fn retrieve_of(ctx: &Context<'_>, kind: &Kind, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, kind.model, kind.collection, "a.name = ?")?;
    let asset = ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], read)?;
    let asset = asset.ok_or_else(|| Refusal::no_object(kind.model))?;
    let mut body = Vec::new();
    write(ctx, &mut body, &fields(ctx), kind, &asset, true)?;
    Ok(Reply::json(StatusCode::OK, body))
}

/// `GET assets/assets/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    list_of(ctx, &ALL)
}

/// `GET assets/hosts/`
pub(crate) fn list_hosts(ctx: &mut Context<'_>, _: &Params) -> Answer {
    list_of(ctx, &HOSTS)
}

/// `GET assets/databases/`
pub(crate) fn list_databases(ctx: &mut Context<'_>, _: &Params) -> Answer {
    list_of(ctx, &DATABASES)
}

/// `GET assets/assets/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    retrieve_of(ctx, &ALL, params)
}

/// `GET assets/hosts/ID-or-NAME/`
pub(crate) fn retrieve_host(ctx: &mut Context<'_>, params: &Params) -> Answer {
    retrieve_of(ctx, &HOSTS, params)
}

/// `GET assets/databases/ID-or-NAME/`
pub(crate) fn retrieve_database(ctx: &mut Context<'_>, params: &Params) -> Answer {
    retrieve_of(ctx, &DATABASES, params)
}

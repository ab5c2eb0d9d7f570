//! Platforms: what assets are, and what automations do on them.

use http::StatusCode;
use rusqlite::{Row, types::Value as Sql};
use serde_json::Value;

use super::{
    accounts::choice,
    catalogue,
    list::{Collection, Selection, Ties},
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    labels, python,
};

const MODEL: &str = "Platform";
const SELECT: &str =
    "SELECT a.id, a.name, a.category, a.type, a.auto_config, a.details, a.date_created FROM platforms a";

static COLLECTION: Collection = Collection {
    table: "platforms",
    select: SELECT,
    only: "",
    search: &["a.name"],
    orders: &[
        ("name", "a.name"),
        ("category", "a.category"),
        ("type", "a.type"),
        ("date_created", "a.date_created"),
        ("date_updated", "a.date_created"),
    ],
    default_order: "(a.details ->> 'internal') DESC, a.name",
    ties: Ties::Insertion,
    scoped: false,
    // They are known by numbers: see `select`.
    selections: false,
    made: None,
};

struct Platform {
    id: i64,
    name: String,
    category: String,
    kind: String,
    auto_config: Value,
    details: Value,
    date_created: i64,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Platform> {
    let json = |at: usize| -> rusqlite::Result<Value> {
        Ok(serde_json::from_str(&row.get::<_, String>(at)?).unwrap_or_default())
    };
    Ok(Platform {
        id: row.get(0)?,
        name: row.get(1)?,
        category: row.get(2)?,
        kind: row.get(3)?,
        auto_config: json(4)?,
        details: json(5)?,
        date_created: row.get(6)?,
    })
}

/// Those whose type the server knows; a community edition does not know all.
fn known(ctx: &Context<'_>) -> Selection<'static> {
    let mut selection = Selection::new(ctx, &COLLECTION);
    let types = Value::from(catalogue::types(ctx.profile));
    let known = "EXISTS (SELECT 1 FROM json_each(?) t WHERE t.value ->> 0 = a.category AND t.value ->> 1 = a.type)";
    selection.filter.add(&format!("({known} OR a.category = 'custom')"), [Sql::from(types.to_string())]);
    selection
}

fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let query = &ctx.request.query;
    let mut selection = known(ctx);
    selection.basic(ctx)?;
    for (key, condition) in [
        ("name", "a.name = ?"),
        ("category", "a.category = ?"),
        ("type", "a.type = ?"),
        ("name__startswith", "instr(lower(a.name), lower(?)) = 1"),
    ] {
        selection.equal(ctx, key, condition);
    }
    for (key, condition) in
        [("ids", "a.id IN (SELECT value FROM json_each(?))"), ("id!", "a.id NOT IN (SELECT value FROM json_each(?))")]
    {
        let Some(given) = query.given(key) else { continue };
        let numbers: Option<Vec<i64>> = given.split(',').map(|number| python::strip(number).parse().ok()).collect();
        selection.filter.text(condition, &Value::from(numbers.ok_or(Refusal::Fault)?).to_string());
    }
    if let Some(spm) = query.given("spm") {
        let selected = "CAST(a.id AS TEXT) IN (SELECT j.value FROM selections s, json_each(s.ids) j WHERE s.spm = ?)";
        selection.filter.text(selected, spm);
    }
    Ok(selection)
}

fn fields(ctx: &Context<'_>) -> Fields {
    // 3.10 always shows all.
    if ctx.profile.is_v3() {
        Fields::All
    } else {
        ctx.fields(&["id", "name", "internal"], &["category", "type", "charset"])
    }
}

fn write(
    ctx: &Context<'_>,
    out: &mut Vec<u8>,
    fields: &Fields,
    platform: &Platform,
    alone: bool,
) -> Result<(), Refusal> {
    let v4 = !ctx.profile.is_v3();
    let sql =
        "SELECT id, name FROM assets WHERE platform_id = ?1 AND (?2 IS NULL OR org_id = ?2) ORDER BY date_created";
    let assets: Vec<(String, String)> = if v4 {
        ctx.all(sql, (platform.id, ctx.org.scope()), |row| Ok((row.get(0)?, row.get(1)?)))?
    } else {
        Vec::new()
    };
    let (details, config) = (&platform.details, &platform.auto_config);
    let by = details["created_by"].as_str().unwrap_or_default();
    Object::write(out, fields, &ctx.zone, |o| {
        o.int("id", platform.id);
        o.text("name", &platform.name);
        choice(ctx, o, "category", &labels::CATEGORY, &platform.category);
        choice(ctx, o, "type", &labels::ASSET_TYPE, &platform.kind);
        o.value("charset", &details["charset"]);
        if v4 {
            if alone {
                o.list("assets", &assets, |(id, name), o| {
                    o.text("id", id);
                    o.text("name", name);
                });
            }
            o.int("assets_amount", i64::try_from(assets.len()).unwrap_or_default());
        }
        o.value("protocols", &details["protocols"]);
        o.value("su_method", &details["su_method"]);
        o.object("automation", |o| write_automation(o, config));
        o.value("custom_fields", &details["custom_fields"]);
        o.raw("labels", "[]");
        o.value("internal", &details["internal"]);
        let gateway = if v4 { "gateway_enabled" } else { "domain_enabled" };
        o.value(gateway, &config[gateway]);
        o.value("su_enabled", &config["su_enabled"]);
        if v4 {
            o.value("ds_enabled", &details["ds_enabled"]);
        }
        o.date("date_created", Some(platform.date_created));
        o.date("date_updated", Some(platform.date_created));
        o.value("comment", &details["comment"]);
        o.text("created_by", by);
        o.text("updated_by", if by == "system" { "System" } else { by });
    });
    Ok(())
}

/// What automations do, in the order in which platforms show it; assets show it in another.
fn write_automation(o: &mut Object<'_>, config: &Value) {
    for key in ["id", "ansible_enabled", "ansible_config"] {
        o.value(key, &config[key]);
    }
    for action in
        ["ping", "push_account", "gather_facts", "change_secret", "verify_account", "gather_accounts", "remove_account"]
    {
        for part in ["enabled", "method", "params"] {
            let key = format!("{action}_{part}");
            o.value(&key, &config[&key]);
        }
    }
}

/// `GET assets/platforms/`: never cut.
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = fields(ctx);
    select(ctx)?.reply(ctx, Window::of(ctx).uncut(), read, |out, platform| write(ctx, out, &fields, platform, false))
}

/// `GET assets/platforms/NUMBER-or-NAME/`
/// The URL of one platform.
pub(crate) const ONE: &str = "v1/assets/platforms/{}/";

/// Whether a platform came with the server, which lets nobody change those.
pub(crate) fn is_internal(ctx: &Context<'_>, id: &str) -> bool {
    let sql = "SELECT 1 FROM platforms WHERE CAST(id AS TEXT) = ?1 AND details ->> 'internal'";
    ctx.exists(sql, [id]).unwrap_or_default()
}

pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let segment = params.get(0);
    let mut selection = known(ctx);
    let is_number = segment.bytes().all(|byte| byte.is_ascii_digit());
    selection.filter.text(if is_number { "CAST(a.id AS TEXT) = ?" } else { "a.name = ?" }, segment);
    let platform = selection.rows(ctx, Window::whole(), read)?.pop().ok_or_else(|| Refusal::no_object(MODEL))?;
    let mut body = Vec::new();
    write(ctx, &mut body, &fields(ctx), &platform, true)?;
    Ok(Reply::json(StatusCode::OK, body))
}

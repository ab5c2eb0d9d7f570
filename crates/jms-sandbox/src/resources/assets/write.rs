//! Making, changing and deleting hosts.

use http::StatusCode;
use rusqlite::params;
use serde_json::{Map, Value, json};

use super::{HasKind, Hosts, Kind, by_id, fields, write};
use crate::{
    form::{Form, Text},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    messages::Message,
    org::Org,
    python,
    resources::{accounts, list::Name, nodes, objects},
    store,
};

/// The platform of a new asset.
struct Platform {
    id: i64,
    name: String,
    category: String,
    protocols: Vec<Value>,
}

impl Platform {
    fn find(ctx: &Context<'_>, id: &str) -> rusqlite::Result<Option<Self>> {
        let sql = "SELECT id, name, category, details FROM platforms WHERE CAST(id AS TEXT) = ?1";
        ctx.one(sql, [id], |row| {
            let details: Value = serde_json::from_str(&row.get::<_, String>(3)?).unwrap_or_default();
            let protocols = details["protocols"].as_array().cloned().unwrap_or_default();
            Ok(Self { id: row.get(0)?, name: row.get(1)?, category: row.get(2)?, protocols })
        })
    }

    /// The one that a body names, by its number or by an object with it.
    fn named(ctx: &Context<'_>, given: Option<&Value>) -> rusqlite::Result<Option<Self>> {
        let id = match given {
            Some(Value::Object(fields)) => fields.get("id").or_else(|| fields.get("pk")),
            given => given,
        };
        id.map_or(Ok(None), |id| Self::find(ctx, &python::text(id)))
    }

    /// Its protocols of a kind, as assets have them.
    fn protocols(&self, wanted: fn(&Value) -> bool) -> Vec<Value> {
        let wanted = self.protocols.iter().filter(|protocol| wanted(protocol));
        wanted.map(|protocol| json!({ "name": protocol["name"], "port": protocol["port"] })).collect()
    }
}

fn is_required(protocol: &Value) -> bool {
    protocol["required"] == true || protocol["primary"] == true
}

/// A host as a body describes it.
struct Draft {
    id: Option<String>,
    name: Option<String>,
    address: Option<String>,
    platform: Option<Platform>,
    nodes: Option<Vec<String>>,
    nodes_display: Vec<String>,
    protocols: Option<Vec<Value>>,
    is_active: Option<bool>,
    comment: Option<String>,
}

impl Draft {
    /// Reads and checks a body; `own` is the id and the platform of the one that is changed.
    fn read(
        ctx: &Context<'_>,
        data: &Map<String, Value>,
        own: Option<(&str, i64)>,
        partial: bool,
    ) -> Result<Self, Refusal> {
        let given = Platform::named(ctx, data.get("platform"))?;
        if given.is_none() && own.is_none() && data.get("protocols").is_none_or(Value::is_null) {
            return Err(no_platform(ctx));
        }
        let mut form = ctx.form(data);
        let whole = !partial;
        let id = objects::chosen_id(ctx, &mut form, "assets", "Asset", own.map(|(id, _)| id))?;
        let name = form.text("name", Text::up_to(128).required(whole)).value();
        let address = form.text("address", Text::up_to(767).required(whole)).value();
        let zone = if ctx.profile.is_v3() { "domain" } else { "zone" };
        form.relation(zone, true, |_| Ok(false))?;
        let platform = platform(ctx, &mut form, given, whole);
        let nodes = form.relations("nodes", |id| ctx.exists("SELECT 1 FROM nodes WHERE id = ?1", [id]))?;
        if data.get("labels").is_some_and(python::truthy) {
            form.refuse("labels", &Message::FixedInSandbox);
        }
        let kept = match own {
            Some((_, platform)) => Platform::find(ctx, &platform.to_string())?,
            None => None,
        };
        let protocols = protocols(ctx, &mut form, platform.as_ref().or(kept.as_ref()))?;
        let nodes_display = data.get("nodes_display").and_then(Value::as_array).into_iter().flatten();
        let nodes_display = nodes_display.filter_map(Value::as_str).map(str::to_owned).collect();
        if !ctx.profile.is_v3() {
            form.relations("directory_services", |_| Ok(false))?;
        }
        let is_active = form.boolean("is_active").or(whole.then_some(true));
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        let sql = "SELECT 1 FROM assets WHERE org_id = ?1 AND name = ?2 AND id <> ?3";
        let own_id = own.map(|(id, _)| id).unwrap_or_default();
        if let Some(name) = &name
            && ctx.exists(sql, (ctx.org.id(), name, own_id))?
        {
            form.refuse("name", &Message::NotUnique);
        }
        form.finish()?;
        Ok(Self { id, name, address, platform, nodes, nodes_display, protocols, is_active, comment })
    }
}

fn no_platform(ctx: &Context<'_>) -> Refusal {
    Refusal::Invalid(json!({ "platform": ctx.say(&Message::PlatformNotFound) }))
}

/// The platform of the body. 4.10 takes only one of a host.
fn platform(ctx: &Context<'_>, form: &mut Form<'_>, given: Option<Platform>, required: bool) -> Option<Platform> {
    match (form.raw("platform"), given) {
        (None, _) => {
            if required {
                form.refuse("platform", &Message::Required);
            }
            None
        }
        (Some(Value::Null), _) => {
            form.refuse("platform", &Message::NotNull);
            None
        }
        (Some(other), None) => {
            form.refuse("platform", &Message::NoSuchPk(python::text(other)));
            None
        }
        (Some(_), Some(platform)) if !ctx.profile.is_v3() && platform.category != "host" => {
            let mismatch = ctx.say(&Message::PlatformMismatch(platform.name));
            form.errors.put("platform", json!({ "platform": mismatch }));
            None
        }
        (Some(_), platform) => platform,
    }
}

/// The protocols of the body: each name once, and those that the platform requires.
fn protocols(
    ctx: &Context<'_>,
    form: &mut Form<'_>,
    platform: Option<&Platform>,
) -> Result<Option<Vec<Value>>, Refusal> {
    let items = match form.raw("protocols") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(items)) => items,
        Some(other) => {
            form.errors.put(
                "protocols",
                json!({ "non_field_errors": [ctx.say(&Message::NotAList(python::type_name(other)))] }),
            );
            return Ok(None);
        }
    };
    let (mut read, mut verdicts, mut refused): (Vec<Value>, Vec<Value>, bool) = (Vec::new(), Vec::new(), false);
    for item in items {
        let empty = Map::new();
        let mut one = ctx.form(item.as_object().unwrap_or(&empty));
        let name = one.text("name", Text::up_to(128).required(true)).value();
        let port = one.integer("port", true, Some((0, 65535))).value();
        match one.finish() {
            Ok(()) => {
                // A protocol without a port passes the check, and then the database refuses it.
                let port = port.ok_or(Refusal::Fault)?;
                read.retain(|known| known["name"] != name.as_deref().unwrap_or_default());
                read.push(json!({ "name": name, "port": port }));
                verdicts.push(json!({}));
            }
            Err(Refusal::Invalid(verdict)) => {
                refused = true;
                verdicts.push(verdict);
            }
            Err(refusal) => return Err(refusal),
        }
    }
    if refused {
        form.errors.put("protocols", Value::Array(verdicts));
        return Ok(None);
    }
    let Some(platform) = platform else {
        form.errors.put("protocols", json!({ "platform": ctx.say(&Message::PlatformNotFound) }));
        return Ok(None);
    };
    let missing = platform
        .protocols(is_required)
        .into_iter()
        .filter(|wanted| !read.iter().any(|known| known["name"] == wanted["name"]));
    let missing: Vec<String> = missing.map(|protocol| python::text(&protocol["name"])).collect();
    if !missing.is_empty() {
        let text = ctx.say(&Message::ProtocolsRequired(missing.join(", ")));
        form.errors.put("protocols", json!({ "protocols": text }));
        return Ok(None);
    }
    Ok(Some(read))
}

fn shown(ctx: &Context<'_>, status: StatusCode, id: &str) -> Answer {
    let kind: &Kind = Hosts::KIND;
    let mut body = Vec::new();
    write(ctx, &mut body, &fields(ctx), kind, &by_id(ctx, kind, id)?, super::Shape::Written)?;
    Ok(Reply::json(status, body))
}

/// Puts an asset on these nodes and on no others.
fn place(ctx: &mut Context<'_>, asset: &str, draft: &Draft) -> Result<(), Refusal> {
    let mut chosen = draft.nodes.clone().unwrap_or_default();
    if !draft.nodes_display.is_empty() {
        chosen = draft.nodes_display.iter().map(|path| nodes::at_path(ctx, path)).collect::<Result<_, _>>()?;
    }
    if chosen.is_empty() {
        chosen.extend(ctx.one("SELECT id FROM nodes WHERE parent_key = ''", [], |row| row.get(0))?);
    }
    ctx.run("DELETE FROM asset_nodes WHERE asset_id = ?1", [asset])?;
    for node in chosen {
        ctx.run("INSERT OR IGNORE INTO asset_nodes (asset_id, node_id) VALUES (?1, ?2)", [asset, &node])?;
    }
    Ok(())
}

/// `POST assets/hosts/`: if wanted with its accounts. The machine behind it answers.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let draft = Draft::read(ctx, &data, None, false)?;
    if ctx.org == Org::Root {
        return Err(ctx.refuse_all(&Message::SaveInOrg));
    }
    let platform = draft.platform.as_ref().ok_or(Refusal::Fault)?;
    let id = draft.id.clone().unwrap_or_else(|| ctx.random.uuid());
    let defaults = || platform.protocols(|protocol| is_required(protocol) || protocol["default"] == true);
    let protocols = Value::from(draft.protocols.clone().unwrap_or_else(defaults));
    let by = ctx.user()?.name.clone();
    let made = ctx.run(
        "INSERT INTO assets (id, org_id, name, address, platform_id, is_active, protocols, spec, comment, created_by,
            date_created, date_updated, target)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, '{}', ?8, ?9, ?10, ?10, 'reachable')",
        params![
            id,
            ctx.org.id(),
            draft.name,
            draft.address,
            platform.id,
            draft.is_active,
            protocols.to_string(),
            draft.comment.as_deref().unwrap_or_default(),
            by,
            ctx.clock.stamp(),
        ],
    );
    match made {
        Err(error) if objects::is_conflict(&error) => return Err(Refusal::Fault),
        made => made?,
    };
    ctx.run(store::UNMANAGED, params![id, platform.id])?;
    place(ctx, &id, &draft)?;
    if let Some(Value::Array(accounts)) = data.get("accounts") {
        let accounts: Vec<Value> = accounts.iter().cloned().map(|account| on_asset(account, &id)).collect();
        accounts::make_all(ctx, &accounts)?;
    }
    shown(ctx, StatusCode::CREATED, &id)
}

fn on_asset(mut account: Value, asset: &str) -> Value {
    if let Value::Object(fields) = &mut account {
        fields.insert("asset".to_owned(), Value::String(asset.to_owned()));
    }
    account
}

/// `PUT` and `PATCH assets/hosts/ID/`: another platform adds its protocols. Accounts are ignored.
pub(crate) fn change(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let kind = Hosts::KIND;
    let id = Name::read(ctx, params.get(0)).find(ctx, kind.model, kind.collection, "a.name = ?")?;
    let asset = by_id(ctx, kind, &id)?;
    let data = ctx.object()?;
    let partial = ctx.request.method == http::Method::PATCH;
    let draft = Draft::read(ctx, &data, Some((&id, asset.platform_id)), partial)?;
    let mut protocols: Vec<Value> = match &draft.protocols {
        Some(protocols) => protocols.clone(),
        None => serde_json::from_str(&asset.protocols).unwrap_or_default(),
    };
    if let Some(platform) = draft.platform.as_ref().filter(|platform| platform.id != asset.platform_id) {
        for protocol in platform.protocols(|_| true) {
            if !protocols.iter().any(|known| known["name"] == protocol["name"]) {
                protocols.push(protocol);
            }
        }
    }
    let changed = ctx.run(
        "UPDATE assets SET name = coalesce(?2, name), address = coalesce(?3, address),
            platform_id = coalesce(?4, platform_id), is_active = coalesce(?5, is_active), protocols = ?6,
            comment = coalesce(?7, comment), date_updated = ?8 WHERE id = ?1",
        params![
            id,
            draft.name,
            draft.address,
            draft.platform.as_ref().map(|platform| platform.id),
            draft.is_active,
            Value::from(protocols).to_string(),
            draft.comment,
            ctx.clock.stamp(),
        ],
    );
    match changed {
        Err(error) if objects::is_conflict(&error) => return Err(Refusal::Fault),
        changed => changed?,
    };
    if draft.nodes.is_some() || !draft.nodes_display.is_empty() {
        place(ctx, &id, &draft)?;
    }
    shown(ctx, StatusCode::OK, &id)
}

/// `DELETE assets/hosts/ID/`: its accounts and their secrets go with it.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let kind = Hosts::KIND;
    let id = Name::read(ctx, params.get(0)).find(ctx, kind.model, kind.collection, "a.name = ?")?;
    ctx.run("DELETE FROM assets WHERE id = ?1", [id])?;
    Ok(Reply::gone())
}

//! The filters of account lists.

use base64::{Engine, engine::general_purpose::STANDARD};
use rusqlite::types::Value as Sql;
use serde_json::{Value, json};

use super::{COLLECTION, rules};
use crate::{
    http::{context::Context, reply::Refusal},
    labels,
    messages::Message,
    python,
    resources::{
        applications, labelled,
        list::{Filter, Selection, one_of},
        nodes,
    },
};

const DAY: i64 = 86_400_000_000;

/// The accounts that a request is about, by all filters that its server honours.
pub(crate) fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, &COLLECTION);
    assets(ctx, &mut selection)?;
    selection.common(ctx)?;
    let s = &mut selection;

    s.equal(ctx, "username", "a.username = ?");
    s.equal(ctx, "hostname", "a.name = ?");
    s.equal(ctx, "address", "a.asset_id IN (SELECT id FROM assets WHERE address = ?)");
    s.equal(ctx, "source_id", "a.source_id = ?");
    one_of(ctx, s, "secret_type", &labels::SECRET_TYPE, "a.secret_type = ?")?;
    s.equal(
        ctx,
        "category",
        "a.asset_id IN (SELECT s.id FROM assets s JOIN platforms p ON p.id = s.platform_id WHERE p.category = ?)",
    );
    s.equal(
        ctx,
        "type",
        "a.asset_id IN (SELECT s.id FROM assets s JOIN platforms p ON p.id = s.platform_id WHERE p.type = ?)",
    );
    if let Some(platform) = ctx.request.query.given("platform") {
        let platform: i64 = python::strip(platform).parse().map_err(|_| Refusal::Fault)?;
        s.filter.add("a.asset_id IN (SELECT id FROM assets WHERE platform_id = ?)", [Sql::from(platform)]);
    }
    if ctx.request.query.given("ip").is_some() {
        return Err(Refusal::Fault);
    }
    labelled::ACCOUNTS.filter(ctx, &mut s.filter)?;

    if ctx.profile.is_v3() {
        // The column that this filter names does not exist there.
        if ctx.request.query.given("has_secret").is_some() {
            return Err(Refusal::Fault);
        }
    } else {
        only_v4(ctx, s)?;
    }
    Ok(selection)
}

/// `asset`, `asset_id`, `assets`, `node`, `nodes`, `node_id`.
fn assets(ctx: &Context<'_>, selection: &mut Selection<'_>) -> Result<(), Refusal> {
    let query = &ctx.request.query;
    if let Some(asset) = query.given("asset_id").or_else(|| query.given("asset")) {
        let id = python::uuid_of(asset).ok_or(Refusal::Fault)?;
        if !ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&id])? && !ctx.profile.is_v3() {
            return Err(Refusal::no_object("Asset"));
        }
        selection.narrow("a.asset_id = ?", &id);
    }
    if let Some(assets) = query.given("assets") {
        let ids: Option<Vec<String>> = assets.split(',').map(|id| python::uuid_of(id.trim())).collect();
        match ids {
            Some(ids) => {
                selection.filter.text("a.asset_id IN (SELECT value FROM json_each(?))", &Value::from(ids).to_string());
            }
            None if ctx.profile.is_v3() => return Err(Refusal::Fault),
            None => selection.filter.nothing(),
        }
    }
    let node = query.given("node_id").or_else(|| query.given(if ctx.profile.is_v3() { "nodes" } else { "node" }));
    nodes::below(ctx, selection, node)
}

/// Filters that 3.10 ignores.
fn only_v4(ctx: &Context<'_>, s: &mut Selection<'_>) -> Result<(), Refusal> {
    s.equal(ctx, "name", "a.name = ?");
    s.equal(ctx, "asset_name", "a.asset_id IN (SELECT id FROM assets WHERE name = ?)");
    one_of(ctx, s, "connectivity", &labels::CONNECTIVITY, "a.connectivity = ?")?;
    s.flag(ctx, "has_secret", "(a.secret IS NOT NULL AND a.secret <> '') = ?");
    s.flag(ctx, "privileged", "a.privileged = ?");
    s.flag(ctx, "is_active", "a.is_active = ?");
    s.flag(ctx, "secret_reset", "a.secret_reset = ?");
    lately(ctx, s);
    s.equal(ctx, "risk", "a.id IN (SELECT account_id FROM risks WHERE risk = ?)");
    if let Some(application) = ctx.request.query.given("integrationapplication") {
        let id = python::uuid_of(application).ok_or(Refusal::Fault)?;
        match applications::rule(ctx, &id)? {
            Some(rule) => rules::keep(&mut s.filter, &rule)?,
            None => s.filter.nothing(),
        }
    }
    attr_rules(ctx, &mut s.filter)
}

/// `latest_…=true` and `long_time_no_…=true`. How many days the server counts as lately (a week) and as long (a month) is not
/// in the recordings, whose objects are minutes old.
fn lately(ctx: &Context<'_>, s: &mut Selection<'_>) {
    let now = ctx.clock.now();
    let (week, month) = (now - 7 * DAY, now - 30 * DAY);
    for (key, condition, since) in [
        ("latest_discovery", "(a.source = 'collected' AND a.date_created >= ?)", week),
        ("latest_accessed", "a.date_last_login >= ?", week),
        ("latest_updated", "a.date_updated >= ?", week),
        // Also those whose last change failed.
        ("latest_secret_changed", "a.date_change_secret >= ?", week),
        ("latest_secret_change_failed", "(a.change_secret_status = 'failed' AND a.date_change_secret >= ?)", week),
        ("long_time_no_login", "(a.date_last_login IS NULL OR a.date_last_login < ?)", month),
        ("long_time_no_verified", "(a.date_verified IS NULL OR a.date_verified < ?)", month),
        ("long_time_no_change_secret", "(a.date_change_secret IS NULL OR a.date_change_secret < ?)", month),
    ] {
        if ctx.request.query.get(key).and_then(crate::resources::list::boolean) == Some(true) {
            s.filter.add(condition, [Sql::from(since)]);
        }
    }
}

/// `attr_rules`: a JSON rule in base64.
fn attr_rules(ctx: &Context<'_>, filter: &mut Filter) -> Result<(), Refusal> {
    let Some(encoded) = ctx.request.query.given("attr_rules") else { return Ok(()) };
    let bad = |message: &Message| Refusal::Invalid(json!({ "attr_rules": ctx.say(message) }));
    let decoded = STANDARD.decode(encoded).map_err(|_| bad(&Message::RulesNotBase64))?;
    let rule: Value = serde_json::from_slice(&decoded).map_err(|_| bad(&Message::RulesNotJson))?;
    rules::keep(filter, &rule)
}

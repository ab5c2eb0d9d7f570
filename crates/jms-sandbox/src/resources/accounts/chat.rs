//! The account of the built-in assistant.

use rusqlite::params;
use serde_json::json;

use super::{Account, Shape, read::fields, write};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Reply},
        route::Params,
    },
    org,
};

/// Its name, and those of its asset and platform.
const NAME: &str = "ChatX";

/// `GET accounts/accounts/chat/`: makes what is missing.
pub(crate) fn chat(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let platform = platform(ctx)?;
    let asset = asset(ctx, platform)?;
    let account = account(ctx, &asset)?;
    let mut body = Vec::new();
    write(ctx, &mut body, &Account::by_id(ctx, &account)?, Shape::Item, &fields(ctx))?;
    Ok(Reply::json(http::StatusCode::OK, body))
}

fn asset(ctx: &mut Context<'_>, platform: i64) -> rusqlite::Result<String> {
    if let Some(id) = ctx.one("SELECT id FROM assets WHERE address = ?1", [NAME], |row| row.get(0))? {
        return Ok(id);
    }
    let (id, now) = (ctx.random.uuid(), ctx.clock.stamp());
    ctx.run(
        "INSERT INTO assets (id, org_id, name, address, platform_id, is_active, protocols, spec, comment, created_by,
            date_created, date_updated, target)
         VALUES (?1, ?2, ?3, ?3, ?4, 1, '[]', '{}', '', 'System', ?5, ?5, 'dead')",
        params![id, org::SYSTEM, NAME, platform, now],
    )?;
    Ok(id)
}

fn account(ctx: &mut Context<'_>, asset: &str) -> rusqlite::Result<String> {
    if let Some(id) = ctx.one("SELECT id FROM accounts WHERE username = ?1", [NAME], |row| row.get(0))? {
        return Ok(id);
    }
    let (id, now) = (ctx.random.uuid(), ctx.clock.stamp());
    let ties = (ctx.random.tie(), ctx.random.tie());
    ctx.run(
        "INSERT INTO accounts (id, org_id, asset_id, name, username, secret_type, version, source, connectivity,
            privileged, is_active, secret_reset, date_created, date_updated, created_by, comment, tie_a, tie_b)
         VALUES (?1, ?2, ?3, ?4, ?4, 'password', 0, 'local', '-', 0, 1, 1, ?5, ?5, 'System', '', ?6, ?7)",
        params![id, org::SYSTEM, asset, NAME, now, ties.0, ties.1],
    )?;
    Ok(id)
}

fn platform(ctx: &mut Context<'_>) -> rusqlite::Result<i64> {
    if let Some(id) = ctx.one("SELECT id FROM platforms WHERE name = ?1", [NAME], |row| row.get(0))? {
        return Ok(id);
    }
    let details = json!({
        "internal": true, "charset": {"value": "utf-8", "label": "UTF-8"}, "protocols": [], "ds_enabled": false,
        "su_method": null, "custom_fields": [], "comment": "", "created_by": "System"
    });
    ctx.run(
        "INSERT INTO platforms (name, category, type, auto_config, details, date_created)
         VALUES (?1, 'ai', ?1, '{}', ?2, ?3)",
        params![NAME, details.to_string(), ctx.clock.stamp()],
    )?;
    Ok(ctx.db.last_insert_rowid())
}

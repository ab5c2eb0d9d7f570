//! What answers show of every automation.

use super::{Automation, schedule};
use crate::{http::context::Context, json::Object, org};

/// Objects that an automation refers to: id and name.
fn linked(ctx: &Context<'_>, automation: &str, role: &str) -> rusqlite::Result<Vec<(String, String)>> {
    let table = match role {
        "assets" => "SELECT o.id, o.name FROM assets o",
        "nodes" => "SELECT o.id, o.value FROM nodes o",
        _ => "SELECT o.id, o.name FROM users o",
    };
    let sql = format!(
        "{table} JOIN automation_links l ON l.object_id = o.id WHERE l.automation_id = ?1 AND l.role = ?2 ORDER BY 2"
    );
    ctx.all(&sql, [automation, role], |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Writes the objects that an automation refers to under a role.
pub(super) fn write_links(
    ctx: &Context<'_>,
    o: &mut Object<'_>,
    automation: &Automation,
    role: &str,
) -> rusqlite::Result<()> {
    if o.wants(role) {
        o.list(role, &linked(ctx, &automation.id, role)?, |(id, name), o| {
            o.text("id", id);
            o.text("name", name);
        });
    }
    Ok(())
}

/// Keys at the head of every automation.
pub(super) fn write_head(
    ctx: &Context<'_>,
    o: &mut Object<'_>,
    automation: &Automation,
    code: &str,
) -> rusqlite::Result<()> {
    let v3_backup = ctx.profile.is_v3() && code == "backup_account";
    o.text("id", &automation.id);
    o.text("name", &automation.name);
    if !v3_backup {
        o.text("type", code);
    }
    match automation.interval {
        Some(interval) => o.int("interval", interval),
        None => o.null("interval"),
    }
    o.maybe("crontab", automation.crontab.as_deref());
    if !v3_backup {
        o.raw("accounts", &automation.accounts);
        write_links(ctx, o, automation, "nodes")?;
        write_links(ctx, o, automation, "assets")?;
    }
    o.text("periodic_display", &schedule::display(ctx, automation));
    o.int("executed_amount", automation.executed);
    Ok(())
}

/// Keys between those of the type and the dates.
pub(super) fn write_state(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation, code: &str) {
    o.text("org_id", &automation.org_id);
    o.text("org_name", org::name(&automation.org_id, ctx.profile));
    o.bool("is_periodic", automation.is_periodic);
    if !(ctx.profile.is_v3() && code == "backup_account") {
        o.bool("is_active", automation.is_active);
    }
}

/// Keys at the end.
pub(super) fn write_tail(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation) {
    o.date("date_created", Some(automation.date_created));
    o.date("date_updated", Some(automation.date_updated));
    if !ctx.profile.is_v3() {
        o.date("last_execution_date", automation.last_execution);
    }
    o.text("comment", &automation.comment);
    o.text("created_by", &automation.created_by);
}

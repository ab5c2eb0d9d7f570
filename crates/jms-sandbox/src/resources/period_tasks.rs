//! What the scheduler of the server starts: its housekeeping, and automations with a schedule.

use rusqlite::params;
use serde_json::{Value, json};

use crate::{
    executions,
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    profile::Profile,
};

/// Housekeeping; those before the bar are not in 3.10.
const ONLY_4_10: [&str; 3] = [
    "accounts.tasks.automation.clean_change_secret_and_push_record_period",
    "authentication.tasks.clean_expire_token",
    "authentication.tasks.clear_oauth2_provider_expired_tokens",
];
const HOUSEKEEPING: [&str; 14] = [
    "accounts.tasks.remove_account.clean_historical_accounts",
    "assets.tasks.nodes_amount.check_node_assets_amount_period_task",
    "audits.tasks.clean_audits_log_period",
    "authentication.tasks.clean_django_sessions",
    "ops.tasks.check_server_performance_period",
    "ops.tasks.clean_job_execution_period",
    "ops.tasks.clean_up_unexpected_jobs",
    "perms.tasks.check_asset_permission_expired",
    "perms.tasks.check_asset_permission_will_expired",
    "terminal.tasks.check_command_replay_storage_connectivity",
    "terminal.tasks.clean_orphan_session",
    "terminal.tasks.delete_terminal_status_period",
    "users.signal_handlers.clean_expired_user_session_period",
    "users.tasks.check_unused_users",
];

/// One row: its name, the task, whether it is on, and when it was last written.
struct Row {
    name: String,
    task: String,
    enabled: bool,
    written: i64,
}

/// All rows by name, as the schedules of the automations have them; switched on or off since.
fn rows(ctx: &Context<'_>) -> rusqlite::Result<Vec<Row>> {
    let v3 = ctx.profile.is_v3();
    let housekeeping = HOUSEKEEPING.iter().chain(ONLY_4_10.iter().filter(|_| !v3));
    let mut rows: Vec<Row> = housekeeping
        .map(|name| Row { name: (*name).to_owned(), task: (*name).to_owned(), enabled: true, written: 0 })
        .collect();
    let sql = "SELECT id, type, is_active, date_updated FROM automations WHERE is_periodic";
    rows.extend(ctx.all(sql, [], |row| {
        let (id, kind): (String, String) = (row.get(0)?, row.get(1)?);
        let (name, task) = registered(ctx.profile, &id, &kind);
        Ok(Row { name, task: task.to_owned(), enabled: row.get(2)?, written: row.get(3)? })
    })?);
    for row in &mut rows {
        let sql = "SELECT enabled FROM period_switches WHERE name = ?1 AND since > ?2";
        row.enabled = ctx.one(sql, params![row.name, row.written], |row| row.get(0))?.unwrap_or(row.enabled);
    }
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}

/// The name under which an automation is scheduled, and its task.
fn registered(profile: Profile, id: &str, kind: &str) -> (String, &'static str) {
    let start = id.get(..8).unwrap_or(id);
    if profile.is_v3() && kind == executions::BACKUP {
        let task = "accounts.tasks.backup_account.execute_account_backup_task";
        return (format!("account_backup_plan_period_{start}"), task);
    }
    let task = "accounts.tasks.automation.execute_account_automation_task";
    (format!("automation_{kind}_strategy_period_{start}"), task)
}

fn shown(row: &Row) -> Value {
    json!({
        "enabled": row.enabled, "name": row.name, "task": row.task, "description": "", "last_run_at": null,
        "total_run_count": 0
    })
}

/// `GET ops/celery/period-tasks/`: a search does nothing.
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut rows = rows(ctx)?;
    if ctx.request.query.get("order") == Some("-name") {
        rows.reverse();
    }
    let rows: Vec<Value> = rows.iter().map(shown).collect();
    Ok(Window::of(ctx).of_values(ctx, &rows))
}

fn find(ctx: &Context<'_>, params: &Params) -> Result<Row, Refusal> {
    let found = rows(ctx)?.into_iter().find(|row| row.name == params.get(0));
    found.ok_or_else(|| Refusal::no_object("PeriodicTask"))
}

/// `GET ops/celery/period-tasks/NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    Ok(Reply::ok(&shown(&find(ctx, params)?)))
}

/// `PATCH ops/celery/period-tasks/NAME/`: off or on, until the automation is saved.
pub(crate) fn switch(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let row = find(ctx, params)?;
    let data = ctx.object()?;
    let mut form = ctx.form(&data);
    let enabled = form.boolean("enabled");
    form.finish()?;
    if let Some(enabled) = enabled {
        let sql = "INSERT OR REPLACE INTO period_switches (name, enabled, since) VALUES (?1, ?2, ?3)";
        ctx.run(sql, params![row.name, enabled, ctx.clock.stamp()])?;
    }
    retrieve(ctx, params)
}

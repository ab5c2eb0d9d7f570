//! Celery tasks: whether a run is over.

use serde_json::{Value, json};

use super::list::Name;
use crate::{
    executions,
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    labels,
};

/// `GET ops/celery/task/ANY/task-execution/ID/result/`: pending until the task is over, and for ever if there is none. A task
/// that raised makes the server fail.
pub(crate) fn result(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = params.get(1);
    let sql = "SELECT raised FROM tasks WHERE id = ?1 AND date_finished <= ?2";
    let state = match ctx.one(sql, (id, ctx.clock.now()), |row| row.get::<_, bool>(0))? {
        Some(true) => return Err(Refusal::Fault),
        Some(false) => "SUCCESS",
        None => "PENDING",
    };
    Ok(Reply::ok(&json!({ "id": id, "result": null, "state": state })))
}

fn of_automation(ctx: &Context<'_>, kind: &str) -> (&'static str, String) {
    let label = labels::AUTOMATION_TYPE.label(kind, ctx.profile, ctx.lang);
    ("accounts.tasks.automation.execute_account_automation_task", format!("Account execute automation({label})"))
}

/// What the code of a task is called, and how it is shown. Runs of automations are all of one kind; others were started `by_caller`.
fn names(ctx: &Context<'_>, kind: &str, by_caller: bool) -> (&'static str, String) {
    let (name, shown) = match kind {
        _ if !by_caller => return of_automation(ctx, kind),
        executions::VERIFY => {
            ("accounts.tasks.verify_account.verify_accounts_connectivity_task", "Verify asset account availability")
        }
        executions::PUSH => ("accounts.tasks.push_account.push_accounts_to_assets_task", "Push accounts to assets"),
        executions::REMOVE => ("accounts.tasks.remove_account.remove_accounts_task", "Remove account"),
        executions::SYNC_TEMPLATE => {
            ("accounts.tasks.template.template_sync_related_accounts", "Template sync info to related accounts")
        }
        _ => return of_automation(ctx, kind),
    };
    (name, shown.to_owned())
}

/// `GET ops/task-executions/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let Name::Id(id) = Name::read(ctx, params.get(0)) else { return Err(Refusal::no_object("Object")) };
    let sql = "SELECT t.automation_id, t.type, t.date_published, t.date_start, t.date_finished, t.raised, e.snapshot
        FROM tasks t LEFT JOIN executions e ON e.id = t.id WHERE t.id = ?1";
    let now = ctx.clock.now();
    let date = |moment: Option<i64>| moment.filter(|moment| *moment <= now).map(|moment| ctx.zone.show(moment));
    let task = ctx.one(sql, [&id], |row| {
        let kind: String = row.get(1)?;
        let (start, finished): (Option<i64>, Option<i64>) = (row.get(3)?, row.get(4)?);
        let over = finished.is_some_and(|finished| finished <= now);
        #[expect(clippy::cast_precision_loss, reason = "a span is far below 2^52 microseconds")]
        let cost = start.zip(finished).filter(|_| over).map(|(start, finished)| (finished - start) as f64 / 1e6);
        let automation: Option<String> = row.get(0)?;
        let by_caller = automation.is_none() && kind != "change_secret";
        let (name, shown) = names(ctx, &kind, by_caller);
        let about: Option<String> = row.get(6)?;
        let about: Value = about.and_then(|about| serde_json::from_str(&about).ok()).unwrap_or_default();
        let args = match kind.as_str() {
            _ if !by_caller => json!([]),
            executions::SYNC_TEMPLATE => json!([about["template"], about["user"]]),
            executions::PUSH => json!([about["accounts"], null]),
            _ => json!([about["accounts"]]),
        };
        let kwargs = if by_caller { json!({}) } else { json!({ "tp": kind, "pid": automation, "trigger": "manual" }) };
        Ok(json!({
            "id": id, "name": name, "task_name": shown, "args": args, "kwargs": kwargs,
            "time_cost": cost, "timedelta": cost.map_or(Value::Null, |cost| Value::String(format!("{cost:.6}"))),
            "is_success": over && !row.get::<_, bool>(5)?, "is_finished": over,
            "date_published": date(Some(row.get(2)?)), "date_start": date(start), "date_finished": date(finished)
        }))
    })?;
    Ok(Reply::ok(&task.ok_or_else(|| Refusal::no_object("CeleryTaskExecution"))?))
}

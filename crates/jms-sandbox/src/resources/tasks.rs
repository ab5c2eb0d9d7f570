//! Celery tasks: whether a run is over.

use serde_json::{Value, json};

use super::list::Name;
use crate::{
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

/// `GET ops/task-executions/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let Name::Id(id) = Name::read(ctx, params.get(0)) else { return Err(Refusal::no_object("Object")) };
    let sql = "SELECT automation_id, type, date_published, date_start, date_finished, raised FROM tasks WHERE id = ?1";
    let now = ctx.clock.now();
    let date = |moment: Option<i64>| moment.filter(|moment| *moment <= now).map(|moment| ctx.zone.show(moment));
    let task = ctx.one(sql, [&id], |row| {
        let kind: String = row.get(1)?;
        let (start, finished): (Option<i64>, Option<i64>) = (row.get(3)?, row.get(4)?);
        let over = finished.is_some_and(|finished| finished <= now);
        #[expect(clippy::cast_precision_loss, reason = "a span is far below 2^52 microseconds")]
        let cost = start.zip(finished).filter(|_| over).map(|(start, finished)| (finished - start) as f64 / 1e6);
        let label = labels::AUTOMATION_TYPE.label(&kind, ctx.profile, ctx.lang);
        Ok(json!({
            "id": id, "name": "accounts.tasks.automation.execute_account_automation_task",
            "task_name": format!("Account execute automation({label})"), "args": [],
            "kwargs": {"tp": kind, "pid": row.get::<_, Option<String>>(0)?, "trigger": "manual"},
            "time_cost": cost, "timedelta": cost.map_or(Value::Null, |cost| Value::String(format!("{cost:.6}"))),
            "is_success": over && !row.get::<_, bool>(5)?, "is_finished": over,
            "date_published": date(Some(row.get(2)?)), "date_start": date(start), "date_finished": date(finished)
        }))
    })?;
    Ok(Reply::ok(&task.ok_or_else(|| Refusal::no_object("CeleryTaskExecution"))?))
}

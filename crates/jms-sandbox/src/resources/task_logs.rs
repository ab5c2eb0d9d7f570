//! The logs of Celery tasks, in the sandbox's own words.

use rusqlite::params;
use serde_json::json;

use crate::http::{
    context::Context,
    reply::{Answer, Refusal, Reply},
    route::Params,
};

/// How long a mark lives.
const MARK: i64 = 5_000_000;
/// The longest piece.
const PIECE: usize = 10_240;
/// What the server ends a log with.
const END: &str = "\r\n\0\0\0\0\0\r\n";

/// `GET ops/celery/task/ANY/task-execution/ID/log/?mark=MARK`: the log from the mark on.
pub(crate) fn read(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = params.get(1);
    let given = ctx.request.query.given("mark").map(str::to_owned);
    let sql = "SELECT type, date_start, date_finished FROM tasks WHERE id = ?1";
    let task = ctx.one(sql, [id], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?, row.get::<_, Option<i64>>(2)?))
    })?;
    let Some((kind, start, finished)) = task else { return Ok(nothing(given.as_deref())) };
    let now = ctx.clock.now();
    // Until a worker takes it, the server looks for a file that is not there.
    let start = start.filter(|start| *start <= now).ok_or(Refusal::Fault)?;
    let over = finished.filter(|finished| *finished <= now);
    let text = text(ctx, &kind, start, over);

    ctx.run("DELETE FROM log_marks WHERE expires <= ?1", [now])?;
    let sql = "SELECT read FROM log_marks WHERE mark = ?1 AND task_id = ?2";
    let read = ctx.one(sql, params![given, id], |row| row.get::<_, i64>(0))?;
    let read = read.and_then(|read| usize::try_from(read).ok()).unwrap_or_default();
    let rest = text.get(read..).unwrap_or_default();
    let piece = rest.get(..PIECE).unwrap_or(rest);
    let mark = ctx.random.uuid();
    let sql = "INSERT INTO log_marks (mark, task_id, read, expires) VALUES (?1, ?2, ?3, ?4)";
    ctx.run(sql, params![mark, id, i64::try_from(read + piece.len()).unwrap_or_default(), now + MARK])?;
    Ok(Reply::ok(&json!({ "data": piece, "end": piece.is_empty() && over.is_some(), "mark": mark })))
}

/// What the server says where there is no log.
fn nothing(mark: Option<&str>) -> Reply {
    Reply::ok(&json!({ "data": if mark == Some("undefined") { "." } else { "Waiting task start" } }))
}

/// `GET ops/ansible/job-execution/ID/log/`: of jobs, which the sandbox does not have.
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn of_job(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(nothing(ctx.request.query.get("mark")))
}

/// What there is of the log by now; ASCII.
fn text(ctx: &Context<'_>, kind: &str, start: i64, over: Option<i64>) -> String {
    let at = |moment: i64| ctx.zone.show(moment).replace('/', "-").chars().take(19).collect::<String>();
    let begun = format!("{} >>> Task preparation phase\r\n", at(start));
    let Some(finished) = over else { return begun };
    let seconds = (finished - start) / 1_000_000;
    format!("{begun}{} >>> {kind} is over after {seconds} s{END}", at(finished))
}

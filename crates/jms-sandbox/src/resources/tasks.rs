//! Celery tasks: whether a run is over.

use http::StatusCode;
use rusqlite::Row;
use serde_json::{Value, json};

use super::list::{Collection, Name, Selection, Ties};
use crate::{
    executions::{self, Task, quick},
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    labels, python,
};

const MODEL: &str = "CeleryTaskExecution";

static COLLECTION: Collection = Collection {
    table: "tasks",
    select:
        "SELECT a.id, a.automation_id, a.type, a.date_published, a.date_start, a.date_finished, a.raised, e.snapshot,
        coalesce(e.org_id, (SELECT org_id FROM automations x WHERE x.id = a.automation_id))
        FROM tasks a LEFT JOIN executions e ON e.id = a.id",
    only: "",
    search: &["a.id"],
    orders: &[
        ("date_published", "a.date_published"),
        ("date_start", "a.date_start"),
        ("date_finished", "a.date_finished"),
    ],
    // By the name of the task, which most share.
    default_order: "",
    ties: Ties::Insertion,
    scoped: false,
    selections: true,
    made: None,
};

/// One run of a task.
struct Run {
    id: String,
    automation: Option<String>,
    kind: String,
    published: i64,
    start: Option<i64>,
    finished: Option<i64>,
    raised: bool,
    /// What its execution is about.
    about: Value,
    org: Option<String>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Run> {
    let about: Option<String> = row.get(7)?;
    Ok(Run {
        id: row.get(0)?,
        automation: row.get(1)?,
        kind: row.get(2)?,
        published: row.get(3)?,
        start: row.get(4)?,
        finished: row.get(5)?,
        raised: row.get(6)?,
        about: about.and_then(|about| serde_json::from_str(&about).ok()).unwrap_or_default(),
        org: row.get(8)?,
    })
}

impl Run {
    /// Whether a caller started it without an automation.
    fn by_caller(&self) -> bool {
        self.automation.is_none() && self.kind != executions::CHANGE
    }
}

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

/// The task of every automation.
pub(crate) const OF_AUTOMATIONS: &str = "accounts.tasks.automation.execute_account_automation_task";
const VERIFY: (&str, &str) =
    ("accounts.tasks.verify_account.verify_accounts_connectivity_task", "Verify asset account availability");
const PUSH: (&str, &str) = ("accounts.tasks.push_account.push_accounts_to_assets_task", "Push accounts to assets");
const REMOVE: (&str, &str) = ("accounts.tasks.remove_account.remove_accounts_task", "Remove account");
const SYNC: (&str, &str) =
    ("accounts.tasks.template.template_sync_related_accounts", "Template sync info to related accounts");

/// All kinds of tasks: what their code is called, and how they are shown.
pub(crate) const KINDS: [(&str, &str); 5] =
    [(OF_AUTOMATIONS, "Account execute automation"), VERIFY, PUSH, REMOVE, SYNC];

/// What the code of a task is called, and how it is shown. Runs of automations are all of one kind; others were started
/// `by_caller`.
fn names(ctx: &Context<'_>, kind: &str, by_caller: bool) -> (&'static str, String) {
    let (name, shown) = match kind {
        executions::VERIFY if by_caller => VERIFY,
        executions::PUSH if by_caller => PUSH,
        executions::REMOVE if by_caller => REMOVE,
        executions::SYNC_TEMPLATE if by_caller => SYNC,
        _ => {
            let label = labels::AUTOMATION_TYPE.label(kind, ctx.profile, ctx.lang);
            return (OF_AUTOMATIONS, format!("Account execute automation({label})"));
        }
    };
    (name, shown.to_owned())
}

fn shown(ctx: &Context<'_>, run: &Run) -> Value {
    let now = ctx.clock.now();
    let date = |moment: Option<i64>| moment.filter(|moment| *moment <= now).map(|moment| ctx.zone.show(moment));
    let over = run.finished.is_some_and(|finished| finished <= now);
    #[expect(clippy::cast_precision_loss, reason = "a span is far below 2^52 microseconds")]
    let cost = run.start.zip(run.finished).filter(|_| over).map(|(start, finished)| (finished - start) as f64 / 1e6);
    let by_caller = run.by_caller();
    let (name, task) = names(ctx, &run.kind, by_caller);
    let args = match run.kind.as_str() {
        _ if !by_caller => json!([]),
        executions::SYNC_TEMPLATE => json!([run.about["template"], run.about["user"]]),
        executions::PUSH => json!([run.about["accounts"], null]),
        _ => json!([run.about["accounts"]]),
    };
    let kwargs =
        if by_caller { json!({}) } else { json!({ "tp": run.kind, "pid": run.automation, "trigger": "manual" }) };
    json!({
        "id": run.id, "name": name, "task_name": task, "args": args, "kwargs": kwargs,
        "time_cost": cost, "timedelta": cost.map_or(Value::Null, |cost| Value::String(format!("{cost:.6}"))),
        "is_success": over && !run.raised, "is_finished": over,
        "date_published": date(Some(run.published)), "date_start": date(run.start), "date_finished": date(run.finished)
    })
}

/// The runs that the caller sees: those of jobs have an owner, those of the sandbox none, so that only administrators of the system
/// see them in lists.
fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let query = &ctx.request.query;
    let mut selection = Selection::new(ctx, &COLLECTION);
    if let Some(kind) = query.given("task_id") {
        let kind = super::task_kinds::name_of(ctx, &python::uuid_of(kind).ok_or(Refusal::Fault)?)?;
        let runs = super::task_kinds::runs_of(ctx, &kind)?;
        selection.filter.text("a.id IN (SELECT value FROM json_each(?))", &Value::from(runs).to_string());
    }
    if !ctx.user()?.system_admin {
        selection.filter.nothing();
    }
    if ctx.profile.is_v3() && query.given("search").is_some() {
        // 3.10 does not search by id.
        selection.filter.nothing();
    }
    selection.basic(ctx)?;
    Ok(selection)
}

/// `GET ops/task-executions/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.reply(ctx, Window::of(ctx), read, |out, run| {
        out.extend(shown(ctx, run).to_string().into_bytes());
        Ok(())
    })
}

/// Every run, with the name of the code of its task, whether it succeeded, and when it was published.
pub(super) fn all(ctx: &Context<'_>) -> rusqlite::Result<Vec<(String, &'static str, bool, i64)>> {
    let now = ctx.clock.now();
    let runs = ctx.all(COLLECTION.select, [], read)?;
    let told = runs.into_iter().map(|run| {
        let (name, _) = names(ctx, &run.kind, run.by_caller());
        let succeeded = run.finished.is_some_and(|finished| finished <= now) && !run.raised;
        (run.id, name, succeeded, run.published)
    });
    Ok(told.collect())
}

fn find(ctx: &Context<'_>, id: &str) -> Result<Run, Refusal> {
    let run = ctx.one(&format!("{} WHERE a.id = ?1", COLLECTION.select), [id], read)?;
    run.ok_or_else(|| Refusal::no_object(MODEL))
}

/// `GET ops/task-executions/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let Name::Id(id) = Name::read(ctx, params.get(0)) else { return Err(Refusal::no_object("Object")) };
    Ok(Reply::ok(&shown(ctx, &find(ctx, &id)?)))
}

/// `POST ops/task-executions/?from=ID`: the same task once more.
pub(crate) fn run_again(ctx: &mut Context<'_>, _: &Params) -> Answer {
    if !ctx.user()?.system_admin {
        return Err(Refusal::forbidden());
    }
    let Some(from) = ctx.request.query.get("from").filter(|from| !from.is_empty()) else {
        return Err(Refusal::InvalidEmpty);
    };
    let run = find(ctx, &python::uuid_of(from).ok_or(Refusal::Fault)?)?;
    let (id, now) = (ctx.random.uuid(), ctx.clock.now());
    let org = run.org.as_deref().unwrap_or_else(|| ctx.org.id());
    if run.by_caller() && !run.about.is_null() {
        let about = run.about.clone();
        quick::publish(ctx.db, &quick::Work { id: &id, org, kind: &run.kind, about }, now)?;
    } else {
        let automation = run.automation.as_deref();
        let task = Task { id: &id, org, automation, kind: &run.kind, records: &[] };
        let sql = "SELECT 1 FROM automations WHERE id = ?1 AND type = ?2";
        if automation.is_some() && ctx.exists(sql, (automation, &run.kind))? {
            executions::publish(ctx.db, &task, now)?;
        } else {
            executions::publish_nothing(ctx.db, &task, now)?;
        }
    }
    Ok(Reply::value(StatusCode::CREATED, &json!({ "task_id": id })))
}

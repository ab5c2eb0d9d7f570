//! Executions: runs of automations.

use http::StatusCode;
use rusqlite::Row;
use serde_json::{Value, json};

use super::{
    accounts::choice,
    automations::{Kind, Type},
    list::{Collection, Name, Selection, Ties, one_of},
};
use crate::{
    executions::{self, BACKUP, Task},
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    labels,
    messages::Message,
    python,
};

const SELECT: &str =
    "SELECT a.id, a.org_id, a.automation_id, m.name, a.trigger, a.snapshot, a.status, a.date_start, a.date_finished,
    a.reason FROM executions a LEFT JOIN automations m ON m.id = a.automation_id";

/// The runs of one type that can be seen, as a condition says. What has not started comes last in time.
pub(crate) const fn of(only: &'static str) -> Collection {
    Collection {
        table: "executions",
        select: SELECT,
        only,
        search: &["a.id", "a.trigger", "(SELECT m.name FROM automations m WHERE m.id = a.automation_id)"],
        orders: &[
            ("date_start", "coalesce(a.date_start, 9223372036854775807)"),
            ("date_finished", "coalesce(a.date_finished, 9223372036854775807)"),
        ],
        default_order: "coalesce(a.date_start, 9223372036854775807) DESC",
        ties: Ties::Insertion,
        scoped: true,
        selections: false,
        made: None,
    }
}

/// One run.
struct Execution {
    id: String,
    org_id: String,
    automation: Option<(String, String)>,
    trigger: String,
    snapshot: Value,
    status: String,
    date_start: Option<i64>,
    date_finished: Option<i64>,
    reason: Option<String>,
}

impl Execution {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let automation = row.get::<_, Option<String>>(2)?.zip(row.get::<_, Option<String>>(3)?);
        Ok(Self {
            id: row.get(0)?,
            org_id: row.get(1)?,
            automation,
            trigger: row.get(4)?,
            snapshot: serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default(),
            status: row.get(6)?,
            date_start: row.get(7)?,
            date_finished: row.get(8)?,
            reason: row.get(9)?,
        })
    }

    /// Seconds from start to end; 0 until then.
    fn seconds(&self) -> f64 {
        let span = self.date_start.zip(self.date_finished).map_or(0, |(start, finished)| finished - start);
        #[expect(clippy::cast_precision_loss, reason = "a run is far shorter than 2^52 microseconds")]
        let seconds = span as f64 / 1e6;
        seconds
    }
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, kind: &Kind, execution: &Execution) {
    match (ctx.profile.is_v3(), kind.code) {
        (false, _) => write_v4(ctx, o, execution),
        (true, BACKUP) => write_v3_backup(ctx, o, execution),
        (true, _) => write_v3(ctx, o, execution),
    }
}

/// The picture of what the run was about, with a label for its type.
fn snapshot(ctx: &Context<'_>, execution: &Execution) -> Value {
    let mut snapshot = execution.snapshot.clone();
    if let Some(code) = snapshot["type"].as_str().map(str::to_owned) {
        let label = labels::AUTOMATION_TYPE.label(&code, ctx.profile, ctx.lang).to_owned();
        snapshot["type"] = json!({ "value": code, "label": label });
    }
    snapshot
}

fn write_v4(ctx: &Context<'_>, o: &mut Object<'_>, execution: &Execution) {
    o.text("id", &execution.id);
    match &execution.automation {
        Some((id, name)) => o.object("automation", |o| {
            o.text("id", id);
            o.text("name", name);
        }),
        None => o.null("automation"),
    }
    choice(ctx, o, "trigger", &labels::TRIGGER, &execution.trigger);
    o.date("date_start", execution.date_start);
    o.date("date_finished", execution.date_finished);
    o.value("snapshot", &snapshot(ctx, execution));
    choice(ctx, o, "status", &labels::EXECUTION_STATUS, &execution.status);
    o.text("duration", &format!("{:.2}", execution.seconds()));
}

fn write_v3(ctx: &Context<'_>, o: &mut Object<'_>, execution: &Execution) {
    o.text("id", &execution.id);
    o.maybe("automation", execution.automation.as_ref().map(|(id, _)| id.as_str()));
    choice(ctx, o, "trigger", &labels::TRIGGER, &execution.trigger);
    o.date("date_start", execution.date_start);
    o.date("date_finished", execution.date_finished);
    o.value("snapshot", &snapshot(ctx, execution));
    o.text("status", &execution.status);
}

fn write_v3_backup(ctx: &Context<'_>, o: &mut Object<'_>, execution: &Execution) {
    o.text("id", &execution.id);
    o.date("date_start", execution.date_start);
    o.value("timedelta", &Value::from(execution.seconds()));
    o.value("snapshot", &execution.snapshot);
    choice(ctx, o, "trigger", &labels::TRIGGER, &execution.trigger);
    o.maybe("reason", execution.reason.as_deref());
    o.bool("is_success", execution.status == "success");
    o.text("org_id", &execution.org_id);
    o.maybe("plan", execution.automation.as_ref().map(|(id, _)| id.as_str()));
}

/// `GET …-executions/`
pub(crate) fn list<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let kind = T::KIND;
    let selection = if ctx.profile.is_v3() { select_v3(ctx, kind)? } else { select(ctx, kind)? };
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx).uncut(), Execution::read, |out, execution| {
        Object::write(out, &fields, &ctx.zone, |o| write(ctx, o, kind, execution));
        Ok(())
    })
}

const BY_NAME: &str = "a.automation_id IN (SELECT id FROM automations WHERE name = ?)";

fn select(ctx: &Context<'_>, kind: &Kind) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, kind.runs);
    selection.common(ctx)?;
    selection.in_days(ctx, "a.date_start")?;
    one_of(ctx, &mut selection, "trigger", &labels::TRIGGER, "a.trigger = ?")?;
    selection.equal(ctx, "automation__name", BY_NAME);
    Ok(selection)
}

/// 3.10 finds runs by fewer filters, but by their automation.
fn select_v3(ctx: &Context<'_>, kind: &Kind) -> Result<Selection<'static>, Refusal> {
    let (automation, name) =
        if kind.code == BACKUP { ("plan_id", "plan__name") } else { ("automation_id", "automation__name") };
    let mut selection = Selection::new(ctx, kind.runs);
    selection.search(ctx.request.query.given("search").unwrap_or_default(), &kind.runs.search[1..]);
    one_of(ctx, &mut selection, "trigger", &labels::TRIGGER, "a.trigger = ?")?;
    selection.related(ctx, automation, "automations", "a.automation_id = ?")?;
    selection.equal(ctx, name, BY_NAME);
    Ok(selection)
}

fn find(ctx: &Context<'_>, kind: &Kind, params: &Params) -> Result<Execution, Refusal> {
    let model = match (ctx.profile.is_v3(), kind.code) {
        (true, BACKUP) => "AccountBackupExecution",
        _ => "AutomationExecution",
    };
    // Executions have no names to be looked up by.
    let name = match Name::read(ctx, params.get(0)) {
        Name::Named(_) => Name::Malformed,
        other => other,
    };
    let id = name.find(ctx, model, kind.runs, "")?;
    ctx.one(&format!("{SELECT} WHERE a.id = ?1"), [id], Execution::read)?.ok_or_else(|| Refusal::no_object(model))
}

/// `GET …-executions/ID/`
pub(crate) fn retrieve<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let kind = T::KIND;
    let execution = find(ctx, kind, params)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ctx.fields(&[], &[]), |o| write(ctx, o, kind, &execution))))
}

/// `GET …-executions/ID/report/`
pub(crate) fn report<T: Type>(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let execution = find(ctx, T::KIND, params)?;
    let label = labels::EXECUTION_STATUS.label(&execution.status, ctx.profile, ctx.lang);
    Ok(page(&format!("{}: {label}", execution.id)))
}

/// `GET gather-account-executions/adhoc/?asset_id=ID`
pub(crate) fn gather_at_once(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let asset = asset_of(ctx)?;
    executions::at_once::gather(ctx, &asset)?;
    Ok(page("The accounts were gathered"))
}

/// `GET check-account-executions/adhoc/?asset_id=ID`
pub(crate) fn check_at_once(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let asset = asset_of(ctx)?;
    executions::at_once::check(ctx, &asset)?;
    Ok(page("The accounts were checked"))
}

/// The asset that the query names.
fn asset_of(ctx: &Context<'_>) -> Result<String, Refusal> {
    let Some(given) = ctx.request.query.given("asset_id") else {
        return Err(Refusal::Invalid(json!({ "asset_id": "This field is required." })));
    };
    let id = python::uuid_of(given).ok_or(Refusal::Fault)?;
    let sql = "SELECT id FROM assets WHERE id = ?1 AND (?2 IS NULL OR org_id = ?2)";
    ctx.one(sql, (id, ctx.org.scope()), |row| row.get(0))?.ok_or_else(|| Refusal::no_object("Asset"))
}

/// A report: a page for people, whose words are the sandbox's own.
fn page(text: &str) -> Reply {
    Reply::html(StatusCode::OK, format!("<div class=\"report-container\"><p>{text}</p></div>"))
}

/// `POST …-executions/`: runs an automation, whose id is under `automation`, or `plan` for backups of 3.10.
pub(crate) fn run<T: Type>(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let kind = T::KIND;
    let data = ctx.data()?;
    let Value::Object(data) = &data else {
        let name = python::type_name(&data);
        return Err(if data.is_array() {
            ctx.refuse("non_field_errors", &Message::NotAnObject(name))
        } else {
            Refusal::Fault
        });
    };
    let v3_backup = ctx.profile.is_v3() && kind.code == BACKUP;
    let key = if v3_backup { "plan" } else { "automation" };
    // The model of 3.10's backup plans is one of its own; on 4.10 an automation of any type passes.
    let sql = if v3_backup {
        "SELECT 1 FROM automations WHERE id = ?1 AND type = 'backup_account'"
    } else {
        "SELECT 1 FROM automations WHERE id = ?1"
    };
    let mut form = ctx.form(data);
    match data.get(key) {
        None if v3_backup => form.refuse(key, &Message::Required),
        None => return Err(Refusal::Fault),
        Some(nothing) if ctx.profile.is_v3() && !v3_backup && (nothing.is_null() || nothing == "") => {
            return Err(Refusal::Fault);
        }
        Some(plan @ Value::Object(_)) if v3_backup => form.refuse(key, &Message::NotAUuid(python::text(plan))),
        Some(_) => {}
    }
    let automation = match data.get(key) {
        Some(Value::Object(_)) if v3_backup => None,
        _ => form.relation(key, false, |id| ctx.exists(sql, [id]))?.value(),
    };
    form.finish()?;
    let automation = automation.ok_or(Refusal::Fault)?;
    let sql = "SELECT org_id, type FROM automations WHERE id = ?1";
    let found = ctx.one(sql, [&automation], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let (org, found_kind) = found.ok_or(Refusal::Fault)?;
    let id = ctx.random.uuid();
    let task = Task { id: &id, org: &org, automation: Some(&automation), kind: kind.code, records: &[] };
    let now = ctx.clock.now();
    if found_kind == kind.code {
        executions::publish(ctx.db, &task, now)?;
    } else {
        executions::publish_nothing(ctx.db, &task, now)?;
    }
    Ok(published(&id))
}

/// The answer to everything that publishes a task.
pub(crate) fn published(task: &str) -> Reply {
    Reply::value(StatusCode::CREATED, &json!({ "task": task }))
}

//! Automations: what all types of them share. A [`Kind`] says what differs.

use http::StatusCode;
use rusqlite::{Row, params};
use serde_json::{Map, Value, json};

use super::list::{Collection, Name, Selection, all_or_verdicts, one_of};
use crate::{
    form::{Form, Text},
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::{Fields, Object},
    labels,
    messages::Message,
    org::{self, Org},
    python,
};

pub(crate) mod backup;
pub(crate) mod change_secret;
mod schedule;
pub(crate) mod targets;

use schedule::Schedule;

/// What one type of automation has of its own.
pub(crate) struct Kind {
    /// The type on the wire and in the store.
    pub(crate) code: &'static str,
    /// Name of the model in messages.
    pub(crate) model: &'static str,
    /// The same on 3.10.
    model_v3: &'static str,
    pub(crate) collection: &'static Collection,
    /// Fields that refer to users.
    recipients: &'static [&'static str],
    /// Whether a schedule is tidied up as backups do: see [`Schedule`].
    tidies_schedule: bool,
    /// Reads the fields of its own into the options: those of a new automation, or those that are changed.
    read: fn(&Context<'_>, &mut Form<'_>, &mut Value, Reading) -> Result<(), Refusal>,
    /// Writes an automation as answers show it.
    write: fn(&Context<'_>, &mut Object<'_>, &Automation),
}

/// What a body is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Create,
    Replace,
    Update,
}

impl Kind {
    pub(crate) fn model(&self, ctx: &Context<'_>) -> &'static str {
        if ctx.profile.is_v3() { self.model_v3 } else { self.model }
    }
}

/// One automation.
#[derive(Debug)]
pub(crate) struct Automation {
    pub(crate) id: String,
    org_id: String,
    pub(crate) name: String,
    pub(crate) is_periodic: bool,
    pub(crate) crontab: Option<String>,
    pub(crate) interval: Option<i64>,
    is_active: bool,
    pub(crate) accounts: String,
    pub(crate) options: Value,
    pub(crate) comment: String,
    created_by: String,
    date_created: i64,
    date_updated: i64,
    executed: i64,
    last_execution: Option<i64>,
}

pub(crate) const SELECT: &str =
    "SELECT a.id, a.org_id, a.name, a.is_periodic, a.crontab, a.interval, a.is_active, a.accounts,
    a.options, a.comment, a.created_by, a.date_created, a.date_updated,
    (SELECT count(*) FROM executions e WHERE e.automation_id = a.id AND e.stage <> 'published'),
    (SELECT max(e.date_start) FROM executions e WHERE e.automation_id = a.id) FROM automations a";

impl Automation {
    /// Reads a row of [`SELECT`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            org_id: row.get(1)?,
            name: row.get(2)?,
            is_periodic: row.get(3)?,
            crontab: row.get(4)?,
            interval: row.get(5)?,
            is_active: row.get(6)?,
            accounts: row.get(7)?,
            options: serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default(),
            comment: row.get(9)?,
            created_by: row.get(10)?,
            date_created: row.get(11)?,
            date_updated: row.get(12)?,
            executed: row.get(13)?,
            last_execution: row.get(14)?,
        })
    }

    fn by_id(ctx: &Context<'_>, kind: &Kind, id: &str) -> Result<Self, Refusal> {
        let found = ctx.one(&format!("{SELECT} WHERE a.id = ?1 AND a.type = ?2"), [id, kind.code], Self::read)?;
        found.ok_or_else(|| Refusal::no_object(kind.model(ctx)))
    }
}

/// The automation that the first segment of the path names.
pub(crate) fn find(ctx: &Context<'_>, kind: &Kind, params: &Params) -> Result<Automation, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, kind.model(ctx), kind.collection, "a.name = ?")?;
    Automation::by_id(ctx, kind, &id)
}

/// The automations that a request is about.
fn select(ctx: &Context<'_>, kind: &Kind) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, kind.collection);
    selection.common(ctx)?;
    selection.equal(ctx, "name", "a.name = ?");
    if kind.code == "change_secret" {
        one_of(ctx, &mut selection, "secret_type", &labels::SECRET_TYPE, "a.options ->> 'secret_type' = ?")?;
        one_of(
            ctx,
            &mut selection,
            "secret_strategy",
            &labels::SECRET_STRATEGY,
            "a.options ->> 'secret_strategy' = ?",
        )?;
    }
    Ok(selection)
}

pub(crate) fn list(ctx: &Context<'_>, kind: &Kind) -> Answer {
    let fields = ctx.fields(&[], &[]);
    select(ctx, kind)?.reply(ctx, Window::of(ctx), Automation::read, |out, automation| {
        Object::write(out, &fields, &ctx.zone, |o| (kind.write)(ctx, o, automation));
        Ok(())
    })
}

pub(crate) fn retrieve(ctx: &Context<'_>, kind: &Kind, params: &Params) -> Answer {
    let automation = find(ctx, kind, params)?;
    Ok(Reply::json(StatusCode::OK, ctx.write(&ctx.fields(&[], &[]), |o| (kind.write)(ctx, o, &automation))))
}

fn shown(ctx: &Context<'_>, kind: &Kind, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    let mut body = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        let automation = Automation::by_id(ctx, kind, id)?;
        body.extend(ctx.write(&Fields::All, |o| (kind.write)(ctx, o, &automation)));
    }
    Ok(body)
}

fn listed(ctx: &Context<'_>, kind: &Kind, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    Ok([b"[".to_vec(), shown(ctx, kind, ids)?, b"]".to_vec()].concat())
}

pub(crate) fn create(ctx: &mut Context<'_>, kind: &Kind) -> Answer {
    match ctx.data()? {
        Value::Array(items) => {
            let drafts = all_or_verdicts(items.iter().map(|item| Draft::read(ctx, kind, item, None, Reading::Create)))?;
            let ids = drafts.iter().map(|draft| draft.insert(ctx, kind)).collect::<Result<Vec<_>, _>>()?;
            Ok(Reply::json(StatusCode::CREATED, listed(ctx, kind, &ids)?))
        }
        data => {
            let id = Draft::read(ctx, kind, &data, None, Reading::Create)?.insert(ctx, kind)?;
            Ok(Reply::json(StatusCode::CREATED, shown(ctx, kind, &[id])?))
        }
    }
}

pub(crate) fn change(ctx: &mut Context<'_>, kind: &Kind, params: &Params) -> Answer {
    let automation = find(ctx, kind, params)?;
    let data = ctx.data()?;
    Draft::read(ctx, kind, &data, Some(&automation), reading(ctx))?.apply(ctx, kind, &automation)?;
    Ok(Reply::json(StatusCode::OK, shown(ctx, kind, &[automation.id])?))
}

fn reading(ctx: &Context<'_>) -> Reading {
    if ctx.request.method == http::Method::PATCH { Reading::Update } else { Reading::Replace }
}

/// PUT and PATCH of the collection: a list of changes, all or none.
pub(crate) fn bulk_change(ctx: &mut Context<'_>, kind: &Kind) -> Answer {
    let items = match ctx.data()? {
        Value::Array(items) => items,
        Value::Object(_) => return Err(ctx.refuse("non_field_errors", &Message::NotAList("dict"))),
        _ => return Err(Refusal::Fault),
    };
    let changes = all_or_verdicts(items.iter().map(|item| read_change(ctx, kind, item)))?;
    let mut ids = Vec::new();
    for (automation, draft) in changes {
        draft.apply(ctx, kind, &automation)?;
        ids.push(automation.id);
    }
    Ok(Reply::json(StatusCode::OK, listed(ctx, kind, &ids)?))
}

fn read_change(ctx: &Context<'_>, kind: &Kind, item: &Value) -> Result<(Automation, Draft), Refusal> {
    let Value::Object(data) = item else { return Err(Refusal::Fault) };
    let given = data.get("id").or_else(|| data.get("pk")).ok_or_else(|| ctx.refuse_all(&Message::NoIdInItem))?;
    let id = python::uuid(given).ok_or(Refusal::Fault)?;
    let unknown = || Refusal::Invalid(Value::String(ctx.say(&Message::NoMatch(kind.model(ctx)))));
    let automation = match Automation::by_id(ctx, kind, &id) {
        Err(Refusal::Detail { .. }) => return Err(unknown()),
        found => found?,
    };
    let draft = Draft::read(ctx, kind, item, Some(&automation), reading(ctx))?;
    Ok((automation, draft))
}

/// Its executions and their records go with it.
pub(crate) fn delete(ctx: &Context<'_>, kind: &Kind, params: &Params) -> Answer {
    let automation = find(ctx, kind, params)?;
    ctx.run("DELETE FROM automations WHERE id = ?1", [&automation.id])?;
    Ok(Reply::gone())
}

pub(crate) fn bulk_delete(ctx: &Context<'_>, kind: &Kind) -> Answer {
    select(ctx, kind)?.delete(ctx)
}

/// An automation as a body describes it.
struct Draft {
    id: Option<String>,
    name: Option<String>,
    schedule: Schedule,
    is_active: Option<bool>,
    accounts: Option<Value>,
    links: Vec<(&'static str, Vec<String>)>,
    options: Value,
    comment: Option<String>,
}

impl Draft {
    fn read(
        ctx: &Context<'_>,
        kind: &Kind,
        data: &Value,
        automation: Option<&Automation>,
        reading: Reading,
    ) -> Result<Self, Refusal> {
        let empty = Map::new();
        let data = match data {
            Value::Object(fields) => fields,
            Value::Null if reading == Reading::Create => &empty,
            other => return Err(ctx.refuse("non_field_errors", &Message::NotAnObject(python::type_name(other)))),
        };
        let whole = reading != Reading::Update;
        let v3_backup = ctx.profile.is_v3() && kind.code == "backup_account";
        let mut form = ctx.form(data);

        let id = read_id(ctx, kind, &mut form, automation)?;
        let name = form.text("name", Text::up_to(128).required(whole)).value();
        let schedule = Schedule::read(ctx, &mut form, whole, kind.tidies_schedule)?;
        let mut options = automation.map_or_else(|| json!({}), |automation| automation.options.clone());
        (kind.read)(ctx, &mut form, &mut options, reading)?;
        let mut links = Vec::new();
        let (mut is_active, mut accounts) = (None, None);
        if !v3_backup {
            accounts = form.json("accounts").cloned();
            if ctx.profile.is_v3() && whole && form.raw("accounts").is_none() {
                form.refuse("accounts", &Message::Required);
            }
            is_active = form.boolean("is_active").or(whole.then_some(true));
            let known = |id: &str| ctx.exists("SELECT 1 FROM nodes WHERE id = ?1", [id]);
            links.extend(form.relations("nodes", known)?.map(|ids| ("nodes", ids)));
            let known = |id: &str| ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [id]);
            links.extend(form.relations("assets", known)?.map(|ids| ("assets", ids)));
        }
        for role in kind.recipients {
            // Object storages are the recipients of backups that are not mailed; there are none.
            let known =
                |id: &str| Ok(!role.starts_with("obj_") && ctx.exists("SELECT 1 FROM users WHERE id = ?1", [id])?);
            links.extend(form.relations(role, known)?.map(|ids| (*role, ids)));
        }
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        form.finish()?;

        if contains_nul(accounts.as_ref()) || contains_nul(options.get("types")) || contains_nul(options.get("params"))
        {
            return Err(Refusal::Fault);
        }
        let draft = Self { id, name, schedule, is_active, accounts, links, options, comment };
        draft.refuse_taken(ctx, kind, automation)?;
        Ok(draft)
    }

    fn refuse_taken(&self, ctx: &Context<'_>, kind: &Kind, automation: Option<&Automation>) -> Result<(), Refusal> {
        let own = automation.map_or("", |automation| automation.id.as_str());
        let sql = "SELECT 1 FROM automations WHERE org_id = ?1 AND type = ?2 AND name = ?3 AND id <> ?4";
        if self.name.is_none() || !ctx.exists(sql, params![ctx.org.id(), kind.code, self.name, own])? {
            return Ok(());
        }
        let v3_backup = ctx.profile.is_v3() && kind.code == "backup_account";
        Err(ctx.refuse("name", if v3_backup { &Message::NotUnique } else { &Message::NameTaken }))
    }

    fn insert(&self, ctx: &mut Context<'_>, kind: &Kind) -> Result<String, Refusal> {
        if ctx.org == Org::Root {
            return Err(ctx.refuse_all(&Message::SaveInOrg));
        }
        self.schedule.register(self.is_active.unwrap_or(true))?;
        let id = self.id.clone().unwrap_or_else(|| ctx.random.uuid());
        let now = ctx.clock.stamp();
        let user = ctx.user()?.name.clone();
        let made = ctx.run(
            "INSERT INTO automations (id, org_id, type, name, is_periodic, crontab, interval, is_active, accounts, options,
                comment, created_by, date_created, date_updated)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13)",
            params![
                id, ctx.org.id(), kind.code, self.name, self.schedule.periodic(None), self.schedule.crontab(None),
                self.schedule.interval(None), self.is_active.unwrap_or(true),
                self.accounts.as_ref().map_or_else(|| "[]".to_owned(), Value::to_string), self.options.to_string(),
                self.comment.as_deref().unwrap_or_default(), user, now,
            ],
        );
        // Two equal names in one list pass the reading, and then the database refuses the second.
        match made {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                return Err(Refusal::Fault);
            }
            made => made?,
        };
        self.link(ctx, &id)?;
        Ok(id)
    }

    fn apply(&self, ctx: &Context<'_>, kind: &Kind, automation: &Automation) -> Result<(), Refusal> {
        let was = Some(automation);
        let schedule = (self.schedule.periodic(was), self.schedule.crontab(was), self.schedule.interval(was));
        self.schedule.register(self.is_active.unwrap_or(automation.is_active))?;
        ctx.run(
            "UPDATE automations SET name = coalesce(?2, name), is_periodic = ?3, crontab = ?4, interval = ?5,
                is_active = coalesce(?6, is_active), accounts = coalesce(?7, accounts), options = ?8,
                comment = coalesce(?9, comment), date_updated = ?10
             WHERE id = ?1 AND type = ?11",
            params![
                automation.id,
                self.name,
                schedule.0,
                schedule.1,
                schedule.2,
                self.is_active,
                self.accounts.as_ref().map(Value::to_string),
                self.options.to_string(),
                self.comment,
                ctx.clock.stamp(),
                kind.code,
            ],
        )?;
        self.link(ctx, &automation.id)
    }

    fn link(&self, ctx: &Context<'_>, id: &str) -> Result<(), Refusal> {
        for (role, objects) in &self.links {
            ctx.run("DELETE FROM automation_links WHERE automation_id = ?1 AND role = ?2", [id, role])?;
            for object in objects {
                let sql = "INSERT INTO automation_links (automation_id, role, object_id) VALUES (?1, ?2, ?3)";
                ctx.run(sql, [id, role, object])?;
            }
        }
        Ok(())
    }
}

/// The id that the caller chose for a new automation; on a change the server fails on another than its own.
fn read_id(
    ctx: &Context<'_>,
    kind: &Kind,
    form: &mut Form<'_>,
    automation: Option<&Automation>,
) -> Result<Option<String>, Refusal> {
    let Some(given) = form.raw("id") else { return Ok(None) };
    let Some(id) = python::uuid(given) else {
        form.refuse("id", &Message::NotAUuid(python::text(given)));
        return Ok(None);
    };
    if automation.is_some_and(|automation| automation.id == id) {
        return Ok(None);
    }
    if ctx.exists("SELECT 1 FROM automations WHERE id = ?1", [&id])? {
        form.refuse("id", &Message::IdTaken(kind.model(ctx)));
    } else if automation.is_some() {
        return Err(Refusal::Fault);
    }
    Ok(Some(id))
}

/// Whether the database would refuse the JSON: it cannot keep NUL.
fn contains_nul(value: Option<&Value>) -> bool {
    value.is_some_and(|value| value.to_string().contains("\\u0000"))
}

/// Objects that an automation refers to: id and name.
fn linked(ctx: &Context<'_>, automation: &str, role: &str) -> Vec<(String, String)> {
    let table = match role {
        "assets" => "SELECT o.id, o.name FROM assets o",
        "nodes" => "SELECT o.id, o.value FROM nodes o",
        _ => "SELECT o.id, o.name FROM users o",
    };
    let sql = format!(
        "{table} JOIN automation_links l ON l.object_id = o.id WHERE l.automation_id = ?1 AND l.role = ?2 ORDER BY 2"
    );
    ctx.all(&sql, [automation, role], |row| Ok((row.get(0)?, row.get(1)?))).unwrap_or_default()
}

/// Writes the objects that an automation refers to under a role.
fn write_links(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation, role: &str) {
    if o.wants(role) {
        o.list(role, &linked(ctx, &automation.id, role), |(id, name), o| {
            o.text("id", id);
            o.text("name", name);
        });
    }
}

/// Keys at the head of every automation.
fn write_head(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation, code: &str) {
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
        write_links(ctx, o, automation, "nodes");
        write_links(ctx, o, automation, "assets");
    }
    o.text("periodic_display", &schedule::display(ctx, automation));
    o.int("executed_amount", automation.executed);
}

/// Keys between those of the type and the dates.
fn write_state(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation, code: &str) {
    o.text("org_id", &automation.org_id);
    o.text("org_name", org::name(&automation.org_id, ctx.profile));
    o.bool("is_periodic", automation.is_periodic);
    if !(ctx.profile.is_v3() && code == "backup_account") {
        o.bool("is_active", automation.is_active);
    }
}

/// Keys at the end.
fn write_tail(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation) {
    o.date("date_created", Some(automation.date_created));
    o.date("date_updated", Some(automation.date_updated));
    if !ctx.profile.is_v3() {
        o.date("last_execution_date", automation.last_execution);
    }
    o.text("comment", &automation.comment);
    o.text("created_by", &automation.created_by);
}

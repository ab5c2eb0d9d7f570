//! Automations as bodies describe them.

use rusqlite::params;
use serde_json::{Map, Value, json};

use super::{Automation, Kind, Reading, schedule::Schedule};
use crate::{
    executions::{BACKUP, beat},
    form::Text,
    http::{context::Context, reply::Refusal},
    messages::Message,
    org::Org,
    python,
    resources::objects::{self, is_conflict},
};

/// An automation as a body describes it.
pub(super) struct Draft {
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
    /// Reads and checks a body; `automation` is the one that is changed.
    pub(super) fn read(
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
        let v3_backup = ctx.profile.is_v3() && kind.code == BACKUP;
        let mut form = ctx.form(data);

        let own = automation.map(|automation| automation.id.as_str());
        let id = objects::chosen_id(ctx, &mut form, "automations", kind.model(ctx), own)?;
        let name = form.text("name", Text::up_to(128).required(whole)).value();
        let schedule = Schedule::read(ctx, &mut form, whole, kind)?;
        let mut links = Vec::new();
        let (mut is_active, mut accounts) = (None, None);
        if !v3_backup {
            accounts = form.json("accounts").cloned();
            if kind.makes_secrets && whole && form.raw("accounts").is_none() {
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
        let mut options = automation.map_or_else(|| json!({}), |automation| automation.options.clone());
        (kind.read)(ctx, &mut form, &mut options, reading)?;
        form.finish()?;

        if contains_nul(accounts.as_ref()) || contains_nul(options.get("types")) || contains_nul(options.get("params"))
        {
            return Err(Refusal::Fault);
        }
        let schedule = schedule.licensed(ctx, kind.code);
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
        let v3_backup = ctx.profile.is_v3() && kind.code == BACKUP;
        Err(ctx.refuse("name", if v3_backup { &Message::NotUnique } else { &Message::NameTaken }))
    }

    /// Makes the automation; gives its id.
    pub(super) fn insert(&self, ctx: &mut Context<'_>, kind: &Kind) -> Result<String, Refusal> {
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
            Err(error) if is_conflict(&error) => return Err(Refusal::Fault),
            made => made?,
        };
        beat::register(ctx.db, &id, &ctx.settings.zone, now)?;
        self.link(ctx, &id)?;
        Ok(id)
    }

    /// Changes an automation: what is absent stays.
    pub(super) fn apply(&self, ctx: &Context<'_>, kind: &Kind, automation: &Automation) -> Result<(), Refusal> {
        let was = Some(automation);
        let schedule = (self.schedule.periodic(was), self.schedule.crontab(was), self.schedule.interval(was));
        self.schedule.register(self.is_active.unwrap_or(automation.is_active))?;
        let now = ctx.clock.stamp();
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
                now,
                kind.code,
            ],
        )?;
        beat::register(ctx.db, &automation.id, &ctx.settings.zone, now)?;
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

/// Whether the database would refuse the JSON: it cannot keep NUL.
fn contains_nul(value: Option<&Value>) -> bool {
    value.is_some_and(|value| value.to_string().contains("\\u0000"))
}

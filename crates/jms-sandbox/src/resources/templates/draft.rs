//! Templates as bodies describe them.

use rusqlite::params;
use serde_json::{Map, Value, json};

use super::{MODEL, Template, made_secret};
use crate::{
    form::{Given, Text},
    http::{context::Context, reply::Refusal},
    labels,
    messages::Message,
    org::Org,
    python,
    resources::{accounts::secret, labelled, objects, password_rules},
};

/// A template as a body describes it.
#[derive(Debug)]
pub(super) struct Draft {
    id: Option<String>,
    name: Option<String>,
    username: Option<String>,
    secret_type: Option<String>,
    secret: Option<String>,
    secret_strategy: Option<String>,
    password_rules: Option<Value>,
    auto_push: Option<bool>,
    push_params: Option<Value>,
    platforms: Option<Vec<i64>>,
    privileged: Option<bool>,
    is_active: Option<bool>,
    su_from: Given<String>,
    labels: Option<Vec<(String, String)>>,
    comment: Option<String>,
}

impl Draft {
    /// Reads and checks a body; `template` is the one that is changed.
    pub(super) fn read(
        ctx: &Context<'_>,
        data: &Value,
        template: Option<&Template>,
        partial: bool,
    ) -> Result<Self, Refusal> {
        let empty = Map::new();
        let data = match data {
            Value::Object(fields) => fields,
            Value::Null if template.is_none() => &empty,
            other => return Err(ctx.refuse("non_field_errors", &Message::NotAnObject(python::type_name(other)))),
        };
        let whole = !partial;
        let mut form = ctx.form(data);
        let own = template.map(|template| template.id.as_str());
        let id = objects::chosen_id(ctx, &mut form, "templates", MODEL, own)?;
        let name = form.text("name", Text::up_to(128).required(whole)).value();
        let username = form.text("username", Text::up_to(128).may_be_blank()).value();
        let secret_type = form.choice("secret_type", &labels::SECRET_TYPE, false, false).value();
        let given = form.text("secret", Text::up_to(secret::LONGEST).may_be_blank().may_be_null()).value();
        let passphrase = form.text("passphrase", Text::up_to(512).may_be_blank().may_be_null()).value();
        let secret_strategy = form.choice("secret_strategy", &labels::SECRET_STRATEGY, false, false).value();
        let password_rules = password_rules::read(ctx, &mut form, whole);
        let auto_push = form.boolean("auto_push").or(whole.then_some(false));
        let push_params = form.json("push_params").cloned();
        let platforms = form.numbers("platforms", |id| ctx.exists("SELECT 1 FROM platforms WHERE id = ?1", [id]))?;
        let su_from = form.relation("su_from", true, |id| Ok(Template::seen(ctx, id)?.is_some()))?;
        let privileged = form.boolean("privileged").or(whole.then_some(false));
        let is_active = form.boolean("is_active").or(whole.then_some(true));
        let labels = labelled::read(ctx, &mut form)?;
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        if let Some(name) = &name
            && taken(ctx, name, own)?
        {
            form.refuse("name", &Message::NotUnique);
        }
        form.finish()?;

        // The database cannot keep NUL in JSON.
        if push_params.as_ref().is_some_and(|params| params.to_string().contains("\\u0000")) {
            return Err(Refusal::Fault);
        }
        // A type that is not given is that of a password, unless in a PATCH; there, nothing is checked without it.
        let secret_type = secret_type.or(whole.then(|| "password".to_owned()));
        let given = given.filter(|secret| !secret.is_empty());
        let secret = match (given, &secret_type) {
            (Some(given), Some(kind)) => Some(secret::checked(ctx, kind, given, passphrase.as_deref())?),
            (given, _) => given,
        };
        Ok(Self {
            id,
            name,
            username,
            secret_type,
            secret,
            secret_strategy,
            password_rules,
            auto_push,
            push_params,
            platforms,
            privileged,
            is_active,
            su_from,
            labels,
            comment,
        })
    }

    /// The secret to keep. A random one is made anew whenever a template is saved; 3.10 does so only for bodies that ask for
    /// a random one.
    fn secret(&self, ctx: &mut Context<'_>, template: Option<&Template>) -> Result<Option<String>, Refusal> {
        let asked = self.secret_strategy.as_deref();
        let kept = template.map(|template| template.secret_strategy.as_str()).filter(|_| !ctx.profile.is_v3());
        if asked.or(kept) != Some("random") {
            return Ok(self.secret.clone());
        }
        let kept = template.filter(|_| !ctx.profile.is_v3());
        let kind = self.secret_type.as_deref().or(kept.map(|template| template.secret_type.as_str()));
        let rules = self.password_rules.as_ref().or(kept.map(|template| &template.password_rules));
        Ok(made_secret(ctx.random, kind.unwrap_or("password"), rules.unwrap_or(&Value::Null))?)
    }

    /// Makes the template; gives its id.
    pub(super) fn insert(&self, ctx: &mut Context<'_>) -> Result<String, Refusal> {
        if ctx.org == Org::Root {
            return Err(ctx.refuse_all(&Message::SaveInOrg));
        }
        let id = self.id.clone().unwrap_or_else(|| ctx.random.uuid());
        let secret = self.secret(ctx, None)?;
        let now = ctx.clock.stamp();
        let user = ctx.user()?.name.clone();
        let made = ctx.run(
            "INSERT INTO templates (id, org_id, name, username, secret_type, secret, secret_strategy, password_rules,
                auto_push, push_params, privileged, is_active, su_from_id, date_created, date_updated, created_by, comment)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14, ?15, ?16)",
            params![
                id,
                ctx.org.id(),
                self.name,
                self.username.as_deref().unwrap_or_default(),
                self.secret_type,
                secret,
                self.secret_strategy.as_deref().unwrap_or("specific"),
                self.password_rules.as_ref().unwrap_or(&json!({})).to_string(),
                self.auto_push,
                self.push_params.as_ref().unwrap_or(&json!({})).to_string(),
                self.privileged,
                self.is_active,
                self.su_from.clone().value(),
                now,
                user,
                self.comment.as_deref().unwrap_or_default(),
            ],
        );
        // Two equal names in one list pass the reading, and then the database refuses the second.
        match made {
            Err(error) if objects::is_conflict(&error) => return Err(Refusal::Fault),
            made => made?,
        };
        self.relate(ctx, &id)?;
        Ok(id)
    }

    /// Changes a template: what is absent stays, but for what PUT has a default for.
    pub(super) fn apply(&self, ctx: &mut Context<'_>, template: &Template) -> Result<(), Refusal> {
        let secret = self.secret(ctx, Some(template))?;
        let now = ctx.clock.stamp();
        let keeps_su_from = self.su_from == Given::Absent;
        let changed = ctx.run(
            "UPDATE templates SET name = coalesce(?2, name), username = coalesce(?3, username),
                secret_type = coalesce(?4, secret_type), secret = coalesce(?5, secret),
                secret_strategy = coalesce(?6, secret_strategy), password_rules = coalesce(?7, password_rules),
                auto_push = coalesce(?8, auto_push), push_params = coalesce(?9, push_params),
                privileged = coalesce(?10, privileged), is_active = coalesce(?11, is_active),
                su_from_id = iif(?12, su_from_id, ?13), comment = coalesce(?14, comment), date_updated = ?15
             WHERE id = ?1",
            params![
                template.id,
                self.name,
                self.username,
                self.secret_type,
                secret,
                self.secret_strategy,
                self.password_rules.as_ref().map(Value::to_string),
                self.auto_push,
                self.push_params.as_ref().map(Value::to_string),
                self.privileged,
                self.is_active,
                keeps_su_from,
                self.su_from.clone().value(),
                self.comment,
                now,
            ],
        );
        match changed {
            Err(error) if objects::is_conflict(&error) => return Err(Refusal::Fault),
            changed => changed?,
        };
        self.relate(ctx, &template.id)
    }

    fn relate(&self, ctx: &mut Context<'_>, id: &str) -> Result<(), Refusal> {
        if let Some(labels) = &self.labels {
            labelled::TEMPLATES.set(ctx, id, labels)?;
        }
        let Some(platforms) = &self.platforms else { return Ok(()) };
        ctx.run("DELETE FROM template_platforms WHERE template_id = ?1", [id])?;
        for platform in platforms {
            let sql = "INSERT OR IGNORE INTO template_platforms (template_id, platform_id) VALUES (?1, ?2)";
            ctx.run(sql, params![id, platform])?;
        }
        Ok(())
    }
}

/// Whether another template of the organisation has the name.
fn taken(ctx: &Context<'_>, name: &str, own: Option<&str>) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM templates WHERE org_id = ?1 AND name = ?2 AND id <> ?3";
    ctx.exists(sql, params![ctx.org.id(), name, own.unwrap_or_default()])
}

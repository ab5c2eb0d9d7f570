//! Applications as bodies describe them.

use rusqlite::params;
use serde_json::{Map, Value, json};

use super::{Application, MODEL};
use crate::{
    form::{Form, Text},
    http::{context::Context, reply::Refusal},
    messages::Message,
    org::Org,
    python,
    resources::{ip_group, objects},
};

/// An application as a body describes it.
#[derive(Debug)]
pub(super) struct Draft {
    id: Option<String>,
    name: Option<String>,
    accounts: Option<Value>,
    ip_group: Option<Value>,
    is_active: Option<bool>,
    comment: Option<String>,
}

impl Draft {
    /// Reads and checks a body; `application` is the one that is changed.
    pub(super) fn read(
        ctx: &Context<'_>,
        data: &Value,
        application: Option<&Application>,
        partial: bool,
    ) -> Result<Self, Refusal> {
        let empty = Map::new();
        let data = match data {
            Value::Object(fields) => fields,
            Value::Null if application.is_none() => &empty,
            other => return Err(ctx.refuse("non_field_errors", &Message::NotAnObject(python::type_name(other)))),
        };
        let whole = !partial;
        let mut form = ctx.form(data);
        let own = application.map(|application| application.id.as_str());
        let id = objects::chosen_id(ctx, &mut form, "applications", MODEL, own)?;
        let name = form.text("name", Text::up_to(128).required(whole)).value();
        match form.raw("logo") {
            None => {}
            Some(Value::Null) => form.refuse("logo", &Message::NotNull),
            Some(_) => form.refuse("logo", &Message::NotAFile),
        }
        let accounts = accounts(&mut form, whole)?;
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        let ip_group = ip_group::read(ctx, &mut form)?.or(whole.then(|| json!(["*"])));
        let is_active = form.boolean("is_active").or(whole.then_some(true));
        if let Some(name) = &name
            && taken(ctx, name, own)?
        {
            form.refuse("name", &Message::NotUnique);
        }
        form.finish()?;
        // The database cannot keep NUL in JSON.
        if accounts.as_ref().is_some_and(|rule| rule.to_string().contains("\\u0000")) {
            return Err(Refusal::Fault);
        }
        Ok(Self { id, name, accounts, ip_group, is_active, comment })
    }

    /// Makes the application; gives its id.
    pub(super) fn insert(&self, ctx: &mut Context<'_>) -> Result<String, Refusal> {
        if ctx.org == Org::Root {
            return Err(ctx.refuse_all(&Message::SaveInOrg));
        }
        let id = self.id.clone().unwrap_or_else(|| ctx.random.uuid());
        let secret = ctx.random.token(36);
        let made = ctx.run(
            "INSERT INTO applications (id, org_id, name, secret, accounts, ip_group, is_active, date_created, date_updated,
                comment) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9)",
            params![
                id,
                ctx.org.id(),
                self.name,
                secret,
                self.accounts.as_ref().map(Value::to_string),
                self.ip_group.as_ref().map(Value::to_string),
                self.is_active,
                ctx.clock.stamp(),
                self.comment.as_deref().unwrap_or_default(),
            ],
        );
        kept(made)?;
        Ok(id)
    }

    /// Changes an application, which gets another secret each time; what is absent stays, but for what PUT has a default for.
    pub(super) fn apply(&self, ctx: &mut Context<'_>, application: &Application) -> Result<(), Refusal> {
        let secret = ctx.random.token(36);
        let changed = ctx.run(
            "UPDATE applications SET name = coalesce(?2, name), secret = ?3, accounts = coalesce(?4, accounts),
                ip_group = coalesce(?5, ip_group), is_active = coalesce(?6, is_active), comment = coalesce(?7, comment),
                date_updated = ?8 WHERE id = ?1",
            params![
                application.id,
                self.name,
                secret,
                self.accounts.as_ref().map(Value::to_string),
                self.ip_group.as_ref().map(Value::to_string),
                self.is_active,
                self.comment,
                ctx.clock.stamp(),
            ],
        );
        kept(changed)
    }
}

/// Two equal names in one list pass the reading, and then the database refuses the second.
fn kept(result: rusqlite::Result<usize>) -> Result<(), Refusal> {
    match result {
        Err(error) if objects::is_conflict(&error) => Err(Refusal::Fault),
        result => Ok(result.map(|_| ())?),
    }
}

/// Whether another application of the organisation has the name.
fn taken(ctx: &Context<'_>, name: &str, own: Option<&str>) -> rusqlite::Result<bool> {
    let sql = "SELECT 1 FROM applications WHERE org_id = ?1 AND name = ?2 AND id <> ?3";
    ctx.exists(sql, params![ctx.org.id(), name, own.unwrap_or_default()])
}

/// The rule for accounts. Whatever is empty counts as an empty rule.
///
/// # Errors
/// 500 for an object that lacks a key.
fn accounts(form: &mut Form<'_>, required: bool) -> Result<Option<Value>, Refusal> {
    let rule = match form.raw("accounts") {
        None => {
            if required {
                form.refuse("accounts", &Message::Required);
            }
            return Ok(None);
        }
        Some(Value::Null) => {
            form.refuse("accounts", &Message::NotNull);
            return Ok(None);
        }
        Some(rule) => rule,
    };
    if !python::truthy(rule) {
        return Ok(Some(json!({})));
    }
    Ok(match check(rule)? {
        Ok(()) => Some(rule.clone()),
        Err(message) => {
            form.refuse("accounts", &message);
            None
        }
    })
}

fn check(rule: &Value) -> Result<Result<(), Message>, Refusal> {
    let Value::Object(fields) = rule else { return Ok(Err(Message::BadRule)) };
    let field = |key: &str| fields.get(key).ok_or(Refusal::Fault);
    let verdict = match field("type")?.as_str() {
        Some("all") => Ok(()),
        Some("ids") => match field("ids")? {
            Value::Array(ids) if ids.is_empty() => Err(Message::Required),
            Value::Array(_) => Ok(()),
            _ => Err(Message::BadRuleIds),
        },
        Some("attrs") => match field("attrs")? {
            Value::Array(attributes) if attributes.is_empty() => Err(Message::Required),
            Value::Array(attributes) => attributes.iter().try_for_each(|attribute| match attribute {
                Value::Object(attribute) if attribute.contains_key("name") && attribute.contains_key("value") => Ok(()),
                Value::Object(_) => Err(Message::BadRuleAttribute),
                _ => Err(Message::BadRuleAttributes),
            }),
            _ => Err(Message::BadRuleAttributes),
        },
        _ => Err(Message::BadRuleType),
    };
    Ok(verdict)
}

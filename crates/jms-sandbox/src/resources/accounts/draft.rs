//! Accounts as bodies describe them.

use rusqlite::params;
use serde_json::{Map, Value, json};

use super::{Account, secret};
use crate::{
    form::{Form, Given, Text},
    http::{context::Context, reply::Refusal},
    labels,
    messages::Message,
    org::Org,
    python, ssh_key,
};

/// Longest secret.
const SECRET: usize = 40_960;

/// An account as a body describes it.
#[derive(Debug)]
pub(super) struct Draft {
    id: Option<String>,
    asset: Option<String>,
    name: Option<String>,
    username: Option<String>,
    secret_type: Option<String>,
    secret: Option<String>,
    version: Option<i64>,
    source: Option<String>,
    source_id: Option<String>,
    privileged: Option<bool>,
    is_active: Option<bool>,
    secret_reset: Option<bool>,
    su_from: Given<String>,
    labels: Option<Vec<(String, String)>>,
    comment: Option<String>,
}

impl Draft {
    /// Reads and checks a body; `account` is the one that is changed.
    pub(super) fn read(
        ctx: &mut Context<'_>,
        data: &Map<String, Value>,
        account: Option<&Account>,
        partial: bool,
    ) -> Result<Self, Refusal> {
        let data = &prepared(ctx, data, account.is_none(), partial)?;
        let mut form = ctx.form(data);
        let whole = !partial;

        let id = read_id(ctx, &mut form, account)?;
        let name = form.text("name", Text::up_to(128)).value();
        let username = Text::up_to(128).may_be_blank().required(ctx.profile.is_v3() && whole);
        let username = form.text("username", username).value();
        let secret_type = form.choice("secret_type", &labels::SECRET_TYPE, false, false).value();
        let secret = form.text("secret", Text::up_to(SECRET).may_be_blank().may_be_null()).value();
        let passphrase = form.text("passphrase", Text::up_to(512).may_be_blank().may_be_null()).value();
        let labels = read_labels(ctx, &mut form)?;
        let su_from = form.relation("su_from", true, |id| ctx.exists("SELECT 1 FROM accounts WHERE id = ?1", [id]))?;
        let asset = read_asset(ctx, &mut form, whole)?;
        let version = form.integer("version", false, None).value();
        let source = form.choice("source", &labels::SOURCE, true, false);
        let source_id = form.text("source_id", Text::up_to(128).may_be_blank().may_be_null()).value();
        form.choice("on_invalid", &labels::ON_INVALID, true, false);
        let privileged = form.boolean("privileged");
        let is_active = form.boolean("is_active");
        // 3.10 does not know the field.
        let secret_reset = if ctx.profile.is_v3() { None } else { form.boolean("secret_reset") };
        form.boolean("push_now");
        form.json("params");
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        form.finish()?;

        // The column takes no null, which the field does not check.
        if source == Given::Null {
            return Err(Refusal::Fault);
        }
        let mut draft = Self {
            id,
            asset,
            name,
            username,
            secret_type,
            secret: secret.filter(|secret| !secret.is_empty()),
            version,
            source: source.value(),
            source_id,
            privileged,
            is_active,
            secret_reset,
            su_from,
            labels,
            comment,
        };
        if account.is_none() {
            draft.refuse_taken(ctx)?;
        }
        draft.check_secret(ctx, account, passphrase.as_deref())?;
        Ok(draft)
    }

    /// Another account of the asset has the username and type, or the name.
    fn refuse_taken(&self, ctx: &Context<'_>) -> Result<(), Refusal> {
        let (asset, name) = (&self.asset, &self.name);
        let username = self.username.as_deref().unwrap_or_default();
        let secret_type = self.secret_type.as_deref().unwrap_or("password");
        let same_user = "SELECT 1 FROM accounts WHERE asset_id = ?1 AND username = ?2 AND secret_type = ?3";
        let (message, field) = if ctx.exists(same_user, params![asset, username, secret_type])? {
            (Message::UsernameTaken, "username")
        } else if ctx.exists("SELECT 1 FROM accounts WHERE asset_id = ?1 AND name = ?2", params![asset, name])? {
            (Message::AccountNameTaken, "name")
        } else {
            return Ok(());
        };
        Err(if ctx.profile.is_v3() { ctx.refuse_all(&Message::AccountExists) } else { ctx.refuse(field, &message) })
    }

    /// An SSH key has to be one, and is kept in one form; a password must not look like a template.
    fn check_secret(
        &mut self,
        ctx: &Context<'_>,
        account: Option<&Account>,
        passphrase: Option<&str>,
    ) -> Result<(), Refusal> {
        let Some(secret) = &self.secret else { return Ok(()) };
        let kind = self.secret_type.as_deref().or(account.map(|account| account.secret_type.as_str()));
        match kind.unwrap_or("password") {
            "ssh_key" => {
                let key = ssh_key::normalized(secret, passphrase);
                self.secret = Some(key.ok_or_else(|| ctx.refuse_all(&Message::BadSshKey))?);
            }
            "password" if secret.starts_with("{{") && secret.ends_with("}}") => {
                return Err(ctx.refuse_all(&Message::PasswordInBraces));
            }
            _ => {}
        }
        Ok(())
    }

    /// Makes the account; gives its id. `listed` is one of several in one request, which are told apart worse.
    pub(super) fn insert(&self, ctx: &mut Context<'_>, listed: bool) -> Result<String, Refusal> {
        if ctx.org == Org::Root {
            return Err(ctx.refuse_all(&Message::SaveInOrg));
        }
        let id = self.id.clone().unwrap_or_else(|| ctx.random.uuid());
        let now = ctx.clock.stamp();
        let user = ctx.user()?.clone();
        let version = self.version.unwrap_or(ctx.profile.first_version());
        let ties = (ctx.random.tie(), ctx.random.tie());
        let made = ctx.run(
            "INSERT INTO accounts (id, org_id, asset_id, name, username, secret_type, secret, version, source, source_id,
                connectivity, privileged, is_active, secret_reset, su_from_id, date_created, date_updated, created_by,
                comment, tie_a, tie_b)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '-', ?11, ?12, ?13, ?14, ?15, ?15, ?16, ?17, ?18, ?19)",
            params![
                id, ctx.org.id(), self.asset, self.name, self.username.as_deref().unwrap_or_default(),
                self.secret_type.as_deref().unwrap_or("password"), self.secret, version,
                self.source.as_deref().unwrap_or("local"), self.source_id, self.privileged.unwrap_or(false),
                self.is_active.unwrap_or(true), self.secret_reset.unwrap_or(true), self.su_from.clone().value(), now,
                user.name, self.comment.as_deref().unwrap_or_default(), ties.0, ties.1,
            ],
        );
        match made {
            Err(error) if is_conflict(&error) && listed => return Err(ctx.refuse_all(&Message::AccountExists)),
            Err(error) if is_conflict(&error) => return Err(Refusal::Fault),
            made => made?,
        };
        ctx.run(
            "INSERT INTO account_history (account_id, secret, secret_type, version, history_date, history_user)
             SELECT id, secret, secret_type, version, ?2, ?3 FROM accounts WHERE id = ?1",
            params![id, now, user.id],
        )?;
        self.set_labels(ctx, &id)?;
        Ok(id)
    }

    /// Changes an account: what is absent stays, but for what PUT was given a default for. Any change forgets `source_id`.
    pub(super) fn apply(&self, ctx: &mut Context<'_>, account: &Account) -> Result<(), Refusal> {
        let now = ctx.clock.stamp();
        let user = ctx.user()?.id.clone();
        let keeps_su_from = self.su_from == Given::Absent;
        let changed = ctx.run(
            "UPDATE accounts SET asset_id = coalesce(?2, asset_id), name = coalesce(?3, name),
                secret_type = coalesce(?4, secret_type), secret = coalesce(?5, secret), version = coalesce(?6, version),
                source = coalesce(?7, source), source_id = NULL, privileged = coalesce(?8, privileged),
                is_active = coalesce(?9, is_active), secret_reset = coalesce(?10, secret_reset),
                su_from_id = iif(?11, su_from_id, ?12), comment = coalesce(?13, comment), date_updated = ?14,
                id = coalesce(?15, id)
             WHERE id = ?1",
            params![
                account.id,
                self.asset,
                self.name,
                self.secret_type,
                self.secret,
                self.version,
                self.source,
                self.privileged,
                self.is_active,
                self.secret_reset,
                keeps_su_from,
                self.su_from.clone().value(),
                self.comment,
                now,
                self.id,
            ],
        );
        // What an account is called is not checked on a change, and the database refuses it.
        match changed {
            Err(error) if is_conflict(&error) => return Err(Refusal::Fault),
            changed => changed?,
        };
        let other_type = self.secret_type.as_deref().is_some_and(|kind| kind != account.secret_type);
        let other_secret = self.secret.is_some() && self.secret != account.secret;
        if other_type || other_secret {
            secret::remember(ctx.db, ctx.profile, &account.id, now, Some(&user))?;
        }
        self.set_labels(ctx, &account.id)
    }

    fn set_labels(&self, ctx: &mut Context<'_>, account: &str) -> Result<(), Refusal> {
        let Some(labels) = &self.labels else { return Ok(()) };
        ctx.run("DELETE FROM account_labels WHERE account_id = ?1", [account])?;
        for (name, value) in labels {
            let id = ctx.random.uuid();
            let now = ctx.clock.stamp();
            ctx.run(
                "INSERT OR IGNORE INTO labels (id, org_id, name, value, color, comment, date_created, date_updated)
                 VALUES (?1, ?2, ?3, ?4, '', '', ?5, ?5)",
                params![id, ctx.org.id(), name, value, now],
            )?;
            ctx.run(
                "INSERT OR IGNORE INTO account_labels (account_id, label_id)
                 SELECT ?1, id FROM labels WHERE org_id = ?2 AND name = ?3 AND value = ?4",
                params![account, ctx.org.id(), name, value],
            )?;
        }
        Ok(())
    }
}

/// Whether the database refused a row that is there already.
fn is_conflict(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation)
}

/// The body as the server's serializer sees it: template and asset are looked at first, and a missing name becomes the
/// username.
fn prepared(
    ctx: &mut Context<'_>,
    data: &Map<String, Value>,
    creates: bool,
    partial: bool,
) -> Result<Map<String, Value>, Refusal> {
    let mut data = data.clone();
    if let Some(template) = data.get("template").filter(|template| python::truthy(template)) {
        // There are no templates in the sandbox.
        python::uuid(template).filter(|_| template.is_string()).ok_or(Refusal::Fault)?;
        return Err(Refusal::Invalid(json!({ "template": ctx.say(&Message::TemplateNotFound) })));
    }
    if creates && !data.is_empty() && !data.get("asset").is_some_and(python::truthy) {
        return Err(Refusal::Invalid(json!({ "asset": ctx.say(&Message::Required) })));
    }
    if !creates {
        // Usernames do not change; PUT only names the account by it.
        if !partial && !data.is_empty() && data.get("name").is_none_or(Value::is_null) {
            let username = data.get("username").cloned().unwrap_or_default();
            data.insert("name".to_owned(), username);
        }
        if !partial {
            for (key, default) in [("privileged", false), ("is_active", true), ("secret_reset", true)] {
                data.entry(key).or_insert(Value::Bool(default));
            }
            data.entry("source").or_insert_with(|| Value::String("local".to_owned()));
        }
    } else if data.get("name").is_none_or(Value::is_null) && !data.is_empty() {
        if data.get("asset").is_some_and(Value::is_object) {
            return Err(Refusal::Fault);
        }
        let username = data.get("username").cloned().unwrap_or_default();
        data.insert("name".to_owned(), username);
    }
    Ok(data)
}

/// The id that the caller chose; on a change the server takes no other than the account's own.
fn read_id(ctx: &Context<'_>, form: &mut Form<'_>, account: Option<&Account>) -> Result<Option<String>, Refusal> {
    let Some(given) = form.raw("id") else { return Ok(None) };
    let Some(id) = python::uuid(given) else {
        form.refuse("id", &Message::NotAUuid(python::text(given)));
        return Ok(None);
    };
    if account.is_some_and(|account| account.id == id) {
        return Ok(None);
    }
    if ctx.exists("SELECT 1 FROM accounts WHERE id = ?1", [&id])? {
        form.refuse("id", &Message::IdTaken(super::MODEL));
    } else if account.is_some() {
        return Err(Refusal::Fault);
    }
    Ok(Some(id))
}

fn read_asset(ctx: &Context<'_>, form: &mut Form<'_>, required: bool) -> Result<Option<String>, Refusal> {
    let pk = match form.raw("asset") {
        None => {
            if required {
                form.refuse("asset", &Message::Required);
            }
            return Ok(None);
        }
        Some(Value::Null) => {
            form.refuse("asset", &Message::NotNull);
            return Ok(None);
        }
        Some(Value::Object(fields)) => fields.get("pk").or_else(|| fields.get("id")).unwrap_or(&Value::Null),
        Some(pk) => pk,
    };
    match python::uuid(pk) {
        Some(id) if ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&id])? => return Ok(Some(id)),
        Some(_) => form.refuse("asset", &Message::AssetNotFound),
        None if pk.is_null() => form.refuse("asset", &Message::AssetNotFound),
        None => form.refuse("asset", &Message::NotAUuid(python::text(pk))),
    }
    Ok(None)
}

/// Labels come as `name:value`, or as objects that an answer has shown. 3.10 fails on what it cannot read.
fn read_labels(ctx: &Context<'_>, form: &mut Form<'_>) -> Result<Option<Vec<(String, String)>>, Refusal> {
    let v3 = ctx.profile.is_v3();
    form.list("labels", |label| {
        let read = match label {
            Value::String(text) => text.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())),
            Value::Object(fields) => {
                let text = |key: &str| fields.get(key).and_then(Value::as_str).map(str::to_owned);
                text("name").zip(text("value"))
            }
            _ => None,
        };
        match read {
            None if v3 => Err(Refusal::Fault),
            read => Ok(read.ok_or(Message::BadLabel)),
        }
    })
}

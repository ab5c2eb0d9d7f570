//! Accounts as bodies describe them.

use rusqlite::params;
use serde_json::{Map, Value, json};

use super::{Account, secret, template};
use crate::{
    executions::{PUSH, quick},
    form::{Form, Given, Text},
    http::{context::Context, reply::Refusal},
    labels,
    messages::Message,
    org::Org,
    python,
    resources::{
        labelled,
        list::all_or_verdicts,
        objects::{self, is_conflict},
    },
};

/// An account as a body describes it.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub(super) id: Option<String>,
    pub(super) asset: Option<String>,
    pub(super) name: Option<String>,
    pub(super) username: Option<String>,
    pub(super) secret_type: Option<String>,
    pub(super) secret: Option<String>,
    pub(super) version: Option<i64>,
    pub(super) source: Option<String>,
    pub(super) source_id: Option<String>,
    /// Whether a change leaves `source_id` as it is, or as it is given here; else it is forgotten.
    pub(super) keeps_source: bool,
    pub(super) privileged: Option<bool>,
    pub(super) is_active: Option<bool>,
    pub(super) secret_reset: Option<bool>,
    pub(super) su_from: Given<String>,
    pub(super) push_now: bool,
    pub(super) labels: Option<Vec<(String, String)>>,
    pub(super) comment: Option<String>,
}

/// An account whose fields are as they should be.
pub(super) struct Validated {
    draft: Draft,
    passphrase: Option<String>,
}

impl Validated {
    /// Checks what the server checks when it makes or changes the account: the secret, and on 3.10 whether a new one is
    /// there already.
    pub(super) fn settled(self, ctx: &Context<'_>, creates: bool) -> Result<Draft, Refusal> {
        let Self { mut draft, passphrase } = self;
        if creates && ctx.profile.is_v3() {
            draft.refuse_taken(ctx)?;
        }
        // Nothing is checked without a type, which a PATCH may leave out.
        if let Some(kind) = &draft.secret_type
            && let Some(secret) = draft.secret.take()
        {
            draft.secret = Some(secret::checked(ctx, kind, secret, passphrase.as_deref())?);
        }
        Ok(draft)
    }
}

impl Draft {
    /// Reads and checks a body; `account` is the one that is changed.
    pub(super) fn read(
        ctx: &mut Context<'_>,
        data: &Map<String, Value>,
        account: Option<&Account>,
        partial: bool,
    ) -> Result<Self, Refusal> {
        let data = prepared(ctx, data, account.is_none(), partial)?;
        Self::validated(ctx, &data, account, partial)?.settled(ctx, account.is_none())
    }

    /// Reads and checks the accounts of a list. As the server does it in three steps, of which each ends at its own kind of
    /// refusal: an object for the list, a verdict on each account, and a text for the list (source: server v4.10.16,
    /// `apps/accounts/serializers/account/account.py`, where `__init__`, the validation and `create` refuse; scenario
    /// `acc_list_bulk`).
    pub(super) fn read_all(ctx: &mut Context<'_>, items: &[Value]) -> Result<Vec<Self>, Refusal> {
        let prepare = |item: &Value| match item {
            Value::Object(data) => prepared(ctx, data, true, false),
            _ => Err(Refusal::Fault),
        };
        let items: Vec<_> = items.iter().map(prepare).collect::<Result<_, _>>()?;
        let read = all_or_verdicts(items.iter().map(|data| Self::validated(ctx, data, None, false)))?;
        read.into_iter().map(|draft| draft.settled(ctx, true)).collect()
    }

    /// Reads and checks a change in a list; the secret is checked when all of them have been.
    pub(super) fn read_change(
        ctx: &mut Context<'_>,
        data: &Map<String, Value>,
        account: &Account,
        partial: bool,
    ) -> Result<Validated, Refusal> {
        let data = prepared(ctx, data, false, partial)?;
        Self::validated(ctx, &data, Some(account), partial)
    }

    /// What the server calls validation: the fields of a body that is prepared.
    fn validated(
        ctx: &mut Context<'_>,
        data: &Map<String, Value>,
        account: Option<&Account>,
        partial: bool,
    ) -> Result<Validated, Refusal> {
        let mut form = ctx.form(data);
        let whole = !partial;

        let own = account.map(|account| account.id.as_str());
        let id = objects::chosen_id(ctx, &mut form, "accounts", super::MODEL, own)?;
        let name = form.text("name", Text::up_to(128)).value();
        let username = Text::up_to(128).may_be_blank().required(ctx.profile.is_v3() && whole);
        let username = form.text("username", username).value();
        let secret_type = form.choice("secret_type", &labels::SECRET_TYPE, false, false).value();
        let secret = form.text("secret", Text::up_to(secret::LONGEST).may_be_blank().may_be_null()).value();
        let passphrase = form.text("passphrase", Text::up_to(512).may_be_blank().may_be_null()).value();
        let labels = labelled::read(ctx, &mut form)?;
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
        let push_now = form.boolean("push_now").unwrap_or(false);
        form.json("params");
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        form.finish()?;

        // The column takes no null, which the field does not check.
        if source == Given::Null {
            return Err(Refusal::Fault);
        }
        let draft = Self {
            id,
            asset,
            name,
            username,
            secret_type,
            secret: secret.filter(|secret| !secret.is_empty()),
            version,
            source: source.value(),
            source_id,
            keeps_source: false,
            privileged,
            is_active,
            secret_reset,
            su_from,
            push_now,
            labels,
            comment,
        };
        if account.is_none() && !ctx.profile.is_v3() {
            draft.refuse_taken(ctx)?;
        }
        Ok(Validated { draft, passphrase })
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

    /// The same account on another asset, but for its relations.
    pub(super) fn copy(account: &Account, asset: &str) -> Self {
        Self {
            asset: Some(asset.to_owned()),
            name: Some(account.name.clone()),
            username: Some(account.username.clone()),
            secret_type: Some(account.secret_type.clone()),
            secret: account.secret.clone(),
            source: Some(account.source.clone()),
            source_id: account.source_id.clone(),
            privileged: Some(account.privileged),
            is_active: Some(account.is_active),
            comment: Some(account.comment.clone()),
            ..Self::default()
        }
    }

    /// Whether the asset has an account that this one cannot be beside.
    pub(super) fn is_taken(&self, ctx: &Context<'_>) -> rusqlite::Result<bool> {
        let sql = "SELECT 1 FROM accounts WHERE asset_id = ?1 AND (name = ?2 OR (username = ?3 AND secret_type = ?4))";
        ctx.exists(sql, params![self.asset, self.name, self.username, self.secret_type])
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
        if self.push_now && self.source.as_deref().is_none_or(|source| source == "local") {
            quick::start(ctx, PUSH, std::slice::from_ref(&id))?;
        }
        Ok(id)
    }

    /// Changes an account: what is absent stays, but for what PUT was given a default for.
    pub(super) fn apply(&self, ctx: &mut Context<'_>, account: &Account) -> Result<(), Refusal> {
        let now = ctx.clock.stamp();
        let user = ctx.user()?.id.clone();
        let keeps_su_from = self.su_from == Given::Absent;
        let changed = ctx.run(
            "UPDATE accounts SET asset_id = coalesce(?2, asset_id), name = coalesce(?3, name),
                secret_type = coalesce(?4, secret_type), secret = coalesce(?5, secret), version = coalesce(?6, version),
                source = coalesce(?7, source), source_id = iif(?16, coalesce(?17, source_id), NULL), privileged = coalesce(?8, privileged),
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
                self.keeps_source,
                self.source_id,
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
        self.set_labels(ctx, &account.id)?;
        if self.push_now {
            quick::start(ctx, PUSH, std::slice::from_ref(&account.id))?;
        }
        Ok(())
    }

    fn set_labels(&self, ctx: &mut Context<'_>, account: &str) -> Result<(), Refusal> {
        self.labels.as_ref().map_or(Ok(()), |labels| labelled::ACCOUNTS.set(ctx, account, labels))
    }
}

/// The body as the server's serializer sees it: asset and template are looked at first, and a missing name becomes the
/// username.
fn prepared(
    ctx: &mut Context<'_>,
    data: &Map<String, Value>,
    creates: bool,
    partial: bool,
) -> Result<Map<String, Value>, Refusal> {
    let mut data = data.clone();
    if creates && !data.is_empty() && !data.get("asset").is_some_and(python::truthy) {
        return Err(Refusal::Invalid(json!({ "asset": ctx.say(&Message::Required) })));
    }
    template::fill_one(ctx, &mut data)?;
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
            for (key, default) in [("source", "local"), ("secret_type", "password")] {
                data.entry(key).or_insert_with(|| Value::String(default.to_owned()));
            }
        }
    } else if data.get("name").is_none_or(Value::is_null) && !data.is_empty() {
        if data.get("asset").is_some_and(Value::is_object) {
            return Err(Refusal::Fault);
        }
        let username = data.get("username").cloned().unwrap_or_default();
        let name = unique(ctx, data.get("asset"), username)?;
        data.insert("name".to_owned(), name);
    }
    Ok(data)
}

/// A name that nobody chose gets a tail where the asset has it already.
fn unique(ctx: &mut Context<'_>, asset: Option<&Value>, name: Value) -> rusqlite::Result<Value> {
    let (Some(text), Some(asset)) = (name.as_str(), asset.and_then(python::uuid)) else { return Ok(name) };
    if !ctx.exists("SELECT 1 FROM accounts WHERE asset_id = ?1 AND name = ?2", [asset.as_str(), text])? {
        return Ok(name);
    }
    Ok(Value::String(format!("{text}_{}", ctx.random.hex(4))))
}

pub(crate) fn read_asset(ctx: &Context<'_>, form: &mut Form<'_>, required: bool) -> Result<Option<String>, Refusal> {
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

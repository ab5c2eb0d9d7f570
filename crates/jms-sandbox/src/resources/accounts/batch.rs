//! One account on many assets: `accounts/bulk/`.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::{
    Account,
    copies::{Target, ids},
    draft::Draft,
    secret,
    template::{self, Unusable},
};
use crate::{
    executions::{PUSH, quick},
    form::{Given, Text},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    labels,
    messages::Message,
    org::Org,
    protocols, python,
    resources::{nodes, templates::Template},
};

/// What happens where the account is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Policy {
    Skip,
    Update,
    /// A row says so; with `all`, nothing is made anywhere then.
    Error {
        all: bool,
    },
}

/// A body, read.
struct Batch {
    /// All but the asset and what depends on it.
    draft: Draft,
    passphrase: Option<String>,
    policy: Policy,
    su_from: Option<String>,
    template: Option<Template>,
    /// The source is null, which the database does not take.
    sourceless: bool,
}

/// What the server says of an account whose source is null; its database adds the whole row.
const SOURCELESS: &str =
    "null value in column \"source\" of relation \"accounts_account\" violates not-null constraint";

/// What became of one asset.
struct Row {
    asset: String,
    account: Option<String>,
    state: State,
    error: Option<String>,
    made: Option<String>,
}

/// In the order in which rows are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Error,
    Skipped,
    Updated,
    Created,
}

impl Row {
    /// As it is shown; 3.10 does not name the account.
    fn show(&self, ctx: &Context<'_>) -> Value {
        let mut row = json!({ "asset": self.asset });
        if !ctx.profile.is_v3() {
            row["account"] = json!(self.account);
        }
        let (state, changed) = match self.state {
            State::Error => ("error", None),
            State::Skipped => ("skipped", Some(false)),
            State::Updated => ("updated", Some(true)),
            State::Created => ("created", Some(true)),
        };
        row["state"] = json!(state);
        if let Some(error) = &self.error {
            row["error"] = json!(error);
        }
        if let Some(changed) = changed {
            row["changed"] = json!(changed);
        }
        row
    }
}

/// `POST accounts/accounts/bulk/`
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let Value::Object(data) = ctx.data()? else { return Err(Refusal::Fault) };
    let rows = if ctx.profile.is_v3() { older(ctx, data)? } else { newer(ctx, data)? };
    Ok(Reply::value(StatusCode::OK, &Value::Array(rows)))
}

/// 3.10 knows one template, and assets only.
fn older(ctx: &mut Context<'_>, mut data: Map<String, Value>) -> Result<Vec<Value>, Refusal> {
    let template = template::fill(ctx, &mut data).map_err(|unusable| unusable.refusal(ctx))?;
    let mut form = ctx.form(&data);
    if !data.contains_key("assets") {
        form.refuse("assets", &Message::Required);
    }
    let assets = form.plain_relations("assets", |id| ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [id]))?;
    let batch = Batch::read(ctx, form, template)?;
    let mut rows = Vec::new();
    for asset in assets.unwrap_or_default() {
        rows.extend(Target::all(ctx, &[asset])?);
    }
    batch.run(ctx, &rows)
}

/// 4.10 knows several templates, and nodes; of the errors in fields it tells the fields only.
fn newer(ctx: &mut Context<'_>, mut data: Map<String, Value>) -> Result<Vec<Value>, Refusal> {
    let templates = data.remove("template").filter(python::truthy);
    let nodes = data.remove("nodes").map_or(Ok(Vec::new()), |nodes| ids(&nodes))?;
    let mut assets = match data.remove("assets") {
        None => Vec::new(),
        Some(assets @ Value::Array(_)) => ids(&assets)?,
        Some(_) => return Err(Refusal::Fault),
    };
    assets.extend(nodes::assets_below(ctx, &nodes)?);
    let assets = Target::all(ctx, &assets)?;
    if assets.is_empty() {
        return Err(Refusal::bad_request("no_valid_assets", Message::NoValidAssets));
    }
    let bodies: Vec<Map<String, Value>> = match templates {
        None => vec![data],
        Some(templates) => {
            let templates = if let Value::Array(several) = templates { several } else { vec![templates] };
            let with = |template| {
                let mut data = data.clone();
                data.insert("template".to_owned(), template);
                data
            };
            templates.into_iter().map(with).collect()
        }
    };
    let (mut rows, mut errors) = (Vec::new(), Vec::new());
    for body in bodies {
        match one_body(ctx, body, &assets) {
            Ok(shown) => rows.extend(shown),
            Err(Refusal::Invalid(Value::Array(found))) => errors.extend(found),
            Err(Refusal::Invalid(Value::Object(fields))) => {
                errors.extend(fields.into_iter().map(|(key, _)| key.into()));
            }
            Err(refusal) => return Err(refusal),
        }
    }
    if errors.is_empty() { Ok(rows) } else { Err(Refusal::Invalid(Value::Array(errors))) }
}

fn one_body(ctx: &mut Context<'_>, mut data: Map<String, Value>, assets: &[Target]) -> Result<Vec<Value>, Refusal> {
    let template = template::fill(ctx, &mut data).map_err(|unusable| {
        // What Python says of the failure is taken for an error of the body.
        let said = match unusable {
            Unusable::Malformed(text) => python::text(&json!([ctx.say(&Message::NotAUuid(text))])),
            Unusable::Other(kind) => format!("'{kind}' object has no attribute 'get_secret'"),
            Unusable::Unmakeable => "Secret must be set".to_owned(),
            other => return other.refusal(ctx),
        };
        Refusal::Invalid(json!([said]))
    })?;
    Batch::read(ctx, ctx.form(&data), template)?.run(ctx, assets)
}

impl Batch {
    fn read(ctx: &Context<'_>, mut form: crate::form::Form<'_>, template: Option<Template>) -> Result<Self, Refusal> {
        let username = form.text("username", Text::up_to(128).may_be_blank()).value();
        let name = form.text("name", Text::up_to(128)).value();
        let secret = form.text("secret", Text::up_to(secret::LONGEST).may_be_blank().may_be_null()).value();
        let secret_type = form.choice("secret_type", &labels::SECRET_TYPE, false, false).value();
        let passphrase = form.text("passphrase", Text::up_to(512).may_be_blank().may_be_null()).value();
        let secret_reset = if ctx.profile.is_v3() { None } else { form.boolean("secret_reset") };
        let privileged = form.boolean("privileged");
        let is_active = form.boolean("is_active");
        let comment = form.text("comment", Text::any_length().may_be_blank()).value();
        let policy = match form.choice("on_invalid", &labels::ON_INVALID, true, false) {
            Given::Value(policy) if policy == "skip" => Policy::Skip,
            Given::Value(policy) if policy == "update" => Policy::Update,
            Given::Null => Policy::Error { all: false },
            _ => Policy::Error { all: true },
        };
        let push_now = form.boolean("push_now").unwrap_or(false);
        form.json("params");
        let su_from = form.text("su_from_username", Text::up_to(128).may_be_blank().may_be_null()).value();
        let source = form.text("source", Text::up_to(30).may_be_null());
        let sourceless = source == Given::Null;
        let source_id = form.text("source_id", Text::up_to(128).may_be_blank().may_be_null()).value();
        form.finish()?;
        let draft = Draft {
            name: name.filter(|name| !name.is_empty()).or_else(|| username.clone()),
            username,
            secret_type: secret_type.or_else(|| Some("password".to_owned())),
            secret: secret.filter(|secret| !secret.is_empty()),
            source: source.value(),
            source_id,
            keeps_source: true,
            privileged: Some(privileged.unwrap_or(false)),
            is_active: Some(is_active.unwrap_or(true)),
            secret_reset: Some(secret_reset.unwrap_or(true)),
            push_now,
            comment,
            ..Draft::default()
        };
        Ok(Self { draft, passphrase, policy, su_from: su_from.filter(|name| !name.is_empty()), template, sourceless })
    }

    /// Makes the accounts; gives the rows.
    fn run(mut self, ctx: &mut Context<'_>, assets: &[Target]) -> Result<Vec<Value>, Refusal> {
        // They are pushed all at once, and not each by itself.
        let push_now = std::mem::take(&mut self.draft.push_now);
        let mut rows = Vec::new();
        for asset in assets {
            let outcome = self.on(ctx, asset)?;
            let (state, made, error) = match outcome {
                Ok((state, made)) => (state, Some(made), None),
                Err(error) => (State::Error, None, Some(error)),
            };
            rows.push(Row { asset: asset.shown.clone(), account: self.draft.name.clone(), state, error, made });
        }
        rows.sort_by_key(|row| row.state);
        if self.policy == (Policy::Error { all: true }) && rows.first().is_some_and(|row| row.state == State::Error) {
            let errors = rows.into_iter().filter(|row| row.state == State::Error).map(|row| {
                // What is refused is said in texts, and a name that is missing is Python's word for nothing.
                let account = row.account.or_else(|| Some("None".to_owned()));
                Row { account, ..row }.show(ctx)
            });
            return Err(Refusal::Invalid(errors.collect()));
        }
        if push_now {
            let made = Value::from(rows.iter().filter_map(|row| row.made.clone()).collect::<Vec<_>>());
            let sql = "SELECT id FROM accounts WHERE id IN (SELECT value FROM json_each(?1)) AND source = 'local'";
            let local: Vec<String> = ctx.all(sql, [made.to_string()], |row| row.get(0))?;
            if !local.is_empty() {
                quick::start(ctx, PUSH, &local)?;
            }
        }
        Ok(rows.iter().map(|row| row.show(ctx)).collect())
    }

    /// What becomes of one asset: the account, or what keeps it from being made.
    fn on(&mut self, ctx: &mut Context<'_>, asset: &Target) -> Result<Result<(State, String), String>, Refusal> {
        let kind = self.draft.secret_type.clone().unwrap_or_default();
        let takes = asset.protocols.iter().any(|protocol| protocols::secret_types(protocol).contains(&kind.as_str()));
        if !takes && (ctx.profile.is_v3() || asset.category != "custom") {
            return Ok(Err(ctx.say(&Message::SecretTypeUnsupported(kind))));
        }
        // A secret that one asset has refused is lost to those after it, which then get an account without one.
        if let Some(secret) = self.draft.secret.take() {
            match secret::checked(ctx, &kind, secret, self.passphrase.take().as_deref()) {
                Ok(secret) => self.draft.secret = Some(secret),
                Err(Refusal::Invalid(said)) => return Ok(Err(said[0].as_str().unwrap_or_default().to_owned())),
                Err(refusal) => return Err(refusal),
            }
        }
        let Some(username) = self.draft.username.clone() else { return Ok(Err("'username'".to_owned())) };
        let sql = "SELECT id FROM accounts WHERE asset_id = ?1 AND username = ?2 AND secret_type = ?3";
        let there: Option<String> = ctx.one(sql, [&asset.id, &username, &kind], |row| row.get(0))?;
        let there = there.map(|id| Account::by_id(ctx, &id)).transpose()?;
        match (there, self.policy) {
            (Some(account), Policy::Skip) => Ok(Ok((State::Skipped, account.id))),
            (Some(_), Policy::Error { .. }) => Ok(Err(ctx.say(&Message::AccountExists))),
            // 3.10 does not touch what has the secret already.
            (Some(account), Policy::Update) if ctx.profile.is_v3() && account.secret == self.draft.secret => {
                Ok(Ok((State::Skipped, account.id)))
            }
            _ if self.sourceless => Ok(Err(SOURCELESS.to_owned())),
            (Some(account), Policy::Update) => {
                self.draft_for(ctx, asset, Some(&account.id))?.apply(ctx, &account)?;
                Ok(Ok((State::Updated, account.id)))
            }
            (None, _) if ctx.org == Org::Root => Ok(Err(ctx.say(&Message::SaveInOrg))),
            (None, _) => {
                let id = self.draft_for(ctx, asset, None)?.insert(ctx, true)?;
                Ok(Ok((State::Created, id)))
            }
        }
    }

    /// The account for one asset: another name if the asset has one of it already, and whom it switches from.
    fn draft_for(&self, ctx: &mut Context<'_>, asset: &Target, own: Option<&str>) -> Result<Draft, Refusal> {
        let mut draft = Draft { asset: Some(asset.id.clone()), ..self.draft.clone() };
        let sql = "SELECT 1 FROM accounts WHERE asset_id = ?1 AND name = ?2 AND id <> ?3";
        let name = draft.name.clone().unwrap_or_default();
        if ctx.exists(sql, [asset.id.as_str(), &name, own.unwrap_or_default()])? {
            draft.name = Some(format!("{name}-{}", ctx.random.hex(4)));
        }
        let su_from = match (&self.template, &self.su_from) {
            (Some(template), _) => template.su_from_account(ctx, &asset.id)?,
            (None, Some(username)) => {
                let sql = "SELECT id FROM accounts WHERE asset_id = ?1 AND username = ?2 ORDER BY rowid LIMIT 1";
                ctx.one(sql, [&asset.id, username], |row| row.get(0))?
            }
            (None, None) => None,
        };
        draft.su_from = su_from.map_or(Given::Null, Given::Value);
        Ok(draft)
    }
}

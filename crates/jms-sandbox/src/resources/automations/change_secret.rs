//! Automations that make secrets and bring them to machines: those that change secrets, and those that push accounts.

use http::Method;
use serde_json::{Value, json};

use super::{Automation, Kind, Reading, Type, collection, write_head, write_links, write_state, write_tail};
use crate::{
    executions::PUSH,
    fleet,
    form::{Form, Text},
    http::{context::Context, reply::Refusal},
    json::Object,
    labels::{self, Choices},
    messages::Message,
    resources::{
        accounts::{choice, secret},
        executions, password_rules,
    },
};

/// The type of those that change secrets.
pub(crate) struct ChangeSecret;

impl Type for ChangeSecret {
    const KIND: &'static Kind = &CHANGE;
}

/// The type of those that push accounts.
pub(crate) struct PushAccount;

impl Type for PushAccount {
    const KIND: &'static Kind = &PUSHING;
}

const SEARCHED: &[&str] = &["a.name", "a.options ->> 'secret_type'", "a.options ->> 'secret_strategy'"];

static CHANGE: Kind = Kind {
    code: "change_secret",
    model: "ChangeSecretAutomation",
    model_v3: "ChangeSecretAutomation",
    collection: &collection("a.type = 'change_secret'", SEARCHED),
    runs: &executions::of("a.type = 'change_secret' AND a.listed"),
    recipients: &["recipients"],
    tidies_schedule: false,
    makes_secrets: true,
    read,
    write: |ctx, o, automation| write(ctx, o, automation, &CHANGE),
};

static PUSHING: Kind = Kind {
    code: PUSH,
    model: "PushAccountAutomation",
    model_v3: "PushAccountAutomation",
    collection: &collection("a.type = 'push_account'", SEARCHED),
    runs: &executions::of("a.type = 'push_account' AND a.listed"),
    recipients: &[],
    write: |ctx, o, automation| write(ctx, o, automation, &PUSHING),
    ..CHANGE
};

/// Default length of random passwords.
const LENGTH: i64 = 16;

fn ssh_strategies(ctx: &Context<'_>) -> &'static Choices {
    if ctx.profile.is_v3() { &labels::SSH_KEY_STRATEGY_V3 } else { &labels::SSH_KEY_STRATEGY }
}

/// What a body says about secrets.
struct Given {
    secret_type: Option<String>,
    strategy: Option<String>,
    rules: Option<Value>,
    ssh_strategy: Option<String>,
    secret: Option<String>,
    passphrase: Option<String>,
}

impl Given {
    /// What is of no use for the type and the strategy in the same body is dropped.
    fn tidied(self) -> Self {
        let specific = self.strategy.as_deref() == Some("specific");
        match self.secret_type.as_deref() {
            Some("password") if specific => Self { ssh_strategy: None, rules: None, ..self },
            Some("password") => Self { ssh_strategy: None, secret: None, ..self },
            Some(_) if specific => Self { rules: None, ..self },
            Some(_) => Self { rules: None, secret: None, ..self },
            None => self,
        }
    }

    /// The secret as it is kept. Without a type in the same body, nobody looks at it.
    fn checked_secret(&self, ctx: &Context<'_>) -> Result<Option<String>, Refusal> {
        let Some(secret) = self.secret.clone().filter(|secret| !secret.is_empty()) else { return Ok(None) };
        let kind = self.secret_type.as_deref().unwrap_or_default();
        secret::checked(ctx, kind, secret, self.passphrase.as_deref()).map(Some)
    }
}

fn read(ctx: &Context<'_>, form: &mut Form<'_>, options: &mut Value, reading: Reading) -> Result<(), Refusal> {
    let whole = reading != Reading::Update;
    if reading == Reading::Create {
        *options = fleet::random_passwords(LENGTH);
        options["password_rules"] = json!({});
        if ctx.profile.is_v3() {
            options["ssh_key_change_strategy"] = json!("add");
        }
    }
    if reading == Reading::Replace {
        options["params"] = json!({});
        options["check_conn_after_change"] = Value::Bool(true);
    }
    let given = read_secrets(ctx, form, whole)?;
    if let Some(params) = form.json("params") {
        options["params"] = params.clone();
    }
    if !ctx.profile.is_v3()
        && let Some(check) = form.boolean("check_conn_after_change")
    {
        options["check_conn_after_change"] = Value::Bool(check);
    }
    if !form.errors.is_empty() {
        return Ok(());
    }
    let given = given.tidied();
    let kept = [
        ("secret", given.checked_secret(ctx)?),
        ("secret_type", given.secret_type),
        ("secret_strategy", given.strategy),
        ("ssh_key_change_strategy", given.ssh_strategy),
    ];
    for (key, value) in kept.into_iter().filter_map(|(key, value)| Some((key, value?))) {
        options[key] = Value::String(value);
    }
    if let Some(rules) = given.rules {
        options["password_rules"] = rules;
    }
    Ok(())
}

fn read_secrets(ctx: &Context<'_>, form: &mut Form<'_>, whole: bool) -> Result<Given, Refusal> {
    let secret_type = form.choice("secret_type", &labels::CHANGED_SECRET_TYPE, false, whole).value();
    let strategy = form.choice("secret_strategy", &labels::SECRET_STRATEGY, false, whole).value();
    let rules = password_rules::read(ctx, form, whole);
    // The check of the rules looks for the type in the body, and fails if it is not there.
    let checks_rules = rules.is_some() || (whole && form.raw("password_rules").is_none());
    if checks_rules && form.raw("secret_type").is_none() {
        return Err(Refusal::Fault);
    }
    let random_password = secret_type.as_deref() == Some("password") && strategy.as_deref() == Some("random");
    if whole && random_password && form.raw("password_rules").is_none() {
        form.refuse("password_rules", &Message::NeedsLength);
    }
    let ssh_strategy = form.choice("ssh_key_change_strategy", ssh_strategies(ctx), false, false).value();
    // PUT brings the default with it on 4.10.
    let unsaid = whole && !ctx.profile.is_v3() && form.raw("ssh_key_change_strategy").is_none();
    let text = Text::any_length().may_be_blank().may_be_null();
    Ok(Given {
        secret_type,
        strategy,
        rules,
        ssh_strategy: ssh_strategy.or(unsaid.then(|| "set_jms".to_owned())),
        secret: form.text("secret", text).value(),
        passphrase: form.text("passphrase", text).value(),
    })
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation, kind: &Kind) -> rusqlite::Result<()> {
    let options = &automation.options;
    let text = |key: &str| options[key].as_str().unwrap_or_default();
    write_head(ctx, o, automation, kind.code)?;
    choice(ctx, o, "secret_type", &labels::SECRET_TYPE, text("secret_type"));
    choice(ctx, o, "secret_strategy", &labels::SECRET_STRATEGY, text("secret_strategy"));
    // The answer to a PATCH shows the rules as they are kept; all others show defaults for what is not there.
    if ctx.request.method == Method::PATCH {
        o.value("password_rules", &options["password_rules"]);
    } else {
        o.value("password_rules", &password_rules::filled(&options["password_rules"]));
    }
    choice(ctx, o, "ssh_key_change_strategy", ssh_strategies(ctx), text("ssh_key_change_strategy"));
    for role in kind.recipients {
        write_links(ctx, o, automation, role)?;
    }
    o.value("params", &options["params"]);
    write_state(ctx, o, automation, kind.code);
    if !ctx.profile.is_v3() {
        o.value("check_conn_after_change", &options["check_conn_after_change"]);
    }
    write_tail(ctx, o, automation);
    Ok(())
}

//! Change-secret automations.

use serde_json::{Value, json};

use super::{Automation, Kind, Reading, SELECT, write_head, write_links, write_state, write_tail};
use crate::{
    fleet,
    form::{Form, Text},
    http::{
        context::Context,
        reply::{Answer, Refusal},
        route::Params,
    },
    json::Object,
    labels,
    messages::Message,
    resources::{
        accounts::choice,
        list::{Collection, Ties},
        password_rules,
    },
    ssh_key,
};

pub(crate) static KIND: Kind = Kind {
    code: "change_secret",
    model: "ChangeSecretAutomation",
    model_v3: "ChangeSecretAutomation",
    collection: &COLLECTION,
    recipients: &["recipients"],
    tidies_schedule: false,
    read,
    write,
};

static COLLECTION: Collection = Collection {
    table: "automations",
    select: SELECT,
    only: "a.type = 'change_secret'",
    search: &["a.name", "a.options ->> 'secret_type'", "a.options ->> 'secret_strategy'"],
    orders: &[("name", "a.name"), ("date_created", "a.date_created"), ("date_updated", "a.date_updated")],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: Some("a.date_created"),
};

/// Default length of random passwords.
const LENGTH: i64 = 16;

fn read(ctx: &Context<'_>, form: &mut Form<'_>, options: &mut Value, reading: Reading) -> Result<(), Refusal> {
    let whole = reading != Reading::Update;
    if reading == Reading::Create {
        *options = fleet::random_passwords(LENGTH);
    }
    if reading == Reading::Replace {
        options["params"] = json!({});
        options["check_conn_after_change"] = Value::Bool(true);
    }
    let secret_type = form.choice("secret_type", &labels::CHANGED_SECRET_TYPE, false, whole).value();
    let strategy = form.choice("secret_strategy", &labels::SECRET_STRATEGY, false, whole).value();
    let random = strategy.as_deref().or(options["secret_strategy"].as_str()) == Some("random");
    let password = secret_type.as_deref() == Some("password");
    let rules = password_rules::read(ctx, form, whole);
    // The check of the rules looks for the type in the body, and fails if it is not there.
    let checks_rules = rules.is_some() || (whole && form.raw("password_rules").is_none());
    if checks_rules && form.raw("secret_type").is_none() {
        return Err(Refusal::Fault);
    }
    if whole && password && random && form.raw("password_rules").is_none() {
        form.refuse("password_rules", &Message::NeedsLength);
    }
    if let Some(rules) = rules {
        options["password_rules"] = rules;
    }
    let ssh = if ctx.profile.is_v3() { &labels::SSH_KEY_STRATEGY_V3 } else { &labels::SSH_KEY_STRATEGY };
    let ssh = form.choice("ssh_key_change_strategy", ssh, false, false).value();
    let secret = form.text("secret", Text::any_length().may_be_blank().may_be_null()).value();
    let passphrase = form.text("passphrase", Text::any_length().may_be_blank().may_be_null()).value();
    if let Some(params) = form.json("params") {
        options["params"] = params.clone();
    }
    if !ctx.profile.is_v3()
        && let Some(check) = form.boolean("check_conn_after_change")
    {
        options["check_conn_after_change"] = Value::Bool(check);
    }
    for (key, value) in [("secret_type", secret_type), ("secret_strategy", strategy)] {
        if let Some(value) = value {
            options[key] = Value::String(value);
        }
    }
    keep_ssh_strategy(ctx, options, ssh);
    keep_secret(ctx, form, options, secret, passphrase.as_deref())
}

/// 3.10 drops the strategy for passwords and answers its default.
fn keep_ssh_strategy(ctx: &Context<'_>, options: &mut Value, given: Option<String>) {
    if ctx.profile.is_v3() && options["secret_type"] == "password" {
        options["ssh_key_change_strategy"] = json!("add");
    } else if let Some(given) = given {
        options["ssh_key_change_strategy"] = Value::String(given);
    }
}

fn keep_secret(
    ctx: &Context<'_>,
    form: &Form<'_>,
    options: &mut Value,
    secret: Option<String>,
    passphrase: Option<&str>,
) -> Result<(), Refusal> {
    let Some(secret) = secret.filter(|secret| !secret.is_empty()) else { return Ok(()) };
    let specific = options["secret_strategy"] == "specific";
    let is_key = specific && options["secret_type"] == "ssh_key";
    let is_password = specific && options["secret_type"] == "password";
    if is_password && secret.starts_with("{{") && secret.ends_with("}}") && form.errors.is_empty() {
        return Err(ctx.refuse_all(&Message::PasswordInBraces));
    }
    let secret = match ssh_key::normalized(&secret, passphrase) {
        Some(key) if is_key => key,
        None if is_key && form.errors.is_empty() => return Err(ctx.refuse_all(&Message::BadSshKey)),
        _ => secret,
    };
    options["secret"] = Value::String(secret);
    Ok(())
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation) -> rusqlite::Result<()> {
    let options = &automation.options;
    let text = |key: &str| options[key].as_str().unwrap_or_default();
    let ssh = if ctx.profile.is_v3() { &labels::SSH_KEY_STRATEGY_V3 } else { &labels::SSH_KEY_STRATEGY };
    write_head(ctx, o, automation, KIND.code)?;
    choice(ctx, o, "secret_type", &labels::SECRET_TYPE, text("secret_type"));
    choice(ctx, o, "secret_strategy", &labels::SECRET_STRATEGY, text("secret_strategy"));
    o.value("password_rules", &options["password_rules"]);
    choice(ctx, o, "ssh_key_change_strategy", ssh, text("ssh_key_change_strategy"));
    write_links(ctx, o, automation, "recipients")?;
    o.value("params", &options["params"]);
    write_state(ctx, o, automation, KIND.code);
    if !ctx.profile.is_v3() {
        o.value("check_conn_after_change", &options["check_conn_after_change"]);
    }
    write_tail(ctx, o, automation);
    Ok(())
}

pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    super::list(ctx, &KIND)
}

pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    super::create(ctx, &KIND)
}

pub(crate) fn bulk_change(ctx: &mut Context<'_>, _: &Params) -> Answer {
    super::bulk_change(ctx, &KIND)
}

pub(crate) fn bulk_delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    super::bulk_delete(ctx, &KIND)
}

pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    super::retrieve(ctx, &KIND, params)
}

pub(crate) fn change(ctx: &mut Context<'_>, params: &Params) -> Answer {
    super::change(ctx, &KIND, params)
}

pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    super::delete(ctx, &KIND, params)
}

//! Automations that check the secrets of accounts.

use serde_json::{Value, json};

use super::{Automation, Kind, Reading, Type, collection, write_head, write_links, write_state, write_tail};
use crate::{
    executions::CHECK,
    form::Form,
    http::{context::Context, reply::Refusal},
    json::Object,
    messages::Message,
    resources::{engines, executions},
};

/// The type.
pub(crate) struct Check;

impl Type for Check {
    const KIND: &'static Kind = &KIND;
}

static KIND: Kind = Kind {
    code: CHECK,
    model: "CheckAccountAutomation",
    model_v3: "CheckAccountAutomation",
    collection: &collection("a.type = 'check_account'", &["a.name"]),
    runs: &executions::of("a.type = 'check_account' AND a.listed"),
    recipients: &["recipients"],
    tidies_schedule: true,
    makes_secrets: false,
    read,
    write,
};

fn read(_: &Context<'_>, form: &mut Form<'_>, options: &mut Value, reading: Reading) -> Result<(), Refusal> {
    if reading != Reading::Update {
        *options = json!({ "engines": [] });
    }
    let Some(engines) = form.json("engines") else { return Ok(()) };
    // The server walks the value, whatever it is: a text by its characters, an object by its keys.
    let known = match engines {
        Value::Array(items) => items.iter().all(|item| item.as_str().is_some_and(engines::is_known)),
        Value::Object(fields) => fields.keys().all(|key| engines::is_known(key)),
        Value::String(text) => text.is_empty(),
        _ => return Err(Refusal::Fault),
    };
    if known {
        options["engines"] = engines.clone();
    } else {
        form.refuse("engines", &Message::UnknownEngine);
    }
    Ok(())
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation) -> rusqlite::Result<()> {
    write_head(ctx, o, automation, KIND.code)?;
    o.value("engines", &automation.options["engines"]);
    write_links(ctx, o, automation, "recipients")?;
    write_state(ctx, o, automation, KIND.code);
    write_tail(ctx, o, automation);
    Ok(())
}

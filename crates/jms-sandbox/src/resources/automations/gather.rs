//! Automations that gather the accounts of machines.

use serde_json::{Value, json};

use super::{Automation, Kind, Reading, Type, collection, write_head, write_links, write_state, write_tail};
use crate::{
    executions::GATHER,
    form::Form,
    http::{context::Context, reply::Refusal},
    json::Object,
    resources::executions,
};

/// The type.
pub(crate) struct Gather;

impl Type for Gather {
    const KIND: &'static Kind = &KIND;
}

static KIND: Kind = Kind {
    code: GATHER,
    model: "GatherAccountsAutomation",
    model_v3: "GatherAccountsAutomation",
    collection: &collection("a.type = 'gather_accounts'", &["a.name"]),
    runs: &executions::of("a.type = 'gather_accounts' AND a.listed"),
    recipients: &["recipients"],
    tidies_schedule: true,
    makes_secrets: false,
    read,
    write,
};

#[expect(clippy::unnecessary_wraps, reason = "other kinds can refuse")]
fn read(ctx: &Context<'_>, form: &mut Form<'_>, options: &mut Value, reading: Reading) -> Result<(), Refusal> {
    if reading != Reading::Update {
        *options = json!({ "is_sync_account": false, "check_risk": true });
    }
    if let Some(flag) = form.boolean("is_sync_account") {
        options["is_sync_account"] = Value::Bool(flag);
    }
    // 3.10 looks for no risks.
    if !ctx.profile.is_v3()
        && let Some(flag) = form.boolean("check_risk")
    {
        options["check_risk"] = Value::Bool(flag);
    }
    Ok(())
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation) -> rusqlite::Result<()> {
    write_head(ctx, o, automation, KIND.code)?;
    write_links(ctx, o, automation, "recipients")?;
    write_state(ctx, o, automation, KIND.code);
    o.value("is_sync_account", &automation.options["is_sync_account"]);
    if !ctx.profile.is_v3() {
        o.value("check_risk", &automation.options["check_risk"]);
    }
    write_tail(ctx, o, automation);
    Ok(())
}

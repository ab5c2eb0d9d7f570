//! Account backup plans.

use serde_json::{Value, json};

use super::{Automation, Kind, Reading, Type, collection, write_head, write_links, write_state, write_tail};
use crate::{
    fleet,
    form::{Form, Text},
    http::{context::Context, reply::Refusal},
    json::Object,
    labels,
    resources::{accounts::choice, executions},
};

const RECIPIENTS: [&str; 4] =
    ["recipients_part_one", "recipients_part_two", "obj_recipients_part_one", "obj_recipients_part_two"];

/// The type.
pub(crate) struct Backup;

impl Type for Backup {
    const KIND: &'static Kind = &KIND;
}

static KIND: Kind = Kind {
    code: "backup_account",
    model: "BackupAccountAutomation",
    model_v3: "AccountBackupAutomation",
    collection: &collection("a.type = 'backup_account'", &["a.name"]),
    runs: &executions::of("a.type = 'backup_account' AND a.listed"),
    recipients: &RECIPIENTS,
    tidies_schedule: true,
    makes_secrets: false,
    read,
    write,
};

const FLAGS: [&str; 2] = ["is_password_divided_by_email", "is_password_divided_by_obj_storage"];

#[expect(clippy::unnecessary_wraps, reason = "other kinds can refuse")]
fn read(_: &Context<'_>, form: &mut Form<'_>, options: &mut Value, reading: Reading) -> Result<(), Refusal> {
    if reading == Reading::Create {
        *options = fleet::backup_of(&json!([]));
    }
    // Any JSON: nobody looks whether these are types.
    if let Some(types) = form.json("types") {
        options["types"] = types.clone();
    }
    if let Some(kind) = form.choice("backup_type", &labels::BACKUP_TYPE, false, false).value() {
        options["backup_type"] = Value::String(kind);
    }
    for key in FLAGS {
        if let Some(flag) = form.boolean(key) {
            options[key] = Value::Bool(flag);
        }
    }
    let password = form.text("zip_encrypt_password", Text::up_to(4096).may_be_blank().may_be_null()).value();
    if let Some(password) = password {
        options["zip_encrypt_password"] = Value::String(password);
    }
    Ok(())
}

fn write(ctx: &Context<'_>, o: &mut Object<'_>, automation: &Automation) -> rusqlite::Result<()> {
    let options = &automation.options;
    write_head(ctx, o, automation, KIND.code)?;
    o.value("types", &options["types"]);
    write_links(ctx, o, automation, RECIPIENTS[0])?;
    write_links(ctx, o, automation, RECIPIENTS[1])?;
    choice(ctx, o, "backup_type", &labels::BACKUP_TYPE, options["backup_type"].as_str().unwrap_or_default());
    write_links(ctx, o, automation, RECIPIENTS[2])?;
    write_links(ctx, o, automation, RECIPIENTS[3])?;
    write_state(ctx, o, automation, KIND.code);
    for key in FLAGS {
        o.value(key, &options[key]);
    }
    write_tail(ctx, o, automation);
    Ok(())
}

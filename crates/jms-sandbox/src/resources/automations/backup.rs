//! Account backup plans.

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
    resources::{
        accounts::choice,
        list::{Collection, Ties},
    },
};

const RECIPIENTS: [&str; 4] =
    ["recipients_part_one", "recipients_part_two", "obj_recipients_part_one", "obj_recipients_part_two"];

pub(crate) static KIND: Kind = Kind {
    code: "backup_account",
    model: "BackupAccountAutomation",
    model_v3: "AccountBackupAutomation",
    collection: &COLLECTION,
    recipients: &RECIPIENTS,
    tidies_schedule: true,
    read,
    write,
};

static COLLECTION: Collection = Collection {
    table: "automations",
    select: SELECT,
    only: "a.type = 'backup_account'",
    search: &["a.name"],
    orders: &[("name", "a.name"), ("date_created", "a.date_created"), ("date_updated", "a.date_updated")],
    default_order: "a.name",
    ties: Ties::Insertion,
    scoped: true,
    selections: true,
    made: Some("a.date_created"),
};

const FLAGS: [&str; 2] = ["is_password_divided_by_email", "is_password_divided_by_obj_storage"];

#[expect(clippy::unnecessary_wraps, reason = "the other kind can refuse")]
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

//! Tasks that callers start for accounts.

use serde_json::{Value, json};

use crate::{
    executions::{self, quick},
    http::{
        context::Context,
        reply::{Answer, Refusal},
        route::Params,
    },
    messages::Message,
    python,
    resources::{confirm, executions::published},
};

/// `POST accounts/accounts/tasks/`: verifies or pushes accounts, those that are named and those of the assets that are; or
/// removes gathered accounts from their machines.
pub(crate) fn start(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = match ctx.data()? {
        Value::Object(data) => data,
        Value::Null => serde_json::Map::new(),
        _ => return Err(Refusal::Fault),
    };
    // Removing asks for a password, before anything is looked at.
    if ctx.settings.mfa
        && data.get("action").is_some_and(|action| action == "remove")
        && !confirm::confirmed(ctx.db, ctx.request, "password", (ctx.profile, ctx.clock.now()))?
    {
        return Err(Refusal::Confirm("password"));
    }
    let mut form = ctx.form(&data);
    let action = match data.get("action") {
        Some(Value::String(action)) if ["verify", "push", "remove"].contains(&action.as_str()) => action.as_str(),
        given => {
            form.refuse(
                "action",
                &match given {
                    None => Message::Required,
                    Some(Value::Null) => Message::NotNull,
                    Some(other) => Message::NotAChoice(python::text(other)),
                },
            );
            ""
        }
    };
    let assets = form.plain_relations("assets", |id| ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [id]))?;
    let accounts = form.plain_relations("accounts", |id| ctx.exists("SELECT 1 FROM accounts WHERE id = ?1", [id]))?;
    let found = "SELECT 1 FROM gathered_accounts WHERE id = ?1";
    let gathered = form.plain_relations("gather_accounts", |id| ctx.exists(found, [id]))?;
    form.json("params");
    form.finish()?;

    let ids: Vec<String> = ctx.all(
        "SELECT id FROM accounts WHERE (id IN (SELECT value FROM json_each(?1))
            OR asset_id IN (SELECT value FROM json_each(?2))) AND (?3 IS NULL OR org_id = ?3) ORDER BY rowid",
        (
            Value::from(accounts.unwrap_or_default()).to_string(),
            Value::from(assets.unwrap_or_default()).to_string(),
            ctx.org.scope(),
        ),
        |row| row.get(0),
    )?;
    let task = match action {
        "verify" => quick::start(ctx, executions::VERIFY, &ids)?,
        "push" => quick::start(ctx, executions::PUSH, &ids)?,
        _ => remove(ctx, &gathered.unwrap_or_default())?,
    };
    Ok(published(&task))
}

/// Removes gathered accounts from their machines, and the accounts that they are.
fn remove(ctx: &mut Context<'_>, gathered: &[String]) -> Result<String, Refusal> {
    if gathered.is_empty() {
        return quick::start(ctx, executions::REMOVE, &[]);
    }
    let id = ctx.random.uuid();
    let about = json!({ "type": executions::REMOVE, "accounts": gathered });
    let work = quick::Work { id: &id, org: ctx.org.id(), kind: executions::REMOVE, about };
    quick::publish(ctx.db, &work, ctx.clock.now())?;
    Ok(id)
}

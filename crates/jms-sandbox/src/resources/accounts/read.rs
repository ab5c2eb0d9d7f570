//! Reading accounts.

use http::StatusCode;
use serde_json::Value;

use super::{Account, COLLECTION, MINI, MODEL, SMALL, Shape, secret, select, write};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    python,
    resources::list::{Name, Selection},
};

/// `GET accounts/accounts/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = ctx.fields(MINI, SMALL);
    select(ctx)?
        .reply(ctx, Window::of(ctx), Account::read, |out, account| write(ctx, out, account, Shape::Item, &fields))
}

/// `GET accounts/accounts/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    let mut body = Vec::new();
    write(ctx, &mut body, &account, Shape::Detail, &ctx.fields(MINI, SMALL))?;
    Ok(Reply::json(StatusCode::OK, body))
}

/// The account that the path names.
pub(super) fn find(ctx: &Context<'_>, params: &Params) -> Result<Account, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    Account::by_id(ctx, &id)
}

/// `GET accounts/accounts/su-from-accounts/`: the other accounts of an account's asset, or all of an asset's.
pub(crate) fn su_from_accounts(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    let mut selection = Selection::new(ctx, &COLLECTION);
    if let Some(account) = query.given("account") {
        let id = python::uuid_of(account).ok_or(Refusal::Fault)?;
        let account = Account::by_id(ctx, &id)?;
        selection.filter.text("a.asset_id = ?", &account.asset_id);
        selection.filter.text("a.id <> ?", &id);
    } else if let Some(asset) = query.given("asset") {
        let id = python::uuid_of(asset).ok_or(Refusal::Fault)?;
        if !ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&id])? {
            return Err(Refusal::no_object("Asset"));
        }
        selection.filter.text("a.asset_id = ?", &id);
    } else {
        selection.filter.nothing();
    }
    let fields = ctx.fields(MINI, SMALL);
    selection.reply(ctx, Window::of(ctx), Account::read, |out, account| write(ctx, out, account, Shape::Item, &fields))
}

/// `POST accounts/accounts/username-suggestions/`: usernames on these assets that start with a text.
pub(crate) fn username_suggestions(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let assets = data.get("assets").cloned().unwrap_or_else(|| Value::Array(Vec::new()));
    let start = data.get("username").and_then(Value::as_str).unwrap_or_default();
    let names: Vec<String> = ctx.all(
        "SELECT DISTINCT username FROM accounts WHERE asset_id IN (SELECT value FROM json_each(?1))
            AND substr(username, 1, length(?2)) = ?2 AND username NOT IN ('', 'root') ORDER BY username LIMIT 100",
        (assets.to_string(), start),
        |row| row.get(0),
    )?;
    Ok(Reply::ok(&Value::from(names)))
}

/// `PATCH accounts/accounts/clear-secret/`: takes the secrets away; unknown ids are passed over.
pub(crate) fn clear_secret(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let ids = data.get("account_ids").and_then(Value::as_array).cloned().unwrap_or_default();
    let ids: Option<Vec<String>> = ids.iter().map(python::uuid).collect();
    for id in ids.ok_or(Refusal::Fault)? {
        let mut selection = Selection::new(ctx, &COLLECTION);
        selection.filter.text("a.id = ?", &id);
        if let Some(account) = selection.rows(ctx, Window::of(ctx).uncut(), Account::read)?.first() {
            let user = ctx.user()?.id.clone();
            secret::store(ctx.db, ctx.profile, &account.id, None, ctx.clock.stamp(), Some(&user))?;
        }
    }
    Ok(Reply::empty(StatusCode::OK))
}

//! Reading accounts.

use http::StatusCode;
use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::{Account, COLLECTION, MINI, MODEL, SMALL, Shape, copies::ids, secret, select, write};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Fields,
    python,
    resources::{list::Name, nodes},
};

/// The keys that `fields` and the like ask for.
pub(super) fn fields(ctx: &Context<'_>) -> Fields {
    ctx.fields(MINI, SMALL)
}

/// `GET accounts/accounts/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = fields(ctx);
    select(ctx)?
        .reply(ctx, Window::of(ctx), Account::read, |out, account| write(ctx, out, account, Shape::Item, &fields))
}

/// `GET accounts/accounts/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    let mut body = Vec::new();
    write(ctx, &mut body, &account, Shape::Detail, &fields(ctx))?;
    Ok(Reply::json(StatusCode::OK, body))
}

/// The account that the path names.
pub(super) fn find(ctx: &Context<'_>, params: &Params) -> Result<Account, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    Account::by_id(ctx, &id)
}

/// `GET accounts/accounts/su-from-accounts/`: the other accounts of an account's asset that do not switch from it, or all of an
/// asset's. Pages are not known here.
pub(crate) fn su_from_accounts(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let query = &ctx.request.query;
    let mut selection = select(ctx)?;
    if let Some(account) = query.given("account") {
        let id = python::uuid_of(account).ok_or(Refusal::Fault)?;
        let account = Account::by_id(ctx, &id)?;
        selection.filter.text("a.asset_id = ?", &account.asset.id);
        selection.filter.add("a.id <> ? AND a.su_from_id IS NOT ?", [Sql::from(id.clone()), Sql::from(id)]);
    } else if let Some(asset) = query.given("asset") {
        let id = python::uuid_of(asset).ok_or(Refusal::Fault)?;
        if !ctx.exists("SELECT 1 FROM assets WHERE id = ?1", [&id])? {
            return Err(Refusal::no_object("Asset"));
        }
        selection.filter.text("a.asset_id = ?", &id);
    } else {
        selection.filter.nothing();
    }
    let fields = fields(ctx);
    selection.reply(ctx, Window::whole(), Account::read, |out, account| write(ctx, out, account, Shape::Item, &fields))
}

/// `POST accounts/accounts/username-suggestions/`: usernames that hold a text, on these assets and those of these nodes, or
/// on all; the usual administrators first.
pub(crate) fn username_suggestions(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    let given = |key: &str| data.get(key).map_or(Ok(Vec::new()), ids);
    let mut assets = given("assets")?;
    assets.extend(nodes::assets_below(ctx, &given("nodes")?)?);
    let assets = (!assets.is_empty()).then(|| Value::from(assets).to_string());
    let part = data.get("username").filter(|part| python::truthy(part)).map(python::text).unwrap_or_default();
    let mut names: Vec<String> = ctx.all(
        "SELECT DISTINCT username FROM accounts WHERE (?1 IS NULL OR org_id = ?1)
            AND (?2 IS NULL OR asset_id IN (SELECT value FROM json_each(?2))) AND contains_text(username, ?3)
         ORDER BY username LIMIT 10",
        (ctx.org.scope(), assets, part.to_lowercase()),
        |row| row.get(0),
    )?;
    names.sort_by_key(|name| !["root", "admin", "administrator"].contains(&name.to_lowercase().as_str()));
    Ok(Reply::ok(&Value::from(names)))
}

/// `PATCH accounts/accounts/clear-secret/`: takes the secrets away; unknown ids are passed over.
pub(crate) fn clear_secret(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let data = ctx.object()?;
    for id in data.get("account_ids").map_or(Ok(Vec::new()), ids)? {
        let sql =
            "UPDATE accounts SET secret = NULL WHERE id = ?1 AND secret IS NOT NULL AND (?2 IS NULL OR org_id = ?2)";
        if ctx.run(sql, (&id, ctx.org.scope()))? > 0 {
            let user = ctx.user()?.id.clone();
            secret::remember(ctx.db, ctx.profile, &id, ctx.clock.stamp(), Some(&user))?;
        }
    }
    Ok(Reply::empty(StatusCode::OK))
}

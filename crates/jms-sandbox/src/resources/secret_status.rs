//! Accounts whose secrets wait to be changed. Servers only keep this if secrets change after sessions, which is off on new
//! ones: there are none.

use http::StatusCode;
use rusqlite::Row;
use serde_json::Value;

use super::{
    accounts::{COLLECTION, MODEL},
    list::{Collection, Name, Selection},
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
};

static WAITING: Collection = Collection {
    select: "SELECT a.id, a.username, s.id, s.name FROM accounts a JOIN assets s ON s.id = a.asset_id",
    only: "0",
    search: &["a.username"],
    ..COLLECTION
};

/// With `_rel=or`, the server adds its filters to all accounts.
static ALL_ACCOUNTS: Collection = Collection { only: "", ..WAITING };

fn read(row: &Row<'_>) -> rusqlite::Result<[String; 4]> {
    Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
}

/// `GET accounts/change-secret-status/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let any = ctx.request.query.get("_rel") == Some("or");
    let mut selection = Selection::new(ctx, if any { &ALL_ACCOUNTS } else { &WAITING });
    selection.basic(ctx)?;
    selection.equal(ctx, "username", "a.username = ?");
    let fields = ctx.fields(&[], &[]);
    selection.reply(ctx, Window::of(ctx), read, |out, [id, username, asset, name]| {
        Object::write(out, &fields, &ctx.zone, |o| {
            o.text("id", id);
            o.text("username", username);
            o.object("asset", |o| {
                o.text("id", asset);
                o.text("name", name);
            });
            o.raw("meta", "{}");
            o.int("ttl", 0);
        });
        Ok(())
    })
}

/// `GET` and `DELETE accounts/change-secret-status/ID/`
pub(crate) fn find(ctx: &mut Context<'_>, params: &Params) -> Answer {
    Name::read(ctx, params.get(0)).find(ctx, MODEL, &WAITING, "a.name = ?")?;
    Err(Refusal::no_object(MODEL))
}

/// `DELETE accounts/change-secret-status/` with the ids in its body, which nobody looks at.
pub(crate) fn clear(ctx: &mut Context<'_>, _: &Params) -> Answer {
    match ctx.object()?.get("account_ids") {
        Some(Value::Array(_) | Value::Object(_) | Value::String(_)) => Ok(Reply::empty(StatusCode::OK)),
        _ => Err(Refusal::Fault),
    }
}

//! Secrets of accounts and what they were before.

use http::StatusCode;
use rusqlite::types::Value as Sql;

use super::{
    accounts::{self, Account, COLLECTION, MINI, MODEL, SMALL, Shape, choice, shown_secret},
    list::{Collection, Name, Selection, Ties},
};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Object,
    labels,
};

/// `GET accounts/account-secrets/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = ctx.fields(MINI, &["secret_type", "secret", SMALL[1], SMALL[2]]);
    accounts::select(ctx)?.reply(ctx, Window::of(ctx), Account::read, |out, account| {
        accounts::write(ctx, out, account, Shape::Secret, &fields)
    })
}

/// `GET accounts/account-secrets/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    let mut body = Vec::new();
    accounts::write(ctx, &mut body, &Account::by_id(ctx, &id)?, Shape::Secret, &ctx.fields(MINI, SMALL))?;
    Ok(Reply::json(StatusCode::OK, body))
}

static HISTORIES: Collection = Collection {
    table: "account_history",
    select: "SELECT a.id, a.secret, a.secret_type, a.version, a.history_date, a.history_user FROM account_history a",
    only: "",
    search: &[],
    orders: &[],
    default_order: "a.id DESC",
    ties: Ties::Insertion,
    scoped: false,
    selections: false,
    made: None,
};

struct Past {
    id: i64,
    secret: Option<String>,
    secret_type: String,
    version: i64,
    date: i64,
    user: Option<String>,
}

/// `GET accounts/account-secrets/ID/histories/`: newest first, without the present secret.
pub(crate) fn histories(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    // The filter takes uuids, which these ids are not.
    if ctx.request.query.given("ids").is_some() {
        return Err(Refusal::Fault);
    }
    let mut selection = Selection::new(ctx, &HISTORIES);
    selection.filter.text("a.account_id = ?", &id);
    let newest = "a.id < (SELECT max(h.id) FROM account_history h WHERE h.account_id = ?)";
    selection.filter.add(newest, [Sql::from(id)]);
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Past {
            id: row.get(0)?,
            secret: row.get(1)?,
            secret_type: row.get(2)?,
            version: row.get(3)?,
            date: row.get(4)?,
            user: row.get(5)?,
        })
    };
    selection.reply(ctx, Window::of(ctx), read, |out, past| {
        Object::write(out, &ctx.fields(&[], &[]), &ctx.zone, |o| {
            o.int("id", past.id);
            o.maybe("secret", shown_secret(ctx, past.secret.as_deref()));
            choice(ctx, o, "secret_type", &labels::SECRET_TYPE, &past.secret_type);
            o.int("version", past.version);
            o.date("history_date", Some(past.date));
            o.maybe("history_user", past.user.as_deref());
        });
        Ok(())
    })
}

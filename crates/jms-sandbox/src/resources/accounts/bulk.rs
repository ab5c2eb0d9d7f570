//! Several accounts in one request.

use http::StatusCode;
use serde_json::Value;

use super::{Account, draft::Draft, select, write::written};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    messages::Message,
    resources::objects,
};

/// `PATCH` and `PUT accounts/accounts/`: a list of changes, each with the `id` or `pk` of its account; all or none.
pub(crate) fn update(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let partial = ctx.request.method == http::Method::PATCH;
    let items = match ctx.data()? {
        Value::Array(items) => items,
        // An object is refused, and one without a name makes PUT fail before (scenarios `http_protocol`, `acc_list_bulk`).
        Value::Object(item) if partial || item.contains_key("name") => {
            return Err(ctx.refuse("non_field_errors", &Message::NotAList("dict")));
        }
        _ => return Err(Refusal::Fault),
    };
    let changes = objects::changes(ctx, &items, super::MODEL, |ctx, data, id| {
        let account = Account::by_id(ctx, id)?;
        let draft = Draft::read_change(ctx, data, &account, partial)?;
        Ok((account, draft))
    })?;
    let mut ids = Vec::new();
    for (account, draft) in changes {
        draft.settled(ctx, false)?.apply(ctx, &account)?;
        ids.push(account.id);
    }
    Ok(Reply::json(StatusCode::OK, written(ctx, &ids)?))
}

/// `DELETE accounts/accounts/?…`
pub(crate) fn delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

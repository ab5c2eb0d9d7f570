//! Several accounts in one request.

use http::StatusCode;
use serde_json::{Map, Value};

use super::{Account, draft::Draft, select, write::written};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    messages::Message,
    python,
    resources::list::all_or_verdicts,
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
    let changes = all_or_verdicts(items.iter().map(|item| match item {
        Value::Object(data) => read(ctx, data, partial),
        _ => Err(Refusal::Fault),
    }))?;
    let mut ids = Vec::new();
    for (account, draft) in changes {
        draft.apply(ctx, &account)?;
        ids.push(account.id);
    }
    Ok(Reply::json(StatusCode::OK, written(ctx, &ids)?))
}

fn read(ctx: &mut Context<'_>, data: &Map<String, Value>, partial: bool) -> Result<(Account, Draft), Refusal> {
    let given = data.get("id").or_else(|| data.get("pk")).ok_or_else(|| ctx.refuse_all(&Message::NoIdInItem))?;
    let id = python::uuid(given).ok_or(Refusal::Fault)?;
    let account = match Account::by_id(ctx, &id) {
        Err(Refusal::Detail { .. }) => {
            return Err(Refusal::Invalid(Value::String(ctx.say(&Message::NoMatch(super::MODEL)))));
        }
        found => found?,
    };
    let draft = Draft::read(ctx, data, Some(&account), partial)?;
    Ok((account, draft))
}

/// `DELETE accounts/accounts/?…`
pub(crate) fn delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

//! Making, changing and deleting accounts.

use http::StatusCode;
use serde_json::{Map, Value};

use super::{Account, COLLECTION, Shape, draft::Draft, read::find, template, write};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Fields,
};

/// `POST accounts/accounts/`: one account, or a list of them, all or none.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    match ctx.data()? {
        Value::Array(items) => {
            let accounts = make_all(ctx, &items)?;
            let body = written(ctx, &accounts)?;
            // The answer does not show this yet.
            if !ctx.profile.is_v3() {
                template::link(ctx, &accounts)?;
            }
            Ok(Reply::json(StatusCode::CREATED, body))
        }
        Value::Object(data) => {
            let id = Draft::read(ctx, &data, None, false)?.insert(ctx, false)?;
            shown(ctx, StatusCode::CREATED, &id)
        }
        Value::Null => Draft::read(ctx, &Map::new(), None, false).and(Err(Refusal::Fault)),
        _ => Err(Refusal::Fault),
    }
}

/// Makes an account of each item, all or none; gives their ids.
pub(crate) fn make_all(ctx: &mut Context<'_>, items: &[Value]) -> Result<Vec<String>, Refusal> {
    // All items are read before the first is made, so that two equal ones pass the reading.
    let drafts = Draft::read_all(ctx, items)?;
    drafts.iter().map(|draft| draft.insert(ctx, true)).collect()
}

/// The accounts of these ids, as a JSON list.
pub(super) fn written(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    let mut body = vec![b'['];
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        write(ctx, &mut body, &Account::by_id(ctx, id)?, Shape::Item, &Fields::All)?;
    }
    body.push(b']');
    Ok(body)
}

fn shown(ctx: &Context<'_>, status: StatusCode, id: &str) -> Answer {
    let mut body = Vec::new();
    write(ctx, &mut body, &Account::by_id(ctx, id)?, Shape::Item, &Fields::All)?;
    Ok(Reply::json(status, body))
}

/// `PUT accounts/accounts/ID/`
pub(crate) fn replace(ctx: &mut Context<'_>, params: &Params) -> Answer {
    change(ctx, params, false)
}

/// `PATCH accounts/accounts/ID/`
pub(crate) fn update(ctx: &mut Context<'_>, params: &Params) -> Answer {
    change(ctx, params, true)
}

fn change(ctx: &mut Context<'_>, params: &Params, partial: bool) -> Answer {
    let account = find(ctx, params)?;
    let data = ctx.object()?;
    let draft = Draft::read(ctx, &data, Some(&account), partial)?;
    draft.apply(ctx, &account)?;
    shown(ctx, StatusCode::OK, &account.id)
}

/// `DELETE accounts/accounts/ID/`
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let account = find(ctx, params)?;
    ctx.run(&format!("DELETE FROM {} WHERE id = ?1", COLLECTION.table), [&account.id])?;
    Ok(Reply::gone())
}

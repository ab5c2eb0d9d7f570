//! Making, changing and deleting applications.

use http::StatusCode;
use serde_json::Value;

use super::{
    Application, COLLECTION, MODEL,
    draft::Draft,
    read::{find, select},
    write,
};
use crate::{
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Fields,
    resources::{list::all_or_verdicts, objects},
};

fn written(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    let mut body = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        write(ctx, &mut body, &Application::seen(ctx, id)?, &Fields::All)?;
    }
    Ok(body)
}

fn listed(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    Ok([b"[".to_vec(), written(ctx, ids)?, b"]".to_vec()].concat())
}

/// `POST accounts/integration-applications/`: one application, or a list of them, all or none.
pub(crate) fn create(ctx: &mut Context<'_>, _: &Params) -> Answer {
    match ctx.data_or_form()? {
        Value::Array(items) => {
            let drafts = all_or_verdicts(items.iter().map(|item| Draft::read(ctx, item, None, false)))?;
            let ids = drafts.iter().map(|draft| draft.insert(ctx)).collect::<Result<Vec<_>, _>>()?;
            Ok(Reply::json(StatusCode::CREATED, listed(ctx, &ids)?))
        }
        data => {
            let id = Draft::read(ctx, &data, None, false)?.insert(ctx)?;
            Ok(Reply::json(StatusCode::CREATED, written(ctx, &[id])?))
        }
    }
}

fn partial(ctx: &Context<'_>) -> bool {
    ctx.request.method == http::Method::PATCH
}

/// `PUT` and `PATCH accounts/integration-applications/ID/`
pub(crate) fn update(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let application = find(ctx, params)?;
    let data = ctx.data_or_form()?;
    Draft::read(ctx, &data, Some(&application), partial(ctx))?.apply(ctx, &application)?;
    Ok(Reply::json(StatusCode::OK, written(ctx, &[application.id])?))
}

/// `PUT` and `PATCH accounts/integration-applications/`
pub(crate) fn bulk_update(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let items = objects::listed(ctx)?;
    let changes = objects::changes(ctx, &items, MODEL, |ctx, data, id| {
        let application = Application::seen(ctx, id)?;
        let draft = Draft::read(ctx, &Value::Object(data.clone()), Some(&application), partial(ctx))?;
        Ok((application, draft))
    })?;
    let mut ids = Vec::new();
    for (application, draft) in changes {
        draft.apply(ctx, &application)?;
        ids.push(application.id);
    }
    Ok(Reply::json(StatusCode::OK, listed(ctx, &ids)?))
}

/// `DELETE accounts/integration-applications/ID/`
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let application = find(ctx, params)?;
    ctx.run(&format!("DELETE FROM {} WHERE id = ?1", COLLECTION.table), [&application.id])?;
    Ok(Reply::gone())
}

/// `DELETE accounts/integration-applications/?…`
pub(crate) fn bulk_delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

//! Making, changing and deleting templates.

use http::StatusCode;
use serde_json::{Value, json};

use super::{
    COLLECTION, MODEL, Template,
    draft::Draft,
    read::{find, select},
    write,
};
use crate::{
    executions::{self, quick},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Fields,
    resources::{accounts::Shape, list::all_or_verdicts, objects},
};

fn written(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    let mut body = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        let template = Template::by_id(ctx.db, id)?.ok_or_else(|| Refusal::no_object(MODEL))?;
        write(ctx, &mut body, &template, Shape::Item, &Fields::All)?;
    }
    Ok(body)
}

fn listed(ctx: &Context<'_>, ids: &[String]) -> Result<Vec<u8>, Refusal> {
    Ok([b"[".to_vec(), written(ctx, ids)?, b"]".to_vec()].concat())
}

/// `POST accounts/account-templates/`: one template, or a list of them, all or none.
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

/// `PUT` and `PATCH accounts/account-templates/ID/`
pub(crate) fn update(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let template = find(ctx, params)?;
    let data = ctx.data_or_form()?;
    Draft::read(ctx, &data, Some(&template), partial(ctx))?.apply(ctx, &template)?;
    Ok(Reply::json(StatusCode::OK, written(ctx, &[template.id])?))
}

/// `PUT` and `PATCH accounts/account-templates/`
pub(crate) fn bulk_update(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let items = objects::listed(ctx)?;
    let changes = objects::changes(ctx, &items, MODEL, |ctx, data, id| {
        let template = Template::seen(ctx, id)?.ok_or_else(|| Refusal::no_object(MODEL))?;
        let draft = Draft::read(ctx, &Value::Object(data.clone()), Some(&template), partial(ctx))?;
        Ok((template, draft))
    })?;
    let mut ids = Vec::new();
    for (template, draft) in changes {
        draft.apply(ctx, &template)?;
        ids.push(template.id);
    }
    Ok(Reply::json(StatusCode::OK, listed(ctx, &ids)?))
}

/// `DELETE accounts/account-templates/ID/`: its accounts stay.
pub(crate) fn delete(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let template = find(ctx, params)?;
    ctx.run(&format!("DELETE FROM {} WHERE id = ?1", COLLECTION.table), [&template.id])?;
    Ok(Reply::gone())
}

/// `DELETE accounts/account-templates/?…`
pub(crate) fn bulk_delete(ctx: &mut Context<'_>, _: &Params) -> Answer {
    select(ctx)?.delete(ctx)
}

/// `PATCH accounts/account-templates/ID/sync-related-accounts/`: a task gives its accounts what the template has now.
pub(crate) fn sync(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let template = find(ctx, params)?;
    let user = ctx.user()?.id.clone();
    let task = ctx.random.uuid();
    let about = json!({ "template": template.id, "user": user });
    let work = quick::Work { id: &task, org: &template.org_id, kind: executions::SYNC_TEMPLATE, about };
    quick::publish(ctx.db, &work, ctx.clock.now())?;
    Ok(Reply::ok(&json!({ "task": task })))
}

//! Reading applications.

use http::StatusCode;

use super::{Application, COLLECTION, MODEL, write};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Fields,
    resources::list::{Name, Selection},
};

/// The applications that a request is about.
pub(super) fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.basic(ctx)?;
    Ok(selection)
}

/// The application that the path names.
pub(super) fn find(ctx: &Context<'_>, params: &Params) -> Result<Application, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    Application::seen(ctx, &id)
}

fn fields(ctx: &Context<'_>) -> Fields {
    ctx.fields(&["id", "name"], &["logo", "accounts"]).with("logo")
}

/// `GET accounts/integration-applications/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let fields = fields(ctx);
    select(ctx)?
        .reply(ctx, Window::of(ctx), Application::read, |out, application| write(ctx, out, application, &fields))
}

/// `GET accounts/integration-applications/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    let mut body = Vec::new();
    write(ctx, &mut body, &find(ctx, params)?, &fields(ctx))?;
    Ok(Reply::json(StatusCode::OK, body))
}

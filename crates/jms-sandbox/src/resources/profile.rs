//! The user who asks.

use http::StatusCode;

use super::users::{Person, Shape, write};
use crate::http::{
    context::Context,
    reply::{Answer, Reply},
    route::Params,
};

/// `GET users/profile/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let user = Person::by_id(ctx, &ctx.user()?.id)?;
    let body = ctx.try_write(&ctx.fields(&[], &[]), |o| write(ctx, o, &user, Shape::Own))?;
    Ok(Reply::json(StatusCode::OK, body))
}

//! Zones, which 3.10 calls domains: the sandbox has none.

use super::list::Name;
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal},
        route::Params,
    },
    python,
};

/// `GET assets/zones/`, `GET assets/domains/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let ids = ctx.request.query.given("ids").unwrap_or_default();
    if ids.split(',').any(|id| !id.is_empty() && python::uuid_of(id.trim()).is_none()) {
        return Err(Refusal::Fault);
    }
    Ok(Window::of(ctx).of_values(ctx, &[]))
}

/// `GET assets/zones/ID-or-NAME/`, `GET assets/domains/ID/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    Err(Refusal::no_object(match Name::read(ctx, params.get(0)) {
        Name::Malformed => "Object",
        _ if ctx.profile.is_v3() => "Domain",
        _ => "Zone",
    }))
}

//! Reading templates.

use http::StatusCode;
use rusqlite::types::Value as Sql;
use serde_json::Value;

use super::{COLLECTION, MODEL, Template, write};
use crate::{
    http::{
        context::Context,
        paging::Window,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    json::Fields,
    protocols, python,
    resources::{
        accounts::{MINI, SMALL, Shape},
        labelled,
        list::{Name, Selection},
    },
};

/// The templates that a request is about.
pub(super) fn select(ctx: &Context<'_>) -> Result<Selection<'static>, Refusal> {
    let mut selection = Selection::new(ctx, &COLLECTION);
    selection.common(ctx)?;
    selection.equal(ctx, "username", "a.username = ?");
    selection.equal(ctx, "name", "a.name = ?");
    labelled::TEMPLATES.filter(ctx, &mut selection.filter)?;
    if let Some(protocols) = ctx.request.query.given("protocols") {
        // Protocols that are not known count as those that take passwords.
        let mut types: Vec<&str> = protocols.split(',').flat_map(protocols::secret_types).copied().collect();
        if types.is_empty() {
            types.push("password");
        }
        selection.filter.text("a.secret_type IN (SELECT value FROM json_each(?))", &Value::from(types).to_string());
    }
    Ok(selection)
}

/// The keys that `fields` and the like ask for.
fn fields(ctx: &Context<'_>, shape: Shape) -> Fields {
    if shape == Shape::Secret { ctx.fields(MINI, &[&["secret"], SMALL].concat()) } else { ctx.fields(MINI, SMALL) }
}

fn listed(ctx: &Context<'_>, selection: &Selection<'_>, window: Window, shape: Shape) -> Answer {
    let fields = fields(ctx, shape);
    selection.reply(ctx, window, Template::read, |out, template| write(ctx, out, template, shape, &fields))
}

fn retrieved(ctx: &Context<'_>, params: &Params, shape: Shape) -> Answer {
    let template = find(ctx, params)?;
    let mut body = Vec::new();
    write(ctx, &mut body, &template, shape, &fields(ctx, shape))?;
    Ok(Reply::json(StatusCode::OK, body))
}

/// The template that the path names.
pub(super) fn find(ctx: &Context<'_>, params: &Params) -> Result<Template, Refusal> {
    let id = Name::read(ctx, params.get(0)).find(ctx, MODEL, &COLLECTION, "a.name = ?")?;
    Template::by_id(ctx.db, &id)?.ok_or_else(|| Refusal::no_object(MODEL))
}

/// `GET accounts/account-templates/`
pub(crate) fn list(ctx: &mut Context<'_>, _: &Params) -> Answer {
    listed(ctx, &select(ctx)?, Window::of(ctx), Shape::Item)
}

/// `GET accounts/account-template-secrets/`
pub(crate) fn list_secrets(ctx: &mut Context<'_>, _: &Params) -> Answer {
    listed(ctx, &select(ctx)?, Window::of(ctx), Shape::Secret)
}

/// `GET accounts/account-templates/ID-or-NAME/`
pub(crate) fn retrieve(ctx: &mut Context<'_>, params: &Params) -> Answer {
    retrieved(ctx, params, Shape::Detail)
}

/// `GET accounts/account-template-secrets/ID-or-NAME/`
pub(crate) fn retrieve_secret(ctx: &mut Context<'_>, params: &Params) -> Answer {
    retrieved(ctx, params, Shape::Secret)
}

/// `GET accounts/account-templates/su-from-account-templates/`: all, or those that `template_id` could switch from. Pages are
/// not known here.
pub(crate) fn su_from_templates(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut selection = select(ctx)?;
    if let Some(id) = ctx.request.query.get("template_id") {
        let id = python::uuid_of(id).ok_or(Refusal::Fault)?;
        selection.filter.add("a.id <> ? AND a.su_from_id IS NOT ?", [Sql::from(id.clone()), Sql::from(id)]);
    }
    listed(ctx, &selection, Window::whole(), Shape::Item)
}

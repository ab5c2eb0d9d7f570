//! What the server says of itself: its schema, which is the document cut to what the imitated version has (a 3.10 would write
//! it as Swagger 2.0), and the metadata that OPTIONS answers. That comes from tables of what the servers tell
//! (`assets/options`); where these have nothing of a path, from the document.

mod choices;
mod form;
mod view;

use std::sync::LazyLock;

use http::Method;
use jms_spec::{Document, Index, drift::describe, prune};
use serde_json::{Map, Value, json};

use crate::{
    auth::permission,
    http::{
        context::Context,
        reply::{Answer, Reply},
        route::{Endpoint, Params},
    },
    profile::Profile,
    resources::platforms,
};
use form::Speaker;
use view::View;

/// The document as one version has it.
struct Described {
    document: Value,
    index: Index,
}

static V4_10: LazyLock<Option<Described>> = LazyLock::new(|| of_version("4.10.16"));
static V3_10: LazyLock<Option<Described>> = LazyLock::new(|| of_version("3.10.20"));

/// There is one for both: tests of the document hold its marks to versions, and its operations to an index.
fn of_version(version: &str) -> Option<Described> {
    let document = prune(&Document::embedded(), &version.parse().ok()?).ok()?;
    let index = Index::of(&Document::from_value(document.clone())).ok()?;
    Some(Described { document, index })
}

fn described(profile: Profile) -> Option<&'static Described> {
    if profile.is_v3() { V3_10.as_ref() } else { V4_10.as_ref() }
}

/// `GET /api/swagger.json`
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn schema(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(described(ctx.profile).map_or(&Value::Null, |described| &described.document)))
}

/// What views accept and give, the same for all (every recorded answer).
const RENDERS: [&str; 3] = ["application/json", "text/csv", "application/xlsx"];
const PARSES: [&str; 6] =
    ["application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/csv", "text/xlsx", "*/*"];

/// The answer to OPTIONS; none where nothing is known of the path, or where it is not allowed.
pub(crate) fn metadata(ctx: &mut Context<'_>, endpoint: &Endpoint, params: &Params) -> Option<Reply> {
    let allowed = endpoint.allow(ctx.profile)?.split(", ");
    allowed.clone().find(|method| *method == Method::OPTIONS.as_str())?;
    let Some(view) = View::of(endpoint.pattern(), ctx.profile) else {
        let Described { document, index } = described(ctx.profile)?;
        let template = &index.at(ctx.request.path()).first()?.path;
        return Some(Reply::ok(&describe(document, template)?));
    };
    // 4.10 tells of one method, if asked to.
    let only = ctx.request.query.get("action").filter(|_| !ctx.profile.is_v3()).map(str::to_uppercase);
    let mut actions = Map::new();
    for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH] {
        let told = allowed.clone().any(|allowed| allowed == method.as_str())
            && only.as_ref().is_none_or(|only| only == method.as_str())
            && view.tells(&method)
            && (!view.is_single()
                || permission::check(ctx.user.as_ref(), endpoint.access, &method, ctx.profile).is_ok())
            && (method != Method::PUT || may_be_replaced(ctx, endpoint, params));
        if told {
            let speaker = Speaker::new(ctx.profile, ctx.lang);
            actions.insert(method.to_string(), view.form(&method, only.is_some(), &speaker));
        }
    }
    let mut body = json!({
        "name": view.name(),
        "description": view.description(),
        "renders": RENDERS,
        "parses": PARSES,
    });
    if !actions.is_empty() {
        body["actions"] = Value::Object(actions);
    }
    Some(Reply::ok(&body))
}

/// Whether there is what PUT would replace, and it is none of the server's own platforms: whoever replaces one object has to
/// find it, and to be allowed to change it.
fn may_be_replaced(ctx: &mut Context<'_>, endpoint: &Endpoint, params: &Params) -> bool {
    let reads = endpoint.handler(&Method::GET, ctx.profile).filter(|_| endpoint.is_one());
    let is_fixed = endpoint.pattern() == platforms::ONE && platforms::is_internal(ctx, params.get(0));
    !is_fixed && reads.is_none_or(|read| read(ctx, params).is_ok())
}

//! What the server says of itself: its schema, and the metadata that OPTIONS answers. Both come from the document, cut to
//! what the imitated version has; a 3.10 would write its schema as Swagger 2.0.

use std::sync::LazyLock;

use jms_spec::{Document, drift::describe, prune};
use serde_json::Value;

use crate::{
    http::{
        context::Context,
        reply::{Answer, Reply},
        request::Request,
        route::Params,
    },
    profile::Profile,
};

static V4_10: LazyLock<Value> = LazyLock::new(|| of_version("4.10.16"));
static V3_10: LazyLock<Value> = LazyLock::new(|| of_version("3.10.20"));

fn of_version(version: &str) -> Value {
    let pruned = version.parse().and_then(|version| prune(&Document::embedded(), &version));
    // Tests of the document hold its marks to versions.
    pruned.unwrap_or_default()
}

fn document(profile: Profile) -> &'static Value {
    if profile.is_v3() { &V3_10 } else { &V4_10 }
}

/// `GET /api/swagger.json`
#[expect(clippy::unnecessary_wraps, reason = "a handler like the others")]
pub(crate) fn schema(ctx: &mut Context<'_>, _: &Params) -> Answer {
    Ok(Reply::ok(document(ctx.profile)))
}

/// The answer to OPTIONS; none where the document does not have the path.
pub(crate) fn metadata(request: &Request, profile: Profile) -> Option<Reply> {
    let document = document(profile);
    let path = request.path();
    let fits = |template: &&String| {
        let (template, path) = (template.split('/'), path.split('/'));
        template.clone().count() == path.clone().count()
            && template.zip(path).all(|(wanted, given)| wanted == given || wanted.starts_with('{'))
    };
    let templates = document["paths"].as_object()?.keys().filter(fits);
    let template = templates.min_by_key(|template| template.matches('{').count())?;
    Some(Reply::ok(&describe(document, template)?))
}

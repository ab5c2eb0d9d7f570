//! What the server says of itself: its schema, and the metadata that OPTIONS answers. Both come from the document, cut to
//! what the imitated version has; a 3.10 would write its schema as Swagger 2.0.

use std::sync::LazyLock;

use jms_spec::{Document, Index, drift::describe, prune};
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

/// The answer to OPTIONS; none where the document does not have the path.
pub(crate) fn metadata(request: &Request, profile: Profile) -> Option<Reply> {
    let Described { document, index } = described(profile)?;
    let template = &index.at(request.path()).first()?.path;
    Some(Reply::ok(&describe(document, template)?))
}

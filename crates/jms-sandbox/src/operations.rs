//! Which operation of the document a request is.

use std::sync::LazyLock;

use jms_spec::{Document, Index};

/// There is one: tests of the document hold it to an index.
static INDEX: LazyLock<Option<Index>> = LazyLock::new(|| Index::of(&Document::embedded()).ok());

/// The id of the operation that a request of `method` to `path`, without its query, is.
pub(crate) fn of(method: &str, path: &str) -> Option<&'static str> {
    let operation = INDEX.as_ref()?.route(method.parse().ok()?, path)?;
    Some(&operation.id)
}

/// Whether the document has no such operation; then the id of the one that is most like it, if any is.
pub(crate) fn unknown(id: &str) -> Option<Option<&'static str>> {
    let index = INDEX.as_ref()?;
    index.operation(id).is_none().then(|| index.nearest(id).map(|operation| operation.id.as_str()))
}

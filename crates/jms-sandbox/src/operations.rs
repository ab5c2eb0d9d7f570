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

/// Refuses an id that the document does not have, and names the one that is most like it.
pub(crate) fn check(id: &str) -> Result<(), String> {
    match INDEX.as_ref() {
        Some(index) if index.operation(id).is_none() => {
            let nearest = index.nearest(id).map(|like| format!("; is it `{}`?", like.id)).unwrap_or_default();
            Err(format!("the document has no operation `{id}`{nearest}"))
        }
        _ => Ok(()),
    }
}

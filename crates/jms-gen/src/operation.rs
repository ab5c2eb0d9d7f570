//! What is known of each operation apart from its types.

use http::Method;

/// One operation of the OpenAPI document.
///
/// The table of all of them is [`operations::ALL`](crate::operations::ALL).
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Its name, such as `accounts_list`.
    pub id: &'static str,
    /// Its method.
    pub method: Method,
    /// Its path, with `{id}` and the like.
    pub path: &'static str,
    /// The part of the document that it stands in.
    pub tag: &'static str,
    /// Whether doing it twice is the same as doing it once, so that it may be tried again without knowing how the first
    /// try ended.
    pub idempotent: bool,
}

impl Operation {
    /// Whether it changes nothing on the server. Some operations of this API are GET and do.
    pub fn is_safe(&self) -> bool {
        self.method.is_safe() && self.idempotent
    }
}

//! What servers store unchecked.

use serde_json::Value;

/// The texts of a list; `None` if it is no list of texts: the server stores anything.
pub(crate) fn texts(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

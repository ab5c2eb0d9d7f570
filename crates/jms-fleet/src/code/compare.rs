//! What differs between an object as files describe it and as it is.

use serde_json::Value;

use super::{
    actual::Object,
    desired::{Source, is_compared},
    kind::CodeKind,
};

/// A field that differs: its name, its value, and the one that it should have.
pub(super) struct Difference<'a> {
    pub(super) field: &'static str,
    pub(super) before: &'a Value,
    pub(super) after: &'a Value,
}

/// What cannot be changed.
pub(super) fn is_fixed(kind: CodeKind, field: &str) -> bool {
    kind == CodeKind::Account && ["username", "secret_type"].contains(&field)
}

/// The fields that differ. What a file leaves out may be as it is.
pub(super) fn differences<'a>(kind: CodeKind, source: &'a Source, object: &'a Object) -> Vec<Difference<'a>> {
    let keys = source.text("secret_type").or_else(|| object.text("secret_type")) == Some("ssh_key");
    let given = source.fields.iter().filter(|(field, ..)| match *field {
        // It means nothing for passwords, and 3.10 answers `add` then, whatever it was sent (source: differences of 3.10.20,
        // section 5).
        "ssh_key_change_strategy" => keys,
        field => is_compared(kind, field),
    });
    let difference = |(field, _, after): &'a (&'static str, u64, Value)| {
        let before = object.get(field).unwrap_or(&Value::Null);
        (before != after).then_some(Difference { field, before, after })
    };
    given.filter_map(difference).collect()
}

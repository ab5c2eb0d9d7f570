//! Form bodies as the JSON that the server makes of them.

use serde_json::{Map, Value};

use crate::Document;

/// Reads `text` as the schema means it: keys that are lists there become lists, everything else stays text.
pub(super) fn read(document: &Document, schema: &Value, text: &str) -> Value {
    let mut out = Map::new();
    for (key, value) in form_urlencoded::parse(text.as_bytes()) {
        let value = Value::String(value.into_owned());
        match out.get_mut(key.as_ref()) {
            Some(Value::Array(values)) => values.push(value),
            Some(last) => *last = value,
            None if is_list(document, schema, &key) => drop(out.insert(key.into_owned(), Value::Array(vec![value]))),
            None => drop(out.insert(key.into_owned(), value)),
        }
    }
    Value::Object(out)
}

/// Whether a property is a list in a schema, or in one of its alternatives.
fn is_list(document: &Document, schema: &Value, key: &str) -> bool {
    let schema = document.resolve(schema);
    if let Some(property) = schema.pointer("/properties").and_then(|properties| properties.get(key)) {
        return kind(document, property) == Some("array");
    }
    alternatives(schema).any(|inner| is_list(document, inner, key))
}

/// The type of a schema, also where it is behind a reference or in an `allOf` of one.
pub(super) fn kind<'a>(document: &'a Document, schema: &'a Value) -> Option<&'a str> {
    let schema = document.resolve(schema);
    let own = schema.get("type").and_then(Value::as_str);
    own.or_else(|| schema.get("allOf").and_then(|members| members.get(0)).and_then(|inner| kind(document, inner)))
}

fn alternatives(schema: &Value) -> impl Iterator<Item = &Value> {
    ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key)?.as_array()).flatten()
}

//! Walking the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Document,
    document::{child, component_name, reference},
    index::{json_schema, operation_values},
};

/// Calls `visit` with every object under `value` and its pointer. Examples are data, not document: they are left out.
pub(super) fn objects(value: &Value, pointer: &str, visit: &mut dyn FnMut(&Value, &str)) {
    match value {
        Value::Object(map) => {
            visit(value, pointer);
            for (key, inner) in map {
                if key != "example" && key != "examples" {
                    objects(inner, &child(pointer, key), visit);
                }
            }
        }
        Value::Array(items) => {
            for (at, inner) in items.iter().enumerate() {
                objects(inner, &child(pointer, &at.to_string()), visit);
            }
        }
        _ => {}
    }
}

/// Every object of the whole document.
pub(super) fn document_objects(document: &Document, visit: &mut dyn FnMut(&Value, &str)) {
    objects(document.value(), "", visit);
}

/// Which way a schema goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    In,
    Out,
}

/// The schema roots of all operations that go one way, with their pointers.
pub(super) fn schema_roots(document: &Document, way: Way) -> Vec<(String, &Value)> {
    let mut roots = Vec::new();
    for (method, path, operation) in operation_values(document) {
        let start = child(&child("/paths", path), &method.as_str().to_ascii_lowercase());
        let mut push =
            |pointer: String, holder| roots.extend(json_schema(document, holder).map(|schema| (pointer, schema)));
        if way == Way::In {
            operation.get("requestBody").into_iter().for_each(|body| push(format!("{start}/requestBody"), body));
        } else {
            for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
                push(format!("{start}/responses/{status}"), answer);
            }
        }
    }
    roots
}

/// Every schema object that goes one way, once, by its pointer: the inline ones and those of components they reach.
pub(super) fn schemas(document: &Document, way: Way) -> BTreeMap<String, &Value> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut pending = schema_roots(document, way);
    while let Some((pointer, schema)) = pending.pop() {
        inside(schema, &pointer, &mut |pointer, schema| match reference(schema) {
            None => {
                found.insert(pointer, schema);
            }
            Some(target) if seen.insert(target.to_owned()) => {
                let component = document.component("schemas", component_name(target));
                pending.extend(component.map(|component| (target.trim_start_matches('#').to_owned(), component)));
            }
            Some(_) => {}
        });
    }
    found
}

/// Calls `visit` with a schema and every schema written inside it; references are visited, not followed.
pub(super) fn inside<'a>(schema: &'a Value, pointer: &str, visit: &mut dyn FnMut(String, &'a Value)) {
    visit(pointer.to_owned(), schema);
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = schema.get(key).filter(|inner| inner.is_object()) {
            inside(inner, &child(pointer, key), visit);
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        for (at, member) in schema.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
            inside(member, &child(&child(pointer, key), &at.to_string()), visit);
        }
    }
    for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        inside(property, &child(&child(pointer, "properties"), name), visit);
    }
}

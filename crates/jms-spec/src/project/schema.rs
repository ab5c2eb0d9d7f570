//! Schemas, cut down to what the generator turns into types that work.

use serde_json::{Map, Value, json};

use super::{capitalised, text};
use crate::document::{component_name, reference};

/// What says how a value is shaped. Everything else is validation, documentation or ours, and goes.
const KEPT: [&str; 3] = ["type", "required", "enum"];

/// A schema as the generator gets it.
pub(super) fn project(schema: &Value) -> Value {
    let Some(source) = schema.as_object() else { return schema.clone() };
    if let Some(target) = source.get("$ref") {
        return json!({ "$ref": target });
    }
    let words = source.get("description").and_then(Value::as_str).map(text::for_rustdoc).unwrap_or_default();
    let nullable = source.get("nullable") == Some(&Value::Bool(true));
    // One member of `allOf` is the type of a property; what stands beside it is about the property alone.
    if let Some([only]) = source.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        let mut out = described(project(only), &words);
        if nullable {
            out = json!({ "description": words, "nullable": true, "allOf": [project(only)] });
        }
        return out;
    }
    let mut out = Map::new();
    if !words.is_empty() {
        out.insert("description".to_owned(), json!(words));
    }
    if nullable {
        out.insert("nullable".to_owned(), Value::Bool(true));
    }
    for key in KEPT {
        if let Some(value) = source.get(key) {
            out.insert(key.to_owned(), value.clone());
        }
    }
    // Of the formats, only `uuid` gives another type; the rest is text or a plain number either way.
    if source.get("format") == Some(&json!("uuid")) {
        out.insert("format".to_owned(), json!("uuid"));
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = source.get(key) {
            out.insert(key.to_owned(), project(inner));
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        if let Some(members) = source.get(key).and_then(Value::as_array) {
            out.insert(key.to_owned(), members.iter().map(project).collect());
        }
    }
    if let Some(properties) = source.get("properties").and_then(Value::as_object) {
        let required = source.get("required").and_then(Value::as_array);
        let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|known| known == name));
        let projected = properties.iter().map(|(name, property)| {
            let mut projected = project(property);
            if !is_required(name) && is_collection(&projected) {
                projected["nullable"] = Value::Bool(true);
            }
            (name.clone(), projected)
        });
        out.insert("properties".to_owned(), Value::Object(projected.collect()));
    }
    Value::Object(out)
}

/// `schema` with a description of its own. A reference takes none beside it, and goes into an `allOf`.
pub(super) fn described(mut schema: Value, words: &str) -> Value {
    if words.is_empty() {
        return schema;
    }
    if reference(&schema).is_some() {
        return json!({ "description": words, "allOf": [schema] });
    }
    if let Some(map) = schema.as_object_mut() {
        map.insert("description".to_owned(), json!(words));
    }
    schema
}

/// The name of the component that a body is, or is a list of.
pub(super) fn object_of_body(body: &Value, schemas: &Map<String, Value>) -> Option<String> {
    let name = reference(body).map(component_name);
    let schema = name.and_then(|name| schemas.get(name)).unwrap_or(body);
    let object = match schema.get("items") {
        Some(items) => reference(items).map(component_name),
        None => name,
    };
    object.map(str::to_owned)
}

/// Lets the properties of the body `name` say null: each that may be null refers to a component for that.
pub(super) fn mark_nullable(name: &str, schemas: &mut Map<String, Value>) {
    let Some(mut properties) = schemas.get(name).and_then(|body| body.get("properties")).cloned() else { return };
    for property in properties.as_object_mut().into_iter().flatten().map(|(_, property)| property) {
        if property.get("nullable") != Some(&Value::Bool(true)) || is_collection(property) {
            continue;
        }
        let Some(inner) = inner_name(property) else { continue };
        let component = format!("Nullable{inner}");
        let target = json!({ "$ref": format!("#/components/schemas/{component}") });
        let mut nullable = std::mem::replace(property, target);
        nullable["description"] = json!(format!("A value to set, or null to clear it: {inner}."));
        nullable["x-jms-nullable"] = json!(inner);
        schemas.insert(component, nullable);
    }
    schemas[name]["properties"] = properties;
}

/// The name of what a nullable property has when it is not null.
fn inner_name(property: &Value) -> Option<String> {
    if let Some(target) = property.pointer("/allOf/0").and_then(reference) {
        return Some(component_name(target).to_owned());
    }
    property["type"].as_str().map(capitalised)
}

/// Whether a schema is a list, or a map with any keys.
fn is_collection(schema: &Value) -> bool {
    match schema["type"].as_str() {
        Some("array") => true,
        Some("object") => schema.get("properties").is_none(),
        _ => false,
    }
}

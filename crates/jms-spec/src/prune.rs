//! The document as one server version has it.

use serde_json::{Map, Value};

use crate::{Document, Marks, Version, VersionError};

/// Everything of `document` but what its marks give to other servers: their operations, parameters, answers, fields and
/// values are left out.
///
/// # Errors
/// If a mark of the document is no version.
pub fn prune(document: &Document, version: &Version) -> Result<Value, VersionError> {
    let mut value = pruned(document, version, document.value(), false)?;
    for (_, item) in value["paths"].as_object_mut().into_iter().flatten() {
        if let Some(item) = item.as_object_mut() {
            item.retain(|_, operation| !operation.is_null());
        }
    }
    if let Some(paths) = value["paths"].as_object_mut() {
        paths.retain(|_, item| item.as_object().is_none_or(|item| !item.is_empty()));
    }
    Ok(value)
}

fn pruned(document: &Document, version: &Version, value: &Value, is_values: bool) -> Result<Value, VersionError> {
    let has = |inner: &Value| -> Result<bool, VersionError> {
        let marks = if is_values { Marks::of_enum_value(inner)? } else { Marks::of(document.resolve(inner))? };
        Ok(marks.apply_to(version))
    };
    match value {
        Value::Object(map) => {
            let mut out = Map::new();
            for (key, inner) in map {
                if key == "example" || key == "examples" {
                    out.insert(key.clone(), inner.clone());
                } else if has(inner)? {
                    out.insert(key.clone(), pruned(document, version, inner, key == "x-jms-values")?);
                }
            }
            // What is required of another server only went with it.
            if let (Some(Value::Object(properties)), Some(Value::Array(required))) =
                (map.get("properties"), map.get("required"))
            {
                let left = |name: &&Value| {
                    let name = name.as_str().unwrap_or_default();
                    properties.contains_key(name) && out.get("properties").is_some_and(|left| left.get(name).is_some())
                };
                let left: Value = required.iter().filter(left).cloned().collect();
                out.insert("required".to_owned(), left);
            }
            Ok(Value::Object(out))
        }
        Value::Array(items) => {
            let mut out = Vec::new();
            for inner in items {
                if has(inner)? {
                    out.push(pruned(document, version, inner, false)?);
                }
            }
            Ok(Value::Array(out))
        }
        plain => Ok(plain.clone()),
    }
}

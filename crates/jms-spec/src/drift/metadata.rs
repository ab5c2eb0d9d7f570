//! What a server answers to OPTIONS: reading it, and saying the same of a document.

use serde_json::{Map, Value, json};

use super::described::{CHOSEN, Field, Fields, Reader};

/// The fields that requests may have, by method.
pub(super) fn fields(metadata: &Value) -> impl Iterator<Item = (&str, Fields)> {
    let actions = metadata["actions"].as_object().into_iter().flatten();
    actions.map(|(method, described)| {
        let described = described.as_object().into_iter().flatten();
        let written = described.filter(|(name, about)| *name != CHOSEN && about["read_only"] != true);
        (method.as_str(), written.map(|(name, about)| (name.clone(), field(about))).collect())
    })
}

fn field(about: &Value) -> Field {
    let choices = about["choices"].as_array().into_iter().flatten();
    let text = |choice: &Value| choice["value"].as_str().map_or_else(|| choice["value"].to_string(), str::to_owned);
    Field {
        required: about["required"] == true,
        min_length: about["min_length"].as_u64(),
        max_length: about["max_length"].as_u64(),
        choices: choices.map(text).filter(|value| !value.is_empty()).collect(),
        kind: about["type"].as_str().unwrap_or_default().to_owned(),
    }
}

/// What a server that is as `document` says answers to OPTIONS of `path`, a path of the document. The document is one of
/// [`prune`](crate::prune).
///
/// Words for people are left to the names of the fields.
pub fn describe(document: &Value, path: &str) -> Option<Value> {
    let item = document.get("paths")?.get(path)?;
    let reader = Reader { root: document };
    let mut actions = Map::new();
    for method in ["put", "patch", "post", "get"] {
        let Some(operation) = item.get(method) else { continue };
        let fields = if method == "get" {
            rows(document, operation).and_then(|row| reader.fields(row, method))
        } else {
            let body = operation.get("requestBody").map(|body| reader.resolve(body));
            let schema = body.and_then(|body| body.pointer("/content/application~1json/schema"));
            schema.and_then(|schema| reader.fields(schema, method))
        };
        let fields = fields.unwrap_or_default();
        let described = fields.iter().map(|(name, field)| (name.clone(), tell(name, field, method)));
        actions.insert(method.to_ascii_uppercase(), described.collect());
    }
    let words = path.trim_end_matches('/').rsplit('/').find(|part| !part.starts_with('{')).unwrap_or_default();
    let kind = if path.ends_with("}/") { "Instance" } else { "List" };
    Some(json!({
        "name": format!("{} {kind}", title(words)),
        "description": "",
        "renders": ["application/json", "text/csv", "application/xlsx"],
        "parses": [
            "application/json", "application/x-www-form-urlencoded", "multipart/form-data", "text/csv", "text/xlsx", "*/*"
        ],
        "actions": actions,
    }))
}

/// What the rows of a list are, or the one thing that is read.
fn rows<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    match operation["x-jms-page"]["item"].as_str() {
        Some(item) => document.pointer("/components/schemas")?.get(item),
        None => operation.pointer("/responses/200/content/application~1json/schema"),
    }
}

fn tell(name: &str, field: &Field, method: &str) -> Value {
    let kind = match field.kind.as_str() {
        _ if !field.choices.is_empty() => "labeled_choice",
        "string" => "string",
        "integer" => "integer",
        "number" => "float",
        "boolean" => "boolean",
        "array" => "list",
        "object" => "nested object",
        _ => "field",
    };
    let mut about = json!({
        "type": kind,
        "required": field.required && method != "get",
        "read_only": method == "get",
        "label": title(name),
        "write_only": false,
    });
    for (key, limit) in [("min_length", field.min_length), ("max_length", field.max_length)] {
        if let Some(limit) = limit {
            about[key] = json!(limit);
        }
    }
    if !field.choices.is_empty() {
        about["choices"] = field.choices.iter().map(|value| json!({ "value": value, "label": title(value) })).collect();
    }
    about
}

/// A name as a label.
fn title(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().to_string() + letters.as_str())
}

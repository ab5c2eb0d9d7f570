//! The projection: the document cut down to what the generator can take.
//!
//! progenitor takes less than OpenAPI offers, and its limits must not shape what we publish. So the document is
//! projected by code, and the result is checked in, where a person can read the difference:
//!
//! * one success answer per operation: JSON, bytes of another type, or nothing; error answers are mapped by hand from status and body;
//! * `X-JMS-ORG` is dropped: the pipeline sets it on every request;
//! * all query parameters of an operation become one object parameter `query` with a component of its own, such as
//!   `AccountsListQuery`; keys that are no identifiers (`id!`) are left to the raw call;
//! * validation and defaults are dropped: the server does the one, and the other would always be sent;
//! * optional arrays and maps are nullable, so that "absent", "empty" and "null" stay apart;
//! * in the bodies of PATCH and PUT, and in the items of those that are lists, what may be null refers to a component
//!   `Nullable…` marked with `x-jms-nullable`, which the type table replaces by a type that can say null;
//! * descriptions are English and safe for rustdoc; extensions are gone, and so are components that nothing uses.

mod schema;
mod text;

use serde_json::{Map, Value, json};

use crate::{Document, Method, document::reachable_schemas, index::operation_values};

/// Why a document cannot be projected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {reason}")]
pub struct ProjectError {
    /// The operation, or a pointer into the document.
    pub place: String,
    /// What stands in the way, and what to do.
    pub reason: String,
}

/// Projects `document` for the generator.
///
/// The result is an OpenAPI 3.0.3 document in JSON terms. It depends on nothing but the document, and keeps its order.
///
/// # Errors
/// If an operation has no id or no success answer, or two of its query keys would be one Rust name.
pub fn project(document: &Document) -> Result<Value, ProjectError> {
    let mut schemas = Map::new();
    for (name, component) in document.components("schemas").into_iter().flatten() {
        schemas.insert(name.clone(), schema::project(component));
    }
    let mut paths = Map::new();
    for (method, path, value) in operation_values(document) {
        let operation = operation(document, method, path, value, &mut schemas)?;
        let item = paths.entry(path).or_insert_with(|| Value::Object(Map::new()));
        item[method.as_str().to_ascii_lowercase()] = operation;
    }
    let paths = Value::Object(paths);
    let used = reachable_schemas(&paths, &schemas);
    schemas.retain(|name, _| used.contains(name));

    let info = &document.value()["info"];
    Ok(json!({
        "openapi": "3.0.3",
        "info": { "title": info["title"], "version": info["version"] },
        "paths": paths,
        "components": { "schemas": schemas },
    }))
}

fn operation(
    document: &Document,
    method: Method,
    path: &str,
    value: &Value,
    schemas: &mut Map<String, Value>,
) -> Result<Value, ProjectError> {
    let missing = |what: &str| ProjectError { place: format!("{method} {path}"), reason: format!("has no {what}") };
    let id = value["operationId"].as_str().ok_or_else(|| missing("operationId"))?;

    let mut out = Map::new();
    out.insert("operationId".to_owned(), json!(id));
    out.insert("tags".to_owned(), value["tags"].clone());
    for key in ["summary", "description"] {
        if let Some(words) = value.get(key).and_then(Value::as_str) {
            out.insert(key.to_owned(), json!(text::for_rustdoc(words)));
        }
    }
    let parameters = parameters(document, id, value, schemas)?;
    if !parameters.is_empty() {
        out.insert("parameters".to_owned(), Value::Array(parameters));
    }
    if let Some(body) = value.get("requestBody") {
        let body = document.resolve(body);
        let schema = body.pointer("/content/application~1json/schema").ok_or_else(|| missing("JSON request body"))?;
        if matches!(method, Method::Patch | Method::Put)
            && let Some(name) = schema::object_of_body(schema, schemas)
        {
            schema::mark_nullable(&name, schemas);
        }
        let content = json!({ "application/json": { "schema": schema::project(schema) } });
        out.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
    }
    out.insert("responses".to_owned(), success(document, value).ok_or_else(|| missing("success answer"))?);
    Ok(Value::Object(out))
}

/// The first success answer, which the document lists as the usual one.
fn success(document: &Document, operation: &Value) -> Option<Value> {
    let (status, answer) = operation["responses"].as_object()?.iter().find(|(status, _)| status.starts_with('2'))?;
    let answer = document.resolve(answer);
    let words = answer["description"].as_str().unwrap_or_default();
    let mut out = json!({ "description": text::for_rustdoc(words) });
    if let Some(schema) = answer.pointer("/content/application~1json/schema") {
        out["content"] = json!({ "application/json": { "schema": schema::project(schema) } });
    } else if let Some((media, _)) = answer["content"].as_object().and_then(|content| content.iter().next()) {
        // Pages and the like: the generator hands their bytes on.
        out["content"] = json!({ media: { "schema": { "type": "string" } } });
    }
    Some(json!({ status: out }))
}

/// The path parameters as they are, and the query parameters as one.
fn parameters(
    document: &Document,
    id: &str,
    operation: &Value,
    schemas: &mut Map<String, Value>,
) -> Result<Vec<Value>, ProjectError> {
    let mut out = Vec::new();
    let mut query = Map::new();
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let parameter = document.resolve(parameter);
        let Some(name) = parameter["name"].as_str() else { continue };
        let words = text::for_rustdoc(parameter["description"].as_str().unwrap_or_default());
        let schema = schema::project(&parameter["schema"]);
        match parameter["in"].as_str() {
            Some("path") => out
                .push(json!({ "name": name, "in": "path", "required": true, "description": words, "schema": schema })),
            Some("query") if is_identifier(name) => {
                let clash = query.keys().find(|known: &&String| snake_case(known) == snake_case(name));
                if let Some(known) = clash {
                    let reason =
                        format!("the query keys `{known}` and `{name}` would be one name in Rust: leave one out");
                    return Err(ProjectError { place: id.to_owned(), reason });
                }
                query.insert(name.to_owned(), schema::described(schema, &words));
            }
            _ => {}
        }
    }
    if !query.is_empty() {
        let component = format!("{}Query", pascal_case(id));
        let description = format!("What `{id}` can be asked for. Nothing set asks for everything.");
        let object = json!({ "type": "object", "description": description, "properties": query });
        if schemas.insert(component.clone(), object).is_some() {
            let reason = format!("the schema {component} exists already: the projection needs this name for the query");
            return Err(ProjectError { place: id.to_owned(), reason });
        }
        let schema = json!({ "$ref": format!("#/components/schemas/{component}") });
        out.push(
            json!({ "name": "query", "in": "query", "required": true, "style": "form", "explode": true, "schema": schema }),
        );
    }
    Ok(out)
}

/// Whether a key can be a field of a Rust struct as it is.
fn is_identifier(key: &str) -> bool {
    !key.starts_with(|first: char| first.is_ascii_digit())
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && key.chars().any(|c| c.is_ascii_alphabetic())
}

/// `name` as a Rust field or function, the way the generator will write it.
pub(crate) fn snake_case(name: &str) -> String {
    let mut out = String::new();
    let mut after_lower = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            if c.is_ascii_uppercase() && after_lower {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('_') {
            out.push('_');
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    out.trim_end_matches('_').to_owned()
}

/// `name` as a Rust type, the way the generator will write it.
pub(crate) fn pascal_case(name: &str) -> String {
    let words = snake_case(name);
    let words = words.split('_').filter(|word| !word.is_empty());
    words.map(capitalised).collect()
}

/// `word` with a capital first letter.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

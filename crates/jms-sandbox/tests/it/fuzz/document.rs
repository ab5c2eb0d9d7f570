//! What the document offers to a fuzzed caller: operations, the keys they know, and bodies that they take.

use std::collections::BTreeSet;

use http::Method;
use jms_spec::Document;
use serde_json::{Map, Value};

use crate::client::Client;

/// An operation.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub(super) method: String,
    /// With placeholders.
    pub(super) path: String,
    /// Names of parameters of the query.
    pub(super) parameters: Vec<String>,
    /// Bodies of the document, with marks in place of ids.
    pub(super) bodies: Vec<Value>,
    /// Keys that a body may have.
    pub(super) keys: Vec<String>,
    /// Whether it lists.
    pub(super) is_list: bool,
}

/// What the path's id is of, as lists name it.
pub(super) fn kind(path: &str) -> &str {
    let collection = path.split("/{").next().unwrap_or_default().trim_end_matches('/');
    match collection.rsplit('/').next().unwrap_or_default() {
        "change-secret" => "change-secret-automations",
        "push-account" => "push-account-automations",
        "account-secrets" => "accounts",
        "account-template-secrets" => "account-templates",
        kind => kind,
    }
}

/// The operations of the sandbox of this client.
pub(super) fn operations(client: &Client) -> Vec<Operation> {
    let document = Document::from_value(client.get("/api/swagger.json").json());
    let paths = document.value()["paths"].as_object().unwrap();
    let mut found = Vec::new();
    // The page of the documentation is the sandbox's own.
    for (path, item) in paths.iter().filter(|(path, _)| *path != "/api/docs/") {
        for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
            let operation = &item[method.as_str().to_lowercase()];
            if operation.is_object() {
                found.push(read(&document, method.as_str(), path, operation));
            }
        }
    }
    found
}

fn read(document: &Document, method: &str, path: &str, operation: &Value) -> Operation {
    let parameters = operation["parameters"].as_array().into_iter().flatten().map(|one| document.resolve(one));
    let parameters = parameters.filter(|one| one["in"] == "query").filter_map(|one| one["name"].as_str());
    let media = &document.resolve(&operation["requestBody"])["content"]["application/json"];
    let examples =
        media["examples"].as_object().into_iter().flatten().map(|(_, example)| &document.resolve(example)["value"]);
    let mut keys = BTreeSet::new();
    collect(document, &media["schema"], &mut keys, 4);
    Operation {
        method: method.to_owned(),
        path: path.to_owned(),
        parameters: parameters.map(str::to_owned).collect(),
        bodies: examples.chain(media.get("example")).map(|example| marked(example, "", kind(path))).collect(),
        keys: keys.into_iter().collect(),
        is_list: operation.get("x-jms-page").is_some(),
    }
}

/// Names of all properties of a schema, down to some depth.
fn collect(document: &Document, schema: &Value, keys: &mut BTreeSet<String>, depth: usize) {
    let schema = document.resolve(schema);
    let Some(deeper) = depth.checked_sub(1) else { return };
    for (key, property) in schema["properties"].as_object().into_iter().flatten() {
        keys.insert(key.clone());
        collect(document, property, keys, deeper);
    }
    for part in ["allOf", "oneOf", "anyOf"] {
        schema[part].as_array().into_iter().flatten().for_each(|one| collect(document, one, keys, deeper));
    }
    collect(document, &schema["items"], keys, deeper);
}

/// The value with marks in place of the ids of its own world; `kind` is what the operation is about.
fn marked(value: &Value, key: &str, kind: &str) -> Value {
    match value {
        Value::String(text) if text.len() == 36 && text.matches('-').count() == 4 => {
            let of = match key {
                "asset" | "assets" => "assets",
                "node" | "nodes" => "nodes",
                "account" | "accounts" | "account_ids" | "su_from" if kind != "account-templates" => "accounts",
                "template" | "su_from" => "account-templates",
                "automation" | "plan" => {
                    return Value::from(format!(
                        "${}.0$",
                        kind.replace("-executions", "-automations").replace("plan-automations", "plans")
                    ));
                }
                "recipients" | "recipients_part_one" | "recipients_part_two" | "users" => "users",
                "record_ids" => "change-secret-records",
                _ => kind,
            };
            Value::from(format!("${of}.0$"))
        }
        Value::Array(items) => items.iter().map(|item| marked(item, key, kind)).collect(),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| (key.clone(), marked(value, key, kind)));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

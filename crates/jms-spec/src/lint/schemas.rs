//! Rules about schemas.

use std::collections::HashSet;

use serde_json::Value;

use super::{
    Report,
    walk::{self, Way},
};
use crate::{
    Document,
    document::{child, component_name, reference, references},
};

/// Words in the names of properties that hold secrets.
const SECRET_NAMES: [&str; 5] = ["secret", "password", "passphrase", "token", "private_key"];

/// The component that every secret refers to, so that one replacement keeps all of them from being printed.
const SECRET: &str = "SecretText";

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    for (name, schema) in document.components("schemas").into_iter().flatten() {
        let pointer = child("/components/schemas", name);
        walk::inside(schema, &pointer, &mut |pointer, schema| each(&pointer, schema, name == SECRET, report));
    }
    for (pointer, schema) in walk::schemas(document, Way::Out) {
        answer(&pointer, schema, report);
    }
    secrets(document, report);
    rows(document, report);
    unused(document, report);
}

/// What holds for every schema.
fn each(pointer: &str, schema: &Value, is_secret: bool, report: &mut Report<'_>) {
    if reference(schema).is_some() && schema.as_object().is_some_and(|map| map.len() > 1) {
        report.at(
            "ref-siblings",
            pointer,
            "what stands beside a `$ref` is ignored: put the reference into an `allOf` of one",
        );
    }
    if schema.get("allOf").is_some_and(|members| members.as_array().is_none_or(|members| members.len() != 1)) {
        report.at("all-of", pointer, "`allOf` has one member here, to hold text and marks: write merged objects out");
    }
    if schema["nullable"] == true && ["type", "allOf", "oneOf"].iter().all(|key| schema.get(key).is_none()) {
        report.at("nullable", pointer, "`nullable` needs a `type`, an `allOf` or a `oneOf` beside it");
    }
    for key in ["readOnly", "writeOnly", "discriminator"] {
        if schema.get(key).is_some() {
            report.at(
                "one-way",
                pointer,
                format!("`{key}` does nothing here: requests and answers have schemas of their own"),
            );
        }
    }
    if schema.get("default").is_some() {
        report.at(
            "default",
            pointer,
            "the generator would always send it: say the default in the text, and for which server",
        );
    }
    if matches!(schema["format"].as_str(), Some("date-time" | "date")) {
        report.at("date-time", pointer, "the server's date-times are not RFC 3339: refer to DateTime");
    }
    if schema["format"] == "password" && !is_secret {
        report.at("secret", pointer, format!("a secret refers to {SECRET}: inline it would be plain text in Rust"));
    }
    let properties = schema.get("properties").and_then(Value::as_object);
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        if !properties.is_some_and(|properties| properties.contains_key(name)) {
            report.at("required", pointer, format!("`{name}` is required and not among the properties"));
        }
    }
}

/// What holds for schemas of answers: a newer server may send more.
fn answer(pointer: &str, schema: &Value, report: &mut Report<'_>) {
    if schema.get("enum").is_some() {
        let problem = "a closed `enum` breaks on the next server: list the known values in `x-jms-values` instead";
        report.at("closed-enum", pointer, problem);
    }
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        report.at("closed-object", pointer, "answers may have more: drop `additionalProperties: false`");
    }
}

/// Properties that hold secrets, by their names.
fn secrets(document: &Document, report: &mut Report<'_>) {
    for way in [Way::In, Way::Out] {
        for (pointer, schema) in walk::schemas(document, way) {
            for (name, property) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let is_named = SECRET_NAMES.iter().any(|word| name == word || name.ends_with(&format!("_{word}")));
                if is_named && property["type"] == "string" {
                    let place = child(&child(&pointer, "properties"), name);
                    report.at("secret", &place, format!("looks like a secret: refer to {SECRET}"));
                }
            }
        }
    }
}

/// Rows of lists require only their id: callers choose fields, and versions differ.
fn rows(document: &Document, report: &mut Report<'_>) {
    for (_, _, operation) in crate::index::operation_values(document) {
        let Some(item) = operation["x-jms-page"]["item"].as_str() else { continue };
        let required = document.component("schemas", item).and_then(|row| row.get("required"));
        if required != Some(&serde_json::json!(["id"])) {
            let place = child("/components/schemas", item);
            report.at(
                "rows",
                &place,
                "a row of a list requires `id` and nothing else: `fields` and versions leave out the rest",
            );
        }
    }
}

/// Components that nothing refers to are forgotten ones.
fn unused(document: &Document, report: &mut Report<'_>) {
    let mut used = HashSet::new();
    references(document.value(), &mut |target| {
        used.insert(target);
    });
    for section in ["schemas", "parameters", "responses", "examples", "requestBodies", "headers"] {
        for name in document.components(section).into_iter().flatten().map(|(name, _)| name) {
            let pointer = child(&child("/components", section), name);
            if !used.contains(format!("#{pointer}").as_str()) {
                report.at("unused", &pointer, format!("nothing refers to {}: remove it", component_name(&pointer)));
            }
        }
    }
}

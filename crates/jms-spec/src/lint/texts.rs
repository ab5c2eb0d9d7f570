//! Rules about words: everything that people read is there in English and in Chinese.

use serde_json::Value;

use super::{Report, walk};
use crate::{Document, document::child, index::operation_values, render::chinese_key};

/// Keys of texts, each with its Chinese under another.
const KEYS: [&str; 3] = ["description", "summary", "x-jms-advice"];

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    let pairs = KEYS.map(|english| (english, chinese_key(english)));
    walk::document_objects(document, &mut |value, pointer| {
        for (english, chinese) in &pairs {
            let (english, chinese) = (*english, chinese.as_str());
            // A property may have such a name; its value is a schema then, not a text.
            match (value.get(english), value.get(chinese)) {
                (Some(Value::String(text)), other) => {
                    let chinese_text = other.and_then(Value::as_str).unwrap_or_default();
                    if text.trim().is_empty() || chinese_text.trim().is_empty() {
                        report.at(
                            "languages",
                            pointer,
                            format!("`{english}` and `{chinese}` go together, and say something"),
                        );
                    }
                }
                (None, Some(_)) => report.at("languages", pointer, format!("has `{chinese}` but no `{english}`")),
                _ => {}
            }
        }
        for (name, about) in value.get("x-jms-values").and_then(Value::as_object).into_iter().flatten() {
            if !about["en"].is_string() || !about["zh"].is_string() {
                let place = child(&child(pointer, "x-jms-values"), name);
                report.at("languages", &place, "a value needs `en` and `zh`");
            }
        }
    });
    for (method, path, operation) in operation_values(document) {
        let pointer = child(&child("/paths", path), &method.as_str().to_ascii_lowercase());
        for key in ["summary", "description"] {
            if operation.get(key).is_none() {
                report.at("languages", &pointer, format!("an operation needs a `{key}`"));
            }
        }
        for (at, parameter) in operation["parameters"].as_array().into_iter().flatten().enumerate() {
            if document.resolve(parameter).get("description").is_none() {
                let place = child(&child(&pointer, "parameters"), &at.to_string());
                report.at("languages", &place, "a parameter needs a `description`");
            }
        }
    }
    for (name, schema) in document.components("schemas").into_iter().flatten() {
        // A page, a list and the like are described by what they are made of.
        if schema.get("description").is_none() {
            report.at("languages", &child("/components/schemas", name), "a schema component needs a `description`");
        }
    }
    examples(document, report);
}

/// Examples have a summary in both languages; what they show is data.
fn examples(document: &Document, report: &mut Report<'_>) {
    walk::document_objects(document, &mut |value, pointer| {
        for (name, example) in value.get("examples").and_then(Value::as_object).into_iter().flatten() {
            let example = document.resolve(example);
            if !example["summary"].is_string() || !example["x-summary-zh"].is_string() {
                let place = child(&child(pointer, "examples"), name);
                report.at("languages", &place, "an example needs `summary` and `x-summary-zh`");
            }
        }
    });
}

//! Rules about operations.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::{
    Report,
    walk::{Way, schema_roots},
};
use crate::{
    Document, Index, Method,
    document::{child, component_name, reference},
    index::operation_values,
};

/// Where an operation may say it comes from.
const SOURCES: [&str; 4] = ["seed: ", "recording: ", "schema: ", "server: "];

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    let value = document.value();
    if !value["openapi"].as_str().is_some_and(|version| version.starts_with("3.0.")) {
        report.named("openapi", "openapi", "the document is OpenAPI 3.0: the generator takes no other");
    }
    // The generator sends the version in a header, and every call would panic.
    if !value["info"]["version"].as_str().is_some_and(|version| version.chars().all(|c| c.is_ascii_graphic())) {
        report.named("openapi", "info.version", "must be text of ASCII letters, digits and signs");
    }
    let tags: HashSet<_> =
        value["tags"].as_array().into_iter().flatten().filter_map(|tag| tag["name"].as_str()).collect();
    let mut ids = HashMap::new();
    for (method, path, operation) in operation_values(document) {
        let pointer = child(&child("/paths", path), &method.as_str().to_ascii_lowercase());
        identity(&pointer, operation, &tags, &mut ids, report);
        let parameters = resolved(document, operation);
        path_rules(&pointer, path, operation, &parameters, report);
        organisation(&pointer, operation, &parameters, report);
        paging(document, &pointer, operation, &parameters, report);
        answers(document, &pointer, operation, report);
        extensions(document, &pointer, method, operation, report);
    }
    let used: HashSet<_> =
        operation_values(document).filter_map(|(_, _, operation)| operation["tags"][0].as_str()).collect();
    let mut idle: Vec<_> = tags.difference(&used).collect();
    idle.sort();
    for tag in idle {
        report.named("tag", "tags", format!("no operation has the tag `{tag}`: remove it"));
    }
    if let Err(error) = Index::of(document) {
        report.named("index", "paths", error.to_string());
    }
}

fn resolved<'a>(document: &'a Document, operation: &'a Value) -> Vec<&'a Value> {
    operation["parameters"].as_array().into_iter().flatten().map(|parameter| document.resolve(parameter)).collect()
}

fn identity<'a>(
    pointer: &str,
    operation: &'a Value,
    tags: &HashSet<&str>,
    ids: &mut HashMap<String, &'a str>,
    report: &mut Report<'_>,
) {
    let id = operation["operationId"].as_str().unwrap_or_default();
    let is_snake = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && !id.contains("__")
        && !id.ends_with('_');
    if !is_snake {
        report.at("operation-id", pointer, "needs an operationId in snake_case, such as `accounts_list`");
    }
    if let Some(other) = ids.insert(id.replace('_', "").to_ascii_lowercase(), id) {
        report.at(
            "operation-id",
            pointer,
            format!("its operationId is that of `{other}` but for case: choose another"),
        );
    }
    match operation["tags"].as_array().map(Vec::as_slice) {
        Some([Value::String(tag)]) if tags.contains(tag.as_str()) => {}
        _ => report.at("tag", pointer, "needs exactly one tag, of those that the root lists"),
    }
}

fn path_rules(pointer: &str, path: &str, operation: &Value, parameters: &[&Value], report: &mut Report<'_>) {
    // Health, schema and documentation of the server stand beside its API.
    let is_beside = operation["tags"][0] == "system" && path.starts_with("/api/");
    if !is_beside && (!path.starts_with("/api/v1/") || !path.ends_with('/')) {
        report.at(
            "path",
            pointer,
            "its path must begin with /api/v1/ and end with a slash: the server answers 301 without",
        );
    }
    let placeholders: BTreeSet<_> = path.split(['{', '}']).skip(1).step_by(2).collect();
    let declared: Vec<_> = parameters.iter().filter(|parameter| parameter["in"] == "path").collect();
    for parameter in &declared {
        if parameter["required"] != true {
            report.at(
                "path-parameter",
                pointer,
                format!("the path parameter {} must be `required: true`", parameter["name"]),
            );
        }
    }
    let declared: BTreeSet<_> = declared.iter().filter_map(|parameter| parameter["name"].as_str()).collect();
    for name in placeholders.symmetric_difference(&declared) {
        report.at(
            "path-parameter",
            pointer,
            format!("`{name}` must be in the path and among the path parameters, both"),
        );
    }
}

fn organisation(pointer: &str, operation: &Value, parameters: &[&Value], report: &mut Report<'_>) {
    let is_public = operation["security"].as_array().is_some_and(Vec::is_empty);
    let has_header = parameters.iter().any(|parameter| parameter["name"] == "X-JMS-ORG");
    if !is_public && !has_header {
        report.at("organisation", pointer, "needs the parameter X-JMS-ORG, by reference");
    }
}

fn paging(document: &Document, pointer: &str, operation: &Value, parameters: &[&Value], report: &mut Report<'_>) {
    let mut answers = operation["responses"].as_object().into_iter().flatten();
    let usual = answers.find(|(status, _)| status.starts_with('2')).and_then(|(_, answer)| {
        let schema = crate::index::json_schema(document, answer)?;
        reference(schema).map(component_name)
    });
    let listed = usual.and_then(|name| name.strip_suffix("List"));
    let Some(page) = operation.get("x-jms-page") else {
        if listed.is_some() {
            report.at("paging", pointer, "answers with a list: needs `x-jms-page`");
        }
        return;
    };
    let item = page["item"].as_str().unwrap_or_default();
    if listed != Some(item) {
        report.at("paging", pointer, format!("`x-jms-page` says it lists {item}: its answer must be {item}List"));
    }
    if document.component("schemas", item).is_none() || document.component("schemas", &format!("{item}Page")).is_none()
    {
        report.at("paging", pointer, format!("needs the schemas {item} and {item}Page"));
    }
    for wanted in ["limit", "offset"] {
        if !parameters.iter().any(|parameter| parameter["name"] == wanted) {
            report.at("paging", pointer, format!("is a list: needs the parameter `{wanted}`"));
        }
    }
}

fn answers(document: &Document, pointer: &str, operation: &Value, report: &mut Report<'_>) {
    let responses = operation["responses"].as_object();
    let has = |status: &str| responses.is_some_and(|responses| responses.contains_key(status));
    if !responses.is_some_and(|responses| responses.keys().any(|status| status.starts_with('2'))) {
        report.at("answers", pointer, "needs a success answer");
    }
    for status in ["301", "406", "429", "500"] {
        if !has(status) {
            report.at("answers", pointer, format!("needs the answer {status}, which every path has"));
        }
    }
    for (status, answer) in responses.into_iter().flatten() {
        if status.starts_with('2') {
            continue;
        }
        let place = child(&child(pointer, "responses"), status);
        if reference(answer).is_none() {
            report.at("answers", &place, "error answers are shared: refer to one of components/responses");
        }
        if document.resolve(answer).get("x-jms-advice").is_none() {
            report.at("advice", &place, "an error says what to do: needs `x-jms-advice` and `x-jms-advice-zh`");
        }
        for (media, content) in document.resolve(answer)["content"].as_object().into_iter().flatten() {
            if media == "application/json" && content["schema"].get("$ref").is_none() {
                report.at("answers", &place, "the shape of an error has a name: refer to one of components/schemas");
            }
        }
    }
}

fn extensions(document: &Document, pointer: &str, method: Method, operation: &Value, report: &mut Report<'_>) {
    let sources = operation["x-jms-source"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_known =
        |source: &Value| source.as_str().is_some_and(|source| SOURCES.iter().any(|kind| source.starts_with(kind)));
    if sources.is_empty() || !sources.iter().all(is_known) {
        let kinds = SOURCES.map(str::trim_end).join(", ");
        report.at("source", pointer, format!("needs `x-jms-source`: a list of texts that begin with one of {kinds}"));
    }
    match operation.get("x-jms-idempotent").map(Value::as_bool) {
        Some(Some(idempotent)) => {
            // Retries rest on this: what HTTP promises must not be promised of POST and PATCH.
            let promised = matches!(method, Method::Get | Method::Put | Method::Delete);
            if idempotent && !promised {
                report.at("idempotent", pointer, "POST and PATCH are not idempotent: set `x-jms-idempotent: false`");
            }
        }
        _ => report.at("idempotent", pointer, "needs `x-jms-idempotent: true` or `false`"),
    }
    if let Some(commands) = operation.get("x-jms-cli") {
        let is_command = |line: &Value| line.as_str().is_some_and(|line| line.starts_with("jms "));
        if !commands.as_array().is_some_and(|lines| !lines.is_empty() && lines.iter().all(is_command)) {
            report.at("cli", pointer, "`x-jms-cli` is a list of command lines that begin with `jms `");
        }
    }
    let task = operation.get("x-jms-task");
    for key in ["operation", "records"] {
        if let Some(id) = task.and_then(|task| task.get(key)).and_then(Value::as_str)
            && !operation_values(document).any(|(_, _, other)| other["operationId"] == id)
        {
            report.at("task", pointer, format!("`x-jms-task` names the operation `{id}`, which does not exist"));
        }
    }
    for (at, erratum) in operation["x-jms-erratum"].as_array().into_iter().flatten().enumerate() {
        for key in ["text", "zh", "evidence"] {
            if !erratum[key].is_string() {
                let place = child(&child(pointer, "x-jms-erratum"), &at.to_string());
                report.at("erratum", &place, format!("needs `{key}`"));
            }
        }
    }
    let has_body = operation.get("requestBody").is_some();
    let place = child(pointer, "requestBody");
    if has_body && !schema_roots(document, Way::In).iter().any(|(known, _)| *known == place) {
        report.at("request", &place, "needs a schema for application/json");
    }
}

//! Bodies: of requests, of answers, of errors.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    markdown::{anchor, block, cell, code, details, html, join, link, table},
    schema::kind,
    view::{Tag, View},
};
use crate::{
    Operation,
    document::{component_name, reference},
};

/// The section of the request body; nothing without one.
pub(super) fn request(view: View<'_>, operation: &Value) -> String {
    let words = view.words();
    let Some(body) = operation.get("requestBody") else { return String::new() };
    let body = view.document.resolve(body);
    let is_required = if body["required"] == true { format!(" ({})", words.required) } else { String::new() };
    let mut blocks = vec![format!("#### {}{is_required}", words.request), view.prose(body, "description")];
    blocks.push(content(view, body));
    join(blocks)
}

/// The sections of the successful answers.
pub(super) fn success(view: View<'_>, operation: &Operation, value: &Value) -> String {
    let words = view.words();
    let sections = operation.success.iter().map(|status| {
        let answer = view.document.resolve(&value["responses"][status.to_string()]);
        let mut blocks = vec![format!("#### {} {status}", words.answer)];
        let text = view.sentences([view.cell(answer, "description"), view.remark_of_servers(answer)]);
        let body = content(view, answer);
        let text = if body.is_empty() { view.sentences([text, words.empty.to_owned()]) } else { text };
        blocks.extend([text, headers(view, answer), body]);
        join(blocks)
    });
    join(sections)
}

/// The errors of an operation in a line: what they mean stands once on the page.
pub(super) fn errors(view: View<'_>, operation: &Operation, value: &Value) -> String {
    let words = view.words();
    let links = operation.failure.iter().map(|status| {
        let name = error_name(operation, *status, value);
        link(&format!("{status} {name}"), &format!("#{}", error_anchor(*status, &name)))
    });
    let links: Vec<_> = links.collect();
    if links.is_empty() { String::new() } else { format!("#### {}\n\n{}", words.errors, links.join(" · ")) }
}

/// The section of all errors of a page: status, meaning, what to do.
pub(super) fn all_errors(view: View<'_>, tag: &Tag<'_>) -> String {
    let words = view.words();
    let mut rows = BTreeMap::new();
    for operation in &tag.operations {
        let value = view.operation(operation);
        for status in &operation.failure {
            let name = error_name(operation, *status, value);
            rows.entry((*status, name.clone())).or_insert_with(|| {
                error_row(view, *status, &name, view.document.resolve(&value["responses"][status.to_string()]))
            });
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    let rows: Vec<_> = rows.into_values().collect();
    let head = [words.status, words.meaning, words.advice, words.body];
    format!("## {}\n\n{}", words.errors, table(&head, &rows))
}

fn error_row(view: View<'_>, status: u16, name: &str, answer: &Value) -> Vec<String> {
    let text = view.sentences([view.cell(answer, "description"), view.remark_of_servers(answer)]);
    let schemas = answer["content"].as_object().into_iter().flatten().map(|(media, content)| match media.as_str() {
        "application/json" => kind(view, &content["schema"]),
        media => code(media),
    });
    let schemas = schemas.collect::<Vec<_>>().join(&format!(" {} ", view.words().or));
    let title = format!("{}{status} {name}", anchor(&error_anchor(status, name)));
    vec![title, text, view.cell(answer, "x-jms-advice"), schemas]
}

/// The name of a shared error, or one of its own for an error that is not.
fn error_name(operation: &Operation, status: u16, value: &Value) -> String {
    let shared = reference(&value["responses"][status.to_string()]).map(component_name);
    shared.unwrap_or(&operation.id).to_owned()
}

fn error_anchor(status: u16, name: &str) -> String {
    format!("error-{status}-{}", name.to_ascii_lowercase())
}

/// What a body or an answer holds: the type of each media type, and its examples.
fn content(view: View<'_>, holder: &Value) -> String {
    let words = view.words();
    let mut blocks = Vec::new();
    for (media, content) in holder["content"].as_object().into_iter().flatten() {
        blocks.push(format!("{}{}{}", code(media), words.colon, kind(view, &content["schema"])));
        for (name, example) in content["examples"].as_object().into_iter().flatten() {
            let example = view.document.resolve(example);
            let title = match view.text(example, "summary") {
                "" => name.as_str(),
                title => title,
            };
            let summary = format!("{}{}{}", words.example, words.colon, html(title));
            blocks.push(details(&summary, &shown(&example["value"])));
        }
        if let Some(example) = content.get("example") {
            blocks.push(details(words.example, &shown(example)));
        }
    }
    join(blocks)
}

/// An example: JSON, or text as it is.
fn shown(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains('\n') || text.contains('<') => block("text", text),
        value => block("json", &format!("{value:#}")),
    }
}

fn headers(view: View<'_>, answer: &Value) -> String {
    let words = view.words();
    let rows = answer["headers"].as_object().into_iter().flatten().map(|(name, header)| {
        let header = view.document.resolve(header);
        vec![cell(&code(name)), view.cell(header, "description")]
    });
    table(&[words.headers, words.meaning], &rows.collect::<Vec<_>>())
}

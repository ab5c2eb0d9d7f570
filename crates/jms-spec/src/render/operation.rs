//! The section of one operation.

use serde_json::Value;

use super::{
    answers,
    example::Example,
    markdown::{anchor, block, cell, code, codes, details, join, link},
    parameters,
    schema::anchor_of,
    view::View,
};
use crate::Operation;

/// The section of an operation.
pub(super) fn of(view: View<'_>, operation: &Operation) -> String {
    let value = view.operation(operation);
    let line = format!("{} {}", operation.method, operation.path);
    let mut blocks = vec![
        anchor(&operation.id),
        format!("## {}", view.cell(value, "summary")),
        block("http", &line),
        view.prose(value, "description"),
        facts(view, operation, value),
        errata(view, value),
        parameters::of(view, value),
        answers::request(view, value),
        answers::success(view, operation, value),
        answers::errors(view, operation, value),
    ];
    blocks.extend(view.example(operation).map(|example| examples(view, example)));
    blocks.push(sources(view, value));
    join(blocks)
}

/// A link to an operation from its own page or another one.
pub(super) fn link_to(view: View<'_>, id: &str, from: Option<&str>) -> String {
    let Some(operation) = view.index.operation(id) else { return code(id) };
    let page = if from == Some(operation.tag.as_str()) { String::new() } else { format!("{}.md", operation.tag) };
    link(&view.cell(view.operation(operation), "summary"), &format!("{page}#{id}"))
}

/// What is to be known before it is called: a list of short lines.
pub(super) fn facts(view: View<'_>, operation: &Operation, value: &Value) -> String {
    let words = view.words();
    let fact = |name: &str, text: &str| format!("* **{name}**{}{text}", words.colon);
    let mut lines = vec![fact(words.operation, &code(&operation.id))];
    let servers = view.servers(&operation.marks);
    if !servers.is_empty() {
        lines.push(fact(words.servers, &servers));
    }
    if let Some(licence) = value.get("x-jms-licence") {
        let text =
            view.language.pick(licence["en"].as_str().unwrap_or_default(), licence["zh"].as_str().unwrap_or_default());
        let since = licence["since"]
            .as_str()
            .map(|since| format!("{}{since}{}", view.language.pick("since ", ""), view.language.pick(": ", " 起：")));
        lines.push(fact(words.licence, &format!("{}{}", since.unwrap_or_default(), cell(text))));
    }
    if value["security"].as_array().is_some_and(Vec::is_empty) {
        lines.push(fact(words.credentials, words.no_login));
    }
    let repeat = if operation.idempotent { words.repeat_safe } else { words.repeat_unsafe };
    lines.push(fact(words.repeat, repeat));
    if let Some(page) = &operation.page {
        let rows = link(&page.item, &format!("#{}", anchor_of(&page.item)));
        let order = page.order.as_ref().map(|order| {
            format!("{}{} {}", view.language.pick(", ", "，"), words.page_by, code(&format!("order={order}")))
        });
        lines.push(fact(words.list, &format!("{rows}{}", order.unwrap_or_default())));
    }
    if let Some(task) = &operation.task {
        let from = Some(operation.tag.as_str());
        let mut parts = vec![
            format!("{} {}", words.run_id, code(&task.field)),
            format!("{} {}", words.run_read, link_to(view, &task.operation, from)),
        ];
        let records = task.records.as_ref();
        parts.extend(records.map(|id| format!("{} {}", words.run_records, link_to(view, id, from))));
        lines.push(fact(words.run, &parts.join(view.language.pick("; ", "；"))));
    }
    lines.join("\n")
}

/// Where the public pages are wrong, as quotations.
fn errata(view: View<'_>, value: &Value) -> String {
    let words = view.words();
    let errata = value["x-jms-erratum"].as_array().into_iter().flatten().map(|erratum| {
        let (text, evidence) = erratum_of(view, erratum);
        format!("> **{}**{}{text}\n> {}{}{evidence}", words.erratum, words.colon, words.recording, words.colon)
    });
    join(errata)
}

/// The text of an erratum and its recording.
pub(super) fn erratum_of(view: View<'_>, erratum: &Value) -> (String, String) {
    let text = |key: &str| erratum[key].as_str().unwrap_or_default().to_owned();
    let (english, chinese) = (text("text"), text("zh"));
    (cell(view.language.pick(&english, &chinese)), code(&text("evidence")))
}

fn examples(view: View<'_>, example: &Example) -> String {
    let words = view.words();
    let commands = if example.commands.is_empty() { String::new() } else { block("sh", &example.commands.join("\n")) };
    let mut blocks = vec![format!("#### {}", words.examples), commands, block("sh", &example.curl())];
    blocks.push(details("<code>jms api</code>", &block("sh", &example.api())));
    blocks.push(details("Rust", &block("rust", example.rust())));
    join(blocks)
}

fn sources(view: View<'_>, value: &Value) -> String {
    let sources: Vec<_> = value["x-jms-source"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if sources.is_empty() {
        return String::new();
    }
    format!("{}{}{}", view.words().sources, view.words().colon, codes(sources))
}

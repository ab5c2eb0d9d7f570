//! One operation as plain text, for a terminal.

use serde_json::Value;

use super::{
    markdown::unmarked,
    operation::{erratum_of, facts},
    schema::{about, alternatives, fields, kind, only_member},
    view::View,
};
use crate::{
    Operation,
    document::{component_name, reference},
};

/// The text: what the operation is for, what it takes, what it answers, and how to call it.
pub(super) fn of(view: View<'_>, operation: &Operation) -> String {
    let words = view.words();
    let value = view.operation(operation);
    let mut text = Text::default();
    text.line(0, view.text(value, "summary"));
    text.line(0, &format!("{} {}", operation.method, operation.path));
    text.blank();
    text.line(0, &unmarked(&view.prose(value, "description")));
    text.section(&facts(view, operation, value).lines().map(unmarked).collect::<Vec<_>>());
    for erratum in value["x-jms-erratum"].as_array().into_iter().flatten() {
        let (wrong, evidence) = erratum_of(view, erratum);
        text.section(&[format!("{}{}{} ({})", words.erratum, words.colon, unmarked(&wrong), unmarked(&evidence))]);
    }

    text.title(words.parameters, view.parameters(value).iter().map(|(_, parameter)| parameter_line(view, parameter)));
    if let Some(body) = value.get("requestBody") {
        body_lines(view, words.request, view.document.resolve(body), &mut text);
    }
    for (status, answer) in value["responses"].as_object().into_iter().flatten() {
        let answer = view.document.resolve(answer);
        let about = unmarked(&view.cell(answer, "description"));
        if status.starts_with('2') {
            body_lines(view, &format!("{} {status}{}{about}", words.answer, words.colon), answer, &mut text);
        }
    }
    text.title(
        words.errors,
        operation.failure.iter().map(|status| {
            let answer = view.document.resolve(&value["responses"][status.to_string()]);
            let parts = [view.cell(answer, "description"), view.cell(answer, "x-jms-advice")];
            format!("{status}  {}", unmarked(&view.sentences(parts)))
        }),
    );
    if let Some(example) = view.example(operation) {
        // Not indented: the end of a body on standard input must begin its line.
        text.section(&[words.examples.to_owned()]);
        let all = example.commands.iter().cloned().chain([example.api(), example.curl()]);
        all.for_each(|line| text.section(&[line]));
    }
    let sources = value["x-jms-source"].as_array().into_iter().flatten().filter_map(Value::as_str);
    text.title(words.sources, sources.map(str::to_owned));
    text.0
}

fn parameter_line(view: View<'_>, parameter: &Value) -> String {
    let name = parameter["name"].as_str().unwrap_or_default();
    let place = parameter["in"].as_str().unwrap_or_default();
    let meaning = [view.cell(parameter, "description"), view.remark_of_servers(parameter)];
    unmarked(&format!("{name} ({place}, {})  {}", kind(view, &parameter["schema"]), view.sentences(meaning)))
}

/// A body: its type, and the fields of the object that it is, or is a list of.
fn body_lines(view: View<'_>, title: &str, holder: &Value, text: &mut Text) {
    let contents = holder["content"].as_object();
    let mut lines = Vec::new();
    for (media, content) in contents.into_iter().flatten() {
        lines.push(format!("{media}  {}", unmarked(&kind(view, &content["schema"]))));
        let object = object_in(view, &content["schema"], 0);
        for row in object.map(|object| fields(view, object)).unwrap_or_default() {
            let [name, kind, meaning] = row.as_slice() else { continue };
            lines.push(unmarked(&format!("  {name} ({kind})  {meaning}")));
        }
        if object.is_none() {
            lines.push(unmarked(&format!("  {}", about(view, &content["schema"]))));
        }
    }
    if lines.is_empty() {
        lines.push(view.words().empty.to_owned());
    }
    text.title(title, lines);
}

/// References lead this deep to the object that counts: a list of pages of rows and such.
const DEEP: usize = 8;

/// The object that a schema is, or holds as rows.
fn object_in<'a>(view: View<'a>, schema: &'a Value, depth: usize) -> Option<&'a Value> {
    if depth > DEEP {
        return None;
    }
    let inner = |schema| object_in(view, schema, depth + 1);
    if let Some(name) = reference(schema).map(component_name) {
        return inner(view.document.component("schemas", name)?);
    }
    let rows = || schema.pointer("/properties/results/items");
    if let Some(items) = rows().or_else(|| schema.get("items")) {
        return inner(items);
    }
    if let Some(one) = only_member(schema) {
        return inner(one);
    }
    if let Some(members) = alternatives(schema) {
        return members.iter().find_map(inner);
    }
    schema.get("properties").map(|_| schema)
}

/// Lines in sections.
#[derive(Default)]
struct Text(String);

impl Text {
    fn line(&mut self, indent: usize, line: &str) {
        for line in line.lines() {
            self.0.push_str(&" ".repeat(indent));
            self.0.push_str(line.trim_end());
            self.0.push('\n');
        }
    }

    fn blank(&mut self) {
        self.0.push('\n');
    }

    fn section(&mut self, lines: &[String]) {
        self.blank();
        lines.iter().for_each(|line| self.line(0, line));
    }

    /// A title with lines below it; nothing without lines.
    fn title(&mut self, title: &str, lines: impl IntoIterator<Item = String>) {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_none() {
            return;
        }
        self.blank();
        self.line(0, title);
        lines.for_each(|line| self.line(2, &line));
    }
}

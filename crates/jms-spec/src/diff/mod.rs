//! What changed between two documents, operation by operation, and what of it breaks clients.
//!
//! A change breaks if a client that keeps to the old document can fail with a server that keeps to the new one: what it
//! sends is refused, or what it relies on does not come.

mod schema;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use serde::Serialize;
use serde_json::Value;

use self::schema::Comparison;
use crate::{Document, document::child, index::operation_values};

/// A change of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Change {
    /// The operation: its `operationId`, that of the new document where it has it.
    pub operation: String,
    /// Its method and path.
    pub route: String,
    /// Where in it, such as `answer 200 /results/*/name`; empty for the whole.
    pub place: String,
    /// What changed.
    pub what: String,
    /// Whether clients break.
    pub breaking: bool,
}

/// Which way a value goes: what narrows one way widens the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Answer,
}

/// Every change from `old` to `new`, sorted by route.
pub fn diff(old: &Document, new: &Document) -> Vec<Change> {
    let (before, after) = (operations(old), operations(new));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for key in keys {
        let (path, method) = key;
        let named = after.get(key).or_else(|| before.get(key)).and_then(|value| value["operationId"].as_str());
        let mut report = Report {
            operation: named.unwrap_or_default().to_owned(),
            route: format!("{method} {path}"),
            changes: &mut changes,
        };
        match (before.get(key), after.get(key)) {
            (Some(_), None) => report.push("", "the operation is gone", true),
            (None, Some(_)) => report.push("", "the operation is new", false),
            (Some(before), Some(after)) => operation(&mut report, old, new, before, after),
            (None, None) => {}
        }
    }
    changes
}

type Operations<'a> = BTreeMap<(String, &'static str), &'a Value>;

/// The operations by path and method; what placeholders are called does not matter.
fn operations(document: &Document) -> Operations<'_> {
    let plain = |path: &str| {
        let parts = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
        parts.collect::<Vec<_>>().join("/")
    };
    operation_values(document).map(|(method, path, value)| ((plain(path), method.as_str()), value)).collect()
}

/// Collects the changes of one operation.
#[derive(Debug)]
struct Report<'a> {
    operation: String,
    route: String,
    changes: &'a mut Vec<Change>,
}

impl Report<'_> {
    fn push(&mut self, place: &str, what: impl Into<String>, breaking: bool) {
        let change = Change {
            operation: self.operation.clone(),
            route: self.route.clone(),
            place: place.to_owned(),
            what: what.into(),
            breaking,
        };
        if !self.changes.contains(&change) {
            self.changes.push(change);
        }
    }
}

fn operation(report: &mut Report<'_>, old: &Document, new: &Document, before: &Value, after: &Value) {
    if before["operationId"] != after["operationId"] {
        let what = format!("the operationId was {}", before["operationId"].as_str().unwrap_or("missing"));
        report.push("", what, true);
    }
    if before["x-jms-idempotent"] != after["x-jms-idempotent"] {
        let breaking = before["x-jms-idempotent"] == true;
        report.push("", format!("idempotent is now {}", after["x-jms-idempotent"]), breaking);
    }
    if ["x-jms-since", "x-jms-until", "x-jms-servers"].iter().any(|key| before.get(key) != after.get(key)) {
        report.push("", "other servers have it", false);
    }
    let texts = ["summary", "x-summary-zh", "description", "x-description-zh"];
    if texts.iter().any(|key| before.get(key) != after.get(key)) {
        report.push("", "the text was changed", false);
    }
    parameters(report, old, new, before, after);
    let body = |document, value: &Value| Value::clone(Document::resolve(document, &value["requestBody"]));
    let (old_body, new_body) = (body(old, before), body(new, after));
    match (old_body.is_null(), new_body.is_null()) {
        (false, true) => report.push("request", "the body is gone", true),
        (true, false) => report.push("request", "takes a body now", new_body["required"] == true),
        _ => content(report, old, new, Side::Request, "request", &old_body, &new_body),
    }
    answers(report, old, new, before, after);
}

fn parameters(report: &mut Report<'_>, old: &Document, new: &Document, before: &Value, after: &Value) {
    let listed = |document: &Document, value: &Value| -> BTreeMap<String, Value> {
        let parameters = value["parameters"].as_array().into_iter().flatten();
        let resolved = parameters.map(|parameter| document.resolve(parameter));
        // Placeholders of the path go by their place, and their names do not matter.
        let named = resolved.filter(|parameter| parameter["in"] != "path");
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        named.map(|about| (format!("{} {}", text(&about["in"]), text(&about["name"])), about.clone())).collect()
    };
    let (before, after) = (listed(old, before), listed(new, after));
    for (name, parameter) in &before {
        let Some(now) = after.get(name) else {
            report.push(name, "the parameter is gone", true);
            continue;
        };
        if parameter["required"] != true && now["required"] == true {
            report.push(name, "the parameter is required now", true);
        }
        let mut comparison = Comparison::new(report, old, new, Side::Request);
        comparison.compare(name, &parameter["schema"], &now["schema"]);
    }
    for (name, parameter) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
        report.push(name, "the parameter is new", parameter["required"] == true);
    }
}

fn answers(report: &mut Report<'_>, old: &Document, new: &Document, before: &Value, after: &Value) {
    let empty = serde_json::Map::new();
    let statuses = |value: &Value| value["responses"].as_object().unwrap_or(&empty).clone();
    let (before, after) = (statuses(before), statuses(after));
    for (status, answer) in &before {
        let place = format!("answer {status}");
        let Some(now) = after.get(status) else {
            report.push(&place, "the status is gone", true);
            continue;
        };
        let (answer, now) = (old.resolve(answer), new.resolve(now));
        content(report, old, new, Side::Answer, &place, answer, now);
        for header in keys(&answer["headers"]).filter(|header| now["headers"].get(header).is_none()) {
            report.push(&place, format!("the header {header} is gone"), true);
        }
    }
    for status in after.keys().filter(|status| !before.contains_key(*status)) {
        report.push(&format!("answer {status}"), "the status is new", false);
    }
}

/// Compares what two bodies are, by media type.
fn content(
    report: &mut Report<'_>,
    old: &Document,
    new: &Document,
    side: Side,
    place: &str,
    before: &Value,
    after: &Value,
) {
    for media in keys(&before["content"]) {
        let pointer = child("/content", media);
        let Some(now) = after.pointer(&pointer) else {
            report.push(place, format!("{media} is gone"), true);
            continue;
        };
        let was = before.pointer(&pointer).unwrap_or(&Value::Null);
        Comparison::new(report, old, new, side).compare(place, &was["schema"], &now["schema"]);
    }
    for media in keys(&after["content"]).filter(|media| before["content"].get(media).is_none()) {
        // A body where none came before is read by nobody.
        report.push(place, format!("{media} is new"), false);
    }
}

fn keys(value: &Value) -> impl Iterator<Item = &str> {
    value.as_object().into_iter().flatten().map(|(key, _)| key.as_str())
}

/// The changes as Markdown, by operation, what breaks first. Used for the page of changes.
pub fn markdown(changes: &[Change]) -> String {
    let mut out = String::new();
    for (heading, breaking) in [("## Breaking", true), ("## Not breaking", false)] {
        let chosen: Vec<_> = changes.iter().filter(|change| change.breaking == breaking).collect();
        if chosen.is_empty() {
            continue;
        }
        out += heading;
        out += "\n\n";
        let mut last = "";
        for change in chosen {
            if last != change.route {
                let _ = writeln!(out, "* `{}` ({})", change.operation, change.route);
                last = &change.route;
            }
            let place = if change.place.is_empty() { String::new() } else { format!("{}: ", change.place) };
            let _ = writeln!(out, "  * {place}{}", change.what);
        }
        out += "\n";
    }
    if out.is_empty() { "Nothing changed.\n".to_owned() } else { out }
}

//! What every part of a page has at hand.

use serde_json::Value;

use super::{
    Example, Language,
    language::Words,
    markdown::{cell, code, prose},
};
use crate::{Document, Index, Marks, Operation, document::child};

/// A document in one language.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) document: &'a Document,
    pub(super) index: &'a Index,
    pub(super) examples: &'a [Example],
    pub(super) language: Language,
}

/// A tag with its operations: one page.
pub(super) struct Tag<'a> {
    pub(super) name: &'a str,
    pub(super) about: &'a Value,
    pub(super) operations: Vec<&'a Operation>,
}

impl<'a> View<'a> {
    pub(super) fn words(self) -> &'static Words {
        self.language.words()
    }

    /// The tags that have operations, in the order in which the document lists them.
    pub(super) fn tags(self) -> Vec<Tag<'a>> {
        let listed = self.document.value()["tags"].as_array().into_iter().flatten();
        let tags = listed.filter_map(|about| {
            let name = about["name"].as_str()?;
            let operations = self.index.operations().iter().filter(|operation| operation.tag == name);
            Some(Tag { name, about, operations: operations.collect() })
        });
        tags.filter(|tag| !tag.operations.is_empty()).collect()
    }

    /// An operation as the document has it.
    pub(super) fn operation(self, operation: &Operation) -> &'a Value {
        let method = operation.method.as_str().to_ascii_lowercase();
        let pointer = child(&child("/paths", &operation.path), &method);
        self.document.value().pointer(&pointer).unwrap_or(&Value::Null)
    }

    /// The example of an operation.
    pub(super) fn example(self, operation: &Operation) -> Option<&'a Example> {
        self.examples.iter().find(|example| example.operation == operation.id)
    }

    /// The parameters of an operation, with whether each is shared by reference.
    pub(super) fn parameters(self, operation: &'a Value) -> Vec<(bool, &'a Value)> {
        let listed = operation["parameters"].as_array().into_iter().flatten();
        listed.map(|parameter| (parameter.get("$ref").is_some(), self.document.resolve(parameter))).collect()
    }

    /// The text under a key in the language of the view, as it was written.
    pub(super) fn text(self, value: &'a Value, key: &str) -> &'a str {
        self.language.text(value, key)
    }

    /// The text under a key, as paragraphs.
    pub(super) fn prose(self, value: &'a Value, key: &str) -> String {
        prose(self.text(value, key))
    }

    /// The text under a key, for a cell.
    pub(super) fn cell(self, value: &'a Value, key: &str) -> String {
        cell(self.text(value, key))
    }

    /// Sentences one after the other, as the language joins them.
    pub(super) fn sentences(self, parts: impl IntoIterator<Item = String>) -> String {
        let mut out = String::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            if !out.is_empty() && !out.ends_with(['.', '。', ':', '：', '>']) {
                out.push_str(self.words().stop.trim_end());
            }
            if !out.is_empty() && !out.ends_with('。') {
                out.push(' ');
            }
            out.push_str(&part);
        }
        out
    }

    /// Which servers have a thing, in words; empty for all of them. Marks that cannot be read are a matter for the lint.
    pub(super) fn servers(self, marks: &Marks) -> String {
        let language = self.language;
        let mut parts = Vec::new();
        if let Some(since) = &marks.since {
            parts.push(format!("{}{since}{}", language.pick("since ", ""), language.pick("", " 起")));
        }
        if let Some(until) = &marks.until {
            parts.push(format!("{}{until}", language.pick("until ", "至 ")));
        }
        if !marks.servers.is_empty() {
            let versions: Vec<_> = marks.servers.iter().map(ToString::to_string).collect();
            let versions = versions.join(language.pick(" and ", "、"));
            parts.push(format!("{}{versions}", language.pick("seen on ", "见于 ")));
        }
        parts.join(language.pick(", ", "，"))
    }

    /// The marks of a schema, a parameter or an operation as a remark for a cell.
    pub(super) fn remark_of_servers(self, value: &Value) -> String {
        let servers = Marks::of(value).map(|marks| self.servers(&marks)).unwrap_or_default();
        if servers.is_empty() { servers } else { format!("*{servers}*") }
    }

    /// The values of an enumeration, open or closed, with their names and servers, for a cell.
    pub(super) fn values(self, schema: &Value) -> Vec<(String, String)> {
        let open = schema["x-jms-values"].as_object().into_iter().flatten().map(|(value, about)| {
            let name = self.language.pick(about["en"].as_str().unwrap_or(value), about["zh"].as_str().unwrap_or(value));
            let servers = Marks::of_enum_value(about).map(|marks| self.servers(&marks)).unwrap_or_default();
            let servers = if servers.is_empty() { servers } else { format!("*{servers}*") };
            (code(value), self.sentences([cell(name), servers]))
        });
        let closed = schema["enum"].as_array().into_iter().flatten();
        let closed = closed.map(|value| (code(value.as_str().unwrap_or(&value.to_string())), String::new()));
        if schema.get("x-jms-values").is_some() { open.collect() } else { closed.collect() }
    }
}

//! The house rules of the document, as code.
//!
//! Each rule says what is wrong, where, and what to do about it. The rules about the generator's limits look at the
//! projection, because that is what the generator sees: `generator`.

mod everywhere;
mod examples;
mod generator;
mod marks;
mod operations;
mod schemas;
mod texts;
mod walk;

use std::fmt;

use crate::{Document, document::child, index::operation_values};

/// A breach of a house rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule, such as `operation-id`.
    pub rule: &'static str,
    /// The operation and the place in it, or the file and the pointer.
    pub place: String,
    /// What is wrong there, and what to do.
    pub problem: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} [{}]", self.place, self.problem, self.rule)
    }
}

/// Every breach of a house rule in `document`, in the order of the rules and of the document; empty if it is clean.
pub fn lint(document: &Document) -> Vec<Finding> {
    let mut report = Report { document, findings: Vec::new() };
    operations::check(document, &mut report);
    everywhere::check(document, &mut report);
    texts::check(document, &mut report);
    marks::check(document, &mut report);
    schemas::check(document, &mut report);
    examples::check(document, &mut report);
    generator::check(document, &mut report);
    report.findings
}

/// Collects findings, and knows how people name the places of the document.
struct Report<'a> {
    document: &'a Document,
    findings: Vec<Finding>,
}

impl Report<'_> {
    /// A finding at a pointer into the bundled document.
    fn at(&mut self, rule: &'static str, pointer: &str, problem: impl Into<String>) {
        let place = self.place(pointer);
        self.findings.push(Finding { rule, place, problem: problem.into() });
    }

    /// A finding at something that has a name of its own.
    fn named(&mut self, rule: &'static str, place: impl Into<String>, problem: impl Into<String>) {
        self.findings.push(Finding { rule, place: place.into(), problem: problem.into() });
    }

    fn place(&self, pointer: &str) -> String {
        for (method, path, value) in operation_values(self.document) {
            let start = child(&child("/paths", path), &method.as_str().to_ascii_lowercase());
            if let Some(rest) = pointer.strip_prefix(&start).filter(|rest| rest.is_empty() || rest.starts_with('/')) {
                let name = value["operationId"].as_str().map_or_else(|| format!("{method} {path}"), str::to_owned);
                return if rest.is_empty() { name } else { format!("{name} {rest}") };
            }
        }
        let mut parts = pointer.split('/').skip(2);
        let file = match (parts.next(), parts.next()) {
            (Some(section), Some(name)) => self.document.origin(section, name).unwrap_or_default(),
            _ => "",
        };
        format!("{file}#{pointer}")
    }
}

//! `jms spec`.

use jms_spec::{Document, Index, Operation, render};
use serde::Serialize;
use serde_json::Value;

use crate::{
    args::{Global, SpecCommand},
    failure::Failure,
    lang::{self, Lang},
    output::{self, Cell, Column, Row, column, wide},
};

pub(super) fn run(command: &SpecCommand, global: &Global) -> Result<(), Failure> {
    let document = Document::embedded();
    let index = index(&document)?;
    match command {
        SpecCommand::List { search, tag } => {
            let rows: Vec<_> = index.operations().iter().map(|operation| Listed::of(&document, operation)).collect();
            let wanted = |row: &&Listed| {
                search.as_ref().is_none_or(|words| row.has(words)) && tag.as_ref().is_none_or(|tag| row.tag == *tag)
            };
            output::list(&global.output, &rows.iter().filter(wanted).cloned().collect::<Vec<_>>())
        }
        SpecCommand::Show { operation } => {
            let operation = find(&index, operation)?;
            if global.output.jq.is_some() || !global.output.format().is_table() {
                return output::document(&global.output, &shown(&document, operation));
            }
            let language = match lang::current() {
                Lang::En => render::Language::English,
                Lang::Zh => render::Language::Chinese,
            };
            let text = render::plain(&document, &index, operation, language);
            output::print(&text.map_err(|error| broken(&error.to_string()))?)
        }
    }
}

/// The operations of the document of this release.
pub(crate) fn index(document: &Document) -> Result<Index, Failure> {
    Index::of(document).map_err(|error| broken(&error.to_string()))
}

/// The document is compiled in and tested: if it is broken, so is this program.
fn broken(problem: &str) -> Failure {
    Failure::usage(format!("the document of this `jms` is broken: {problem}"), "Report it.")
}

/// The operation with this name, or that a request line is.
fn find<'i>(index: &'i Index, given: &str) -> Result<&'i Operation, Failure> {
    let by_line = || {
        let (method, path) = given.split_once(' ')?;
        let path = path.trim();
        let same = index
            .operations()
            .iter()
            .find(|operation| operation.path == path && operation.method.as_str().eq_ignore_ascii_case(method));
        same.or_else(|| index.route(method.parse().ok()?, path))
    };
    index.operation(given).or_else(by_line).ok_or_else(|| {
        let hint = match index.nearest(given) {
            Some(nearest) => format!("Did you mean {}? `jms spec list` has all.", nearest.id),
            None => "`jms spec list` has all.".to_owned(),
        };
        Failure::NotFound { problem: format!("there is no operation `{given}`"), hint: Some(hint) }
    })
}

/// The operation as the document has it, with its request line.
fn shown(document: &Document, operation: &Operation) -> Value {
    let method = operation.method.as_str();
    let mut value = document.value()["paths"][&operation.path][method.to_ascii_lowercase()].clone();
    value["method"] = method.into();
    value["path"] = operation.path.clone().into();
    value
}

#[derive(Clone, Serialize)]
struct Listed {
    operation: String,
    method: &'static str,
    path: String,
    tag: String,
    summary: String,
}

impl Listed {
    fn of(document: &Document, operation: &Operation) -> Self {
        Self {
            operation: operation.id.clone(),
            method: operation.method.as_str(),
            path: operation.path.clone(),
            tag: operation.tag.clone(),
            summary: shown(document, operation)["summary"].as_str().unwrap_or_default().to_owned(),
        }
    }

    fn has(&self, words: &str) -> bool {
        let all = format!("{} {} {}", self.operation, self.path, self.summary).to_lowercase();
        words.to_lowercase().split_whitespace().all(|word| all.contains(word))
    }
}

impl Row for Listed {
    const COLUMNS: &'static [Column] =
        &[column("OPERATION"), column("METHOD"), column("PATH"), wide("TAG"), column("SUMMARY")];

    fn cells(&self) -> Vec<Cell> {
        [&self.operation, self.method, &self.path, &self.tag, &self.summary].map(Cell::from).to_vec()
    }

    fn name(&self) -> String {
        self.operation.clone()
    }
}

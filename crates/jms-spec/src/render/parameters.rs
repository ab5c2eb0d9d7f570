//! The parameters of an operation.

use serde_json::Value;

use super::{
    markdown::{code, details, join, table},
    schema::{about, kind},
    view::View,
};

/// More shared parameters than this are folded up.
const MANY: usize = 4;

/// The section of the parameters; nothing without any.
///
/// What an operation has for itself comes first: paths, what is required, its own filters. What it shares with others is
/// folded up when it is much.
pub(super) fn of(view: View<'_>, operation: &Value) -> String {
    let words = view.words();
    let parameters = view.parameters(operation);
    let is_own =
        |(shared, parameter): &&(bool, &Value)| !shared || parameter["in"] == "path" || parameter["required"] == true;
    let (own, shared): (Vec<_>, Vec<_>) = parameters.iter().partition(is_own);
    if own.is_empty() && shared.is_empty() {
        return String::new();
    }
    let rows = |list: &[&(bool, &Value)]| list.iter().map(|(_, parameter)| row(view, parameter)).collect::<Vec<_>>();
    let head = [words.name, words.place, words.kind, words.meaning];
    let mut blocks = vec![format!("#### {}", words.parameters)];
    if shared.len() > MANY {
        blocks.push(table(&head, &rows(&own)));
        let summary = format!("{} ({})", words.more_parameters, shared.len());
        blocks.push(details(&summary, &table(&head, &rows(&shared))));
    } else {
        blocks.push(table(&head, &rows(&[own, shared].concat())));
    }
    join(blocks)
}

fn row(view: View<'_>, parameter: &Value) -> Vec<String> {
    let words = view.words();
    let name = code(parameter["name"].as_str().unwrap_or_default());
    let mark = if parameter["required"] == true { format!(" **{}**", words.required) } else { String::new() };
    let place = match parameter["in"].as_str().unwrap_or_default() {
        "path" => view.language.pick("path", "路径"),
        "query" => view.language.pick("query", "查询"),
        "header" => view.language.pick("header", "请求头"),
        other => other,
    };
    // A parameter has the text and the marks, its schema the default and the values.
    let schema = &parameter["schema"];
    let mut bare = schema.clone();
    for key in ["description", "x-description-zh"] {
        if let Some(text) = parameter.get(key).filter(|_| bare.is_object()) {
            bare[key] = text.clone();
        }
    }
    let meaning = view.sentences([about(view, &bare), view.remark_of_servers(parameter)]);
    vec![format!("{name}{mark}"), place.to_owned(), kind(view, schema), meaning]
}

//! The components that a page needs, once each.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    markdown::{anchor, code, details, join, table},
    schema::{about, alternatives, anchor_of, fields, heads, kind, only_member},
    view::{Tag, View},
};
use crate::document::reachable_schemas;

/// Tables longer than this are folded up.
const LONG: usize = 12;

/// The section of the components of a page.
pub(super) fn of(view: View<'_>, tag: &Tag<'_>) -> String {
    let empty = Map::new();
    let schemas = view.document.components("schemas").unwrap_or(&empty);
    let used: BTreeSet<String> = reachable_schemas(&holders(view, tag), schemas).into_iter().collect();
    let used = used.iter().filter_map(|name| Some((name.as_str(), schemas.get(name)?)));
    let (simple, rich): (Vec<_>, Vec<_>) = used.partition(|(_, schema)| is_simple(schema));

    let words = view.words();
    let mut blocks = vec![format!("## {}", words.components)];
    blocks.extend(rich.into_iter().map(|(name, schema)| section(view, name, schema)));
    let rows = simple.into_iter().map(|(name, schema)| {
        vec![format!("{}{}", anchor(&anchor_of(name)), code(name)), kind(view, schema), about(view, schema)]
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        blocks.extend([format!("### {}", words.simple), table(&heads(view), &rows)]);
    }
    if blocks.len() == 1 { String::new() } else { join(blocks) }
}

/// Where schemas are used: parameters, bodies and answers of the tag's operations, with references to those resolved.
fn holders(view: View<'_>, tag: &Tag<'_>) -> Value {
    let resolved = |value: &Value| view.document.resolve(value).clone();
    let mut found = Vec::new();
    for operation in &tag.operations {
        let value = view.operation(operation);
        found.extend(value["parameters"].as_array().into_iter().flatten().map(resolved));
        found.extend(value.get("requestBody").map(resolved));
        found.extend(value["responses"].as_object().into_iter().flatten().map(|(_, answer)| resolved(answer)));
    }
    Value::Array(found)
}

/// Whether a row of a table says it all: no fields, no values, no alternatives.
fn is_simple(schema: &Value) -> bool {
    ["properties", "x-jms-values", "enum", "oneOf", "anyOf"].iter().all(|key| schema.get(key).is_none())
}

fn section(view: View<'_>, name: &str, schema: &Value) -> String {
    let words = view.words();
    let mut blocks = vec![anchor(&anchor_of(name)), format!("### {name}"), view.prose(schema, "description")];
    blocks.push(view.remark_of_servers(schema));
    let is_object = schema.get("properties").is_some();
    if !is_object || alternatives(schema).is_some() || only_member(schema).is_some() {
        blocks.push(format!("{}{}{}", words.kind, words.colon, kind(view, schema)));
    }
    let values: Vec<_> = view.values(schema).into_iter().map(|(value, name)| vec![value, name]).collect();
    blocks.push(folded(&table(&[words.value, words.meaning], &values), values.len(), words.values));
    let rows = fields(view, schema);
    blocks.push(folded(&table(&heads(view), &rows), rows.len(), words.fields));
    join(blocks)
}

/// A table, folded up if it is long.
fn folded(table: &str, rows: usize, of_what: &str) -> String {
    if rows > LONG { details(&format!("{rows} {of_what}"), table) } else { table.to_owned() }
}

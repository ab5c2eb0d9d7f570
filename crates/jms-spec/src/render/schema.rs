//! Schemas in a line: the type of a field, and fields as rows of a table.

use serde_json::Value;

use super::{
    markdown::{cell, code, codes, link},
    view::View,
};
use crate::document::{component_name, reference};

/// The place of a component on its page.
pub(super) fn anchor_of(component: &str) -> String {
    format!("schema-{}", component.to_ascii_lowercase())
}

/// The type that a schema is, with links to components.
pub(super) fn kind(view: View<'_>, schema: &Value) -> String {
    let words = view.words();
    let inner = if let Some(target) = reference(schema) {
        let name = component_name(target);
        link(name, &format!("#{}", anchor_of(name)))
    } else if let Some(one) = only_member(schema) {
        kind(view, one)
    } else if let Some(members) = alternatives(schema) {
        let members: Vec<_> = members.iter().map(|member| kind(view, member)).collect();
        members.join(&format!(" {} ", words.or))
    } else {
        plain(view, schema)
    };
    if schema["nullable"] == true { format!("{inner} {} `null`", words.or) } else { inner }
}

/// The schema that an `allOf` of one stands for.
pub(super) fn only_member(schema: &Value) -> Option<&Value> {
    match schema.get("allOf")?.as_array()?.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// The members of `oneOf` or `anyOf`.
pub(super) fn alternatives(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()
}

fn plain(view: View<'_>, schema: &Value) -> String {
    let language = view.language;
    match schema["type"].as_str() {
        Some("array") => {
            let item = kind(view, &schema["items"]);
            if item.is_empty() {
                language.pick("list", "列表").to_owned()
            } else {
                format!("{}{item}{}", language.pick("list of ", ""), language.pick("", " 列表"))
            }
        }
        Some("object") => match schema.get("additionalProperties").filter(|values| values.is_object()) {
            Some(values) => format!("{}{}", language.pick("map to ", "映射到 "), kind(view, values)),
            None => inline_object(schema),
        },
        Some(name) => {
            let format = schema["format"].as_str().map(|format| format!(" ({format})")).unwrap_or_default();
            let limits = limits(view, schema);
            let limits = if limits.is_empty() { limits } else { format!(", {limits}") };
            format!("{name}{format}{limits}")
        }
        None => language.pick("any JSON", "任意 JSON").to_owned(),
    }
}

/// An object without a name: by its keys where it has some.
fn inline_object(schema: &Value) -> String {
    let keys: Vec<_> = schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    if keys.is_empty() { "object".to_owned() } else { format!("object {}", code(&format!("{{{}}}", keys.join(", ")))) }
}

/// Bounds of numbers and lengths.
fn limits(view: View<'_>, schema: &Value) -> String {
    let bound = |key: &str| schema.get(key).filter(|bound| bound.is_number()).map(ToString::to_string);
    let range = |least: Option<String>, most: Option<String>| match (least, most) {
        (Some(least), Some(most)) => Some(format!("{least}–{most}")),
        (Some(least), None) => Some(format!("≥ {least}")),
        (None, Some(most)) => Some(format!("≤ {most}")),
        (None, None) => None,
    };
    let letters = view.language.pick("characters", "个字符");
    let numbers = range(bound("minimum"), bound("maximum"));
    let lengths = range(bound("minLength"), bound("maxLength")).map(|range| format!("{range} {letters}"));
    numbers.into_iter().chain(lengths).collect::<Vec<_>>().join(", ")
}

/// The heads of the columns of [`fields`].
pub(super) fn heads(view: View<'_>) -> [&'static str; 3] {
    let words = view.words();
    [words.name, words.kind, words.meaning]
}

/// The fields of an object, a row each; those of objects that are written inside it with a dot.
pub(super) fn fields(view: View<'_>, schema: &Value) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    add_fields(view, "", schema, &mut rows);
    rows
}

fn add_fields(view: View<'_>, prefix: &str, schema: &Value, rows: &mut Vec<Vec<String>>) {
    let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{prefix}{name}");
        let mark = if required.iter().any(|wanted| wanted == name) {
            format!(" **{}**", view.words().required)
        } else {
            String::new()
        };
        rows.push(vec![format!("{}{mark}", code(&path)), kind(view, property), about(view, property)]);
        add_fields(view, &format!("{path}."), property, rows);
        if let Some(items) = property.get("items").filter(|items| items.get("properties").is_some()) {
            add_fields(view, &format!("{path}[]."), items, rows);
        }
    }
}

/// What a field or a parameter means: its text or that of its component, default, values, servers.
pub(super) fn about(view: View<'_>, schema: &Value) -> String {
    let words = view.words();
    let component = view.document.resolve(schema);
    let text = if schema.get("description").is_some() { schema } else { component };
    let default = schema.get("default").map(|default| format!("{}{}{}", words.default, words.colon, json(default)));
    let values = view.values(schema);
    let values = if values.is_empty() || schema.get("$ref").is_some() {
        String::new()
    } else {
        format!("{}{}{}", words.values, words.colon, listed(view, &values))
    };
    let mut parts = vec![view.cell(text, "description")];
    parts.extend(default);
    parts.extend([values, view.remark_of_servers(schema)]);
    view.sentences(parts)
}

/// Values in a line: with their names where they have any.
fn listed(view: View<'_>, values: &[(String, String)]) -> String {
    let (open, close) = (view.language.pick(" (", "（"), view.language.pick(")", "）"));
    let values = values.iter().map(|(value, name)| match name.as_str() {
        "" => value.clone(),
        name => format!("{value}{open}{name}{close}"),
    });
    values.collect::<Vec<_>>().join(view.language.pick(", ", "、"))
}

fn json(value: &Value) -> String {
    cell(&codes([value.to_string().as_str()]))
}

//! The Rust of an example.

use serde_json::{Map, Value};

use super::example::Arguments;
use crate::{
    Operation,
    document::{child, component_name, reference},
    project::{pascal_case, snake_case},
};

/// Statements that call the operation's raw endpoint and leave its answer in `answer`.
///
/// The arguments are those of the projection, of which the endpoints are made: the path's, the query as one, the body.
/// What has a type of its own is parsed from text, so that the example needs no names but that of the query.
pub(super) fn snippet(projection: &Value, operation: &Operation, arguments: &Arguments) -> String {
    let place =
        child(&child("/paths", &operation.path), &operation.method.as_str().to_ascii_lowercase()) + "/parameters";
    let parameters = projection.pointer(&place).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut lines = Vec::new();
    let mut names = Vec::new();
    let mut import = None;
    for (name, value) in &arguments.path {
        let variable = snake_case(name);
        let schema = parameters.iter().find(|parameter| parameter["name"] == **name).map(|known| &known["schema"]);
        let is_text = schema.is_some_and(|schema| schema["type"] == "string" && schema.get("format").is_none());
        match value {
            Value::String(text) if is_text => {
                lines.push(format!("let {variable} = {text:?};"));
                names.push(variable);
            }
            Value::String(text) => {
                lines.push(format!("let {variable} = {text:?}.parse()?;"));
                names.push(format!("&{variable}"));
            }
            number => {
                let has_type = schema.is_some_and(|schema| reference(schema).is_some());
                let parsed = if has_type { format!("\"{number}\".parse()?") } else { number.to_string() };
                lines.push(format!("let {variable} = {parsed};"));
                names.push(format!("&{variable}"));
            }
        }
    }
    if parameters.iter().any(|parameter| parameter["in"] == "query") {
        let component = format!("{}Query", pascal_case(&operation.id));
        let fields = &projection["components"]["schemas"][&component]["properties"];
        lines.push(format!("let query = {};", query(&component, fields, &arguments.query)));
        names.push("&query".to_owned());
        import = Some(format!("use jms_http::raw::types::{component};\n"));
    }
    if let Some(body) = arguments.body.as_ref().map(with_plain_references) {
        lines.push(format!("let body = serde_json::from_value(serde_json::json!({body:#}))?;"));
        names.push("&body".to_owned());
    }
    lines.push(format!("let answer = client.raw().{}({}).await?;", operation.id, names.join(", ")));
    lines.push("println!(\"{} {:?}\", answer.status, answer.value);".to_owned());
    lines.splice(0..0, import);
    lines.join("\n")
}

/// The body with each `{"pk": ID}` as the bare id: the server takes both, the client's types know the one.
fn with_plain_references(value: &Value) -> Value {
    match value {
        Value::Object(fields) => match fields.get("pk").filter(|_| fields.len() == 1) {
            Some(id) => id.clone(),
            None => fields.iter().map(|(key, value)| (key.clone(), with_plain_references(value))).collect(),
        },
        Value::Array(items) => items.iter().map(with_plain_references).collect(),
        plain => plain.clone(),
    }
}

/// The object of the query: what is sent, and the rest left out.
fn query(component: &str, fields: &Value, sent: &Map<String, Value>) -> String {
    let known = fields.as_object();
    let given = sent.iter().filter_map(|(key, value)| Some((key, value, known?.get(key)?)));
    let lines = given.map(|(key, value, schema)| format!("    {}: Some({}),", field(key), literal(value, schema)));
    let lines: Vec<_> = lines.collect();
    if lines.is_empty() {
        return format!("{component}::default()");
    }
    let is_whole = known.is_some_and(|fields| fields.len() == lines.len());
    let rest = if is_whole { String::new() } else { format!("    ..{component}::default()\n") };
    format!("{component} {{\n{}\n{rest}}}", lines.join("\n"))
}

/// The name of a field, as the generator writes it.
fn field(key: &str) -> String {
    let name = snake_case(key);
    if matches!(name.as_str(), "type" | "match" | "ref" | "self" | "use" | "where") { format!("{name}_") } else { name }
}

/// A value of a query as Rust.
fn literal(value: &Value, schema: &Value) -> String {
    // A description beside a reference makes it an `allOf` of one.
    let referred = reference(schema).or_else(|| schema["allOf"].as_array()?.iter().find_map(reference));
    match value {
        Value::String(text) if referred.map(component_name).is_none() && schema.get("format").is_none() => {
            format!("{text:?}.to_owned()")
        }
        Value::String(text) => format!("{text:?}.parse()?"),
        value => value.to_string(),
    }
}

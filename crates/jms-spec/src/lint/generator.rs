//! The generator's limits, checked on the projection.
//!
//! progenitor 0.15 panics over some legal documents without naming the operation, writes code that does not compile for
//! others, and for some writes code that fails at run time. These rules find all of that before it runs, and name the
//! place. Limits of styles that we do not use (builder, `httpmock`, `cli`) are not checked.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::{Report, walk};
use crate::{
    Document,
    document::{child, component_name, reference},
    project::{pascal_case, project, snake_case},
};

pub(super) fn check(document: &Document, report: &mut Report<'_>) {
    match project(document) {
        Ok(projected) => check_projected(&projected, report),
        Err(error) => report.named("projection", error.place, error.reason),
    }
}

fn check_projected(projected: &Value, report: &mut Report<'_>) {
    let mut functions = HashMap::new();
    for (path, item) in projected["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let pointer = child(&child("/paths", path), method);
            let id = operation["operationId"].as_str().unwrap_or_default();
            if let Some(other) = functions.insert(snake_case(id), id) {
                report.at("generator-names", &pointer, format!("would be the same Rust function as `{other}`"));
            }
            answers(&pointer, operation, report);
            body(&pointer, operation, report);
            parameters(projected, &pointer, operation, report);
        }
    }
    schemas(projected, report);
    references(projected, report);
    bodies_that_clear(projected, report);
}

/// One success answer, with one JSON schema or nothing: more than one type is a panic.
fn answers(pointer: &str, operation: &Value, report: &mut Report<'_>) {
    let answers: Vec<_> = operation["responses"].as_object().into_iter().flatten().collect();
    let [(status, answer)] = answers[..] else {
        return report.at("generator-answers", pointer, "the generator takes exactly one answer per operation");
    };
    if !status.starts_with('2') {
        report.at(
            "generator-answers",
            pointer,
            "the one answer must be a success: error types lose the status of HTML answers",
        );
    }
    if answer.get("content").is_some_and(|content| media_with_schema(content).is_none()) {
        report.at("generator-media", pointer, "an answer has one media type, with a schema");
    }
}

fn body(pointer: &str, operation: &Value, report: &mut Report<'_>) {
    if operation.get("requestBody").is_some_and(|body| media_with_schema(&body["content"]) != Some("application/json"))
    {
        report.at("generator-media", pointer, "a request has one media type, application/json, with a schema");
    }
}

/// The media type of what has just one, with a schema.
fn media_with_schema(content: &Value) -> Option<&str> {
    let media = content.as_object().map(|media| media.iter().collect::<Vec<_>>()).unwrap_or_default();
    match media[..] {
        [(name, media)] if media.get("schema").is_some() => Some(name),
        _ => None,
    }
}

fn parameters(projected: &Value, pointer: &str, operation: &Value, report: &mut Report<'_>) {
    let mut names = HashMap::new();
    if operation.get("requestBody").is_some() {
        names.insert("body".to_owned(), "the request body");
    }
    for parameter in operation["parameters"].as_array().into_iter().flatten() {
        let name = parameter["name"].as_str().unwrap_or_default();
        if let Some(other) = names.insert(snake_case(name), name) {
            report.at(
                "generator-names",
                pointer,
                format!("the parameter `{name}` would have the Rust name of {other}"),
            );
        }
        match parameter["in"].as_str() {
            Some("path") if parameter["required"] != true => {
                report.at("generator-parameters", pointer, format!("the path parameter `{name}` must be required"));
            }
            Some("path") => {}
            Some("query") => query_object(projected, pointer, &parameter["schema"], report),
            _ => {
                report.at("generator-parameters", pointer, format!("`{name}` is neither in the path nor in the query"));
            }
        }
    }
}

/// The query object is sent with each field as text: a list or an object in it fails when the request is built.
fn query_object(projected: &Value, pointer: &str, schema: &Value, report: &mut Report<'_>) {
    let object = resolve(projected, schema);
    for (name, property) in object["properties"].as_object().into_iter().flatten() {
        if matches!(resolve(projected, property)["type"].as_str(), Some("array" | "object")) {
            let problem =
                format!("the query key `{name}` must be a plain value: the server takes lists as text with commas");
            report.at("generator-query", pointer, problem);
        }
    }
}

/// What a schema stands for: the component behind a reference, also one within an `allOf`.
fn resolve<'a>(projected: &'a Value, schema: &'a Value) -> &'a Value {
    let target = reference(schema).or_else(|| schema.pointer("/allOf/0").and_then(reference));
    target.and_then(|target| projected.pointer(target.trim_start_matches('#'))).unwrap_or(schema)
}

fn schemas(projected: &Value, report: &mut Report<'_>) {
    let mut types = HashMap::new();
    for (name, schema) in projected.pointer("/components/schemas").and_then(Value::as_object).into_iter().flatten() {
        let pointer = child("/components/schemas", name);
        if let Some(other) = types.insert(pascal_case(name), name) {
            report.at("generator-names", &pointer, format!("would be the same Rust type as {other}"));
        }
        walk::inside(schema, &pointer, &mut |pointer, schema| each(&pointer, schema, report));
    }
}

/// What every projected schema must keep to.
fn each(pointer: &str, schema: &Value, report: &mut Report<'_>) {
    if schema.get("nullable").is_some() && reference(schema).is_some() {
        report.at(
            "generator-nullable",
            pointer,
            "`nullable` beside a `$ref` is dropped: put the reference into an `allOf`",
        );
    }
    if schema.get("anyOf").is_some() {
        report.at("generator-any-of", pointer, "`anyOf` becomes a struct that cannot be read: use `oneOf`");
    }
    if schema.get("allOf").and_then(Value::as_array).is_some_and(|members| members.len() > 1) {
        report.at("generator-all-of", pointer, "merging objects with `allOf` is not relied on: write the object out");
    }
    if schema.get("default").is_some() {
        report.at("generator-default", pointer, "a default would always be sent");
    }
    if schema.get("x-rust-type").is_some() {
        report.at("generator-rust-type", pointer, "`x-rust-type` fails for some forms: use the type table instead");
    }
    if matches!(schema["format"].as_str(), Some("date-time" | "date" | "password")) {
        report.at(
            "generator-format",
            pointer,
            "this format would make a type that cannot read the server, or print a secret",
        );
    }
    if schema.get("exclusiveMinimum") == Some(&Value::Bool(true)) && schema.get("minimum").is_none() {
        report.at("generator-minimum", pointer, "`exclusiveMinimum` needs a `minimum`");
    }
    if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
        report.at("generator-closed", pointer, "a closed object refuses every new field of the server");
    }
    same_names(
        pointer,
        "property",
        schema["properties"].as_object().into_iter().flatten().map(|(name, _)| name),
        report,
    );
    let mut variants = BTreeMap::new();
    for value in schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(other) = variants.insert(pascal_case(value), value) {
            report.at(
                "generator-names",
                pointer,
                format!("the values `{other}` and `{value}` would be one Rust variant"),
            );
        }
    }
    optional_collections(pointer, schema, report);
}

fn same_names<'a>(pointer: &str, what: &str, names: impl Iterator<Item = &'a String>, report: &mut Report<'_>) {
    let mut known = HashMap::new();
    for name in names {
        if let Some(other) = known.insert(snake_case(name), name) {
            report.at("generator-names", pointer, format!("the {what} `{name}` would have the Rust name of `{other}`"));
        }
    }
}

/// An optional list or map that is not nullable: null in an answer fails, and an empty one is never sent.
fn optional_collections(pointer: &str, schema: &Value, report: &mut Report<'_>) {
    let required: HashSet<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let is_collection =
            property["type"] == "array" || property["type"] == "object" && property.get("properties").is_none();
        if is_collection && !required.contains(name.as_str()) && property["nullable"] != true {
            report.at("generator-collections", pointer, format!("the optional list or map `{name}` must be nullable"));
        }
    }
}

/// References that lead nowhere are a panic.
fn references(projected: &Value, report: &mut Report<'_>) {
    walk::objects(projected, "", &mut |value, pointer| {
        if let Some(target) = reference(value)
            && projected.pointer(target.trim_start_matches('#')).is_none()
        {
            report.at("generator-references", pointer, format!("`{target}` is not in the projection"));
        }
    });
}

/// The body of an update must be able to say null for what may be null.
fn bodies_that_clear(projected: &Value, report: &mut Report<'_>) {
    for (path, item) in projected["paths"].as_object().into_iter().flatten() {
        for method in ["patch", "put"] {
            let Some(schema) = item.pointer(&format!("/{method}/requestBody/content/application~1json/schema")) else {
                continue;
            };
            let name = reference(schema).map(component_name).unwrap_or_default();
            for (key, property) in resolve(projected, schema)["properties"].as_object().into_iter().flatten() {
                if property["nullable"] == true && property["type"] != "array" && property["type"] != "object" {
                    let pointer = child(&child("/paths", path), method);
                    let problem = format!("`{key}` of {name} may be null, and the generated type cannot say so");
                    report.at("generator-null", &pointer, problem);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Report, check_projected};
    use crate::Document;

    /// A projection with nothing wrong in it.
    fn projected() -> Value {
        let path_id = json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
        let query = json!({ "name": "query", "in": "query", "schema": { "$ref": "#/components/schemas/ThingsQuery" } });
        let thing = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } });
        let answer = json!({ "200": { "description": "a", "content": thing.clone() } });
        json!({
            "paths": {
                "/things/": { "get": { "operationId": "things_list", "parameters": [query], "responses": answer.clone() } },
                "/things/{id}/": {
                    "patch": {
                        "operationId": "things_update", "parameters": [path_id],
                        "requestBody": { "content": thing }, "responses": answer,
                    },
                },
            },
            "components": { "schemas": {
                "Thing": {
                    "type": "object", "required": ["id"],
                    "properties": {
                        "id": { "type": "string" },
                        "names": { "type": "array", "nullable": true, "items": { "type": "string" } },
                    },
                },
                "ThingsQuery": { "type": "object", "properties": { "name": { "type": "string" } } },
            } },
        })
    }

    fn rules(projected: Value) -> Vec<&'static str> {
        let document = Document::from_value(projected);
        let mut report = Report { document: &document, findings: Vec::new() };
        check_projected(document.value(), &mut report);
        report.findings.into_iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn nothing_is_found_where_nothing_is() {
        assert_eq!(rules(projected()), [""; 0]);
    }

    #[test]
    fn every_limit_is_found() {
        let list = "/paths/~1things~1/get";
        let update = "/paths/~1things~1{id}~1/patch";
        let thing = "/components/schemas/Thing";
        let cases = [
            ("generator-answers", format!("{list}/responses/404"), json!({ "description": "a" })),
            ("generator-answers", format!("{list}/responses"), json!({ "default": {} })),
            ("generator-media", format!("{list}/responses/200/content/text~1csv"), json!({ "schema": {} })),
            ("generator-media", format!("{list}/responses/200/content/application~1json"), json!({})),
            ("generator-media", format!("{update}/requestBody/content/multipart~1form-data"), json!({ "schema": {} })),
            ("generator-names", format!("{list}/operationId"), json!("thingsUpdate")),
            ("generator-names", format!("{update}/parameters/0/name"), json!("body")),
            ("generator-parameters", format!("{update}/parameters/0/required"), json!(false)),
            ("generator-parameters", format!("{update}/parameters/0/in"), json!("header")),
            (
                "generator-query",
                "/components/schemas/ThingsQuery/properties/ids".to_owned(),
                json!({ "type": "array" }),
            ),
            ("generator-names", format!("{thing}/properties/id!"), json!({ "type": "string" })),
            ("generator-names", "/components/schemas/things_query".to_owned(), json!({ "type": "object" })),
            ("generator-names", format!("{thing}/properties/id/enum"), json!(["OK", "ok"])),
            (
                "generator-nullable",
                format!("{thing}/properties/a"),
                json!({ "nullable": true, "$ref": "#/components/schemas/Thing" }),
            ),
            ("generator-any-of", format!("{thing}/properties/a"), json!({ "anyOf": [{ "type": "string" }] })),
            ("generator-all-of", format!("{thing}/allOf"), json!([{}, {}])),
            ("generator-default", format!("{thing}/properties/id/default"), json!("a")),
            ("generator-rust-type", format!("{thing}/properties/id/x-rust-type"), json!({})),
            ("generator-format", format!("{thing}/properties/id/format"), json!("date-time")),
            ("generator-minimum", format!("{thing}/properties/id/exclusiveMinimum"), json!(true)),
            ("generator-closed", format!("{thing}/additionalProperties"), json!(false)),
            ("generator-collections", format!("{thing}/properties/map"), json!({ "type": "object" })),
            (
                "generator-references",
                format!("{thing}/properties/a"),
                json!({ "$ref": "#/components/schemas/Nothing" }),
            ),
            ("generator-null", format!("{thing}/properties/a"), json!({ "nullable": true, "type": "string" })),
        ];
        for (rule, pointer, value) in cases {
            let mut broken = projected();
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let key = key.replace("~1", "/");
            match broken.pointer_mut(parent).unwrap() {
                Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
                parent => parent[key] = value,
            }
            assert!(rules(broken).contains(&rule), "{rule} does not find what is at {pointer}");
        }
    }
}

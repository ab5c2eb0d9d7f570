//! What the generator gets.

use std::collections::HashSet;

use jms_spec::{Document, project};
use serde_json::{Value, json};

use crate::{DOCUMENT, INDEX, broken::set};

fn projected() -> Value {
    project(&DOCUMENT).unwrap()
}

fn schema<'a>(projected: &'a Value, name: &str) -> &'a Value {
    &projected["components"]["schemas"][name]
}

#[test]
fn it_is_openapi_and_always_the_same() {
    let first = projected();
    let parsed: openapiv3::OpenAPI = serde_json::from_value(first.clone()).unwrap();
    assert_eq!(parsed.operations().count(), INDEX.operations().len());
    assert_eq!(first.to_string(), projected().to_string());
}

#[test]
fn operations_have_one_answer_and_their_own_parameters_only() {
    let projected = projected();
    for operation in INDEX.operations() {
        let value = &projected["paths"][&operation.path][operation.method.as_str().to_ascii_lowercase()];
        assert_eq!(value["operationId"], operation.id.as_str());
        let answers: Vec<_> = value["responses"].as_object().unwrap().keys().cloned().collect();
        assert_eq!(answers, [operation.success[0].to_string()], "{}", operation.id);
        for parameter in value["parameters"].as_array().into_iter().flatten() {
            let is_query = parameter["name"] == "query" && parameter["in"] == "query";
            assert!(is_query || parameter["in"] == "path", "{}: {}", operation.id, parameter["name"]);
        }
    }
}

#[test]
fn nothing_is_left_of_errors_and_extensions() {
    let projected = projected();
    let mut extensions = HashSet::new();
    walk(&projected, &mut |value| {
        extensions.extend(
            value.as_object().into_iter().flatten().map(|(key, _)| key.clone()).filter(|key| key.starts_with("x-")),
        );
        for key in ["default", "pattern", "maxLength", "minimum", "maximum", "readOnly", "example", "examples"] {
            assert!(value.get(key).is_none_or(Value::is_object), "{key} in {value}");
        }
    });
    assert_eq!(extensions, HashSet::from(["x-jms-nullable".to_owned()]));
    assert_eq!(*schema(&projected, "ErrorDetail"), Value::Null);
}

#[test]
fn query_keys_become_one_object() {
    let projected = projected();
    let list = &projected["paths"]["/api/v1/accounts/accounts/"]["get"];
    assert_eq!(
        list["parameters"],
        json!([{
            "name": "query", "in": "query", "required": true, "style": "form", "explode": true,
            "schema": { "$ref": "#/components/schemas/AccountsListQuery" },
        }])
    );
    let query = schema(&projected, "AccountsListQuery")["properties"].as_object().unwrap();
    assert_eq!(query["has_secret"]["type"], "boolean");
    assert_eq!(query["limit"]["type"], "integer");
    assert!(query.contains_key("id") && query.contains_key("_rel"));
    assert!(!query.contains_key("id!") && !query.contains_key("fields!") && !query.contains_key("X-JMS-ORG"));
}

#[test]
fn updates_can_say_null_and_empty() {
    let projected = projected();
    for body in ["AccountPatch", "AccountReplace"] {
        let body = &schema(&projected, body)["properties"];
        assert_eq!(body["su_from"], json!({ "$ref": "#/components/schemas/NullableAccountInput" }));
        assert_eq!(body["labels"]["nullable"], true);
        assert_eq!(body["privileged"].get("nullable"), None);
    }
    let nullable = schema(&projected, "NullableAccountInput");
    assert_eq!(nullable["x-jms-nullable"], "AccountInput");
    assert_eq!(nullable["allOf"], json!([{ "$ref": "#/components/schemas/AccountInput" }]));
    let patch = &schema(&projected, "ChangeSecretAutomationPatch")["properties"];
    assert_eq!(patch["interval"], json!({ "$ref": "#/components/schemas/NullableIntervalHours" }));
    let create = &schema(&projected, "AccountCreate")["properties"];
    assert_eq!(create["su_from"]["allOf"], json!([{ "$ref": "#/components/schemas/AccountInput" }]));
}

#[test]
fn secrets_and_dates_stay_components() {
    let projected = projected();
    assert_eq!(
        schema(&projected, "AccountSecret")["properties"]["secret"]["allOf"][0]["$ref"],
        "#/components/schemas/SecretText"
    );
    assert_eq!(schema(&projected, "SecretText")["type"], "string");
    assert_eq!(schema(&projected, "DateTime").get("format"), None);
    assert_eq!(schema(&projected, "AccountId")["format"], "uuid");
}

#[test]
fn two_keys_of_one_name_are_refused() {
    let key = json!({ "name": "assetId", "in": "query", "schema": { "type": "string" } });
    let mut parameters =
        DOCUMENT.value().pointer("/paths/~1api~1v1~1accounts~1accounts~1/get/parameters").unwrap().clone();
    parameters.as_array_mut().unwrap().push(key);
    let document = Document::from_value(set("/paths/~1api~1v1~1accounts~1accounts~1/get/parameters", parameters));
    assert_eq!(
        project(&document).unwrap_err().to_string(),
        "accounts_list: the query keys `asset_id` and `assetId` would be one name in Rust: leave one out"
    );
}

fn walk(value: &Value, visit: &mut dyn FnMut(&Value)) {
    visit(value);
    match value {
        Value::Object(map) => map.values().for_each(|inner| walk(inner, visit)),
        Value::Array(items) => items.iter().for_each(|inner| walk(inner, visit)),
        _ => {}
    }
}

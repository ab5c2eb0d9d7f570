//! Each house rule finds what it is there for.

use jms_spec::{Document, lint};
use serde_json::{Value, json};

use crate::{
    DOCUMENT,
    broken::{set, without},
};

const LIST: &str = "/paths/~1api~1v1~1accounts~1accounts~1/get";
const CREATE: &str = "/paths/~1api~1v1~1accounts~1accounts~1/post";
const GET: &str = "/paths/~1api~1v1~1accounts~1accounts~1{id}~1/get";
const PATCH: &str = "/paths/~1api~1v1~1accounts~1accounts~1{id}~1/patch";

fn schema(name: &str) -> String {
    format!("/components/schemas/{name}")
}

fn property(of: &str, name: &str) -> String {
    format!("/components/schemas/{of}/properties/{name}")
}

/// A path with one operation that breaks only what `change` breaks.
fn with_path(path: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut operation = DOCUMENT.value().pointer(GET).unwrap().clone();
    operation["operationId"] = json!("extra_get");
    change(&mut operation);
    let mut document = DOCUMENT.value().clone();
    document["paths"][path] = json!({ "get": operation });
    document
}

/// A rule, what is wrong, and a document in which it is.
type Case = (&'static str, &'static str, Value);

/// Every case must be found by its rule.
fn assert_found(cases: Vec<Case>) {
    for (rule, what, document) in cases {
        let findings = lint(&Document::from_value(document));
        let found: Vec<_> = findings.iter().map(ToString::to_string).collect();
        assert!(findings.iter().any(|finding| finding.rule == rule), "{rule} ({what}) is not found; found: {found:#?}");
    }
}

fn text(words: &str) -> Value {
    json!({ "type": "string", "description": words, "x-description-zh": words })
}

#[test]
fn rules_about_operations() {
    assert_found(vec![
        ("openapi", "another OpenAPI", set("/openapi", json!("3.1.0"))),
        ("openapi", "a version that is no header", set("/info/version", json!("版本1"))),
        ("operation-id", "camel case", set(&format!("{LIST}/operationId"), json!("accountsList"))),
        ("operation-id", "the same but for case", set(&format!("{GET}/operationId"), json!("accountslist"))),
        ("index", "the same", set(&format!("{GET}/operationId"), json!("accounts_list"))),
        ("tag", "none", set(&format!("{LIST}/tags"), json!([]))),
        ("tag", "two", set(&format!("{LIST}/tags"), json!(["accounts", "lookups"]))),
        ("tag", "idle", set("/tags/-", json!({ "name": "idle", "description": "a", "x-description-zh": "b" }))),
        ("every-path", "nothing", without("/x-jms-every-path")),
        ("every-path", "no answers", without("/x-jms-every-path/other/responses")),
        ("every-path", "no text", without("/x-jms-every-path/options/description")),
        ("languages", "every path", without("/x-jms-every-path/options/x-description-zh")),
        ("languages", "forms of ids", without("/x-jms-every-path/ids/forms/name/zh")),
        ("marks", "of a form", set("/x-jms-every-path/ids/forms/name/servers", json!(["four"]))),
        ("unreadable", "a word", set("/components/parameters/Limit/x-jms-unreadable", json!("maybe"))),
        ("unreadable", "in the path", set("/components/parameters/AccountIdPath/x-jms-unreadable", json!("ignored"))),
        ("other-forms", "in the query", set("/components/parameters/Limit/x-jms-other-forms", json!({}))),
        ("tag", "unknown", set(&format!("{LIST}/tags"), json!(["nobody"]))),
        ("path", "no slash", with_path("/api/v1/x/{id}", |_| {})),
        ("path", "elsewhere", with_path("/x/{id}/", |_| {})),
        ("path-parameter", "not declared", with_path("/api/v1/x/{id}/{other}/", |_| {})),
        ("path-parameter", "not in the path", with_path("/api/v1/x/", |_| {})),
        ("path-parameter", "optional", set("/components/parameters/AccountIdPath/required", json!(false))),
        ("organisation", "missing", without(&format!("{LIST}/parameters/0"))),
        ("paging", "not marked", without(&format!("{LIST}/x-jms-page"))),
        ("paging", "another row", set(&format!("{LIST}/x-jms-page/item"), json!("Asset"))),
        ("paging", "no limit", without(&format!("{LIST}/parameters/1"))),
        ("answers", "no success", without(&format!("{GET}/responses/200"))),
        ("answers", "no 429", without(&format!("{GET}/responses/429"))),
        (
            "answers",
            "not shared",
            set(&format!("{GET}/responses/404"), json!({ "description": "a", "x-description-zh": "b" })),
        ),
        (
            "answers",
            "no named shape",
            set("/components/responses/Forbidden/content/application~1json/schema", json!({ "type": "object" })),
        ),
        ("advice", "missing", without("/components/responses/Forbidden/x-jms-advice")),
        ("cli", "a text", set(&format!("{GET}/x-jms-cli"), json!("jms account get a"))),
        ("cli", "another program", set(&format!("{GET}/x-jms-cli"), json!(["curl localhost"]))),
        ("source", "missing", without(&format!("{GET}/x-jms-source"))),
        ("source", "of no kind", set(&format!("{GET}/x-jms-source"), json!(["I remember"]))),
        ("idempotent", "missing", without(&format!("{GET}/x-jms-idempotent"))),
        ("idempotent", "POST", set(&format!("{CREATE}/x-jms-idempotent"), json!(true))),
        ("marks", "a number", set(&format!("{GET}/x-jms-since"), json!(4.1))),
        ("marks", "of a parameter", set("/components/parameters/Rel/x-jms-until", json!("later"))),
        ("marks", "of a value", set("/components/schemas/Connectivity/x-jms-values/na/servers", json!([4.1]))),
        ("marks", "of a property", set(&format!("{}/x-jms-since", property("Account", "ds")), json!("four"))),
        (
            "task",
            "no such operation",
            set(
                "/paths/~1api~1v1~1accounts~1change-secret-executions~1/post/x-jms-task/operation",
                json!("executions_get"),
            ),
        ),
        ("erratum", "no evidence", set(&format!("{GET}/x-jms-erratum"), json!([{ "text": "a", "zh": "b" }]))),
        ("request", "no JSON", set(&format!("{CREATE}/requestBody/content"), json!({ "text/plain": {} }))),
    ]);
}

#[test]
fn rules_about_words() {
    assert_found(vec![
        ("languages", "no Chinese", without(&format!("{LIST}/x-description-zh"))),
        ("languages", "no English", without(&format!("{LIST}/summary"))),
        ("languages", "advice in one", without("/components/responses/Forbidden/x-jms-advice-zh")),
        ("languages", "empty", set(&format!("{LIST}/x-summary-zh"), json!(" "))),
        ("languages", "a property", without(&format!("{}/x-description-zh", property("Account", "name")))),
        ("languages", "a component", without(&format!("{}/description", schema("AccountId")))),
        (
            "languages",
            "a value",
            set(&format!("{}/x-jms-values/token", schema("SecretType")), json!({ "en": "Token" })),
        ),
        (
            "languages",
            "an example",
            without(&format!("{LIST}/responses/200/content/application~1json/examples/page/summary")),
        ),
        ("languages", "a parameter", without("/components/parameters/Limit/description")),
    ]);
}

#[test]
fn rules_about_schemas() {
    assert_found(vec![
        ("ref-siblings", "a description", set(&format!("{}/description", property("Account", "id")), json!("text"))),
        ("all-of", "two", set(&format!("{}/allOf/-", property("AccountCreate", "asset")), json!({ "type": "object" }))),
        ("nullable", "alone", set(&property("Account", "ds"), json!({ "nullable": true }))),
        ("one-way", "readOnly", set(&format!("{}/readOnly", property("Account", "name")), json!(true))),
        ("default", "of a property", set(&format!("{}/default", property("AccountCreate", "is_active")), json!(true))),
        ("date-time", "inline", set(&format!("{}/format", property("Account", "name")), json!("date-time"))),
        ("secret", "inline format", set(&format!("{}/format", property("AccountCreate", "name")), json!("password"))),
        ("secret", "by its name", set(&property("Account", "old_password"), text("a"))),
        ("required", "unknown", set(&format!("{}/required", schema("AccountRef")), json!(["id", "nothing"]))),
        ("closed-enum", "in an answer", set(&format!("{}/enum", schema("SecretType")), json!(["password"]))),
        ("closed-object", "in an answer", set(&format!("{}/additionalProperties", schema("Account")), json!(false))),
        ("rows", "more required", set(&format!("{}/required", schema("Account")), json!(["id", "name"]))),
        ("unused", "a schema", set(&schema("Forgotten"), text("a"))),
    ]);
}

#[test]
fn rules_about_examples_and_the_projection() {
    assert_found(vec![
        ("examples", "none", without(&format!("{CREATE}/requestBody/content/application~1json/examples"))),
        ("examples", "none of an answer", without(&format!("{LIST}/responses/200/content/application~1json/examples"))),
        (
            "examples",
            "a wrong one",
            set(
                &format!("{CREATE}/requestBody/content/application~1json/examples/password/value"),
                json!({ "asset": 5 }),
            ),
        ),
        (
            "examples",
            "an unknown key",
            set(
                &format!("{PATCH}/requestBody/content/application~1json/examples/comment/value"),
                json!({ "coment": "" }),
            ),
        ),
        (
            "examples",
            "an error",
            set("/components/responses/Forbidden/content/application~1json/examples/denied/value", json!({})),
        ),
        ("examples", "a parameter", set("/components/parameters/Limit/example", json!("many"))),
        (
            "projection",
            "two keys of one name",
            set(&format!("{LIST}/parameters/-"), {
                json!({ "name": "fieldsSize", "in": "query", "description": "a", "x-description-zh": "b", "schema": { "type": "string" } })
            }),
        ),
    ]);
}

#[test]
fn findings_name_the_operation_or_the_place() {
    let findings = lint(&Document::from_value(without(&format!("{GET}/responses/429"))));
    let texts: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["accounts_get: needs the answer 429, which every path has [answers]"]);

    let findings =
        lint(&Document::from_value(set(&schema("Forgotten"), json!({ "description": "a", "x-description-zh": "b" }))));
    let texts: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["#/components/schemas/Forgotten: nothing refers to Forgotten: remove it [unused]"]);
}

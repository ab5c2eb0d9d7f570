//! What a recorder keeps.

use std::collections::BTreeSet;

use http::Method;
use jms_http::testing::Recorder;
use jms_spec::Document;
use serde_json::{Value, json};

use crate::scripted::{Clients, json, script};

/// The names of all properties that hold a secret, by the document.
fn names(schema: &Value, found: &mut BTreeSet<String>) {
    let is_secret = |schema: &Value| {
        let parts = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten();
        parts.chain([schema]).any(|part| {
            part["format"] == "password" || part["$ref"].as_str().is_some_and(|name| name.ends_with("/SecretText"))
        })
    };
    if let Some(properties) = schema["properties"].as_object() {
        found.extend(properties.iter().filter(|(_, schema)| is_secret(schema)).map(|(name, _)| name.clone()));
    }
    match schema {
        Value::Object(fields) => fields.values().for_each(|value| names(value, found)),
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

#[tokio::test]
async fn nothing_that_the_document_calls_a_secret_is_kept() {
    let mut secrets = BTreeSet::new();
    names(Document::embedded().value(), &mut secrets);
    assert!(secrets.contains("zip_encrypt_password"), "{secrets:?}");
    let fields: Value =
        secrets.iter().map(|name| (name.clone(), json!("canary"))).collect::<serde_json::Map<_, _>>().into();
    let body = json!({"name": "kept", "list": [{"inner": fields}], "more": fields});

    let script = script([Ok(json(201, &body)), Ok(crate::scripted::answer(200, "text/csv", "name,canary"))]);
    let recorder = Recorder::default();
    let client = script.builder().record(&recorder).build().unwrap();
    let path = "/api/v1/accounts/accounts/";
    for _ in 0..2 {
        client.raw().send(&Method::POST, path, Some(&body)).await.unwrap();
    }
    let file = tempfile::NamedTempFile::new().unwrap();
    recorder.save(file.path()).unwrap();
    let kept = std::fs::read_to_string(file.path()).unwrap();
    assert_eq!(kept.lines().count(), 2);
    assert!(kept.contains("kept") && kept.contains("***") && !kept.contains("canary"), "{kept}");
}

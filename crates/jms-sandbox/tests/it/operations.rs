//! Every operation of the document is answered.

use http::Method;
use jms_sandbox::{Profile, Sandbox};
use serde_json::{Map, Value, json};

use crate::client::Client;

/// The path of an operation, with the examples of its parameters.
fn target(path: &str, parameters: &[&Value]) -> String {
    path.split('/')
        .map(|segment| {
            let Some(name) = segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) else {
                return segment.to_owned();
            };
            let parameter = parameters.iter().find(|parameter| parameter["name"] == name);
            let example = parameter.and_then(|parameter| parameter["example"].as_str());
            example.unwrap_or("11111111-1111-4111-8111-111111111111").to_owned()
        })
        .collect::<Vec<_>>()
        .join("/")
}

fn resolved<'d>(document: &'d Value, value: &'d Value) -> &'d Value {
    match value["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
        Some(pointer) => document.pointer(pointer).unwrap(),
        None => value,
    }
}

#[test]
fn every_operation_of_the_document_is_answered() {
    for profile in [Profile::V4_10Licensed, Profile::V4_10Community, Profile::V3_10] {
        let client = Client::new(&Sandbox::builder().profile(profile).seed(1).build().unwrap());
        let document = client.call(Method::GET, "/api/swagger.json", &Value::Null).json();
        let (mut answered, mut missing) = (0, Vec::new());
        for (path, item) in document["paths"].as_object().unwrap() {
            let methods = ["get", "post", "put", "patch", "delete"];
            let there: Map<_, _> = item.as_object().unwrap().clone();
            for (method, operation) in there.iter().filter(|(method, _)| methods.contains(&method.as_str())) {
                let parameters = operation["parameters"].as_array().into_iter().flatten();
                let parameters: Vec<_> = parameters.map(|parameter| resolved(&document, parameter)).collect();
                let target = target(path, &parameters);
                let body = if method == "get" { Value::Null } else { json!({}) };
                let answer = client.call(Method::from_bytes(method.to_uppercase().as_bytes()).unwrap(), &target, &body);
                let unknown = answer.status == 404 && answer.header("allow").is_none();
                if unknown || answer.status == 405 {
                    missing.push(format!("{} {}: {method} {path}", answer.status, operation["operationId"]));
                } else {
                    answered += 1;
                }
            }
        }
        println!("{profile:?}: {answered} operations are answered");
        assert!(missing.is_empty(), "{profile:?}: {} are not:\n{}", missing.len(), missing.join("\n"));
        assert!(answered > 150, "{profile:?}: the document is too small");
    }
}

//! The document against recorded traffic of two real servers.

use std::collections::BTreeMap;

use jms_spec::{Checked, Method, Operation, Validator};
use jms_truth::Exchange;
use serde_json::Value;

use crate::{DOCUMENT, INDEX};

/// Routes beside `/accounts/accounts/{id}/` which the document does not have yet; a placeholder would take them.
const OTHER_ROUTES: [&str; 8] = [
    "bulk",
    "chat",
    "clear-secret",
    "render-to-json",
    "su-from-accounts",
    "suggestions",
    "tasks",
    "username-suggestions",
];

#[test]
fn truth_document() {
    for server in ["3.10.20", "4.10.16"] {
        let validator = Validator::of_server(&DOCUMENT, &server.parse().unwrap()).unwrap();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut wrong = Vec::new();
        for exchange in jms_truth::exchanges(server) {
            let Some(operation) = operation_of(&exchange) else { continue };
            match check(&validator, operation, &exchange, &mut counts) {
                Ok(()) => *counts.entry("exchanges").or_default() += 1,
                Err(reason) => wrong.push(format!(
                    "{}/{}/{}: {} {}: {reason}",
                    exchange.server,
                    exchange.group,
                    exchange.recorded.name,
                    operation.id,
                    exchange.recorded.response.status
                )),
            }
        }
        println!("{server}: {counts:?}");
        assert!(wrong.is_empty(), "{} of {server} differ:\n{}", wrong.len(), wrong.join("\n"));
        assert!(counts["answers with body"] > 1000 && counts["requests"] > 300, "hardly anything was checked");
    }
}

fn operation_of(exchange: &Exchange) -> Option<&'static Operation> {
    let request = &exchange.recorded.request;
    let method: Method = request.method.parse().ok()?;
    if OTHER_ROUTES.iter().any(|name| request.path.contains(&format!("/accounts/accounts/{name}/"))) {
        return None;
    }
    // A path without its slash is the same operation: it has the 301.
    let slashed = format!("{}/", request.path);
    INDEX.route(method, &request.path).or_else(|| INDEX.route(method, &slashed))
}

fn check(
    validator: &Validator<'_>,
    operation: &Operation,
    exchange: &Exchange,
    counts: &mut BTreeMap<&'static str, usize>,
) -> Result<(), String> {
    let (request, response) = (&exchange.recorded.request, &exchange.recorded.response);
    let body = parsed(&response.body);
    let media = response.header("content-type");
    match validator.answer(operation, response.status, media, &body).map_err(|error| error.to_string())? {
        Checked::Body => *counts.entry("answers with body").or_default() += 1,
        Checked::NoBody => *counts.entry("answers without").or_default() += 1,
    }
    let sent = parsed(&request.body);
    if (200..300).contains(&response.status) && (sent.is_object() || sent.is_array()) && operation.request.is_some() {
        validator.request(operation, &sent).map_err(|error| format!("request: {error}"))?;
        *counts.entry("requests").or_default() += 1;
    }
    Ok(())
}

/// Bodies that the recorder kept as text although they are JSON: sent with a charset, or recorded by another tool.
fn parsed(body: &Value) -> Value {
    body.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| body.clone())
}

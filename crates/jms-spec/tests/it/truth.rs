//! The document against recorded traffic of two real servers.

use std::{
    collections::{BTreeMap, HashSet},
    sync::LazyLock,
};

use jms_spec::{Checked, Document, Index, Method, Operation, Validator};
use jms_truth::Exchange;
use serde_json::{Value, json};

use crate::{
    DOCUMENT, INDEX,
    broken::{set, without},
};

/// All exchanges of both servers, read once.
static EXCHANGES: LazyLock<Vec<Exchange>> =
    LazyLock::new(|| SERVERS.into_iter().flat_map(jms_truth::exchanges).collect());

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

const SERVERS: [&str; 2] = ["3.10.20", "4.10.16"];

#[test]
fn truth_document() {
    for server in SERVERS {
        let Replayed { counts, wrong } = replay(&DOCUMENT, server);
        println!("{server}: {counts:?}");
        assert!(wrong.is_empty(), "{} exchanges of {server} differ:\n{}", wrong.len(), wrong.join("\n"));
        assert!(counts["answers with body"] > 1000 && counts["requests"] > 300, "hardly anything was checked");
    }
}

/// The test above can fail: recorded traffic finds what is wrong with a document.
#[test]
fn truth_finds_a_wrong_document() {
    let account = "/components/schemas/Account";
    let mut ran = 0;
    for (what, wrong) in [
        ("a removed field", without(&format!("{account}/properties/privileged"))),
        ("a wrong type", set(&format!("{account}/properties/version/type"), json!("string"))),
        ("a wrong version", set(&format!("{account}/properties/ds/x-jms-servers"), json!(["3.10"]))),
        ("a missing null", without(&format!("{account}/properties/su_from/nullable"))),
        ("a missing status", without("/paths/~1api~1v1~1accounts~1accounts~1/post/responses/400")),
        ("a closed enumeration", set("/components/schemas/SecretType/enum", json!(["password"]))),
        ("a missing value", without("/components/schemas/Connectivity/x-jms-values/ok")),
        ("a field required too much", set("/components/schemas/AccountCreate/required", json!(["asset", "comment"]))),
        ("another error body", without("/components/schemas/ErrorDetail/properties/code")),
    ] {
        let wrong = Document::from_value(wrong);
        assert!(SERVERS.iter().any(|server| !replay(&wrong, server).wrong.is_empty()), "{what} is not found");
        ran += 1;
    }
    println!("{ran} wrong documents found");
}

/// What the document gives as its source or as evidence was recorded.
#[test]
fn truth_sources_exist() {
    let name = |exchange: &Exchange| format!("{}/{}/{}", exchange.server, exchange.group, exchange.recorded.name);
    let recorded: HashSet<_> = EXCHANGES.iter().map(name).collect();
    let mut cited = Vec::new();
    for operation in INDEX.operations() {
        let value = &DOCUMENT.value()["paths"][&operation.path][operation.method.as_str().to_ascii_lowercase()];
        let sources = value["x-jms-source"].as_array().into_iter().flatten().filter_map(Value::as_str);
        cited.extend(sources.filter_map(|source| source.strip_prefix("recording: ")));
        let errata = value["x-jms-erratum"].as_array().into_iter().flatten();
        cited.extend(errata.filter_map(|erratum| erratum["evidence"].as_str()));
    }
    let missing: Vec<_> = cited.iter().filter(|name| !recorded.contains(**name)).collect();
    assert!(missing.is_empty(), "not recorded: {missing:#?}");
    println!("{} cited recordings exist", cited.len());
    assert!(cited.len() > 30, "hardly any recording is cited");
}

/// What came of checking every exchange of a server.
struct Replayed {
    counts: BTreeMap<&'static str, usize>,
    wrong: Vec<String>,
}

fn replay(document: &Document, server: &str) -> Replayed {
    let index = Index::of(document).unwrap();
    let validator = Validator::of_server(document, &server.parse().unwrap()).unwrap();
    let (mut counts, mut wrong) = (BTreeMap::new(), Vec::new());
    for exchange in EXCHANGES.iter().filter(|exchange| exchange.server == server) {
        let Some(operation) = operation_of(&index, exchange) else { continue };
        match check(&validator, operation, exchange, &mut counts) {
            Ok(()) => *counts.entry("exchanges").or_default() += 1,
            Err(reason) => wrong.push(format!(
                "{server}/{}/{}: {} {}: {reason}",
                exchange.group, exchange.recorded.name, operation.id, exchange.recorded.response.status
            )),
        }
    }
    Replayed { counts, wrong }
}

fn operation_of<'a>(index: &'a Index, exchange: &Exchange) -> Option<&'a Operation> {
    let request = &exchange.recorded.request;
    let method: Method = request.method.parse().ok()?;
    if OTHER_ROUTES.iter().any(|name| request.path.contains(&format!("/accounts/accounts/{name}/"))) {
        return None;
    }
    // A path without its slash is the same operation: it has the 301.
    let slashed = format!("{}/", request.path);
    index.route(method, &request.path).or_else(|| index.route(method, &slashed))
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

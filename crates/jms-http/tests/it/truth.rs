//! What two real servers answered, through the whole client.

mod compare;
mod operations;
#[rustfmt::skip]
mod readers;
mod resources;

use std::{collections::BTreeMap, time::Duration};

use jms_http::{
    domain::{Dialect, Error, ErrorKind},
    raw::Operation,
};
use jms_truth::Exchange;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::scripted::{Clients, answer, script};
use jms_http::testing::Scripted;

const SERVERS: [(&str, Dialect); 2] = [("3.10.20", Dialect::V3_10), ("4.10.16", Dialect::V4_10)];

/// A script that answers one request with this.
fn scripted(exchange: &Exchange, body: &Value) -> Scripted {
    let response = &exchange.recorded.response;
    let content_type = response.header("content-type").unwrap_or("application/json");
    let body = match body {
        Value::String(text) if content_type != "application/json" => text.clone(),
        Value::Null => String::new(),
        json => json.to_string(),
    };
    let mut line = answer(response.status, content_type, body);
    if let Some(seconds) = response.header("retry-after") {
        line.headers_mut().insert("retry-after", seconds.parse().unwrap());
    }
    script([Ok(line)])
}

fn place(exchange: &Exchange) -> String {
    format!("{}/{}, {:?}", exchange.server, exchange.group, exchange.recorded.name)
}

/// Whether the request chose the fields of its rows.
fn chose_fields(exchange: &Exchange) -> bool {
    let fields = |pair: &&str| ["fields=", "fields!=", "fields_size="].iter().any(|key| pair.starts_with(key));
    exchange.recorded.request.query.split('&').any(|pair| fields(&pair))
}

#[tokio::test]
async fn truth_answers_are_read_without_loss() {
    let readers: BTreeMap<_, _> = readers::READERS.iter().copied().collect();
    for (server, dialect) in SERVERS {
        let (mut cases, mut behind_ports, mut partial) = (BTreeMap::<&str, usize>::new(), 0, 0);
        let mut wrong = Vec::new();
        for exchange in jms_truth::exchanges(server) {
            let (request, response) = (&exchange.recorded.request, &exchange.recorded.response);
            let operation = request.method.parse().ok().and_then(|method| Operation::of(&method, &request.path));
            let Some((id, reread)) = operation.and_then(|operation| readers.get_key_value(operation.id)) else {
                continue;
            };
            if !matches!(response.status, 200..=299) || !(response.body.is_object() || response.body.is_array()) {
                continue;
            }
            *cases.entry(id).or_default() += 1;
            let problem = match reread(&response.body) {
                Ok(ours) => compare::lost(&response.body, &ours).map(|lost| format!("lost {lost}")),
                Err(error) => Some(error.to_string()),
            };
            wrong.extend(problem.map(|problem| format!("{id}: {}: {problem}", place(&exchange))));
            // A list of new objects is answered by a list of what each alone is answered by.
            let is_bulk = request.body.is_array() && id.ends_with("_create");
            let bodies = if is_bulk { response.body.as_array().unwrap().clone() } else { vec![response.body.clone()] };
            for body in bodies {
                let script = scripted(&exchange, &body);
                let called = match operations::domain(&script, dialect, id).await {
                    None => resources::domain(&script, dialect, id, &body).await,
                    called => called,
                };
                match called {
                    None => {}
                    Some(Ok(())) => behind_ports += 1,
                    // The vocabulary has whole rows; who chooses fields gets them from `raw` or as `PartialRow`.
                    Some(Err(error)) if chose_fields(&exchange) && is_missing(&error) => partial += 1,
                    Some(Err(error)) => wrong.push(format!("{id}: {}: domain: {error}", place(&exchange))),
                }
            }
        }
        println!(
            "{server}: {} answers of {} operations read, {behind_ports} of them into the vocabulary, too \
             ({partial} more have chosen fields only)",
            cases.values().sum::<usize>(),
            cases.len()
        );
        assert!(behind_ports > 0);
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
    }
}

fn is_missing(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Decode { problem, .. } if problem == "it is missing")
}

/// Reads a body into a type of the wire, and writes it again.
type Reread = fn(&Value) -> serde_json::Result<Value>;

fn reread<T: DeserializeOwned + Serialize>(body: &Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_str::<T>(&body.to_string())?)
}

#[tokio::test]
async fn truth_errors_are_of_the_right_kind_and_keep_their_messages() {
    for (server, _) in SERVERS {
        let mut cases = BTreeMap::<String, usize>::new();
        let mut wrong = Vec::new();
        for exchange in jms_truth::exchanges(server) {
            let (request, response) = (&exchange.recorded.request, &exchange.recorded.response);
            let Ok(method) = request.method.parse() else { continue };
            let Some(operation) = Operation::of(&method, &request.path).filter(|_| response.status >= 300) else {
                continue;
            };
            let client = scripted(&exchange, &response.body).impatient();
            let answer = client.raw().send(&method, &request.path, None).await.unwrap();
            let Some(error) = answer.refusal() else {
                wrong.push(format!("{}: {}: no error", operation.id, place(&exchange)));
                continue;
            };
            *cases.entry(format!("{} {}", response.status, name_of(error.kind()))).or_default() += 1;
            for problem in problems(&error, operation.id, &exchange) {
                wrong.push(format!("{}: {}: {problem}", operation.id, place(&exchange)));
            }
        }
        println!("{server}: {} error answers mapped:\n  {cases:?}", cases.values().sum::<usize>());
        assert!(!cases.is_empty());
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
    }
}

/// What is wrong with the error that an answer was mapped to.
fn problems(error: &Error, operation: &str, exchange: &Exchange) -> Vec<String> {
    let response = &exchange.recorded.response;
    let mut problems = Vec::new();
    if error.status() != Some(response.status) || error.operation() != Some(operation) {
        problems.push(format!("status {:?} and operation {:?}", error.status(), error.operation()));
    }
    if name_of(error.kind()) != expected_kind(operation, response) {
        problems.push(format!("{:?} for {} {}", error.kind(), response.status, response.body));
    }
    if let ErrorKind::Throttled { retry_after } = error.kind() {
        let told = response.header("retry-after").map(|seconds| Duration::from_secs(seconds.parse().unwrap()));
        if *retry_after != told {
            problems.push(format!("{retry_after:?} for Retry-After {told:?}"));
        }
    }
    let shown = error.to_string();
    for text in texts(&response.body) {
        if !error.messages().iter().any(|message| message.text == text) || !shown.contains(&text) {
            problems.push(format!("lost the message {text:?}"));
        }
    }
    problems
}

/// The kind that an answer means, from what the servers' fact sheets say of statuses and bodies.
fn expected_kind(operation: &str, response: &jms_truth::Response) -> &'static str {
    let is_login = operation.starts_with("authentication_token_");
    match response.status {
        301 | 302 => "RedirectRefused",
        400 if is_login && response.body.get("error").is_some() => "Unauthenticated",
        400 if texts(&response.body).iter().any(|text| EXISTS.iter().any(|exists| text.contains(exists))) => {
            "AlreadyExists"
        }
        400 => "Validation",
        401 => "Unauthenticated",
        403 => "Forbidden",
        404 => "NotFound",
        405 | 406 => "UnexpectedStatus",
        412 => "ConfirmationRequired",
        429 => "Throttled",
        500 => "ServerFault",
        other => panic!("no rule for {other}"),
    }
}

/// The sentences by which the servers say that an object is there already.
const EXISTS: [&str; 2] = ["already exists", "This field must be unique."];

fn name_of(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Validation => "Validation",
        ErrorKind::AlreadyExists => "AlreadyExists",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::Forbidden => "Forbidden",
        ErrorKind::Unauthenticated => "Unauthenticated",
        ErrorKind::ConfirmationRequired { by } if !by.is_empty() => "ConfirmationRequired",
        ErrorKind::Throttled { .. } => "Throttled",
        ErrorKind::ServerFault => "ServerFault",
        ErrorKind::RedirectRefused { .. } => "RedirectRefused",
        ErrorKind::UnexpectedStatus => "UnexpectedStatus",
        _ => "another",
    }
}

/// Every text of an error's body but its machine-readable codes and whole pages.
fn texts(body: &Value) -> Vec<String> {
    match body {
        Value::String(text) if text.trim_start().starts_with('<') || text.is_empty() => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(fields) => {
            let is_code = |key: &str| match key {
                "code" | "type" => fields.contains_key("detail"),
                "error" => fields.contains_key("msg"),
                _ => false,
            };
            fields.iter().filter(|(key, _)| !is_code(key)).flat_map(|(_, value)| texts(value)).collect()
        }
        _ => Vec::new(),
    }
}

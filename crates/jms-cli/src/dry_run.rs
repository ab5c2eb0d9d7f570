//! `--dry-run`: the first request that would change something is shown and not sent. What only looks is sent, and so is a
//! login, without which nothing could be looked up.

use std::{error::Error as StdError, fmt, sync::Arc};

use async_trait::async_trait;
use http::{Request, Response};
use jms_http::{
    domain::{Error, ErrorKind},
    raw::{Call, Transport, TransportError},
    testing::scrubbed,
};
use serde::Serialize;
use serde_json::Value;

use crate::{args::Output, failure::Failure, output};

/// Makes a token, and changes nothing else.
const LOGIN: &str = "authentication_token_create";

/// A transport that stops before anything is changed.
pub(crate) struct DryRun(pub(crate) Arc<dyn Transport>);

#[async_trait]
impl Transport for DryRun {
    async fn send(
        &self,
        call: &Call,
        request: Request<bytes::Bytes>,
    ) -> Result<Response<bytes::Bytes>, TransportError> {
        let only_looks = request.method().is_safe() && call.operation.is_safe();
        if only_looks || call.operation.id == LOGIN {
            return self.0.send(call, request).await;
        }
        Err(Error::new(ErrorKind::NotSupported).with_source(Unsent::of(call, &request)).into())
    }
}

/// A request that was not sent, without its secrets.
#[derive(Debug, Serialize)]
pub(crate) struct Unsent {
    operation: &'static str,
    method: String,
    path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    query: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<Value>,
}

impl Unsent {
    fn of(call: &Call, request: &Request<bytes::Bytes>) -> Self {
        let documented = !call.operation.path.is_empty();
        let body = (!request.body().is_empty()).then(|| {
            let body = serde_json::from_slice(request.body()).map_or(Value::Null, scrubbed);
            // Nobody knows which fields are secrets.
            if documented { body } else { without_texts(body) }
        });
        Self {
            operation: call.operation.id,
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            query: request.uri().query().map(str::to_owned),
            body,
        }
    }
}

fn without_texts(value: Value) -> Value {
    match value {
        Value::String(_) => "***".into(),
        Value::Array(values) => values.into_iter().map(without_texts).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, without_texts(value))).collect(),
        other => other,
    }
}

impl fmt::Display for Unsent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation: _, method, path, query, body } = self;
        write!(f, "{method} {path}")?;
        if let Some(query) = query {
            write!(f, "?{query}")?;
        }
        match body {
            Some(body) => write!(f, "\n{body:#}"),
            None => Ok(()),
        }
    }
}

impl StdError for Unsent {}

/// The request for whose sake a command ended, if one did.
pub(crate) fn unsent(failure: &Failure) -> Option<&Unsent> {
    match failure.innermost() {
        Failure::Client(error) => error.source()?.downcast_ref(),
        _ => None,
    }
}

/// Prints a request that was not sent.
pub(crate) fn show(output: &Output, unsent: &Unsent) -> Result<(), Failure> {
    output::note("not sent, because of --dry-run:");
    match (output.format(), &output.jq) {
        (format, None) if format.is_table() => output::print(&format!("{unsent}\n")),
        _ => output::document(output, &serde_json::to_value(unsent).unwrap_or_default()),
    }
}

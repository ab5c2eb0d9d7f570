//! From an answer, or the lack of one, to the error that it means. The one place that decides.

use std::time::SystemTime;

use bytes::Bytes;
use http::{
    HeaderMap, Response,
    header::{CONTENT_TYPE, LOCATION},
};
use jms_domain::{Delivery, Error, ErrorKind, Message, messages};
use serde_json::Value;

use crate::{
    operation::Operation,
    operations,
    retry_after::retry_after,
    runtime,
    transport::{Cause, Reach, TransportError},
};

/// The error that the failure of an operation means.
pub(crate) fn map(operation: &'static Operation, error: runtime::Error) -> Error {
    match error {
        runtime::Error::InvalidRequest(problem) => Error::new(ErrorKind::Config).with_message(problem),
        runtime::Error::Transport(error) => from_transport(operation, error),
        runtime::Error::UnexpectedResponse(response) => from_answer(operation, &response),
        runtime::Error::Decode { response, path, error } => {
            let problem = problem(&response, &error);
            let error = Error::new(ErrorKind::Decode { path, problem }).with_status(response.status().as_u16());
            delivered(error, response.extensions().get())
        }
        runtime::Error::Documented(_, never) => match never {},
    }
    .with_operation(operation.id)
}

fn delivered(error: Error, delivery: Option<&Delivery>) -> Error {
    match delivery {
        Some(delivery) => error.with_delivery(delivery.clone()),
        None => error,
    }
}

/// What is wrong with a body, without a word of it: it may hold a secret.
fn problem(response: &Response<Bytes>, error: &serde_json::Error) -> String {
    let what = match error.classify() {
        serde_json::error::Category::Eof => "it ends too early",
        serde_json::error::Category::Data => "a value is missing or of another type than the document says",
        serde_json::error::Category::Syntax | serde_json::error::Category::Io => "it is not JSON",
    };
    let content_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("nothing");
    format!("{what} (line {}, column {}; it says to be {content_type})", error.line(), error.column())
}

fn from_transport(operation: &Operation, error: TransportError) -> Error {
    let delivery = error.delivery().cloned();
    let error = match error.into_refusal() {
        // A request that was refused for the sake of another one, such as a login, says how that one fared.
        Ok(refusal) if refusal.delivery().is_some() => return refusal,
        Ok(refusal) => return delivered(refusal, delivery.as_ref()),
        Err(error) => error,
    };
    let kind = match (error.reach(), error.cause()) {
        (Reach::NeverSent, _) => ErrorKind::Unreachable,
        (Reach::MayHaveArrived, Cause::TooLarge) => {
            ErrorKind::Decode { path: ".".to_owned(), problem: "it is larger than the client takes".to_owned() }
        }
        (Reach::MayHaveArrived, _) if !operation.is_safe() => ErrorKind::OutcomeUnknown { found: Vec::new() },
        (Reach::MayHaveArrived, Cause::Timeout) => ErrorKind::Timeout,
        (Reach::MayHaveArrived, _) => ErrorKind::ConnectionLost,
    };
    let mut mapped = delivered(Error::new(kind), error.delivery());
    if let Some(status) = error.status() {
        mapped = mapped.with_status(status);
    }
    mapped.with_source(error)
}

/// Operations whose success has one status only: with another they ask for a second factor.
const LOGINS: [&Operation; 2] =
    [&operations::AUTHENTICATION_TOKEN_CREATE, &operations::AUTHENTICATION_TOKEN_ALIAS_CREATE];

/// The error that an answer means. Decided by its status and by the server's codes; by its texts only where there is
/// nothing else, and then by those of the language that the client asks for.
fn from_answer(operation: &Operation, response: &Response<Bytes>) -> Error {
    let status = response.status();
    let body = Body::of(response);
    let kind = match status.as_u16() {
        200..=299 if LOGINS.contains(&operation) => ErrorKind::Unauthenticated,
        300..=399 => ErrorKind::RedirectRefused { location: location(response.headers()) },
        400 if body.refuses_login => ErrorKind::Unauthenticated,
        400 if body.says_that_it_exists() => ErrorKind::AlreadyExists,
        400 => ErrorKind::Validation,
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        412 => ErrorKind::ConfirmationRequired { by: body.code.clone().unwrap_or_default() },
        429 => ErrorKind::Throttled { retry_after: retry_after(response.headers(), SystemTime::now()) },
        // A proxy says this when it lost the server behind it, which may have done what was asked.
        502 | 504 if !operation.is_safe() => ErrorKind::OutcomeUnknown { found: Vec::new() },
        500..=599 => ErrorKind::ServerFault,
        _ => ErrorKind::UnexpectedStatus,
    };
    let error = Error::new(kind).with_status(status.as_u16()).with_code(body.code).with_messages(body.messages);
    delivered(error, response.extensions().get())
}

/// Where a redirect points, without its query.
fn location(headers: &HeaderMap) -> Option<String> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    Some(location.split('?').next().unwrap_or(location).to_owned())
}

/// What the body of an error says.
struct Body {
    code: Option<String>,
    refuses_login: bool,
    messages: Vec<Message>,
}

impl Body {
    fn of(response: &Response<Bytes>) -> Self {
        // HTML pages of the server and of proxies say nothing that the status does not.
        let Ok(body) = serde_json::from_slice::<Value>(response.body()) else {
            return Self { code: None, refuses_login: false, messages: Vec::new() };
        };
        let (mut code, mut refuses_login) = (None, false);
        let texts = match body {
            // `{"detail": …, "code": …}`, with a `type` if a confirmation is wanted.
            Value::Object(mut fields) if fields.get("detail").is_some_and(Value::is_string) => {
                code = text(fields.remove("code"));
                fields.remove("type");
                Value::Object(fields)
            }
            // `{"error": code, "msg": …}` of a login.
            Value::Object(mut fields) if fields.get("msg").is_some_and(Value::is_string) => {
                code = text(fields.remove("error"));
                refuses_login = true;
                Value::Object(fields)
            }
            other => other,
        };
        Self { code, refuses_login, messages: messages(&texts) }
    }

    /// Whether the object is there already. The server has no code for it, only sentences (source: recordings of both
    /// servers, "dup …", "create duplicate 2").
    fn says_that_it_exists(&self) -> bool {
        self.messages
            .iter()
            .any(|Message { text, .. }| text.contains("already exists") || text.contains("must be unique"))
    }
}

fn text(value: Option<Value>) -> Option<String> {
    match value {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}

//! Answers and refusals.

use http::{HeaderValue, StatusCode, header};
use serde_json::{Map, Value, json};

use crate::{lang::Language, messages::Message, profile::Profile};

/// What a handler gives back.
pub(crate) type Answer = Result<Reply, Refusal>;

/// An answer that stands: what the request changed is kept.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<&'static str>,
    pub(crate) body: Vec<u8>,
    pub(crate) headers: Vec<(header::HeaderName, HeaderValue)>,
}

const JSON: &str = "application/json";
const HTML: &str = "text/html; charset=utf-8";

impl Reply {
    fn new(status: StatusCode, content_type: Option<&'static str>, body: Vec<u8>) -> Self {
        Self { status, content_type, body, headers: Vec::new() }
    }

    /// JSON that is already written.
    pub(crate) fn json(status: StatusCode, body: Vec<u8>) -> Self {
        Self::new(status, Some(JSON), body)
    }

    /// A JSON value.
    pub(crate) fn value(status: StatusCode, value: &Value) -> Self {
        Self::json(status, value.to_string().into_bytes())
    }

    pub(crate) fn ok(value: &Value) -> Self {
        Self::value(StatusCode::OK, value)
    }

    pub(crate) fn html(status: StatusCode, page: String) -> Self {
        Self::new(status, Some(HTML), page.into_bytes())
    }

    pub(crate) fn csv(text: String) -> Self {
        Self::new(StatusCode::OK, Some("text/csv; charset=utf-8"), text.into_bytes())
    }

    /// No body.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self::new(status, None, Vec::new())
    }

    /// 204.
    pub(crate) fn gone() -> Self {
        Self::empty(StatusCode::NO_CONTENT)
    }

    /// 301 to the same path with a slash: relative, no body, whatever the method.
    pub(crate) fn slash(path: &str, query: Option<&str>) -> Self {
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        let mut reply = Self::new(StatusCode::MOVED_PERMANENTLY, Some(HTML), Vec::new());
        if let Ok(location) = HeaderValue::try_from(format!("{path}/{query}")) {
            reply.headers.push((header::LOCATION, location));
        }
        reply
    }
}

/// An answer that undoes what the request changed.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// `{"detail", "code"}`
    Detail { status: StatusCode, code: &'static str, message: Message },
    /// 400 with a body of its own form.
    Invalid(Value),
    /// 400 with an empty body.
    InvalidEmpty,
    /// 412: the user has to confirm with this.
    Confirm(&'static str),
    /// The web framework's page for an unknown URL.
    UnknownUrl,
    /// The web framework's page for a request that made the server fail.
    Fault,
    /// The sandbox itself failed.
    Internal(rusqlite::Error),
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Internal(error)
    }
}

impl Refusal {
    fn detail(status: StatusCode, code: &'static str, message: Message) -> Self {
        Self::Detail { status, code, message }
    }

    pub(crate) fn not_authenticated() -> Self {
        Self::detail(StatusCode::UNAUTHORIZED, "not_authenticated", Message::NotAuthenticated)
    }

    pub(crate) fn authentication_failed(message: Message) -> Self {
        Self::detail(StatusCode::UNAUTHORIZED, "authentication_failed", message)
    }

    pub(crate) fn forbidden() -> Self {
        Self::unsupported_action(Message::Forbidden)
    }

    /// 403 for a reason of its own.
    pub(crate) fn unsupported_action(message: Message) -> Self {
        Self::detail(StatusCode::FORBIDDEN, "permission_denied", message)
    }

    pub(crate) fn no_object(model: &'static str) -> Self {
        Self::detail(StatusCode::NOT_FOUND, "object_does_not_exist", Message::NoObject(model))
    }

    pub(crate) fn method_not_allowed(method: &http::Method) -> Self {
        let message = Message::MethodNotAllowed(method.to_string());
        Self::detail(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message)
    }

    pub(crate) fn not_acceptable() -> Self {
        Self::detail(StatusCode::NOT_ACCEPTABLE, "not_acceptable", Message::NotAcceptable)
    }

    pub(crate) fn unreadable(message: Message) -> Self {
        Self::detail(StatusCode::BAD_REQUEST, "parse_error", message)
    }

    /// 400 for a reason of its own.
    pub(crate) fn bad_request(code: &'static str, message: Message) -> Self {
        Self::detail(StatusCode::BAD_REQUEST, code, message)
    }

    pub(crate) fn too_large() -> Self {
        Self::detail(StatusCode::PAYLOAD_TOO_LARGE, "request_too_large", Message::TooLarge)
    }

    pub(crate) fn throttled(seconds: Option<u64>) -> Self {
        Self::detail(StatusCode::TOO_MANY_REQUESTS, "throttled", Message::Throttled(seconds))
    }

    /// The answer itself.
    pub(crate) fn reply(&self, profile: Profile, lang: Language, sends_json: bool) -> Reply {
        let page = |status: StatusCode, json: &str, title: &str| {
            if sends_json {
                Reply::value(status, &json!({ "error": json }))
            } else {
                Reply::html(
                    status,
                    format!(
                        "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
                    ),
                )
            }
        };
        match self {
            Self::Detail { status, code, message } => {
                let mut reply = Reply::value(*status, &json!({"detail": message.say(profile, lang), "code": code}));
                match message {
                    Message::Throttled(Some(seconds)) => {
                        reply.headers.push((header::RETRY_AFTER, HeaderValue::from(*seconds)));
                    }
                    _ if *status == StatusCode::UNAUTHORIZED => reply.headers.push((
                        header::WWW_AUTHENTICATE,
                        HeaderValue::from_static(if profile.is_v3() {
                            "Bearer"
                        } else {
                            "Signature realm=\"api\",headers=\"(request-target) date\""
                        }),
                    )),
                    _ => {}
                }
                reply
            }
            Self::Invalid(body) => Reply::value(StatusCode::BAD_REQUEST, body),
            Self::InvalidEmpty => Reply::empty(StatusCode::BAD_REQUEST),
            Self::Confirm(code) => {
                let detail = Message::ConfirmUser.say(profile, lang);
                let body = json!({"type": "user_confirm_required", "code": code, "detail": detail});
                Reply::value(StatusCode::PRECONDITION_FAILED, &body)
            }
            Self::UnknownUrl => page(StatusCode::NOT_FOUND, "Not found", "Not found"),
            Self::Fault | Self::Internal(_) => {
                page(StatusCode::INTERNAL_SERVER_ERROR, "Server internal error", "Server error")
            }
        }
    }
}

/// Field errors of one object, in the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Errors(Map<String, Value>);

impl Errors {
    pub(crate) fn add(&mut self, key: &str, text: String) {
        match self.0.get_mut(key) {
            Some(Value::Array(texts)) => texts.push(Value::String(text)),
            _ => self.put(key, json!([text])),
        }
    }

    /// An error of another form than a list of texts.
    pub(crate) fn put(&mut self, key: &str, error: Value) {
        self.0.insert(key.to_owned(), error);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn into_value(self) -> Value {
        Value::Object(self.0)
    }
}

//! Answers of the control endpoint.

use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};

pub(super) type Answer = Result<Response<String>, Refusal>;

/// Why something was not done.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    text: String,
    allow: Option<&'static str>,
}

impl Refusal {
    pub(super) fn new(status: StatusCode, text: impl Into<String>) -> Self {
        Self { status, text: text.into(), allow: None }
    }

    pub(super) fn bad_request(text: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, text)
    }

    /// Nothing can be done with this method here, but with those.
    pub(super) fn method(allow: &'static str) -> Self {
        let text = format!("what is here takes {allow}");
        Self { allow: Some(allow), ..Self::new(StatusCode::METHOD_NOT_ALLOWED, text) }
    }

    pub(super) fn into_response(self) -> Response<String> {
        let mut response = value(self.status, &json!({ "error": self.text }));
        let headers = response.headers_mut();
        if let Some(allow) = self.allow {
            headers.insert(header::ALLOW, HeaderValue::from_static(allow));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }
}

/// JSON.
pub(super) fn value(status: StatusCode, value: &Value) -> Response<String> {
    let mut response = Response::new(format!("{value}\n"));
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// It is done, and there is nothing to tell.
pub(super) fn done() -> Response<String> {
    let mut response = Response::new(String::new());
    *response.status_mut() = StatusCode::NO_CONTENT;
    response
}

//! A caller of a sandbox, without a socket.

use axum::body::Body;
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use jms_sandbox::{Sandbox, Service};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};
use tower_service::Service as _;

/// An answer, read whole.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|e| panic!("{e}: {}", String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// Sends requests and waits for their answers.
pub(crate) struct Client {
    service: Service,
    runtime: Runtime,
    /// `Authorization` of requests that say nothing else.
    pub(crate) authorization: String,
}

impl Client {
    /// A client with the private token of the sandbox's administrator.
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        let authorization = format!("Token {}", sandbox.credentials().private_token);
        Self { service: sandbox.service(), runtime: Builder::new_current_thread().build().unwrap(), authorization }
    }

    /// Sends exactly this.
    pub(crate) fn send(&self, request: Request<Body>) -> Answer {
        let mut service = self.service.clone();
        self.runtime.block_on(async {
            let response = service.call(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let body = body.collect().await.unwrap().to_bytes().to_vec();
            Answer { status: parts.status, headers: parts.headers, body }
        })
    }

    /// Sends a request with JSON, or with nothing for null, to a path below `/api/v1/`, or to one that begins with a slash.
    pub(crate) fn call(&self, method: Method, path: &str, body: &Value) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(if path.starts_with('/') { path.to_owned() } else { format!("/api/v1/{path}") })
            .header(header::HOST, "sandbox")
            .header(header::AUTHORIZATION, &self.authorization);
        self.send(if body.is_null() {
            request.body(Body::empty()).unwrap()
        } else {
            request.header(header::CONTENT_TYPE, "application/json").body(Body::from(body.to_string())).unwrap()
        })
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path, &Value::Null)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.call(Method::POST, path, body)
    }
}

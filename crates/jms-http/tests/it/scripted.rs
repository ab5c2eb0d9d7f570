//! Clients of scripts.

use bytes::Bytes;
use http::{Request, Response};
use jms_http::{
    Builder, JumpServer,
    domain::Secret,
    raw::{Cause, Reach, TransportError},
    testing::Scripted,
};

/// What a script says to one request.
pub(crate) type Line = Result<Response<Bytes>, TransportError>;

/// A script of these lines.
pub(crate) fn script(lines: impl IntoIterator<Item = Line>) -> Scripted {
    lines.into_iter().fold(Scripted::new(), |script, line| match line {
        Ok(answer) => script.then_answer(answer),
        Err(error) => script.then_failure(error.reach(), error.cause()),
    })
}

pub(crate) trait Clients {
    fn client(&self) -> JumpServer {
        self.builder().build().unwrap()
    }

    /// A client that tries once.
    fn impatient(&self) -> JumpServer {
        self.builder().tries(1).build().unwrap()
    }

    fn builder(&self) -> Builder;

    fn requests(&self) -> Vec<Request<Bytes>>;
}

impl Clients for Scripted {
    fn builder(&self) -> Builder {
        let builder = JumpServer::builder().base_url("http://server.test").transport(self.clone());
        builder.token(Secret::new("token-canary").unwrap())
    }

    fn requests(&self) -> Vec<Request<Bytes>> {
        let request = |call: jms_http::testing::Sent| {
            let mut request = Request::builder().method(call.method).uri(call.target).body(call.body).unwrap();
            *request.headers_mut() = call.headers;
            request
        };
        self.calls().into_iter().map(request).collect()
    }
}

/// An answer with a JSON body.
pub(crate) fn json(status: u16, body: &serde_json::Value) -> Response<Bytes> {
    answer(status, "application/json", body.to_string())
}

/// An answer.
pub(crate) fn answer(status: u16, content_type: &str, body: impl Into<Bytes>) -> Response<Bytes> {
    Response::builder().status(status).header("content-type", content_type).body(body.into()).unwrap()
}

/// The request was sent, and the connection broke.
pub(crate) fn broken() -> TransportError {
    TransportError::new(Reach::MayHaveArrived, Cause::Broken)
}

/// The request was never sent.
pub(crate) fn unreachable() -> TransportError {
    TransportError::new(Reach::NeverSent, Cause::Connect)
}

/// An account of the default organisation, as the server shows it.
pub(crate) fn an_account() -> serde_json::Value {
    let asset = serde_json::json!({
        "id": "09e1e072-1498-42f7-a6b1-567c2db56f59", "name": "web-01", "address": "10.0.0.1",
        "type": {"value": "linux", "label": "Linux"}, "category": {"value": "host", "label": "Host"},
        "platform": {"id": 1, "name": "Linux"}, "auto_config": {},
    });
    serde_json::json!({
        "id": "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c", "name": "root", "username": "root", "asset": asset,
        "secret_type": {"value": "password", "label": "Password"}, "privileged": false, "is_active": true,
        "secret_reset": true, "connectivity": {"value": "-", "label": "Unknown"},
        "source": {"value": "local", "label": "Local"}, "version": 1, "labels": [], "comment": "",
        "org_id": "00000000-0000-0000-0000-000000000002", "org_name": "Default", "created_by": "Administrator",
        "date_created": "2026/11/22 05:40:13 +0800", "date_updated": "2026/11/22 05:40:13 +0800",
    })
}

/// A list of one account.
pub(crate) fn a_page() -> Response<Bytes> {
    json(200, &serde_json::json!({"count": 1, "next": null, "previous": null, "results": [an_account()]}))
}

//! A transport that answers by a script.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use jms_http::{
    Builder, JumpServer,
    domain::Secret,
    raw::{Call, Cause, Reach, Transport, TransportError},
};

/// What a script says to one request.
pub(crate) type Line = Result<Response<Bytes>, TransportError>;

/// Answers one request after another, and remembers them.
#[derive(Clone, Default)]
pub(crate) struct Scripted(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    lines: VecDeque<Line>,
    requests: Vec<Request<Bytes>>,
}

impl Scripted {
    pub(crate) fn new(lines: impl IntoIterator<Item = Line>) -> Self {
        let scripted = Self::default();
        scripted.0.lock().unwrap().lines.extend(lines);
        scripted
    }

    pub(crate) fn client(&self) -> JumpServer {
        self.builder().build().unwrap()
    }

    /// A client that tries once.
    pub(crate) fn impatient(&self) -> JumpServer {
        self.builder().tries(1).build().unwrap()
    }

    pub(crate) fn builder(&self) -> Builder {
        let builder = JumpServer::builder().base_url("http://server.test").transport(self.clone());
        builder.token(Secret::new("token-canary").unwrap())
    }

    pub(crate) fn requests(&self) -> Vec<Request<Bytes>> {
        self.0.lock().unwrap().requests.clone()
    }
}

#[async_trait]
impl Transport for Scripted {
    async fn send(&self, _call: &Call, request: Request<Bytes>) -> Line {
        let mut state = self.0.lock().unwrap();
        state.requests.push(request);
        state.lines.pop_front().unwrap_or_else(|| Err(broken()))
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

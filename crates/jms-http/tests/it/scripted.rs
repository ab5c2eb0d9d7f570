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

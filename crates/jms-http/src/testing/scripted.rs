//! Answers by a script.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode,
    header::{CONTENT_TYPE, RETRY_AFTER},
};
use jms_domain::{Error, ErrorKind};
use jms_gen::{Call, Cause, Reach, Transport, TransportError};
use serde_json::Value;

/// A transport that answers one request after another by a script, and remembers them.
///
/// Clones share the script. A request that the script has no answer for is an error that says so.
///
/// ```
/// use jms_http::{JumpServer, domain::{AccountId, ErrorKind, Secret, ports::Accounts}, testing::Scripted};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let script = Scripted::new().then(503).times(2).then_json(404, &serde_json::json!({"detail": "Not found."}));
/// let client = JumpServer::builder().transport(script.clone()).token(Secret::new("any")?).build()?;
///
/// let id: AccountId = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse()?;
/// let error = client.accounts().get(id).await.unwrap_err();
/// assert!(error.is_not_found());
/// assert_eq!(script.calls().len(), 3);
/// assert_eq!(script.calls()[0].operation, "accounts_get");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Scripted(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    lines: VecDeque<Line>,
    calls: Vec<Sent>,
}

/// What is said to one request.
#[derive(Clone)]
enum Line {
    Answer(Response<Bytes>),
    Failure(Reach, Cause),
}

/// A request that a script was asked.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The operation, by its name in the OpenAPI document.
    pub operation: &'static str,
    /// The method.
    pub method: Method,
    /// Path and query.
    pub target: String,
    /// The headers, credentials included.
    pub headers: HeaderMap,
    /// The body, secrets included.
    pub body: Bytes,
}

impl Sent {
    /// The body as JSON; null without one.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for Sent {
    /// Neither headers nor body, which hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, method, target, headers: _, body } = self;
        f.debug_struct("Sent")
            .field("operation", operation)
            .field("method", method)
            .field("target", target)
            .field("bytes", &body.len())
            .finish_non_exhaustive()
    }
}

impl Scripted {
    /// An empty script.
    pub fn new() -> Self {
        Self::default()
    }

    /// Next, an answer with this status and without a body. A number that is no status stands for 500.
    #[must_use]
    pub fn then(self, status: u16) -> Self {
        self.then_answer(answer(status, Bytes::new()))
    }

    /// Next, an answer with a body of JSON.
    #[must_use]
    pub fn then_json(self, status: u16, body: &Value) -> Self {
        self.then_body(status, "application/json", body.to_string())
    }

    /// Next, an answer with this body. A content type that no header can hold is left out.
    #[must_use]
    pub fn then_body(self, status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let mut answer = answer(status, body.into());
        if let Ok(content_type) = HeaderValue::from_str(content_type) {
            answer.headers_mut().insert(CONTENT_TYPE, content_type);
        }
        self.then_answer(answer)
    }

    /// Next, this answer.
    #[must_use]
    pub fn then_answer(self, answer: Response<Bytes>) -> Self {
        self.line(Line::Answer(answer))
    }

    /// Next, no answer: the request is sent, and the connection breaks.
    #[must_use]
    pub fn then_lost(self) -> Self {
        self.then_failure(Reach::MayHaveArrived, Cause::Broken)
    }

    /// Next, no answer: the request does not even reach the server.
    #[must_use]
    pub fn then_unreachable(self) -> Self {
        self.then_failure(Reach::NeverSent, Cause::Connect)
    }

    /// Next, no answer for this reason.
    #[must_use]
    pub fn then_failure(self, reach: Reach, cause: Cause) -> Self {
        self.line(Line::Failure(reach, cause))
    }

    /// The last line so many times in all.
    #[must_use]
    pub fn times(self, times: usize) -> Self {
        {
            let mut state = self.state();
            if let Some(last) = state.lines.pop_back() {
                state.lines.extend(std::iter::repeat_n(last, times));
            }
        }
        self
    }

    /// The last answer has this header, too.
    #[must_use]
    pub fn with_header(self, name: HeaderName, value: HeaderValue) -> Self {
        if let Some(Line::Answer(answer)) = self.state().lines.back_mut() {
            answer.headers_mut().insert(name, value);
        }
        self
    }

    /// The last answer asks to be left alone for so many seconds.
    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        self.with_header(RETRY_AFTER, seconds.into())
    }

    /// The requests so far.
    pub fn calls(&self) -> Vec<Sent> {
        self.state().calls.clone()
    }

    /// How many lines nobody has asked for yet.
    pub fn left(&self) -> usize {
        self.state().lines.len()
    }

    fn line(self, line: Line) -> Self {
        self.state().lines.push_back(line);
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn answer(status: u16, body: Bytes) -> Response<Bytes> {
    let mut answer = Response::new(body);
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    answer
}

#[async_trait]
impl Transport for Scripted {
    async fn send(&self, call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let target = head.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
        let operation = call.operation.id;
        let mut state = self.state();
        state.calls.push(Sent { operation, method: head.method, target, headers: head.headers, body });
        match state.lines.pop_front() {
            Some(Line::Answer(answer)) => Ok(answer),
            Some(Line::Failure(reach, cause)) => Err(TransportError::new(reach, cause)),
            None => {
                let problem = format!("the script has no answer for call {}, {operation}: add one", state.calls.len());
                Err(Error::new(ErrorKind::Config).with_operation(operation).with_message(problem).into())
            }
        }
    }
}

impl fmt::Debug for Scripted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Scripted").field("calls", &state.calls).field("left", &state.lines.len()).finish()
    }
}

//! The control endpoint of a sandbox that is served: `/__sandbox/`. No real server has it.
//!
//! It is for loopback and for those who have its token, whatever address the sandbox is served on. Its requests are no
//! requests of the API: [`Requests`](crate::Requests) does not count them, and no fault acts on them.

use std::{fmt, net::SocketAddr};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use subtle::ConstantTimeEq;

mod reply;
mod routes;

use crate::{body::Body, error::SandboxError, random::Random, sandbox::Sandbox};
use reply::{Answer, Refusal};

/// Where it is, but for the slash at its end.
const PLACE: &str = "/__sandbox";
/// Longest body that it reads.
const LONGEST_BODY: usize = 64 * 1024;
/// Characters of its token: more than 200 bits.
const TOKEN: usize = 40;

/// The control endpoint of one server.
pub(crate) struct Control {
    sandbox: Sandbox,
    token: String,
}

impl fmt::Debug for Control {
    /// Without the token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control").finish_non_exhaustive()
    }
}

impl Control {
    /// With a token that nobody can guess, whatever the seed of the sandbox is.
    pub(crate) fn new(sandbox: Sandbox) -> Result<Self, SandboxError> {
        Ok(Self { sandbox, token: Random::new(None)?.token(TOKEN) })
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// Whether a request is for the control endpoint.
    pub(crate) fn is_for<B>(request: &Request<B>) -> bool {
        request.uri().path().strip_prefix(PLACE).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The answer to a request from `peer`.
    pub(crate) async fn answer(&self, peer: SocketAddr, request: Request<Incoming>) -> Response<Body> {
        let answered = self.answered(peer, request).await;
        answered.unwrap_or_else(Refusal::into_response).map(|body| Body::from(Bytes::from(body)))
    }

    async fn answered(&self, peer: SocketAddr, request: Request<Incoming>) -> Answer {
        let (head, body) = request.into_parts();
        if !peer.ip().to_canonical().is_loopback() {
            return Err(Refusal::new(StatusCode::FORBIDDEN, "the control endpoint is for loopback only"));
        }
        if !self.admits(&head.headers) {
            let text = "the control endpoint wants `Authorization: Bearer` with the control token of this server";
            return Err(Refusal::new(StatusCode::UNAUTHORIZED, text));
        }
        let body = Limited::new(body, LONGEST_BODY).collect().await;
        let body = body.map_err(|_| Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than 64 KiB"))?;
        let path = head.uri.path().strip_prefix(PLACE).unwrap_or_default();
        let query = head.uri.query().unwrap_or_default();
        routes::answer(&self.sandbox, &head.method, path, query, &body.to_bytes())
    }

    fn admits(&self, headers: &HeaderMap) -> bool {
        let given = headers.get(header::AUTHORIZATION).and_then(|value| value.as_bytes().strip_prefix(b"Bearer "));
        given.is_some_and(|given| given.ct_eq(self.token.as_bytes()).into())
    }
}

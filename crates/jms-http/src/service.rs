//! The transport over a `tower` service, such as a sandbox in the same process.

use std::{error::Error as StdError, future::poll_fn, io};

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderValue, Request, Response, Uri, header::HOST};
use http_body_util::{BodyExt, Full, Limited};
use jms_gen::{Call, Cause, Reach, Transport, TransportError};
use tower_service::Service;

/// Carries requests to a service in the same process, without a socket.
#[derive(Debug, Clone)]
pub(crate) struct InProcess<S> {
    pub(crate) service: S,
    pub(crate) largest_answer: usize,
}

#[async_trait]
impl<S, B> Transport for InProcess<S>
where
    S: Service<Request<Full<Bytes>>, Response = Response<B>> + Clone + Send + Sync,
    S::Future: Send,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    B: http_body::Body<Data = Bytes> + Send,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    async fn send(&self, _call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let mut service = self.service.clone();
        let request = as_a_server_sees_it(request).map(Full::new);
        poll_fn(|context| service.poll_ready(context))
            .await
            .map_err(|error| TransportError::new(Reach::NeverSent, Cause::Connect).with_source(error))?;
        let response = service.call(request).await.map_err(|error| failed(error.into()))?;
        let (head, body) = response.into_parts();
        match Limited::new(body, self.largest_answer).collect().await {
            Ok(body) => Ok(Response::from_parts(head, body.to_bytes())),
            Err(error) => {
                let cause =
                    if error.is::<http_body_util::LengthLimitError>() { Cause::TooLarge } else { Cause::Broken };
                Err(TransportError::new(Reach::MayHaveArrived, cause)
                    .with_status(head.status.as_u16())
                    .with_source(error))
            }
        }
    }
}

/// A service may have done something before it failed, unless it says that it refused the connection.
fn failed(error: Box<dyn StdError + Send + Sync>) -> TransportError {
    let is_refusal = |error: &io::Error| error.kind() == io::ErrorKind::ConnectionRefused;
    let (reach, cause) = if error.downcast_ref().is_some_and(is_refusal) {
        (Reach::NeverSent, Cause::Connect)
    } else {
        (Reach::MayHaveArrived, Cause::Broken)
    };
    TransportError::new(reach, cause).with_source(error)
}

/// A request as it comes out of a connection: the path in its line, the host in its header.
fn as_a_server_sees_it(mut request: Request<Bytes>) -> Request<Bytes> {
    let host = request.uri().authority().and_then(|host| HeaderValue::from_str(host.as_str()).ok());
    if let Some(host) = host {
        request.headers_mut().insert(HOST, host);
    }
    if let Some(path) = request.uri().path_and_query().cloned() {
        *request.uri_mut() = Uri::from(path);
    }
    request
}

//! What the generated client runs on.
//!
//! progenitor's output is written for `progenitor_client` and `reqwest`. Their place is taken by the few items here, so
//! that neither is seen by anybody: requests are made and answers read with plain `http` types, errors keep their status,
//! and what carries a request is a [`Transport`].

use std::{borrow::Cow, marker::PhantomData, sync::Arc};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Method,
    header::{CONTENT_TYPE, HeaderName},
};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    generated, place,
    transport::{Call, Transport, TransportError},
};

pub(crate) use http::header;

/// What must be escaped in a segment of a path.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'/')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// One call on its way: what it is for and what carries it.
#[derive(Clone)]
pub(crate) struct Exchange {
    pub(crate) call: Call,
    pub(crate) transport: Arc<dyn Transport>,
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Exchange").field("call", &self.call).finish_non_exhaustive()
    }
}

/// Begins requests.
#[derive(Debug, Clone)]
pub(crate) struct Client;

#[expect(clippy::unused_self, reason = "the generated code calls methods")]
impl Client {
    pub(crate) fn get(&self, url: String) -> RequestBuilder {
        RequestBuilder::new(Method::GET, url)
    }

    pub(crate) fn post(&self, url: String) -> RequestBuilder {
        RequestBuilder::new(Method::POST, url)
    }

    pub(crate) fn put(&self, url: String) -> RequestBuilder {
        RequestBuilder::new(Method::PUT, url)
    }

    pub(crate) fn patch(&self, url: String) -> RequestBuilder {
        RequestBuilder::new(Method::PATCH, url)
    }

    pub(crate) fn delete(&self, url: String) -> RequestBuilder {
        RequestBuilder::new(Method::DELETE, url)
    }
}

/// A request in the making. What fails is kept until it is built.
pub(crate) struct RequestBuilder {
    method: Method,
    url: String,
    headers: HeaderMap,
    body: Bytes,
    failure: Option<String>,
}

impl RequestBuilder {
    fn new(method: Method, url: String) -> Self {
        Self { method, url, headers: HeaderMap::new(), body: Bytes::new(), failure: None }
    }

    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    pub(crate) fn query<T: Serialize>(mut self, query: &QueryParam<'_, T>) -> Self {
        match serde_urlencoded::to_string(query.0) {
            Ok(query) if query.is_empty() => {}
            Ok(query) => {
                self.url.push('?');
                self.url.push_str(&query);
            }
            Err(error) => self.failure = Some(error.to_string()),
        }
        self
    }

    pub(crate) fn json<T: Serialize>(mut self, body: &T) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.body = body.into(),
            // Not serde's message, which may quote a value of the body.
            Err(_) => self.failure = Some("the body cannot be written as JSON".to_owned()),
        }
        self.header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
    }

    pub(crate) fn build(self) -> Result<Request, Error> {
        if let Some(failure) = self.failure {
            return Err(Error::InvalidRequest(failure));
        }
        let mut request = http::Request::builder()
            .method(self.method)
            .uri(self.url)
            .body(self.body)
            .map_err(|error| Error::InvalidRequest(error.to_string()))?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// The one query parameter of an operation: an object with all of them.
pub(crate) struct QueryParam<'a, T>(&'a T);

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(_name: &str, value: &'a T) -> Self {
        Self(value)
    }
}

pub(crate) type Request = http::Request<Bytes>;
/// Boxed, because errors hold it.
pub(crate) type Response = Box<http::Response<Bytes>>;

/// An answer with its value.
pub(crate) struct ResponseValue<T> {
    pub(crate) value: T,
    pub(crate) response: Response,
}

impl<T: DeserializeOwned> ResponseValue<T> {
    #[expect(clippy::unused_async, reason = "the generated code awaits it")]
    pub(crate) async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        // To look at the encoding once is cheaper than at each text.
        let read = match std::str::from_utf8(response.body()) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => Err(not_text(response.body())),
        };
        match read {
            Ok(value) => Ok(Self { value, response }),
            Err(error) => Err(Error::Decode { path: place::path(response.body(), &error), response, error }),
        }
    }
}

/// Says at which place a body is no text, or no JSON before that.
fn not_text(body: &[u8]) -> serde_json::Error {
    let read = serde_json::from_slice::<serde_json::Value>(body);
    read.err().unwrap_or_else(|| serde::de::Error::custom("it is not UTF-8"))
}

impl ResponseValue<Bytes> {
    /// A body that is not JSON, as it came.
    pub(crate) fn stream(response: Response) -> Self {
        Self { value: response.body().clone(), response }
    }
}

impl ResponseValue<()> {
    pub(crate) fn empty(response: Response) -> Self {
        Self { value: (), response }
    }
}

/// Why there is no value. `E` is the type of documented errors in the generated code; ours are mapped by hand.
pub(crate) enum Error<E = ()> {
    /// The request cannot be written.
    InvalidRequest(String),
    /// No answer came.
    Transport(TransportError),
    /// Another status than the one that was hoped for.
    UnexpectedResponse(Response),
    /// The right status, and a body that is not what the document says.
    Decode { response: Response, path: String, error: serde_json::Error },
    #[expect(dead_code, reason = "holds the type parameter that the generated code writes")]
    Documented(PhantomData<E>, std::convert::Infallible),
}

impl<E> From<TransportError> for Error<E> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

/// The name of the operation, in the generated code.
pub(crate) struct OperationInfo {
    #[expect(dead_code, reason = "the generated code writes it; the call has the operation itself")]
    pub(crate) operation_id: &'static str,
}

/// What the generated client tells of itself.
#[expect(dead_code, reason = "the generated code has these methods, and we need one of them")]
pub(crate) trait ClientInfo<Inner> {
    fn api_version() -> &'static str;
    fn baseurl(&self) -> &str;
    fn client(&self) -> &Client;
    fn inner(&self) -> &Inner;
}

/// How the generated client does its work.
pub(crate) trait ClientHooks<Inner>: ClientInfo<Inner> + Sync {
    async fn pre<E>(&self, _request: &mut Request, _info: &OperationInfo) -> Result<(), Error<E>> {
        Ok(())
    }

    async fn post<E>(&self, _result: &Result<Response, TransportError>, _info: &OperationInfo) -> Result<(), Error<E>> {
        Ok(())
    }

    async fn exec(&self, request: Request, _info: &OperationInfo) -> Result<Response, TransportError>;
}

impl ClientHooks<Exchange> for generated::Client {
    async fn exec(&self, request: Request, _info: &OperationInfo) -> Result<Response, TransportError> {
        let Exchange { call, transport } = self.inner();
        transport.send(call, request).await.map(Box::new)
    }
}

/// One segment of a path.
pub(crate) fn encode_path(segment: &str) -> Cow<'_, str> {
    utf8_percent_encode(segment, SEGMENT).into()
}

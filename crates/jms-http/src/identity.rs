//! What the server should know of a request, whoever sends it.

use std::time::Duration;

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, Request,
    header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, HeaderName, USER_AGENT},
};
use jms_domain::{Delivery, OrgId};
use uuid::Uuid;

const X_JMS_ORG: HeaderName = HeaderName::from_static("x-jms-org");
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const CLIENT: HeaderValue = HeaderValue::from_static(concat!("jms/", env!("CARGO_PKG_VERSION")));
const JSON: HeaderValue = HeaderValue::from_static("application/json");
const ENGLISH: HeaderValue = HeaderValue::from_static("en");

/// Room for the headers that a request has in the end. The next step of a map would be twice as large.
const HEADERS: usize = 12;

/// An organisation as a header.
#[derive(Debug, Clone)]
pub(crate) struct Org(HeaderValue);

impl Org {
    pub(crate) fn new(org: OrgId) -> Self {
        Self(header(org.uuid()))
    }
}

/// One call, told from all others, and the organisation that it is for.
#[derive(Debug)]
pub(crate) struct Identity {
    request_id: HeaderValue,
    org: HeaderValue,
}

impl Identity {
    /// A new one, in this organisation or another.
    pub(crate) fn new(org: &Org, other: Option<OrgId>) -> Self {
        // It tells requests apart and guards nothing: no reason to ask the system for randomness each time.
        let request_id = uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid();
        Self { request_id: header(request_id), org: other.map_or_else(|| org.0.clone(), |org| Org::new(org).0) }
    }

    /// One try of a request, with it. The request itself stays as the endpoint made it, small: it may be tried again.
    pub(crate) fn on(&self, request: &Request<Bytes>) -> Request<Bytes> {
        let mut headers = HeaderMap::with_capacity(HEADERS);
        headers.insert(ACCEPT, JSON);
        // The texts of errors are read by people and, where nothing else tells a duplicate, by the client.
        headers.insert(ACCEPT_LANGUAGE, ENGLISH);
        for (name, value) in request.headers() {
            headers.insert(name, value.clone());
        }
        headers.insert(X_REQUEST_ID, self.request_id.clone());
        headers.insert(X_JMS_ORG, self.org.clone());
        headers.insert(USER_AGENT, CLIENT);
        // Without it the server answers errors as HTML pages, also to requests without a body.
        headers.insert(CONTENT_TYPE, JSON);
        let mut one_try = Request::new(request.body().clone());
        *one_try.method_mut() = request.method().clone();
        *one_try.uri_mut() = request.uri().clone();
        *one_try.headers_mut() = headers;
        one_try
    }

    /// How the call fared.
    pub(crate) fn delivery(&self, tries: u32, elapsed: Duration) -> Delivery {
        Delivery::new(self.request_id(), tries, elapsed)
    }

    /// The id of the request.
    pub(crate) fn request_id(&self) -> &str {
        text(&self.request_id)
    }

    /// The organisation.
    pub(crate) fn org(&self) -> &str {
        text(&self.org)
    }
}

/// A uuid as a header: every header takes its characters.
fn header(uuid: Uuid) -> HeaderValue {
    let mut buffer = Uuid::encode_buffer();
    HeaderValue::from_str(uuid.hyphenated().encode_lower(&mut buffer)).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// A header that was made of a uuid.
fn text(header: &HeaderValue) -> &str {
    header.to_str().unwrap_or_default()
}

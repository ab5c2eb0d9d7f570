//! What a client tells of itself to `tracing`; the table of it is in the documentation of the crate.
//!
//! No bodies, no headers, no queries: what is said here may be kept for long and read by many.

use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use jms_domain::Delivery;
use jms_gen::{Call, TransportError};
use tracing::{Span, debug, debug_span, field::Empty, info_span};

use crate::identity::Identity;

/// Around a call with all its tries.
pub(crate) fn call(call: &Call, request: &Request<Bytes>, identity: &Identity) -> Span {
    info_span!(
        target: "jms_http",
        "jms.call",
        operation = call.operation.id,
        method = request.method().as_str(),
        org = identity.org(),
        request_id = identity.request_id(),
        status = Empty,
        tries = Empty,
        elapsed_ms = Empty,
    )
}

/// What is known at the end of a call.
pub(crate) fn end_of_call(span: &Span, result: &Result<Response<Bytes>, TransportError>) {
    let (status, delivery) = match result {
        Ok(response) => (Some(response.status().as_u16()), response.extensions().get::<Delivery>()),
        Err(error) => (error.status(), error.delivery()),
    };
    span.record("status", status);
    if let Some(delivery) = delivery {
        span.record("tries", delivery.tries).record("elapsed_ms", milliseconds(delivery.elapsed));
    }
}

/// Around one try of a call.
pub(crate) fn one_try(number: u32) -> Span {
    debug_span!(target: "jms_http", "jms.try", try = number, status = Empty, elapsed_ms = Empty)
}

/// What is known at the end of a try, and a line in the log with it.
pub(crate) fn end_of_try(span: &Span, result: &Result<Response<Bytes>, TransportError>, elapsed: Duration) {
    let status = result.as_ref().map_or_else(TransportError::status, |response| Some(response.status().as_u16()));
    span.record("status", status).record("elapsed_ms", milliseconds(elapsed));
    match result {
        Ok(_) => debug!(target: "jms_http", parent: span, "answered"),
        Err(error) => debug!(target: "jms_http", parent: span, %error, "not answered"),
    }
}

fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

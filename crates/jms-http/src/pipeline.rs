//! The way of every request, from the endpoints to the transport.
//!
//! In this order: request id and organisation, **retry**, **limit**, **sign**, trace, send. Limits are below retry, because
//! each try counts at the server; signing is below both, so that each try has the date at which it leaves.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use async_trait::async_trait;
use bytes::Bytes;
use http::{
    HeaderValue, Request, Response, StatusCode,
    header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_TYPE, COOKIE, DATE, HeaderName, USER_AGENT},
};
use jms_domain::{Delivery, OrgId, ports::Clock};
use jms_gen::{Call, Cause, Reach, Transport, TransportError, confirmation_wanted};
use tracing::Instrument as _;

use crate::{
    authorize::Authorizer,
    confirm::Confirmer,
    limits::Limits,
    retry::{self, Next, RetryPolicy},
    session::Session,
    spans,
};

const X_JMS_ORG: HeaderName = HeaderName::from_static("x-jms-org");
const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
const X_SOURCE: HeaderName = HeaderName::from_static("x-source");
const CLIENT: HeaderValue = HeaderValue::from_static(concat!("jms/", env!("CARGO_PKG_VERSION")));

/// The steps between the endpoints and the transport.
pub(crate) struct Pipeline {
    pub(crate) org: OrgId,
    pub(crate) retry: RetryPolicy,
    pub(crate) limits: Limits,
    pub(crate) authorizer: Arc<Authorizer>,
    /// The cookies of a session, if one was opened.
    pub(crate) session: Arc<Session>,
    /// Confirms who the user is when the server asks for it; none for the requests by which it does so.
    pub(crate) confirmer: Option<Arc<Confirmer>>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) transport: Arc<dyn Transport>,
}

#[async_trait]
impl Transport for Pipeline {
    async fn send(&self, call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        // It tells requests apart and guards nothing: no reason to ask the system for randomness each time.
        let request_id = uuid::Builder::from_random_bytes(fastrand::u128(..).to_ne_bytes()).into_uuid().to_string();
        let org = call.options.org.unwrap_or(self.org).to_string();
        let request = identified(request, &request_id, &org);
        let span = spans::call(call, &request, &request_id, &org);
        let result = self.retried(call, request, request_id).instrument(span.clone()).await;
        spans::end_of_call(&span, &result);
        result
    }
}

/// Step 1: what the server should know of the request whoever sends it.
fn identified(mut request: Request<Bytes>, request_id: &str, org: &str) -> Request<Bytes> {
    let headers = request.headers_mut();
    for (name, text) in [(X_REQUEST_ID, request_id), (X_JMS_ORG, org)] {
        // Both are uuids, which every header takes.
        if let Ok(value) = HeaderValue::from_str(text) {
            headers.insert(name, value);
        }
    }
    headers.insert(USER_AGENT, CLIENT);
    headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
    // Without it the server answers errors as HTML pages, also to requests without a body.
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    // The texts of errors are read by people and, where nothing else tells a duplicate, by the client.
    headers.entry(ACCEPT_LANGUAGE).or_insert(HeaderValue::from_static("en"));
    request
}

impl Pipeline {
    /// Step 2: tries until there is an answer to give, or no more to try. Step 3: each waits until it may leave.
    async fn retried(
        &self,
        call: &Call,
        mut request: Request<Bytes>,
        request_id: String,
    ) -> Result<Response<Bytes>, TransportError> {
        let started = self.clock.now();
        let spent = || self.clock.now().saturating_sub(started);
        let total = call.options.timeout.unwrap_or(self.retry.total);
        let most = call.options.tries.map_or(self.retry.tries, NonZeroU32::get);
        let (mut renewed, mut confirmed) = (false, false);
        let (mut tries, mut unanswered) = (0, 0);
        loop {
            let slot = match self.limits.enter(&*self.clock, total.saturating_sub(spent())).await {
                Ok(slot) => slot,
                Err(refusal) => {
                    let delivery = Delivery::new(request_id, tries, spent()).with_unanswered(unanswered);
                    return Err(TransportError::from(refusal).with_delivery(delivery));
                }
            };
            tries += 1;
            let confirmations = self.confirmer.as_ref().map(|confirmer| confirmer.so_far()).unwrap_or_default();
            let time = total.saturating_sub(spent()).min(self.retry.one);
            let (authorization, result) = self.signed(call, &mut request, tries, time).await;
            let next = retry::after(call.operation, &result, self.clock.date().into());
            if has_status(&result, StatusCode::TOO_MANY_REQUESTS) {
                self.limits.refused(&*self.clock, next.asked().unwrap_or_else(|| retry::pause(tries)));
            }
            drop(slot);
            if !renewed
                && has_status(&result, StatusCode::UNAUTHORIZED)
                && self.authorizer.can_renew(authorization.as_ref()).await
            {
                renewed = true;
                continue;
            }
            // Asked before anything is done, so that what was asked may be sent again, whatever it is.
            if !confirmed
                && let Some(confirmer) = &self.confirmer
                && let Some(by) = result.as_ref().ok().and_then(confirmation_wanted)
                && confirmer.can(&by)
            {
                confirmer.confirm(&by, &confirmations).await?;
                confirmed = true;
                continue;
            }
            let pause = match next {
                Next::Again(asked) if tries < most => asked.unwrap_or_else(|| retry::pause(tries)),
                Next::Again(_) | Next::Stop => Duration::MAX,
            };
            let spent = spent();
            if pause >= total.saturating_sub(spent) {
                let delivery = Delivery::new(request_id, tries, spent).with_unanswered(unanswered);
                return match result {
                    Ok(mut response) => {
                        response.extensions_mut().insert(delivery);
                        Ok(response)
                    }
                    Err(error) => Err(error.with_delivery(delivery)),
                };
            }
            unanswered += u32::from(retry::may_have_been_done(&result));
            self.clock.sleep(pause).await;
        }
    }

    /// Step 4: the credentials, for signatures the date of this try, and the cookies of the session, in place of those of the
    /// try before. Gives the credentials back, too.
    async fn signed(
        &self,
        call: &Call,
        request: &mut Request<Bytes>,
        number: u32,
        time: Duration,
    ) -> (Option<HeaderValue>, Result<Response<Bytes>, TransportError>) {
        let date = httpdate::fmt_http_date(self.clock.date().into());
        if let Ok(date) = HeaderValue::from_str(&date) {
            request.headers_mut().insert(DATE, date);
        }
        let authorization = match self.authorizer.authorization(request, &date).await {
            Ok(authorization) => authorization,
            Err(error) => return (None, Err(error)),
        };
        let cookies = self.session.header(request.uri());
        let own = [(AUTHORIZATION, authorization.clone()), (X_SOURCE, self.authorizer.source()), (COOKIE, cookies)];
        for (name, value) in own {
            match value {
                Some(value) => request.headers_mut().insert(name, value),
                None => request.headers_mut().remove(name),
            };
        }
        let answered = self.traced(call, request.clone(), number, time).await;
        if let Ok(answer) = &answered {
            self.session.keep(call.operation, request.uri(), answer.headers());
        }
        (authorization, answered)
    }

    /// Step 5: a span for each try, which says how it ended.
    async fn traced(
        &self,
        call: &Call,
        request: Request<Bytes>,
        number: u32,
        time: Duration,
    ) -> Result<Response<Bytes>, TransportError> {
        let started = self.clock.now();
        let span = spans::one_try(number);
        let result = self.sent(call, request, time).instrument(span.clone()).await;
        spans::end_of_try(&span, &result, self.clock.now().saturating_sub(started));
        result
    }

    /// Step 6: the transport, for as long as there is time.
    async fn sent(
        &self,
        call: &Call,
        request: Request<Bytes>,
        time: Duration,
    ) -> Result<Response<Bytes>, TransportError> {
        tokio::time::timeout(time, self.transport.send(call, request))
            .await
            .unwrap_or_else(|_| Err(TransportError::new(Reach::MayHaveArrived, Cause::Timeout)))
    }
}

fn has_status(result: &Result<Response<Bytes>, TransportError>, status: StatusCode) -> bool {
    result.as_ref().is_ok_and(|response| response.status() == status)
}

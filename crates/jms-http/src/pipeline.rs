//! The way of every request, from the endpoints to the transport.
//!
//! In this order: request id and organisation, **retry**, **limit**, **sign**, trace, send. Limits are below retry, because
//! each try counts at the server; signing is below both, so that each try has the date at which it leaves.

use std::{num::NonZeroU32, sync::Arc, time::Duration};

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header::COOKIE};
use jms_domain::ports::Clock;
use jms_gen::{Call, Cause, Reach, Transport, TransportError, confirmation_wanted};
use tracing::Instrument as _;

use crate::{
    authorize::Authorizer,
    confirm::Confirmer,
    identity::{Identity, Org},
    limits::Limits,
    retry::{self, Next, RetryPolicy},
    session::Session,
    spans,
};

/// The steps between the endpoints and the transport.
pub(crate) struct Pipeline {
    pub(crate) org: Org,
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
        // Step 1: one id and one organisation for all tries.
        let identity = Identity::new(&self.org, call.options.org);
        let span = spans::call(call, &request, &identity);
        let result = self.retried(call, &request, &identity).instrument(span.clone()).await;
        spans::end_of_call(&span, &result);
        result
    }
}

impl Pipeline {
    /// Step 2: tries until there is an answer to give, or no more to try. Step 3: each waits until it may leave.
    async fn retried(
        &self,
        call: &Call,
        request: &Request<Bytes>,
        identity: &Identity,
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
                    let delivery = identity.delivery(tries, spent()).with_unanswered(unanswered);
                    return Err(TransportError::from(refusal).with_delivery(delivery));
                }
            };
            tries += 1;
            let confirmations = self.confirmer.as_ref().map(|confirmer| confirmer.so_far()).unwrap_or_default();
            let time = total.saturating_sub(spent()).min(self.retry.one);
            let (authorization, result) = self.signed(call, identity.on(request), tries, time).await;
            let next = retry::after(call.operation, &result, || self.clock.date().into());
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
                // Boxed, as it is rare and large: a call takes as much room as the largest thing that it may wait for.
                Box::pin(confirmer.confirm(&by, &confirmations)).await?;
                confirmed = true;
                continue;
            }
            let pause = match next {
                Next::Again(asked) if tries < most => asked.unwrap_or_else(|| retry::pause(tries)),
                Next::Again(_) | Next::Stop => Duration::MAX,
            };
            let spent = spent();
            if pause >= total.saturating_sub(spent) {
                let delivery = identity.delivery(tries, spent).with_unanswered(unanswered);
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

    /// Step 4: the credentials, signatures with the date of this try, and the cookies of the session. Gives the header
    /// `Authorization` back, too.
    async fn signed(
        &self,
        call: &Call,
        mut request: Request<Bytes>,
        number: u32,
        time: Duration,
    ) -> (Option<HeaderValue>, Result<Response<Bytes>, TransportError>) {
        let authorization = match self.authorizer.authorize(&mut request, &*self.clock).await {
            Ok(authorization) => authorization,
            Err(error) => return (None, Err(error)),
        };
        if let Some(cookies) = self.session.header(request.uri()) {
            request.headers_mut().insert(COOKIE, cookies);
        }
        // Few operations open a session, and of the others nothing is kept.
        let uri = self.session.is_opened_by(call.operation).then(|| request.uri().clone());
        let answered = self.traced(call, request, number, time).await;
        if let (Some(uri), Ok(answer)) = (uri, &answered) {
            self.session.keep(call.operation, &uri, answer.headers());
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
        let span = spans::one_try(number);
        let started = (!span.is_disabled()).then(|| self.clock.now());
        let result = self.sent(call, request, time).instrument(span.clone()).await;
        let elapsed = started.map(|started| self.clock.now().saturating_sub(started));
        spans::end_of_try(&span, &result, elapsed.unwrap_or_default());
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

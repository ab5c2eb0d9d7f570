//! The server without a socket: a `tower` service.

use std::{
    error::Error as StdError,
    future::Future,
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};
use http_body::Body as _;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::{
    body::Body,
    docs,
    engine::Engine,
    faults::{self, Effect, Moment, Plan},
    http::{self as answers, reply::Refusal, request::Request as Whole},
};

/// Longest body that is read.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// The server as a [`tower::Service`](https://docs.rs/tower-service): it takes `http::Request`s with any body of bytes, needs
/// no socket, and is cheap to clone. Bodies over 16 MiB are answered with 413.
///
/// It fails only where a [`Fault`](crate::Fault) makes it: with [`io::ErrorKind::ConnectionRefused`] if the request never
/// arrived, and with [`io::ErrorKind::ConnectionReset`] if it may have.
#[derive(Debug, Clone)]
pub struct Service(pub(crate) Arc<Engine>);

impl<B> tower_service::Service<Request<B>> for Service
where
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    type Response = Response<Body>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Response<Body>>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let engine = Arc::clone(&self.0);
        Box::pin(async move { serve(&engine, request).await })
    }
}

async fn serve<B>(engine: &Engine, request: Request<B>) -> io::Result<Response<Body>>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    let (head, body) = request.into_parts();
    let mut request = Whole::new(head, Bytes::new());
    if let Some(page) = docs::answer(&request) {
        return Ok(sized(page.map(Body::from)));
    }
    let Plan(effects) = engine.faults.plan(&request);
    if effects.contains(&Effect::Refused) {
        return Err(io::Error::new(io::ErrorKind::ConnectionRefused, "a fault of the sandbox refused the connection"));
    }
    let arrival = engine.requests.arrived(&request);
    wait(&effects, Moment::Before).await?;
    let response = match Limited::new(body, LONGEST_BODY).collect().await {
        Ok(body) => {
            request.body = body.to_bytes();
            carry_out(engine, &request, &effects)
        }
        Err(error) if error.is::<LengthLimitError>() => {
            answers::refuse(engine, &request, &Refusal::too_large(), request.sends_json())
        }
        Err(error) => return Err(io::Error::new(io::ErrorKind::ConnectionAborted, error)),
    };
    wait(&effects, Moment::After).await?;
    let late = effects.iter().filter(|effect| !effect.ends());
    let response = late.filter_map(|effect| faults::instead(effect, engine, &request)).next_back().unwrap_or(response);
    arrival.answered(response.status());
    Ok(sized(faults::spoil(response, &effects)))
}

/// Waits as faults say, up to the one that breaks the connection.
async fn wait(effects: &[Effect], now: Moment) -> io::Result<()> {
    for effect in effects {
        match effect {
            Effect::Latency { time, moment } if *moment == now => tokio::time::sleep(*time).await,
            Effect::Reset(moment) if *moment == now => {
                let text = "a fault of the sandbox broke the connection";
                return Err(io::Error::new(io::ErrorKind::ConnectionReset, text));
            }
            _ => {}
        }
    }
    Ok(())
}

fn carry_out(engine: &Engine, request: &Whole, effects: &[Effect]) -> Response<Bytes> {
    let ending = effects.iter().find(|effect| effect.ends());
    if let Some(response) = ending.and_then(|effect| faults::instead(effect, engine, request)) {
        return response;
    }
    let hold = effects.iter().find_map(|effect| match effect {
        Effect::Hold(hold) => Some(*hold),
        _ => None,
    });
    let response = answers::answer(engine, request, hold);
    if effects.contains(&Effect::DuplicatePage) {
        return faults::repeat_page(engine, request, response);
    }
    response
}

/// Says how long the body is, as a server does that knows it.
fn sized(mut response: Response<Body>) -> Response<Body> {
    if let Some(length) = response.body().size_hint().exact()
        && response.status() != StatusCode::NO_CONTENT
    {
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

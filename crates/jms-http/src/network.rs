//! The transport over the network: reqwest.

use std::{error::Error as _, time::Duration};

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use jms_gen::{Call, Cause, Reach, Transport, TransportError};

use crate::config::ConfigError;

/// How long making a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Carries requests over the network. Follows no redirect and takes no proxy from the environment.
#[derive(Debug)]
pub(crate) struct Network {
    client: reqwest::Client,
    largest_answer: usize,
}

impl Network {
    pub(crate) fn new(largest_answer: usize) -> Result<Self, ConfigError> {
        let builder = reqwest::Client::builder()
            .no_proxy()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIMEOUT);
        #[cfg(feature = "rustls")]
        let builder = builder.tls_backend_preconfigured(tls()?);
        let client = builder.build().map_err(|error| ConfigError::Transport { source: error.into() })?;
        Ok(Self { client, largest_answer })
    }

    async fn answer(&self, response: reqwest::Response) -> Result<Response<Bytes>, TransportError> {
        let status = response.status().as_u16();
        let mut response = response;
        let mut body = BytesMut::new();
        loop {
            match response.chunk().await {
                Ok(Some(chunk)) if body.len() + chunk.len() > self.largest_answer => {
                    return Err(TransportError::new(Reach::MayHaveArrived, Cause::TooLarge).with_status(status));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                Ok(None) => break,
                Err(error) => return Err(failed(error).with_status(status)),
            }
        }
        let mut whole = Response::new(body.freeze());
        *whole.status_mut() = response.status();
        *whole.headers_mut() = std::mem::take(response.headers_mut());
        Ok(whole)
    }
}

#[async_trait]
impl Transport for Network {
    async fn send(&self, _call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let request = reqwest::Request::try_from(request).map_err(failed)?;
        let response = self.client.execute(request).await.map_err(failed)?;
        self.answer(response).await
    }
}

/// What reqwest's error means. Its text names the URL with its query, which is cut off.
fn failed(error: reqwest::Error) -> TransportError {
    let (reach, cause) = if error.is_connect() || error.is_builder() {
        (Reach::NeverSent, Cause::Connect)
    } else if error.is_timeout() {
        (Reach::MayHaveArrived, Cause::Timeout)
    } else {
        (Reach::MayHaveArrived, Cause::Broken)
    };
    let error = error.without_url();
    // reqwest's own text says no more than ours; what is behind it does.
    let message = std::iter::successors(error.source(), |error| (*error).source()).map(ToString::to_string).last();
    TransportError::new(reach, cause).with_source(message.unwrap_or_else(|| error.to_string()))
}

/// TLS with ring and the system's roots. Given whole, so that no process-wide provider is needed or touched.
#[cfg(feature = "rustls")]
fn tls() -> Result<rustls::ClientConfig, ConfigError> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let verified = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| ConfigError::Transport { source: error.into() })?;
    Ok(verified.with_no_client_auth())
}

//! The transport over the network: reqwest.

use std::error::Error as _;

use async_trait::async_trait;
use bytes::{Bytes, BytesMut};
use http::{Request, Response, Uri};
use jms_gen::{Call, Cause, Reach, Transport, TransportError};
use url::{Position, Url};

use crate::{
    config::ConfigError,
    network_options::{NetworkOptions, Proxy},
};

/// Carries requests over the network. Follows no redirect.
#[derive(Debug)]
pub(crate) struct Network {
    client: reqwest::Client,
    base_url: Url,
    largest_answer: usize,
}

impl Network {
    pub(crate) fn new(
        options: &NetworkOptions,
        base_url: Url,
        at_once: usize,
        largest_answer: usize,
    ) -> Result<Self, ConfigError> {
        let mut builder = reqwest::Client::builder()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(options.connect_timeout)
            .pool_max_idle_per_host(options.idle_connections.unwrap_or(at_once))
            .pool_idle_timeout(options.idle_time);
        if let Some(time) = options.read_timeout {
            builder = builder.read_timeout(time);
        }
        builder = match &options.proxy {
            Proxy::None => builder.no_proxy(),
            // What reqwest does if it is not told otherwise.
            Proxy::Environment => builder,
            Proxy::At(server) => {
                // Without its own text, which repeats the address and with it a password.
                let refused = |_| ConfigError::Proxy { problem: "it is not the address of a proxy".to_owned() };
                builder.proxy(reqwest::Proxy::all(server.whole().expose()).map_err(refused)?)
            }
        };
        let client = with_tls(builder, options)?.build();
        let client = client.map_err(|error| ConfigError::Transport { source: error.into() })?;
        Ok(Self { client, base_url, largest_answer })
    }

    /// The address as reqwest wants it. All requests go to the one server, whose address is parsed once.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let host_and_port = &self.base_url[Position::BeforeHost..Position::BeforePath];
        let is_ours = uri.scheme_str() == Some(self.base_url.scheme())
            && uri.authority().is_some_and(|authority| authority.as_str() == host_and_port);
        if !is_ours {
            let unusable = |error| TransportError::new(Reach::NeverSent, Cause::Connect).with_source(error);
            return Url::parse(&uri.to_string()).map_err(unusable);
        }
        let mut url = self.base_url.clone();
        url.set_path(uri.path());
        url.set_query(uri.query());
        Ok(url)
    }

    /// The whole body, unpacked. The limit is for what is unpacked: a small answer may hold a large one.
    async fn answer(&self, mut response: reqwest::Response) -> Result<Response<Bytes>, TransportError> {
        let status = response.status();
        let too_large = || TransportError::new(Reach::MayHaveArrived, Cause::TooLarge).with_status(status.as_u16());
        let announced = usize::try_from(response.content_length().unwrap_or_default()).unwrap_or(usize::MAX);
        if announced > self.largest_answer {
            return Err(too_large());
        }
        // Most answers are one piece, which needs no copy.
        let (mut first, mut body) = (Bytes::new(), BytesMut::new());
        while let Some(chunk) = response.chunk().await.map_err(|error| failed(error).with_status(status.as_u16()))? {
            if first.len() + body.len() + chunk.len() > self.largest_answer {
                return Err(too_large());
            }
            if first.is_empty() && body.is_empty() {
                first = chunk;
                continue;
            }
            if body.is_empty() {
                // What is announced is taken at its word up to this much: nobody makes the client reserve what never comes.
                body.reserve(announced.min(MOST_RESERVED).max(first.len() + chunk.len()));
                body.extend_from_slice(&std::mem::take(&mut first));
            }
            body.extend_from_slice(&chunk);
        }
        let mut whole = Response::new(if body.is_empty() { first } else { body.freeze() });
        *whole.status_mut() = status;
        *whole.headers_mut() = std::mem::take(response.headers_mut());
        Ok(whole)
    }
}

/// A page of 1,000 accounts in full is 1.6 MB (source: recordings of 4.10.16).
const MOST_RESERVED: usize = 2 * 1024 * 1024;

#[async_trait]
impl Transport for Network {
    async fn send(&self, _call: &Call, request: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        let (head, body) = request.into_parts();
        let mut request = reqwest::Request::new(head.method, self.url(&head.uri)?);
        *request.headers_mut() = head.headers;
        *request.body_mut() = Some(body.into());
        let response = self.client.execute(request).await.map_err(failed)?;
        self.answer(response).await
    }
}

/// What reqwest's error means. Its text names the URL with its query, which is cut off.
fn failed(error: reqwest::Error) -> TransportError {
    if let Some(refusal) = tls_refusal(&error) {
        return TransportError::new(Reach::NeverSent, Cause::Connect).with_source(refusal);
    }
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

#[cfg(feature = "rustls")]
fn with_tls(builder: reqwest::ClientBuilder, options: &NetworkOptions) -> Result<reqwest::ClientBuilder, ConfigError> {
    Ok(builder.tls_backend_preconfigured(crate::tls::config(options)?))
}

#[cfg(not(feature = "rustls"))]
fn with_tls(builder: reqwest::ClientBuilder, options: &NetworkOptions) -> Result<reqwest::ClientBuilder, ConfigError> {
    if options.extra_roots.is_some() || options.client_certificate.is_some() {
        return Err(ConfigError::NoTls);
    }
    Ok(builder)
}

#[cfg(feature = "rustls")]
fn tls_refusal(error: &reqwest::Error) -> Option<String> {
    crate::tls::refusal(error)
}

#[cfg(not(feature = "rustls"))]
fn tls_refusal(_error: &reqwest::Error) -> Option<String> {
    None
}

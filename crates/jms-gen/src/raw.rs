//! The endpoints of the document, one method each.

use std::{fmt, sync::Arc};

use http::HeaderMap;
use jms_domain::{Delivery, Result};

use crate::{
    error,
    generated::Client,
    operation::Operation,
    runtime::{self, Exchange, ResponseValue},
    transport::{Call, CallOptions, Transport},
};

/// The endpoints as the OpenAPI document has them.
///
/// Cheap to clone. Its methods, arguments and types follow the document and may change with it; the ports of
/// `jms-domain` are what is kept stable.
#[derive(Clone)]
pub struct Raw {
    base_url: Arc<str>,
    options: CallOptions,
    transport: Arc<dyn Transport>,
}

/// An answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Answer<T> {
    /// Its body.
    pub value: T,
    /// Its HTTP status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// How the request fared, if the transport tells.
    pub delivery: Option<Delivery>,
}

impl Raw {
    /// The endpoints of the server at this address, such as `https://jumpserver.example.com`.
    pub fn new(base_url: &str, transport: Arc<dyn Transport>) -> Self {
        let base_url = base_url.trim_end_matches('/').into();
        Self { base_url, options: CallOptions::default(), transport }
    }

    /// The same endpoints with other options for each call.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { options, ..self.clone() }
    }

    /// The address of the server, without a slash at its end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    pub(crate) fn options(&self) -> &CallOptions {
        &self.options
    }

    pub(crate) fn transport(&self) -> &Arc<dyn Transport> {
        &self.transport
    }

    /// A generated client for one call.
    pub(crate) fn client(&self, operation: &'static Operation) -> Client {
        let call = Call::new(operation, self.options.clone());
        let exchange = Exchange { call, transport: Arc::clone(&self.transport) };
        Client::new_with_client(&self.base_url, runtime::Client, exchange)
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw").field("base_url", &self.base_url).field("options", &self.options).finish_non_exhaustive()
    }
}

/// The end of a call: our answer, or our error.
pub(crate) fn finish<T>(client: &Client, result: Result<ResponseValue<T>, runtime::Error>) -> Result<Answer<T>> {
    match result {
        Ok(ResponseValue { value, response }) => {
            let (mut head, _) = response.into_parts();
            let delivery = head.extensions.remove();
            Ok(Answer { value, status: head.status.as_u16(), headers: head.headers, delivery })
        }
        Err(error) => Err(error::map(client.inner.call.operation, error)),
    }
}

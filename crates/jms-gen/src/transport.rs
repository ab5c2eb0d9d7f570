//! The seam between the endpoints and whatever carries their requests.

use std::{error::Error as StdError, fmt, num::NonZeroU32, sync::Arc, time::Duration};

use async_trait::async_trait;
use bytes::Bytes;
use jms_domain::{Delivery, Error, OrgId};

use crate::operation::Operation;

/// Carries requests to a server and answers back.
///
/// `jms-http` has one over the network and one over any `tower` service; a test can write its own.
#[async_trait]
pub trait Transport: Send + Sync {
    /// Sends one request and returns its answer, whatever its status, with its whole body.
    ///
    /// # Errors
    /// If no answer came, or not whole; the error says how far the request got.
    async fn send(&self, call: &Call, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>;
}

#[async_trait]
impl<T: Transport + ?Sized> Transport for Arc<T> {
    async fn send(&self, call: &Call, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        (**self).send(call, request).await
    }
}

/// What a request is for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Call {
    /// The operation.
    pub operation: &'static Operation,
    /// What the caller wants of it.
    pub options: CallOptions,
}

impl Call {
    /// A call of an operation.
    pub const fn new(operation: &'static Operation, options: CallOptions) -> Self {
        Self { operation, options }
    }
}

/// What the caller wants of one call. `None` leaves it to the client's own settings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CallOptions {
    /// The organisation whose objects are meant.
    pub org: Option<OrgId>,
    /// How long the call may take in all, tries and pauses included.
    pub timeout: Option<Duration>,
    /// How often the request may be sent, if repeating it is safe.
    pub tries: Option<NonZeroU32>,
}

/// Why no answer came, or not whole.
pub struct TransportError(Box<Parts>);

struct Parts {
    reach: Reach,
    cause: Cause,
    status: Option<u16>,
    delivery: Option<Delivery>,
    refusal: Option<Error>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How far a request got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// It certainly did not reach the server.
    NeverSent,
    /// It was sent, or may have been.
    MayHaveArrived,
}

/// What kept the answer from coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// No connection could be made: the name, the address, TLS.
    Connect,
    /// It took too long.
    Timeout,
    /// The connection broke.
    Broken,
    /// The answer is larger than the client takes.
    TooLarge,
    /// The client itself gave up before it sent the request: it could not log in, for example.
    Refused,
}

impl TransportError {
    /// An error, by how far the request got and what kept the answer from coming.
    pub fn new(reach: Reach, cause: Cause) -> Self {
        Self(Box::new(Parts { reach, cause, status: None, delivery: None, refusal: None, source: None }))
    }

    /// Adds the status of an answer whose body did not come whole.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Adds how the request fared.
    #[must_use]
    pub fn with_delivery(mut self, delivery: Delivery) -> Self {
        self.0.delivery = Some(delivery);
        self
    }

    /// Adds the error behind this one. It must not show a secret.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Whether another try would end in the same way.
    pub fn is_final(&self) -> bool {
        matches!(self.0.cause, Cause::TooLarge | Cause::Refused)
    }

    /// How far the request got.
    pub fn reach(&self) -> Reach {
        self.0.reach
    }

    /// What kept the answer from coming.
    pub fn cause(&self) -> Cause {
        self.0.cause
    }

    /// The status of the answer, if that much of it came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// How the request fared, if the transport tells.
    pub fn delivery(&self) -> Option<&Delivery> {
        self.0.delivery.as_ref()
    }

    /// The error for which the client gave up.
    pub(crate) fn into_refusal(self) -> Result<Error, Self> {
        match *self.0 {
            Parts { refusal: Some(error), .. } => Ok(error),
            parts => Err(Self(Box::new(parts))),
        }
    }
}

impl From<Error> for TransportError {
    /// The client gives up for this error.
    fn from(error: Error) -> Self {
        let mut refused = Self::new(Reach::NeverSent, Cause::Refused);
        refused.0.refusal = Some(error);
        refused
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.cause {
            Cause::Connect => "no connection could be made",
            Cause::Timeout => "it took too long",
            Cause::Broken => "the connection broke",
            Cause::TooLarge => "the answer is larger than the client takes",
            Cause::Refused => "the client gave up before sending it",
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { reach, cause, status, delivery, refusal, source } = &*self.0;
        f.debug_struct("TransportError")
            .field("reach", reach)
            .field("cause", cause)
            .field("status", status)
            .field("delivery", delivery)
            .field("refusal", refusal)
            .field("source", source)
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

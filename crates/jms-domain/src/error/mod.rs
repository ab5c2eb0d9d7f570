//! The one error of the client.

mod hint;
mod kind;
mod message;

use std::{error::Error as StdError, fmt, time::Duration};

pub use hint::Hint;
pub use kind::{ErrorKind, Progress};
pub use message::{Message, messages};

/// The result of everything that asks a server.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, at what, after how many tries, and what to do about it.
///
/// Ask [`Error::kind`] to decide what to do, print the error to tell a person, and [`Error::hint`] for the next step.
/// Neither `Display` nor `Debug` holds a secret: they never show headers, nor a body beyond the server's own messages.
pub struct Error(Box<Parts>);

struct Parts {
    kind: ErrorKind,
    operation: Option<&'static str>,
    status: Option<u16>,
    code: Option<String>,
    messages: Vec<Message>,
    delivery: Option<Delivery>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// How a request fared on its way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Delivery {
    /// The id that the client gave the request, in its header `X-Request-ID`.
    pub request_id: String,
    /// How often it was sent; 0 if it never was.
    pub tries: u32,
    /// How many of the tries before the last may have been carried out, though no answer of the server came.
    pub unanswered: u32,
    /// From the first try to the end, pauses included.
    pub elapsed: Duration,
}

impl Delivery {
    /// What is known of a request on its way.
    pub fn new(request_id: impl Into<String>, tries: u32, elapsed: Duration) -> Self {
        Self { request_id: request_id.into(), tries, unanswered: 0, elapsed }
    }

    /// The same, with the number of earlier tries that may have been carried out unseen.
    #[must_use]
    pub fn with_unanswered(self, unanswered: u32) -> Self {
        Self { unanswered, ..self }
    }
}

/// Making errors: for those who implement ports and transports.
impl Error {
    /// An error of this kind.
    pub fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Parts {
            kind,
            operation: None,
            status: None,
            code: None,
            messages: Vec::new(),
            delivery: None,
            source: None,
        }))
    }

    /// The error of a port that does not offer an operation; what the default bodies of ports answer.
    pub fn not_supported(what: &'static str) -> Self {
        Self::new(ErrorKind::NotSupported).with_message(what)
    }

    /// The same error, of another kind: for who has learned more about it.
    #[must_use]
    pub fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// Names the operation, as in the OpenAPI document. The first name stays.
    #[must_use]
    pub fn with_operation(mut self, operation: &'static str) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Adds the HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Adds the server's machine-readable code.
    #[must_use]
    pub fn with_code(mut self, code: Option<String>) -> Self {
        self.0.code = code;
        self
    }

    /// Adds the server's messages.
    #[must_use]
    pub fn with_messages(mut self, messages: Vec<Message>) -> Self {
        self.0.messages = messages;
        self
    }

    /// Adds one message that belongs to no field.
    #[must_use]
    pub fn with_message(mut self, text: impl Into<String>) -> Self {
        self.0.messages.push(Message { at: String::new(), text: text.into() });
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
}

/// Reading errors.
impl Error {
    /// What kind of error it is.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The operation that failed, by its name in the OpenAPI document.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The server's machine-readable code, such as `permission_denied`; it does not follow the language.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What the server said, in order, each with the place in the request that it belongs to. The texts follow the
    /// language of the request.
    pub fn messages(&self) -> &[Message] {
        &self.0.messages
    }

    /// How the request fared; `None` if none was made.
    pub fn delivery(&self) -> Option<&Delivery> {
        self.0.delivery.as_ref()
    }

    /// The object is not there.
    pub fn is_not_found(&self) -> bool {
        matches!(self.kind(), ErrorKind::NotFound)
    }

    /// The object is there already.
    pub fn is_already_exists(&self) -> bool {
        matches!(self.kind(), ErrorKind::AlreadyExists)
    }

    /// Credentials are missing, wrong or expired.
    pub fn is_unauthenticated(&self) -> bool {
        matches!(self.kind(), ErrorKind::Unauthenticated)
    }

    /// Nobody knows whether the server did what was asked: look before trying again.
    pub fn is_outcome_unknown(&self) -> bool {
        matches!(self.kind(), ErrorKind::OutcomeUnknown { .. })
    }

    /// The same request may succeed later, and is safe to repeat.
    pub fn is_transient(&self) -> bool {
        matches!(self.kind(), ErrorKind::Throttled { .. } | ErrorKind::Unreachable)
    }

    /// What to do next, where there is something to say: for interfaces with words of their own.
    pub fn advice(&self) -> Option<Hint> {
        Hint::of(self)
    }

    /// The [advice](Error::advice) in plain words.
    pub fn hint(&self) -> Option<String> {
        self.advice().map(|advice| advice.to_string())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.kind.fmt(f)?;
        for (index, message) in self.0.messages.iter().enumerate() {
            write!(f, "{} {message}", if index == 0 { ":" } else { ";" })?;
        }
        match (self.0.operation, self.0.status) {
            (Some(operation), Some(status)) => write!(f, " ({operation}, status {status})"),
            (Some(operation), None) => write!(f, " ({operation})"),
            (None, Some(status)) => write!(f, " (status {status})"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Parts { kind, operation, status, code, messages, delivery, source } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("operation", operation)
            .field("status", status)
            .field("code", code)
            .field("messages", messages)
            .field("delivery", delivery)
            .field("source", source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

impl From<crate::Invalid> for Error {
    fn from(invalid: crate::Invalid) -> Self {
        Self::new(ErrorKind::Invalid(invalid))
    }
}

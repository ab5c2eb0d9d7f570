//! Credentials at work: the header `Authorization` of each try.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderValue, Request,
    header::{ACCEPT, AUTHORIZATION, DATE, HeaderName},
};
use jms_domain::{Error, Secret, ports::Clock};
use jms_gen::TransportError;
use tokio::sync::Mutex;

use crate::{
    credentials::Credentials,
    login::Login,
    sign::{self, Signed},
};

const X_SOURCE: HeaderName = HeaderName::from_static("x-source");

/// Gives each request its header `Authorization`.
pub(crate) enum Authorizer {
    /// None: for logging in.
    Anonymous,
    /// Always the same.
    Fixed(Secret),
    /// A signature of the request.
    AccessKey { id: String, secret: Secret },
    /// A signature of the request by an integration application.
    Application { id: String, secret: Secret },
    /// The token of a login, which is made when it is first needed.
    Login { login: Arc<Login>, username: String, password: Secret, token: Mutex<Option<HeaderValue>> },
}

impl Authorizer {
    /// The authorizer for some credentials.
    pub(crate) fn new(credentials: Credentials, login: &Arc<Login>) -> Self {
        match credentials {
            Credentials::Token(token) => Self::Fixed(bearer(&token)),
            Credentials::PrivateToken(token) => Self::Fixed(Secret::from_answer(format!("Token {}", token.expose()))),
            Credentials::AccessKey { id, secret } => Self::AccessKey { id, secret },
            Credentials::IntegrationApplication { id, secret } => Self::Application { id: id.to_string(), secret },
            Credentials::Login { username, password } => {
                Self::Login { login: Arc::clone(login), username, password, token: Mutex::new(None) }
            }
        }
    }

    /// Adds the header to one try of a request, and what it is read with. Logs in where that is needed. Gives the header back,
    /// too.
    pub(crate) async fn authorize(
        &self,
        request: &mut Request<Bytes>,
        clock: &dyn Clock,
    ) -> Result<Option<HeaderValue>, TransportError> {
        let value = match self {
            Self::Anonymous => return Ok(None),
            Self::Fixed(value) => header(value)?,
            Self::AccessKey { id, secret } => signed(request, clock, id, secret)?,
            Self::Application { id, secret } => {
                // Without it the server takes the signature of an application for that of a user (source: recordings
                // 4.10.16, `integration_applications`, "account-secret by names").
                request.headers_mut().insert(X_SOURCE, HeaderValue::from_static("jms-pam"));
                signed(request, clock, id, secret)?
            }
            Self::Login { login, username, password, token } => {
                // Held while logging in: calls that come meanwhile wait for this one token.
                let mut token = token.lock().await;
                if let Some(value) = &*token {
                    value.clone()
                } else {
                    // Boxed, as it is rare and large.
                    let new = Box::pin(login.log_in(username, password)).await?.token;
                    token.insert(header(&bearer(&new))?).clone()
                }
            }
        };
        request.headers_mut().insert(AUTHORIZATION, value.clone());
        Ok(Some(value))
    }

    /// Whether another login may help against a 401 that the header `refused` was answered with; it is made by the next try.
    ///
    /// A newer token, which another call has fetched meanwhile, stays.
    pub(crate) async fn can_renew(&self, refused: Option<&HeaderValue>) -> bool {
        let Self::Login { token, .. } = self else { return false };
        let mut token = token.lock().await;
        if token.as_ref() == refused {
            *token = None;
        }
        true
    }
}

/// The signature of a request as it leaves now: it gets the date that is signed.
fn signed(
    request: &mut Request<Bytes>,
    clock: &dyn Clock,
    id: &str,
    secret: &Secret,
) -> Result<HeaderValue, TransportError> {
    let date = httpdate::fmt_http_date(clock.date().into());
    let signed = Signed {
        method: request.method().as_str(),
        target: request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str),
        accept: request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default(),
        date: &date,
    };
    let value = header(&Secret::from_answer(sign::authorization(id, secret, &signed)))?;
    if let Ok(date) = HeaderValue::try_from(date) {
        request.headers_mut().insert(DATE, date);
    }
    Ok(value)
}

/// A header that is left out of debug output.
fn header(value: &Secret) -> Result<HeaderValue, TransportError> {
    let mut header = HeaderValue::from_str(value.expose()).map_err(|_| TransportError::from(unsendable()))?;
    header.set_sensitive(true);
    Ok(header)
}

fn bearer(token: &Secret) -> Secret {
    Secret::from_answer(format!("Bearer {}", token.expose()))
}

fn unsendable() -> Error {
    Error::new(jms_domain::ErrorKind::Config).with_message(
        "the credentials contain characters that a header cannot hold, such as a line break: copy them again",
    )
}

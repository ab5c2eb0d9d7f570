//! Credentials at work: the header `Authorization` of each try.

use bytes::Bytes;
use http::{HeaderValue, Request, header::ACCEPT};
use jms_domain::{Error, LoginToken, Secret};
use jms_gen::{Raw, TransportError, operations, types::TokenCreate, wire::SecretText};
use tokio::sync::Mutex;

use crate::{
    answers::value,
    credentials::Credentials,
    sign::{self, Signed},
};

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
    Login { raw: Raw, username: String, password: Secret, token: Mutex<Option<HeaderValue>> },
}

impl Authorizer {
    /// The authorizer for some credentials. `anonymous` carries the request of a login.
    pub(crate) fn new(credentials: Credentials, anonymous: impl FnOnce() -> Raw) -> Self {
        match credentials {
            Credentials::Token(token) => Self::Fixed(bearer(&token)),
            Credentials::PrivateToken(token) => Self::Fixed(Secret::from_answer(format!("Token {}", token.expose()))),
            Credentials::AccessKey { id, secret } => Self::AccessKey { id, secret },
            Credentials::IntegrationApplication { id, secret } => Self::Application { id: id.to_string(), secret },
            Credentials::Login { username, password } => {
                Self::Login { raw: anonymous(), username, password, token: Mutex::new(None) }
            }
        }
    }

    /// The header for one try of a request. Logs in where that is needed.
    pub(crate) async fn authorization(
        &self,
        request: &Request<Bytes>,
        date: &str,
    ) -> Result<Option<HeaderValue>, TransportError> {
        let value = match self {
            Self::Anonymous => return Ok(None),
            Self::Fixed(value) => header(value)?,
            Self::AccessKey { id, secret } | Self::Application { id, secret } => {
                let signed = Signed {
                    method: request.method().as_str(),
                    target: request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str),
                    accept: request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default(),
                    date,
                };
                header(&Secret::from_answer(sign::authorization(id, secret, &signed)))?
            }
            Self::Login { raw, username, password, token } => {
                // Held while logging in: calls that come meanwhile wait for this one token.
                let mut token = token.lock().await;
                if let Some(value) = &*token {
                    value.clone()
                } else {
                    let new = log_in(raw, username, password).await?.token;
                    token.insert(header(&bearer(&new))?).clone()
                }
            }
        };
        Ok(Some(value))
    }

    /// Where the credentials are from, for the header `X-Source`: without it the server takes the signature of an application
    /// for that of a user (source: recordings 4.10.16, `integration_applications`, "account-secret by names").
    pub(crate) const fn source(&self) -> Option<HeaderValue> {
        match self {
            Self::Application { .. } => Some(HeaderValue::from_static("jms-pam")),
            _ => None,
        }
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

/// A header that is left out of debug output.
fn header(value: &Secret) -> Result<HeaderValue, TransportError> {
    let mut header = HeaderValue::from_str(value.expose()).map_err(|_| TransportError::from(unsendable()))?;
    header.set_sensitive(true);
    Ok(header)
}

fn bearer(token: &Secret) -> Secret {
    Secret::from_answer(format!("Bearer {}", token.expose()))
}

/// Logs in by a user name and a password.
pub(crate) async fn log_in(raw: &Raw, username: &str, password: &Secret) -> Result<LoginToken, Error> {
    let body = TokenCreate { username: username.to_owned(), password: SecretText(password.clone()) };
    value(raw.authentication_token_create(&body).await?, operations::AUTHENTICATION_TOKEN_CREATE.id)
}

fn unsendable() -> Error {
    Error::new(jms_domain::ErrorKind::Config).with_message(
        "the credentials contain characters that a header cannot hold, such as a line break: copy them again",
    )
}

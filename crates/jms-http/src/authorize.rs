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
    /// The token of a login, which is made when it is first needed.
    Login { raw: Raw, username: String, password: Secret, token: Mutex<Option<Secret>> },
}

impl Authorizer {
    /// The authorizer for some credentials. `anonymous` carries the request of a login.
    pub(crate) fn new(credentials: Credentials, anonymous: impl FnOnce() -> Raw) -> Self {
        match credentials {
            Credentials::Token(token) => Self::Fixed(bearer(&token)),
            Credentials::PrivateToken(token) => Self::Fixed(Secret::from_answer(format!("Token {}", token.expose()))),
            Credentials::AccessKey { id, secret } => Self::AccessKey { id, secret },
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
            Self::Fixed(value) => value.clone(),
            Self::AccessKey { id, secret } => {
                let signed = Signed {
                    method: request.method().as_str(),
                    target: request.uri().path_and_query().map_or("/", http::uri::PathAndQuery::as_str),
                    accept: request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default(),
                    date,
                };
                Secret::from_answer(sign::authorization(id, secret, &signed))
            }
            Self::Login { raw, username, password, token } => {
                let mut token = token.lock().await;
                if let Some(token) = &*token {
                    bearer(token)
                } else {
                    let new = log_in(raw, username, password).await?.token;
                    let value = bearer(&new);
                    *token = Some(new);
                    value
                }
            }
        };
        HeaderValue::from_str(value.expose()).map(Some).map_err(|_| TransportError::from(unsendable()))
    }

    /// Forgets the token of a login, so that the next try logs in again. False if there is no login to repeat.
    pub(crate) async fn forget_login(&self) -> bool {
        match self {
            Self::Login { token, .. } => token.lock().await.take().is_some(),
            Self::Anonymous | Self::Fixed(_) | Self::AccessKey { .. } => false,
        }
    }
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

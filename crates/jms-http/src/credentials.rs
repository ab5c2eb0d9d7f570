//! Who the client is.

use std::fmt;

use jms_domain::{IntegrationApplicationId, Secret};

/// What the client shows to the server.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credentials {
    /// A login token, sent as `Bearer`. The server forgets it after a day.
    Token(Secret),
    /// The private token of a user, sent as `Token`.
    PrivateToken(Secret),
    /// An access key, which signs each request. The best for programs: it does not expire, and each can be switched off
    /// by itself.
    AccessKey {
        /// Its id.
        id: String,
        /// Its secret.
        secret: Secret,
    },
    /// The id and the secret of an integration application, which sign each request. Good for
    /// [`account_secret`](jms_domain::ports::IntegrationApplications::account_secret) and nothing else.
    IntegrationApplication {
        /// Its id.
        id: IntegrationApplicationId,
        /// Its secret.
        secret: Secret,
    },
    /// A user name and a password. The client logs in when it first needs to, and once more when the token has expired.
    Login {
        /// The user name.
        username: String,
        /// The password.
        password: Secret,
    },
}

impl Credentials {
    /// What kind it is, for messages.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Token(_) => "token",
            Self::PrivateToken(_) => "private token",
            Self::AccessKey { .. } => "access key",
            Self::IntegrationApplication { .. } => "integration application",
            Self::Login { .. } => "login",
        }
    }
}

impl fmt::Debug for Credentials {
    /// The kind only: neither names nor ids belong in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({})", self.kind())
    }
}

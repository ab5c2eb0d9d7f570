//! Building a client.

use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use jms_domain::{Dialect, OrgId, Secret, ports::Clock};
use jms_gen::{Raw, Transport};
use tower_service::Service;
use url::Url;

use crate::{
    JumpServer,
    authorize::Authorizer,
    client::Shared,
    clock::SystemClock,
    config::{Config, ConfigError, base_url, check_plaintext},
    credentials::Credentials,
    pipeline::Pipeline,
    retry::RetryPolicy,
    service::InProcess,
    testing::Recorder,
};

/// The largest answer that a client takes, unless told otherwise: 64 MiB.
const LARGEST_ANSWER: usize = 64 * 1024 * 1024;

/// Builds a client; from [`JumpServer::builder`].
///
/// ```
/// use jms_http::{ConfigError, JumpServer, domain::Secret};
///
/// let key = Secret::new("…")?;
/// let builder = || JumpServer::builder().base_url("https://jumpserver.example.com");
/// assert!(builder().access_key("35f11af2-0506-44bf-a286-852cff769e37", key).build().is_ok());
/// assert!(matches!(builder().build(), Err(ConfigError::NoCredentials { .. })));
/// # Ok::<(), jms_http::domain::Invalid>(())
/// ```
#[must_use]
pub struct Builder {
    base_url: Option<Result<Url, ConfigError>>,
    credentials: Vec<Credentials>,
    org: OrgId,
    dialect: Dialect,
    retry: RetryPolicy,
    allow_plaintext: bool,
    largest_answer: usize,
    clock: Arc<dyn Clock>,
    transport: Option<Carrier>,
    recorder: Option<Recorder>,
    around: Option<Wrap>,
}

/// What is put around the transport.
type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

/// A transport that was given, once the largest answer is known.
type Carrier = Box<dyn FnOnce(usize) -> Arc<dyn Transport> + Send>;

impl Default for Builder {
    fn default() -> Self {
        Self {
            base_url: None,
            credentials: Vec::new(),
            org: OrgId::DEFAULT,
            dialect: Dialect::default(),
            retry: RetryPolicy::default(),
            allow_plaintext: false,
            largest_answer: LARGEST_ANSWER,
            clock: Arc::new(SystemClock::default()),
            transport: None,
            recorder: None,
            around: None,
        }
    }
}

impl Builder {
    /// Where the server is, such as `https://jumpserver.example.com`. Not needed with a transport in the same process.
    pub fn base_url(mut self, url: &str) -> Self {
        self.base_url = Some(base_url(url));
        self
    }

    /// Who the client is. Exactly one kind is wanted.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials.push(credentials);
        self
    }

    /// A login token, sent as `Bearer`.
    pub fn token(self, token: Secret) -> Self {
        self.credentials(Credentials::Token(token))
    }

    /// The private token of a user, sent as `Token`.
    pub fn private_token(self, token: Secret) -> Self {
        self.credentials(Credentials::PrivateToken(token))
    }

    /// An access key, which signs each request.
    pub fn access_key(self, id: impl Into<String>, secret: Secret) -> Self {
        self.credentials(Credentials::AccessKey { id: id.into(), secret })
    }

    /// A user name and a password to log in with.
    pub fn login(self, username: impl Into<String>, password: Secret) -> Self {
        self.credentials(Credentials::Login { username: username.into(), password })
    }

    /// The organisation whose objects are meant; without it, the default one. The server takes the default one in place
    /// of one that it does not know, too, without a word.
    pub fn org(mut self, org: OrgId) -> Self {
        self.org = org;
        self
    }

    /// Which server's rules hold; without it, those of 4.10.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.dialect = dialect;
        self
    }

    /// How long a call may take in all, tries and pauses included; without it, 30 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.retry.total = timeout;
        self
    }

    /// How long one try may take, from the connection to the last byte of the answer; without it, as long as the call. With
    /// it there is time left for another try after one that hangs.
    pub fn try_timeout(mut self, timeout: Duration) -> Self {
        self.retry.one = timeout;
        self
    }

    /// How often a request may be sent, if repeating it is safe; without it, 4 times. At least once.
    pub fn tries(mut self, tries: u32) -> Self {
        self.retry.tries = tries.max(1);
        self
    }

    /// Allows plain `http` to another machine, with all secrets in clear text. To this machine it is always allowed.
    pub fn allow_plaintext(mut self) -> Self {
        self.allow_plaintext = true;
        self
    }

    /// The largest answer to take, in bytes; without it, 64 MiB.
    pub fn largest_answer(mut self, bytes: usize) -> Self {
        self.largest_answer = bytes;
        self
    }

    /// Another clock, for tests that must not wait.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Another transport in place of the network.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Box::new(|_| Arc::new(transport)));
        self
    }

    /// A `tower` service in the same process in place of the network, such as that of a sandbox.
    ///
    /// When it fails, it may have done something, unless its error is a `std::io::Error` of the kind `ConnectionRefused`.
    pub fn service<S, B>(mut self, service: S) -> Self
    where
        S: Service<Request<Full<Bytes>>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Future: Send,
        S::Error: Into<Box<dyn StdError + Send + Sync>>,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.transport = Some(Box::new(|largest_answer| Arc::new(InProcess { service, largest_answer })));
        self
    }

    /// Keeps what is said, without its secrets, to be played in tests.
    pub fn record(mut self, recorder: &Recorder) -> Self {
        self.recorder = Some(recorder.clone());
        self
    }

    /// Puts something around the transport, whichever it is: it sees each try, signed, and may pass it on or answer itself.
    pub fn around<T: Transport + 'static>(
        mut self,
        wrap: impl FnOnce(Arc<dyn Transport>) -> T + Send + 'static,
    ) -> Self {
        self.around = Some(Box::new(|transport| Arc::new(wrap(transport))));
        self
    }

    /// The client.
    ///
    /// # Errors
    /// If the address or the credentials are missing, mixed, or cannot be used. Nothing is sent.
    pub fn build(self) -> Result<JumpServer, ConfigError> {
        let base_url = match (self.base_url, &self.transport) {
            (Some(url), None) => {
                let url = url?;
                check_plaintext(&url, self.allow_plaintext, "Builder::allow_plaintext")?;
                url
            }
            (Some(url), Some(_)) => url?,
            (None, Some(_)) => base_url("http://localhost")?,
            (None, None) => return Err(ConfigError::NoUrl { at: "Builder::base_url".to_owned() }),
        };
        let mut credentials = self.credentials;
        let credentials = match (credentials.pop(), credentials.pop()) {
            (Some(only), None) => only,
            (None, _) => return Err(ConfigError::NoCredentials { at: "Builder::access_key and its like".to_owned() }),
            (Some(last), Some(other)) => {
                return Err(ConfigError::MixedCredentials { given: format!("{} and {}", other.kind(), last.kind()) });
            }
        };
        let transport = match self.transport {
            Some(transport) => transport(self.largest_answer),
            None => network(self.largest_answer)?,
        };
        let transport = match self.recorder {
            Some(recorder) => Arc::new(recorder.around(transport)),
            None => transport,
        };
        let transport = match self.around {
            Some(wrap) => wrap(transport),
            None => transport,
        };
        let (org, retry, clock) = (self.org, self.retry, self.clock);
        let raw = |authorizer| {
            let (clock, transport) = (Arc::clone(&clock), Arc::clone(&transport));
            Raw::new(base_url.as_str(), Arc::new(Pipeline { org, retry, authorizer, clock, transport }))
        };
        let authorizer = Authorizer::new(credentials, || raw(Authorizer::Anonymous));
        let (raw, dialect, known_orgs) = (raw(authorizer), self.dialect, Arc::default());
        Ok(JumpServer::new(Shared { raw, dialect, clock: Arc::clone(&clock), org, known_orgs }))
    }
}

impl From<Config> for Builder {
    fn from(config: Config) -> Self {
        let mut builder = Self { org: config.org, dialect: config.dialect, ..Self::default() };
        builder.base_url = Some(Ok(config.base_url));
        builder.credentials = vec![config.credentials];
        builder.allow_plaintext = config.allow_plaintext;
        match config.timeout {
            Some(timeout) => builder.timeout(timeout),
            None => builder,
        }
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("base_url", &self.base_url)
            .field("credentials", &self.credentials)
            .field("org", &self.org)
            .field("dialect", &self.dialect)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "network")]
fn network(largest_answer: usize) -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::network::Network::new(largest_answer)?))
}

#[cfg(not(feature = "network"))]
fn network(_largest_answer: usize) -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::NoTransport)
}

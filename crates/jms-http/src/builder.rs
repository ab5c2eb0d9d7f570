//! Building a client.

use std::{
    error::Error as StdError,
    fmt,
    num::{NonZeroU32, NonZeroUsize},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use jms_domain::{
    Dialect, IntegrationApplicationId, OrgId, Secret,
    ports::{Clock, CodeSource},
};
use jms_gen::{Raw, Transport};
use tokio::sync::Semaphore;
use tower_service::Service;
use url::Url;

use crate::{
    JumpServer,
    authorize::Authorizer,
    client::Shared,
    clock::SystemClock,
    config::{Config, ConfigError, base_url, check_plaintext},
    confirm::{self, Confirmer},
    credentials::Credentials,
    identity::Org,
    limits::Limits,
    login::{self, Login},
    network_options::NetworkOptions,
    pipeline::Pipeline,
    retry::RetryPolicy,
    rules::Rules,
    service::InProcess,
    session::Session,
    testing::Recorder,
};

/// The largest answer that a client takes, unless told otherwise: 64 MiB.
const LARGEST_ANSWER: usize = 64 * 1024 * 1024;
/// Requests on their way at once, unless told otherwise. The server has four workers, each of which runs its views in one
/// thread (source: `common/management/commands/services/command.py` at v4.10.16; facts of 4.10.16, section 16): twice as
/// many keep each of them busy while answers are on the network, and more only queue there.
const AT_ONCE: usize = 8;

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
    rules: Rules,
    retry: RetryPolicy,
    allow_plaintext: bool,
    largest_answer: usize,
    network: NetworkOptions,
    at_once: usize,
    a_minute: Option<NonZeroU32>,
    clock: Arc<dyn Clock>,
    transport: Option<Carrier>,
    recorder: Option<Recorder>,
    codes: Option<Arc<dyn CodeSource>>,
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
            rules: Rules::default(),
            retry: RetryPolicy::default(),
            allow_plaintext: false,
            largest_answer: LARGEST_ANSWER,
            network: NetworkOptions::default(),
            at_once: AT_ONCE,
            a_minute: None,
            clock: Arc::new(SystemClock::default()),
            transport: None,
            recorder: None,
            codes: None,
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

    /// The id and the secret of an integration application, to fetch secrets as one.
    pub fn integration_application(self, id: IntegrationApplicationId, secret: Secret) -> Self {
        self.credentials(Credentials::IntegrationApplication { id, secret })
    }

    /// A user name and a password to log in with.
    pub fn login(self, username: impl Into<String>, password: Secret) -> Self {
        self.credentials(Credentials::Login { username: username.into(), password })
    }

    /// Where codes of the second factor come from, such as a [`Totp`](crate::Totp) or a closure that asks a person. They
    /// are asked for when a login wants one, and when a call is refused until the user has confirmed (412); that call is
    /// then repeated once. It works with tokens and keys, too.
    pub fn second_factor(mut self, codes: impl CodeSource + 'static) -> Self {
        self.codes = Some(Arc::new(codes));
        self
    }

    /// The organisation whose objects are meant; without it, the default one. The server takes the default one in place
    /// of one that it does not know, too, without a word.
    pub fn org(mut self, org: OrgId) -> Self {
        self.org = org;
        self
    }

    /// Which server's rules hold; without it, those of 4.10.
    pub fn dialect(mut self, dialect: Dialect) -> Self {
        self.rules = Rules::Of(dialect);
        self
    }

    /// Goes by the rules of the version that the server turns out to have. It is asked once, before the first call that
    /// depends on it; see [`JumpServer::detect`]. A version given by [`Builder::dialect`] afterwards goes before it.
    pub fn detect(mut self) -> Self {
        self.rules = Rules::Detect;
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

    /// How the network is used: authorities, client certificate, proxy, times, connections.
    pub fn network(mut self, options: NetworkOptions) -> Self {
        self.network = options;
        self
    }

    /// How many requests may be on their way at once, those of clones of the client and its other organisations included;
    /// without it, 8: twice the workers of a server, where more only queue. Others wait, which counts as time of their call.
    pub fn max_in_flight(mut self, requests: NonZeroUsize) -> Self {
        self.at_once = requests.get();
        self
    }

    /// How many requests may be sent in any 60 seconds; without it, as many as the server takes.
    ///
    /// The client learns the server's limit by itself: after an answer 429 all its calls wait for as long as the server
    /// asks, and send no more a minute than it took before. A limit of one's own leaves room for other programs of the same
    /// user, which the server counts together.
    pub fn requests_per_minute(mut self, requests: NonZeroU32) -> Self {
        self.a_minute = Some(requests);
        self
    }

    /// The largest answer to take, in bytes, once it is unpacked; without it, 64 MiB.
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
            None => network(&self.network, base_url.clone(), self.at_once, self.largest_answer)?,
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
        let password = match &credentials {
            Credentials::Login { password, .. } => Some(password.clone()),
            _ => None,
        };
        let at_once = self.at_once.min(Semaphore::MAX_PERMITS);
        let a_minute = self.a_minute.map(|requests| usize::try_from(requests.get()).unwrap_or(usize::MAX));
        let raw = |authorizer: &Arc<Authorizer>, session: &Arc<Session>, confirmer: Option<&Arc<Confirmer>>| {
            let (authorizer, session, confirmer) =
                (Arc::clone(authorizer), Arc::clone(session), confirmer.map(Arc::clone));
            let (clock, transport) = (Arc::clone(&clock), Arc::clone(&transport));
            // Logins and confirmations have limits of their own: the server counts them apart, and calls wait for them.
            let limits = Limits::new(at_once, a_minute);
            let org = Org::new(org);
            let pipeline = Pipeline { org, retry, limits, authorizer, session, confirmer, clock, transport };
            Raw::new(base_url.as_str(), Arc::new(pipeline))
        };
        let logins = Arc::new(Session::opened_by(login::STEPS));
        let nobody = raw(&Arc::new(Authorizer::Anonymous), &logins, None);
        let login = Arc::new(Login::new(nobody, logins, self.codes.clone()));

        let is_application = matches!(credentials, Credentials::IntegrationApplication { .. });
        let authorizer = Arc::new(Authorizer::new(credentials, &login));
        let session = Arc::new(Session::opened_by(confirm::STEPS));
        let confirmer = Arc::new(Confirmer::new(raw(&authorizer, &session, None), password, self.codes));
        let raw = raw(&authorizer, &session, Some(&confirmer));
        let (rules, known_orgs) = (self.rules.into(), Arc::default());
        Ok(JumpServer::new(Shared { raw, rules, login, confirmer, clock, org, is_application, known_orgs }))
    }
}

impl From<Config> for Builder {
    fn from(config: Config) -> Self {
        let mut builder = Self { org: config.org, rules: config.rules, ..Self::default() };
        builder.base_url = Some(Ok(config.base_url));
        builder.credentials = vec![config.credentials];
        builder.allow_plaintext = config.allow_plaintext;
        builder.network = config.network;
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
            .field("rules", &self.rules)
            .field("network", &self.network)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "network")]
fn network(
    options: &NetworkOptions,
    base_url: Url,
    at_once: usize,
    largest_answer: usize,
) -> Result<Arc<dyn Transport>, ConfigError> {
    Ok(Arc::new(crate::network::Network::new(options, base_url, at_once, largest_answer)?))
}

#[cfg(not(feature = "network"))]
fn network(
    _options: &NetworkOptions,
    _base_url: Url,
    _at_once: usize,
    _largest_answer: usize,
) -> Result<Arc<dyn Transport>, ConfigError> {
    Err(ConfigError::NoTransport)
}

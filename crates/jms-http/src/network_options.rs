//! How the network is used: trust, proxies, times, connections.

use std::{fmt, time::Duration};

use jms_domain::Secret;
use url::Url;

use crate::config::ConfigError;

/// How a client uses the network; for [`Builder::network`](crate::Builder::network).
///
/// What is always so: HTTP/2 where the server offers it by ALPN, else HTTP/1.1; answers may come compressed by gzip, and the
/// limit of their size holds for what is unpacked; no redirect is followed.
///
/// ```
/// use jms_http::{JumpServer, NetworkOptions, Proxy, domain::Secret};
///
/// let network = NetworkOptions {
///     proxy: Proxy::at("http://proxy.example.com:3128")?,
///     ..NetworkOptions::default()
/// };
/// let client = JumpServer::builder()
///     .base_url("https://jumpserver.example.com")
///     .token(Secret::new("…")?)
///     .network(network)
///     .build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct NetworkOptions {
    /// Certificates of authorities (PEM, one or more) that are trusted besides the system's; without it, only the system's.
    pub extra_roots: Option<String>,
    /// The certificate that the client shows when it is asked for one; without it, none.
    pub client_certificate: Option<ClientCertificate>,
    /// The proxy; without it, none, whatever the environment says.
    pub proxy: Proxy,
    /// How long making a connection may take, TLS included; without it, 10 s.
    pub connect_timeout: Duration,
    /// How long the server may be silent before and within an answer; without it, as long as the call may take
    /// ([`Builder::timeout`](crate::Builder::timeout), which is the limit of the whole).
    pub read_timeout: Option<Duration>,
    /// How many connections are kept open for later calls; without it, 8, as many as calls at once.
    pub idle_connections: usize,
    /// How long an unused connection is kept; without it, 60 s, less than the 75 s of an nginx, so that the client is the
    /// one who closes it and no request meets a closing connection.
    pub idle_time: Duration,
}

impl Default for NetworkOptions {
    fn default() -> Self {
        Self {
            extra_roots: None,
            client_certificate: None,
            proxy: Proxy::None,
            connect_timeout: Duration::from_secs(10),
            read_timeout: None,
            idle_connections: 8,
            idle_time: Duration::from_secs(60),
        }
    }
}

impl fmt::Debug for NetworkOptions {
    /// Certificates by their size only.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { extra_roots, client_certificate, proxy, connect_timeout, read_timeout, idle_connections, idle_time } =
            self;
        f.debug_struct("NetworkOptions")
            .field("extra_roots_bytes", &extra_roots.as_ref().map(String::len))
            .field("client_certificate", client_certificate)
            .field("proxy", proxy)
            .field("connect_timeout", connect_timeout)
            .field("read_timeout", read_timeout)
            .field("idle_connections", idle_connections)
            .field("idle_time", idle_time)
            .finish()
    }
}

/// A certificate by which the client shows who it is, and its key.
#[derive(Clone)]
pub struct ClientCertificate {
    /// The certificate and those that lead from it to an authority which the server trusts, in PEM.
    pub chain: String,
    /// The private key, in PEM: PKCS #8, PKCS #1 or SEC1, without a passphrase.
    pub key: Secret,
}

impl fmt::Debug for ClientCertificate {
    /// Neither certificate nor key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { chain, key: _ } = self;
        f.debug_struct("ClientCertificate").field("chain_bytes", &chain.len()).finish_non_exhaustive()
    }
}

/// Through which proxy requests go.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum Proxy {
    /// None.
    #[default]
    None,
    /// The one that the environment names: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, with the exceptions of `NO_PROXY`.
    Environment,
    /// This one, for all requests. Made by [`Proxy::at`].
    At(ProxyServer),
}

impl Proxy {
    /// The proxy at an address, such as `http://proxy.example.com:3128`; with a user name and a password where it wants
    /// them: `http://user:password@proxy.example.com:3128`. What has a meaning in addresses is written as `%40` and the like.
    ///
    /// Requests to an `https` server go through it in a tunnel (CONNECT): it sees the host and nothing else.
    ///
    /// # Errors
    /// [`ConfigError::Proxy`] if that is no address of a proxy. It does not repeat the address, which may hold a password.
    pub fn at(url: &str) -> Result<Self, ConfigError> {
        let refuse = |problem: &str| ConfigError::Proxy { problem: problem.to_owned() };
        let whole = Url::parse(url).map_err(|error| refuse(&error.to_string()))?;
        if !matches!(whole.scheme(), "http" | "https") {
            return Err(refuse("its scheme is neither http nor https"));
        }
        if whole.path() != "/" || whole.query().is_some() || whole.fragment().is_some() {
            return Err(refuse("it has a path, a query or a fragment"));
        }
        let mut shown = whole.clone();
        let is_bare = shown.set_username("").and_then(|()| shown.set_password(None));
        is_bare.map_err(|()| refuse("it has no host"))?;
        Ok(Self::At(ProxyServer { shown, whole: Secret::from_answer(whole) }))
    }
}

/// The address of a proxy, with its credentials. Shows itself without them.
#[derive(Clone)]
pub struct ProxyServer {
    shown: Url,
    #[cfg_attr(not(feature = "network"), expect(dead_code, reason = "there is nothing to connect to a proxy"))]
    whole: Secret,
}

impl ProxyServer {
    /// The address with its credentials.
    #[cfg(feature = "network")]
    pub(crate) fn whole(&self) -> &Secret {
        &self.whole
    }
}

impl fmt::Debug for ProxyServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { shown, whole: _ } = self;
        write!(f, "ProxyServer({shown})")
    }
}

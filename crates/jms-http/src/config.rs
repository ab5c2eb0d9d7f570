//! The client's settings, and where each came from.

mod environment;
mod keyring;
mod network;
mod profile;

use std::{collections::BTreeMap, fmt, path::PathBuf, time::Duration};

use jms_domain::{Error, ErrorKind, Invalid, OrgId, Secret};
use url::Url;

use crate::{credentials::Credentials, network_options::NetworkOptions, rules::Rules};

pub use environment::VARIABLES;

/// Settings that can be read from somewhere.
///
/// Nothing is read unless it is asked for, by [`Config::from_env`] or [`Config::from_profile`].
///
/// ```
/// use jms_http::{Builder, Config};
///
/// let variables = |name: &str| match name {
///     "JMS_URL" => Some("https://jumpserver.example.com".to_owned()),
///     "JMS_TOKEN" => Some("…".to_owned()),
///     _ => None,
/// };
/// let config = Config::from_variables(variables)?;
/// assert_eq!(config.origin("credentials").map(ToString::to_string).as_deref(), Some("JMS_TOKEN"));
/// let client = Builder::from(config).build()?;
/// # Ok::<(), jms_http::ConfigError>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Config {
    /// Where the server is, such as `https://jumpserver.example.com`.
    pub base_url: Url,
    /// Who the client is.
    pub credentials: Credentials,
    /// The organisation whose objects are meant.
    pub org: OrgId,
    /// Which server's rules hold.
    pub rules: Rules,
    /// How long a call may take in all.
    pub timeout: Option<Duration>,
    /// Whether plain `http` may be spoken to another machine.
    pub allow_plaintext: bool,
    /// How the network is used.
    pub network: NetworkOptions,
    origins: BTreeMap<&'static str, Origin>,
}

impl Config {
    /// Where a setting came from, by its name: `base_url`, `credentials`, `org`, `rules`, `timeout`, `allow_plaintext`,
    /// `network`. `None` for a setting that has its default.
    pub fn origin(&self, setting: &str) -> Option<&Origin> {
        self.origins.get(setting)
    }
}

/// Where a setting came from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin {
    /// Environment variables.
    Environment(Vec<&'static str>),
    /// A profile of a file.
    Profile {
        /// The file.
        file: PathBuf,
        /// The profile.
        name: String,
    },
    /// The keyring that a profile of a file names.
    Keyring {
        /// The file.
        file: PathBuf,
        /// The profile.
        name: String,
    },
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(variables) => f.write_str(&variables.join(", ")),
            Self::Profile { file, name } => write!(f, "profile `{name}` of {}", file.display()),
            Self::Keyring { file, name } => write!(f, "the keyring, for profile `{name}` of {}", file.display()),
        }
    }
}

/// Settings that cannot be used. Nothing was sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// There is no address.
    #[error("no server is named: give its address, such as https://jumpserver.example.com ({at})")]
    NoUrl {
        /// Where it could be given.
        at: String,
    },
    /// The address cannot be read.
    #[error("`{given}` is not the address of a server: {problem}; write it such as https://jumpserver.example.com")]
    Url {
        /// What was given.
        given: String,
        /// What is wrong with it.
        problem: String,
    },
    /// Secrets would go over the network in clear text.
    #[error(
        "{host} would be spoken to over plain http, and secrets would go over the network in clear text: use https, or \
         allow it ({at})"
    )]
    Plaintext {
        /// The machine.
        host: String,
        /// How it can be allowed.
        at: &'static str,
    },
    /// There are no credentials.
    #[error("no credentials: give a token, a private token, an access key, or a user name and password ({at})")]
    NoCredentials {
        /// Where they could be given.
        at: String,
    },
    /// There are several kinds of credentials.
    #[error("more than one kind of credentials: {given}; keep one")]
    MixedCredentials {
        /// What was given.
        given: String,
    },
    /// One half of the credentials is missing.
    #[error("{given} is there, and {missing} is not: they belong together")]
    HalfCredentials {
        /// What was given.
        given: String,
        /// What is missing.
        missing: String,
    },
    /// A value cannot be read.
    #[error("{at}: {problem}")]
    Value {
        /// Where it stands.
        at: String,
        /// What is wrong with it.
        problem: Invalid,
    },
    /// A file cannot be read.
    #[error("{}: {problem}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// The address of the proxy cannot be used. It is not repeated: it may hold a password.
    #[error("the address of the proxy cannot be used: {problem}; write it such as http://proxy.example.com:3128")]
    Proxy {
        /// What is wrong with it.
        problem: String,
    },
    /// A certificate or a key cannot be used.
    #[error("{problem}: give it as text between `-----BEGIN` and `-----END` lines")]
    Pem {
        /// Which, and what is wrong with it.
        problem: String,
    },
    /// Certificates were given, and this build has no TLS.
    #[error("certificates are given, and there is no TLS: switch on the feature `rustls`")]
    NoTls,
    /// The transport cannot be made.
    #[error("the network cannot be used")]
    Transport {
        /// Why.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// There is no transport.
    #[error("no transport: switch on the feature `rustls` or `network`, or give one")]
    NoTransport,
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::new(ErrorKind::Config).with_source(error)
    }
}

/// The parts of credentials as they are found somewhere, each with the name of its place.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) token: Option<(String, Secret)>,
    pub(crate) private_token: Option<(String, Secret)>,
    pub(crate) key_id: Option<(String, String)>,
    pub(crate) key_secret: Option<(String, Secret)>,
    pub(crate) username: Option<(String, String)>,
    pub(crate) password: Option<(String, Secret)>,
}

impl Parts {
    /// The one kind of credentials that they make.
    ///
    /// # Errors
    /// If they make none, one and a half, or several. `at` tells where they could be given.
    pub(crate) fn credentials(self, at: &str) -> Result<Credentials, ConfigError> {
        let mut names = Vec::new();
        let mut found = Vec::new();
        if let Some((name, token)) = self.token {
            names.push(name);
            found.push(Credentials::Token(token));
        }
        if let Some((name, token)) = self.private_token {
            names.push(name);
            found.push(Credentials::PrivateToken(token));
        }
        if let Some((name, (id, secret))) =
            both(self.key_id, self.key_secret, "the access key's id", "the access key's secret")?
        {
            names.push(name);
            found.push(Credentials::AccessKey { id, secret });
        }
        if let Some((name, (username, password))) = both(self.username, self.password, "the user name", "the password")?
        {
            names.push(name);
            found.push(Credentials::Login { username, password });
        }
        if found.len() > 1 {
            return Err(ConfigError::MixedCredentials { given: names.join(" and ") });
        }
        found.pop().ok_or_else(|| ConfigError::NoCredentials { at: at.to_owned() })
    }
}

type Place<T> = Option<(String, T)>;

fn both<A, B>(a: Place<A>, b: Place<B>, name_a: &str, name_b: &str) -> Result<Place<(A, B)>, ConfigError> {
    match (a, b) {
        (Some((place_a, a)), Some((place_b, b))) => Ok(Some((format!("{place_a} with {place_b}"), (a, b)))),
        (Some((given, _)), None) => Err(ConfigError::HalfCredentials { given, missing: name_b.to_owned() }),
        (None, Some((given, _))) => Err(ConfigError::HalfCredentials { given, missing: name_a.to_owned() }),
        (None, None) => Ok(None),
    }
}

/// Reads the address of a server.
///
/// A path is kept, for servers that are not at the root of their host; query and fragment are refused.
pub(crate) fn base_url(given: &str) -> Result<Url, ConfigError> {
    let refuse = |problem: &str| ConfigError::Url { given: given.to_owned(), problem: problem.to_owned() };
    if !given.contains("://") {
        return Err(refuse("it has no scheme"));
    }
    let mut url = Url::parse(given).map_err(|error| refuse(&error.to_string()))?;
    if !url.username().is_empty() || url.password().is_some() {
        // Not repeated: the address may hold a password.
        let problem = "it holds a user name or password".to_owned();
        return Err(ConfigError::Url { given: "…".to_owned(), problem });
    }
    if !matches!(url.scheme(), "https" | "http") {
        return Err(refuse("its scheme is neither https nor http"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refuse("it has a query or a fragment"));
    }
    let path = url.path().trim_end_matches('/').to_owned();
    url.set_path(&path);
    Ok(url)
}

/// Checks that secrets stay on this machine or go through TLS.
pub(crate) fn check_plaintext(url: &Url, allowed: bool, at: &'static str) -> Result<(), ConfigError> {
    let is_loopback = match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        None => false,
    };
    if url.scheme() == "http" && !is_loopback && !allowed {
        return Err(ConfigError::Plaintext { host: url.host_str().unwrap_or_default().to_owned(), at });
    }
    Ok(())
}

//! Settings from environment variables.

use std::{collections::BTreeMap, env, path::Path, time::Duration};

use jms_domain::{Dialect, Invalid, OrgId, Secret};

use super::{Config, ConfigError, Origin, Parts, base_url, check_plaintext, network::NetworkParts};

/// Every environment variable that [`Config::from_env`] reads, with what it means.
pub const VARIABLES: [(&str, &str); 16] = [
    (URL, "Address of the server, such as https://jumpserver.example.com"),
    (TOKEN, "A login token (sent as Bearer)"),
    (PRIVATE_TOKEN, "A private token (sent as Token)"),
    (KEY_ID, "Id of an access key"),
    (KEY_SECRET, "Secret of that access key"),
    (USERNAME, "User name to log in with"),
    (PASSWORD, "Password to log in with"),
    (ORG, "Id of the organisation; without it, the default one"),
    (SERVER, "Version of the server: 3.10 or 4.10; without it, 4.10"),
    (TIMEOUT, "How many seconds a call may take in all; without it, 30"),
    (CONNECT_TIMEOUT, "How many seconds making a connection may take; without it, 10"),
    (PLAINTEXT, "1 to allow plain http to another machine"),
    (CA_FILE, "File with certificates (PEM) of authorities to trust besides the system's"),
    (CLIENT_CERT_FILE, "File with a client certificate (PEM)"),
    (CLIENT_KEY_FILE, "File with its private key (PEM), which only its owner can read"),
    (PROXY, "Address of a proxy, or `environment` to take that of HTTPS_PROXY and the like; without it, none"),
];

const URL: &str = "JMS_URL";
const TOKEN: &str = "JMS_TOKEN";
const PRIVATE_TOKEN: &str = "JMS_PRIVATE_TOKEN";
const KEY_ID: &str = "JMS_ACCESS_KEY_ID";
const KEY_SECRET: &str = "JMS_ACCESS_KEY_SECRET";
const USERNAME: &str = "JMS_USERNAME";
const PASSWORD: &str = "JMS_PASSWORD";
const ORG: &str = "JMS_ORG";
const SERVER: &str = "JMS_SERVER_VERSION";
const TIMEOUT: &str = "JMS_TIMEOUT";
const CONNECT_TIMEOUT: &str = "JMS_CONNECT_TIMEOUT";
const CA_FILE: &str = "JMS_CA_FILE";
const CLIENT_CERT_FILE: &str = "JMS_CLIENT_CERT_FILE";
const CLIENT_KEY_FILE: &str = "JMS_CLIENT_KEY_FILE";
const PROXY: &str = "JMS_PROXY";
const PLAINTEXT: &str = "JMS_ALLOW_PLAINTEXT";

impl Config {
    /// Reads [`VARIABLES`] of the environment. An empty variable counts as one that is not set.
    ///
    /// # Errors
    /// If the address or the credentials are missing, half there, mixed, or cannot be read; if a file that is named cannot
    /// be read, or others can read the file of a key.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(|name| env::var(name).ok())
    }

    /// Reads [`VARIABLES`] from elsewhere.
    ///
    /// # Errors
    /// As [`Config::from_env`].
    pub fn from_variables(read: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let read = |name: &'static str| read(name).filter(|value| !value.is_empty());
        let text = |name| Some((String::from(name), read(name)?));
        let secret = |name| Some((String::from(name), Secret::from_answer(read(name)?)));
        let parsed = |name| move |problem: Invalid| ConfigError::Value { at: String::from(name), problem };

        let given = read(URL).ok_or_else(|| ConfigError::NoUrl { at: URL.to_owned() })?;
        let base_url = base_url(&given)?;
        let allow_plaintext = read(PLAINTEXT).is_some_and(|value| value == "1");
        check_plaintext(&base_url, allow_plaintext, "JMS_ALLOW_PLAINTEXT=1")?;
        let parts = Parts {
            token: secret(TOKEN),
            private_token: secret(PRIVATE_TOKEN),
            key_id: text(KEY_ID),
            key_secret: secret(KEY_SECRET),
            username: text(USERNAME),
            password: secret(PASSWORD),
        };
        let org: Option<OrgId> = read(ORG).map(|id| id.parse()).transpose().map_err(parsed(ORG))?;
        let dialect: Option<Dialect> =
            read(SERVER).map(|version| version.parse()).transpose().map_err(parsed(SERVER))?;
        let seconds = |name| read(name).map(|seconds| timeout(&seconds)).transpose().map_err(parsed(name));
        let timeout = seconds(TIMEOUT)?;
        let network = NetworkParts {
            ca_file: text(CA_FILE),
            client_cert_file: text(CLIENT_CERT_FILE),
            client_key_file: text(CLIENT_KEY_FILE),
            proxy: read(PROXY).map(Secret::from_answer),
            connect_timeout: seconds(CONNECT_TIMEOUT)?,
        };

        let groups = [
            ("base_url", [URL].as_slice()),
            ("credentials", &[TOKEN, PRIVATE_TOKEN, KEY_ID, KEY_SECRET, USERNAME, PASSWORD]),
            ("org", &[ORG]),
            ("dialect", &[SERVER]),
            ("timeout", &[TIMEOUT]),
            ("allow_plaintext", &[PLAINTEXT]),
            ("network", &[CA_FILE, CLIENT_CERT_FILE, CLIENT_KEY_FILE, PROXY, CONNECT_TIMEOUT]),
        ];
        let origins: BTreeMap<_, _> = groups
            .into_iter()
            .map(|(setting, names)| {
                (setting, names.iter().copied().filter(|name| read(name).is_some()).collect::<Vec<_>>())
            })
            .filter(|(_, set)| !set.is_empty())
            .map(|(setting, set)| (setting, Origin::Environment(set)))
            .collect();
        Ok(Self {
            base_url,
            credentials: parts.credentials("JMS_TOKEN, JMS_PRIVATE_TOKEN, JMS_ACCESS_KEY_ID and JMS_ACCESS_KEY_SECRET, or JMS_USERNAME and JMS_PASSWORD")?,
            org: org.unwrap_or(OrgId::DEFAULT),
            dialect: dialect.unwrap_or_default(),
            timeout,
            allow_plaintext,
            network: network.options(Path::new(""))?,
            origins,
        })
    }
}

pub(super) fn timeout(seconds: &str) -> Result<Duration, Invalid> {
    let refuse =
        || Invalid::Text { of: "a timeout", given: seconds.to_owned(), problem: "write a number of seconds above 0" };
    let seconds: u64 = seconds.parse().map_err(|_| refuse())?;
    if seconds == 0 { Err(refuse()) } else { Ok(Duration::from_secs(seconds)) }
}

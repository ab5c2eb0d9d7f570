//! Settings from a profile of a file.

use std::{collections::BTreeMap, fs, path::Path};

use jms_domain::{Invalid, OrgId, Secret};
use serde::{Deserialize, Deserializer};

use crate::rules::Rules;

use super::{
    Config, ConfigError, Origin, Parts, base_url, check_plaintext,
    environment::timeout,
    network::{NetworkParts, check_mode},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The profile that is used where none is named: for programs that offer this.
    #[expect(dead_code, reason = "it may stand there; here one is named")]
    default_profile: Option<String>,
    #[serde(default)]
    profiles: BTreeMap<String, Profile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Profile {
    url: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    pub(super) token: Option<Secret>,
    #[serde(default, deserialize_with = "secret")]
    pub(super) private_token: Option<Secret>,
    access_key_id: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    pub(super) access_key_secret: Option<Secret>,
    username: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    pub(super) password: Option<Secret>,
    pub(super) keyring: Option<String>,
    org: Option<String>,
    server_version: Option<String>,
    timeout: Option<u64>,
    #[serde(default)]
    allow_plaintext: bool,
    ca_file: Option<String>,
    client_cert_file: Option<String>,
    client_key_file: Option<String>,
    #[serde(default, deserialize_with = "secret")]
    proxy: Option<Secret>,
    connect_timeout: Option<u64>,
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
    Option::<String>::deserialize(deserializer).map(|text| text.map(Secret::from_answer))
}

impl Config {
    /// Reads one profile of a TOML file:
    ///
    /// ```toml
    /// [profiles.prod]
    /// url = "https://jumpserver.example.com"
    /// access_key_id = "35f11af2-0506-44bf-a286-852cff769e37"
    /// access_key_secret = "…"
    /// ```
    ///
    /// Instead of an access key: `token`, `private_token`, or `username` and `password`. Also `org`, `server_version`
    /// (such as 3.10 or 4.10, or `auto` to ask the server), `timeout` and `connect_timeout` (seconds), `allow_plaintext`, `proxy` (its address, or `environment`),
    /// `ca_file`, `client_cert_file` and `client_key_file` (from the folder of the profile's file).
    ///
    /// # Errors
    /// If the file cannot be read, others than its owner can read it, it has no such profile, an unknown key, or one
    /// that cannot be used.
    pub fn from_profile(file: impl AsRef<Path>, name: &str) -> Result<Self, ConfigError> {
        Self::from_profile_with(file, name, |_| Err("this program does not look there".to_owned()))
    }

    /// As [`Config::from_profile`], for profiles with a secret in a keyring: `keyring = "token"` in place of
    /// `token = "…"`, and so for `private_token`, `access_key_secret` and `password`. The value is asked for by that key,
    /// at most once.
    ///
    /// ```no_run
    /// use jms_http::{Config, domain::Secret};
    ///
    /// # fn keyring(profile: &str, key: &str) -> Result<Secret, String> { Err(format!("{profile} {key}")) }
    /// let config = Config::from_profile_with("config.toml", "prod", |key| keyring("prod", key))?;
    /// # Ok::<(), jms_http::ConfigError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Config::from_profile`]; or if the keyring does not have it, with what `look_up` says about that.
    pub fn from_profile_with(
        file: impl AsRef<Path>,
        name: &str,
        look_up: impl FnOnce(&str) -> Result<Secret, String>,
    ) -> Result<Self, ConfigError> {
        let file = file.as_ref();
        let refuse = |problem: String| ConfigError::File { file: file.to_owned(), problem };
        let text = fs::read_to_string(file).map_err(|error| refuse(error.to_string()))?;
        check_mode(file).map_err(refuse)?;
        let File { mut profiles, .. } = toml::from_str(&text).map_err(|error| refuse(problem(&text, &error)))?;
        let Some(mut profile) = profiles.remove(name) else {
            let known: Vec<_> = profiles.into_keys().collect();
            return Err(refuse(format!("it has no profile `{name}`, only: {}", known.join(", "))));
        };
        let in_keyring =
            profile.take_from(look_up).map_err(|problem| refuse(format!("profile `{name}`: {problem}")))?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let mut config = profile.config(&Origin::Profile { file: file.to_owned(), name: name.to_owned() }, folder)?;
        if in_keyring {
            config.origins.insert("credentials", Origin::Keyring { file: file.to_owned(), name: name.to_owned() });
        }
        Ok(config)
    }
}

impl Profile {
    fn config(self, origin: &Origin, folder: &Path) -> Result<Config, ConfigError> {
        let at = |key: &str| format!("{origin}, {key}");
        let read = |key: &'static str| move |problem: Invalid| ConfigError::Value { at: at(key), problem };

        let given = self.url.ok_or_else(|| ConfigError::NoUrl { at: at("url") })?;
        let base_url = base_url(&given)?;
        check_plaintext(&base_url, self.allow_plaintext, "allow_plaintext = true")?;
        let parts = Parts {
            token: self.token.map(|token| ("token".to_owned(), token)),
            private_token: self.private_token.map(|token| ("private_token".to_owned(), token)),
            key_id: self.access_key_id.map(|id| ("access_key_id".to_owned(), id)),
            key_secret: self.access_key_secret.map(|secret| ("access_key_secret".to_owned(), secret)),
            username: self.username.map(|name| ("username".to_owned(), name)),
            password: self.password.map(|password| ("password".to_owned(), password)),
        };
        let org: Option<OrgId> = self.org.as_ref().map(|id| id.parse()).transpose().map_err(read("org"))?;
        let rules: Option<Rules> =
            self.server_version.as_ref().map(|version| version.parse()).transpose().map_err(read("server_version"))?;
        let seconds = |given: Option<u64>, key| given.map(|n| timeout(&n.to_string())).transpose().map_err(read(key));
        let named = |key: &str, file: Option<String>| Some((at(key), file?));
        let network = NetworkParts {
            ca_file: named("ca_file", self.ca_file),
            client_cert_file: named("client_cert_file", self.client_cert_file),
            client_key_file: named("client_key_file", self.client_key_file),
            proxy: self.proxy,
            connect_timeout: seconds(self.connect_timeout, "connect_timeout")?,
        };
        let set = [
            ("base_url", true),
            ("credentials", true),
            ("org", org.is_some()),
            ("rules", rules.is_some()),
            ("timeout", self.timeout.is_some()),
            ("allow_plaintext", self.allow_plaintext),
            ("network", network.is_any()),
        ];
        Ok(Config {
            base_url,
            credentials: parts.credentials(&origin.to_string())?,
            org: org.unwrap_or(OrgId::DEFAULT),
            rules: rules.unwrap_or_default(),
            timeout: seconds(self.timeout, "timeout")?,
            allow_plaintext: self.allow_plaintext,
            network: network.options(folder)?,
            origins: set.into_iter().filter(|(_, set)| *set).map(|(setting, _)| (setting, origin.clone())).collect(),
        })
    }
}

/// Where the file is wrong. Not what stands there: toml's own message quotes it, and it may be a secret.
fn problem(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    format!("line {line} is not TOML, has an unknown key, or a value of the wrong type")
}

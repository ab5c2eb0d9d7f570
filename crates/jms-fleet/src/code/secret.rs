//! Where secrets are: files name the place, and never hold the secret unless that was allowed.

use std::{
    collections::HashMap,
    fmt,
    path::{Path, PathBuf},
};

use async_trait::async_trait;
use jms_domain::Secret;

/// Where a secret is.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SecretReference {
    /// In an environment variable: `env:NAME`.
    Environment(String),
    /// In a file, relative to the one that names it: `file:PATH`. The end of its last line does not count.
    File(PathBuf),
    /// In JumpServer: `jms://ASSET/ACCOUNT`.
    JumpServer(String),
    /// What a command prints: `cmd:op read op://vault/item/password`. No shell is between, and the end of the last line
    /// does not count.
    Command(String),
    /// Here, in clear text.
    Clear(String),
}

impl SecretReference {
    /// Reads a reference from a file in this folder. What is none is a secret in clear text.
    pub fn parse(text: &str, folder: &Path) -> Self {
        match text.split_once(':') {
            Some(("env", name)) if is_variable(name) => Self::Environment(name.to_owned()),
            Some(("file", path)) if !path.is_empty() => Self::File(folder.join(path)),
            Some(("jms", rest)) if rest.starts_with("//") => Self::JumpServer(text.to_owned()),
            Some(("cmd", command)) if !command.trim().is_empty() => Self::Command(command.trim().to_owned()),
            _ => Self::Clear(text.to_owned()),
        }
    }
}

fn is_variable(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

/// For people. Of a command only its program is shown, for its arguments may be anything.
impl fmt::Display for SecretReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(f, "env:{name}"),
            Self::File(path) => write!(f, "file:{}", path.display()),
            Self::JumpServer(link) => f.write_str(link),
            Self::Command(command) => write!(f, "cmd:{} …", command.split_whitespace().next().unwrap_or_default()),
            Self::Clear(_) => f.write_str("***"),
        }
    }
}

impl fmt::Debug for SecretReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretReference({self})")
    }
}

/// Reads the secrets that references name.
///
/// ```
/// use jms_fleet::{SecretReference, SecretSource};
///
/// struct Vault;
///
/// #[async_trait::async_trait]
/// impl SecretSource for Vault {
///     async fn read(&self, reference: &SecretReference) -> Result<String, String> {
///         match reference {
///             SecretReference::Environment(name) => std::env::var(name).map_err(|_| format!("${name} is not set")),
///             other => Err(format!("{other} is not known here")),
///         }
///     }
/// }
/// ```
#[async_trait]
pub trait SecretSource: Send + Sync {
    /// The secret; or why there is none, without the secret.
    async fn read(&self, reference: &SecretReference) -> Result<String, String>;
}

/// A source of environment variables, files and clear texts, and of nothing else.
#[derive(Debug, Clone, Copy, Default)]
pub struct LocalSecrets;

#[async_trait]
impl SecretSource for LocalSecrets {
    async fn read(&self, reference: &SecretReference) -> Result<String, String> {
        match reference {
            SecretReference::Environment(name) => {
                std::env::var(name).map_err(|_| format!("the environment variable {name} is not set, or is no text"))
            }
            SecretReference::File(path) => {
                let text = std::fs::read_to_string(path);
                let text = text.map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
                Ok(without_line_end(text))
            }
            SecretReference::Clear(text) => Ok(text.clone()),
            SecretReference::JumpServer(_) | SecretReference::Command(_) => {
                Err(format!("{reference} cannot be followed here"))
            }
        }
    }
}

/// The same without the end of its last line.
pub(super) fn without_line_end(mut text: String) -> String {
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    text
}

/// Secrets that were read, each once.
#[derive(Default)]
pub(super) struct Secrets(HashMap<SecretReference, Result<Secret, String>>);

impl Secrets {
    /// Reads a secret, unless it was read before.
    pub(super) async fn read(
        &mut self,
        reference: &SecretReference,
        source: &dyn SecretSource,
    ) -> &Result<Secret, String> {
        if !self.0.contains_key(reference) {
            let read = source.read(reference).await.and_then(|text| {
                // The blank lines around a key carry no meaning.
                let key = text.trim_start().starts_with("-----BEGIN ");
                let secret = if key { Secret::key(text) } else { Secret::new(text) };
                secret.map_err(|invalid| invalid.to_string())
            });
            self.0.insert(reference.clone(), read);
        }
        &self.0[reference]
    }

    /// A secret that was read.
    pub(super) fn get(&self, reference: &SecretReference) -> Option<&Secret> {
        self.0.get(reference)?.as_ref().ok()
    }
}

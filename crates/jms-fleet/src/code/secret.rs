//! Where secrets are: files name the place, and never hold the secret unless that was allowed.

use std::{
    collections::HashMap,
    fmt,
    path::{Path, PathBuf},
};

use async_trait::async_trait;
use jms_domain::Secret;
use thiserror::Error;

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
    /// Reads a reference from a file in this folder. What does not begin as one is a secret in clear text.
    ///
    /// # Errors
    /// If it begins as a reference and is none: it is mistyped, and no secret.
    pub fn parse(text: &str, folder: &Path) -> Result<Self, MistypedReference> {
        let (kind, rest) = text.split_once(':').unwrap_or_default();
        let mistyped = |form| Err(MistypedReference { form });
        match kind {
            "env" if is_variable(rest) => Ok(Self::Environment(rest.to_owned())),
            "env" => mistyped("env:NAME, with a name of letters, digits and `_`"),
            "file" if !rest.is_empty() => Ok(Self::File(folder.join(rest))),
            "file" => mistyped("file:PATH"),
            "jms" if rest.strip_prefix("//").is_some_and(|link| !link.is_empty()) => {
                Ok(Self::JumpServer(text.to_owned()))
            }
            "jms" => mistyped("jms://ASSET/ACCOUNT"),
            "cmd" if !rest.trim().is_empty() => Ok(Self::Command(rest.trim().to_owned())),
            "cmd" => mistyped("cmd:COMMAND"),
            _ => Ok(Self::Clear(text.to_owned())),
        }
    }
}

/// A text that begins as a reference to a secret and is none. It is not told, for it may be a secret all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("it begins as a reference and is none: write {form}; a secret that begins so is put into a file")]
#[non_exhaustive]
pub struct MistypedReference {
    /// How such a reference is written.
    pub form: &'static str,
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

/// The same without the end of its last line, which editors and `echo` put there, and which is no part of a secret.
pub fn without_line_end(mut text: String) -> String {
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

//! Secrets, which show themselves to nobody who does not ask.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::Invalid;

/// Most characters that the server stores as a secret (source: OPTIONS of accounts, both servers).
const MAX_CHARACTERS: usize = 40_960;

/// Most characters that the server takes as a passphrase (source: as above).
const MAX_PASSPHRASE: usize = 512;

/// What the server answers in place of a secret when reading secrets is switched off
/// (source: recordings 4.10.16, `secret_read_disabled`).
const REDACTED: &str = "<REDACTED>";

/// A password, key, token or passphrase.
///
/// Its content is in no `Debug` output and cannot be printed or serialised by accident; it is wiped from memory when
/// dropped. [`Secret::expose`] is the one way to it.
///
/// ```
/// use jms_domain::Secret;
///
/// let secret = Secret::new("correct horse")?;
/// assert_eq!(format!("{secret:?}"), "Secret(***)");
/// assert_eq!(secret.expose(), "correct horse");
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// A secret to be sent: a password, token or passphrase.
    ///
    /// # Errors
    /// What the server would refuse or, worse, change before storing it: nothing at all, blanks at either end (they
    /// are trimmed away), more than 40,960 characters, a NUL, or the form `{{…}}`, which is kept for templates
    /// (source: recordings 4.10.16, `accounts`, "create secret …").
    pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
        let secret = Self::from_answer(text);
        let text = secret.expose();
        let problem = if text.is_empty() {
            "it is empty"
        } else if text.trim() != text {
            "it begins or ends with a blank, which the server would cut off"
        } else if text.chars().count() > MAX_CHARACTERS {
            "it has more than 40,960 characters, the most that the server stores"
        } else if text.contains('\0') {
            "it contains a NUL, which the server refuses"
        } else if text.starts_with("{{") && text.ends_with("}}") {
            "the server keeps the form {{…}} for templates and refuses it"
        } else {
            return Ok(secret);
        };
        Err(Invalid::Secret { problem })
    }

    /// A key to be sent, such as the text of an OpenSSH or PEM private key.
    ///
    /// Blank lines around it carry no meaning and are cut off here; the server would do the same.
    ///
    /// # Errors
    /// As [`Secret::new`], blanks at the ends excepted.
    pub fn key(text: impl Into<String>) -> Result<Self, Invalid> {
        let whole = Self::from_answer(text);
        Self::new(whole.expose().trim())
    }

    /// A secret that a server handed out, whatever it looks like.
    pub fn from_answer(text: impl Into<String>) -> Self {
        Self(SecretString::from(text.into()))
    }

    /// Checks that the server takes it as the passphrase of a key, too.
    pub(crate) fn check_passphrase(&self) -> Result<(), Invalid> {
        if self.expose().chars().count() > MAX_PASSPHRASE {
            return Err(Invalid::Secret { problem: "a passphrase has at most 512 characters" });
        }
        Ok(())
    }

    /// The content. Take care where it goes.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

/// What the server says when it is asked for a secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StoredSecret {
    /// The secret.
    Shown(Secret),
    /// There is none: the account was made without.
    Absent,
    /// There may be one, but this server shows secrets to nobody: it answered `<REDACTED>`.
    Redacted,
}

impl StoredSecret {
    /// Reads the field `secret` of an answer.
    pub fn from_answer(field: Option<Secret>) -> Self {
        match field {
            Some(secret) if secret.expose() == REDACTED => Self::Redacted,
            Some(secret) if secret.expose().is_empty() => Self::Absent,
            Some(secret) => Self::Shown(secret),
            None => Self::Absent,
        }
    }

    /// The secret, if it was shown.
    pub fn shown(&self) -> Option<&Secret> {
        match self {
            Self::Shown(secret) => Some(secret),
            Self::Absent | Self::Redacted => None,
        }
    }
}

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
    /// (source: recordings 4.10.16, `accounts`, "create secret …"). Of the form `a:b`, with one colon, those whose second
    /// half is base 64 of whole blocks of 16 bytes, or has no letter of base 64 at all: the server decrypts them (source:
    /// `decrypt_password` in `apps/common/utils/crypto.py`, the same in 3.10.20 and 4.10.16). Others with a colon are stored
    /// as they are.
    pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
        let secret = Self::from_answer(text);
        check(secret.expose())?;
        Ok(secret)
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

    /// Checks that the server stores it as it is: for those that a server handed out, which need not be so. The blank lines
    /// around a key carry no meaning.
    pub(crate) fn check(&self) -> Result<(), Invalid> {
        let text = self.expose();
        check(if text.trim_start().starts_with("-----BEGIN ") { text.trim() } else { text })
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

fn check(text: &str) -> Result<(), Invalid> {
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
    } else if may_be_decrypted(text) {
        "it has the form a:b, which the server may take for an encrypted one, and would store something else"
    } else {
        return Ok(());
    };
    Err(Invalid::Secret { problem })
}

/// Whether the server may decrypt a secret of the form `a:b` by the key `a`: it does so whenever `b`, read as base 64, has
/// whole blocks, and keeps the secret as it is when that fails. `x:!` has no block at all, and is stored as nothing.
fn may_be_decrypted(text: &str) -> bool {
    let Some((key, encrypted)) = text.split_once(':') else { return false };
    if key.is_empty() || encrypted.is_empty() || encrypted.contains(':') {
        return false;
    }
    // What is no letter of base 64 is passed over, and what comes after the padding may be.
    let letters = |text: &str| text.bytes().filter(|byte| byte.is_ascii_alphanumeric() || b"+/".contains(byte)).count();
    let up_to_padding = encrypted.split('=').next().unwrap_or_default();
    [letters(encrypted), letters(up_to_padding)].into_iter().any(|letters| (letters * 6 / 8).is_multiple_of(16))
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

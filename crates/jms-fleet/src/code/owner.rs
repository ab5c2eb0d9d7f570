//! Who objects belong to that are made from files.

use std::{fmt, str::FromStr};

use thiserror::Error;

/// Who objects belong to that are made from files: a name of at most 64 letters, digits, `-`, `_` and `.`. Without one, it is `jms`.
///
/// ```
/// use jms_fleet::Owner;
///
/// assert_eq!(Owner::default().as_str(), "jms");
/// assert_eq!("web-team".parse::<Owner>()?.to_string(), "web-team");
/// assert!("the web team".parse::<Owner>().is_err());
/// # Ok::<(), jms_fleet::NoOwner>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Owner(String);

/// A text that is no name of an owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("write a name of at most 64 letters, digits, `-`, `_` and `.`")]
#[non_exhaustive]
pub struct NoOwner;

const MOST_CHARACTERS: usize = 64;

impl Owner {
    /// The same, as a regular expression.
    pub(super) const PATTERN: &str = "^[A-Za-z0-9_.-]{1,64}$";

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Owner {
    fn default() -> Self {
        Self("jms".to_owned())
    }
}

impl FromStr for Owner {
    type Err = NoOwner;

    fn from_str(text: &str) -> Result<Self, NoOwner> {
        let fits = (1..=MOST_CHARACTERS).contains(&text.len())
            && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
        if fits { Ok(Self(text.to_owned())) } else { Err(NoOwner) }
    }
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

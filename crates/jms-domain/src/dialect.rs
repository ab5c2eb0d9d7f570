//! The versions of the server that speak differently.

use std::{fmt, str::FromStr};

use crate::Invalid;

/// Which server's rules hold, where servers differ.
///
/// Two servers were recorded, 3.10.20 and 4.10.16; each stands for its long-term series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[non_exhaustive]
pub enum Dialect {
    /// JumpServer 3.10.
    V3_10,
    /// JumpServer 4.10.
    #[default]
    V4_10,
}

impl Dialect {
    /// The longest password that the server makes, in characters (source: recordings of both servers,
    /// `change_secret_automations`, "create `password_rules` length …").
    pub const fn longest_password(self) -> u8 {
        match self {
            Self::V3_10 => 30,
            Self::V4_10 => 36,
        }
    }

    /// Refuses on 3.10 what it does not have.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10, with what was wanted and what to do instead.
    pub fn must_have_v4(self, what: impl Into<String>, instead: &'static str) -> Result<(), Invalid> {
        match self {
            Self::V3_10 => Err(Invalid::Version { server: self, what: what.into(), instead }),
            Self::V4_10 => Ok(()),
        }
    }

    /// Whether the minutes of a crontab may begin with `*` (source: `crontab-truth` of both servers).
    pub const fn takes_every_minute(self) -> bool {
        matches!(self, Self::V3_10)
    }
}

/// Checks that a server of this version has something that came after 3.10.
///
/// # Errors
/// [`Invalid::Version`] on 3.10.
pub(crate) fn only_on_4_10(dialect: Dialect, what: &str, instead: &'static str) -> Result<(), Invalid> {
    match dialect {
        Dialect::V3_10 => Err(Invalid::Version { server: dialect, what: what.to_owned(), instead }),
        Dialect::V4_10 => Ok(()),
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::V3_10 => "3.10",
            Self::V4_10 => "4.10",
        })
    }
}

impl FromStr for Dialect {
    type Err = Invalid;

    /// Reads `3.10` or `4.10`, also with a patch level: `4.10.16`.
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let mut numbers = text.trim_start_matches('v').split('.');
        match (numbers.next(), numbers.next()) {
            (Some("3"), Some("10")) => Ok(Self::V3_10),
            (Some("4"), Some("10")) => Ok(Self::V4_10),
            _ => Err(Invalid::Choice { of: "server version", given: text.to_owned(), known: &["3.10", "4.10"] }),
        }
    }
}

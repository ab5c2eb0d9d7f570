//! The versions of the server, which speak differently.
//!
//! What differs is one table, [`Feature`]; nothing else in the client compares versions.

mod detect;
mod feature;

use std::{fmt, str::FromStr};

pub use detect::{Detected, Evidence};
pub use feature::Feature;

use crate::Invalid;

/// Which server's rules hold, where servers differ: those of one version from 3.10 to 4.10.
///
/// Two servers were recorded, 3.10.20 and 4.10.16, and what they do is certain. What others do is read from the source of
/// their tags. Ask [`Dialect::has`] and its like; do not compare versions.
///
/// ```
/// use jms_domain::{Dialect, Feature};
///
/// let dialect: Dialect = "v4.7.0".parse()?;
/// assert!(dialect.has(Feature::AppendedSshKeys) && !Dialect::V4_10.has(Feature::AppendedSshKeys));
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dialect {
    major: u8,
    minor: u8,
    patch: u16,
}

impl Dialect {
    /// JumpServer 3.10, as recorded: 3.10.20.
    pub const V3_10: Self = Self::of(3, 10, 20);

    /// JumpServer 4.10, as recorded: 4.10.16. The default.
    pub const V4_10: Self = Self::of(4, 10, 16);

    /// The newest version whose source was read: 4.10.19.
    pub const NEWEST: Self = Self::of(4, 10, 19);

    const fn of(major: u8, minor: u8, patch: u16) -> Self {
        Self { major, minor, patch }
    }

    /// Whether a server of this version has it, or does so.
    pub fn has(self, feature: Feature) -> bool {
        let (since, until) = feature.versions();
        since.is_none_or(|since| self >= since) && until.is_none_or(|until| self < until)
    }

    /// Refuses what a server of this version does not have.
    ///
    /// # Errors
    /// [`Invalid::Version`], with what to do instead.
    pub fn require(self, feature: Feature) -> Result<(), Invalid> {
        if self.has(feature) {
            return Ok(());
        }
        let (what, instead) = feature.words();
        Err(Invalid::Version { server: self, what: what.to_owned(), instead })
    }

    /// The longest password that the server makes, in characters: 36, or 30 before 4.3.
    pub fn longest_password(self) -> u8 {
        if self.has(Feature::LongPasswords) { 36 } else { 30 }
    }

    /// The most rows of one page, if there is such a bound: 1,000 from 4.10.8 on. A greater `limit` is cut without a word.
    pub fn longest_page(self) -> Option<u32> {
        self.has(Feature::CutPages).then_some(1000)
    }

    /// How many requests a user may send in a minute, with all tokens together, if that is bounded: 180 from 4.10.15 on,
    /// 4,096 from 4.10.17 on. An administrator can change it.
    pub fn requests_per_minute(self) -> Option<u32> {
        if self.has(Feature::WideThrottle) { Some(4096) } else { self.has(Feature::Throttle).then_some(180) }
    }
}

impl Default for Dialect {
    fn default() -> Self {
        Self::V4_10
    }
}

impl fmt::Display for Dialect {
    /// `3.10` and `4.10` for those that were recorded, else the whole version.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { major, minor, patch } = *self;
        if [Self::V3_10, Self::V4_10].contains(self) {
            f.pad(&format!("{major}.{minor}"))
        } else {
            f.pad(&format!("{major}.{minor}.{patch}"))
        }
    }
}

impl FromStr for Dialect {
    type Err = Invalid;

    /// Reads `3.10`, `4.10` or a version between them, also with a patch level, a `v` before it and an edition behind it:
    /// `v4.10.16-ce`.
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let refuse =
            || Invalid::Choice { of: "server version", given: text.to_owned(), known: &["3.10", "4.0 to 4.9", "4.10"] };
        let version = text.trim_start_matches('v').split('-').next().unwrap_or_default();
        let mut numbers = version.split('.').map(|number| number.parse::<u16>().map_err(|_| refuse()));
        let mut next = || numbers.next().transpose();
        let (major, minor, patch) = (next()?, next()?, next()?);
        match (major, minor, patch) {
            _ if numbers.next().is_some() => Err(refuse()),
            (Some(3), Some(10), None) => Ok(Self::V3_10),
            (Some(4), Some(10), None) => Ok(Self::V4_10),
            (Some(3), Some(10), Some(patch)) => Ok(Self::of(3, 10, patch)),
            (Some(4), Some(10), Some(patch)) => Ok(Self::of(4, 10, patch)),
            (Some(4), Some(minor), patch) => match u8::try_from(minor) {
                Ok(minor @ ..=9) => Ok(Self::of(4, minor, patch.unwrap_or(0))),
                _ => Err(refuse()),
            },
            _ => Err(refuse()),
        }
    }
}

//! Server versions, and the marks that say which of them have something.

use std::{fmt, str::FromStr};

use serde_json::Value;

/// A version of the server, such as `4.10.16`, or the beginning of one, such as `4.10`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Version(Vec<u32>);

/// A text that is no version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no server version: write numbers with dots, such as 4.10 or 4.10.16")]
pub struct VersionError(String);

impl FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, VersionError> {
        text.split('.').map(str::parse).collect::<Result<_, _>>().map(Self).map_err(|_| VersionError(text.to_owned()))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<_> = self.0.iter().map(u32::to_string).collect();
        f.write_str(&parts.join("."))
    }
}

impl Version {
    /// Whether this version is `line` or one of its patches: `4.10.16` is in `4.10`.
    pub fn is_in(&self, line: &Self) -> bool {
        self.0.starts_with(&line.0)
    }

    /// Whether this version is `first` or later.
    pub fn is_since(&self, first: &Self) -> bool {
        self.0 >= first.0
    }

    /// Whether this version is `last`, one of its patches, or earlier.
    pub fn is_until(&self, last: &Self) -> bool {
        self.0 <= last.0 || self.is_in(last)
    }
}

/// Which servers have a thing: `x-jms-since`, `x-jms-until` (both inclusive) and `x-jms-servers`.
///
/// Nothing set means every server.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    /// The first version that has it.
    pub since: Option<Version>,
    /// The last version that has it; its patches count.
    pub until: Option<Version>,
    /// The only recorded versions that have it, where the border between them is not known.
    pub servers: Vec<Version>,
}

impl Marks {
    /// Reads the marks of a schema, a parameter, an operation or an answer.
    ///
    /// # Errors
    /// If one of them is no version.
    pub fn of(value: &Value) -> Result<Self, VersionError> {
        Self::read(value, ["x-jms-since", "x-jms-until", "x-jms-servers"])
    }

    /// Reads the marks of one value of an open enumeration, which have no `x-jms-` before their names.
    ///
    /// # Errors
    /// If one of them is no version.
    pub fn of_enum_value(value: &Value) -> Result<Self, VersionError> {
        Self::read(value, ["since", "until", "servers"])
    }

    /// Whether `server` has the thing.
    pub fn apply_to(&self, server: &Version) -> bool {
        self.since.as_ref().is_none_or(|first| server.is_since(first))
            && self.until.as_ref().is_none_or(|last| server.is_until(last))
            && (self.servers.is_empty() || self.servers.iter().any(|line| server.is_in(line)))
    }

    fn read(value: &Value, [since, until, servers]: [&str; 3]) -> Result<Self, VersionError> {
        let one = |key| value.get(key).map(version_of).transpose();
        let servers = value.get(servers).and_then(Value::as_array).into_iter().flatten().map(version_of);
        Ok(Self { since: one(since)?, until: one(until)?, servers: servers.collect::<Result<_, _>>()? })
    }
}

/// A version must be text: as a YAML number, 4.10 would be 4.1.
fn version_of(value: &Value) -> Result<Version, VersionError> {
    value.as_str().ok_or_else(|| VersionError(value.to_string()))?.parse()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn marks_include_their_borders() {
        for (marks, server, has) in [
            (json!({}), "3.10.20", true),
            (json!({"x-jms-since": "4.8"}), "4.8.0", true),
            (json!({"x-jms-since": "4.8"}), "4.10.16", true),
            (json!({"x-jms-since": "4.8"}), "4.7.9", false),
            (json!({"x-jms-until": "4.7"}), "4.7.9", true),
            (json!({"x-jms-until": "4.7"}), "4.8.0", false),
            (json!({"x-jms-until": "4.10.16"}), "4.10.17", false),
            (json!({"x-jms-servers": ["3.10"]}), "3.10.20", true),
            (json!({"x-jms-servers": ["3.10"]}), "3.1.0", false),
            (json!({"x-jms-servers": ["3.10", "4.10"]}), "4.10.16", true),
        ] {
            let server = server.parse().unwrap();
            assert_eq!(Marks::of(&marks).unwrap().apply_to(&server), has, "{marks} on {server}");
        }
    }

    #[test]
    fn a_number_is_no_version() {
        assert!(Marks::of(&json!({"x-jms-since": 4.1})).is_err());
        assert!("4.x".parse::<Version>().is_err());
        assert!("".parse::<Version>().is_err());
    }
}

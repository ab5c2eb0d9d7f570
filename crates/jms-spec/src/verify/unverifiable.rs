//! The checked-in list of exchanges that describe nothing: each pattern with its reason.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// How much of all exchanges may be excused, in percent.
pub const MOST_EXCUSED: usize = 2;

/// Exchanges that describe nothing, such as probes of what no client sends.
#[derive(Debug, Clone, Default)]
pub struct Unverifiable {
    patterns: Vec<Pattern>,
}

/// One kind of them. `*` stands for any method or status, and as a part of the path for any one part of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// The method, or `*`.
    pub method: String,
    /// The path, in which a part may be `*`.
    pub path: String,
    /// The status, or `*`.
    pub status: String,
    /// Why the document does not describe it.
    pub reason: String,
}

/// Why the list cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{}: {reason}", file.display())]
pub struct UnverifiableError {
    /// The file.
    pub file: PathBuf,
    /// What is wrong with it.
    pub reason: String,
}

impl Unverifiable {
    /// Reads the list.
    ///
    /// # Errors
    /// If the file cannot be read, is no list of patterns, or a pattern has no reason.
    pub fn read(file: &Path) -> Result<Self, UnverifiableError> {
        let fail = |reason: String| UnverifiableError { file: file.to_owned(), reason };
        let text = std::fs::read_to_string(file).map_err(|error| fail(error.to_string()))?;
        let patterns: Vec<Pattern> = serde_saphyr::from_str(&text).map_err(|error| fail(error.to_string()))?;
        if let Some(bare) = patterns.iter().find(|pattern| pattern.reason.trim().is_empty()) {
            return Err(fail(format!("{} {} {} needs a reason", bare.method, bare.path, bare.status)));
        }
        Ok(Self { patterns })
    }

    /// Takes a list that is in memory.
    pub fn of(patterns: Vec<Pattern>) -> Self {
        Self { patterns }
    }

    /// The patterns, in the order of the file.
    pub fn patterns(&self) -> &[Pattern] {
        &self.patterns
    }

    /// The place of the first pattern that an exchange fits.
    pub(super) fn find(&self, method: &str, path: &str, status: u16) -> Option<usize> {
        self.patterns.iter().position(|pattern| {
            (pattern.method == "*" || pattern.method == method)
                && (pattern.status == "*" || pattern.status.parse() == Ok(status))
                && fits(&pattern.path, path)
        })
    }
}

fn fits(pattern: &str, path: &str) -> bool {
    let (wanted, given) = (pattern.split('/'), path.split('/'));
    wanted.clone().count() == given.clone().count()
        && wanted.zip(given).all(|(wanted, given)| wanted == "*" || wanted == given)
}

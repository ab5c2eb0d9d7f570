//! What came of checking recordings against the document.

use std::{collections::BTreeMap, fmt};

use serde::Serialize;

use super::{MOST_EXCUSED, Pattern};

/// Counts, and every failure. Its JSON form is stable: keys are only added.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Report {
    /// By server version.
    pub servers: BTreeMap<String, Totals>,
    /// By operation, and by what every path has (`every path: options`).
    pub operations: BTreeMap<String, Counts>,
    /// What is not as the document says, in the order of the recordings.
    pub failures: Vec<Failure>,
    /// How many exchanges each pattern of the list of unverifiable ones excused, in its order.
    pub unverifiable: Vec<Excused>,
    /// Query keys that an operation does not have and the server ignored, with how often, by operation.
    pub unknown_query: BTreeMap<String, BTreeMap<String, usize>>,
}

/// What became of the exchanges of a server. Each is counted once in the first group: valid, no such path, unverifiable,
/// invalid or undocumented.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// All of them.
    pub exchanges: usize,
    /// What the document says.
    pub valid: usize,
    /// Answered as where nothing is, and the document has nothing there.
    pub no_such_path: usize,
    /// Excused by the list of those that describe nothing.
    pub unverifiable: usize,
    /// Not what the document says.
    pub invalid: usize,
    /// More than the document says: a path, a status, a content type, a field, a value.
    pub undocumented: usize,
    /// Of the valid ones: those whose request was checked, because it was carried out.
    pub requests: usize,
    /// Of the valid ones: those with a body that the recorder did not keep, so that it was not checked.
    pub bodies_not_kept: usize,
    /// Of the valid ones: those of which the recorder kept only the first rows.
    pub rows_not_kept: usize,
    /// Values in queries that the server could not read and ignored, as documented.
    pub unreadable: usize,
}

/// What became of the exchanges of an operation.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Counts {
    /// What the document says.
    pub valid: usize,
    /// Not what it says.
    pub invalid: usize,
    /// More than it says.
    pub undocumented: usize,
}

/// An exchange that is not as the document says.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Failure {
    /// `SERVER/GROUP/NAME`.
    pub recording: String,
    /// Its line in the file, from 1.
    pub line: usize,
    /// The operation, if the document has one there.
    pub operation: Option<String>,
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The status of the answer.
    pub status: u16,
    /// `invalid` or `undocumented`.
    pub kind: Kind,
    /// `route`, `answer` or `request`.
    pub side: &'static str,
    /// What is wrong, without values.
    pub problem: String,
}

/// What is wrong with an exchange.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It is not what the document says.
    Invalid,
    /// It is more than the document says.
    Undocumented,
}

/// A pattern of the list of unverifiable exchanges, and how many fitted it.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Excused {
    /// The pattern.
    #[serde(flatten)]
    pub pattern: Pattern,
    /// How many failures it excused.
    pub exchanges: usize,
}

impl Report {
    /// All servers together.
    pub fn totals(&self) -> Totals {
        let mut sum = Totals::default();
        for totals in self.servers.values() {
            sum.exchanges += totals.exchanges;
            sum.valid += totals.valid;
            sum.no_such_path += totals.no_such_path;
            sum.unverifiable += totals.unverifiable;
            sum.invalid += totals.invalid;
            sum.undocumented += totals.undocumented;
            sum.requests += totals.requests;
            sum.bodies_not_kept += totals.bodies_not_kept;
            sum.rows_not_kept += totals.rows_not_kept;
            sum.unreadable += totals.unreadable;
        }
        sum
    }

    /// Whether more is excused than may be.
    pub fn excuses_too_much(&self) -> bool {
        let totals = self.totals();
        totals.unverifiable * 100 > totals.exchanges * MOST_EXCUSED
    }

    /// The patterns of the list of unverifiable exchanges that nothing fitted.
    pub fn stale(&self) -> impl Iterator<Item = &Pattern> {
        self.unverifiable.iter().filter(|excused| excused.exchanges == 0).map(|excused| &excused.pattern)
    }

    /// Whether everything is as the document says.
    pub fn is_clean(&self) -> bool {
        self.failures.is_empty() && !self.excuses_too_much()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { recording, line, method, path, status, side, problem, .. } = self;
        let operation = self.operation.as_deref().unwrap_or("no operation of the document");
        write!(f, "{recording} (line {line}): {method} {path} {status} ({operation}): {side}: {problem}")
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { exchanges, valid, no_such_path, unverifiable, invalid, undocumented, .. } = self;
        write!(
            f,
            "{exchanges} exchanges: {valid} valid, {no_such_path} no such path, {unverifiable} unverifiable, {invalid} invalid, {undocumented} undocumented"
        )
    }
}

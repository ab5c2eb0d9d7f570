//! Recorded traffic against the document: whether servers do what it says, and nothing more.
//!
//! [`read()`] unpacks files of recordings, a [`Verifier`] takes their exchanges one by one, and its [`Report`] says how
//! many are as documented and what is wrong with the others. An answer must be documented with its status, content type,
//! headers and body; a request must be what the document says wherever the server carried it out. Methods and paths
//! that the document does not list are judged by its `x-jms-every-path`.

mod body;
mod form;
mod judge;
mod parameters;
mod recording;
mod report;
mod routes;
mod unverifiable;

use std::collections::{BTreeMap, HashMap};

use self::judge::{About, Finding, Judge, Judged, Side};
pub(crate) use self::parameters::{OtherIds, Parameters};
pub use self::{
    recording::{Exchange, ReadError, Recording, Request, Response, read},
    report::{Counts, Excused, Failure, Kind, Report, Totals},
    unverifiable::{MOST_EXCUSED, Pattern, Unverifiable, UnverifiableError},
};
use crate::{Document, Index, VersionError};

/// Checks exchanges against a document, and counts.
#[derive(Debug)]
pub struct Verifier<'a> {
    document: &'a Document,
    index: &'a Index,
    unverifiable: &'a Unverifiable,
    judges: HashMap<String, Judge<'a>>,
    operations: Vec<Counts>,
    everywhere: BTreeMap<&'static str, Counts>,
    report: Report,
}

impl<'a> Verifier<'a> {
    /// Checks against `document`, whose index is `index`.
    pub fn new(document: &'a Document, index: &'a Index, unverifiable: &'a Unverifiable) -> Self {
        let excused = |pattern: &Pattern| Excused { pattern: pattern.clone(), exchanges: 0 };
        let report =
            Report { unverifiable: unverifiable.patterns().iter().map(excused).collect(), ..Report::default() };
        let operations = vec![Counts::default(); index.operations().len()];
        Self { document, index, unverifiable, judges: HashMap::new(), operations, everywhere: BTreeMap::new(), report }
    }

    /// Checks one exchange.
    ///
    /// # Errors
    /// If the exchange's server is no version, or a mark of the document is none.
    pub fn check(&mut self, exchange: &Exchange) -> Result<(), VersionError> {
        if !self.judges.contains_key(&*exchange.server) {
            let judge = Judge::new(self.document, self.index, &exchange.server.parse()?)?;
            self.judges.insert(exchange.server.to_string(), judge);
            self.report.servers.entry(exchange.server.to_string()).or_default();
        }
        let judged = self.judges.get_mut(&*exchange.server).map(|judge| judge.judge(exchange));
        if let Some(judged) = judged {
            self.count(exchange, judged);
        }
        Ok(())
    }

    /// How many exchanges were not as the document says, so far.
    pub fn failures(&self) -> usize {
        self.report.failures.len()
    }

    /// What came of all checks so far.
    pub fn finish(self) -> Report {
        let mut report = self.report;
        for (operation, counts) in self.index.operations().iter().zip(self.operations) {
            report.operations.insert(operation.id.clone(), counts);
        }
        for (kind, counts) in self.everywhere {
            report.operations.insert(format!("every path: {kind}"), counts);
        }
        report
    }

    fn count(&mut self, exchange: &Exchange, Judged { about, finding }: Judged) {
        let Some(totals) = self.report.servers.get_mut(&*exchange.server) else { return };
        let (operation, mut counts) = match about {
            About::Operation(place) => {
                (Some(self.index.operations()[place].id.as_str()), self.operations.get_mut(place))
            }
            About::Everywhere(kind) => (None, Some(self.everywhere.entry(kind).or_default())),
            About::Unknown => (None, None),
        };
        totals.exchanges += 1;
        let (side, error) = match finding {
            Finding::NoSuchPath => {
                totals.no_such_path += 1;
                return;
            }
            Finding::Valid(details) => {
                totals.valid += 1;
                totals.requests += usize::from(details.request);
                totals.bodies_not_kept += usize::from(details.gone);
                totals.rows_not_kept += usize::from(exchange.response.body_truncated.is_some());
                totals.unreadable += details.query.ignored;
                if let Some(counts) = &mut counts {
                    counts.valid += 1;
                }
                for key in details.query.unknown {
                    let id = operation.unwrap_or_default();
                    *self.report.unknown_query.entry(id.to_owned()).or_default().entry(key).or_default() += 1;
                }
                return;
            }
            Finding::Wrong(side, error) => (side, error),
        };
        let (request, status) = (&exchange.request, exchange.response.status);
        if let Some(pattern) = self.unverifiable.find(&request.method, &request.path, status) {
            totals.unverifiable += 1;
            self.report.unverifiable[pattern].exchanges += 1;
            return;
        }
        let kind = if error.is_undocumented() { Kind::Undocumented } else { Kind::Invalid };
        let counted = counts.map(|counts| match kind {
            Kind::Invalid => &mut counts.invalid,
            Kind::Undocumented => &mut counts.undocumented,
        });
        let total = match kind {
            Kind::Invalid => &mut totals.invalid,
            Kind::Undocumented => &mut totals.undocumented,
        };
        for number in counted.into_iter().chain([total]) {
            *number += 1;
        }
        self.report.failures.push(Failure {
            recording: exchange.place(),
            line: exchange.line,
            operation: operation.map(str::to_owned),
            method: request.method.clone(),
            path: request.path.clone(),
            status,
            kind,
            side: match side {
                Side::Route => "route",
                Side::Answer => "answer",
                Side::Request => "request",
            },
            problem: error.to_string(),
        });
    }
}

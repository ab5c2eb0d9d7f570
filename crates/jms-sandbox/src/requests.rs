//! Which requests a sandbox has answered, and how.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use http::{Method, StatusCode};

use crate::http::request::Request;

/// How many different lines are counted apart; a soak test asks for ids without end.
const MOST: usize = 10_000;

/// Requests that were alike: method, path and status.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answered {
    /// Path without the query, as it was sent.
    pub path: String,
    /// Method.
    pub method: String,
    /// Status of the answer.
    pub status: u16,
}

/// The requests that a sandbox has answered since its start or its last reset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requests {
    total: u64,
    failures: u64,
    counts: BTreeMap<Answered, u64>,
}

impl Requests {
    /// All requests.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// Requests on which the sandbox itself failed: a defect of the sandbox, answered with 500.
    pub fn failures(&self) -> u64 {
        self.failures
    }

    /// Requests with this method and path (without the query), whatever their answer.
    pub fn count(&self, method: &Method, path: &str) -> u64 {
        self.sum(|answered| answered.method == method.as_str() && answered.path == path)
    }

    /// Requests that were answered with this status.
    pub fn with_status(&self, status: StatusCode) -> u64 {
        self.sum(|answered| answered.status == status.as_u16())
    }

    /// Requests that were alike, and how many. After 10,000 different ones, further ones are in [`Self::total`] only.
    pub fn iter(&self) -> impl Iterator<Item = (&Answered, u64)> {
        self.counts.iter().map(|(answered, count)| (answered, *count))
    }

    fn sum(&self, wanted: impl Fn(&Answered) -> bool) -> u64 {
        self.iter().filter(|(answered, _)| wanted(answered)).map(|(_, count)| count).sum()
    }
}

/// Counts requests.
#[derive(Debug, Default)]
pub(crate) struct Counter(Mutex<Requests>);

impl Counter {
    pub(crate) fn record(&self, request: &Request, status: StatusCode, failed: bool) {
        let mut requests = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        requests.total += 1;
        requests.failures += u64::from(failed);
        let method = request.method.to_string();
        let answered = Answered { path: request.path().to_owned(), method, status: status.as_u16() };
        let room = requests.counts.len() < MOST;
        if let Some(count) = requests.counts.get_mut(&answered) {
            *count += 1;
        } else if room {
            requests.counts.insert(answered, 1);
        }
    }

    pub(crate) fn snapshot(&self) -> Requests {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Requests::default();
    }
}

//! Which requests a sandbox was sent, and how it answered them.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Mutex, MutexGuard, PoisonError},
};

use http::{Method, StatusCode};

use crate::{http::request::Request, operations};

/// How many different lines are counted apart; a soak test asks for ids without end.
const MOST: usize = 10_000;
/// How many calls are remembered one by one.
const REMEMBERED: usize = 1000;

/// Requests that were alike: method, path and status.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answered {
    /// Path without the query, as it was sent.
    pub path: String,
    /// Method.
    pub method: String,
    /// Status of the answer; none if there was no answer, or is none yet.
    pub status: Option<u16>,
}

impl Answered {
    /// The `operationId` that the document has for it, if it has one.
    pub fn operation(&self) -> Option<&'static str> {
        operations::of(&self.method, &self.path)
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What was asked, and how it was answered.
    pub answered: Answered,
    /// Which try this was, counted from 1: requests with the same `X-Request-ID` are tries of the same call.
    pub try_number: u32,
}

/// The requests that a sandbox was sent since its start or its last reset.
///
/// A request counts when it arrives, also one whose connection breaks before or after it took effect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Requests {
    total: u64,
    failures: u64,
    counts: BTreeMap<Answered, u64>,
    last: VecDeque<Call>,
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

    /// Requests of this operation of the document, such as `accounts_create`, whatever their answer.
    pub fn of(&self, operation: &str) -> u64 {
        self.sum(|answered| answered.operation() == Some(operation))
    }

    /// Requests that were answered with this status.
    pub fn with_status(&self, status: StatusCode) -> u64 {
        self.sum(|answered| answered.status == Some(status.as_u16()))
    }

    /// Requests that were not answered: their connection broke, or they are under way.
    pub fn unanswered(&self) -> u64 {
        self.sum(|answered| answered.status.is_none())
    }

    /// Requests that were alike, and how many. After 10,000 different ones, further ones are in [`Self::total`] only.
    pub fn iter(&self) -> impl Iterator<Item = (&Answered, u64)> {
        self.counts.iter().map(|(answered, count)| (answered, *count))
    }

    /// The last requests, at most 1000, in the order in which they arrived.
    pub fn last(&self) -> impl DoubleEndedIterator<Item = &Call> + ExactSizeIterator {
        self.last.iter()
    }

    fn sum(&self, wanted: impl Fn(&Answered) -> bool) -> u64 {
        self.iter().filter(|(answered, _)| wanted(answered)).map(|(_, count)| count).sum()
    }

    fn count_one(&mut self, answered: &Answered) {
        if let Some(count) = self.counts.get_mut(answered) {
            *count += 1;
        } else if self.counts.len() < MOST {
            self.counts.insert(answered.clone(), 1);
        }
    }

    fn count_one_less(&mut self, answered: &Answered) {
        if let Some(count) = self.counts.get_mut(answered) {
            *count -= 1;
            if *count == 0 {
                self.counts.remove(answered);
            }
        }
    }
}

/// Counts requests.
#[derive(Debug, Default)]
pub(crate) struct Counter(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    requests: Requests,
    /// `X-Request-ID` of the remembered calls.
    ids: VecDeque<Option<String>>,
    /// How often it was cleared.
    cleared: u64,
}

/// A request that has arrived.
#[derive(Debug)]
#[must_use = "without it, the request stays without an answer"]
pub(crate) struct Arrival<'a> {
    counter: &'a Counter,
    cleared: u64,
    /// The how manieth it is.
    number: u64,
    answered: Answered,
}

impl Counter {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts a request, as one without an answer.
    pub(crate) fn arrived(&self, request: &Request) -> Arrival<'_> {
        let mut state = self.state();
        let State { requests, ids, cleared } = &mut *state;
        let answered = Answered { path: request.path().to_owned(), method: request.method.to_string(), status: None };
        let id = request.header("x-request-id");
        let earlier = ids.iter().filter(|earlier| id.is_some() && **earlier == id).count();
        if requests.last.len() == REMEMBERED {
            requests.last.pop_front();
            ids.pop_front();
        }
        let try_number = u32::try_from(earlier + 1).unwrap_or(u32::MAX);
        requests.last.push_back(Call { answered: answered.clone(), try_number });
        ids.push_back(id);
        requests.total += 1;
        requests.count_one(&answered);
        Arrival { counter: self, cleared: *cleared, number: requests.total, answered }
    }

    /// Counts a failure of the sandbox itself.
    pub(crate) fn failed(&self) {
        self.state().requests.failures += 1;
    }

    pub(crate) fn snapshot(&self) -> Requests {
        self.state().requests.clone()
    }

    pub(crate) fn clear(&self) {
        let mut state = self.state();
        *state = State { cleared: state.cleared + 1, ..State::default() };
    }
}

impl Arrival<'_> {
    /// It was answered.
    pub(crate) fn answered(mut self, status: StatusCode) {
        let mut state = self.counter.state();
        if state.cleared != self.cleared {
            return;
        }
        let requests = &mut state.requests;
        requests.count_one_less(&self.answered);
        self.answered.status = Some(status.as_u16());
        requests.count_one(&self.answered);
        // The last one is the `total`th.
        let back = usize::try_from(requests.total - self.number).unwrap_or(usize::MAX);
        if let Some(call) = requests.last.iter_mut().rev().nth(back) {
            call.answered = self.answered;
        }
    }
}

//! The faults of a sandbox, and how often each acted.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rand::rngs::StdRng;

use super::{Effect, Fault, FaultError};
use crate::http::request::Request;

/// Names a fault that was added to a sandbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FaultId(u64);

impl FaultId {
    pub(crate) fn new(number: u64) -> Self {
        Self(number)
    }

    /// The number by which the control endpoint knows it.
    pub fn number(self) -> u64 {
        self.0
    }
}

/// A fault, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct FaultReport {
    /// Its name.
    pub id: FaultId,
    /// The fault.
    pub fault: Fault,
    /// Requests that it concerned.
    pub matched: u64,
    /// Requests on which it acted.
    pub fired: u64,
}

#[derive(Debug)]
struct Rule {
    report: FaultReport,
    dice: StdRng,
}

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    added: u64,
}

impl State {
    fn add(&mut self, fault: Fault) -> FaultId {
        self.added += 1;
        let id = FaultId(self.added);
        let dice = fault.occasion.dice();
        self.rules.push(Rule { report: FaultReport { id, fault, matched: 0, fired: 0 }, dice });
        id
    }
}

/// What faults do to one request, in the order in which they do it.
#[derive(Debug, Default)]
pub(crate) struct Plan(pub(crate) Vec<Effect>);

/// The faults of a sandbox.
#[derive(Debug)]
pub(crate) struct Rules {
    /// Those that were there from the start.
    first: Vec<Fault>,
    state: Mutex<State>,
}

impl Rules {
    pub(crate) fn new(first: Vec<Fault>) -> Result<Self, FaultError> {
        first.iter().try_for_each(Fault::check)?;
        let rules = Self { first, state: Mutex::default() };
        rules.restart();
        Ok(rules)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, fault: Fault) -> Result<FaultId, FaultError> {
        fault.check()?;
        Ok(self.state().add(fault))
    }

    pub(crate) fn remove(&self, id: FaultId) -> bool {
        let mut state = self.state();
        let before = state.rules.len();
        state.rules.retain(|rule| rule.report.id != id);
        state.rules.len() < before
    }

    pub(crate) fn clear(&self) {
        self.state().rules.clear();
    }

    /// Only the first ones, and none of them has acted.
    pub(crate) fn restart(&self) {
        let mut state = self.state();
        state.rules.clear();
        for fault in self.first.clone() {
            state.add(fault);
        }
    }

    pub(crate) fn reports(&self) -> Vec<FaultReport> {
        self.state().rules.iter().map(|rule| rule.report.clone()).collect()
    }

    /// What is to be done to a request; asking counts it.
    pub(crate) fn plan(&self, request: &Request) -> Plan {
        let mut effects = Vec::new();
        let mut ended = false;
        for Rule { report, dice } in &mut self.state().rules {
            if !report.fault.matcher.fits(request) {
                continue;
            }
            report.matched += 1;
            if ended || !report.fault.occasion.is(report.matched, report.fired, dice) {
                continue;
            }
            report.fired += 1;
            ended = report.fault.effect.ends();
            effects.push(report.fault.effect.clone());
        }
        Plan(effects)
    }
}

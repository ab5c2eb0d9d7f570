//! Recorded truth for tests: what real servers said, in one place for every crate.
//!
//! The tests named `truth_…` read their cases through this crate. There are two sources: the copies kept in this
//! crate's `recordings/`, `scenarios/` and `vectors/`, which a fresh clone always has, and the folder named by
//! `JMS_TRUTH_DIR`, which has the same layout and may hold more. A relative `JMS_TRUTH_DIR` is taken from the workspace
//! root, wherever cargo runs the test.
//!
//! This crate is a dev-dependency only; nothing that is delivered depends on it.

#![expect(
    clippy::panic,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "test support: data that cannot be read fails the test, and what was skipped is said"
)]

mod exchange;
mod scenario;
mod source;

pub use exchange::{Exchange, Recorded, Request, Response, exchanges};
pub use scenario::{Scenario, Stage, Step, StepRequest, StepResponse, stages};
pub use source::{Source, sources, vectors};

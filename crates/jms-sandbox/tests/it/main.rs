//! Tests of the sandbox as its callers see it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking and say what they counted")]

mod client;
mod likeness;
mod truth_recordings;
mod truth_scenarios;

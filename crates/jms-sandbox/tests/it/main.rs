//! Tests of the sandbox as its callers see it.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests fail by panicking and say what they counted"
)]

mod client;
mod likeness;
mod truth_scenarios;

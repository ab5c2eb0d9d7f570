//! Tests of the sandbox as its callers see it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests fail by panicking and say what they counted"
)]

mod applications;
mod batches;
mod client;
mod description;
mod docs;
mod findings;
mod fuzz;
mod likeness;
mod modes;
mod paging;

mod runs;
mod stores;
mod templates;
mod truth_crontabs;
mod truth_recordings;
mod truth_scenarios;
mod unknown;
mod verifying;
mod wire;

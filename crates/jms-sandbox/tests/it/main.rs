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
mod control;
mod description;
mod docs;
mod documentation;
mod faults;
mod faults_on_loopback;
mod findings;
mod fuzz;
mod likeness;
mod lookups;
mod modes;
mod operations;
mod organisations;
mod paging;
mod raw_bytes;
mod requests;
mod runs;
mod schedules;
mod server_faults;
mod stores;
mod templates;
mod truth_crontabs;
mod truth_recordings;
mod truth_scenarios;
mod unknown;
mod verifying;
mod wire;

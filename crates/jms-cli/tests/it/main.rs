//! Tests of the command line: the real binary, on the embedded sandbox.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, or says why it does not"
)]

mod api;
mod browser;
mod commands;
mod failures;
mod help;
mod home;
mod login;
mod reference;
mod seeds;
mod served;
mod serving;
mod spec;

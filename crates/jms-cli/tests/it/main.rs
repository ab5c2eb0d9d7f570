//! Tests of the command line: the real binary, on the embedded sandbox.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, or says why it does not"
)]

mod api;
mod browser;
mod canary;
mod commands;
mod failures;
mod help;
mod home;
mod login;
mod profiles;
mod record;
mod reference;
mod references;
mod run;
mod secrets;
mod seeds;
mod served;
mod serving;
mod spec;

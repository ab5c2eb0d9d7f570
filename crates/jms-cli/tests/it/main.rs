//! Tests of the command line: the real binary, on the embedded sandbox.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on fails, or says why it does not"
)]

mod api;
mod begun;
mod browser;
mod canary;
mod chromium;
mod code;
mod code_page;
mod commands;
mod completion;
mod coverage;
mod doctor;
mod dry_run;
mod exit_codes;
mod failures;
mod fleets;
mod help;
mod home;
mod import;
mod killed;
mod languages;
mod login;
mod login_terminal;
mod objects;
mod output;
mod pages;
mod pictures;
mod profiles;
mod pty;
mod record;
mod reference;
mod references;
mod report;
mod report_page;
mod rotate;
mod run;
mod runs;
mod schemas;
mod scripted;
mod secrets;
mod seeds;
mod served;
mod serving;
mod spec;
mod targets;
mod terminal;
mod transcripts;

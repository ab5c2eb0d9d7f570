//! Tests of the client.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod at_stake;
mod cassette;
mod config;
#[expect(clippy::print_stdout, reason = "it tells what it made on a live server")]
mod contract;
mod detect;
mod directory;
mod errors;
mod fault_matrix;
mod findings;
mod interrupted;
mod kinds;
mod limits;
mod loopback;
mod network;
mod observed;
mod organisation;
mod pipeline;
mod reference;
#[rustfmt::skip]
#[expect(clippy::print_stdout, reason = "generated; examples show their answers")]
mod reference_examples;
mod resolve;
mod rows;
mod run;
mod sandbox;
mod sandbox_applications;
mod sandbox_bulk;
mod sandbox_templates;
mod scripted;
mod second_factor;
mod targets;
mod traps;
mod truth;
mod unknown;

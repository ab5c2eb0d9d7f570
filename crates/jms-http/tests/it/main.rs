//! Tests of the client.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod at_stake;
mod cassette;
mod config;
mod fault_matrix;
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
mod rows;
mod run;
mod sandbox;
mod scripted;
mod targets;
mod truth;
mod unknown;

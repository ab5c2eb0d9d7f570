//! Tests of the client.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cassette;
mod config;
mod directory;
mod fault_matrix;
mod findings;
mod organisation;
mod pipeline;
mod reference;
#[rustfmt::skip]
#[expect(clippy::print_stdout, reason = "generated; examples show their answers")]
mod reference_examples;
mod resolve;
mod rows;
mod sandbox;
mod scripted;
mod truth;
mod unknown;

//! Tests of the client.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cassette;
mod config;
mod detect;
mod errors;
mod fault_matrix;
mod organisation;
mod pipeline;
mod reference;
#[rustfmt::skip]
#[expect(clippy::print_stdout, reason = "generated; examples show their answers")]
mod reference_examples;
mod rows;
mod sandbox;
mod scripted;
mod second_factor;
mod traps;
mod truth;
mod unknown;

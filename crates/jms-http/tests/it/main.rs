//! Tests of the client.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod cassette;
mod config;
mod fault_matrix;
mod interrupted;
mod organisation;
mod pipeline;
mod reference;
#[rustfmt::skip]
#[expect(clippy::print_stdout, reason = "generated; examples show their answers")]
mod reference_examples;
mod rows;
mod sandbox;
mod sandbox_applications;
mod sandbox_bulk;
mod sandbox_templates;
mod scripted;
mod truth;
mod unknown;

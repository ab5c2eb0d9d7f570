//! Tests of the client.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod config;
mod pipeline;
mod sandbox;
mod scripted;
mod truth;

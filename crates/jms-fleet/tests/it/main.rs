//! Tests of jobs, on the sandbox.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod audit;
mod create;
mod delete;
mod export;
mod import;
mod journal;
mod on_assets;
mod place;
mod resume;
mod secrets;
mod throttle;
mod update;

//! Tests of jobs, on the sandbox.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod audit;
mod code;
mod code_files;
mod code_others;
mod code_random;
mod create;
mod delete;
mod export;
mod import;
mod journal;
mod on_assets;
mod place;
mod planned;
mod resume;
mod rotate;
mod rotate_care;
mod scissors;
mod secrets;
mod sheet;
mod throttle;
mod update;

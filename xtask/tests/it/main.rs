//! Checks of the whole repository.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod arrows;
mod docs;
mod generated;
mod public_api;

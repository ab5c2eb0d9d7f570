//! Tests of the vocabulary.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod crontab;
mod errors;
mod values;
mod wait;
mod walk;

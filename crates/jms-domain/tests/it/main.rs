//! Tests of the vocabulary.

mod crontab;
mod errors;
mod values;
mod wait;
mod walk;

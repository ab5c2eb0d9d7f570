//! Tests of the vocabulary against the recorded truth.

mod crontab;

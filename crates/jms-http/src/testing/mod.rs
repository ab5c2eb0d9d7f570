//! Transports for tests of programs that use this client: answers by a script, and recorded traffic.
//!
//! For a server that remembers, take the crate `jms-sandbox` and [`Builder::service`](crate::Builder::service); for single
//! resources, the mocks of the feature `mock`.

mod cassette;
mod scripted;

pub use cassette::{Cassette, CassetteError, Recorder, scrubbed};
pub use scripted::{Scripted, Sent};

//! A JumpServer for tests that fits in one process.
//!
//! It answers like a real server, with the same shapes, quirks and errors, and it remembers: accounts that were made can be
//! listed, secrets that were changed have a history, runs of automations take their time and leave records.
//!
//! ```
//! use jms_sandbox::{Clock, Sandbox};
//! use std::time::Duration;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().clock(Clock::manual()).build()?;
//! let token = sandbox.credentials().private_token;
//! # Ok(())
//! # }
//! ```

mod auth;
mod clock;
mod credentials;
mod engine;
mod error;
mod executions;
mod fleet;
mod form;
mod http;
mod json;
mod labels;
mod lang;
mod messages;
mod org;
mod profile;
mod python;
mod python_json;
mod random;
mod requests;
mod resources;
mod sandbox;
mod search;
mod server;
mod settings;
mod ssh_key;
mod store;
mod zone;

pub use clock::Clock;
pub use credentials::Credentials;
pub use error::SandboxError;
pub use fleet::Fleet;
pub use lang::Language;
pub use profile::Profile;
pub use requests::{Answered, Requests};
pub use sandbox::{Builder, Sandbox};
pub use server::Server;
pub use settings::Throttle;
pub use store::Store;

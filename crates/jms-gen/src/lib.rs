//! Wire types and raw endpoints of JumpServer's account administration.
//!
//! The types and endpoints are generated from the OpenAPI document ([`types`], [`operations`], the methods of [`Raw`]) by
//! `cargo xtask generate`; they speak the vocabulary of [`jms_domain`]. Beside them stand the shapes that exist on the
//! wire only ([`wire`]), and the seam by which requests are carried: [`Transport`].
//!
//! This crate knows no network. `jms-http` has transports, retries, credentials, and the ports over these endpoints.

mod direct;
mod error;
#[rustfmt::skip]
#[expect(
    missing_docs,
    unused_qualifications,
    clippy::pedantic,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    reason = "generated; the document describes what these types are for"
)]
mod generated;
mod operation;
mod place;
mod raw;
mod retry_after;
mod runtime;
mod transport;
pub mod wire;

pub use direct::DirectAnswer;
pub use error::confirmation_wanted;
pub use generated::{operations, types};
pub use operation::Operation;
pub use raw::{Answer, Raw};
pub use retry_after::retry_after;
pub use transport::{Call, CallOptions, Cause, Reach, Transport, TransportError};

//! Faults on demand: a sandbox that misbehaves as no real server will.
//!
//! A [`Fault`] is a rule: which requests it concerns, which of them in number, and what happens to those. The rules of a
//! sandbox are asked in the order in which they were added. All that fire on a request act on it, up to the first that ends
//! it before it is carried out.

mod answers;
mod effect;
mod error;
mod fault;
mod matcher;
mod occasion;
mod rules;
mod spoil;
mod text;

pub use effect::{Page, RetryAfter};
pub use error::FaultError;
pub use fault::Fault;
pub use rules::{FaultId, FaultReport};

pub(crate) use answers::instead;
pub(crate) use effect::{Effect, Hold, Moment};
pub(crate) use rules::{Plan, Rules};
pub(crate) use spoil::{repeat_page, spoil};
pub(crate) use text::time;

//! References to values of accounts, `jms://asset/account`: how they are written, and what they stand for.

mod link;
mod resolve;

pub(crate) use link::{NoReference, Reference, SCHEME};
pub(crate) use resolve::{Resolved, resolve};

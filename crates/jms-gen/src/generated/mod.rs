// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! What is generated.

mod client;
pub mod types;
pub mod operations;
mod accounts;
mod change_secret;
mod account_backup;
mod authentication;
mod lookups;
pub(crate) use client::Client;

// Generator: progenitor 0.15.1.
// Projection: sha256 2edaeeedd0b49741232c5cf026930a715f164c85ea989d6fbddf6f0e990d5b28.

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
// Projection: sha256 e8435b102da5d81c7787da9baa3c4746b4bee1952fc8447bf43a5e2ac8eb8f3e.

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
// Projection: sha256 01bbd6526a3542f350d95a19ca05dd81f94ba22adab1868a96bb4367dcf6e2fb.

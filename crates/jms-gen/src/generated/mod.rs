// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! What is generated.

mod client;
pub mod types;
pub mod operations;
mod accounts;
mod virtual_accounts;
mod change_secret;
mod account_backup;
mod authentication;
mod lookups;
pub(crate) use client::Client;

// Generator: progenitor 0.15.1.
// Projection: sha256 d9be81388cd5d7a06427672d36828a845198dc6e3b6ff72bbf61ad302a023b5a.

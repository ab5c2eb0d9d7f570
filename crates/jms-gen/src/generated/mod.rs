// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! What is generated.

mod client;
pub mod types;
pub mod operations;
mod accounts;
mod account_templates;
mod virtual_accounts;
mod change_secret;
mod push_account;
mod gather_account;
mod check_account;
mod account_backup;
mod integration_applications;
mod dashboards;
mod authentication;
mod assets;
mod nodes;
mod platforms;
mod users;
mod organisations;
mod tasks;
mod system;
pub(crate) use client::Client;

// Generator: progenitor 0.15.1.
// Projection: sha256 7cd1ba9171aa1b37fec2ce3f0329d418e02a5c5c8a9f896c4ffa9b710604aaf7.

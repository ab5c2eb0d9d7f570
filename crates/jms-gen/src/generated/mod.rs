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
// Projection: sha256 eecfe0d7d7c5a0d0abed04cd7d9ab96128ab0bc3490e31687781f56941f1787a.

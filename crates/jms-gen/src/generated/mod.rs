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
// Projection: sha256 1ae587cb9b6e9f3c797860a8c818818bf260b91b899a9fa08f7afacfa218b375.

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
// Projection: sha256 b21579ec1b4463b1de33f817dbc1e7f80f81642223e271f02021336b28d4ca21.

//! The client for JumpServer's account administration.
//!
//! [`JumpServer::builder`] makes a client; its resources implement the ports of [`domain::ports`], so that a program
//! written against those can be tested without a server. [`JumpServer::raw`] has every endpoint as it is.
//!
//! ```
//! use jms_http::{JumpServer, domain::{AccountFilter, Secret}};
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//!
//! let client = JumpServer::builder()
//!     .base_url("https://jumpserver.example.com")
//!     .access_key("35f11af2-0506-44bf-a286-852cff769e37", Secret::new("…")?)
//!     .build()?;
//! for account in client.accounts().rows(AccountFilter::default()).all().await? {
//!     println!("{}@{}", account.username, account.asset.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What goes on below
//! Each request gets an id and an organisation, is tried again where that is safe, signed anew for each try, traced, and
//! sent. A request that may change something is never repeated on a guess: where its answer was lost, the error says that
//! the outcome is unknown. Nothing is read from the environment unless asked: [`Config::from_env`],
//! [`Config::from_profile`].
//!
//! # Features
//! * `rustls` (default): the network with TLS by rustls, ring and the system's roots.
//! * `network`: the network without TLS.
//! * `mock`: `mockall` mocks of the ports.

mod adapters;
mod answers;
mod authorize;
mod builder;
mod client;
mod clock;
mod config;
mod confirm;
mod credentials;
mod login;
#[cfg(feature = "network")]
mod network;
mod organisation;
mod pipeline;
mod requests;
mod retry;
mod rows;
mod rules;
mod run;
mod service;
mod session;
mod sign;
pub mod testing;
mod totp;
mod unknown;

pub use adapters::{
    AccountsClient, AssetsClient, BackupExecutionsClient, BackupPlansClient, ChangeSecretAutomationsClient,
    ChangeSecretExecutionsClient, NodesClient, OrganisationsClient, UsersClient,
};
pub use builder::Builder;
pub use client::JumpServer;
pub use config::{Config, ConfigError, Origin, VARIABLES};
pub use credentials::Credentials;
pub use jms_domain as domain;
pub use jms_gen as raw;
pub use rows::{Batch, Rows};
pub use rules::Rules;
pub use run::Watch;
pub use totp::Totp;

/// The Rust of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

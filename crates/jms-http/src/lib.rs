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
//! # What it tells of itself
//! By `tracing`, with the target `jms_http`; names and fields stay as they are. Nothing of it holds a body, a header, a query or
//! a secret. Each try ends with an event of the level debug in its span: `answered`, or `not answered` with its `error`.
//!
//! | span (level) | field | |
//! |---|---|---|
//! | `jms.call` (info): a request with all its tries | `operation` | its name in the OpenAPI document, such as `accounts_list` |
//! | | `method` | such as `GET` |
//! | | `org` | id of the organisation that is asked for |
//! | | `request_id` | the header `X-Request-ID`, the same for all tries |
//! | | `status` | of the last answer, if one came |
//! | | `tries` | how often it was sent |
//! | | `elapsed_ms` | from the beginning to the end, pauses included |
//! | `jms.try` (debug), within it: one try | `try` | its number, from 1 |
//! | | `status` | of its answer, if one came |
//! | | `elapsed_ms` | from its leaving to the last byte of its answer |
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
mod credentials;
mod kinds;
mod limits;
#[cfg(feature = "network")]
mod network;
mod network_options;
mod organisation;
mod pipeline;
mod requests;
mod retry;
mod rows;
mod run;
mod service;
mod sign;
mod spans;
pub mod testing;
#[cfg(feature = "rustls")]
mod tls;
mod unknown;

pub use adapters::{AccountTemplatesClient, IntegrationApplicationsClient, VirtualAccountsClient};
pub use adapters::{
    AccountsClient, AssetsClient, AutomationsClient, ChangesUnderWayClient, ExecutionsClient, NodesClient,
    OrganisationsClient, RecordsClient, UsersClient,
};
pub use builder::Builder;
pub use client::JumpServer;
pub use config::{Config, ConfigError, Origin, VARIABLES};
pub use credentials::Credentials;
pub use jms_domain as domain;
pub use jms_gen as raw;
pub use network_options::{ClientCertificate, NetworkOptions, Proxy, ProxyServer};
pub use rows::{Batch, Rows};
pub use run::{Reached, Run, Tally};

/// The Rust of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

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
//! # Names
//! [`JumpServer::resolve`] finds objects by what people call them: `root@web-01`, an asset by its address, a node by its path.
//!
//! # What is left to `raw`
//! * The state of a Celery task (`celery_results_get`): `PENDING` for ever for an unknown id, a failure of the server (500)
//!   for a task that raised, and gone since 4.10.17. [`domain::ports::Tasks::execution`] tells more, on every server.
//! * The kinds of Celery tasks, and running a task again (`task_executions_create`): they are for who runs the server, and
//!   what is run again starts twice where an answer is lost. Executions are started by the ports of their automations.
//! * Ids kept for bulk requests (`resource_cache_create`): a key that is lost or over after 5 minutes lists nothing, without
//!   a word. Walks over lists need none.
//! * What a type of assets may be set to (`asset_constraints_get`), and the tree as the web page draws it
//!   (`nodes_tree_get`): platforms and nodes say the same.
//! * Assets by category other than hosts: all of them are in the one list, and only the web page writes their details.
//! * The server's own schema and documentation pages (`server_schema_get`, `server_docs_get`): they are often wrong.
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
mod identity;
mod kinds;
mod limits;
mod login;
#[cfg(feature = "network")]
mod network;
mod network_options;
mod node_filter;
mod organisation;
mod pipeline;
mod requests;
mod resolve;
mod retry;
mod rows;
mod rules;
mod run;
mod service;
mod session;
mod sign;
mod spans;
pub mod testing;
#[cfg(feature = "rustls")]
mod tls;
mod totp;
mod unknown;

pub use adapters::{
    AccessKeysClient, AccountRisksClient, AccountTemplatesClient, AccountsClient, AssetsClient, AutomationsClient,
    ChangesUnderWayClient, CheckEnginesClient, DashboardsClient, ExecutionsClient, GatheredAccountsClient,
    IntegrationApplicationsClient, LabelsClient, NodesClient, OrganisationsClient, PlatformsClient, RecordsClient,
    SystemClient, TasksClient, UserGroupsClient, UsersClient, VirtualAccountsClient, ZonesClient,
};
pub use builder::Builder;
pub use client::JumpServer;
pub use config::{Config, ConfigError, Origin, VARIABLES};
pub use credentials::Credentials;
pub use jms_domain as domain;
pub use jms_gen as raw;
pub use network_options::{ClientCertificate, NetworkOptions, Proxy, ProxyServer};
pub use resolve::{AutomationKind, Resolver};
pub use rows::{Batch, Rows};
pub use rules::Rules;
pub use run::{News, Reached, Run, Tally};
pub use totp::Totp;

/// The Rust of the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;

//! A JumpServer for tests that fits in one process.
//!
//! It answers as a real server does, with the same shapes, quirks and errors, and it remembers: accounts that were made are
//! listed, secrets that were changed have a history, runs of automations take their time and leave records. What it answers
//! rests on recordings of real servers; the tests of this crate play them against it.
//!
//! # Use
//!
//! [`Sandbox::service`] is a service that takes requests without a socket; [`Sandbox::serve`] puts it on loopback. A test
//! holds the clock ([`Clock::manual`]), so that it waits for nothing.
//!
//! ```
//! use std::time::Duration;
//!
//! use bytes::Bytes;
//! use http::{Request, StatusCode};
//! use http_body_util::{BodyExt, Full};
//! use jms_sandbox::{Clock, Sandbox};
//! use serde_json::{Value, json};
//! use tower_service::Service as _;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a test: `#[tokio::test] async fn …`
//! let sandbox = Sandbox::builder().clock(Clock::manual()).build()?;
//! let token = format!("Token {}", sandbox.credentials().private_token);
//! let ask = async |method: &str, path: &str, body: Value| {
//!     let request = Request::builder()
//!         .method(method)
//!         .uri(format!("/api/v1/accounts/{path}"))
//!         .header("authorization", &token)
//!         .header("content-type", "application/json")
//!         .body(Full::<Bytes>::from(body.to_string()))?;
//!     let response = sandbox.service().call(request).await?;
//!     let status = response.status();
//!     let body = response.into_body().collect().await?.to_bytes();
//!     Ok::<_, Box<dyn std::error::Error>>((status, serde_json::from_slice::<Value>(&body)?))
//! };
//!
//! let (_, weekly) = ask("GET", "change-secret-automations/weekly-linux/", Value::Null).await?;
//! let (status, run) = ask("POST", "change-secret-executions/", json!({ "automation": weekly["id"] })).await?;
//! assert_eq!(status, StatusCode::CREATED);
//!
//! // A worker has to take it first.
//! let execution = format!("change-secret-executions/{}/", run["task"].as_str().unwrap());
//! assert_eq!(ask("GET", &execution, Value::Null).await?.0, StatusCode::NOT_FOUND);
//! sandbox.advance(Duration::from_secs(3));
//! let (_, done) = ask("GET", &execution, Value::Null).await?;
//! assert_eq!(done["status"]["value"], "success");
//! assert_eq!(sandbox.requests().with_status(StatusCode::CREATED), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Faults
//!
//! [`Sandbox::add_fault`] makes it misbehave: see [`Fault`]. Whatever breaks a connection over a socket is an error of the
//! service, or of the body, in process. [`Sandbox::requests`] tells what arrived, in which order and how it was answered. A
//! served sandbox is told all this over HTTP, too: `docs/sandbox.md` describes its control endpoint.
//!
//! ```
//! use http::StatusCode;
//! use jms_sandbox::{Fault, Page, RetryAfter, Sandbox};
//!
//! let sandbox = Sandbox::builder()
//!     .fault(Fault::throttle(RetryAfter::Seconds(5)).on("accounts_list").chance(0.1, 7))
//!     .build()?;
//! let lost = sandbox.add_fault(Fault::reset_after().on("accounts_create").nth(2))?;
//! sandbox.add_fault("status=502,method=DELETE,times=1".parse()?)?;
//! sandbox.add_fault(Fault::status(StatusCode::SERVICE_UNAVAILABLE, Page::Json).path("/api/v1/users/**"))?;
//! // … what is tested …
//! assert_eq!(sandbox.fault(lost).map(|report| report.fired), Some(0));
//! assert_eq!(sandbox.requests().of("accounts_create"), 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it has
//!
//! Every operation of the document that the version of its [`Profile`] has: 4.10 with and without a licence, and 3.10. Below
//! `/api/v1/`:
//!
//! * `accounts/`: accounts, by themselves and in bulk, their copies and the tasks that verify and push them; account-secrets
//!   with histories; account-templates with their secrets; virtual-accounts; integration-applications, and what they read with
//!   their keys; the automations that change secrets, push, gather, check and back up, with their executions, reports and
//!   records; gathered-accounts; account-risks and the engines that find them; change-secret-status and both dashboards;
//! * `authentication/`: login, access keys, confirmations in a session; requests with bearer tokens, private tokens and HTTP
//!   signatures;
//! * `assets/`: assets of all categories, nodes and their tree, platforms, categories with their types, to be read; hosts to be
//!   made, changed and deleted;
//! * `users/`, `orgs/`, `labels/`: to be read; users and organisations to be made and deleted;
//! * `ops/`: tasks, their runs, results and logs, what is scheduled; `settings/`, `common/resources/cache/`;
//! * beside it `/api/docs/`: the documentation in English and Chinese, to read, to search and to try calls.
//!
//! # What it does not have
//!
//! * Other URLs are answered with the page for an unknown URL; other methods of the URLs above with 405.
//!   The `Allow` header is that of the real server even so.
//! * Texts are in English and simplified Chinese. Text that was never recorded in Chinese is in English there, too.
//! * Requests are about the organisations of a new server: Default, SYSTEM and the root. Others can be made and deleted, but
//!   nothing can be in them: extra organisations are switched off, as on the servers that were recorded. A user has one role in
//!   the system and one in the organisation. What a user is allowed to do is told by the role, and is not changed.
//! * There are no zones, labels of assets, asset permissions, jobs, and no groups but the one of a new server. Of the settings,
//!   only those of `security` are shown. Platforms of 3.10 have the numbers of 4.10. Tables are not read as CSV.
//! * Rules that choose accounts by regular expressions or by networks choose none. When keys and applications were last used is
//!   not kept.
//! * Mail is never sent. SSH keys are read in the form of OpenSSH and as RSA keys in PEM that are not encrypted. Random ones
//!   are RSA of 2,048 bits; builds without optimisation take seconds for each, unless `crypto-bigint` is optimised in them.
//! * Schedules fire when the clock passes, and get at most 500 runs between two requests: what is left of the passed
//!   moments gets none. A crontab that kills the server's scheduler stops all schedules while it is there.
//! * What OPTIONS tells of users, settings, tasks and logins comes from the document: fields, what is required, limits and
//!   choices, without the server's labels and order.
//! * Accounts pushed by a task leave no record of it. On each machine is one user whom the server does not know: `operator`,
//!   `monitor` on databases, `Guest` on Windows. Reports and logs are in the sandbox's own words. A machine that answers lets every account in; databases compare secrets.
//! * JSON that is nested more than 127 deep is refused with 400; from 1,000 levels it makes it fail, as it does the server.
//! * The caller's address, which access keys can be bound to, is always 127.0.0.1.

mod auth;
mod body;
mod clock;
mod control;
mod credentials;
mod crontab;
mod docs;
mod engine;
mod error;
mod executions;
mod faults;
mod fleet;
mod form;
mod http;
mod json;
mod labels;
mod lang;
mod messages;
mod operations;
mod org;
mod profile;
mod protocols;
mod python;
mod python_json;
mod random;
mod requests;
mod resources;
mod sandbox;
mod search;
mod server;
mod service;
mod settings;
mod ssh_key;
mod store;
mod zone;

pub use body::Body;
pub use clock::Clock;
pub use credentials::Credentials;
pub use error::SandboxError;
pub use faults::{Fault, FaultError, FaultId, FaultReport, Page, RetryAfter};
pub use fleet::Fleet;
pub use lang::Language;
pub use profile::Profile;
pub use requests::{Answered, Call, Requests};
pub use sandbox::{Builder, Sandbox};
pub use server::Server;
pub use service::Service;
pub use settings::Throttle;
pub use store::Store;

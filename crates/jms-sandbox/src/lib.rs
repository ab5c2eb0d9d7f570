//! A JumpServer for tests that fits in one process.
//!
//! It answers as a real server does, with the same shapes, quirks and errors, and it remembers: accounts that were made are
//! listed, secrets that were changed have a history, runs of automations take their time and leave records. What it answers
//! rests on recordings of real servers; the tests of this crate play them against it.
//!
//! # Use
//!
//! [`Sandbox::router`] is a service that takes requests without a socket; [`Sandbox::serve`] puts it on loopback. A test
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
//! use tower_service::Service;
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
//!     let response = sandbox.router().call(request).await?;
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
//! # Start states
//!
//! A sandbox starts with a small fleet ([`Fleet::demo`]), or with a fixture: a YAML file of users, assets, accounts and plans
//! ([`Fleet::from_yaml`] has the format), written by hand or by `jms sandbox record` from a real server.
//! [`Builder::start`] builds a sandbox and serves it, for tests of programs that speak HTTP:
//!
//! ```
//! use jms_sandbox::{Fleet, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // In a test: `#[tokio::test] async fn …`
//! let fleet = Fleet::from_yaml("
//! assets:
//!   - name: web-01
//!     machine: dead
//!     accounts: [root, deploy]
//! ")?;
//! let server = Sandbox::builder().fleet(fleet).start().await?; // or `.fixture("tests/fleet.yaml")`
//! assert!(server.url().starts_with("http://127.0.0.1:"));
//! # Ok(())
//! # }
//! ```
//!
//! # What it has
//!
//! All below `/api/v1/`, for the [`Profile`]s of 4.10 with and without a licence and of 3.10:
//!
//! * `accounts/`: accounts, by themselves and in bulk, their copies and the tasks that verify and push them; account-secrets
//!   with histories; account-templates with their secrets; virtual-accounts; the automations that change secrets, push,
//!   gather, check and back up, with their executions, reports and records; gathered-accounts; account-risks and the engines
//!   that find them; change-secret-status and both dashboards;
//! * `authentication/`: login, access keys; requests with bearer tokens, private tokens and HTTP signatures;
//! * `assets/` assets, hosts, databases and nodes, `users/`, `orgs/`, `labels/`: to be read, and users to be deactivated,
//!   renamed and unlocked;
//! * beside it `/api/docs/`: the documentation in English and Chinese, to read, to search and to try calls;
//! * `settings/public/`, `common/resources/cache/`, the results and logs of tasks below `ops/`.
//!
//! # What it does not have
//!
//! * Other URLs are answered with the page for an unknown URL; other methods of the URLs above with 405.
//!   The `Allow` header is that of the real server even so.
//! * Texts are in English and simplified Chinese. Text that was never recorded in Chinese is in English there, too.
//! * There are the organisations of a new server: Default, SYSTEM and the root.
//! * Schedules never fire, mail is never sent. Passwords come from rules; random SSH keys are not made: such a run fails in
//!   its record, which says so. SSH keys are read in the form of OpenSSH and as RSA keys in PEM that are not encrypted.
//! * Accounts pushed by a task leave no record of it. On each machine is one user whom the server does not know: `operator`,
//!   `monitor` on databases, `Guest` on Windows. Reports and logs are in the sandbox's own words. A machine that answers lets every account in; databases compare secrets.
//! * JSON that is nested more than 127 deep makes it fail, as the server was seen to fail on 2,000 levels.
//! * The caller's address, which access keys can be bound to, is always 127.0.0.1.

mod auth;
mod clock;
mod credentials;
mod docs;
mod engine;
mod error;
mod executions;
mod fleet;
mod form;
mod http;
mod json;
mod labels;
mod lang;
mod messages;
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
mod settings;
mod ssh_key;
mod store;
mod zone;

pub use clock::Clock;
pub use credentials::Credentials;
pub use error::SandboxError;
pub use fleet::Fleet;
pub use lang::Language;
pub use profile::Profile;
pub use requests::{Answered, Requests};
pub use sandbox::{Builder, Sandbox};
pub use server::Server;
pub use settings::Throttle;
pub use store::Store;

//! The API document as data: loads it, indexes it, checks it, validates values with it and projects it for the
//! generator.
//!
//! `openapi/jumpserver.yaml` and its parts are written for people and kept by hand. This crate is how programs read
//! them: [`Document::load`] bundles the files into one value, [`Index`] is the table of operations, [`Validator`] checks
//! values against schemas, [`lint()`] holds the house rules, and [`project()`] makes the smaller document that the
//! generator can take.
//!
//! There is no HTTP here and nothing asynchronous.
//!
//! ```
//! use jms_spec::{Document, Index};
//!
//! # let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/jumpserver.yaml");
//! let document = Document::load(path)?;
//! let index = Index::of(&document)?;
//! let list = index.operation("accounts_list").ok_or("no such operation")?;
//! assert!(list.idempotent);
//! assert_eq!(list.path, "/api/v1/accounts/accounts/");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod coverage;
pub mod diff;
mod document;
pub mod drift;
mod index;
mod lint;
mod load;
mod project;
mod prune;
pub mod render;
mod request;
mod route;
mod validate;
pub mod verify;
mod version;

pub use document::Document;
pub use index::{Index, IndexError, Method, Operation, Page, Task};
pub use lint::{Finding, lint};
pub use load::LoadError;
pub use project::{ProjectError, project};
pub use prune::prune;
pub use request::{Unfit, check_request};
pub use validate::{Checked, Invalid, Mismatch, Validator};
pub use version::{Marks, Version, VersionError};

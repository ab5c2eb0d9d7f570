//! Tests of the document and of what reads it.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests: what they cannot read or find fails the test"
)]

mod broken;
mod clean;
mod coverage;
mod diff;
mod drift;
mod files;
mod loader;
mod operations;
mod projection;
mod recordings;
mod render;
mod request;
mod robust;
mod rules;
mod truth;
mod validation;

use std::sync::LazyLock;

use jms_spec::{Document, Index};

/// The folder of the document.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi");

/// The document of this repository.
static DOCUMENT: LazyLock<Document> =
    LazyLock::new(|| Document::load(format!("{FOLDER}/jumpserver.yaml")).expect("the document loads"));

/// Its operations.
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(&DOCUMENT).expect("the document has an index"));

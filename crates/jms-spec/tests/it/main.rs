//! Tests of the document and of what reads it.

mod truth;

use std::sync::LazyLock;

use jms_spec::{Document, Index};

/// The document of this repository.
static DOCUMENT: LazyLock<Document> = LazyLock::new(|| {
    Document::load(concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/jumpserver.yaml"))
        .unwrap_or_else(|error| panic!("{error}"))
});

/// Its operations.
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::of(&DOCUMENT).unwrap_or_else(|error| panic!("{error}")));

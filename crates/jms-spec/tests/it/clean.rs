//! The document of this repository keeps the house rules.

use crate::DOCUMENT;

#[test]
fn the_document_is_clean() {
    let findings: Vec<_> = jms_spec::lint(&DOCUMENT).iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
}

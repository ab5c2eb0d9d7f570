//! The documentation is what the document says.

use xtask::{docs, root};

#[test]
fn the_documentation_is_what_the_document_says() {
    if let Err(drift) = docs::check(&root()) {
        panic!("{drift}");
    }
}

#[test]
fn documenting_twice_gives_the_same() {
    assert_eq!(docs::generate(&root()).unwrap(), docs::generate(&root()).unwrap());
}

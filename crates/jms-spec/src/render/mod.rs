//! The shared documentation: the document as pages for people, and the examples in them for tests.
//!
//! Everything here follows from the document alone; rendering twice gives the same.

mod answers;
mod components;
mod errata;
mod example;
mod index;
mod language;
mod markdown;
mod operation;
mod page;
mod parameters;
mod plain;
mod rust;
mod schema;
mod tests_of_examples;
mod view;

use std::collections::BTreeMap;

use crate::{Document, Index, IndexError, Operation, ProjectError};

pub use example::Example;
pub use language::Language;
pub(crate) use language::chinese_key;
use view::View;

/// Why a document cannot be rendered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// Its operations cannot be indexed.
    #[error("the operations cannot be indexed: {0}")]
    Index(#[from] IndexError),
    /// It cannot be projected, which tells the arguments of the Rust examples.
    #[error("the document cannot be projected: {0}")]
    Project(#[from] ProjectError),
}

/// The pages of the reference and of the errata, in both languages: Markdown, by the paths below the folder of the
/// documentation, such as `reference/en/accounts.md`.
///
/// # Errors
/// If the document has no index or no projection.
pub fn pages(document: &Document) -> Result<BTreeMap<String, String>, RenderError> {
    let index = Index::of(document)?;
    let examples = examples(document)?;
    let mut pages = BTreeMap::new();
    pages.insert("reference/README.md".to_owned(), index::entrance());
    for language in Language::ALL {
        let view = View { document, index: &index, examples: &examples, language };
        let folder = format!("reference/{}", language.code());
        for tag in view.tags() {
            pages.insert(format!("{folder}/{}.md", tag.name), page::of(view, &tag));
        }
        pages.insert(format!("{folder}/README.md"), index::of(view));
        pages.insert(errata::file(language).to_owned(), errata::of(view));
    }
    Ok(pages)
}

/// One operation as plain text, for a terminal.
///
/// # Errors
/// If the document has no projection, which tells the arguments of the examples.
pub fn plain(
    document: &Document,
    index: &Index,
    operation: &Operation,
    language: Language,
) -> Result<String, RenderError> {
    let examples = [Example::of(document, &crate::project(document)?, operation)];
    Ok(plain::of(View { document, index, examples: &examples, language }, operation))
}

/// One example of each operation, in document order.
///
/// # Errors
/// If the document has no index or no projection.
pub fn examples(document: &Document) -> Result<Vec<Example>, RenderError> {
    let index = Index::of(document)?;
    let projection = crate::project(document)?;
    Ok(index.operations().iter().map(|operation| Example::of(document, &projection, operation)).collect())
}

/// The Rust of all examples as a module for a test: one function each, and `all`, which calls them.
///
/// # Errors
/// If the document has no index or no projection.
pub fn rust_examples(document: &Document) -> Result<String, RenderError> {
    Ok(tests_of_examples::module(&examples(document)?))
}

//! `cargo xtask docs`: from the document to the documentation.

use std::path::Path;

use jms_spec::{
    Document, Index,
    coverage::{coverage, read_routes},
    render,
};

use crate::{
    output::{FileError, Output},
    spec::ROUTES,
};

/// Where the document is.
const DOCUMENT: &str = "openapi/jumpserver.yaml";
/// Where the pages go.
const PAGES: &str = "docs";
/// Where the table of routes goes, in both languages.
const COVERAGE: &str = "docs/coverage.md";
/// Where the Rust of the examples goes, to be compiled and run.
const RUST: &str = "crates/jms-http/tests/it/reference_examples.rs";
/// Folders with nothing else in them.
const OWN: &[&str] = &["docs/reference"];

/// Why there is no documentation.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocsError {
    /// The document cannot be loaded.
    #[error(transparent)]
    Load(#[from] jms_spec::LoadError),
    /// The document cannot be rendered.
    #[error(transparent)]
    Render(#[from] render::RenderError),
    /// The table of routes cannot be read.
    #[error(transparent)]
    Routes(#[from] jms_spec::coverage::RoutesError),
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// What is checked in is not what would be written.
    #[error("not what the document says: {}\nrun `cargo xtask docs` and commit what it writes", .0.join(", "))]
    Drift(Vec<String>),
}

/// Everything that is written.
///
/// # Errors
/// If the document cannot be loaded or rendered.
pub fn generate(root: &Path) -> Result<Output, DocsError> {
    let document = Document::load(root.join(DOCUMENT))?;
    let pages = render::pages(&document)?;
    let mut files: std::collections::BTreeMap<_, _> =
        pages.into_iter().map(|(name, content)| (format!("{PAGES}/{name}"), content)).collect();
    files.insert(RUST.to_owned(), render::rust_examples(&document)?);
    let index = Index::of(&document).map_err(render::RenderError::from)?;
    files.insert(COVERAGE.to_owned(), coverage(&index, &read_routes(&root.join(ROUTES))?).markdown());
    Ok(Output { files, folders: OWN })
}

/// Writes the documentation. Returns the files that changed.
///
/// # Errors
/// As [`generate`], and if a file cannot be written.
pub fn write(root: &Path) -> Result<Vec<String>, DocsError> {
    Ok(generate(root)?.write(root)?)
}

/// Checks that what is checked in is what would be written.
///
/// # Errors
/// [`DocsError::Drift`] if not; else as [`generate`].
pub fn check(root: &Path) -> Result<(), DocsError> {
    let changed = generate(root)?.differences(root)?;
    if changed.is_empty() { Ok(()) } else { Err(DocsError::Drift(changed)) }
}

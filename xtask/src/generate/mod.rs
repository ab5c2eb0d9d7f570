//! `cargo xtask generate`: from the document to its bundle, the projection and the generated code.

mod code;
mod files;
mod table;

use std::{collections::BTreeMap, path::Path};

use jms_spec::{Document, Finding, Index};

use crate::output::{FileError, Output};

/// Where the document is.
const DOCUMENT: &str = "openapi/jumpserver.yaml";
/// Where the document in one file goes, for programs that read it.
const BUNDLE: &str = "openapi/bundle.json";
/// Where the projection goes.
const PROJECTION: &str = "openapi/projection.json";
/// Where the code goes.
const GENERATED: &str = "crates/jms-gen/src/generated";
/// Folders with nothing else in them.
const OWN: &[&str] = &[GENERATED];

/// Where the table of answers for a test goes.
const READERS: &str = "crates/jms-http/tests/it/truth/readers.rs";

/// Why nothing could be generated.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum GenerateError {
    /// The document cannot be loaded.
    #[error(transparent)]
    Load(#[from] jms_spec::LoadError),
    /// The operations cannot be indexed.
    #[error("the operations cannot be indexed: {0}")]
    Index(#[from] jms_spec::IndexError),
    /// The document breaks the rules of the house or of the generator.
    #[error("the document has {} faults:\n{}", .0.len(), .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Lint(Vec<Finding>),
    /// The document cannot be projected.
    #[error("the document cannot be projected: {0}")]
    Project(#[from] jms_spec::ProjectError),
    /// The projection is not an OpenAPI document.
    #[error("the projection is not OpenAPI: {0}")]
    Projection(String),
    /// The type table does not fit.
    #[error("{0}")]
    Table(String),
    /// The generator failed, or its output is not what we know.
    #[error("the generator: {0}")]
    Generator(String),
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// What is checked in is not what would be generated.
    #[error("not what the document says: {}\nrun `cargo xtask generate` and commit what it writes", .0.join(", "))]
    Drift(Vec<String>),
}

/// Everything that is generated.
///
/// # Errors
/// If the document has faults, or the generator does.
pub fn generate(root: &Path) -> Result<Output, GenerateError> {
    let document = Document::load(root.join(DOCUMENT))?;
    let findings = jms_spec::lint(&document);
    if !findings.is_empty() {
        return Err(GenerateError::Lint(findings));
    }
    let index = Index::of(&document)?;
    let projection = jms_spec::project(&document)?;
    let code = code::generate(&projection)?;
    let projection = format!("{projection:#}\n");
    let mut generated: BTreeMap<_, _> = files::of(&index, &code, &projection)?
        .into_iter()
        .map(|(name, content)| (format!("{GENERATED}/{name}"), content))
        .collect();
    generated.insert(PROJECTION.to_owned(), projection);
    generated.insert(READERS.to_owned(), files::readers(&index, &code)?);
    generated.insert(BUNDLE.to_owned(), format!("{:#}\n", document.value()));
    Ok(Output { files: generated, folders: OWN })
}

/// Writes what is generated, and removes what no longer is. Returns the files that changed.
///
/// # Errors
/// As [`generate`], and if a file cannot be written.
pub fn write(root: &Path) -> Result<Vec<String>, GenerateError> {
    Ok(generate(root)?.write(root)?)
}

/// Checks that what is checked in is what would be generated.
///
/// # Errors
/// [`GenerateError::Drift`] if not; else as [`generate`].
pub fn check(root: &Path) -> Result<(), GenerateError> {
    let changed = generate(root)?.differences(root)?;
    if changed.is_empty() { Ok(()) } else { Err(GenerateError::Drift(changed)) }
}

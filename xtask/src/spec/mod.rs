//! `cargo xtask spec`: the document kept true.

mod bench;
pub mod coverage;
mod diff;
mod drift;
mod lint;
mod verify;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use clap::Subcommand;
use jms_spec::{Document, LoadError};

pub(crate) use coverage::ROUTES;

use crate::root;

/// What can be asked about the document.
#[derive(Debug, Subcommand)]
pub enum Spec {
    /// Replays recorded exchanges: are servers as the document says?
    Verify(verify::Arguments),
    /// Holds the document to the house rules.
    Lint(lint::Arguments),
    /// Is every route of the servers documented, or declined with a reason?
    Coverage(coverage::Arguments),
    /// What changed between two documents, and what of it breaks clients.
    Diff(diff::Arguments),
    /// What a server says of itself against the document.
    Drift(drift::Arguments),
}

/// Why a chore about the document could not be done.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SpecError {
    /// The document cannot be loaded.
    #[error("the document: {}", with_sources(.0))]
    Load(#[from] LoadError),
    /// Its operations cannot be indexed.
    #[error("the operations cannot be indexed: {0}")]
    Index(#[from] jms_spec::IndexError),
    /// Recordings cannot be read.
    #[error(transparent)]
    Read(#[from] jms_spec::verify::ReadError),
    /// The list of what describes nothing cannot be read.
    #[error(transparent)]
    Unverifiable(#[from] jms_spec::verify::UnverifiableError),
    /// The table of routes cannot be read.
    #[error(transparent)]
    Routes(#[from] jms_spec::coverage::RoutesError),
    /// A document to compare cannot be had.
    #[error("{0}")]
    Revision(String),
    /// A server cannot be asked.
    #[error("{url}: {reason}")]
    Server {
        /// What was asked for.
        url: String,
        /// Why there is no answer to use.
        reason: String,
    },
    /// The folder of recordings of a server, or a mark in the document, is no version.
    #[error("{0}")]
    Version(#[from] jms_spec::VersionError),
    /// The result cannot be written.
    #[error("the result cannot be written: {0}")]
    Write(#[from] io::Error),
    /// The result cannot be put into JSON.
    #[error("the result cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Does a chore and writes its result to `out`. Says whether all is well.
///
/// # Errors
/// If it cannot be done.
pub fn run(chore: Spec, out: &mut dyn Write) -> Result<bool, SpecError> {
    match chore {
        Spec::Verify(arguments) => verify::run(&arguments, out),
        Spec::Lint(arguments) => lint::run(&arguments, out),
        Spec::Coverage(arguments) => coverage::run(&arguments, out),
        Spec::Diff(arguments) => diff::run(&arguments, out),
        Spec::Drift(arguments) => drift::run(&arguments, out),
    }
}

/// The document of this repository, or another one.
fn document(file: Option<&PathBuf>) -> Result<Document, SpecError> {
    let usual = || root().join("openapi/jumpserver.yaml");
    Ok(Document::load(file.cloned().unwrap_or_else(usual))?)
}

/// An error with what caused it.
fn with_sources(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    std::iter::once(error.to_string()).chain(causes.map(ToString::to_string)).collect::<Vec<_>>().join(": ")
}

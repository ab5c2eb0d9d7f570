//! `cargo xtask spec coverage`.

use std::io::Write;

use clap::Args;
use jms_spec::{
    Index,
    coverage::{Coverage, coverage, read_routes},
};

use super::{SpecError, document};
use crate::root;

/// The routes of the servers.
pub(crate) const ROUTES: &str = "openapi/routes.yaml";

/// How to tell.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The result as JSON.
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// The table as Markdown, in both languages.
    #[arg(long)]
    markdown: bool,
}

pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<bool, SpecError> {
    let coverage = of_this_repository()?;
    if arguments.json {
        serde_json::to_writer_pretty(&mut *out, &coverage)?;
        writeln!(out)?;
    } else if arguments.markdown {
        write!(out, "{}", coverage.markdown())?;
    } else {
        writeln!(out, "{coverage}")?;
    }
    Ok(coverage.problems.is_empty())
}

/// The routes of the servers against the document of this repository.
///
/// # Errors
/// If the document or the table cannot be read.
pub fn of_this_repository() -> Result<Coverage, SpecError> {
    let document = document(None)?;
    Ok(coverage(&Index::of(&document)?, &read_routes(&root().join(ROUTES))?))
}

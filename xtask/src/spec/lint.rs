//! `cargo xtask spec lint`.

use std::{io::Write, path::PathBuf};

use clap::Args;

use super::{SpecError, document};

/// What to look at.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The root file of the document; that of this repository if not given.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Only findings with this text in them; may be given more than once.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<bool, SpecError> {
    let findings = jms_spec::lint(&document(arguments.document.as_ref())?);
    let texts: Vec<_> = findings.iter().map(ToString::to_string).collect();
    let only = &arguments.only;
    let shown: Vec<_> =
        texts.iter().filter(|text| only.is_empty() || only.iter().any(|part| text.contains(part))).collect();
    for text in &shown {
        writeln!(out, "{text}")?;
    }
    writeln!(out, "{} findings{}", shown.len(), if only.is_empty() { "" } else { " of those asked for" })?;
    Ok(shown.is_empty())
}

//! `jms inject`.

use std::{fs, io, path::Path};

use jms_http::JumpServer;

use crate::{args::Inject, failure::Failure, files, output, references::resolve, template::Template};

/// Fills a template. Nothing is written before all that it wants was read.
pub(super) async fn run(
    command: &Inject,
    connect: impl FnOnce() -> Result<JumpServer, Failure>,
) -> Result<(), Failure> {
    let Inject { template, out, force } = command;
    let (name, text) = match template.as_deref().filter(|file| *file != Path::new("-")) {
        Some(file) => (file.display().to_string(), fs::read_to_string(file)),
        None => ("standard input".to_owned(), io::read_to_string(io::stdin())),
    };
    let text = text.map_err(Failure::io(format!("reading {name}")))?;
    let template = Template::parse(&text).map_err(|problem| {
        Failure::usage(format!("{name}, {problem}"), r"Nothing was written. Braces that are to stay are written \{{.")
    })?;
    let values = resolve(connect, template.references()).await?;
    let filled = template.fill(&values);
    match out {
        Some(file) => {
            files::write_secret(file, filled.as_bytes(), *force)?;
            output::note(&format!("{} values are in {}, which only you can read", values.len(), file.display()));
            Ok(())
        }
        None => output::print(&filled),
    }
}

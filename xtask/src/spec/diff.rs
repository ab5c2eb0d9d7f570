//! `cargo xtask spec diff`.

use std::{io::Write, path::Path, process::Command};

use clap::Args;
use jms_spec::{
    Document,
    diff::{diff, markdown},
};

use super::SpecError;
use crate::root;

/// What to compare, and how to tell.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The older document: its root file, one bundled as JSON, or `git:REVISION` for that of a revision.
    old: String,
    /// The newer one.
    new: String,
    /// The result as JSON.
    #[arg(long, conflicts_with = "markdown")]
    json: bool,
    /// The result as Markdown, for the page of changes.
    #[arg(long)]
    markdown: bool,
}

pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<bool, SpecError> {
    let changes = diff(&load(&arguments.old)?, &load(&arguments.new)?);
    if arguments.json {
        serde_json::to_writer_pretty(&mut *out, &changes)?;
        writeln!(out)?;
        return Ok(true);
    }
    if arguments.markdown {
        write!(out, "{}", markdown(&changes))?;
        return Ok(true);
    }
    for change in &changes {
        let weight = if change.breaking { "BREAKING" } else { "        " };
        let place = if change.place.is_empty() { String::new() } else { format!(" {}", change.place) };
        writeln!(out, "{weight} {} ({}){place}: {}", change.operation, change.route, change.what)?;
    }
    let breaking = changes.iter().filter(|change| change.breaking).count();
    writeln!(out, "{} changes, {breaking} of them breaking", changes.len())?;
    Ok(true)
}

fn load(name: &str) -> Result<Document, SpecError> {
    if let Some(revision) = name.strip_prefix("git:") {
        return of_revision(revision);
    }
    if Path::new(name).extension().is_some_and(|ending| ending == "json") {
        let text = std::fs::read_to_string(name).map_err(|error| SpecError::Revision(format!("{name}: {error}")))?;
        return Ok(Document::from_value(serde_json::from_str(&text)?));
    }
    Ok(Document::load(name)?)
}

/// The document of a revision of this repository, with the parts that it had then.
fn of_revision(revision: &str) -> Result<Document, SpecError> {
    let fail = |reason: String| SpecError::Revision(format!("git:{revision}: {reason}"));
    let git = |arguments: &[&str]| {
        let done = Command::new("git").arg("-C").arg(root()).args(arguments).output();
        let done = done.map_err(|error| fail(error.to_string()))?;
        let said = String::from_utf8_lossy(if done.status.success() { &done.stdout } else { &done.stderr });
        if done.status.success() { Ok(said.into_owned()) } else { Err(fail(said.trim().to_owned())) }
    };
    // A name that begins with a dash would be an option of git.
    git(&["rev-parse", "--verify", "--end-of-options", &format!("{revision}^{{commit}}")])?;
    let folder = tempfile::tempdir()?;
    for file in git(&["ls-tree", "-r", "--name-only", revision, "openapi"])?.lines() {
        if Path::new(file).extension().is_some_and(|ending| ending == "yaml") {
            let target = folder.path().join(file);
            std::fs::create_dir_all(target.parent().unwrap_or(folder.path()))?;
            std::fs::write(target, git(&["show", &format!("{revision}:{file}")])?)?;
        }
    }
    Ok(Document::load(folder.path().join("openapi/jumpserver.yaml"))?)
}

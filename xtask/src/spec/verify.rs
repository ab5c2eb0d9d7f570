//! `cargo xtask spec verify`.

use std::{io::Write, path::PathBuf};

use clap::Args;
use jms_spec::{
    Index,
    verify::{Exchange, Kind, Recording, Report, Unverifiable, Verifier, read},
};

use super::{SpecError, bench, document};
use crate::root;

/// The recordings that this repository keeps.
const KEPT: &str = "crates/jms-truth/recordings";
/// The list of exchanges that describe nothing.
const UNVERIFIABLE: &str = "openapi/unverifiable.yaml";

/// What to replay, and how to tell.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folders of recordings, with SERVER/GROUP.jsonl.gz; those of this repository if none is given.
    #[arg(value_name = "DIR")]
    folders: Vec<PathBuf>,
    /// The result as JSON.
    #[arg(long)]
    json: bool,
    /// The root file of the document; that of this repository if not given.
    #[arg(long, value_name = "FILE")]
    document: Option<PathBuf>,
    /// Only exchanges with this text in their path or in SERVER/GROUP/NAME; may be given more than once.
    #[arg(long, value_name = "TEXT")]
    only: Vec<String>,
    /// Also the query keys that operations do not have, and the counts of operations that nothing was recorded of.
    #[arg(long, short)]
    verbose: bool,
    /// Fail if a pattern of openapi/unverifiable.yaml fits nothing. For the full set of recordings.
    #[arg(long)]
    strict: bool,
    /// Measure in place of telling: checking compared with parsing.
    #[arg(long)]
    bench: bool,
}

pub(super) fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<bool, SpecError> {
    let document = document(arguments.document.as_ref())?;
    let index = Index::of(&document)?;
    let unverifiable = Unverifiable::read(&root().join(UNVERIFIABLE))?;
    if arguments.bench {
        return bench::run(&document, &unverifiable, &recordings(&arguments.folders)?, out);
    }
    let mut verifier = Verifier::new(&document, &index, &unverifiable);
    for recording in recordings(&arguments.folders)? {
        for exchange in recording.exchanges() {
            let exchange = exchange?;
            if is_wanted(&arguments.only, &exchange) {
                verifier.check(&exchange)?;
            }
        }
    }
    let report = verifier.finish();
    if arguments.json {
        serde_json::to_writer_pretty(&mut *out, &report)?;
        writeln!(out)?;
    } else {
        print(&report, arguments, out)?;
    }
    // Of a part of the recordings nothing can be said about shares and staleness.
    let is_whole = arguments.only.is_empty();
    let is_clean = if is_whole { report.is_clean() } else { report.failures.is_empty() };
    let is_stale = arguments.strict && is_whole && report.stale().next().is_some();
    Ok(is_clean && !is_stale)
}

/// All recordings of the folders, or those that this repository keeps.
pub(super) fn recordings(folders: &[PathBuf]) -> Result<Vec<Recording>, SpecError> {
    let usual = [root().join(KEPT)];
    let folders = if folders.is_empty() { &usual } else { folders };
    let mut found = Vec::new();
    for folder in folders {
        found.extend(read(folder)?);
    }
    Ok(found)
}

fn is_wanted(only: &[String], exchange: &Exchange) -> bool {
    only.is_empty() || only.iter().any(|part| exchange.request.path.contains(part) || exchange.place().contains(part))
}

fn print(report: &Report, arguments: &Arguments, out: &mut dyn Write) -> Result<(), SpecError> {
    for (heading, kind) in [("Invalid", Kind::Invalid), ("Undocumented", Kind::Undocumented)] {
        let failures: Vec<_> = report.failures.iter().filter(|failure| failure.kind == kind).collect();
        if !failures.is_empty() {
            writeln!(out, "{heading}:")?;
        }
        for failure in failures {
            writeln!(out, "  {failure}")?;
        }
    }
    writeln!(out, "{:>7} {:>7} {:>12}  operation", "valid", "invalid", "undocumented")?;
    for (id, counts) in &report.operations {
        let is_seen = counts.valid + counts.invalid + counts.undocumented > 0;
        if is_seen || arguments.verbose {
            writeln!(out, "{:>7} {:>7} {:>12}  {id}", counts.valid, counts.invalid, counts.undocumented)?;
        }
    }
    if arguments.verbose {
        writeln!(out, "Query keys that the operation does not have; the server ignored them:")?;
        for (id, keys) in &report.unknown_query {
            let keys: Vec<_> = keys.iter().map(|(key, times)| format!("{key} ({times})")).collect();
            writeln!(out, "  {id}: {}", keys.join(", "))?;
        }
    }
    for pattern in report.stale() {
        if arguments.strict {
            writeln!(out, "stale: nothing fits {} {} {}", pattern.method, pattern.path, pattern.status)?;
        }
    }
    for (server, totals) in &report.servers {
        writeln!(out, "{server}: {totals}")?;
    }
    let totals = report.totals();
    writeln!(out, "together: {totals}")?;
    writeln!(
        out,
        "of the valid ones: {} requests checked; {} bodies and the last rows of {} lists not kept by the recorder; {} unreadable query values ignored as documented",
        totals.requests, totals.bodies_not_kept, totals.rows_not_kept, totals.unreadable
    )?;
    if arguments.only.is_empty() && report.excuses_too_much() {
        writeln!(
            out,
            "too much is excused: {UNVERIFIABLE} may take {} % of all exchanges",
            jms_spec::verify::MOST_EXCUSED
        )?;
    }
    Ok(())
}

//! `jms account import`: accounts of a file.

use std::{
    fs::File,
    io::{self, Cursor, Read, Seek},
    path::{Path, PathBuf},
    process::ExitCode,
};

use jms_fleet::{
    Fleet, Import, ImportError, ImportOptions, Job, Journal, Planned, Problem, Prospect, RowState, Sealed,
};
use jms_http::JumpServer;
use serde::Serialize;

use crate::{
    args::{Global, ImportAccounts, ImportMode},
    commands::jobs::{self, Done, Expected, Task},
    failure::Failure,
    lang::tr,
    output::{self, Cell, Column, Row, column},
    sealing, secrets,
};

/// So many rows of a preview are shown.
const FIRST: usize = 10;
/// Enough of a file to see whether it is encrypted.
const BEGINNING: usize = 64;

pub(super) async fn run(import: &ImportAccounts, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let ImportAccounts { file, mode, job: fields, yes, .. } = import;
    let path = journal_of(import, global)?;
    let read = read(import)?;
    let fleet = Fleet::new(client);
    let planned = match mode {
        ImportMode::Create => fleet.plan_creation(read).await?,
        ImportMode::Update => fleet.plan_update(read).await?,
    };
    if !planned.problems.is_empty() {
        return Err(wrong(file, &planned.problems));
    }
    if planned.job.rows() == 0 {
        return Err(Failure::usage(
            format!("there are no accounts in {}", called(file).display()),
            "Nothing was sent.",
        ));
    }
    let begun = jobs::unfinished(&path)?;
    if let Some(journal) = &begun {
        fleet.check(&planned.job, journal)?;
        jobs::tell_how_far(journal);
    }
    if global.dry_run {
        return dry_run(import, global, &fleet, planned, begun.as_ref()).await;
    }
    match &begun {
        Some(journal) => confirm_same(file, journal, &planned.job, *yes)?,
        None => confirm(import, &fleet, &planned).await?,
    }
    let journal = jobs::begin(Some(&path), begun, &planned.job, &fleet)?;
    let again = format!(
        "{} knows what was done: the same command goes on from there. Rows that failed are tried again once they are mended in \
         the file, or with --retry-failed.",
        path.display()
    );
    let Planned { job, lines, names, .. } = planned;
    let named = |outcome: jobs::Outcome| {
        let (line, name) = (lines.get(outcome.row).copied(), names.get(outcome.row));
        OfLine { line: line.unwrap_or_default(), of: Done::new(name.map_or("", String::as_str), outcome) }
    };
    Task { global, fleet, fields, what: "import", is_kept: true, again }.run(job, journal, named).await
}

/// Prints what will come of the rows that are left, and sends nothing.
async fn dry_run(
    import: &ImportAccounts,
    global: &Global,
    fleet: &Fleet,
    planned: Planned,
    begun: Option<&Journal>,
) -> Result<ExitCode, Failure> {
    // Those that were done are there, and those in doubt may be: an import looks first.
    let is_left = |row: usize| match begun.and_then(|journal| journal.state(row)) {
        Some(state) => matches!(state, RowState::Planned | RowState::Failed),
        None => true,
    };
    let prospects = fleet.foresee(&planned).await?.into_iter().enumerate();
    let left: Vec<_> = prospects.filter(|(row, _)| is_left(*row)).collect();
    let failing = tell(&import.file, import.mode, &left);
    let rows = left.len();
    show(global, &planned, left)?;
    if failing == 0 {
        return Ok(ExitCode::SUCCESS);
    }
    Err(Failure::WouldFail { rows, failing, hint: "Nothing was sent.".to_owned() })
}

/// Shows the first rows of a file, and asks.
async fn confirm(import: &ImportAccounts, fleet: &Fleet, planned: &Planned) -> Result<(), Failure> {
    let ImportAccounts { file, mode, yes, .. } = import;
    let prospects: Vec<_> = fleet.foresee(planned).await?.into_iter().enumerate().collect();
    tell(file, *mode, &prospects);
    if !yes {
        let first: Vec<_> = rows(planned, prospects).take(FIRST).collect();
        output::say(output::glance(&first).trim_end());
    }
    let question = match mode {
        ImportMode::Create => format!("This makes {} accounts.", planned.job.rows()),
        ImportMode::Update => format!("This changes {} accounts.", planned.job.rows()),
    };
    secrets::confirm(&question, *yes)
}

/// Asks if a job is to go on with other rows than it was begun with: they were mended, or it is another file.
fn confirm_same(file: &Path, journal: &Journal, job: &Job, yes: bool) -> Result<(), Failure> {
    let changed = journal.changed(job)?.len();
    if changed == 0 {
        return Ok(());
    }
    let (rows, journal, file) = (job.rows(), journal.path().display(), called(file).display());
    secrets::confirm(
        &format!("{changed} of {rows} rows in {file} are others than those that {journal} was begun with."),
        yes,
    )
}

/// Where the journal is: beside the file, unless it was named.
fn journal_of(import: &ImportAccounts, global: &Global) -> Result<PathBuf, Failure> {
    let ImportAccounts { file, job, .. } = import;
    match &job.journal {
        Some(path) => Ok(path.clone()),
        None if is_stdin(file) && !global.dry_run => Err(Failure::usage(
            "standard input has no name that a journal could lie beside",
            "Say --journal FILE: it knows what was done, and by it the same command goes on after a crash.",
        )),
        None => {
            let mut path = file.clone().into_os_string();
            path.push(".job");
            Ok(path.into())
        }
    }
}

fn is_stdin(file: &Path) -> bool {
    file == Path::new("-")
}

fn called(file: &Path) -> &Path {
    if is_stdin(file) { Path::new("standard input") } else { file }
}

fn read(import: &ImportAccounts) -> Result<Import, Failure> {
    let ImportAccounts { file, form, plain_text, identity, passphrase_from, .. } = import;
    let mut options = ImportOptions {
        format: form.table.map(Into::into),
        encoding: form.encoding.into(),
        allow_secrets: *plain_text,
    };
    let called = called(file);
    let failed = || Failure::io(format!("reading {}", called.display()));
    if is_stdin(file) && options.format.is_none() {
        return Err(Failure::usage("standard input may be anything", "Say --format."));
    }
    let mut content = Vec::new();
    let mut opened = None;
    if is_stdin(file) {
        io::stdin().read_to_end(&mut content).map_err(failed())?;
    } else {
        let mut file = File::open(file).map_err(failed())?;
        file.by_ref().take(BEGINNING as u64).read_to_end(&mut content).map_err(failed())?;
        if Sealed::is_one(&content) {
            file.read_to_end(&mut content).map_err(failed())?;
        } else {
            file.rewind().map_err(failed())?;
            opened = Some(file);
        }
    }
    let read = if let Some(file) = opened {
        Import::read_from(called, file, &options)
    } else if Sealed::is_one(&content) {
        options.allow_secrets = true;
        let clear = sealing::open(called, &content, identity.as_deref(), passphrase_from.as_ref())?;
        drop(content);
        Import::read_from(called, Cursor::new(clear), &options)
    } else {
        Import::read_from(called, Cursor::new(content), &options)
    };
    read.map_err(|error| match error {
        ImportError::Io { path, source } => Failure::io(format!("reading {}", path.display()))(source),
        ImportError::Format { path } => Failure::usage(
            format!("{} may be anything", path.display()),
            "Name it .csv, .jsonl, .yaml or .xlsx, or say --format.",
        ),
        other => Failure::usage(other.to_string(), "Nothing was sent."),
    })
}

/// Says all that is wrong with a file.
fn wrong(file: &Path, problems: &[Problem]) -> Failure {
    for Problem { path, line, field, text, .. } in problems {
        let text = tr(text);
        let place = format!("{}:{line}", path.display());
        match field {
            Some(field) => output::say(&output::printable(format!("{place}: {field}: {text}"))),
            None => output::say(&output::printable(format!("{place}: {text}"))),
        }
    }
    let hint = if problems.iter().any(|problem| problem.text == Problem::SECRET) {
        "Nothing was sent. --plain-text takes secrets in clear text from the file; better, encrypt it by age."
    } else {
        "Nothing was sent. Mend the file, and say it again."
    };
    let (count, file) = (problems.len(), called(file).display());
    Failure::usage(format!("problems in {file}: {count}"), hint)
}

/// Says what will come of a file; gives how many rows will fail.
fn tell(file: &Path, how: ImportMode, prospects: &[(usize, Prospect)]) -> usize {
    let count = |wanted: fn(&Prospect) -> bool| prospects.iter().filter(|(_, prospect)| wanted(prospect)).count();
    let failing = count(|prospect| !prospect.is_ok());
    let file = called(file).display();
    match how {
        ImportMode::Create => {
            let made = count(|prospect| *prospect == Prospect::Create);
            output::note(&format!(
                "{file}: accounts to make: {made}; there already, and refused by the server: {failing}"
            ));
        }
        ImportMode::Update => {
            let (same, all) = (count(|prospect| *prospect == Prospect::Same), prospects.len());
            let changed = all - same - failing;
            output::note(&format!(
                "{file}: accounts to change: {changed}; as they should be already: {same}; not there: {failing}"
            ));
        }
    }
    failing
}

/// Prints what will come of each row: of a table the first ones.
fn show(global: &Global, planned: &Planned, prospects: Vec<(usize, Prospect)>) -> Result<(), Failure> {
    let is_table = global.output.format().is_table() && global.output.jq.is_none();
    let most = if is_table { jobs::MOST_ROWS } else { usize::MAX };
    let more = prospects.len().saturating_sub(most);
    let mut list = output::List::new::<OfLine<Expected>>(&global.output)?;
    for expected in rows(planned, prospects).take(most) {
        list.add(&[expected])?;
    }
    list.end()?;
    if more > 0 {
        output::note(&format!("{more} more accounts are not shown; `-o csv` shows all"));
    }
    Ok(())
}

fn rows(planned: &Planned, prospects: Vec<(usize, Prospect)>) -> impl Iterator<Item = OfLine<Expected>> {
    let row = |(row, prospect): (usize, Prospect)| {
        let (line, account) = (planned.lines.get(row)?, planned.names.get(row)?);
        let will = prospect.as_str();
        let fields = match prospect {
            Prospect::Update(fields) => fields,
            _ => Vec::new(),
        };
        Some(OfLine { line: *line, of: Expected { account: account.clone(), will, fields } })
    };
    prospects.into_iter().filter_map(row)
}

/// Something about a row of the file.
#[derive(Serialize)]
struct OfLine<T> {
    line: u64,
    #[serde(flatten)]
    of: T,
}

impl Row for OfLine<Expected> {
    const COLUMNS: &'static [Column] =
        &[column("LINE"), Expected::COLUMNS[0], Expected::COLUMNS[1], Expected::COLUMNS[2]];

    fn cells(&self) -> Vec<Cell> {
        [output::text(self.line)].into_iter().chain(self.of.cells()).collect()
    }

    fn name(&self) -> String {
        self.of.name()
    }
}

impl Row for OfLine<Done> {
    const COLUMNS: &'static [Column] =
        &[column("LINE"), Done::COLUMNS[0], Done::COLUMNS[1], Done::COLUMNS[2], Done::COLUMNS[3]];

    fn cells(&self) -> Vec<Cell> {
        [output::text(self.line)].into_iter().chain(self.of.cells()).collect()
    }

    fn name(&self) -> String {
        self.of.name()
    }
}

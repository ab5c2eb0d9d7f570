//! Jobs over many accounts: running them, and telling what became of each.

use std::{collections::HashSet, future::Future, hash::Hash, path::Path, pin::pin, process::ExitCode, sync::Arc};

use jms_fleet::{Ended, Ending, Failure as Why, Fleet, Job, Journal, JournalError, Options, RowReport, RowState, Stop};
use jms_http::domain::AccountId;
use serde::Serialize;

use crate::{
    args::{Global, JobFields},
    failure::{Failure, RowsFailed},
    interrupt,
    output::{self, Cell, Column, Row, column, wide},
    progress::JobProgress,
    secrets,
};

/// A table shows so many rows; of more, those that went well are left out.
pub(super) const MOST_ROWS: usize = 100;

/// How a job goes on.
pub(super) struct Task<'a> {
    pub(super) global: &'a Global,
    pub(super) fleet: Fleet,
    pub(super) fields: &'a JobFields,
    /// What the job does, for whoever waits.
    pub(super) what: &'a str,
    /// Whether there is a journal by which it goes on.
    pub(super) is_kept: bool,
    /// How to go on with it after it ended early.
    pub(super) again: String,
}

/// The journal of a job that was begun before, if there is one.
pub(super) fn unfinished(path: &Path) -> Result<Option<Journal>, Failure> {
    match Journal::open(path) {
        Ok(journal) => Ok(Some(journal)),
        Err(JournalError::Missing { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// The journal of a job that is begun, or of one that was begun before; without a file, one that ends with the process.
pub(super) fn begin(path: Option<&Path>, begun: Option<Journal>, job: &Job, fleet: &Fleet) -> Result<Journal, Failure> {
    Ok(match (begun, path) {
        (Some(journal), _) => journal,
        (None, Some(path)) => Journal::begin(path, job, &fleet.place())?,
        (None, None) => Journal::in_memory(job, &fleet.place())?,
    })
}

/// Checks that a job which was begun before is about the objects that are named: each of them is in it, and all of its own are
/// named, but those in states in which they may be left out.
pub(super) fn check_named<Id: Eq + Hash>(
    journal: &Journal,
    named: &HashSet<Id>,
    id: impl Fn(&RowReport) -> Id,
    may_be_unnamed: impl Fn(RowState) -> bool,
) -> Result<(), Failure> {
    let ours: HashSet<_> = journal.results().map(|row| id(&row)).collect();
    let is_named = |row: RowReport| named.contains(&id(&row)) || may_be_unnamed(row.state);
    if named.is_subset(&ours) && journal.results().all(is_named) {
        return Ok(());
    }
    Err(Failure::usage(
        format!("{} is of a job about others than are named", journal.path().display()),
        "Nothing was sent. Name nobody, and that job goes on; or begin another one with another file for its journal.",
    ))
}

/// Says how far an earlier run came.
pub(super) fn tell_how_far(journal: &Journal) {
    let (rows, doubt) = (journal.rows(), journal.in_doubt());
    let done: usize =
        RowState::ALL.iter().copied().filter(|state| state.is_ok()).map(|state| journal.count(state)).sum();
    let path = journal.path().display();
    output::note(&format!("going on with {path}: {done} of {rows} accounts are done, {doubt} in doubt"));
}

impl Task<'_> {
    /// Runs a job, and prints what became of each row, which `named` tells. Where all went well its journal goes.
    pub(super) async fn run<T: Row + Serialize>(
        &self,
        job: Job,
        mut journal: Journal,
        named: impl Fn(Outcome) -> T,
    ) -> Result<ExitCode, Failure> {
        let ended = self.work(&job, &mut journal).await?.ended;
        // What became of its rows is in the journal, and they are many.
        drop(job);
        let rows = journal.rows();
        let leaves_out = |state: RowState| {
            rows > MOST_ROWS
                && self.global.output.format().is_table()
                && self.global.output.jq.is_none()
                && state.is_ok()
        };
        let mut list = output::List::new::<T>(&self.global.output)?;
        let (mut counts, mut left_out) = (Counts::default(), 0);
        for row in journal.results() {
            counts.add(row.state);
            if leaves_out(row.state) {
                left_out += 1;
                continue;
            }
            let outcome = Outcome { row: row.row, state: row.state, id: row.account, failure: row.failure };
            list.add(&[named(outcome)])?;
        }
        list.end()?;
        if left_out > 0 {
            output::note(&format!("{left_out} accounts that went well are not shown; `-o csv` shows all"));
        }
        if matches!(ended, Ended::Finished) && counts.done == rows {
            journal.remove()?;
        }
        self.end(ended, &counts, rows)
    }

    async fn work(&self, job: &Job, journal: &mut Journal) -> Result<Ending, Failure> {
        let JobFields { continue_on_error, retry_failed, .. } = *self.fields;
        let progress = JobProgress::new(self.what, &self.global.output);
        let stop = Stop::new();
        let options = Options {
            continue_on_error,
            retry_failed,
            stop: stop.clone(),
            on_progress: Some(Arc::new(move |reached| progress.show(reached))),
        };
        let left = journal.rows();
        let work = stoppable(self.fleet.work(job, journal, &options), &stop).await;
        match work {
            Some(ending) => Ok(ending?),
            None => Err(Failure::Stopped { left, hint: self.again.clone() }),
        }
    }

    /// Says how it ended.
    fn end(&self, ended: Ended, counts: &Counts, rows: usize) -> Result<ExitCode, Failure> {
        let Counts { done, failed, unknown, left } = *counts;
        match ended {
            Ended::Failed(error) => Err(Failure::Unfinished { error, left, hint: self.again.clone() }),
            Ended::Stopped => Err(Failure::Stopped { left, hint: self.again.clone() }),
            _ if failed + unknown > 0 => {
                let goes_on = left > 0 || self.is_kept;
                let hint = goes_on.then(|| self.again.clone());
                Err(Failure::Rows(RowsFailed { rows, failed, unknown, left, hint }))
            }
            _ => {
                output::note(&format!("{}: {done} of {rows} accounts done", self.what));
                Ok(ExitCode::SUCCESS)
            }
        }
    }
}

/// The same thing for several accounts.
pub(super) struct Several<'a> {
    pub(super) global: &'a Global,
    pub(super) fleet: Fleet,
    pub(super) fields: &'a JobFields,
    pub(super) what: &'a str,
    /// What will come of each account, and the fields that will have other values.
    pub(super) expected: (&'static str, Vec<&'static str>),
    /// What to ask before, and whether it was answered.
    pub(super) question: Option<(&'a str, bool)>,
    /// How the rest is done after it ended early, where there is no journal.
    pub(super) rest: &'a str,
}

impl Several<'_> {
    /// Shows what will come of the accounts that are called so, or asks, and runs the job.
    pub(super) async fn run(self, job: Job, names: &[String], begun: Option<Journal>) -> Result<ExitCode, Failure> {
        let Self { global, fleet, fields, what, expected: (expected, changed), question, rest } = self;
        if global.dry_run {
            let row = |account: &String| Expected { account: account.clone(), will: expected, fields: changed.clone() };
            output::list(&global.output, &names.iter().map(row).collect::<Vec<_>>())?;
            output::note("nothing was sent, because of --dry-run");
            return Ok(ExitCode::SUCCESS);
        }
        if let Some((question, yes)) = question {
            secrets::confirm(question, yes)?;
        }
        let again = match &fields.journal {
            Some(path) => {
                format!("{} knows what was done: the same command goes on from there.", path.display())
            }
            None => rest.to_owned(),
        };
        let journal = begin(fields.journal.as_deref(), begun, &job, &fleet)?;
        let done = |outcome: Outcome| Done::new(names.get(outcome.row).map_or("", String::as_str), outcome);
        let is_kept = fields.journal.is_some();
        Task { global, fleet, fields, what, is_kept, again }.run(job, journal, done).await
    }
}

/// Waits for a job. Ctrl-C stops it after the request under way, a second one at once, which is nothing.
pub(super) async fn stoppable<T>(work: impl Future<Output = T>, stop: &Stop) -> Option<T> {
    let mut work = pin!(work);
    for again in [true, false] {
        tokio::select! {
            biased;
            Ok(()) = interrupt::pressed() => {
                stop.stop();
                if again {
                    output::note("stopping after the request under way; Ctrl-C again stops at once");
                }
            }
            done = &mut work => return Some(done),
        }
    }
    None
}

#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    done: usize,
    failed: usize,
    unknown: usize,
    left: usize,
}

impl Counts {
    fn add(&mut self, state: RowState) {
        let count = match state {
            RowState::Unknown => &mut self.unknown,
            state if state.is_ok() => &mut self.done,
            state if state.is_settled() => &mut self.failed,
            _ => &mut self.left,
        };
        *count += 1;
    }
}

/// What became of a row.
pub(super) struct Outcome {
    pub(super) row: usize,
    state: RowState,
    id: Option<AccountId>,
    failure: Option<Why>,
}

/// What became of an account.
#[derive(Serialize)]
pub(super) struct Done {
    account: String,
    state: RowState,
    id: Option<AccountId>,
    failure: Option<Why>,
}

impl Done {
    /// Of the account that is called so.
    pub(super) fn new(account: &str, outcome: Outcome) -> Self {
        let Outcome { row: _, state, id, failure } = outcome;
        Self { account: account.to_owned(), state, id, failure }
    }
}

impl Row for Done {
    const COLUMNS: &'static [Column] = &[column("ACCOUNT"), column("STATE"), column("ERROR"), wide("ID")];

    fn cells(&self) -> Vec<Cell> {
        let Self { account, state, id, failure } = self;
        vec![
            account.as_str().into(),
            state.as_str().into(),
            failure.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            id.map(|id| id.to_string()).unwrap_or_default().into(),
        ]
    }

    fn name(&self) -> String {
        self.account.clone()
    }
}

/// What will come of an account.
#[derive(Serialize)]
pub(super) struct Expected {
    pub(super) account: String,
    #[serde(rename = "expected")]
    pub(super) will: &'static str,
    pub(super) fields: Vec<&'static str>,
}

impl Row for Expected {
    const COLUMNS: &'static [Column] = &[column("ACCOUNT"), column("EXPECTED"), column("FIELDS")];

    fn cells(&self) -> Vec<Cell> {
        let Self { account, will, fields } = self;
        vec![account.as_str().into(), (*will).into(), fields.join(", ").into()]
    }

    fn name(&self) -> String {
        self.account.clone()
    }
}

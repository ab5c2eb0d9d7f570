//! How far the work is, for whoever waits: a line that changes on a terminal, a line for each change elsewhere.

use std::{
    io::{self, IsTerminal},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};
use jms_fleet::Progress as Job;
use jms_http::domain::Progress as Reached;

use crate::{args::Output, lang::tr, output::note};

/// How often a count is told where lines cannot change.
const PAUSE: Duration = Duration::from_secs(10);

/// A line on the terminal that changes.
struct Line(ProgressBar);

impl Line {
    /// If there is a terminal, and nobody minds.
    fn new(output: &Output) -> Option<Self> {
        (!output.no_progress && io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::new_spinner().with_style(ProgressStyle::default_spinner());
            bar.enable_steady_tick(Duration::from_millis(120));
            Self(bar)
        })
    }

    fn set(&self, text: &str) {
        self.0.set_message(tr(text));
    }

    /// A line that stays, above the one that changes.
    fn above(&self, text: &str) {
        self.0.println(tr(text));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// Shows how far a run is.
pub(crate) struct Progress {
    what: String,
    line: Option<Line>,
    quiet: bool,
    last: Option<Reached>,
    /// Of how many accounts something was told.
    told: usize,
}

impl Progress {
    /// For a run of this automation or plan.
    pub(crate) fn new(what: &str, output: &Output) -> Self {
        let line = Line::new(output);
        if let Some(line) = &line {
            line.set(&format!("{what}: started"));
        }
        Self { what: what.to_owned(), line, quiet: output.no_progress, last: None, told: 0 }
    }

    /// The run came this far after this time.
    pub(crate) fn show(&mut self, reached: &Reached, after: Duration) {
        let state = match reached {
            Reached::Taken(status) => status.to_string(),
            _ => "waiting for a worker".to_owned(),
        };
        match &self.line {
            Some(line) if self.told == 0 => line.set(&format!("{}: {state}, {} s", self.what, after.as_secs())),
            Some(line) => {
                line.set(&format!("{}: {state}, {} s, {} accounts done", self.what, after.as_secs(), self.told));
            }
            None if !self.quiet && self.last.as_ref() != Some(reached) => note(&format!("{}: {state}", self.what)),
            None => {}
        }
        self.last = Some(reached.clone());
    }

    /// Something became known of one account, such as its record.
    pub(crate) fn tell(&mut self, text: &str) {
        self.told += 1;
        self.say(text);
    }

    /// A line that stays.
    pub(crate) fn say(&self, text: &str) {
        match &self.line {
            Some(line) => line.above(text),
            None if !self.quiet => note(text),
            None => {}
        }
    }
}

/// Shows how far a job is.
pub(crate) struct JobProgress {
    what: String,
    bar: Option<ProgressBar>,
    quiet: bool,
    last: Mutex<Instant>,
}

impl JobProgress {
    /// For a job that is called so.
    pub(crate) fn new(what: &str, output: &Output) -> Self {
        let line = (!output.no_progress && io::stderr().is_terminal()).then(|| {
            let style = ProgressStyle::with_template("{spinner} {wide_bar} {msg}");
            let bar = ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar.enable_steady_tick(Duration::from_millis(120));
            bar
        });
        Self { what: what.to_owned(), bar: line, quiet: output.no_progress, last: Mutex::new(Instant::now()) }
    }

    /// It came this far.
    pub(crate) fn show(&self, reached: &Job) {
        let (what, Job { rows, settled, failed, waits, .. }) = (&self.what, reached);
        let text = match waits {
            Some(time) => {
                format!(
                    "{what}: {settled} of {rows}, {failed} failed; the server wants a pause of {} s",
                    time.as_secs()
                )
            }
            None => format!("{what}: {settled} of {rows}, {failed} failed"),
        };
        if let Some(bar) = &self.bar {
            bar.set_length(*rows as u64);
            bar.set_position(*settled as u64);
            bar.set_message(tr(&text));
        } else if !self.quiet {
            let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            if last.elapsed() >= PAUSE {
                note(&text);
                *last = Instant::now();
            }
        }
    }
}

impl Drop for JobProgress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Counts the rows of a list.
pub(crate) struct Count {
    what: String,
    rows: usize,
    line: Option<Line>,
    quiet: bool,
    last: Instant,
}

impl Count {
    /// Of such objects.
    pub(crate) fn new(what: &str, output: &Output) -> Self {
        let (line, last) = (Line::new(output), Instant::now());
        Self { what: what.to_owned(), rows: 0, line, quiet: output.no_progress, last }
    }

    /// So many more came, of so many in all.
    pub(crate) fn add(&mut self, rows: usize, total: Option<u64>) {
        self.rows += rows;
        let Self { what, rows, .. } = self;
        let text = match total {
            Some(total) => format!("{what}: {rows} of {total}"),
            None => format!("{what}: {rows}"),
        };
        match &self.line {
            Some(line) => line.set(&text),
            None if !self.quiet && self.last.elapsed() >= PAUSE => {
                note(&text);
                self.last = Instant::now();
            }
            None => {}
        }
    }
}

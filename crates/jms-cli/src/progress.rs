//! How far a run is, for whoever waits: a line that changes on a terminal, a line for each change elsewhere.

use std::{
    io::{self, IsTerminal},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use jms_http::domain::Progress as Reached;

use crate::output::note;

/// Shows how far a run is.
pub(crate) struct Progress {
    what: String,
    bar: Option<ProgressBar>,
    last: Option<Reached>,
}

impl Progress {
    /// For a run of this automation or plan.
    pub(crate) fn new(what: &str) -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new_spinner().with_style(ProgressStyle::default_spinner());
            bar.enable_steady_tick(Duration::from_millis(120));
            bar.set_message(format!("{what}: started"));
            bar
        });
        Self { what: what.to_owned(), bar, last: None }
    }

    /// The run came this far after this time.
    pub(crate) fn show(&mut self, reached: &Reached, after: Duration) {
        let state = match reached {
            Reached::Taken(status) => status.to_string(),
            _ => "waiting for a worker".to_owned(),
        };
        match &self.bar {
            Some(bar) => bar.set_message(format!("{}: {state}, {} s", self.what, after.as_secs())),
            None if self.last.as_ref() != Some(reached) => note(&format!("{}: {state}", self.what)),
            None => {}
        }
        self.last = Some(reached.clone());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

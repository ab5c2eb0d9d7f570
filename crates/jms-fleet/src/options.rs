//! How a job is run: what to do about failures, who is told, and who may stop it.

use std::{fmt, future::Future, pin::pin, sync::Arc, time::Duration};

use futures_util::future::{Either, select};
use tokio::sync::watch;

/// Is told how far a job is.
pub type Tell = Arc<dyn Fn(&Progress) + Send + Sync>;

/// How to run a job.
///
/// ```
/// use std::sync::Arc;
///
/// use jms_fleet::{Options, Stop};
///
/// let stop = Stop::new();
/// let options = Options {
///     continue_on_error: true,
///     stop: stop.clone(),
///     on_progress: Some(Arc::new(|progress| println!("{} of {}", progress.settled, progress.rows))),
///     ..Options::default()
/// };
/// // Elsewhere, when somebody presses Ctrl-C:
/// stop.stop();
/// # drop(options);
/// ```
#[derive(Clone, Default)]
pub struct Options {
    /// Whether to go on after a row that failed. Without it the job stops there; it can be taken up again.
    pub continue_on_error: bool,
    /// Whether rows that failed in an earlier run are tried again. Those that were mended since, or have a secret, are tried in
    /// any case: no journal can tell whether a secret was mended.
    pub retry_failed: bool,
    /// Stops the job between two requests.
    pub stop: Stop,
    /// Is told how far the job is, after each step. It must not block.
    pub on_progress: Option<Tell>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { continue_on_error, retry_failed, stop, on_progress } = self;
        f.debug_struct("Options")
            .field("continue_on_error", continue_on_error)
            .field("retry_failed", retry_failed)
            .field("stop", stop)
            .field("on_progress", &on_progress.is_some())
            .finish()
    }
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Rows of the job.
    pub rows: usize,
    /// Rows about which nothing is left to do, those that failed included.
    pub settled: usize,
    /// Rows that failed, or of which nobody can tell.
    pub failed: usize,
    /// Requests for changes so far, in this run.
    pub requests: usize,
    /// How long the job waits now: because the server asked for it, or for an answer that is late.
    pub waits: Option<Duration>,
}

/// Stops a job between two requests, from anywhere. Clones stop the same jobs.
#[derive(Debug, Clone)]
pub struct Stop(Arc<watch::Sender<bool>>);

impl Default for Stop {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Stop {
    /// A handle that has stopped nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops the job as soon as the request under way was answered and the answer was written down.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }

    /// Whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        *self.0.borrow()
    }

    /// What comes of it, unless the job is stopped before.
    pub(crate) async fn unless_stopped<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut seen = self.0.subscribe();
        // It fails without a sender only, and here is one.
        let stopped = seen.wait_for(|stopped| *stopped);
        match select(pin!(work), pin!(stopped)).await {
            Either::Left((done, _)) => Some(done),
            Either::Right(_) => None,
        }
    }
}

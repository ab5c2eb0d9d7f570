//! Waiting for the end of an execution.

use std::{future::Future, time::Duration};

use crate::{Error, ErrorKind, Execution, ExecutionId, Progress, Result, ports::Clock};

/// How to wait for the end of an execution.
///
/// The default gives up after half an hour. The pause between two polls begins at half a second, grows by half each
/// time, and stays at ten seconds; a server that asks for a longer one gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// How long to wait in all. The execution goes on at the server when it is over.
    pub deadline: Duration,
    /// The pause after the first poll.
    pub first_pause: Duration,
    /// The longest pause.
    pub longest_pause: Duration,
}

impl Default for Wait {
    fn default() -> Self {
        Self {
            deadline: Duration::from_secs(30 * 60),
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(10),
        }
    }
}

impl Wait {
    /// The default, with another deadline.
    pub fn at_most(deadline: Duration) -> Self {
        Self { deadline, ..Self::default() }
    }

    /// Polls an execution until it has ended: [`Waiting`], taken to its end.
    ///
    /// # Errors
    /// As [`Waiting::next`].
    pub async fn until_final<Id, Poll>(
        self,
        clock: &dyn Clock,
        execution: ExecutionId,
        mut poll: impl FnMut() -> Poll + Send,
    ) -> Result<Execution<Id>>
    where
        Poll: Future<Output = Result<Execution<Id>>> + Send,
    {
        let mut waiting = Waiting::new(self, clock, execution);
        loop {
            if let Some(ended) = waiting.next(clock, &mut poll).await?.ended {
                return Ok(ended);
            }
        }
    }
}

/// A wait for the end of an execution, poll by poll. One for every kind of execution.
#[derive(Debug)]
pub struct Waiting {
    wait: Wait,
    execution: ExecutionId,
    began: Duration,
    /// The pause before the next poll; none before the first.
    pause: Option<Duration>,
    progress: Progress,
    last_failure: Option<Error>,
}

/// What a poll of an execution showed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Step<Id> {
    /// How far the execution is.
    pub progress: Progress,
    /// For how long it was waited for until then.
    pub elapsed: Duration,
    /// The execution, if it has ended. There is no next step then.
    pub ended: Option<Execution<Id>>,
}

impl Waiting {
    /// Begins to wait.
    pub fn new(wait: Wait, clock: &dyn Clock, execution: ExecutionId) -> Self {
        let progress = Progress::Waiting;
        Self { wait, execution, began: clock.now(), pause: None, progress, last_failure: None }
    }

    /// Polls, after a pause, until a poll shows how far the execution is.
    ///
    /// `poll` reads the execution, whose absence means that no worker has taken it. A poll that fails for a passing
    /// reason is not a run that failed: the next one comes after the pause.
    ///
    /// # Errors
    /// [`ErrorKind::NotFinished`] when the deadline is over; it names the execution, so that the wait can be taken up
    /// again. Errors of polling that will not pass, such as [`ErrorKind::Forbidden`], as they come.
    pub async fn next<Id, Poll>(&mut self, clock: &dyn Clock, mut poll: impl FnMut() -> Poll + Send) -> Result<Step<Id>>
    where
        Poll: Future<Output = Result<Execution<Id>>> + Send,
    {
        loop {
            self.rest(clock).await?;
            let ended = match poll().await {
                Ok(found) => {
                    self.progress = Progress::Taken(found.status.clone());
                    self.last_failure = None;
                    found.status.is_final().then_some(found)
                }
                Err(error) if error.is_not_found() && self.progress == Progress::Waiting => None,
                Err(error) if passes(&error) => {
                    self.last_failure = Some(error);
                    continue;
                }
                Err(error) => return Err(error),
            };
            let elapsed = clock.now().saturating_sub(self.began);
            return Ok(Step { progress: self.progress.clone(), elapsed, ended });
        }
    }

    /// Lets the pause pass, if there was a poll already and there is time left.
    async fn rest(&mut self, clock: &dyn Clock) -> Result<()> {
        let Some(pause) = self.pause else {
            self.pause = Some(self.wait.first_pause);
            return Ok(());
        };
        let left = self.wait.deadline.saturating_sub(clock.now().saturating_sub(self.began));
        if left.is_zero() {
            let progress = self.progress.clone();
            let error = Error::new(ErrorKind::NotFinished { execution: self.execution, progress });
            return Err(match self.last_failure.take() {
                Some(failure) => error.with_source(failure),
                None => error,
            });
        }
        let asked_for = match self.last_failure.as_ref().map(Error::kind) {
            Some(ErrorKind::Throttled { retry_after: Some(pause) }) => *pause,
            _ => Duration::ZERO,
        };
        clock.sleep(pause.max(asked_for).min(left)).await;
        self.pause = Some((pause + pause / 2).min(self.wait.longest_pause));
        Ok(())
    }
}

/// Whether a poll may well succeed the next time.
fn passes(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Throttled { .. }
            | ErrorKind::ServerFault
            | ErrorKind::Unreachable
            | ErrorKind::Timeout
            | ErrorKind::ConnectionLost
    )
}

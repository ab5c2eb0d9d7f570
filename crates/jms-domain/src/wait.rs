//! Waiting for the end of an execution.

use std::{future::Future, time::Duration};

use crate::{Error, ErrorKind, Execution, ExecutionId, Progress, Result, ports::Clock};

/// How to wait for the end of an execution.
///
/// The default gives up after half an hour. The pause between two polls begins at half a second, grows by half each
/// time, and stays at ten seconds.
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

    /// Polls an execution until it has ended. One loop for every kind of execution.
    ///
    /// `poll` reads the execution, whose absence means that no worker has taken it. `watch` is told how far it came and
    /// how long it took, after every poll that says so. A poll that fails for a passing reason is not a run that failed:
    /// the next one comes after the pause.
    ///
    /// # Errors
    /// [`ErrorKind::NotFinished`] when the deadline is over; it names the execution, so that the wait can be taken up
    /// again. Errors of polling that will not pass, such as [`ErrorKind::Forbidden`], as they come.
    pub async fn until_final<Id, Poll>(
        &self,
        clock: &dyn Clock,
        execution: ExecutionId,
        mut poll: impl FnMut() -> Poll + Send,
        watch: &mut (dyn FnMut(&Progress, Duration) + Send),
    ) -> Result<Execution<Id>>
    where
        Poll: Future<Output = Result<Execution<Id>>> + Send,
    {
        let started = clock.now();
        let mut progress = Progress::Waiting;
        let mut last_failure = None;
        let mut pause = self.first_pause;
        loop {
            match poll().await {
                Ok(found) => {
                    progress = Progress::Taken(found.status.clone());
                    watch(&progress, clock.now().saturating_sub(started));
                    if found.status.is_final() {
                        return Ok(found);
                    }
                    last_failure = None;
                }
                Err(error) if error.is_not_found() && progress == Progress::Waiting => {
                    watch(&progress, clock.now().saturating_sub(started));
                }
                Err(error) if passes(&error) => last_failure = Some(error),
                Err(error) => return Err(error),
            }
            let left = self.deadline.saturating_sub(clock.now().saturating_sub(started));
            if left.is_zero() {
                let error = Error::new(ErrorKind::NotFinished { execution, progress });
                return Err(match last_failure {
                    Some(failure) => error.with_source(failure),
                    None => error,
                });
            }
            clock.sleep(pause.min(left)).await;
            pause = (pause + pause / 2).min(self.longest_pause);
        }
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

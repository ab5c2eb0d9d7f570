//! Ctrl-C while the server works.

use std::future::Future;

use crate::failure::Failure;

/// Waits for Ctrl-C. It listens from its first poll on: before that, Ctrl-C would end the process without a word.
pub(crate) async fn pressed() -> Result<(), Failure> {
    tokio::signal::ctrl_c().await.map_err(Failure::io("waiting for Ctrl-C"))
}

/// Waits for something that goes on at the server. Ctrl-C ends the waiting only, and `how` says how to take it up again.
pub(crate) async fn or_interrupted<T>(
    work: impl Future<Output = Result<T, Failure>>,
    how: String,
) -> Result<T, Failure> {
    tokio::select! {
        biased;
        pressed = pressed() => {
            pressed?;
            Err(Failure::Interrupted { hint: how })
        }
        result = work => result,
    }
}

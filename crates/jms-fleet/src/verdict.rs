//! What an error says about a request for changes.

use std::time::Duration;

use jms_domain::{Error, ErrorKind};

/// How often in a row the server may throttle before a job ends.
const MOST_THROTTLED: u32 = 20;
/// How long to wait where the server does not say for how long: its window.
const WINDOW: Duration = Duration::from_secs(60);

/// What an error says about the request that it ended.
pub(crate) enum Verdict {
    /// It was not done, and will be after a while.
    NotNow,
    /// It may have been done.
    Lost,
    /// It was not done because of one of its rows.
    Refused,
    /// It was not done, and no other request would be.
    NotDone,
    /// Nobody knows, and looking does not help.
    Halt,
}

impl Verdict {
    pub(crate) fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Throttled { .. } => Self::NotNow,
            // The server undoes what a request did that it fails over (`ATOMIC_REQUESTS`, `apps/jumpserver/settings/base.py` at
            // v4.10.16); other failures are those of proxies.
            ErrorKind::ServerFault if error.status() == Some(500) => Self::Refused,
            ErrorKind::ServerFault
            | ErrorKind::OutcomeUnknown { .. }
            | ErrorKind::Decode { .. }
            | ErrorKind::IncompleteList { .. }
            | ErrorKind::Timeout
            | ErrorKind::ConnectionLost => Self::Lost,
            ErrorKind::Validation | ErrorKind::AlreadyExists | ErrorKind::Invalid(_) => Self::Refused,
            // Too large: a proxy says so.
            ErrorKind::UnexpectedStatus if error.status() == Some(413) => Self::Refused,
            ErrorKind::Unreachable
            | ErrorKind::Unauthenticated
            | ErrorKind::Forbidden
            | ErrorKind::NotFound
            | ErrorKind::ConfirmationRequired { .. }
            | ErrorKind::RedirectRefused { .. }
            | ErrorKind::UnexpectedStatus
            | ErrorKind::Config
            | ErrorKind::NotSupported => Self::NotDone,
            _ => Self::Halt,
        }
    }
}

/// How often in a row the server took no more requests.
#[derive(Debug, Default)]
pub(crate) struct Throttled(u32);

impl Throttled {
    /// How long to wait before the same is asked again, if only that is needed, and did not go on for ever.
    pub(crate) fn wait(&mut self, error: &Error) -> Option<Duration> {
        match error.kind() {
            ErrorKind::Throttled { retry_after } if self.0 < MOST_THROTTLED => {
                self.0 += 1;
                Some(retry_after.unwrap_or(WINDOW))
            }
            _ => None,
        }
    }

    /// It takes requests again.
    pub(crate) fn over(&mut self) {
        self.0 = 0;
    }
}

//! How the imitated server is set.

use crate::{lang::Language, zone::Zone};

/// Requests that one caller may make in a minute before the server answers 429.
///
/// The window is the last 60 seconds. Answers 401, 403, 301 and the 404 of an unknown URL do not count (recording
/// group `throttle`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Throttle {
    /// Requests without a user.
    pub anonymous: usize,
    /// Requests of one user, over all of the user's credentials.
    pub user: usize,
}

impl Default for Throttle {
    /// What 4.10.16 allows: 60 and 180.
    fn default() -> Self {
        Self { anonymous: 60, user: 180 }
    }
}

/// Switches of the server that change answers.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// Language of callers that ask for none.
    pub(crate) language: Language,
    /// `TIME_ZONE`.
    pub(crate) zone: Zone,
    /// `SECURITY_VIEW_AUTH_NEED_MFA`.
    pub(crate) mfa: bool,
    /// `SECURITY_ACCOUNT_SECRET_READ`.
    pub(crate) secret_read: bool,
    pub(crate) throttle: Option<Throttle>,
}

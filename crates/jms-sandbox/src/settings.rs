//! How the imitated server is set.

use std::{collections::BTreeMap, fmt};

use totp_rs::{Algorithm, TOTP};

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
    pub(crate) second_factors: SecondFactors,
}

/// The secrets of one-time passwords, by username.
#[derive(Clone, Default)]
pub(crate) struct SecondFactors(BTreeMap<String, TOTP>);

impl SecondFactors {
    /// One more, with a secret in base 32. None if it is not one.
    pub(crate) fn insert(&mut self, username: &str, secret: &str) -> Option<()> {
        let key = totp_rs::Secret::Encoded(secret.to_owned()).to_bytes().ok()?;
        // As the server checks them: six digits, and the window before and after, too (`OTP_VALID_WINDOW`).
        self.0.insert(username.to_owned(), TOTP::new_unchecked(Algorithm::SHA1, 6, 1, 30, key));
        Some(())
    }

    /// Whether a user has one.
    pub(crate) fn has(&self, username: &str) -> bool {
        self.0.contains_key(username)
    }

    /// Whether this is a user's password of this moment, in microseconds.
    pub(crate) fn check(&self, username: &str, code: &str, now: i64) -> bool {
        let seconds = u64::try_from(now / 1_000_000).unwrap_or_default();
        self.0.get(username).is_some_and(|totp| totp.check(code, seconds))
    }
}

impl fmt::Debug for SecondFactors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

//! How many requests a caller may make.

use std::collections::{HashMap, VecDeque};

use super::User;
use crate::{http::reply::Refusal, settings::Throttle};

const WINDOW: i64 = 60_000_000;

/// The requests of the last minute, by caller.
#[derive(Debug, Default)]
pub(crate) struct Counts(HashMap<String, VecDeque<i64>>);

impl Counts {
    /// Counts one request.
    ///
    /// # Errors
    /// 429 with the seconds after which one more is allowed.
    pub(crate) fn count(&mut self, limits: Throttle, user: Option<&User>, now: i64) -> Result<(), Refusal> {
        let (caller, most) = match user {
            Some(user) => (user.id.as_str(), limits.user),
            None => ("", limits.anonymous),
        };
        let times = self.0.entry(caller.to_owned()).or_default();
        while times.front().is_some_and(|time| *time <= now - WINDOW) {
            times.pop_front();
        }
        if times.len() < most {
            times.push_back(now);
            return Ok(());
        }
        let wait = times.front().map_or(WINDOW, |oldest| oldest + WINDOW - now);
        Err(Refusal::throttled(Some(u64::try_from(wait).unwrap_or_default().div_ceil(1_000_000))))
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

//! How a rotation is run.

use std::{fmt, str::FromStr, time::Duration};

use jms_domain::{Invalid, Progress as Reached, Wait};

use super::RotatedAccount;
use crate::Stop;

/// Is told how far a rotation is.
pub type TellRotation = Box<dyn Fn(&RotationNews<'_>) + Send + Sync>;

/// How to run a rotation. By default it stops at the first failure, verifies, and does not pause.
pub struct RotationOptions {
    /// How many failures end it, after a wave. A canary that fails ends it in any case.
    pub max_failures: FailureLimit,
    /// How long to wait between two waves.
    pub pause: Duration,
    /// Whether the server is asked to log in with the new secrets after each wave.
    pub verify: bool,
    /// Whether accounts are tried again whose secret was not changed, and tested again whose test failed. Those of which
    /// nobody can tell are not.
    pub retry_failed: bool,
    /// How long to wait for the end of a run.
    pub wait: Wait,
    /// Stops it after the wave that runs.
    pub stop: Stop,
    /// Is told how far it is. It must not block.
    pub on_news: Option<TellRotation>,
}

impl Default for RotationOptions {
    fn default() -> Self {
        Self {
            max_failures: FailureLimit::default(),
            pause: Duration::ZERO,
            verify: true,
            retry_failed: false,
            wait: Wait::default(),
            stop: Stop::default(),
            on_news: None,
        }
    }
}

impl RotationOptions {
    pub(super) fn tell(&self, news: &RotationNews<'_>) {
        if let Some(tell) = &self.on_news {
            tell(news);
        }
    }
}

impl fmt::Debug for RotationOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { max_failures, pause, verify, retry_failed, wait, stop, on_news } = self;
        f.debug_struct("RotationOptions")
            .field("max_failures", max_failures)
            .field("pause", pause)
            .field("verify", verify)
            .field("retry_failed", retry_failed)
            .field("wait", wait)
            .field("stop", stop)
            .field("on_news", &on_news.is_some())
            .finish()
    }
}

/// Something that became known in the course of a rotation.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum RotationNews<'a> {
    /// A wave begins.
    Wave {
        /// Its number, counted from 1.
        wave: u32,
        /// Whether it is one of canaries.
        canary: bool,
        /// How many accounts it has.
        accounts: usize,
    },
    /// Its run came this far, and was waited for so long until then.
    Reached(&'a Reached, Duration),
    /// An account is done with: changed or not, then verified or not.
    Account(&'a RotatedAccount),
    /// It pauses for so long.
    Pause(Duration),
}

/// How many accounts may fail before a rotation ends: a number, or a part of those that were dealt with.
///
/// Written as a number, or as a percentage: `3`, `5%`. More than that ends it, so that `0` ends it at the first.
///
/// ```
/// use jms_fleet::FailureLimit;
///
/// let limit: FailureLimit = "10%".parse()?;
/// assert!(!limit.is_over(2, 20) && limit.is_over(3, 20));
/// assert!(FailureLimit::default().is_over(1, 1_000));
/// # Ok::<(), jms_fleet::domain::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureLimit {
    /// So many.
    Count(usize),
    /// So many of a hundred.
    Percent(u8),
}

impl Default for FailureLimit {
    fn default() -> Self {
        Self::Count(0)
    }
}

impl FailureLimit {
    /// Whether so many failures of so many accounts are too many.
    pub const fn is_over(self, failed: usize, done: usize) -> bool {
        match self {
            Self::Count(most) => failed > most,
            Self::Percent(most) => failed * 100 > done * most as usize,
        }
    }
}

impl FromStr for FailureLimit {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        let problem = "write a number, such as 3, or a percentage up to 100, such as 5%";
        let wrong = || Invalid::Text { of: "a limit of failures", given: text.to_owned(), problem };
        match text.strip_suffix('%') {
            Some(percent) => {
                percent.parse().ok().filter(|percent| *percent <= 100).map(Self::Percent).ok_or_else(wrong)
            }
            None => text.parse().map(Self::Count).map_err(|_| wrong()),
        }
    }
}

impl fmt::Display for FailureLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(most) => most.fmt(f),
            Self::Percent(most) => write!(f, "{most}%"),
        }
    }
}

//! When an automation or plan runs by itself.

use std::{fmt, num::NonZeroU16, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{Crontab, Dialect, Invalid};

/// When an automation or plan runs.
///
/// On the wire these are three loosely coupled fields (`is_periodic`, `crontab`, `interval`), most combinations of which
/// are refused, or worse, stored and never run. They are always sent together: on 4.10 a change of a backup plan
/// without them wipes the schedule (source: facts of 4.10.16, trap 3).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Schedule {
    /// Only when somebody starts it.
    Manual,
    /// Again and again after a number of hours.
    Every(Hours),
    /// By a crontab.
    Cron(Crontab),
}

impl Schedule {
    /// Checks that a server of this version takes the schedule.
    ///
    /// # Errors
    /// [`Invalid::Crontab`] where it refuses the crontab.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        match self {
            Self::Cron(crontab) => crontab.check(dialect),
            Self::Manual | Self::Every(_) => Ok(()),
        }
    }
}

impl fmt::Display for Schedule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Manual => f.pad("manual"),
            Self::Every(hours) => write!(f, "every {hours}"),
            Self::Cron(crontab) => write!(f, "cron {crontab}"),
        }
    }
}

/// A number of hours between two runs, from 1 to 65535.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(NonZeroU16);

impl Hours {
    /// This many hours.
    ///
    /// # Errors
    /// [`Invalid::Interval`] for 0 and for more than 65535, which the server refuses (source: recordings,
    /// `change_secret_automations`, "periodic interval …").
    pub fn new(hours: u32) -> Result<Self, Invalid> {
        u16::try_from(hours)
            .ok()
            .and_then(NonZeroU16::new)
            .map(Self)
            .ok_or_else(|| Invalid::Interval { given: hours.to_string() })
    }

    /// The number of hours.
    pub const fn get(self) -> u16 {
        self.0.get()
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} h", self.0)
    }
}

impl FromStr for Hours {
    type Err = Invalid;

    fn from_str(text: &str) -> Result<Self, Invalid> {
        text.trim().parse().map(Self).map_err(|_| Invalid::Interval { given: text.to_owned() })
    }
}

/// The schedule that a server has stored, which need not be one that it runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoredSchedule {
    /// Whether it runs by itself.
    pub is_periodic: bool,
    /// The crontab, which wins over the interval; `None` where the server has none.
    pub crontab: Option<String>,
    /// Hours between two runs.
    pub interval: Option<u32>,
    /// The schedule in the server's words, in the language of the request.
    pub display: String,
}

impl StoredSchedule {
    /// Reads the fields of an answer. An empty crontab is none.
    pub fn from_answer(is_periodic: bool, crontab: Option<String>, interval: Option<u32>, display: String) -> Self {
        Self { is_periodic, crontab: crontab.filter(|text| !text.is_empty()), interval, display }
    }

    /// What the server really does.
    ///
    /// # Errors
    /// [`Invalid`] if what is stored can never run: a crontab that the scheduler skips or dies of, or no time at all.
    pub fn effective(&self) -> Result<Schedule, Invalid> {
        match (self.is_periodic, &self.crontab, self.interval) {
            (false, ..) => Ok(Schedule::Manual),
            // What is stored has passed its own server's check, so the more generous dialect is right for it.
            (true, Some(crontab), _) => Crontab::parse(crontab, Dialect::V3_10).map(Schedule::Cron),
            (true, None, Some(interval)) => Hours::new(interval).map(Schedule::Every),
            (true, None, None) => {
                Err(Invalid::Interval { given: "a periodic task without crontab and interval".to_owned() })
            }
        }
    }
}

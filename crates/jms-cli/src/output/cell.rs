//! What stands in a cell: as a person reads it in a table, and as a program reads it in CSV.

use std::{fmt, sync::OnceLock};

use jiff::tz::TimeZone;
use jms_http::domain::{Named, ServerTime};

/// A cell of a table, or a line of an object.
#[derive(Debug, Clone)]
pub(crate) enum Cell {
    Text(String),
    Yes(bool),
    Time(Option<ServerTime>),
}

static ZONE: OnceLock<TimeZone> = OnceLock::new();

/// Shows times in UTC from now on. Without it they are in the zone of this machine.
pub(crate) fn use_utc() {
    // A second call changes nothing.
    let _ = ZONE.set(TimeZone::UTC);
}

impl Cell {
    /// For programs: nothing is left out, moments have their offset.
    pub(crate) fn exact(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Yes(is) => is.to_string(),
            Self::Time(time) => time.map(|time| time.to_string()).unwrap_or_default(),
        }
    }
}

/// For people: a moment in their zone, nothing for no.
impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Yes(is) => f.write_str(if *is { "yes" } else { "" }),
            Self::Time(None) => Ok(()),
            Self::Time(Some(time)) => {
                let zone = ZONE.get_or_init(TimeZone::system).clone();
                write!(f, "{}", time.timestamp().to_zoned(zone).strftime("%Y-%m-%d %H:%M:%S"))
            }
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A moment in the time zone of this machine, or in UTC.
pub(crate) fn time(time: Option<ServerTime>) -> Cell {
    Cell::Time(time)
}

/// Yes or nothing.
pub(crate) fn yes(is: bool) -> Cell {
    Cell::Yes(is)
}

/// Names, in a row.
pub(crate) fn names<'a>(names: impl IntoIterator<Item = &'a String>) -> Cell {
    Cell::Text(names.into_iter().map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// The names of objects, in a row; nothing where the server does not tell them.
pub(crate) fn named<Id>(objects: Option<&[Named<Id>]>) -> Cell {
    names(objects.into_iter().flatten().map(|object| &object.name))
}

/// A value as text.
#[expect(clippy::needless_pass_by_value, reason = "ids are passed as they are, anything else by reference")]
pub(crate) fn text(value: impl ToString) -> Cell {
    Cell::Text(value.to_string())
}

//! Moments as the server writes them.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil, fmt::strtime, tz::Offset};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A moment, with the offset from UTC in which the server wrote it.
///
/// Two of them are equal when they are the same moment, whatever their offsets.
///
/// Read from the server's own form, `2026/11/22 05:40:13 +0800`, and from RFC 3339; written as RFC 3339, which the
/// server reads too (source: facts of 4.10.16, section 5).
///
/// ```
/// use jms_domain::ServerTime;
///
/// let time: ServerTime = "2026/11/22 05:40:13 +0800".parse()?;
/// assert_eq!(time.to_string(), "2026-11-22T05:40:13+08:00");
/// assert_eq!(time.timestamp().to_string(), "2026-11-21T21:40:13Z");
/// # Ok::<(), jms_domain::NotATime>(())
/// ```
#[derive(Clone, Copy)]
pub struct ServerTime {
    timestamp: Timestamp,
    offset: Offset,
}

/// A text that is not a moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a date and time: expected `2026/11/22 05:40:13 +0800` or RFC 3339")]
pub struct NotATime;

impl ServerTime {
    /// The moment.
    pub const fn timestamp(self) -> Timestamp {
        self.timestamp
    }

    /// The offset from UTC in which it was written.
    pub const fn offset(self) -> Offset {
        self.offset
    }

    /// Reads `YYYY/mm/dd HH:MM:SS ±HHMM`, which every date of a page of a thousand rows goes through.
    fn from_server_form(text: &str) -> Option<Self> {
        let bytes: &[u8; 25] = text.as_bytes().try_into().ok()?;
        let [_, _, _, _, b'/', _, _, b'/', _, _, b' ', _, _, b':', _, _, b':', _, _, b' ', sign, ..] = *bytes else {
            return None;
        };
        let two = |at: usize| {
            let (tens, ones) = (bytes[at].wrapping_sub(b'0'), bytes[at + 1].wrapping_sub(b'0'));
            (tens < 10 && ones < 10).then(|| i8::try_from(tens * 10 + ones).ok()).flatten()
        };
        let year = i16::from(two(0)?) * 100 + i16::from(two(2)?);
        let local = civil::DateTime::new(year, two(5)?, two(8)?, two(11)?, two(14)?, two(17)?, 0).ok()?;
        let east = i32::from(two(21)?) * 3600 + i32::from(two(23)?) * 60;
        let offset = Offset::from_seconds(match sign {
            b'+' => east,
            b'-' => -east,
            _ => return None,
        })
        .ok()?;
        Some(Self { timestamp: offset.to_timestamp(local).ok()?, offset })
    }

    fn from_rfc3339(text: &str) -> Option<Self> {
        let (timestamp, offset) = strtime::parse("%Y-%m-%dT%H:%M:%S%.f%:z", text)
            .or_else(|_| strtime::parse("%Y-%m-%d %H:%M:%S %z", text))
            .and_then(|parsed| Ok((parsed.to_timestamp()?, parsed.offset())))
            .ok()?;
        Some(Self { timestamp, offset: offset? })
    }
}

impl FromStr for ServerTime {
    type Err = NotATime;

    fn from_str(text: &str) -> Result<Self, NotATime> {
        Self::from_server_form(text)
            .or_else(|| Self::from_rfc3339(text))
            .or_else(|| Some(Self { timestamp: text.parse().ok()?, offset: Offset::UTC }))
            .ok_or(NotATime)
    }
}

impl From<Timestamp> for ServerTime {
    fn from(timestamp: Timestamp) -> Self {
        Self { timestamp, offset: Offset::UTC }
    }
}

impl Default for ServerTime {
    /// The beginning of 1970.
    fn default() -> Self {
        Timestamp::UNIX_EPOCH.into()
    }
}

impl PartialEq for ServerTime {
    fn eq(&self, other: &Self) -> bool {
        self.timestamp == other.timestamp
    }
}

impl Eq for ServerTime {}

impl PartialOrd for ServerTime {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ServerTime {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.timestamp.cmp(&other.timestamp)
    }
}

impl fmt::Display for ServerTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp.display_with_offset(self.offset).fmt(f)
    }
}

impl fmt::Debug for ServerTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServerTime({self})")
    }
}

impl Serialize for ServerTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ServerTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = ServerTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date and time such as `2026/11/22 05:40:13 +0800`")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<ServerTime, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Visitor)
    }
}

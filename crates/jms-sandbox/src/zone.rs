//! Moments as the server writes and reads them: `2026/11/22 05:40:13 +0800`.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

use crate::error::SandboxError;

/// The zone in which an answer shows its moments.
#[derive(Debug, Clone)]
pub(crate) struct Zone(TimeZone);

impl Zone {
    /// The zone of an IANA name.
    pub(crate) fn named(name: &str) -> Result<Self, SandboxError> {
        TimeZone::get(name).map(Self).map_err(|source| SandboxError::Zone { name: name.to_owned(), source })
    }

    /// The zone that `X-TZ` asks for, or this one: the server ignores names it does not know (scenario `lang_tz`).
    pub(crate) fn asked(&self, header: Option<&str>) -> Self {
        header.and_then(|name| TimeZone::get(name).ok()).map_or_else(|| self.clone(), Self)
    }

    /// Appends a moment, given in microseconds since 1970.
    pub(crate) fn write(&self, out: &mut Vec<u8>, micros: i64) {
        let moment = Timestamp::from_microsecond(micros).unwrap_or_default();
        let offset = self.0.to_offset(moment);
        let local = offset.to_datetime(moment);
        digits(out, u32::from(local.year().unsigned_abs()), 4);
        for (before, number) in [
            (b'/', local.month()),
            (b'/', local.day()),
            (b' ', local.hour()),
            (b':', local.minute()),
            (b':', local.second()),
        ] {
            out.push(before);
            digits(out, u32::from(number.unsigned_abs()), 2);
        }
        let minutes = offset.seconds() / 60;
        out.extend_from_slice(if minutes < 0 { b" -" } else { b" +" });
        digits(out, (minutes.unsigned_abs() / 60) * 100 + minutes.unsigned_abs() % 60, 4);
    }

    /// What the clock on the wall shows at a moment.
    pub(crate) fn local(&self, micros: i64) -> DateTime {
        self.0.to_datetime(Timestamp::from_microsecond(micros).unwrap_or_default())
    }

    /// The moment at which the clock on the wall shows this; later by the gap where clocks are put forward over it.
    pub(crate) fn moment(&self, local: DateTime) -> Option<i64> {
        self.0.to_timestamp(local).ok().map(Timestamp::as_microsecond)
    }

    /// The last midnight before a moment.
    pub(crate) fn midnight(&self, micros: i64) -> i64 {
        let moment = Timestamp::from_microsecond(micros).unwrap_or_default().to_zoned(self.0.clone());
        moment.start_of_day().map_or(micros, |day| day.timestamp().as_microsecond())
    }

    /// The beginning of the week that a moment is in.
    pub(crate) fn monday(&self, micros: i64) -> i64 {
        let moment = Timestamp::from_microsecond(micros).unwrap_or_default().to_zoned(self.0.clone());
        let since = i64::from(moment.weekday().to_monday_zero_offset());
        let monday = moment.start_of_day().and_then(|day| day.checked_sub(jiff::Span::new().days(since)));
        monday.map_or(micros, |monday| monday.timestamp().as_microsecond())
    }

    /// A moment as text.
    pub(crate) fn show(&self, micros: i64) -> String {
        let mut out = Vec::with_capacity(25);
        self.write(&mut out, micros);
        String::from_utf8(out).unwrap_or_default()
    }
}

/// Appends a number with leading zeros.
fn digits(out: &mut Vec<u8>, number: u32, width: u32) {
    for place in (0..width).rev() {
        // One decimal digit.
        out.push(b'0' + u8::try_from(number / 10_u32.pow(place) % 10).unwrap_or_default());
    }
}

/// A moment as Python writes it in ISO form, in UTC: `2026-11-21T23:33:46.565037+00:00`, without a fraction that is zero.
pub(crate) fn iso(micros: i64) -> String {
    let moment = Timestamp::from_microsecond(micros).unwrap_or_default();
    let form = if micros % 1_000_000 == 0 { "%Y-%m-%dT%H:%M:%S+00:00" } else { "%Y-%m-%dT%H:%M:%S.%6f+00:00" };
    moment.strftime(form).to_string()
}

/// A moment in the server's form, in microseconds since 1970.
pub(crate) fn read(text: &str) -> Option<i64> {
    jiff::fmt::strtime::parse("%Y/%m/%d %H:%M:%S %z", text).ok()?.to_timestamp().ok().map(Timestamp::as_microsecond)
}

#[cfg(test)]
mod tests {
    use super::{Zone, read};

    #[test]
    fn days_begin_at_midnight_of_the_zone() {
        let micros = read("2026/11/22 06:59:10 +0800").unwrap();
        assert_eq!(Zone::named("Asia/Shanghai").unwrap().midnight(micros), read("2026/11/22 00:00:00 +0800").unwrap());
        assert_eq!(Zone::named("UTC").unwrap().midnight(micros), read("2026/11/21 00:00:00 +0000").unwrap());
    }

    #[test]
    fn moments_are_shown_in_the_zone_that_is_asked_for() {
        let micros = read("2026/11/22 06:59:10 +0800").unwrap();
        for (name, shown) in [
            ("Asia/Shanghai", "2026/11/22 06:59:10 +0800"),
            ("UTC", "2026/11/21 22:59:10 +0000"),
            ("America/New_York", "2026/11/21 17:59:10 -0500"),
            ("Asia/Kolkata", "2026/11/22 04:29:10 +0530"),
        ] {
            assert_eq!(Zone::named(name).unwrap().show(micros), shown);
        }
        let server = Zone::named("Asia/Shanghai").unwrap();
        assert_eq!(server.asked(Some("bogus")).show(micros), "2026/11/22 06:59:10 +0800");
        assert_eq!(server.asked(Some("UTC")).show(micros), "2026/11/21 22:59:10 +0000");
    }
}

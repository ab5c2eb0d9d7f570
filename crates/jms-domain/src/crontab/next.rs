//! The moments at which a crontab runs.

use jiff::{Zoned, civil, tz::TimeZone};

use super::field::Numbers;

/// The runs of a crontab, one after another; ends only with the calendar (in the year 9999).
#[derive(Debug, Clone)]
pub struct Runs {
    fields: [Numbers; 5],
    zone: TimeZone,
    /// Where the search goes on: the earliest wall-clock minute that was not looked at.
    from: Option<civil::DateTime>,
    last: jiff::Timestamp,
}

impl Runs {
    pub(super) fn new(fields: [Numbers; 5], start: &Zoned) -> Self {
        let minute = start.datetime().with().second(0).subsec_nanosecond(0).build().ok();
        Self { fields, zone: start.time_zone().clone(), from: minute, last: start.timestamp() }
    }

    /// The first wall-clock minute at or after `from` that matches.
    fn matching(&self, from: civil::DateTime) -> Option<civil::DateTime> {
        let [_, _, days, months, weekdays] = self.fields;
        let mut date = from.date();
        let mut time = self.time_of_day(from.hour(), from.minute());
        loop {
            if !months.contains(date.month()) {
                date = date.last_of_month().tomorrow().ok()?;
            } else if let (true, true, Some(time)) =
                (days.contains(date.day()), weekdays.contains(date.weekday().to_sunday_zero_offset()), time)
            {
                return Some(date.to_datetime(time));
            } else {
                date = date.tomorrow().ok()?;
            }
            time = self.time_of_day(0, 0);
        }
    }

    /// The first matching time of a day that is not before `hour:minute`.
    fn time_of_day(&self, hour: i8, minute: i8) -> Option<civil::Time> {
        let [minutes, hours, ..] = self.fields;
        let this_hour =
            hours.contains(hour).then(|| minutes.at_or_after(minute)).flatten().map(|minute| (hour, minute));
        let (hour, minute) = this_hour.or_else(|| Some((hours.at_or_after(hour + 1)?, minutes.at_or_after(0)?)))?;
        civil::Time::new(hour, minute, 0, 0).ok()
    }
}

impl Iterator for Runs {
    type Item = Zoned;

    fn next(&mut self) -> Option<Zoned> {
        loop {
            let from = self.from.take()?;
            let wall_clock = self.matching(from)?;
            self.from = wall_clock.checked_add(jiff::Span::new().minutes(1)).ok();
            let run = self.zone.to_ambiguous_zoned(wall_clock).compatible().ok()?;
            // A skipped hour shifts its runs onto those of the next hour, and a start within a minute lies after it.
            if run.timestamp() > self.last {
                self.last = run.timestamp();
                return Some(run);
            }
        }
    }
}

//! Crontabs as the server's scheduler (celery 5.3) reads them, which is not as its API does: that takes almost anything.
//!
//! Sources: vectors `crontab-truth` and `crontab-next`, facts section 8.

use jiff::civil::Date;

use crate::{python, zone::Zone};

/// What the scheduler does with a crontab.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// It runs.
    Runs(Crontab),
    /// The entry is skipped in silence.
    Never,
    /// The scheduler dies of it, for every schedule of the server.
    Stops,
}

/// A crontab that runs: the numbers of each field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Crontab {
    minutes: Vec<i8>,
    hours: Vec<i8>,
    days: Vec<i8>,
    months: Vec<i8>,
    /// 0 is Sunday.
    weekdays: Vec<i8>,
}

/// Days in which the 29th of February falls on every day of the week, with a century between that has none.
const SEARCHED: usize = 366 * 41;
/// The longest that each month gets.
const LENGTHS: [i8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

impl Crontab {
    /// Reads a crontab. The first field that cannot be read decides.
    pub(crate) fn read(text: &str) -> Effect {
        let mut fields = python::words(text);
        let [Some(minute), Some(hour), Some(day), Some(month), Some(weekday), None] = [(); 6].map(|()| fields.next())
        else {
            return Effect::Never;
        };
        let read = || {
            Ok(Self {
                hours: field(hour, 0, 23)?,
                minutes: field(minute, 0, 59)?,
                weekdays: field(weekday, 0, 6)?,
                days: field(day, 1, 31)?,
                months: field(month, 1, 12)?,
            })
        };
        match read() {
            Ok(crontab) if crontab.has_a_date() => Effect::Runs(crontab),
            Ok(_) => Effect::Stops,
            Err(effect) => effect,
        }
    }

    fn has_a_date(&self) -> bool {
        let longest = |month: i8| usize::try_from(month - 1).ok().and_then(|at| LENGTHS.get(at).copied()).unwrap_or(0);
        self.months.iter().any(|month| self.days.iter().any(|day| *day <= longest(*month)))
    }

    fn is_on(&self, date: Date) -> bool {
        // Day of the month and day of the week must both fit.
        self.months.contains(&date.month())
            && self.days.contains(&date.day())
            && self.weekdays.contains(&date.weekday().to_sunday_zero_offset())
    }

    /// The first moment after this one, in microseconds since 1970, at which it runs.
    pub(crate) fn next(&self, after: i64, zone: &Zone) -> Option<i64> {
        let local = zone.local(after);
        let mut date = local.date();
        for _ in 0..SEARCHED {
            if self.is_on(date) {
                let times = self.hours.iter().flat_map(|hour| self.minutes.iter().map(move |minute| (hour, minute)));
                let times = times.map(|(hour, minute)| date.at(*hour, *minute, 0, 0)).filter(|time| *time > local);
                if let Some(moment) = times.filter_map(|time| zone.moment(time)).find(|moment| *moment > after) {
                    return Some(moment);
                }
            }
            date = date.tomorrow().ok()?;
        }
        None
    }
}

/// The numbers of a field, in order.
fn field(text: &str, min: i8, max: i8) -> Result<Vec<i8>, Effect> {
    let mut numbers = Vec::new();
    for part in text.split(',') {
        if part.is_empty() {
            return Err(Effect::Stops);
        }
        numbers.extend(self::part(part, min, max)?);
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(numbers)
}

/// `*`, `*/n`, `a`, `a-b` or `a-b/n`. What follows one of the longer forms is not looked at.
fn part(text: &str, min: i8, max: i8) -> Result<Vec<i8>, Effect> {
    let (from, rest) = word(text);
    if let Some((to, rest)) = rest.strip_prefix('-').filter(|_| !from.is_empty()).map(word)
        && !to.is_empty()
    {
        let step = rest.strip_prefix('/').map(step).transpose()?;
        let (from, to) = (number(from, min, max)?, number(to, min, max)?);
        let range: Vec<i8> = if to < from { (from..=max).chain(min..=to).collect() } else { (from..=to).collect() };
        return match step {
            Some(step) => every(step, &range),
            None => Ok(range),
        };
    }
    let all: Vec<i8> = (min..=max).collect();
    match text.strip_prefix('*') {
        Some("") => Ok(all),
        Some(rest) if rest.starts_with('/') => every(step(&rest[1..])?, &all),
        _ => Ok(vec![number(text, min, max)?]),
    }
}

/// What stands for a step, whether it is one or not.
fn step(text: &str) -> Result<&str, Effect> {
    let (step, _) = word(text);
    if step.is_empty() { Err(Effect::Stops) } else { Ok(step) }
}

/// Every so many of the numbers. A step that is longer than anything leaves the first.
fn every(step: &str, numbers: &[i8]) -> Result<Vec<i8>, Effect> {
    let step = python::int(step).filter(|step| *step > 0).ok_or(Effect::Never)?;
    Ok(numbers.iter().copied().step_by(usize::try_from(step).unwrap_or(usize::MAX)).collect())
}

/// The letters and digits in front, and what follows.
fn word(text: &str) -> (&str, &str) {
    text.split_at(text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len()))
}

/// A number, or a day of the week by its first three letters, in whatever field it stands.
fn number(text: &str, min: i8, max: i8) -> Result<i8, Effect> {
    if text.starts_with('-') {
        return Err(Effect::Stops);
    }
    let number = python::int(text).or_else(|| {
        let name: String = text.chars().take(3).flat_map(char::to_lowercase).collect();
        let day = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].iter().position(|day| *day == name)?;
        i64::try_from(day).ok()
    });
    let number = number.and_then(|number| i8::try_from(number).ok()).filter(|number| (min..=max).contains(number));
    number.ok_or(Effect::Never)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    /// What the scheduler did with a crontab that the API took.
    #[derive(Debug, Deserialize)]
    struct Verdict {
        expr: String,
        celery_accepts: Option<bool>,
        beat_effect: Option<String>,
    }

    #[derive(Debug, Deserialize)]
    struct Runs {
        expr: String,
        start: jiff::Timestamp,
        tz: String,
        #[serde(default)]
        next: Vec<jiff::Timestamp>,
    }

    #[test]
    fn truth_schedules_run_never_run_or_stop_the_scheduler_as_on_the_server() {
        for server in ["3.10.20", "4.10.16"] {
            let cases = jms_truth::vectors::<Verdict>(server, "crontab-truth");
            let mut checked = 0;
            for case in &cases {
                let effect = Crontab::read(&case.expr);
                let told = case.beat_effect.as_deref();
                let like = match (&effect, told, case.celery_accepts) {
                    (Effect::Runs(_), Some(told), _) => told == "runs" || told.starts_with("not stored"),
                    (Effect::Never, Some(told), _) => told.starts_with("never runs"),
                    (Effect::Stops, Some(told), _) => told.starts_with("kills beat"),
                    // Nobody gave it to the scheduler, only to the parser, which does not look for a date.
                    (Effect::Stops, None, _) | (_, None, None) => continue,
                    (effect, None, Some(accepts)) => accepts == matches!(effect, Effect::Runs(_)),
                };
                checked += 1;
                assert!(like, "{server}: {:?}: {effect:?}, recorded {told:?} {:?}", case.expr, case.celery_accepts);
            }
            println!("{server}: the scheduler does with {checked} crontabs as recorded");
            assert!(checked > 0);
        }
    }

    #[test]
    fn truth_schedules_run_when_the_server_s_do() {
        for server in ["3.10.20", "4.10.16"] {
            let cases = jms_truth::vectors::<Runs>(server, "crontab-next");
            for case in &cases {
                let zone = Zone::named(&case.tz).unwrap();
                match Crontab::read(&case.expr) {
                    Effect::Runs(crontab) => {
                        let mut at = case.start.as_microsecond();
                        for wanted in &case.next {
                            at = crontab.next(at, &zone).unwrap();
                            assert_eq!(jiff::Timestamp::from_microsecond(at).unwrap(), *wanted, "{}", case.expr);
                        }
                    }
                    effect => assert!(case.next.is_empty(), "{}: {effect:?}", case.expr),
                }
            }
            println!("{server}: the next runs of {} crontabs are as recorded", cases.len());
            assert!(!cases.is_empty());
        }
    }

    #[test]
    fn schedules_follow_the_clock_on_the_wall() {
        let zone = Zone::named("America/New_York").unwrap();
        let Effect::Runs(crontab) = Crontab::read("30 2 * * *") else { panic!("it runs") };
        let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_microsecond();
        // On 8 March 2026 there is no half past two.
        let first = crontab.next(at("2026-03-07T12:00:00Z"), &zone).unwrap();
        assert_eq!(first, at("2026-03-08T07:30:00Z"));
        assert_eq!(crontab.next(first, &zone).unwrap(), at("2026-03-09T06:30:00Z"));
    }
}

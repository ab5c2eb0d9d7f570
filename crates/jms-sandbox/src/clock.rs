//! The time in a sandbox: real, faster, or in the hands of a test.

use std::{
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

/// How a sandbox tells the time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Clock {
    /// How much faster than real time; 0 is a clock that only moves when told.
    speed: f64,
    start: Option<SystemTime>,
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

impl Clock {
    /// Real time.
    pub fn real() -> Self {
        Self { speed: 1.0, start: None }
    }

    /// Time that runs `factor` times as fast as real time from the start of the sandbox on. Negative and infinite
    /// factors count as 0.
    pub fn fast(factor: f64) -> Self {
        Self { speed: possible(factor), start: None }
    }

    /// Time that stands still until [`Sandbox::advance`](crate::Sandbox::advance) moves it.
    pub fn manual() -> Self {
        Self { speed: 0.0, start: None }
    }

    /// The same clock, showing `start` at the start of the sandbox instead of the present.
    #[must_use]
    pub fn starting_at(self, start: SystemTime) -> Self {
        Self { start: Some(start), ..self }
    }
}

fn possible(factor: f64) -> f64 {
    if factor.is_finite() { factor.max(0.0) } else { 0.0 }
}

/// A running clock. Moments are microseconds since 1970.
#[derive(Debug)]
pub(crate) struct Ticker {
    run: Mutex<Run>,
    advanced: AtomicI64,
    stamped: AtomicI64,
}

/// Since when it has run at one speed.
#[derive(Debug, Clone, Copy)]
struct Run {
    speed: f64,
    origin: Instant,
    start: i64,
}

impl Run {
    fn now(self) -> i64 {
        let run =
            Duration::try_from_secs_f64(self.origin.elapsed().as_secs_f64() * self.speed).unwrap_or(Duration::MAX);
        self.start.saturating_add(micros(run))
    }
}

impl Ticker {
    /// Starts the clock, not before `earliest`: a store that was opened before has rows up to there.
    pub(crate) fn start(clock: Clock, earliest: i64) -> Self {
        let wanted = clock.start.unwrap_or_else(SystemTime::now).duration_since(SystemTime::UNIX_EPOCH);
        let start = micros(wanted.unwrap_or_default()).max(earliest.saturating_add(1));
        Self {
            run: Mutex::new(Run { speed: clock.speed, origin: Instant::now(), start }),
            advanced: AtomicI64::new(0),
            stamped: AtomicI64::new(i64::MIN),
        }
    }

    fn run(&self) -> MutexGuard<'_, Run> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The present moment.
    pub(crate) fn now(&self) -> i64 {
        self.run().now().saturating_add(self.advanced.load(Ordering::Relaxed))
    }

    pub(crate) fn speed(&self) -> f64 {
        self.run().speed
    }

    /// Goes on at another speed.
    pub(crate) fn set_speed(&self, factor: f64) {
        let mut run = self.run();
        *run = Run { speed: possible(factor), origin: Instant::now(), start: run.now() };
    }

    /// The present, later than every stamp before: rows made in one request keep their order by date, as they do on the
    /// server.
    pub(crate) fn stamp(&self) -> i64 {
        let now = self.now();
        let after = |last: i64| now.max(last.saturating_add(1));
        // The closure always gives a value, so the update always succeeds.
        self.stamped.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| Some(after(last))).map_or(now, after)
    }

    pub(crate) fn advance(&self, by: Duration) {
        // Saturate: a test may add `Duration::MAX`.
        let _ = self
            .advanced
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |advanced| Some(advanced.saturating_add(micros(by))));
    }
}

/// A span in microseconds, at most some 290,000 years.
pub(crate) fn micros(span: Duration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX / 4).min(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Clock, Ticker};

    #[test]
    fn a_manual_clock_moves_only_when_told_and_stamps_are_distinct() {
        let clock = Ticker::start(Clock::manual(), 0);
        let start = clock.now();
        assert_eq!(clock.now(), start);
        let stamps: Vec<_> = (0..3).map(|_| clock.stamp()).collect();
        assert_eq!(stamps, [start, start + 1, start + 2]);
        clock.advance(Duration::from_secs(2));
        assert_eq!(clock.now(), start + 2_000_000);
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > start);
    }

    #[test]
    fn a_clock_that_cannot_run_stands_still() {
        for factor in [-1.0, f64::NAN, f64::INFINITY] {
            let clock = Ticker::start(Clock::fast(factor), 0);
            assert_eq!(clock.now(), clock.now(), "{factor}");
        }
    }

    #[test]
    fn a_clock_goes_on_from_where_it_is_at_another_speed() {
        let clock = Ticker::start(Clock::manual(), 0);
        let start = clock.now();
        clock.set_speed(1e6);
        while clock.now() == start {}
        clock.set_speed(0.0);
        let later = clock.now();
        assert!(later > start && clock.now() == later);
        assert!(clock.speed().abs() < f64::EPSILON);
    }

    #[test]
    fn a_clock_never_starts_before_what_the_store_holds() {
        let future = Ticker::start(Clock::real(), 0).now() + 3_600_000_000;
        assert!(Ticker::start(Clock::real(), future).now() > future);
    }
}

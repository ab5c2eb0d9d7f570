//! How many rows go into one request.
//!
//! As many as take a few seconds: a server of 4.10.16 takes 34 ms for an account in a list and 85 ms for one by itself, and no more
//! than 180 requests a minute (measured; facts of 4.10.16, sections 12 and 16). More rows in a request save nothing then; fewer
//! run into the throttle; and a request must be over long before the client (30 s) or a proxy (60 s in most) gives up on it.

use std::time::Duration;

/// How long a request should take.
const WANTED: Duration = Duration::from_secs(4);
/// How long at most, where requests are short of.
const LONGEST: Duration = Duration::from_secs(10);
/// Rows of the first request, before anything is known: one second on a usual server, and not too long on a slow one.
const FIRST: usize = 25;
/// Most rows of a request, however fast the server is.
const MOST: usize = 500;
/// Most bytes of a request: half of what nginx takes unless told otherwise (1 MiB).
pub(crate) const MOST_BYTES: usize = 512 * 1024;

/// Chooses how many rows go into the next request.
#[derive(Debug)]
pub(crate) struct Pace {
    rows: usize,
    most: usize,
    wanted: Duration,
}

impl Pace {
    /// For requests that hold no more rows than these, whatever they take.
    pub(crate) fn new(most: usize) -> Self {
        let most = most.clamp(1, MOST);
        Self { rows: FIRST.min(most), most, wanted: WANTED }
    }

    /// Rows of the next request.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// So many rows took so long.
    pub(crate) fn took(&mut self, rows: usize, time: Duration) {
        // A few rows say little about many.
        if rows < self.rows / 4 && time < self.wanted {
            return;
        }
        let wanted = (self.wanted.as_nanos() * rows as u128).checked_div(time.as_nanos());
        let wanted = wanted.and_then(|wanted| usize::try_from(wanted).ok()).unwrap_or(usize::MAX);
        self.rows = wanted.min(rows.saturating_mul(2).max(self.rows)).clamp(1, self.most);
    }

    /// An answer was lost, perhaps because it took too long.
    pub(crate) fn lost(&mut self) {
        self.rows = (self.rows / 2).max(1);
    }

    /// The server takes no more requests for now: fewer and longer ones.
    pub(crate) fn throttled(&mut self) {
        self.wanted = (self.wanted * 2).min(LONGEST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends so many rows to a server that takes so long for each; gives the rows of each request.
    fn sends(mut rows: usize, each: Duration) -> Vec<usize> {
        let mut pace = Pace::new(usize::MAX);
        let mut sent = Vec::new();
        while rows > 0 {
            let now = pace.rows().min(rows);
            pace.took(now, each * u32::try_from(now).unwrap());
            sent.push(now);
            rows -= now;
        }
        sent
    }

    #[test]
    fn a_thousand_rows_take_a_dozen_requests_of_a_few_seconds() {
        let sent = sends(1000, Duration::from_millis(34));
        assert_eq!(sent[..4], [25, 50, 100, 117]);
        assert!(sent.len() <= 12, "{sent:?}");
    }

    #[test]
    fn requests_are_never_long_and_never_endless() {
        let slow = sends(100, Duration::from_secs(1));
        assert_eq!(slow[..3], [25, 4, 4], "one second for a row");
        assert_eq!(sends(9000, Duration::ZERO).into_iter().max(), Some(MOST));
        assert_eq!(Pace::new(0).rows(), 1);
    }

    #[test]
    fn lost_answers_halve_and_refusals_lengthen() {
        let mut pace = Pace::new(100);
        pace.took(100, Duration::from_secs(4));
        assert_eq!(pace.rows(), 100);
        pace.lost();
        assert_eq!(pace.rows(), 50);
        (0..9).for_each(|_| pace.lost());
        assert_eq!(pace.rows(), 1);
        let mut pace = Pace::new(500);
        pace.throttled();
        pace.took(117, Duration::from_secs(4));
        assert_eq!(pace.rows(), 234);
    }
}

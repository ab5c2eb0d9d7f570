//! Limits that the client keeps by itself: how many requests are on their way at once, and how many leave in a minute.
//!
//! The server counts the requests of a user over the last 60 seconds, 180 of them on 4.10.15 and 4.10.16 and 4096 since
//! 4.10.17, and does not count those that it refuses (source: facts of 4.10.16, section 12; `common/drf/throttling.py` at
//! v4.10.16). So does the client: when it is refused, it knows how many were taken before, and sends no more from then on.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use jms_domain::{Error, ErrorKind, ports::Clock};
use tokio::sync::{Semaphore, SemaphorePermit};

/// What the server counts over.
const WINDOW: Duration = Duration::from_secs(60);
/// Later than the server's own count frees a place: requests reach it a moment after they left.
const SLACK: Duration = Duration::from_secs(1);
/// The least that any known server allows. A refusal after fewer means that somebody else used up what the user may send.
const LEAST: usize = 60;
/// The most that any known server counts up to, and so do we.
const MOST: usize = 4096;
/// After this long, what was learned is forgotten: the server may have been given another limit, or others have gone.
const MEMORY: Duration = Duration::from_secs(600);

/// Holds requests back.
pub(crate) struct Limits {
    slots: Semaphore,
    rate: Mutex<Rate>,
}

impl Limits {
    /// So many requests at once, and so many in a minute if that is limited from the start.
    pub(crate) fn new(at_once: usize, a_minute: Option<usize>) -> Self {
        Self { slots: Semaphore::new(at_once), rate: Mutex::new(Rate { given: a_minute, ..Rate::default() }) }
    }

    /// Waits until one more request may leave, and counts it. It is on its way as long as the permit lives.
    ///
    /// # Errors
    /// If that would take longer than `left`; at once where that is known.
    pub(crate) async fn enter(&self, clock: &dyn Clock, left: Duration) -> Result<SemaphorePermit<'_>, Error> {
        let slot = match self.slots.try_acquire() {
            Ok(slot) => slot,
            Err(_) => self.wait_for_a_slot(left).await?,
        };
        let mut now = clock.now();
        let until = now.saturating_add(left);
        loop {
            let wait = self.rate().enter(now);
            if wait.is_zero() {
                return Ok(slot);
            }
            if wait >= until.saturating_sub(now) {
                let problem = "the client waits, as the server asked it to, and there is no time left for this request";
                return Err(Error::new(ErrorKind::Throttled { retry_after: Some(wait) }).with_message(problem));
            }
            clock.sleep(wait).await;
            now = clock.now();
        }
    }

    async fn wait_for_a_slot(&self, left: Duration) -> Result<SemaphorePermit<'_>, Error> {
        if let Ok(Ok(slot)) = tokio::time::timeout(left, self.slots.acquire()).await {
            return Ok(slot);
        }
        let problem = "the client's other requests took all the time: allow more at once \
                       (Builder::max_in_flight), or more time";
        Err(Error::new(ErrorKind::Timeout).with_message(problem))
    }

    /// Learns from a refusal, 429: nothing leaves for as long as the server asks.
    pub(crate) fn refused(&self, clock: &dyn Clock, wait: Duration) {
        self.rate().refused(clock.now(), wait);
    }

    fn rate(&self) -> MutexGuard<'_, Rate> {
        self.rate.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What left in the last minute, and what may leave.
#[derive(Debug, Default)]
struct Rate {
    /// The caller's own limit.
    given: Option<usize>,
    /// The server's, and until when it is believed in.
    learned: Option<(usize, Duration)>,
    /// Until when nothing leaves.
    closed_until: Duration,
    /// When requests left, the oldest first.
    sent: VecDeque<Duration>,
}

impl Rate {
    /// How long the next request has to wait. If not at all, it is counted as sent.
    fn enter(&mut self, now: Duration) -> Duration {
        self.forget(now);
        let limit = [self.given, self.learned.map(|(limit, _)| limit)].into_iter().flatten().min();
        // The request whose leaving the window makes room for this one.
        let before = limit.and_then(|limit| self.sent.len().checked_sub(limit)).and_then(|index| self.sent.get(index));
        let until = before.map_or(Duration::ZERO, |sent| *sent + WINDOW + SLACK);
        let wait = until.max(self.closed_until).saturating_sub(now);
        if wait.is_zero() {
            if self.sent.len() == MOST {
                self.sent.pop_front();
            }
            self.sent.push_back(now);
        }
        wait
    }

    fn refused(&mut self, now: Duration, wait: Duration) {
        // It was not counted, so it does not count here either.
        self.sent.pop_back();
        self.forget(now);
        // No throttle of this server asks for more than its window; who asks for longer means this one call.
        self.closed_until = self.closed_until.max(now + wait.min(WINDOW + SLACK));
        if self.sent.len() >= LEAST {
            self.learned = Some((self.sent.len(), now + MEMORY));
        }
    }

    fn forget(&mut self, now: Duration) {
        while self.sent.front().is_some_and(|sent| *sent + WINDOW + SLACK <= now) {
            self.sent.pop_front();
        }
        self.learned = self.learned.filter(|(_, until)| *until > now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// Sends at once as many as may leave, of so many.
    fn burst(rate: &mut Rate, most: usize, now: Duration) -> usize {
        (0..most).take_while(|_| rate.enter(now).is_zero()).count()
    }

    #[test]
    fn nothing_waits_until_the_server_refuses() {
        let mut rate = Rate::default();
        assert_eq!(burst(&mut rate, 10_000, seconds(0)), 10_000);
        assert_eq!(rate.sent.len(), MOST, "no more is remembered than any server counts");
    }

    #[test]
    fn a_refusal_teaches_the_limit_until_it_is_forgotten() {
        let mut rate = Rate::default();
        assert_eq!(burst(&mut rate, 181, seconds(10)), 181);
        rate.refused(seconds(20), seconds(50));
        assert_eq!(rate.learned.map(|(limit, _)| limit), Some(180));
        assert_eq!(rate.enter(seconds(20)), seconds(51), "as long as asked, or until the window frees a place");
        assert_eq!(burst(&mut rate, 500, seconds(71)), 180);
        assert_eq!(rate.enter(seconds(72)), seconds(60), "from then on it keeps the limit by itself");
        assert_eq!(burst(&mut rate, 500, seconds(621)), 500, "forgotten");
    }

    #[test]
    fn a_refusal_that_others_caused_teaches_to_wait_only() {
        let mut rate = Rate::default();
        burst(&mut rate, 5, seconds(0));
        rate.refused(seconds(0), seconds(7));
        assert_eq!((rate.learned, rate.enter(seconds(1))), (None, seconds(6)));
        rate.refused(seconds(1), seconds(3600));
        assert_eq!(rate.enter(seconds(1)), WINDOW + SLACK, "no longer than the server's window");
    }

    #[test]
    fn a_given_limit_holds_from_the_start() {
        let mut rate = Rate { given: Some(3), ..Rate::default() };
        assert_eq!(burst(&mut rate, 9, seconds(5)), 3);
        assert_eq!(rate.enter(seconds(6)), seconds(60));
    }
}

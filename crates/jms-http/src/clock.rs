//! Time as it passes.

use std::time::{Duration, Instant};

use async_trait::async_trait;
use jms_domain::ports::Clock;

/// The clock of the machine, on tokio's timer.
#[derive(Debug)]
pub(crate) struct SystemClock(Instant);

impl Default for SystemClock {
    fn default() -> Self {
        Self(Instant::now())
    }
}

#[async_trait]
impl Clock for SystemClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    async fn sleep(&self, time: Duration) {
        tokio::time::sleep(time).await;
    }
}

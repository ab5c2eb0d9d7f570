//! The client's own limits: requests at once, and requests in a minute.

use std::{
    num::{NonZeroU32, NonZeroUsize},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use futures_util::future::join_all;
use http::StatusCode;
use jms_http::{
    Builder, JumpServer,
    domain::{
        ErrorKind, Secret,
        ports::{Clock, Users},
    },
    raw::{Call, Transport},
};
use jms_sandbox::{Sandbox, Throttle};

use crate::scripted::{Clients, Line, json, script};

/// A clock that a test moves, or whoever sleeps on it; it moves a sandbox with it.
pub(crate) struct Held {
    sandbox: Option<Sandbox>,
    now: Mutex<Duration>,
}

impl Held {
    pub(crate) fn new(sandbox: Option<Sandbox>) -> Arc<Self> {
        Arc::new(Self { sandbox, now: Mutex::default() })
    }
}

#[async_trait]
impl Clock for Held {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.now.lock().unwrap() += time;
        if let Some(sandbox) = &self.sandbox {
            sandbox.advance(time);
        }
    }
}

/// A sandbox that takes 180 requests of a user in a minute, as 4.10.16, and a client that has ten minutes.
fn throttled() -> (Sandbox, Arc<Held>, Builder) {
    let sandbox = Sandbox::builder().clock(jms_sandbox::Clock::manual()).throttle(Throttle::default()).build().unwrap();
    let clock = Held::new(Some(sandbox.clone()));
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let builder = JumpServer::builder().service(sandbox.service()).private_token(token);
    (sandbox, Arc::clone(&clock), builder.clock(clock).timeout(Duration::from_secs(600)))
}

async fn ask(client: &JumpServer, calls: usize) {
    for done in join_all((0..calls).map(|_| async { client.users().me().await })).await {
        done.unwrap();
    }
}

#[tokio::test]
async fn calls_at_once_all_succeed_and_the_server_refuses_few() {
    let (sandbox, clock, builder) = throttled();
    ask(&builder.build().unwrap(), 1000).await;
    let refused = sandbox.requests().with_status(StatusCode::TOO_MANY_REQUESTS);
    assert!((1..=8).contains(&refused), "{refused}: no more than were on their way when the first was refused");
    assert_eq!(sandbox.requests().with_status(StatusCode::OK), 1000);
    assert!(clock.now() < Duration::from_secs(6 * 62), "five minutes for what is left after the first 180");
}

#[tokio::test]
async fn a_limit_that_is_given_is_kept_from_the_start() {
    let (sandbox, clock, builder) = throttled();
    ask(&builder.requests_per_minute(NonZeroU32::new(100).unwrap()).build().unwrap(), 250).await;
    assert_eq!(sandbox.requests().with_status(StatusCode::TOO_MANY_REQUESTS), 0);
    assert_eq!(clock.now(), Duration::from_secs(2 * 61));
}

#[tokio::test]
async fn a_call_without_time_to_wait_is_not_sent() {
    let busy = || json(429, &serde_json::json!({"detail": "Request was throttled.", "code": "throttled"}));
    let script = script([Ok(busy())]).retry_after(40);
    let builder = script.builder().clock(Held::new(None)).timeout(Duration::from_secs(30));
    let client = builder.build().unwrap();
    let refused = client.users().me().await.unwrap_err();
    assert_eq!(refused.kind(), &ErrorKind::Throttled { retry_after: Some(Duration::from_secs(40)) });
    let held_back = client.users().me().await.unwrap_err();
    assert_eq!(held_back.kind(), refused.kind());
    assert_eq!((held_back.delivery().unwrap().tries, script.calls().len()), (0, 1), "{held_back}");
}

/// Notes how many requests are on their way at once.
#[derive(Clone, Default)]
struct Crowd {
    now: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

#[async_trait]
impl Transport for Crowd {
    async fn send(&self, _: &Call, _: http::Request<bytes::Bytes>) -> Line {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        self.now.fetch_sub(1, Ordering::SeqCst);
        Ok(crate::scripted::a_page())
    }
}

#[tokio::test]
async fn so_many_are_on_their_way_and_no_more() {
    for (given, most) in [(None, 8), (Some(3), 3)] {
        let crowd = Crowd::default();
        let builder = JumpServer::builder().transport(crowd.clone()).token(Secret::new("token").unwrap());
        let builder = match given {
            Some(given) => builder.max_in_flight(NonZeroUsize::new(given).unwrap()),
            None => builder,
        };
        let client = builder.build().unwrap();
        let query = jms_http::raw::types::AccountsListQuery::default();
        join_all((0..50).map(|_| client.raw().accounts_list(&query))).await;
        assert_eq!(crowd.most.load(Ordering::SeqCst), most);
    }
}

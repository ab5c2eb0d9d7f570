//! Lists that are interrupted: whatever befalls any page, and whoever writes in between, the rows that were there throughout come,
//! or an error does.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroUsize,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::future::BoxFuture;
use http::{Request, Response, StatusCode, Uri};
use http_body_util::Full;
use jms_http::{
    JumpServer,
    domain::{
        Account, AccountFilter, AccountId, Error, NewAccount, Secret,
        ports::{Accounts, Clock},
    },
};
use jms_sandbox::{Fault, Page, RetryAfter, Sandbox};
use proptest::prelude::*;
use tower_service::Service;

/// What somebody else does while the list is walked.
#[derive(Debug, Clone, Copy)]
enum Write {
    Makes,
    Deletes(usize),
}

/// A service before the sandbox's: it gives no more rows than its cap, and lets others write before pages are read.
#[derive(Clone)]
struct Busy {
    sandbox: jms_sandbox::Service,
    other: JumpServer,
    cap: u32,
    /// The accounts that there were before.
    before: Arc<Vec<Account>>,
    writes: Arc<Mutex<BTreeMap<usize, Write>>>,
    lists: Arc<Mutex<usize>>,
}

impl Busy {
    async fn write(&self) {
        let number = {
            let mut lists = self.lists.lock().unwrap();
            *lists += 1;
            *lists
        };
        let write = self.writes.lock().unwrap().remove(&number);
        let accounts = self.other.accounts();
        match write {
            None => {}
            Some(Write::Makes) => {
                let new = NewAccount::new(self.before[0].asset.id, format!("robot-{number}"));
                accounts.create(&new).await.unwrap();
            }
            Some(Write::Deletes(index)) => {
                let gone = accounts.delete(self.before[index % self.before.len()].id).await;
                assert!(gone.as_ref().err().is_none_or(Error::is_not_found), "{gone:?}");
            }
        }
    }
}

impl Service<Request<Full<Bytes>>> for Busy {
    type Response = Response<jms_sandbox::Body>;
    type Error = std::io::Error;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request<Full<Bytes>>) -> Self::Future {
        let mut busy = self.clone();
        Box::pin(async move {
            if request.uri().path() == "/api/v1/accounts/accounts/" {
                *request.uri_mut() = capped(request.uri(), busy.cap);
                busy.write().await;
            }
            busy.sandbox.call(request).await
        })
    }
}

/// The same address, with no more rows asked for than a server with this cap gives.
fn capped(uri: &Uri, cap: u32) -> Uri {
    let query = uri.query().unwrap_or_default().split('&').map(|pair| match pair.strip_prefix("limit=") {
        Some(limit) => format!("limit={}", limit.parse::<u32>().unwrap().min(cap)),
        None => pair.to_owned(),
    });
    format!("{}?{}", uri.path(), query.collect::<Vec<_>>().join("&")).parse().unwrap()
}

/// A clock on which nobody waits.
#[derive(Default)]
struct Hurried(Mutex<Duration>);

#[async_trait]
impl Clock for Hurried {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.0.lock().unwrap() += time;
    }
}

fn faults() -> impl Strategy<Value = Fault> {
    let fault = prop_oneof![
        Just(Fault::refused()),
        Just(Fault::reset_before()),
        Just(Fault::reset_after()),
        (0_usize..2000).prop_map(Fault::cut_after),
        Just(Fault::throttle(RetryAfter::Seconds(3))),
        Just(Fault::status(StatusCode::INTERNAL_SERVER_ERROR, Page::Html)),
        Just(Fault::status(StatusCode::BAD_GATEWAY, Page::Html)),
        Just(Fault::status(StatusCode::SERVICE_UNAVAILABLE, Page::Html)),
        Just(Fault::content_type("text/html")),
        Just(Fault::invalid_utf8()),
        Just(Fault::invalid_json()),
        Just(Fault::deep_json(500)),
        Just(Fault::duplicate_page()),
        (1_u64..9).prop_map(Fault::shrinking_count),
    ];
    (fault, 1_u64..12).prop_map(|(fault, nth)| fault.on("accounts_list").nth(nth))
}

/// A walk through all of it, and what was there before and is there after it.
struct Walked {
    found: Result<Vec<AccountId>, Error>,
    throughout: BTreeSet<AccountId>,
}

async fn walk(
    (rows, cap, ahead, tries): (u32, u32, usize, u32),
    faults: Vec<Fault>,
    writes: BTreeMap<usize, Write>,
) -> Walked {
    let sandbox = Sandbox::builder().clock(jms_sandbox::Clock::manual()).build().unwrap();
    // Not an access key: the cap changes the address, which a key signs.
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let builder = || JumpServer::builder().private_token(token.clone());
    let other = builder().service(sandbox.service()).build().unwrap();
    let all = async || other.accounts().rows(AccountFilter::default()).all().await.unwrap();

    let before = Arc::new(all().await);
    sandbox.forget_requests();
    let writes = Arc::new(Mutex::new(writes));
    let busy = Busy {
        sandbox: sandbox.service(),
        other: other.clone(),
        cap,
        before: Arc::clone(&before),
        writes,
        lists: Arc::default(),
    };
    let client = builder().service(busy).clock(Arc::new(Hurried::default())).tries(tries).build().unwrap();
    for fault in faults {
        sandbox.add_fault(fault).unwrap();
    }
    let ahead = NonZeroUsize::new(ahead).unwrap();
    let walked = client.accounts().rows(AccountFilter::default()).page_size(rows).prefetch(ahead).all().await;
    sandbox.clear_faults();
    let ids = |rows: &[Account]| rows.iter().map(|account| account.id).collect::<Vec<_>>();
    let after = ids(&all().await);
    let throughout = ids(&before).into_iter().filter(|id| after.contains(id)).collect();
    Walked { found: walked.map(|rows| ids(&rows)), throughout }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn an_interrupted_list_is_whole_or_an_error(
        rows in 2_u32..12, cap in 2_u32..12, ahead in 1_usize..5, tries in 1_u32..4,
        faults in prop::collection::vec(faults(), 0..3),
        writes in prop::collection::btree_map(1_usize..12, prop_oneof![
            Just(Write::Makes), (0_usize..25).prop_map(Write::Deletes),
        ], 0..3),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let undisturbed = faults.is_empty() && writes.is_empty();
        let walked = runtime.block_on(walk((rows, cap, ahead, tries), faults, writes));
        prop_assert!(walked.found.is_ok() || !undisturbed, "nothing befell it, and it failed: {:?}", walked.found);
        if let Ok(found) = walked.found {
            let distinct: BTreeSet<_> = found.iter().copied().collect();
            prop_assert_eq!(distinct.len(), found.len(), "a row came twice");
            let lost: Vec<_> = walked.throughout.difference(&distinct).collect();
            prop_assert!(lost.is_empty(), "lost without an error: {lost:?}");
        }
    }
}

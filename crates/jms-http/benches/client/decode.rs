//! A page of 1,000 recorded accounts into the types of the vocabulary, and by serde into hand-written ones.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};
use jms_http::{
    JumpServer,
    domain::{AccountFilter, AutoConfig, PageRequest, Secret, ports::Accounts},
    raw::{Call, Transport, TransportError},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{page, plain, process, ratio, report};

const TURNS: usize = 41;
const AIM: f64 = 1.10;

/// Answers always the same.
struct Canned(Bytes);

#[async_trait]
impl Transport for Canned {
    async fn send(&self, _: &Call, _: Request<Bytes>) -> Result<Response<Bytes>, TransportError> {
        Ok(Response::new(self.0.clone()))
    }
}

pub(crate) fn measure() {
    let page = page::rows().page(0, 1000);
    println!(
        "a page of 1,000 accounts, {} kB, as a multiple of serde_json into a hand-written struct:",
        page.len() / 1000
    );
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let builder = JumpServer::builder().transport(Canned(page.clone())).token(Secret::new("token").unwrap());
    let client = builder.tries(1).timeout(Duration::from_secs(60)).build().unwrap();
    let request = PageRequest::first(1000);
    let ours = || {
        let accounts = runtime.block_on(client.accounts().list(&AccountFilter::default(), request)).unwrap();
        assert_eq!(accounts.items.len(), 1000);
    };
    let before = process::cpu_time();
    by_hand::<Map<String, Value>>(&page);
    let one = process::cpu_time().saturating_sub(before);
    report(&format!("decoded ({one:.1?} by hand)"), ratio(TURNS, ours, || by_hand::<Map<String, Value>>(&page)), AIM);
    // Ours reads what all rows of a platform have once. This is the rest of it.
    report(
        "decoded, by hand with our type for `auto_config`",
        ratio(TURNS, ours, || by_hand::<AutoConfig>(&page)),
        AIM,
    );
}

fn by_hand<C: DeserializeOwned>(page: &[u8]) {
    let page: plain::Page<C> = serde_json::from_slice(page).unwrap();
    assert_eq!(page.results.len(), 1000);
}

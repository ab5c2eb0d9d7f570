//! One typed GET through the whole pipeline, and by reqwest and serde alone into the same type.

use std::num::NonZeroUsize;

use futures_util::future::join_all;
use jms_http::{
    JumpServer,
    domain::{AccountId, Secret},
    raw::types::{Account, AccountsGetQuery},
};
use reqwest::header::{ACCEPT, AUTHORIZATION};

use crate::{process::Served, ratio, report};

/// Requests of a turn.
const REQUESTS: usize = 640;
const TURNS: usize = 21;
const AIM: f64 = 1.20;

pub(crate) fn measure() {
    println!("one typed GET, CPU time, as a multiple of reqwest and serde alone:");
    let served = Served::start(0);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let id: AccountId = "0a6a2e40-f92b-4aca-94ef-000000000000".parse().unwrap();
    let client = JumpServer::builder()
        .base_url(&served.url)
        .token(Secret::new("token").unwrap())
        .max_in_flight(NonZeroUsize::new(64).unwrap())
        .build()
        .unwrap();
    // As ours, it is a client that could speak TLS.
    let tls = rustls::ClientConfig::builder_with_provider(rustls::crypto::ring::default_provider().into());
    let tls = tls.with_safe_default_protocol_versions().unwrap();
    let tls = tls.with_root_certificates(rustls::RootCertStore::empty()).with_no_client_auth();
    let bare = reqwest::Client::builder().no_proxy().tls_backend_preconfigured(tls).build().unwrap();
    let url = format!("{}/api/v1/accounts/accounts/{id}/", served.url);

    let ours = async || {
        let account: Account = client.raw().accounts_get(&id, &AccountsGetQuery::default()).await.unwrap().value;
        assert_eq!(account.id, id);
    };
    let theirs = async || {
        let request = bare.get(&url).header(AUTHORIZATION, "Bearer token").header(ACCEPT, "application/json");
        let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
        let account: Account = serde_json::from_slice(&body).unwrap();
        assert_eq!(account.id, id);
    };
    for at_once in [1, 64] {
        let ratio = ratio(
            TURNS,
            || {
                runtime.block_on(async {
                    for _ in 0..REQUESTS / at_once {
                        join_all((0..at_once).map(|_| ours())).await;
                    }
                })
            },
            || {
                runtime.block_on(async {
                    for _ in 0..REQUESTS / at_once {
                        join_all((0..at_once).map(|_| theirs())).await;
                    }
                })
            },
        );
        report(&format!("{at_once} in flight"), ratio, AIM);
    }
}

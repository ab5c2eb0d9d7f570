//! The way of a request: its steps, its repetitions, and what it says of itself.

use std::{
    fmt::Write,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use http::header::{AUTHORIZATION, DATE};
use jms_http::{
    Builder, JumpServer,
    domain::{
        AccountFilter, AssetId, ErrorKind, NewAccount, OrgId, PageRequest, Secret,
        ports::{Accounts, Clock},
    },
    raw::{Call, CallOptions, Transport},
};
use serde_json::json;

use crate::observed::Log;
use crate::scripted::{Clients, Line, a_page, answer, broken, json, script, unreachable};
use jms_http::testing::Scripted;

/// A clock on which every look and every sleep takes a second.
#[derive(Default)]
struct Ticking(Mutex<u64>);

impl Ticking {
    fn tick(&self, seconds: u64) -> u64 {
        let mut now = self.0.lock().unwrap();
        *now += seconds;
        *now
    }
}

#[async_trait]
impl Clock for Ticking {
    fn now(&self) -> Duration {
        Duration::from_secs(self.tick(0))
    }

    fn date(&self) -> jiff::Timestamp {
        jiff::Timestamp::from_second(1_800_000_000 + i64::try_from(self.tick(1)).unwrap()).unwrap()
    }

    async fn sleep(&self, time: Duration) {
        self.tick(time.as_secs().max(1));
    }
}

fn with_key(script: &Scripted) -> Builder {
    let builder = JumpServer::builder().base_url("http://server.test").transport(script.clone());
    builder.access_key("key-id", Secret::new("key-canary").unwrap()).clock(Arc::new(Ticking::default()))
}

async fn list(client: &JumpServer) -> Result<(), jms_http::domain::Error> {
    client.accounts().list(&AccountFilter::default(), PageRequest::default()).await.map(drop)
}

async fn create(client: &JumpServer) -> jms_http::domain::Error {
    let asset: AssetId = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse().unwrap();
    let secret = Some(Secret::new("secret-canary").unwrap());
    client.accounts().create(&NewAccount { secret, ..NewAccount::new(asset, "root") }).await.unwrap_err()
}

#[tokio::test]
async fn the_steps_are_identify_retry_limit_sign_trace_send() {
    let log = Log::default();
    let listening = log.listen();
    let script = script([Err(broken()), Ok(json(503, &json!({}))), Ok(a_page())]);
    list(&with_key(&script).build().unwrap()).await.unwrap();
    drop(listening);

    let requests = script.requests();
    assert_eq!(requests.len(), 3, "send is the last step, once for each try");
    let of = |name: &str| {
        requests.iter().map(|request| request.headers()[name].to_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    // Identified above retry: one id and one organisation for all tries.
    let (ids, orgs) = (of("x-request-id"), of("x-jms-org"));
    assert!(ids.iter().all(|id| *id == ids[0]) && orgs.iter().all(|org| *org == OrgId::DEFAULT.to_string()));
    // Signed below retry: a date and a signature for each try.
    for header in [DATE, AUTHORIZATION] {
        let mut values = of(header.as_str());
        values.dedup();
        assert_eq!(values.len(), 3, "{header} is new for each try");
    }
    // Traced below retry, and what is traced has been sent.
    let lines: Vec<_> = log.text().lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert!(
        lines.iter().zip(1..).all(|(line, number)| line.contains(&format!("try={number}")) && line.contains(&ids[0]))
    );
}

#[tokio::test]
async fn every_request_says_what_it_is() {
    let script = script([Ok(a_page()), Ok(a_page())]);
    let client = script.client();
    list(&client).await.unwrap();
    let org = OrgId::ROOT;
    list(&client.with(CallOptions { org: Some(org), ..CallOptions::default() })).await.unwrap();

    let requests = script.requests();
    let headers = requests[0].headers();
    assert_eq!(headers["authorization"], "Bearer token-canary");
    assert!(headers["authorization"].is_sensitive());
    assert_eq!(headers["content-type"], "application/json", "else errors come as HTML");
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["accept-language"], "en");
    assert!(headers["user-agent"].to_str().unwrap().starts_with("jms/"));
    assert!(!headers.contains_key("api-version"));
    let target = requests[0].uri().to_string();
    assert_eq!(target, "/api/v1/accounts/accounts/?limit=100&offset=0&order=date_created");
    assert_eq!(requests[1].headers()["x-jms-org"], org.to_string());
}

#[tokio::test]
async fn a_creation_is_never_repeated_on_a_guess() {
    for (first, kind) in [
        (Ok(answer(500, "text/html", "<h1>Server error</h1>")), ErrorKind::ServerFault),
        (Ok(json(503, &json!({}))), ErrorKind::ServerFault),
    ] {
        let script = script([first]);
        let error = create(&with_key(&script).build().unwrap()).await;
        assert_eq!(error.kind(), &kind);
        assert_eq!(script.requests().len(), 1);
        assert_eq!(error.delivery().unwrap().tries, 1);
        assert_eq!(error.operation(), Some("accounts_create"));
    }
}

#[tokio::test]
async fn a_creation_that_never_left_is_repeated() {
    let script =
        script([Err(unreachable()), Err(unreachable()), Ok(json(400, &json!({"asset": "This field is required."})))]);
    let error = create(&with_key(&script).build().unwrap()).await;
    assert_eq!((error.kind(), script.requests().len()), (&ErrorKind::Validation, 3));

    let never = crate::scripted::script((0..9).map(|_| Err(unreachable())));
    let error = create(&with_key(&never).build().unwrap()).await;
    assert_eq!((error.kind(), never.requests().len()), (&ErrorKind::Unreachable, 4));
    assert!(error.is_transient());
}

#[tokio::test]
async fn the_last_answer_keeps_its_body() {
    let throttled = || {
        let mut answer = json(
            429,
            &json!({"detail": "Request was throttled. Expected available in 1 second.", "code": "throttled"}),
        );
        answer.headers_mut().insert("retry-after", "1".parse().unwrap());
        Ok(answer)
    };
    let script = script((0..9).map(|_| throttled()));
    let error = list(&with_key(&script).build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Throttled { retry_after: Some(Duration::from_secs(1)) });
    assert_eq!(error.messages()[0].text, "Request was throttled. Expected available in 1 second.");
    assert_eq!((error.delivery().unwrap().tries, script.requests().len()), (4, 4));
}

#[tokio::test]
async fn nobody_waits_longer_than_there_is_time() {
    let mut later = json(429, &json!({}));
    later.headers_mut().insert("retry-after", "3600".parse().unwrap());
    let script = script([Ok(later)]);
    let error = list(&with_key(&script).timeout(Duration::from_secs(30)).build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Throttled { retry_after: Some(Duration::from_secs(3600)) });
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn a_login_is_made_when_needed_and_once_more_when_it_has_expired() {
    let login = |token: &str| {
        Ok(json(201, &json!({"token": token, "keyword": "Bearer", "date_expired": "2026/11/23 05:40:13 +0800"})))
    };
    let expired = || {
        Ok(json(401, &json!({"detail": "Authentication credentials were not provided.", "code": "not_authenticated"})))
    };
    let script = script([
        login("first"),
        Ok(a_page()),
        Ok(a_page()),
        expired(),
        login("second"),
        Ok(a_page()),
        expired(),
        login("third"),
        expired(),
    ]);
    let builder = JumpServer::builder().base_url("http://server.test").transport(script.clone());
    let client = builder
        .login("admin", Secret::new("password-canary").unwrap())
        .clock(Arc::new(Ticking::default()))
        .build()
        .unwrap();
    for _ in 0..3 {
        list(&client).await.unwrap();
    }
    assert!(list(&client).await.unwrap_err().is_unauthenticated(), "renewed once, then it is an error");
    let sent: Vec<_> = script
        .requests()
        .iter()
        .map(|request| {
            let header = request.headers().get("authorization").map_or("login", |value| value.to_str().unwrap());
            header.to_owned()
        })
        .collect();
    assert_eq!(
        sent,
        [
            "login",
            "Bearer first",
            "Bearer first",
            "Bearer first",
            "login",
            "Bearer second",
            "Bearer second",
            "login",
            "Bearer third"
        ]
    );
}

/// Knows the token of the latest login only.
#[derive(Clone, Default)]
struct Forgetful(Arc<Mutex<u32>>);

#[async_trait]
impl Transport for Forgetful {
    async fn send(&self, _: &Call, request: http::Request<bytes::Bytes>) -> Line {
        // Everybody asks before anybody is answered.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        let mut logins = self.0.lock().unwrap();
        if request.uri().path().contains("/auth") {
            *logins += 1;
            let body = json!({"token": format!("token-{logins}"), "keyword": "Bearer", "date_expired": "2026/11/23 05:40:13 +0800"});
            return Ok(json(201, &body));
        }
        let good = *logins > 1 && request.headers()[AUTHORIZATION] == format!("Bearer token-{logins}");
        Ok(if good { a_page() } else { json(401, &json!({"detail": "no", "code": "not_authenticated"})) })
    }
}

#[tokio::test]
async fn calls_at_once_share_one_new_login() {
    let server = Forgetful::default();
    let builder = JumpServer::builder().base_url("http://server.test").transport(server.clone());
    let client = builder.login("admin", Secret::new("password-canary").unwrap()).build().unwrap();
    let calls = (0..20).map(|_| list(&client));
    for done in futures_util::future::join_all(calls).await {
        done.unwrap();
    }
    assert_eq!(*server.0.lock().unwrap(), 2, "the first login, and one for all when it was refused");
}

#[tokio::test]
async fn a_login_that_is_refused_is_the_error() {
    let script = script([Ok(json(
        400,
        &json!({"error": "password_failed", "msg": "The username or password you entered is incorrect"}),
    ))]);
    let builder = JumpServer::builder().base_url("http://server.test").transport(script.clone());
    let client = builder.login("admin", Secret::new("password-canary").unwrap()).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (&ErrorKind::Unauthenticated, Some("password_failed")));
    assert_eq!(error.operation(), Some("authentication_token_create"));
    assert_eq!(script.requests().len(), 1, "wrong passwords lock the user: never tried twice");
}

#[tokio::test]
async fn answers_that_were_not_expected_keep_their_status() {
    let row = |extra: &str| {
        format!(
            r#"{{"count": 1, "next": null, "previous": null, "results": [{{"id": "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c"{extra}}}]}}"#
        )
    };
    for (body, content_type, path) in [
        ("<h1>Welcome</h1>".to_owned().into_bytes(), "text/html", "."),
        (br#"{"count": 1, "results": [{"#.to_vec(), "application/json", "results[0]"),
        (b"\xff\xfe".to_vec(), "application/json", "."),
        (Vec::new(), "application/json", "."),
        (b"[]]".to_vec(), "application/json", "."),
        (row("").into_bytes(), "application/json", "results[0].asset"),
        (row(r#", "version": "secret-canary""#).into_bytes(), "application/json", "results[0].version"),
        ("[".repeat(100_000).into_bytes(), "application/json", "[0][0][0]"),
    ] {
        let script = script([Ok(answer(200, content_type, body))]);
        let error = list(&script.client()).await.unwrap_err();
        let ErrorKind::Decode { path: found, .. } = error.kind() else { panic!("{error:?}") };
        assert_eq!((found.as_str(), error.status()), (path, Some(200)), "{error}");
        assert!(!format!("{error:?} {error}").contains("canary"), "{error:?}");
    }
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let mut redirect = answer(301, "text/html", "");
    redirect.headers_mut().insert("location", "https://evil.test/api/?token=canary".parse().unwrap());
    let script = script([Ok(redirect)]);
    let error = list(&script.client()).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::RedirectRefused { location: Some("https://evil.test/api/".to_owned()) });
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn no_secret_is_in_logs_errors_or_debug() {
    let log = Log::default();
    let listening = log.listen();
    let mut seen = String::new();
    for line in [
        Err(broken()),
        Ok(answer(500, "text/html", "secret-canary")),
        Ok(json(201, &json!({"secret": "secret-canary"}))),
    ] {
        let script = script([line]);
        let client = with_key(&script).build().unwrap();
        let error = create(&client).await;
        write!(seen, "{error} {error:?} {error:#?} {:?} {client:?} {:?}", error.hint(), with_key(&script)).unwrap();
    }
    drop(listening);
    assert!(log.text().contains("accounts_create"));
    seen.push_str(&log.text());
    assert!(!seen.contains("canary"), "{seen}");
}

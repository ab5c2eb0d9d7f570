//! The control endpoint.

use jms_sandbox::{Clock, Fault, Sandbox, Server};
use serde_json::{Value, json};

use crate::wire::{Seen, send, serve};

/// A sandbox that is served, and its control endpoint.
struct Controlled {
    sandbox: Sandbox,
    server: Server,
}

impl Controlled {
    async fn new() -> Self {
        let sandbox = Sandbox::builder().clock(Clock::manual()).build().unwrap();
        let server = serve(&sandbox).await;
        Self { sandbox, server }
    }

    async fn ask(&self, method: &str, path: &str, body: &str) -> Seen {
        let authorization = format!("Bearer {}", self.server.control_token());
        send(&self.server, &authorization, method, &format!("/__sandbox/{path}"), body).await
    }
}

#[tokio::test]
async fn faults_are_added_listed_and_taken_away() {
    let place = Controlled::new().await;
    let rule = json!({ "rule": "status=503,on=health_get,nth=2" }).to_string();
    let added = place.ask("POST", "faults/", &rule).await;
    let expected = json!({ "id": 1, "rule": "status=503,on=health_get,nth=2", "matched": 0, "fired": 0 });
    assert_eq!((added.status(), added.json()), (201, expected));
    for status in [200, 503, 200] {
        assert_eq!(send(&place.server, "", "GET", "/api/health/", "").await.status(), status);
    }
    let listed = place.ask("GET", "faults/", "").await.json();
    assert_eq!((&listed[0]["matched"], &listed[0]["fired"]), (&json!(3), &json!(1)));
    assert_eq!(place.ask("GET", "faults/1/", "").await.json(), listed[0]);
    assert_eq!(place.ask("DELETE", "faults/1/", "").await.status(), 204);
    assert_eq!(place.ask("DELETE", "faults/1/", "").await.status(), 404);
    place.sandbox.add_fault(Fault::reset_before()).unwrap();
    assert_eq!(place.ask("DELETE", "faults/", "").await.status(), 204, "no fault acts on the control endpoint");
    assert_eq!(place.ask("GET", "faults/", "").await.json(), json!([]));
}

#[tokio::test]
async fn the_clock_is_moved_and_set() {
    let place = Controlled::new().await;
    let clock = place.ask("GET", "clock/", "").await.json();
    assert_eq!(clock["speed"], 0.0);
    let now = |clock: &Value| clock["now"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap();
    let later = place.ask("POST", "clock/", r#"{ "advance": "1h 30m" }"#).await.json();
    assert_eq!(now(&later).as_second() - now(&clock).as_second(), 5400);
    assert_eq!(place.ask("POST", "clock/", r#"{ "speed": 60 }"#).await.json()["speed"], 60.0);
    assert!((place.sandbox.speed() - 60.0).abs() < f64::EPSILON);
}

#[tokio::test]
async fn a_clock_beyond_the_calendar_breaks_nothing() {
    let place = Controlled::new().await;
    let token = format!("Token {}", place.sandbox.credentials().private_token);
    let assets = send(&place.server, &token, "GET", "/api/v1/assets/assets/?limit=1", "").await.json();
    let new = json!({ "asset": assets["results"][0]["id"], "username": "robot" }).to_string();
    for change in [r#"{ "advance": "9999y" }"#, r#"{ "advance": "9000000h" }"#, r#"{ "speed": 1e300 }"#] {
        let changed = place.ask("POST", "clock/", change).await.status();
        assert!([200, 400].contains(&changed), "{change}: {changed}");
        send(&place.server, &token, "POST", "/api/v1/accounts/accounts/", &new).await.json();
        let listed = send(&place.server, &token, "GET", "/api/v1/accounts/accounts/", "").await;
        assert_eq!((listed.status(), place.ask("GET", "clock/", "").await.status()), (200, 200), "{change}");
    }
    assert_eq!(place.sandbox.requests().failures(), 0);
}

#[tokio::test]
async fn requests_are_told_and_forgotten() {
    let place = Controlled::new().await;
    let token = format!("Token {}", place.sandbox.credentials().private_token);
    send(&place.server, &token, "GET", "/api/v1/accounts/accounts/?limit=1", "").await;
    send(&place.server, &token, "GET", "/api/health/", "").await;
    let told = place.ask("GET", "requests/?last=1", "").await;
    let list = "/api/v1/accounts/accounts/";
    assert_eq!(
        told.json(),
        json!({
            "total": 2, "failures": 0,
            "counts": [
                { "operation": "health_get", "method": "GET", "path": "/api/health/", "status": 200, "count": 1 },
                { "operation": "accounts_list", "method": "GET", "path": list, "status": 200, "count": 1 },
            ],
            "last": [{ "operation": "health_get", "method": "GET", "path": "/api/health/", "status": 200, "try": 1 }],
        })
    );
    assert!(!String::from_utf8_lossy(&told.bytes).contains(&place.sandbox.credentials().private_token));
    assert_eq!(place.ask("DELETE", "requests/", "").await.status(), 204);
    assert_eq!(place.sandbox.requests().total(), 0);
}

#[tokio::test]
async fn the_sandbox_begins_anew() {
    let place = Controlled::new().await;
    place.sandbox.add_fault(Fault::lost()).unwrap();
    assert_eq!(place.ask("POST", "reset/", "").await.status(), 204);
    assert!(place.sandbox.faults().is_empty());
}

#[tokio::test]
async fn bad_input_is_refused_with_a_reason() {
    let place = Controlled::new().await;
    let long = format!("{{ \"rule\": \"{}\" }}", "x".repeat(70_000));
    for (method, path, body, status, reason) in [
        ("GET", "", "", 404, "there are faults/"),
        ("GET", "nothing/", "", 404, "there are faults/"),
        ("GET", "faults/x/", "", 404, "there is no fault"),
        ("GET", "faults/7/", "", 404, "there is no fault"),
        ("PUT", "faults/", "", 405, "GET, POST, DELETE"),
        ("POST", "faults/1/", "", 405, "GET, DELETE"),
        ("POST", "faults/", "", 400, "cannot be read"),
        ("POST", "faults/", "{}", 400, "missing field `rule`"),
        ("POST", "faults/", r#"{ "rule": "lost", "x": 1 }"#, 400, "unknown field `x`"),
        ("POST", "faults/", r#"{ "rule": "explode" }"#, 400, "no effect `explode`"),
        ("POST", "faults/", r#"{ "rule": "lost,on=accounts_creat" }"#, 400, "is it `accounts_create`?"),
        ("POST", "faults/", &long, 413, "64 KiB"),
        ("DELETE", "clock/", "", 405, "GET, POST"),
        ("POST", "clock/", r#"{ "advance": "-1s" }"#, 400, "no time such as"),
        ("POST", "clock/", r#"{ "advance": 5 }"#, 400, "cannot be read"),
        ("POST", "clock/", r#"{ "speed": -1 }"#, 400, "0 or more"),
        ("GET", "requests/?last=x", "", 400, "`last` is how many"),
        ("POST", "requests/", "", 405, "GET, DELETE"),
        ("GET", "reset/", "", 405, "POST"),
    ] {
        let seen = place.ask(method, path, body).await;
        let error = seen.json()["error"].as_str().unwrap().to_owned();
        assert!(seen.status() == status && error.contains(reason), "{method} {path}: {} {error}", seen.status());
    }
    assert_eq!(place.ask("PUT", "clock/", "").await.header("allow").as_deref(), Some("GET, POST"));
}

#[tokio::test]
async fn it_is_for_those_who_have_the_token_and_for_nobody_in_process() {
    let place = Controlled::new().await;
    let token = place.server.control_token();
    let private = place.sandbox.credentials().private_token;
    for wrong in [
        "",
        "Bearer ",
        "Bearer x",
        &format!("Bearer {private}"),
        &format!("Token {token}"),
        &format!("Bearer {token}x"),
    ] {
        let refused = send(&place.server, wrong, "GET", "/__sandbox/faults/", "").await;
        assert_eq!((refused.status(), refused.header("www-authenticate").as_deref()), (401, Some("Bearer")));
    }
    assert!(token.len() >= 32 && !format!("{:?}", place.server).contains(token));
    let other = serve(&place.sandbox).await;
    assert_ne!(other.control_token(), token);
    assert_eq!(place.sandbox.requests().total(), 0, "its requests are no requests of the API");
    let client = tokio::task::spawn_blocking(move || {
        let client = crate::client::Client::new(&place.sandbox);
        client.get("/__sandbox/faults/").status
    });
    assert_eq!(client.await.unwrap(), 404);
}

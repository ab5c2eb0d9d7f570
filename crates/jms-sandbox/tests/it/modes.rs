//! Switches of the server, and being served.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use jms_sandbox::{Clock, Language, Sandbox, SandboxError, Throttle};
use serde_json::{Value, json};
use tokio::runtime::Builder;

use crate::client::Client;

fn secret_path(client: &Client) -> String {
    let row = client.get("accounts/accounts/?username=deploy&limit=1").json()["results"][0].clone();
    format!("accounts/account-secrets/{}/", row["id"].as_str().unwrap())
}

#[test]
fn a_second_factor_stands_before_secrets() {
    let sandbox = Sandbox::builder().mfa(true).build().unwrap();
    let client = Client::new(&sandbox);
    for path in ["accounts/account-secrets/", &secret_path(&client)] {
        let answer = client.get(path);
        assert_eq!(answer.status, StatusCode::PRECONDITION_FAILED);
        let detail = "This action require confirm current user";
        assert_eq!(answer.json(), json!({ "type": "user_confirm_required", "code": "mfa", "detail": detail }));
    }
    let key = client.post("authentication/access-keys/", &json!({}));
    assert_eq!((key.status.as_u16(), key.json()["code"].clone()), (412, json!("password")));
    assert_eq!(client.get("settings/public/").json()["SECURITY_VIEW_AUTH_NEED_MFA"], true);
}

#[test]
fn secrets_may_be_hidden() {
    let sandbox = Sandbox::builder().secret_read(false).build().unwrap();
    let client = Client::new(&sandbox);
    let path = secret_path(&client);
    assert_eq!(client.get(&path).json()["secret"], "<REDACTED>");
    let list = client.get("accounts/account-secrets/").json();
    assert!(list.as_array().unwrap().iter().all(|row| row["secret"] == "<REDACTED>" || row["secret"].is_null()));
    let change =
        client.call(Method::PATCH, &path.replace("account-secrets", "accounts"), &json!({ "secret": "Another_1" }));
    assert_eq!(change.status, 200);
    assert_eq!(client.get(&format!("{path}histories/")).json()[0]["secret"], "<REDACTED>");
}

#[test]
fn requests_beyond_the_limit_have_to_wait() {
    let limits = Throttle { anonymous: 1, user: 3 };
    let sandbox = Sandbox::builder().throttle(limits).clock(Clock::manual()).build().unwrap();
    let client = Client::new(&sandbox);
    for _ in 0..3 {
        assert_eq!(client.get("accounts/accounts/").status, 200);
        sandbox.advance(Duration::from_secs(10));
    }
    let refused = client.get("accounts/accounts/");
    assert_eq!((refused.status, refused.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, Some("30")));
    let detail = "Request was throttled. Expected available in 30 seconds.";
    assert_eq!(refused.json(), json!({ "detail": detail, "code": "throttled" }));
    sandbox.advance(Duration::from_secs(30));
    assert_eq!(client.get("accounts/accounts/").status, 200);
    assert_eq!(sandbox.requests().with_status(StatusCode::TOO_MANY_REQUESTS), 1);
}

#[test]
fn the_language_and_the_zone_of_the_server_are_those_of_callers_that_ask_for_none() {
    let sandbox = Sandbox::builder().language(Language::Chinese).time_zone("UTC").build().unwrap();
    let client = Client::new(&sandbox);
    let answer = client.get("accounts/accounts/?limit=1");
    assert_eq!(answer.header("content-language"), Some("zh-hans"));
    let row = &answer.json()["results"][0];
    assert_eq!(row["secret_type"]["label"], "密码");
    assert!(row["date_created"].as_str().unwrap().ends_with(" +0000"));
    assert!(matches!(Sandbox::builder().time_zone("Nowhere/Land").build(), Err(SandboxError::Zone { .. })));
}

#[test]
fn requests_are_counted() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = Client::new(&sandbox);
    client.get("accounts/accounts/?limit=1");
    client.get("accounts/accounts/?limit=2");
    client.get("accounts/nothing/");
    let requests = sandbox.requests();
    assert_eq!(requests.total(), 3);
    assert_eq!(requests.count(&Method::GET, "/api/v1/accounts/accounts/"), 2);
    assert_eq!(requests.with_status(StatusCode::NOT_FOUND), 1);
    let lines: Vec<_> =
        requests.iter().map(|(answered, count)| (answered.path.as_str(), answered.status, count)).collect();
    assert_eq!(lines, [("/api/v1/accounts/accounts/", Some(200), 2), ("/api/v1/accounts/nothing/", Some(404), 1)]);
}

#[test]
fn a_body_that_is_too_long_is_refused() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = Client::new(&sandbox);
    let request = |length: usize| {
        Request::builder()
            .method(Method::POST)
            .uri("/api/v1/accounts/accounts/")
            .header(header::AUTHORIZATION, &client.authorization)
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(vec![b' '; length]))
            .unwrap()
    };
    let refused = client.send(request(16 * 1024 * 1024 + 1));
    assert_eq!((refused.status.as_u16(), refused.json()["code"].clone()), (413, json!("request_too_large")));
    assert_eq!(client.send(request(16 * 1024 * 1024)).status, 400);
}

#[test]
fn it_is_served_on_loopback() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_io().build().unwrap();
    let sandbox = Sandbox::builder().build().unwrap();
    runtime.block_on(async {
        let exposed = sandbox.serve("0.0.0.0:0".parse().unwrap()).await;
        assert!(matches!(exposed, Err(SandboxError::Exposed(_))));
        let server = sandbox.serve("127.0.0.1:0".parse().unwrap()).await.unwrap();
        let address = server.url().strip_prefix("http://").unwrap().to_owned();
        let taken = sandbox.serve(address.parse().unwrap()).await;
        assert!(matches!(taken, Err(SandboxError::Listen { .. })));

        let text = tokio::task::spawn_blocking(move || {
            let mut stream = TcpStream::connect(&address).unwrap();
            write!(stream, "GET /api/health/ HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").unwrap();
            let mut text = String::new();
            stream.read_to_string(&mut text).unwrap();
            text
        });
        let text = text.await.unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
        assert_eq!(serde_json::from_str::<Value>(body).unwrap()["status"], true);
        let url = server.url();
        server.shutdown().await;
        assert!(TcpStream::connect(url.strip_prefix("http://").unwrap()).is_err());
    });
}

//! What faults do to a connection, and to the state.

use std::{io, time::Duration};

use jms_sandbox::{Clock, Fault, Page, Sandbox};
use serde_json::Value;

use crate::wire::{Seen, send, serve};

const ACCOUNTS: &str = "/api/v1/accounts/accounts/";

/// What a caller sees who creates an account under this fault, and how many there are then.
async fn created_under(fault: Fault) -> (Seen, usize) {
    let sandbox = Sandbox::builder().clock(Clock::manual()).seed(1).build().unwrap();
    let server = serve(&sandbox).await;
    let authorization = format!("Token {}", sandbox.credentials().private_token);
    let assets = send(&server, &authorization, "GET", "/api/v1/assets/assets/?limit=1", "").await.json();
    let body = serde_json::json!({ "asset": assets["results"][0]["id"], "username": "robot" }).to_string();
    sandbox.add_fault(fault.on("accounts_create")).unwrap();
    let seen = send(&server, &authorization, "POST", ACCOUNTS, &body).await;
    let robots = send(&server, &authorization, "GET", &format!("{ACCOUNTS}?username=robot"), "").await.json();
    (seen, robots.as_array().unwrap().len())
}

#[tokio::test]
async fn a_reset_resets_the_connection_before_or_after_the_request_took_effect() {
    for (fault, robots_then) in [(Fault::reset_before(), 0), (Fault::reset_after(), 1), (Fault::refused(), 0)] {
        let (seen, robots) = created_under(fault).await;
        assert_eq!((seen.broke, seen.bytes.len(), robots), (Some(io::ErrorKind::ConnectionReset), 0, robots_then));
    }
}

#[tokio::test]
async fn a_cut_body_promises_more_than_comes() {
    let (seen, robots) = created_under(Fault::cut_after(20)).await;
    assert_eq!((seen.status(), seen.body().len(), robots), (201, 20, 1));
    assert!(seen.header("content-length").unwrap().parse::<usize>().unwrap() > 20);
    let (seen, _) = created_under(Fault::cut_after(20).nth(2)).await;
    assert!(seen.broke.is_none() && seen.json()["username"] == "robot");
}

#[tokio::test]
async fn what_is_answered_arrives_as_it_was_meant() {
    let (whole, _) = created_under(Fault::slow(7, Duration::from_millis(1))).await;
    assert_eq!((whole.status(), &whole.json()["username"]), (201, &Value::from("robot")));
    let (large, _) = created_under(Fault::oversized(65 << 20)).await;
    assert_eq!((large.body().len(), &large.json()["username"]), (65 << 20, &Value::from("robot")));
    let (invalid, _) = created_under(Fault::invalid_utf8()).await;
    assert!(std::str::from_utf8(invalid.body()).is_err());
    let (late, robots) = created_under(Fault::latency(Duration::from_millis(1))).await;
    assert_eq!((late.status(), robots), (201, 1));
    let (lost, robots) = created_under(Fault::status_after("502".parse().unwrap(), Page::Usual)).await;
    assert_eq!((lost.status(), lost.header("server").as_deref(), robots), (502, Some("nginx"), 1));
}

#[tokio::test]
async fn a_server_that_was_shut_down_refuses_and_one_that_is_dropped_stops() {
    let sandbox = Sandbox::builder().build().unwrap();
    let server = serve(&sandbox).await;
    let address = server.url().strip_prefix("http://").unwrap().to_owned();
    let idle = std::net::TcpStream::connect(&address).unwrap();
    server.shutdown().await;
    drop(idle);
    let refused = std::net::TcpStream::connect(&address).unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::ConnectionRefused);

    // A connection that would be answered in an hour ends with its server.
    let server = serve(&sandbox).await;
    sandbox.add_fault(Fault::latency(Duration::from_secs(3600))).unwrap();
    let address = server.url().strip_prefix("http://").unwrap().to_owned();
    let waiting = tokio::task::spawn_blocking(move || {
        use std::io::{Read, Write};
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        stream.write_all(b"GET /api/health/ HTTP/1.1\r\nHost: sandbox\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        bytes.len()
    });
    while sandbox.requests().unanswered() == 0 {
        tokio::task::yield_now().await;
    }
    drop(server);
    assert_eq!(waiting.await.unwrap(), 0);
}

//! What the options of `jms sandbox serve` do, over a socket.

use std::{
    fmt::Write as _,
    io::{Read, Write},
    net::TcpStream,
};

use crate::{
    home::{Home, Ran, snapshot},
    served::Served,
};

/// Runs `jms` on what is served.
fn jms(home: &Home, served: &Served, arguments: &[&str]) -> Ran {
    let mut command = home.command(arguments);
    command.env("JMS_URL", served.told("url")).env("JMS_PRIVATE_TOKEN", served.told("private_token"));
    Ran::of(command.output().unwrap())
}

/// Asks without a client that would hide anything; gives the whole answer as text.
fn ask(served: &Served, method: &str, path: &str, authorization: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(served.told("url").strip_prefix("http://").unwrap()).unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: {authorization}\r\nConnection: close\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

fn control(served: &Served, method: &str, path: &str, body: &str) -> String {
    ask(served, method, &format!("/__sandbox/{path}"), &format!("Bearer {}", served.told("control_token")), body)
}

#[test]
fn faults_act_and_the_control_endpoint_tells() {
    let home = Home::new();
    let served = Served::with(&home, &["--memory", "--fault", "reset-after,on=accounts_create,times=1"]);
    let create = ["account", "create", "robot", "--asset", "web-01"];
    let lost = jms(&home, &served, &create);
    assert_eq!(lost.code, 0, "its answer was lost, and it is looked up: {}", lost.err);
    assert_eq!(jms(&home, &served, &create).code, 5, "it is there");
    let faults = control(&served, "GET", "faults/", "");
    assert!(faults.contains("\"matched\":2,\"fired\":1"), "{faults}");
    let requests = control(&served, "GET", "requests/", "");
    assert!(requests.contains("\"operation\":\"accounts_create\""), "{requests}");
    assert!(ask(&served, "GET", "/__sandbox/faults/", "Bearer x", "").starts_with("HTTP/1.1 401"));
}

#[test]
fn the_clock_stands_still_until_it_is_moved() {
    let home = Home::new();
    let served = Served::with(&home, &["--memory", "--speed", "manual"]);
    let started = jms(&home, &served, &["change-secret", "run", "weekly-linux"]);
    assert_eq!(started.code, 0, "{}", started.err);
    let records = || jms(&home, &served, &["record", "list", "-o", "json"]).out;
    assert_eq!(records().trim(), "[]");
    assert!(control(&served, "POST", "clock/", "{\"advance\": \"1m\"}").starts_with("HTTP/1.1 200"));
    assert!(records().contains("success"));
}

#[test]
fn it_answers_as_the_server_that_was_asked_for() {
    let home = Home::new();
    let served = Served::with(&home, &["--as", "3.10", "--language", "zh-hans", "--mfa", "--throttle"]);
    let health = ask(&served, "GET", "/api/health/", "", "").to_ascii_lowercase();
    assert!(health.contains("content-language: zh-hans"), "{health}");
    assert_eq!(jms(&home, &served, &["account", "list", "--server-version", "3.10"]).code, 0);
    let secret = jms(&home, &served, &["account", "secret", "deploy@web-01", "--server-version", "3.10"]);
    assert_eq!(secret.code, 4, "{}", secret.err);
    let throttled = (0..60).any(|_| ask(&served, "GET", "/api/health/", "", "").starts_with("HTTP/1.1 429"));
    assert!(throttled);
    drop(served);

    // Each server has a state of its own, and all of them begin anew.
    assert_eq!(home.sandbox(&["account", "list"]).code, 0);
    let state = |name: &str| home.path().join(".local/state/jms").join(name).exists();
    assert!(state("sandbox.sqlite") && state("sandbox-3.10.sqlite"));
    assert_eq!(home.run(&["sandbox", "reset"]).code, 0);
    assert!(!state("sandbox.sqlite") && !state("sandbox-3.10.sqlite"));

    let served = Served::with(&home, &["--as", "4.10-community", "--no-secret-read", "--memory"]);
    assert_eq!(jms(&home, &served, &["change-secret", "list"]).code, 4);
    let secret = jms(&home, &served, &["account", "secret", "deploy@web-01"]);
    assert!(secret.out.contains("REDACTED") || secret.code != 0, "{}", secret.out);
}

#[test]
fn a_file_keeps_the_state_and_a_seed_gives_the_same_again() {
    let home = Home::new();
    let path = home.path().join("state.sqlite");
    let file = ["--file", path.to_str().unwrap(), "--seed", "7"];
    let token = Served::with(&home, &file).told("private_token").to_owned();
    let again = Served::with(&home, &["--memory", "--seed", "7"]);
    assert_eq!(again.told("private_token"), token);
    assert_ne!(again.told("control_token"), Served::with(&home, &file).told("control_token"), "nobody can guess it");
}

#[test]
fn wrong_options_say_what_is_wrong() {
    let home = Home::new();
    let path = home.path().join("state.sqlite");
    let file = path.to_str().unwrap();
    drop(Served::with(&home, &["--file", file]));
    let mut text = String::new();
    for (arguments, code) in [
        (vec!["--fault", "explode"], 2),
        (vec!["--fault", "lost,on=accounts_creat"], 2),
        (vec!["--speed", "-1"], 2),
        (vec!["--speed", "fast"], 2),
        (vec!["--memory", "--file", file], 2),
        (vec!["--profile", "3.10"], 2),
        (vec!["--as", "2.28"], 2),
        (vec!["--as", "3.10", "--file", file], 1),
    ] {
        let ran = home.run(&[&["sandbox", "serve"], arguments.as_slice()].concat());
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{arguments:?}: {}", ran.err);
        writeln!(text, "$ jms sandbox serve {}\n{}", arguments.join(" "), ran.err).unwrap();
    }
    snapshot(&home, "serve_failures", &text);
    snapshot(&home, "serve_help", &home.run(&["sandbox", "serve", "--help"]).out);
}

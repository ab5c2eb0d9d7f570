//! `jms api`: any request, by hand.

use std::{fmt::Write, fs};

use serde_json::Value;

use crate::home::{Home, snapshot};

#[test]
fn an_answer_is_printed_whatever_its_status() {
    let home = Home::new();
    let page = home.sandbox(&["api", "get", "/api/v1/accounts/accounts/?limit=2&order=date_created"]);
    let page: Value = serde_json::from_str(&page.out).unwrap();
    assert_eq!(page["results"].as_array().unwrap().len(), 2);

    let missing = "/api/v1/accounts/accounts/0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c/";
    let ran = home.sandbox(&["api", "GET", missing, "--include"]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    assert_eq!(serde_json::from_str::<Value>(&ran.out).unwrap()["code"], "object_does_not_exist");
    assert!(ran.err.contains("404 Not Found\ncontent-type: application/json"), "{}", ran.err);
}

#[test]
fn a_body_comes_from_a_file_or_standard_input() {
    let home = Home::new();
    let asset = home.json(&["asset", "list"])[0]["id"].as_str().unwrap().to_owned();
    let body = format!(r#"{{"asset": "{asset}", "username": "by-hand", "secret": "Canary-1234"}}"#);
    let create = ["--sandbox", "api", "POST", "/api/v1/accounts/accounts/", "--data"];
    let made = home.run_with(&body, &[&create[..], &["-"]].concat());
    assert_eq!(made.code, 0, "{}", made.err);
    assert_eq!(serde_json::from_str::<Value>(&made.out).unwrap()["username"], "by-hand");

    let file = home.path().join("body.json");
    fs::write(&file, &body).unwrap();
    let again = home.run(&[&create[..], &[file.to_str().unwrap()]].concat());
    assert_eq!(again.code, 5, "it exists already");

    fs::write(&file, r#"{"secret": "Canary-1234""#).unwrap();
    let broken = home.run(&[&create[..], &[file.to_str().unwrap()]].concat());
    assert_eq!(broken.code, 2);
    assert!(broken.err.contains("no JSON: line 1") && !broken.err.contains("Canary"), "{}", broken.err);
}

#[test]
fn what_is_no_request_to_this_server_is_not_sent() {
    let home = Home::new();
    for (method, path) in [
        ("GET", "https://elsewhere.test/api/v1/accounts/accounts/"),
        ("GET", "//elsewhere.test/"),
        ("GET", "api/v1/accounts/accounts/"),
        ("G T", "/api/v1/accounts/accounts/"),
        ("TRACE", "/api/v1/accounts/accounts/"),
    ] {
        let ran = home.sandbox(&["api", method, path, "--raw"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{method} {path}: {}", ran.err);
    }
}

#[test]
fn a_request_is_checked_before_it_is_sent() {
    let home = Home::new();
    let body = home.path().join("body.json");
    fs::write(&body, r#"{"usernam": "Canary-1", "secret": 5}"#).unwrap();
    let body = body.to_str().unwrap();
    let mut text = String::new();
    for arguments in [
        &["GET", "/api/v1/accounts/acounts/"][..],
        &["GET", "/api/v1/accounts/accounts"],
        &["TRACE", "/api/v1/accounts/accounts/"],
        &["GET", "/api/v1/accounts/accounts/?serach=root&limit=ten"],
        &["POST", "/api/v1/accounts/accounts/", "--data", body],
        &["POST", "/api/v1/accounts/accounts/"],
    ] {
        let ran = home.sandbox(&[&["api"], arguments].concat());
        let line = arguments.join(" ").replace(body, "body.json");
        writeln!(text, "$ jms api {line}\n{}", ran.text()).unwrap();
    }
    snapshot(&home, "api_unfit", &text);
    let raw = home.sandbox(&["api", "GET", "/api/v1/accounts/accounts/?serach=root&limit=1", "--raw"]);
    assert_eq!((raw.code, raw.err.as_str()), (0, ""), "the server ignores what it does not know");
}

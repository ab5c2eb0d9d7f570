//! The lines for `curl` in the reference, against a served sandbox.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use jms_spec::{Document, render};
use serde_json::Value;

use crate::{home::Home, served::Served};

const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/jumpserver.yaml");

/// Makes `curl` print the status and nothing else.
const CURLRC: &str = "silent\noutput = /dev/null\nwrite-out = \"%{http_code}\"\n";

fn has_curl() -> bool {
    let found = Command::new("curl").arg("--version").stdout(Stdio::null()).status().is_ok();
    if !found {
        println!("skipped: there is no curl");
    }
    found
}

fn token(served: &Served) -> String {
    let body = serde_json::json!({ "username": served.told("username"), "password": served.told("password") });
    let url = format!("{}/api/v1/authentication/auth/", served.told("url"));
    let arguments = ["--silent", "--header", "Content-Type: application/json", "--data", &body.to_string(), &url];
    let output = Command::new("curl").args(arguments).output().unwrap();
    serde_json::from_slice::<Value>(&output.stdout).unwrap()["token"].as_str().unwrap().to_owned()
}

/// A line is a shell command that sends a request which the sandbox understands: what it asks for may not be there.
#[test]
fn the_lines_for_curl_work() {
    if !has_curl() {
        return;
    }
    let home = Home::new();
    let served = Served::new(&home);
    fs::write(home.path().join(".curlrc"), CURLRC).unwrap();
    let token = token(&served);
    let examples = render::examples(&Document::load(DOCUMENT).unwrap()).unwrap();
    let mut wrong = Vec::new();
    let mut done = 0;
    for example in &examples {
        let mut command = Command::new("sh");
        command.args(["-eu", "-c", &example.curl()]).env("CURL_HOME", home.path());
        command.env("JMS_URL", served.told("url")).env("JMS_TOKEN", &token);
        let output = command.output().unwrap();
        let status = String::from_utf8_lossy(&output.stdout).parse::<u16>().unwrap_or_default();
        if example.operation == "authentication_mfa_challenge_create" && status == 401 {
            // No login waits for its code.
            continue;
        }
        done += usize::from(status < 300);
        if !(200..500).contains(&status) || [301, 401, 406, 415].contains(&status) {
            wrong.push(format!("{}: {status} {}", example.operation, String::from_utf8_lossy(&output.stderr)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(done > 10, "only {done} did something");
}

/// A line is a request that the document has, and the sandbox understands.
#[test]
fn the_lines_for_jms_api_work() {
    let home = Home::new();
    let served = Served::new(&home);
    let folder = Path::new(env!("CARGO_BIN_EXE_jms")).parent().unwrap();
    let examples = render::examples(&Document::load(DOCUMENT).unwrap()).unwrap();
    let examples: Vec<_> = examples.iter().filter(|example| example.is_json()).collect();
    let line = |example: &&render::Example| {
        let mut command = Command::new("sh");
        command.args(["-eu", "-c", &example.api()]).env_clear().env("HOME", home.path());
        command.env("PATH", format!("{}:/usr/bin:/bin", folder.display()));
        command.env("JMS_URL", served.told("url")).env("JMS_PRIVATE_TOKEN", served.told("private_token"));
        let output = command.output().unwrap();
        let code = output.status.code().unwrap_or_default();
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        // Wrong usage, or something that is no answer of this API. What the sandbox does not have yet is a 405.
        let is_wrong = [2, 126, 127].contains(&code) || code == 1 && !err.contains("status 405");
        if is_wrong { Err(format!("{}: {code} {err}", example.operation)) } else { Ok(usize::from(code == 0)) }
    };
    let done: Vec<_> = thread::scope(|scope| {
        let chunks = examples.chunks(examples.len().div_ceil(4));
        let threads: Vec<_> = chunks.map(|chunk| scope.spawn(|| chunk.iter().map(line).collect::<Vec<_>>())).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let wrong: Vec<_> = done.iter().filter_map(|done| done.as_ref().err().cloned()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let done: usize = done.into_iter().flatten().sum();
    assert!(done > 10, "only {done} did something");
}

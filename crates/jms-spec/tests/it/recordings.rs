//! Files of recordings that are not what they should be are errors with a place, and exchanges of any shape are judged.

use std::{fs, io::Write, path::Path};

use flate2::{Compression, write::GzEncoder};
use jms_spec::verify::{Pattern, Recording, Unverifiable, Verifier, read};
use serde_json::{Value, json};

use crate::{DOCUMENT, INDEX};

fn folder(lines: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let server = folder.path().join("4.10.16");
    fs::create_dir(&server).unwrap();
    let mut file = GzEncoder::new(fs::File::create(server.join("some.jsonl.gz")).unwrap(), Compression::fast());
    file.write_all(lines.as_bytes()).unwrap();
    file.finish().unwrap();
    folder
}

fn error(lines: &str) -> String {
    let folder = folder(lines);
    let recordings = read(folder.path()).unwrap();
    recordings.iter().flat_map(Recording::exchanges).find_map(Result::err).unwrap().to_string()
}

#[test]
fn a_broken_line_is_an_error_with_its_place_and_without_its_text() {
    let good = r#"{"name":"a","request":{"method":"GET","path":"/"},"response":{"status":200}}"#;
    for broken in [
        "{",
        r#"{"request":{"method":5,"path":"canary"},"response":{"status":200}}"#,
        r#"{"request":{"method":"GET","path":"/"}}"#,
    ] {
        let error = error(&format!("{good}\n\n{broken}\n"));
        assert!(error.contains("some.jsonl.gz:3: not a recorded exchange"), "{error}");
        assert!(!error.contains("canary"), "{error}");
    }
}

#[test]
fn a_folder_without_recordings_is_an_error() {
    let empty = tempfile::tempdir().unwrap();
    assert!(read(empty.path()).unwrap_err().to_string().contains("no recordings there"));
    assert!(read(Path::new("/nowhere/at/all")).is_err());
    let broken = folder("");
    fs::write(broken.path().join("4.10.16/other.jsonl.gz"), b"no gzip").unwrap();
    assert!(read(broken.path()).unwrap_err().to_string().contains("other.jsonl.gz"));
}

/// What one exchange is judged to be: `valid`, `no such path`, `excused`, or what is wrong.
fn judged(request: &Value, response: &Value, excused: &Unverifiable) -> String {
    let line = json!({ "name": "it", "request": request, "response": response });
    let folder = folder(&format!("{{\"note\":\"of the recorder\"}}\n{line}\n"));
    let mut verifier = Verifier::new(&DOCUMENT, &INDEX, excused);
    for file in read(folder.path()).unwrap() {
        file.exchanges().for_each(|exchange| verifier.check(&exchange.unwrap()).unwrap());
    }
    let report = verifier.finish();
    let totals = report.totals();
    assert_eq!(totals.exchanges, 1);
    match report.failures.first() {
        Some(failure) => {
            assert!(failure.recording.starts_with("4.10.16/some/it") && failure.line == 2);
            format!("{:?} {}: {}", failure.kind, failure.side, failure.problem)
        }
        None if totals.no_such_path == 1 => "no such path".to_owned(),
        None if totals.unverifiable == 1 => "excused".to_owned(),
        None => format!("valid, {} not kept", totals.bodies_not_kept),
    }
}

/// Method, path, query, body sent, answer, and what it is judged to be.
type Case = (&'static str, &'static str, &'static str, Value, Value, &'static str);

fn cases() -> Vec<Case> {
    let accounts = "/api/v1/accounts/accounts/";
    let json_headers =
        |length: usize| json!({ "Content-Type": "application/json", "Content-Length": length.to_string() });
    let refused = json!({ "detail": "a", "code": "b" });
    vec![
        ("GET", accounts, "limit=abc", json!(null), json!({ "status": 200, "body": [] }), "valid, 0"),
        (
            "GET",
            accounts,
            "id=abc",
            json!(null),
            json!({ "status": 200, "body": [] }),
            "Invalid request: the query key id",
        ),
        ("GET", accounts, "id=abc", json!(null), json!({ "status": 400, "body": { "id": ["a"] } }), "valid, 0"),
        ("GET", accounts, "what=5", json!(null), json!({ "status": 200, "body": [] }), "valid, 0"),
        ("GET", accounts, "", json!(null), json!({ "status": 200, "body": [{ "id": 5 }] }), "Invalid answer: /0/id"),
        (
            "GET",
            accounts,
            "",
            json!(null),
            json!({ "status": 200, "headers": json_headers(90000), "body": "(left out)" }),
            "valid, 1",
        ),
        (
            "GET",
            accounts,
            "",
            json!(null),
            json!({ "status": 418, "body": {} }),
            "Undocumented answer: status 418 of accounts_list",
        ),
        (
            "GET",
            "/api/v1/accounts/accounts",
            "",
            json!(null),
            json!({ "status": 301, "headers": { "Location": accounts }, "body": "" }),
            "valid, 0",
        ),
        (
            "GET",
            "/api/v1/accounts/accounts",
            "",
            json!(null),
            json!({ "status": 301, "headers": { "X": "y" }, "body": "" }),
            "Invalid answer: the header Location",
        ),
        (
            "HEAD",
            accounts,
            "",
            json!(null),
            json!({ "status": 200, "headers": json_headers(90), "body": "" }),
            "valid, 0",
        ),
        ("FOO", accounts, "", json!(null), json!({ "status": 403, "body": refused }), "valid, 0"),
        ("FOO", accounts, "", json!(null), json!({ "status": 200, "body": {} }), "Undocumented answer: the method"),
        (
            "POST",
            "/api/v1/accounts/account-secrets/",
            "",
            json!({}),
            json!({ "status": 405, "headers": { "Allow": "POST" }, "body": refused }),
            "Invalid answer: GET, which the document has, in the header Allow",
        ),
        (
            "GET",
            "/api/v1/nothing/",
            "",
            json!(null),
            json!({ "status": 404, "body": { "error": "Not found" } }),
            "no such path",
        ),
        (
            "GET",
            "/api/v1/nothing/",
            "",
            json!(null),
            json!({ "status": 404, "body": refused }),
            "Undocumented route: the path",
        ),
        (
            "GET",
            "/api/v1/nothing/",
            "",
            json!(null),
            json!({ "status": 200, "body": {} }),
            "Undocumented route: the path",
        ),
        (
            "POST",
            "/api/v1/accounts/accounts/tasks/",
            "",
            json!({ "action": 5 }),
            json!({ "status": 400, "body": {} }),
            "valid, 0",
        ),
    ]
}

#[test]
fn exchanges_are_judged() {
    let none = Unverifiable::default();
    for (method, path, query, sent, response, verdict) in cases() {
        let request = json!({ "method": method, "path": path, "query": query, "body": sent });
        let found = judged(&request, &response, &none);
        assert!(found.starts_with(verdict), "{method} {path}?{query}: {found}; expected {verdict}");
    }
    let text = |text: &str| text.to_owned();
    let excused = Unverifiable::of(vec![Pattern {
        method: text("*"),
        path: text("/api/v1/*/"),
        status: text("200"),
        reason: text("a probe"),
    }]);
    let request = json!({ "method": "GET", "path": "/api/v1/nothing/" });
    assert_eq!(judged(&request, &json!({ "status": 200, "body": {} }), &excused), "excused");
    assert!(judged(&request, &json!({ "status": 201, "body": {} }), &excused).starts_with("Undocumented"));
}

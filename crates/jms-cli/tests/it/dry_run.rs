//! `--dry-run`: what would be sent is shown, and nothing is changed.

use serde_json::Value;

use crate::{
    home::{Home, Ran, snapshot, transcript},
    served::Served,
    transcripts::NOBODY,
};

#[test]
fn what_would_be_sent_is_shown() {
    let home = Home::new();
    let canary = "Canary-Dry-1";
    let mut text = String::new();
    for (input, arguments) in [
        (canary, &["account", "create", "robot", "--asset", "web-01", "--secret-from", "stdin"][..]),
        (canary, &["account", "update", "deploy@web-01", "--secret-from", "stdin", "-o", "json"]),
        ("", &["account", "delete", "deploy@web-01"]),
        (canary, &["template", "create", "x", "--secret-from", "stdin", "--secret-type", "token"]),
        ("", &["template", "create-accounts", "deploy", "--asset", "web-01"]),
        ("", &["template", "sync", "deploy"]),
        ("", &["app", "create", "x", "--account", "deploy@web-01"]),
        (canary, &["change-secret", "create", "x", "--account", "app", "--asset", "pg-01", "--secret-from", "stdin"]),
        ("", &["change-secret", "update", "weekly-linux", "--every", "12"]),
        ("", &["change-secret", "delete", "weekly-linux"]),
        ("", &["change-secret", "run", "weekly-linux", "--wait"]),
        ("", &["backup", "create", "x", "--type", "linux", "--recipient", "admin", "--manual"]),
        ("", &["backup", "update", "nightly-backup", "--active", "false", "-o", "yaml"]),
        ("", &["backup", "delete", "nightly-backup"]),
        ("", &["backup", "run", "nightly-backup", "--jq", ".body"]),
        ("", &["change-secret", "assets", "add", "weekly-linux", "pg-01"]),
        (canary, &["push", "create", "x", "--account", "app", "--asset", "pg-01", "--secret-from", "stdin"]),
        ("", &["gather", "create", "x", "--asset", "pg-01"]),
        ("", &["check", "create", "x", "--asset", "pg-01"]),
        ("", &["record", "ignore", NOBODY]),
        ("", &["record", "retry", NOBODY]),
        (r#"{"name": "Canary-Dry-1"}"#, &["api", "POST", "/api/v1/undocumented/", "--raw", "--data", "-"]),
        ("", &["sandbox", "reset"]),
        ("", &["auth", "login"]),
    ] {
        let arguments = [arguments, &["--dry-run"]].concat();
        let ran = home.run_with(input, &[&["--sandbox"], &arguments[..]].concat());
        let said = ran.text();
        assert!(!said.contains(canary), "{said}");
        text += &transcript(&arguments, &ran);
    }
    snapshot(&home, "dry_run", &text);
    assert_eq!(home.sandbox(&["account", "get", "deploy@web-01"]).code, 0);
    assert_eq!(home.json(&["execution", "list"]), Value::Array(Vec::new()));
    assert_eq!(home.json(&["backup", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn nothing_but_look_ups_and_logins_is_sent() {
    let (home, theirs) = (Home::new(), Home::new());
    let served = Served::with(&theirs, &["--memory"]);
    let mut command = home.command(&["account", "delete", "deploy@web-01", "--dry-run", "--debug"]);
    command
        .env("JMS_URL", served.told("url"))
        .env("JMS_USERNAME", "admin")
        .env("JMS_PASSWORD", served.told("password"));
    let ran = Ran::of(command.output().unwrap());
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("DELETE /api/v1/accounts/accounts/"), "{}", ran.out);
    assert!(ran.err.contains("authentication_token_create") && ran.err.contains("assets_list"), "{}", ran.err);
    assert!(!ran.err.contains(served.told("password")), "{}", ran.err);
}

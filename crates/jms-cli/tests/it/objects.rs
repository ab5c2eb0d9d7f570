//! Templates, integration applications, risks and platforms, as people and programs see them.

use std::{fs, os::unix::fs::PermissionsExt, thread, time::Duration};

use crate::{
    home::{Home, snapshot, transcript},
    transcripts::{NOBODY, session},
};

/// A file of the home folder that only its owner can read.
fn file(home: &Home, name: &str, content: &str) -> String {
    let path = home.path().join(name);
    fs::write(&path, content).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn templates() {
    let home = Home::new();
    let from = format!("file:{}", file(&home, "secret", "Canary-Template-1\n"));
    let params = file(&home, "params.json", r#"{"push_account_posix": {"sudo": "/bin/whoami"}}"#);
    session(
        &home,
        "template",
        &[
            &["template", "list"],
            &["template", "list", "-o", "json"],
            &["template", "list", "--columns", "nothing"],
            &["template", "get", "deploy"],
            &["template", "get", "deploy", "-o", "json"],
            &["template", "get", "deplo"],
            &["template", "create", "robot", "--secret-from", &from, "--platform", "Linux", "--push-params", &params],
            &["template", "create", "other", "--random", "--length", "24", "--without", "symbols", "-o", "json"],
            &["template", "create", "robot"],
            &["template", "create", "x", "--secret-type", "ssh_key"],
            &["template", "create", "x", "--secret-type", "token", "--random"],
            &["template", "create", "x", "--platform", "Linus"],
            &["template", "create", "x", "--push-params", &from[5..]],
            &["template", "create", "x", "--secret-from", &from, "--passphrase-from", &from],
            &["template", "update", "robot", "--su-from", "deploy", "--comment", "mine"],
            &["template", "update", "robot", "--no-su-from", "--privileged", "true", "-o", "json"],
            &["template", "update", "nothing", "--comment", "mine"],
            &["template", "secret", "robot"],
            &["template", "secret", "robot", "-o", "json"],
            &["template", "secret", "nothing"],
            &["template", "create-accounts", "robot", "--asset", "web-01", "--asset", "web-02"],
            &["template", "create-accounts", "robot", "--node", "/DEFAULT/linux", "-o", "json", "--jq", "map(.state)"],
            &["template", "create-accounts", "robot", "--asset", "web-01", "--existing", "update", "-o", "json"],
            &["template", "create-accounts", "robot", "--asset", "web-01", "--existing", "refuse"],
            &["template", "create-accounts", "robot"],
            &["template", "accounts", "robot"],
            &["template", "accounts", "robot", "-o", "json", "--jq", ".[].asset.name"],
            &["template", "accounts", "nothing"],
            &["template", "sync", "robot"],
            &["template", "sync", "robot", "--yes"],
            &["template", "sync", "robot", "--yes", "-o", "json"],
            &["template", "delete", "robot"],
            &["template", "delete", "robot", "--yes"],
            &["template", "delete", "robot", "--yes"],
        ],
    );
}

#[test]
fn applications() {
    let home = Home::new();
    session(
        &home,
        "app",
        &[
            &["app", "create", "ci", "--where", "username=deploy", "--from", "10.0.0.0/8"],
            &["app", "create", "robot", "--account", "app@web-01", "-o", "json"],
            &["app", "create", "all", "--all-accounts", "--active", "false", "-o", "name"],
            &["app", "create", "mixed", "--where", "asset=web-01,web-02", "--where", "privileged:not=true"],
            &["app", "create", "ci", "--all-accounts"],
            &["app", "create", "x"],
            &["app", "create", "x", "--where", "user=deploy"],
            &["app", "create", "x", "--where", "asset=nowhere"],
            &["app", "create", "x", "--all-accounts", "--account", "app@web-01"],
            &["app", "list"],
            &["app", "list", "-o", "json"],
            &["app", "list", "--columns", "nothing"],
            &["app", "get", "robot"],
            &["app", "get", "robot", "-o", "json"],
            &["app", "get", "c"],
            &["app", "accounts", "mixed"],
            &["app", "accounts", "robot", "-o", "json", "--jq", ".[].username"],
            &["app", "accounts", "nothing"],
            &["app", "update", "ci", "--comment", "mine"],
            &["app", "update", "ci", "--comment", "mine", "--yes"],
            &["app", "update", "ci", "--where", "username:in=deploy,app", "--yes", "-o", "json"],
            &["app", "secret", "nothing"],
            &["app", "secret", "ci", "--server-version", "4.9"],
            &["app", "refresh-secret", "ci"],
            &["app", "refresh-secret", "ci", "--yes"],
            &["app", "refresh-secret", "ci", "--dry-run"],
            &["app", "sdk", "curl", "--jq", ".readme"],
            &["app", "sdk", "curl"],
            &["app", "sdk", "curl", "--readme"],
            &["app", "sdk", "curl", "-o", "json"],
            &["app", "sdk", "cobol"],
            &["app", "list", "--server-version", "3.10"],
            &["app", "delete", "ci"],
            &["app", "delete", "ci", "--yes"],
            &["app", "delete", "ci", "--yes"],
        ],
    );
    // It is random, and therefore in no snapshot as it is.
    let mut text = String::new();
    for command in [&["app", "secret", "robot"][..], &["app", "secret", "robot", "-o", "json"]] {
        let mut ran = home.sandbox(command);
        let secret = home.sandbox(&["app", "secret", "robot", "--no-newline"]).out;
        assert_eq!(secret.len(), 36, "it is not made anew by reading it");
        ran.out = ran.out.replace(&secret, "[SECRET]");
        text += &transcript(command, &ran);
    }
    snapshot(&home, "session_app_secret", &text);
}

/// Looks for the accounts of the web servers, and for risks; then gives their ids, by the names of the assets.
pub(crate) fn find_risks(home: &Home) -> Vec<String> {
    let assets = home.json(&["asset", "list", "--search", "web"]);
    let assets: Vec<_> = assets.as_array().unwrap().iter().map(|asset| asset["id"].clone()).collect();
    let post = |path: &str, body: serde_json::Value| {
        let data = file(home, "body.json", &body.to_string());
        home.json(&["api", "POST", &format!("/api/v1/accounts/{path}/"), "--data", &data])
    };
    let gather = serde_json::json!({ "name": "gather", "is_periodic": false, "assets": assets, "check_risk": true });
    let automation = post("gather-account-automations", gather)["id"].clone();
    post("gather-account-executions", serde_json::json!({ "automation": automation }));
    for _ in 0..500 {
        let mut found = home.json(&["risk", "list"]).as_array().unwrap().clone();
        if !found.is_empty() {
            found.sort_by_key(|risk| risk["asset"]["name"].as_str().unwrap().to_owned());
            return found.iter().map(|risk| risk["id"].as_str().unwrap().to_owned()).collect();
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("no risk was found");
}

#[test]
fn risks() {
    let home = Home::new();
    let found = find_risks(&home);
    let [first, second, ..] = found.as_slice() else { panic!("{found:?}") };
    session(
        &home,
        "risk",
        &[
            &["risk", "list", "--status", "pending"],
            &["risk", "list", "--kind", "new_found", "--asset", "web-01", "-o", "json"],
            &["risk", "list", "--kind", "old_found"],
            &["risk", "list", "--node", "/DEFAULT/nowhere"],
            &["risk", "get", first],
            &["risk", "get", first, "-o", "json"],
            &["risk", "get", NOBODY],
            &["risk", "assets"],
            &["risk", "assets", "-o", "json"],
            &["risk", "assets", "--columns", "nothing"],
            &["risk", "handle", first, "ignore", "--comment", "known"],
            &["risk", "handle", first, "reopen", "-o", "json"],
            &["risk", "handle", first, "delete-remote"],
            &["risk", "handle", first, "delete-account", "--dry-run"],
            &["risk", "handle", first, "disable-remote"],
            &["risk", "handle", first, "add-account"],
            &["risk", "handle", second, "delete-both", "--yes"],
            &["risk", "handle", NOBODY, "close"],
            &["risk", "list", "--status", "confirmed", "--columns", "username,status"],
            &["risk", "delete", first],
            &["risk", "delete", first, "--yes"],
            &["risk", "delete", first, "--yes"],
        ],
    );
}

#[test]
fn platforms() {
    let home = Home::new();
    session(
        &home,
        "platform",
        &[
            &["platform", "list", "--type", "linux"],
            &["platform", "list", "--search", "SwitchNoAnsible", "-o", "json"],
            &["platform", "list", "--category", "hosts"],
            &["platform", "get", "Linux"],
            &["platform", "get", "SwitchNoAnsible", "-o", "json"],
            &["platform", "get", "Linus"],
            &["platform", "get", "99999"],
        ],
    );
}

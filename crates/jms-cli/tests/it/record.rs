//! `jms sandbox record`: what a server shows, as a fixture that makes another one like it.

use std::{fs, os::unix::fs::PermissionsExt};

use jms_sandbox::{Profile, Sandbox, Server};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::home::Home;

/// What a recording holds of a server. The order of rows of equal names is left open by the server.
const LISTS: [&str; 9] = [
    "users/users/",
    "assets/assets/",
    "assets/nodes/",
    "labels/labels/",
    "accounts/accounts/",
    "accounts/account-templates/",
    "accounts/change-secret-automations/",
    "accounts/push-account-automations/",
    "accounts/account-backup-plans/",
];

/// A home whose profile `theirs` is this server.
fn home_of(server: &Server) -> Home {
    let home = Home::new();
    let (url, token) = (server.url(), server.sandbox().credentials().private_token);
    fs::create_dir_all(home.config_file().parent().unwrap()).unwrap();
    fs::write(home.config_file(), format!("[profiles.theirs]\nurl = \"{url}\"\nprivate_token = \"{token}\"\n"))
        .unwrap();
    fs::set_permissions(home.config_file(), fs::Permissions::from_mode(0o600)).unwrap();
    home
}

fn api(home: &Home, method: &str, path: &str, body: &Value) -> Value {
    let path = format!("/api/v1/{path}");
    let mut arguments = vec!["--profile", "theirs", "api", method, &path, "--raw"];
    arguments.extend((!body.is_null()).then_some(["--data", "-"]).into_iter().flatten());
    let ran = home.run_with(&body.to_string(), &arguments);
    assert_eq!(ran.code, 0, "{path}: {}{}", ran.out, ran.err);
    serde_json::from_str(&ran.out).unwrap_or_default()
}

/// The rows of a list without ids and moments, each as a text, in an order of their own.
fn rows(home: &Home, list: &str) -> Vec<String> {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                let random = ["id", "source_id", "last_login", "executed_amount", "last_execution_date"];
                fields.retain(|key, _| !random.contains(&key.as_str()) && !key.starts_with("date_"));
                fields.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut page = api(home, "GET", &format!("{list}?limit=1000"), &Value::Null);
    let rows = page["results"].as_array_mut().unwrap();
    rows.iter_mut().for_each(strip);
    let mut rows: Vec<_> = rows.iter().map(Value::to_string).collect();
    rows.sort();
    rows
}

/// Gives a server more than it starts with.
fn use_it(home: &Home, v3: bool) {
    let post = |path: &str, body: Value| api(home, "POST", path, &body);
    let asset = api(home, "GET", "assets/assets/?name=web-01&limit=1", &Value::Null)["results"][0]["id"].clone();
    let of_asset = format!("accounts/accounts/?asset={}&limit=10&order=date_created", asset.as_str().unwrap());
    let root = api(home, "GET", &of_asset, &Value::Null)["results"][0]["id"].clone();
    post(
        "accounts/accounts/",
        json!({"asset": asset, "username": "robot", "name": "the robot", "secret": "canary-secret-1", "labels": ["env:prod"], "su_from": root, "comment": "made by hand"}),
    );
    post("accounts/accounts/", json!({"asset": asset, "username": "nobody", "is_active": false}));
    post(
        "accounts/account-templates/",
        json!({"name": "random", "username": "r", "secret_type": "password", "secret_strategy": "random", "password_rules": {"length": 12, "symbol": false}, "platforms": [{"pk": 1}]}),
    );
    let automation = post(
        "accounts/change-secret-automations/",
        json!({"name": "given", "accounts": ["app"], "assets": [asset], "secret_type": "password", "secret_strategy": "specific", "secret": "canary-secret-2", "is_periodic": false, "recipients": [], "comment": "by hand"}),
    );
    if !v3 {
        post(
            "accounts/push-account-automations/",
            json!({"name": "push", "accounts": ["deploy"], "nodes": [], "assets": [asset], "secret_type": "password", "secret_strategy": "random", "password_rules": {"length": 20}, "is_periodic": true, "crontab": "1 2 * * *"}),
        );
    }
    post("accounts/change-secret-executions/", json!({"automation": automation["id"]}));
}

#[test]
fn what_was_recorded_makes_another_server_like_it() {
    let runtime = Runtime::new().unwrap();
    for (profile, version) in [(Profile::V4_10Licensed, "4.10"), (Profile::V3_10, "3.10")] {
        let start = |builder: jms_sandbox::Builder| {
            runtime.block_on(builder.profile(profile).clock(jms_sandbox::Clock::manual()).start()).unwrap()
        };
        let theirs = start(Sandbox::builder());
        let home = home_of(&theirs);
        use_it(&home, version == "3.10");
        theirs.sandbox().advance(std::time::Duration::from_secs(60));

        let file = home.path().join("recorded.yaml");
        let arguments =
            ["sandbox", "record", "--from", "theirs", "--server-version", version, "--out", file.to_str().unwrap()];
        let ran = home.run(&arguments);
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        let text = fs::read_to_string(&file).unwrap();
        let credentials = theirs.sandbox().credentials();
        let secrets = ["canary-secret", &credentials.private_token, &credentials.access_key_secret];
        assert!(!secrets.iter().any(|secret| text.contains(secret)), "{text}");
        assert!(text.starts_with("# What a JumpServer showed"), "{text}");
        let asked = theirs.sandbox().requests();
        assert!(!asked.iter().any(|(request, _)| request.path.contains("secrets")), "secrets are never asked for");

        let ours = start(Sandbox::builder().fixture(&file));
        let like_it = home_of(&ours);
        for list in LISTS {
            let (recorded, here) = (rows(&home, list), rows(&like_it, list));
            let differs = recorded.iter().zip(&here).find(|(recorded, here)| recorded != here);
            assert_eq!(differs, None, "{version} {list}");
            assert_eq!(recorded.len(), here.len(), "{version} {list}");
        }
    }
}

#[test]
fn names_can_be_made_up_and_what_is_not_shown_is_said() {
    let runtime = Runtime::new().unwrap();
    let theirs = runtime.block_on(Sandbox::builder().profile(Profile::V4_10Community).start()).unwrap();
    let home = home_of(&theirs);
    let mut command = home.command(&["sandbox", "record", "--from", "theirs", "--anonymise", "--out", "here.yaml"]);
    let output = command.current_dir(home.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = fs::read_to_string(home.path().join("here.yaml")).unwrap();
    assert!(!text.contains("web-01") && text.contains("asset-1") && text.contains("are made up"), "{text}");
    assert!(text.contains("# Left out") && text.contains("accounts/change-secret-automations/"), "{text}");
}

#[test]
fn a_fixture_is_served() {
    let home = Home::new();
    let file = home.path().join("fixture.yaml");
    fs::write(&file, "assets:\n  - name: only\n    accounts: [one]\n").unwrap();
    let served = crate::served::Served::with(&home, &["--fixture", file.to_str().unwrap()]);
    let mut command = home.command(&["account", "list", "-o", "json"]);
    command.env("JMS_URL", served.told("url")).env("JMS_PRIVATE_TOKEN", served.told("private_token"));
    let rows: Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
    assert_eq!((rows.as_array().unwrap().len(), &rows[0]["username"]), (1, &json!("one")));

    fs::write(&file, "assets:\n  - name: only\n    acounts: [one]\n").unwrap();
    let ran = home.run(&["sandbox", "serve", "--fixture", file.to_str().unwrap()]);
    assert!(ran.code == 2 && ran.err.contains("fixture.yaml:3:5: unknown field `acounts`"), "{} {}", ran.code, ran.err);
}

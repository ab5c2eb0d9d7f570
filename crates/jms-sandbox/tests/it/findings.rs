//! What runs find on machines, and what can be done about it.

use std::time::Duration;

use jms_sandbox::{Clock, Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

struct Found {
    sandbox: Sandbox,
    client: Client,
    asset: String,
}

impl Found {
    fn new(profile: Profile) -> Self {
        let sandbox = Sandbox::builder().profile(profile).clock(Clock::manual()).build().unwrap();
        let client = Client::new(&sandbox);
        let asset = client.get("assets/assets/?name=web-01").json()[0]["id"].as_str().unwrap().to_owned();
        Self { sandbox, client, asset }
    }

    fn rows(&self, path: &str) -> Vec<Value> {
        self.client.get(path).json().as_array().unwrap().clone()
    }

    /// Makes an automation, runs it, and waits until the run is over; gives the task.
    fn run(&self, kind: &str, body: &Value) -> String {
        let made = self.client.post(&format!("accounts/{kind}-automations/"), body).json();
        let task = self.client.post(&format!("accounts/{kind}-executions/"), &json!({ "automation": made["id"] }));
        assert_eq!(task.status, 201, "{made}");
        self.sandbox.advance(Duration::from_secs(10));
        task.json()["task"].as_str().unwrap().to_owned()
    }

    fn gather(&self) -> String {
        let body = json!({ "name": "gather", "is_periodic": false, "assets": [self.asset], "check_risk": true });
        self.run("gather-account", &body)
    }

    fn handle(&self, username: &str, action: &str) -> Value {
        let body = json!({ "asset": self.asset, "username": username, "action": action, "risk": "new_found" });
        let answer = self.client.post("accounts/account-risks/handle/", &body);
        assert_eq!(answer.status, 200, "{}", answer.json());
        answer.json()
    }
}

#[test]
fn a_user_that_nobody_manages_is_found_added_and_removed() {
    let found = Found::new(Profile::V4_10Licensed);
    let task = found.gather();
    let execution = found.client.get(&format!("accounts/gather-account-executions/{task}/")).json();
    assert_eq!(execution["status"]["value"], "success");
    let gathered = found.rows("accounts/gathered-accounts/?username=operator");
    assert_eq!((gathered.len(), &gathered[0]["status"]["value"]), (1, &json!("0")));
    let risks = found.rows("accounts/account-risks/?username=operator");
    assert_eq!((risks.len(), &risks[0]["risk"]["value"]), (1, &json!("new_found")));

    assert_eq!(found.handle("operator", "add_account")["status"]["value"], "1");
    let accounts = found.rows("accounts/accounts/?username=operator");
    assert_eq!((accounts.len(), &accounts[0]["source"]["value"]), (1, &json!("collected")));

    found.handle("operator", "delete_both");
    assert_eq!(found.rows("accounts/accounts/?username=operator"), [] as [Value; 0]);
    let again = found.client.get(&format!("accounts/gather-account-executions/adhoc/?asset_id={}", found.asset));
    assert_eq!(again.status, 200);
    assert_eq!(found.rows("accounts/gathered-accounts/?username=operator"), [] as [Value; 0]);
}

#[test]
fn an_account_that_is_deleted_here_is_still_on_its_machine() {
    let found = Found::new(Profile::V3_10);
    let deploy = &found.rows(&format!("accounts/accounts/?asset={}&username=deploy", found.asset))[0];
    let path = format!("accounts/accounts/{}/", deploy["id"].as_str().unwrap());
    assert_eq!(found.client.call(http::Method::DELETE, &path, &Value::Null).status, 204);
    found.gather();
    let gathered = found.rows("accounts/gathered-accounts/?username=deploy");
    assert_eq!((gathered.len(), &gathered[0]["present"]), (1, &json!(true)));
    let body = json!({ "gathered_account_ids": [gathered[0]["id"]] });
    assert_eq!(found.client.post("accounts/gathered-accounts/sync-accounts/", &body).status, 201);
    assert_eq!(found.rows(&format!("accounts/accounts/?asset={}&username=deploy", found.asset)).len(), 1);
}

#[test]
fn a_check_finds_weak_and_repeated_secrets() {
    let found = Found::new(Profile::V4_10Licensed);
    for name in ["first", "second"] {
        let body = json!({ "asset": found.asset, "name": name, "username": name, "secret": "123456" });
        assert_eq!(found.client.post("accounts/accounts/", &body).status, 201);
    }
    let engines: Vec<Value> =
        found.rows("accounts/account-check-engines/").iter().map(|engine| engine["slug"].clone()).collect();
    let body = json!({ "name": "check", "is_periodic": false, "assets": [found.asset], "engines": engines });
    found.run("check-account", &body);
    let risks: Vec<Value> = found
        .rows("accounts/account-risks/?username=first&order=risk")
        .iter()
        .map(|row| row["risk"]["value"].clone())
        .collect();
    assert!(risks.contains(&json!("weak_password")) && risks.contains(&json!("repeated_password")), "{risks:?}");
    assert_eq!(found.rows("accounts/accounts/?risk=weak_password&username=first").len(), 1);
    let summary = found.rows("accounts/account-risks/assets/");
    assert_eq!(summary[0]["name"], "web-01");
}

#[test]
fn a_push_makes_the_accounts_that_an_asset_lacks() {
    let found = Found::new(Profile::V4_10Licensed);
    let body = json!({
        "name": "push", "is_periodic": false, "assets": [found.asset], "accounts": ["newcomer"], "secret_type": "password",
        "secret_strategy": "random", "password_rules": { "length": 16 }
    });
    let task = found.run("push-account", &body);
    let accounts = found.rows("accounts/accounts/?username=newcomer");
    assert_eq!(accounts.len(), 1);
    let secret = &found.rows("accounts/account-secrets/?username=newcomer")[0]["secret"];
    assert_eq!(secret.as_str().unwrap().len(), 16);
    let records = found.rows(&format!("accounts/push-account-records/?execution_id={task}"));
    assert_eq!((records.len(), &records[0]["status"]), (1, &json!("success")));
}

#[test]
fn the_log_of_a_task_is_read_in_pieces() {
    let found = Found::new(Profile::V4_10Licensed);
    let body = json!({ "name": "gather", "is_periodic": false });
    let made = found.client.post("accounts/gather-account-automations/", &body).json();
    let task = found.client.post("accounts/gather-account-executions/", &json!({ "automation": made["id"] })).json();
    let task = task["task"].as_str().unwrap();
    let log = |mark: &str| found.client.get(&format!("ops/celery/task/{task}/task-execution/{task}/log/?mark={mark}"));
    assert_eq!(log("").status, 500);
    found.sandbox.advance(Duration::from_millis(300));
    let first = log("").json();
    assert_eq!(first["end"], false);
    found.sandbox.advance(Duration::from_secs(4));
    let second = log(first["mark"].as_str().unwrap()).json();
    assert!(second["data"].as_str().unwrap().ends_with("\r\n\0\0\0\0\0\r\n"));
    assert_eq!(second["end"], false);
    let last = log(second["mark"].as_str().unwrap()).json();
    assert_eq!((&last["data"], &last["end"]), (&json!(""), &json!(true)));
    // An old mark is forgotten.
    found.sandbox.advance(Duration::from_secs(6));
    assert_ne!(log(last["mark"].as_str().unwrap()).json()["data"], "");
}

//! Verifying and pushing accounts, and what is left of it.

use std::time::Duration;

use http::Method;
use jms_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

struct Bench {
    sandbox: Sandbox,
    client: Client,
}

impl Bench {
    fn new() -> Self {
        let sandbox = Sandbox::builder().clock(Clock::manual()).build().unwrap();
        Self { client: Client::new(&sandbox), sandbox }
    }

    fn account(&self, asset: &str, username: &str) -> String {
        let rows = self.client.get(&format!("accounts/accounts/?asset_name={asset}&username={username}")).json();
        rows[0]["id"].as_str().unwrap().to_owned()
    }

    fn task(&self, action: &str, account: &str) {
        let body = json!({ "action": action, "accounts": [account] });
        let answer = self.client.post("accounts/accounts/tasks/", &body);
        assert_eq!(answer.status, 201);
        let task = answer.json()["task"].as_str().unwrap().to_owned();
        let result = format!("ops/celery/task/{task}/task-execution/{task}/result/");
        assert_eq!(self.client.get(&result).json()["state"], "PENDING");
        self.sandbox.advance(Duration::from_secs(3));
        assert_eq!(self.client.get(&result).json()["state"], "SUCCESS");
        let shown = self.client.get(&format!("ops/task-executions/{task}/")).json();
        assert_eq!(shown["args"][0], json!([account]));
    }

    fn connectivity(&self, account: &str) -> (String, Value) {
        let row = self.client.get(&format!("accounts/accounts/{account}/")).json();
        (row["connectivity"]["value"].as_str().unwrap().to_owned(), row["date_verified"].clone())
    }

    fn change_by_hand(&self, account: &str, secret: &str) {
        let path = format!("accounts/accounts/{account}/");
        assert_eq!(self.client.call(Method::PATCH, &path, &json!({ "secret": secret })).status, 200);
    }
}

#[test]
fn a_machine_that_answers_makes_an_account_ok_and_a_dead_one_leaves_it() {
    let bench = Bench::new();
    let (live, dead, unmanaged) =
        (bench.account("web-01", "app"), bench.account("legacy-01", "app"), bench.account("switch-01", "admin"));
    for account in [&live, &dead, &unmanaged] {
        bench.task("verify", account);
    }
    let (connectivity, verified) = bench.connectivity(&live);
    assert!(connectivity == "ok" && verified.is_string());
    for account in [&dead, &unmanaged] {
        assert_eq!(bench.connectivity(account), ("-".to_owned(), Value::Null));
    }
}

#[test]
fn a_database_takes_only_the_secret_that_it_has() {
    let bench = Bench::new();
    let account = bench.account("pg-01", "report");
    bench.task("verify", &account);
    let first = bench.connectivity(&account);
    assert_eq!(first.0, "ok");
    bench.change_by_hand(&account, "Not_There_1");
    bench.task("verify", &account);
    assert_eq!(bench.connectivity(&account), first, "a failure changes nothing");
    bench.task("push", &account);
    bench.task("verify", &account);
    let last = bench.connectivity(&account);
    assert!(last.0 == "ok" && last.1 != first.1, "{last:?}");
    let row = bench.client.get(&format!("accounts/accounts/{account}/")).json();
    assert_eq!((&row["version"], &row["change_secret_status"]), (&json!(1), &json!("success")));
}

#[test]
fn a_new_account_of_a_database_is_there_once_it_is_pushed() {
    let bench = Bench::new();
    let asset = bench.client.get("assets/databases/?name=pg-01").json()[0]["id"].clone();
    let mut body = json!({ "asset": asset, "username": "later", "secret": "Later_1" });
    let later = bench.client.post("accounts/accounts/", &body).json()["id"].as_str().unwrap().to_owned();
    bench.task("verify", &later);
    assert_eq!(bench.connectivity(&later).0, "-");
    body["username"] = json!("now");
    body["push_now"] = json!(true);
    let now = bench.client.post("accounts/accounts/", &body).json()["id"].as_str().unwrap().to_owned();
    bench.sandbox.advance(Duration::from_secs(3));
    bench.task("verify", &now);
    assert_eq!(bench.connectivity(&now).0, "ok");
}

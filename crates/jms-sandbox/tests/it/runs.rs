//! Runs of automations, on a clock that a test moves.

use std::time::Duration;

use http::Method;
use jms_sandbox::{Clock, Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

fn sandbox(profile: Profile) -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().profile(profile).clock(Clock::manual()).build().unwrap();
    let client = Client::new(&sandbox);
    (sandbox, client)
}

fn id_of(client: &Client, list: &str, name: &str) -> String {
    let rows = client.get(&format!("{list}?name={name}")).json();
    rows[0]["id"].as_str().unwrap_or_else(|| panic!("no {name} in {list}")).to_owned()
}

fn run(client: &Client, executions: &str, key: &str, automation: &str) -> String {
    let answer = client.post(executions, &json!({ key: automation }));
    assert_eq!(answer.status, 201);
    answer.json()["task"].as_str().unwrap().to_owned()
}

#[test]
fn the_weekly_rotation_changes_eight_accounts_within_three_seconds() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    let weekly = id_of(&client, "accounts/change-secret-automations/", "weekly-linux");
    let executions = "accounts/change-secret-executions/";
    let before = client.get("accounts/account-secrets/?username=deploy&order=date_created").json();
    let task = run(&client, executions, "automation", &weekly);
    let (mut seen, mut records) = (Vec::new(), Vec::new());
    for _ in 0..30 {
        let answer = client.get(&format!("{executions}{task}/"));
        let status = if answer.status == 404 { json!(404) } else { answer.json()["status"]["value"].clone() };
        if seen.last() != Some(&status) {
            seen.push(status);
        }
        let done =
            client.get(&format!("accounts/change-secret-records/?execution_id={task}&limit=100")).json()["count"]
                .clone();
        records.push(done.as_u64().unwrap());
        sandbox.advance(Duration::from_millis(100));
    }
    assert_eq!(seen, [json!(404), json!("pending"), json!("running"), json!("success")]);
    assert!(records.is_sorted() && records.contains(&4), "{records:?}");
    assert_eq!(records.last(), Some(&8));

    let rows = client.get(&format!("accounts/change-secret-records/?execution_id={task}")).json();
    for row in rows.as_array().unwrap() {
        assert_eq!(
            (&row["status"], &row["is_success"], &row["error"]),
            (&json!("success"), &json!(true), &Value::Null)
        );
        let secrets =
            client.get(&format!("accounts/change-secret-records/{}/secret/", row["id"].as_str().unwrap())).json();
        let path = format!("accounts/account-secrets/{}/", row["account"]["id"].as_str().unwrap());
        let account = client.get(&path).json();
        assert_eq!(secrets["new_secret"], account["secret"]);
        assert!(secrets["new_secret"].as_str().unwrap().len() >= 16);
        assert_eq!(client.get(&format!("{path}histories/")).json()[0]["secret"], secrets["old_secret"]);
        assert_eq!((&account["version"], &account["change_secret_status"]), (&json!(1), &json!("success")));
    }
    let after = client.get("accounts/account-secrets/?username=deploy&order=date_created").json();
    let changed = |n: usize| before[n]["secret"] != after[n]["secret"];
    // The dead machine is not in the automation.
    assert_eq!((0..5).filter(|n| changed(*n)).count(), 4);
    let result = client.get(&format!("ops/celery/task/{task}/task-execution/{task}/result/")).json();
    assert_eq!(result["state"], "SUCCESS");
    assert_eq!(client.get(&format!("accounts/change-secret-automations/{weekly}/")).json()["executed_amount"], 1);
}

#[test]
fn a_machine_that_does_not_answer_fails_and_can_be_tried_again() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    let dead = id_of(&client, "assets/assets/", "legacy-01");
    let body = json!({
        "name": "legacy", "is_periodic": false, "accounts": ["root", "deploy"], "assets": [dead], "secret_type": "password",
        "secret_strategy": "random", "password_rules": { "length": 20 }
    });
    let automation =
        client.post("accounts/change-secret-automations/", &body).json()["id"].as_str().unwrap().to_owned();
    let executions = "accounts/change-secret-executions/";
    let task = run(&client, executions, "automation", &automation);
    sandbox.advance(Duration::from_secs(5));
    assert_eq!(client.get(&format!("{executions}{task}/")).json()["status"]["value"], "failed");
    // Root is privileged: passed over, without a record.
    let rows = client.get("accounts/change-secret-records/").json();
    assert_eq!(rows.as_array().unwrap().len(), 1);
    assert_eq!((&rows[0]["status"], &rows[0]["account"]["name"]), (&json!("failed"), &json!("deploy")));
    assert!(rows[0]["error"].as_str().unwrap().contains("Connection refused"));
    assert_eq!(client.get("accounts/change-secret-records/dashboard/").json().as_array().unwrap().len(), 1);

    let again = client.post("accounts/change-secret-records/execute/", &json!({ "record_ids": [rows[0]["id"]] }));
    let task = again.json()["task"].as_str().unwrap().to_owned();
    sandbox.advance(Duration::from_secs(5));
    let execution = client.get(&format!("{executions}{task}/")).json();
    assert_eq!((&execution["status"]["value"], &execution["automation"]), (&json!("failed"), &Value::Null));
    assert_eq!(client.get("accounts/change-secret-records/").json().as_array().unwrap().len(), 1);
    let ignore = format!("accounts/change-secret-records/{}/ignore-fail/", rows[0]["id"].as_str().unwrap());
    assert_eq!(client.call(Method::PATCH, &ignore, &Value::Null).status, 200);
    assert_eq!(client.get("accounts/change-secret-records/dashboard/").json(), json!([]));
}

#[test]
fn the_older_server_calls_every_run_that_ends_a_success() {
    let (sandbox, client) = sandbox(Profile::V3_10);
    let dead = id_of(&client, "assets/assets/", "legacy-01");
    let body = json!({
        "name": "legacy", "accounts": ["deploy"], "assets": [dead], "secret_type": "password", "secret_strategy": "random",
        "password_rules": { "length": 20 }
    });
    let automation =
        client.post("accounts/change-secret-automations/", &body).json()["id"].as_str().unwrap().to_owned();
    let task = run(&client, "accounts/change-secret-executions/", "automation", &automation);
    sandbox.advance(Duration::from_secs(5));
    let execution = client.get(&format!("accounts/change-secret-executions/{task}/")).json();
    assert_eq!((&execution["status"], &execution["automation"]), (&json!("success"), &json!(automation)));
    assert_eq!(client.get("accounts/change-secret-records/").json()[0]["status"], "failed");
}

#[test]
fn the_nightly_backup_succeeds_where_it_can() {
    for (profile, key) in
        [(Profile::V4_10Licensed, "automation"), (Profile::V4_10Community, "automation"), (Profile::V3_10, "plan")]
    {
        let (sandbox, client) = sandbox(profile);
        let nightly = id_of(&client, "accounts/account-backup-plans/", "nightly-backup");
        let task = run(&client, "accounts/account-backup-plan-executions/", key, &nightly);
        sandbox.advance(Duration::from_secs(60));
        let execution = client.get(&format!("accounts/account-backup-plan-executions/{task}/")).json();
        if profile == Profile::V3_10 {
            // It has no recipients, which this server asks for.
            assert_eq!(
                (&execution["is_success"], &execution["reason"]),
                (&json!(false), &json!("Not Found Recipients"))
            );
        } else {
            assert_eq!(execution["status"]["value"], "success", "{profile:?}");
        }
    }
}

#[test]
fn the_community_edition_runs_no_rotations() {
    let (_sandbox, client) = sandbox(Profile::V4_10Community);
    for path in ["automations", "executions", "records"] {
        assert_eq!(client.get(&format!("accounts/change-secret-{path}/")).status, 403);
    }
    assert_eq!(client.get("settings/public/").json()["XPACK_LICENSE_IS_VALID"], false);
}

#[test]
fn random_ssh_keys_are_made_one_for_each_account() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    let key = "accounts/accounts/?secret_type=ssh_key";
    for name in ["web-01", "web-02"] {
        let asset = id_of(&client, "assets/assets/", name);
        let account = json!({ "asset": asset, "username": "robot", "name": "robot", "secret_type": "ssh_key" });
        assert_eq!(client.post("accounts/accounts/", &account).status, 201);
    }
    let assets: Vec<_> =
        client.get(key).json().as_array().unwrap().iter().map(|row| row["asset"]["id"].clone()).collect();
    let body = json!({
        "name": "keys", "is_periodic": false, "accounts": ["robot"], "assets": assets, "secret_type": "ssh_key",
        "secret_strategy": "random"
    });
    let made = client.post("accounts/change-secret-automations/", &body);
    assert_eq!(made.status, 201, "{}", made.json());
    run(&client, "accounts/change-secret-executions/", "automation", made.json()["id"].as_str().unwrap());
    sandbox.advance(Duration::from_secs(10));
    let rows = client.get("accounts/account-secrets/?username=robot").json();
    let secrets: Vec<_> = rows.as_array().unwrap().iter().map(|row| row["secret"].as_str().unwrap()).collect();
    assert!(secrets.iter().all(|secret| secret.starts_with("-----BEGIN RSA PRIVATE KEY-----")));
    assert!(secrets.len() == 2 && secrets[0] != secrets[1]);
}

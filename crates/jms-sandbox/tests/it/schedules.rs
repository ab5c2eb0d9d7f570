//! Schedules that fire when the clock passes.

use std::time::{Duration, SystemTime};

use http::Method;
use jms_sandbox::{Clock, Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

const HOUR: Duration = Duration::from_secs(3600);
const WEEK: Duration = Duration::from_secs(7 * 24 * 3600);

/// A sandbox whose clock stands at 06:30 in Shanghai on a Sunday, and where only the plans of the test run.
fn sandbox(profile: Profile) -> (Sandbox, Client) {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_300_200);
    let sandbox = Sandbox::builder().profile(profile).clock(Clock::manual().starting_at(start)).build().unwrap();
    let client = Client::new(&sandbox);
    for kind in ["change-secret", "push-account", "gather-account", "check-account"] {
        delete_all(&client, &format!("accounts/{kind}-automations/"));
    }
    delete_all(&client, "accounts/account-backup-plans/");
    (sandbox, client)
}

fn delete_all(client: &Client, list: &str) {
    let answer = client.get(list);
    if answer.status == 404 {
        // 3.10 does not have it.
        return;
    }
    for row in answer.json().as_array().unwrap() {
        client.call(Method::DELETE, &format!("{list}{}/", row["id"].as_str().unwrap()), &Value::Null);
    }
}

fn plan(client: &Client, name: &str, schedule: &Value) -> String {
    let mut body = json!({ "name": name, "is_periodic": true });
    body.as_object_mut().unwrap().extend(schedule.as_object().unwrap().clone());
    let made = client.post("accounts/account-backup-plans/", &body);
    assert_eq!(made.status, 201, "{}", made.json());
    format!("accounts/account-backup-plans/{}/", made.json()["id"].as_str().unwrap())
}

/// The runs of backups, the earliest first: when they started, and what started them.
fn runs(client: &Client) -> Vec<(String, String)> {
    let rows = client.get("accounts/account-backup-plan-executions/").json();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut runs: Vec<_> =
        rows.as_array().unwrap().iter().map(|row| (text(&row["date_start"]), text(&row["trigger"]["value"]))).collect();
    runs.sort();
    runs
}

#[test]
fn a_week_makes_the_runs_of_a_week_each_at_its_time() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    plan(&client, "nightly", &json!({ "crontab": "30 2 * * *" }));
    sandbox.advance(WEEK);
    let days: Vec<_> = (23..=29).map(|day| (format!("2026/11/{day} 02:30:00 +0800"), "timing".to_owned())).collect();
    assert_eq!(runs(&client), days);
    let rows = client.get("accounts/account-backup-plan-executions/").json();
    assert!(rows.as_array().unwrap().iter().all(|row| row["status"]["value"] == "success"), "{rows}");
    sandbox.advance(24 * HOUR);
    assert_eq!(runs(&client).len(), 8);
}

#[test]
fn hours_count_from_the_last_save_and_what_is_off_does_not_run() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    let path = plan(&client, "every six hours", &json!({ "interval": 6 }));
    plan(&client, "inactive", &json!({ "interval": 1, "is_active": false }));
    plan(&client, "by hand", &json!({ "interval": 1, "is_periodic": false }));
    sandbox.advance(5 * HOUR);
    let saved = json!({ "comment": "saved", "is_periodic": true, "interval": 6 });
    assert_eq!(client.call(Method::PATCH, &path, &saved).status, 200);
    sandbox.advance(5 * HOUR);
    assert_eq!(runs(&client), []);
    sandbox.advance(8 * HOUR);
    let started: Vec<_> = runs(&client).into_iter().map(|run| run.0).collect();
    assert_eq!(started, ["2026/11/22 17:30:00 +0800", "2026/11/22 23:30:00 +0800"]);
    assert_eq!(client.call(Method::PATCH, &path, &json!({ "is_active": false })).status, 200);
    sandbox.advance(WEEK);
    assert_eq!(runs(&client).len(), 2);
}

#[test]
fn a_crontab_that_kills_the_scheduler_stops_all_until_it_is_gone() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    plan(&client, "hourly", &json!({ "crontab": "0 0-23 * * *" }));
    plan(&client, "never", &json!({ "crontab": "0 0 * jan *" }));
    let deadly = plan(&client, "deadly", &json!({ "crontab": "0 0 30 2 *" }));
    sandbox.advance(3 * HOUR);
    assert_eq!(runs(&client), []);
    assert_eq!(client.call(Method::DELETE, &deadly, &Value::Null).status, 204);
    sandbox.advance(3 * HOUR);
    assert_eq!(runs(&client).len(), 3);
}

#[test]
fn a_rotation_runs_by_itself_and_leaves_records_of_its_time() {
    for profile in [Profile::V4_10Licensed, Profile::V3_10] {
        let (sandbox, client) = sandbox(profile);
        let asset = client.get("assets/assets/?name=web-01").json()[0]["id"].clone();
        let body = json!({
            "name": "rotation", "is_periodic": true, "crontab": "15 7 * * *", "accounts": ["deploy"], "assets": [asset],
            "secret_type": "password", "secret_strategy": "random", "password_rules": { "length": 20 }
        });
        assert_eq!(client.post("accounts/change-secret-automations/", &body).status, 201);
        sandbox.advance(48 * HOUR);
        let records = client.get("accounts/change-secret-records/?order=date_finished").json();
        let dates: Vec<_> = records.as_array().unwrap().iter().map(|row| &row["date_finished"]).collect();
        assert_eq!(dates.len(), 2, "{records}");
        for (date, day) in dates.iter().zip([22, 23]) {
            assert!(date.as_str().unwrap().starts_with(&format!("2026/11/{day} 07:15:0")), "{date}");
        }
        let run = &client.get("accounts/change-secret-executions/").json()[0];
        assert_eq!(run["trigger"]["value"], "timing");
    }
}

#[test]
fn one_step_of_the_clock_makes_no_more_runs_than_can_be_looked_at() {
    let (sandbox, client) = sandbox(Profile::V4_10Licensed);
    plan(&client, "hourly", &json!({ "interval": 1 }));
    sandbox.advance(520 * WEEK);
    assert_eq!(client.get("accounts/account-backup-plan-executions/?limit=1").json()["count"], 500);
    // It goes on from there.
    sandbox.advance(2 * HOUR + Duration::from_secs(1));
    assert_eq!(client.get("accounts/account-backup-plan-executions/?limit=1").json()["count"], 502);
}

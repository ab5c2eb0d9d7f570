//! Which crontabs the server takes, and how it keeps them.

use jms_sandbox::{Profile, Sandbox};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::client::Client;

/// A crontab that was given to the server's own check.
#[derive(Debug, Deserialize)]
struct Case {
    expr: String,
    accepted: bool,
    /// The refusal, as the answer shows it.
    error: Value,
    /// What is kept of an accepted one.
    stored: Option<String>,
}

#[test]
fn truth_crontabs_of_4_10() {
    check("4.10.16", Profile::V4_10Licensed);
}

#[test]
fn truth_crontabs_of_3_10() {
    check("3.10.20", Profile::V3_10);
}

fn check(server: &str, profile: Profile) {
    let cases = jms_truth::vectors::<Case>(server, "crontab-truth");
    let client = Client::new(&Sandbox::builder().profile(profile).build().unwrap());
    for (number, case) in cases.iter().enumerate() {
        // What is not active is not given to the scheduler, which has limits of its own.
        let body = json!({
            "name": format!("plan {number}"), "accounts": [], "is_active": false, "is_periodic": true, "crontab": case.expr,
            "secret_type": "password", "secret_strategy": "random", "password_rules": {}
        });
        let answer = client.post("accounts/change-secret-automations/", &body);
        let expr = &case.expr;
        assert_eq!(answer.status.as_u16(), if case.accepted { 201 } else { 400 }, "{expr:?}: {:?}", case.error);
        let shown = answer.json();
        if case.accepted {
            assert_eq!(shown["crontab"].as_str(), case.stored.as_deref(), "{expr:?}");
        } else {
            assert_eq!(shown, case.error, "{expr:?}");
        }
    }
    println!("{server}: {} crontabs are taken or refused as recorded", cases.len());
    assert!(!cases.is_empty());
}

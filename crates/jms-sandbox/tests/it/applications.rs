//! Integration applications: which accounts their rules choose, and their keys.

use http::Method;
use jms_sandbox::{Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

const PATH: &str = "accounts/integration-applications/";

fn client(profile: Profile) -> Client {
    Client::new(&Sandbox::builder().profile(profile).seed(1).build().unwrap())
}

/// How many accounts an application with this rule has, by its own count and by the filter of accounts.
fn amount(client: &Client, rule: &Value) -> (Value, Value) {
    let made = client.post(PATH, &json!({ "name": rule.to_string(), "accounts": rule }));
    assert_eq!(made.status, 201, "{}", made.json());
    let made = made.json();
    let list =
        client.get(&format!("accounts/accounts/?limit=1&integrationapplication={}", made["id"].as_str().unwrap()));
    (made["accounts_amount"].clone(), list.json()["count"].clone())
}

#[test]
fn rules_choose_accounts() {
    let client = client(Profile::V4_10Licensed);
    let accounts = client.get("accounts/accounts/?limit=1000").json()["results"].as_array().unwrap().clone();
    let count = |keep: &dyn Fn(&Value) -> bool| json!(accounts.iter().filter(|account| keep(account)).count());
    let first = &accounts[0];
    let asset = first["asset"]["id"].clone();
    let rule = |name: &str, relation: &str, value: Value| json!({ "type": "attrs", "attrs": [{ "name": name, "match": relation, "value": value }] });
    let text = |account: &Value, key: &str| account[key].as_str().unwrap().to_owned();
    for (rule, expected) in [
        (json!({ "type": "all" }), count(&|_| true)),
        (json!({}), count(&|_| true)),
        (json!({ "type": "ids", "ids": [first["id"], "11111111-1111-4111-8111-111111111111"] }), json!(1)),
        (rule("asset", "m2m", json!([asset])), count(&|account| account["asset"]["id"] == asset)),
        (rule("username", "exact", json!("*")), count(&|_| true)),
        (rule("username", "not", json!("root")), count(&|account| text(account, "username") != "root")),
        (
            rule("username", "in", json!(["root", "deploy"])),
            count(&|account| ["root", "deploy"].contains(&text(account, "username").as_str())),
        ),
        (rule("name", "startswith", json!("d")), count(&|account| text(account, "name").starts_with('d'))),
        (rule("name", "endswith", json!("t")), count(&|account| text(account, "name").ends_with('t'))),
        (rule("name", "contains", json!("oo")), count(&|account| text(account, "name").contains("oo"))),
        (rule("privileged", "exact", json!(true)), count(&|account| account["privileged"] == true)),
    ] {
        assert_eq!(amount(&client, &rule), (expected.clone(), expected), "{rule}");
    }
}

#[test]
fn a_rule_that_is_none_is_refused() {
    let client = client(Profile::V4_10Licensed);
    for (rule, status, message) in [
        (json!({ "type": "some" }), 400, "Invalid type, should be \"all\", \"ids\" or \"attrs\""),
        (json!({ "type": "ids", "ids": 5 }), 400, "Invalid ids for ids, should be a list"),
        (json!({ "type": "ids", "ids": [] }), 400, "This field is required."),
        (json!({ "type": "attrs", "attrs": [5] }), 400, "Invalid attrs, should be a list of dict"),
        (json!({ "type": "attrs", "attrs": [{}] }), 400, "Invalid attrs, should be has name and value"),
        (json!({ "type": "ids" }), 500, ""),
        (json!({ "type": "ids", "ids": ["zzz"] }), 500, ""),
    ] {
        let answer = client.post(PATH, &json!({ "name": "a", "accounts": rule }));
        assert_eq!(answer.status.as_u16(), status, "{rule}");
        if status == 400 {
            assert_eq!(answer.json(), json!({ "accounts": [message] }), "{rule}");
        }
    }
    assert_eq!(client.get(PATH).json(), json!([]));
}

#[test]
fn every_change_makes_another_key() {
    let client = client(Profile::V4_10Community);
    let made = client.post(PATH, &json!({ "name": "ci", "accounts": { "type": "all" } })).json();
    let path = format!("{PATH}{}/", made["id"].as_str().unwrap());
    let secret = || client.get(&format!("{path}secret/")).json()["secret"].clone();
    let first = secret();
    assert_eq!(first, secret());
    assert_eq!(client.call(Method::PATCH, &path, &json!({})).status, 200);
    assert_ne!(first, secret());
    assert!(made.get("secret").is_none());
}

#[test]
fn there_are_none_on_3_10() {
    assert_eq!(client(Profile::V3_10).get(PATH).status, 404);
}

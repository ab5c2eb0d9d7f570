//! Templates and the accounts that are made from them.

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

fn make(client: &Client, path: &str, body: &Value) -> Value {
    let answer = client.post(path, body);
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.body));
    answer.json()
}

fn secret_of(client: &Client, list: &str, id: &Value) -> Value {
    client.get(&format!("accounts/{list}/{}/", id.as_str().unwrap())).json()["secret"].clone()
}

#[test]
fn a_random_secret_is_made_anew_for_each_account_and_each_change() {
    let (_, client) = sandbox(Profile::V4_10Licensed);
    let rules = json!({ "length": 12, "symbol": false });
    let body = json!({ "name": "r", "username": "r", "secret_strategy": "random", "password_rules": rules });
    let template = make(&client, "accounts/account-templates/", &body);
    let of_template = secret_of(&client, "account-template-secrets", &template["id"]);
    assert_eq!(of_template.as_str().unwrap().len(), 12);
    let hosts = client.get("assets/hosts/?order=name").json();
    let accounts: Vec<Value> = (0..2)
        .map(|host| {
            make(&client, "accounts/accounts/", &json!({ "asset": hosts[host]["id"], "template": template["id"] }))
        })
        .collect();
    let secrets: Vec<Value> = accounts.iter().map(|row| secret_of(&client, "account-secrets", &row["id"])).collect();
    assert!(secrets[0] != secrets[1] && secrets[0] != of_template, "{secrets:?}");

    let path = format!("accounts/account-templates/{}/", template["id"].as_str().unwrap());
    client.call(Method::PATCH, &path, &json!({ "comment": "saved again" }));
    assert_ne!(secret_of(&client, "account-template-secrets", &template["id"]), of_template);
    for unmakeable in [
        json!({ "secret_type": "token" }),
        json!({ "password_rules": { "lowercase": false, "uppercase": false, "digit": false } }),
    ] {
        let mut body = unmakeable;
        body["name"] = json!("unmakeable");
        body["secret_strategy"] = json!("random");
        assert_eq!(client.post("accounts/account-templates/", &body).status, 500);
    }
}

#[test]
fn accounts_switch_from_those_of_the_template_that_theirs_switches_from() {
    let (_, client) = sandbox(Profile::V4_10Licensed);
    let base =
        make(&client, "accounts/account-templates/", &json!({ "name": "base", "username": "jump", "secret": "x" }));
    let body = json!({ "name": "top", "username": "top", "secret": "y", "su_from": base["id"] });
    let top = make(&client, "accounts/account-templates/", &body);
    assert_eq!(top["su_from"]["username"], "jump");
    let host = client.get("assets/hosts/?name=web-01").json()[0]["id"].clone();
    // In one request: the answer does not show it yet.
    let both = json!([{ "asset": host, "template": base["id"] }, { "asset": host, "template": top["id"] }]);
    let made = make(&client, "accounts/accounts/", &both);
    assert_eq!(made[1]["su_from"], Value::Null);
    let top_account = client.get(&format!("accounts/accounts/{}/", made[1]["id"].as_str().unwrap())).json();
    assert_eq!(top_account["su_from"]["username"], "jump");
    // One after the other, and in bulk.
    let other = client.get("assets/hosts/?name=web-02").json()[0]["id"].clone();
    make(&client, "accounts/accounts/", &json!({ "asset": other, "template": base["id"] }));
    client.post("accounts/accounts/bulk/", &json!({ "assets": [other], "template": top["id"] }));
    let rows = client.get("accounts/accounts/?username=top&asset_name=web-02").json();
    assert_eq!(rows[0]["su_from"]["username"], "jump");
    // A template that another switches from is a candidate for it no more.
    let base_id = base["id"].as_str().unwrap();
    let candidates =
        client.get(&format!("accounts/account-templates/su-from-account-templates/?template_id={base_id}")).json();
    let names: Vec<_> = candidates.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["deploy"]);
}

#[test]
fn a_sync_reaches_all_accounts_but_those_that_cannot_take_it() {
    for profile in [Profile::V4_10Licensed, Profile::V3_10] {
        let (sandbox, client) = sandbox(profile);
        let body = json!({ "name": "svc", "username": "svc", "secret": "First_1", "secret_strategy": "specific" });
        let template = make(&client, "accounts/account-templates/", &body);
        let id = template["id"].as_str().unwrap();
        let host = |name: &str| client.get(&format!("assets/hosts/?name={name}")).json()[0]["id"].clone();
        let make_on = |name: &str| make(&client, "accounts/accounts/", &json!({ "asset": host(name), "template": id }));
        let (free, stuck) = (make_on("web-01"), make_on("web-02"));
        make(
            &client,
            "accounts/accounts/",
            &json!({ "asset": host("web-02"), "name": "renamed", "username": "other" }),
        );
        let path = format!("accounts/account-templates/{id}/");
        let change = json!({ "name": "renamed", "secret": "Second_2", "privileged": true });
        assert_eq!(client.call(Method::PATCH, &path, &change).status, 200);
        let task =
            client.call(Method::PATCH, &format!("{path}sync-related-accounts/"), &Value::Null).json()["task"].clone();
        let task = task.as_str().unwrap().to_owned();
        let result = format!("ops/celery/task/{task}/task-execution/{task}/result/");
        assert_eq!(client.get(&result).json()["state"], "PENDING");
        sandbox.advance(Duration::from_secs(1));
        assert_eq!(client.get(&result).json()["state"], "SUCCESS");

        let read = |row: &Value| client.get(&format!("accounts/accounts/{}/", row["id"].as_str().unwrap())).json();
        let (free, stuck) = (read(&free), read(&stuck));
        assert_eq!((&free["name"], &free["source_id"]), (&json!("renamed"), &json!(id)));
        assert_eq!(free["privileged"], json!(profile != Profile::V3_10));
        assert_eq!(secret_of(&client, "account-secrets", &free["id"]), "Second_2");
        let histories = format!("accounts/account-secrets/{}/histories/", free["id"].as_str().unwrap());
        let users: Vec<_> =
            client.get(&histories).json().as_array().unwrap().iter().map(|row| row["history_user"].is_null()).collect();
        assert_eq!(users, [true, false]);
        assert_eq!((&stuck["name"], &stuck["source_id"]), (&json!("svc"), &Value::Null));
        assert_eq!(secret_of(&client, "account-secrets", &stuck["id"]), "First_1");
    }
}

#[test]
fn the_secret_of_a_template_is_nowhere_but_where_secrets_are() {
    let (_, client) = sandbox(Profile::V4_10Licensed);
    let body = json!({ "name": "hidden", "username": "h", "secret": "Very_Hidden_1" });
    let made = client.post("accounts/account-templates/", &body);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    let answers = [
        made,
        client.get("accounts/account-templates/"),
        client.get(&format!("accounts/account-templates/{id}/")),
        client.get("accounts/account-templates/su-from-account-templates/"),
    ];
    for answer in answers {
        assert!(!String::from_utf8_lossy(&answer.body).contains("Very_Hidden_1"));
    }
    assert!(String::from_utf8_lossy(&client.get("accounts/account-template-secrets/").body).contains("Very_Hidden_1"));
}

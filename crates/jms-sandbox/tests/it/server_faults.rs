//! Inputs that make the server fail, of which a client should know.

use http::Method;
use jms_sandbox::{Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

fn client() -> Client {
    Client::new(&Sandbox::builder().profile(Profile::V4_10Licensed).seed(1).build().unwrap())
}

#[test]
fn the_known_inputs_make_the_server_fail() {
    let client = client();
    let asset = client.get("assets/assets/?name=web-01").json()[0]["id"].clone();
    let accounts = client.get("accounts/accounts/?asset_name=web-01&order=date_created").json();
    let (first, second) = (&accounts[0], &accounts[1]);
    let account = format!("accounts/accounts/{}/", second["id"].as_str().unwrap());
    let weekly = client.get("accounts/change-secret-automations/weekly-linux/").json();
    let weekly = format!("accounts/change-secret-automations/{}/", weekly["id"].as_str().unwrap());
    let random = |more: Value| {
        let mut body = json!({
            "name": "c", "accounts": [], "secret_type": "password", "secret_strategy": "random", "is_periodic": false,
            "password_rules": { "length": 16 }
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let long = |minute: &str, hour: usize| {
        random(json!({ "is_periodic": true, "crontab": format!("{minute} {} * * *", "1".repeat(hour)) }))
    };
    let requests = [
        (Method::GET, "accounts/accounts/?asset=zzz", Value::Null),
        (Method::GET, "accounts/accounts/?asset_id=zzz", Value::Null),
        (Method::GET, "accounts/accounts/?ids=zzz", Value::Null),
        (Method::GET, "accounts/accounts/?integrationapplication=zzz", Value::Null),
        (Method::GET, "accounts/accounts/su-from-accounts/?account=zzz", Value::Null),
        (Method::GET, "accounts/accounts/?platform=Linux", Value::Null),
        (Method::GET, "accounts/accounts/?ip=10.0.0.1", Value::Null),
        (Method::GET, "accounts/accounts/root/", Value::Null),
        (Method::POST, "accounts/accounts/", json!({ "asset": asset, "name": "n", "template": "zzz" })),
        (Method::POST, "accounts/accounts/", json!({ "asset": asset, "name": "n", "source": null })),
        (Method::PATCH, &account, json!({ "id": "11111111-1111-4111-8111-111111111111" })),
        (Method::PATCH, &account, json!({ "name": first["name"] })),
        (Method::POST, "accounts/change-secret-automations/", random(json!({ "crontab": null }))),
        (Method::POST, "accounts/change-secret-automations/", json!({})),
        (
            Method::POST,
            "accounts/change-secret-automations/",
            json!({ "name": "c", "password_rules": { "length": 9 } }),
        ),
        (Method::POST, "accounts/change-secret-automations/", random(json!({ "accounts": ["\0"] }))),
        (Method::POST, "accounts/change-secret-automations/", random(json!({ "params": { "a": "\0" } }))),
        (Method::POST, "accounts/change-secret-automations/", long("1", 97)),
        (Method::PATCH, &weekly, json!({ "password_rules": { "length": 9 } })),
        (Method::POST, "accounts/change-secret-executions/", json!({ "plan": "x" })),
        (Method::POST, "accounts/change-secret-records/execute/", json!({})),
        (Method::POST, "accounts/change-secret-records/execute/", json!({ "record_ids": ["zzz"] })),
        (
            Method::POST,
            "accounts/check-account-automations/",
            json!({ "name": "c", "is_periodic": false, "engines": 5 }),
        ),
        (Method::POST, "accounts/accounts/bulk/", json!([])),
        (Method::POST, "accounts/accounts/bulk/", json!({ "assets": ["zzz"], "username": "u" })),
        (Method::POST, "accounts/accounts/bulk/", json!({ "nodes": ["zzz"], "username": "u" })),
        (Method::GET, "accounts/account-risks/assets/?limit=5", Value::Null),
        (Method::GET, "accounts/gather-account-executions/adhoc/?asset_id=zzz", Value::Null),
        (Method::GET, "accounts/check-account-executions/adhoc/?asset_id=zzz", Value::Null),
        (Method::GET, "assets/categories/?ids=zzz", Value::Null),
        (Method::GET, "accounts/accounts/?labels=nocolon", Value::Null),
    ];
    let mut others = Vec::new();
    for (method, path, body) in requests {
        let answer = client.call(method.clone(), path, &body);
        if answer.status != 500 {
            others.push(format!("{method} {path} {body}: {} {}", answer.status, String::from_utf8_lossy(&answer.body)));
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn what_is_ignored_filters_nothing() {
    let client = client();
    let count = |path: &str| client.get(path).json()["count"].clone();
    let all = count("accounts/accounts/?limit=1");
    for ignored in [
        "node_id=zzz",
        "node_id=11111111-1111-4111-8111-111111111111",
        "bogus=1",
        "has_secret=abc",
        "privileged=abc",
        "order=id",
        "ordering=name",
        "source=template",
        "format=json",
    ] {
        assert_eq!(count(&format!("accounts/accounts/?limit=1&{ignored}")), all, "{ignored}");
    }
    for bad in ["connectivity=zzz", "secret_type=zzz", "id=zzz", "days=abc"] {
        assert_eq!(client.get(&format!("accounts/accounts/?limit=1&{bad}")).status, 400, "{bad}");
    }
    assert_eq!(count("accounts/accounts/?limit=1&days=0.9"), json!(0), "days are whole");
    assert_eq!(count("accounts/accounts/?limit=1&days=1"), all);
    assert_eq!(count("accounts/accounts/?limit=1&days__lt=1"), json!(0));
}

#[test]
fn filters_are_joined_or_turned_round() {
    let client = client();
    let count = |path: &str| client.get(path).json()["count"].as_i64().unwrap();
    let all = count("accounts/accounts/?limit=1");
    // The organisation is one of the conditions.
    assert_eq!(count("accounts/accounts/?limit=1&username=root&_rel=or"), all);
    assert_eq!(
        count("accounts/accounts/?limit=1&username=root&_rel=not"),
        all - count("accounts/accounts/?limit=1&username=root")
    );
    assert_eq!(count("accounts/accounts/?limit=1&_rel=not"), 0);
    assert_eq!(
        count("accounts/accounts/?limit=1&username=root&_rel=zzz"),
        count("accounts/accounts/?limit=1&username=root")
    );
}

#[test]
fn a_login_without_a_password_is_refused_oddly() {
    let client = client();
    let answer = client.post("authentication/auth/", &json!({ "username": null, "password": null }));
    assert_eq!(answer.status, 400);
    assert!(answer.json()["error"].as_str().unwrap().starts_with("unsupported operand type(s)"), "{}", answer.json());
}

#[test]
fn failed_logins_are_counted_whatever_the_case() {
    let client = client();
    for (name, left) in [("Admin", 7), ("admin", 6), ("ADMIN", 5)] {
        let answer = client.post("authentication/auth/", &json!({ "username": name, "password": "wrong" })).json();
        assert!(answer["msg"].as_str().unwrap().contains(&format!("try {left} times")), "{answer}");
    }
}

#[test]
fn labels_of_one_name_add_up_and_names_narrow_down() {
    let client = client();
    let accounts = client.get("accounts/accounts/?limit=3&order=date_created").json()["results"].clone();
    let labels = [json!(["team:web", "tier:1"]), json!(["team:db"]), json!(["team:web", "tier:2"])];
    for (account, labels) in accounts.as_array().unwrap().iter().zip(labels) {
        let path = format!("accounts/accounts/{}/", account["id"].as_str().unwrap());
        assert_eq!(client.call(Method::PATCH, &path, &json!({ "labels": labels })).status, 200);
    }
    for (labels, count) in [
        ("team:web", 2),
        ("team:web,team:db", 3),
        ("team:*", 3),
        ("team:web,tier:1", 1),
        ("team:web,tier:*", 2),
        ("team:none", 0),
        ("tier:none,team:web", 2),
    ] {
        let page = client.get(&format!("accounts/accounts/?limit=1&labels={labels}")).json();
        assert_eq!(page["count"], count, "{labels}");
    }
}

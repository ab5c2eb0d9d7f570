//! One account on many assets, and copies.

use http::Method;
use jms_sandbox::{Clock, Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

fn client(profile: Profile) -> Client {
    Client::new(&Sandbox::builder().profile(profile).clock(Clock::manual()).build().unwrap())
}

fn asset(client: &Client, name: &str) -> String {
    client.get(&format!("assets/assets/?name={name}")).json()[0]["id"].as_str().unwrap().to_owned()
}

fn states(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["state"].as_str().unwrap()).collect()
}

#[test]
fn a_bad_key_fails_once_and_the_others_get_no_secret() {
    let client = client(Profile::V4_10Licensed);
    let hosts: Vec<_> = ["web-01", "web-02", "web-03"].map(|name| asset(&client, name)).into();
    let body =
        json!({ "assets": hosts, "username": "k", "secret_type": "ssh_key", "secret": "no key", "on_invalid": "skip" });
    let answer = client.post("accounts/accounts/bulk/", &body);
    assert_eq!(answer.status, 200);
    let rows = answer.json();
    assert_eq!(states(&rows), ["error", "created", "created"]);
    assert_eq!(rows[0]["error"], "private key invalid or passphrase error");
    let made = client.get("accounts/account-secrets/?username=k").json();
    assert!(made.as_array().unwrap().iter().all(|row| row["secret"].is_null()), "{made}");
}

#[test]
fn a_taken_name_gets_a_tail_and_the_row_shows_it_without() {
    let client = client(Profile::V4_10Licensed);
    let host = asset(&client, "web-01");
    let body = json!({ "assets": [host], "name": "app", "username": "app2", "on_invalid": "skip" });
    let rows = client.post("accounts/accounts/bulk/", &body).json();
    assert_eq!((&rows[0]["state"], &rows[0]["account"]), (&json!("created"), &json!("app")));
    let made = client.get("accounts/accounts/?username=app2").json();
    let name = made[0]["name"].as_str().unwrap();
    assert!(name.starts_with("app-") && name.len() == 8, "{name}");
}

#[test]
fn an_update_keeps_the_template_and_resets_what_it_does_not_name() {
    let client = client(Profile::V4_10Licensed);
    let (host, template) = (asset(&client, "intranet"), client.get("accounts/account-templates/deploy/").json());
    client.post("accounts/accounts/", &json!({ "asset": host, "template": template["id"] }));
    let made = client.get("accounts/accounts/?username=deploy&asset_name=intranet").json()[0].clone();
    let path = format!("accounts/accounts/{}/", made["id"].as_str().unwrap());
    let body = json!({ "assets": [host], "username": "deploy", "secret": "New_1", "on_invalid": "update" });
    assert_eq!(states(&client.post("accounts/accounts/bulk/", &body).json()), ["updated"]);
    let now = client.get(&path).json();
    assert_eq!((&now["source"]["value"], &now["source_id"]), (&json!("template"), &template["id"]));
    assert_eq!((&now["version"], &now["privileged"], &now["is_active"]), (&json!(1), &json!(false), &json!(true)));
}

#[test]
fn an_error_on_one_asset_undoes_all_or_is_a_row_by_policy() {
    for profile in [Profile::V4_10Licensed, Profile::V3_10] {
        let client = client(profile);
        let assets = [asset(&client, "web-01"), asset(&client, "intranet")];
        let body = json!({ "assets": assets, "username": "app", "on_invalid": "error" });
        let refused = client.post("accounts/accounts/bulk/", &body);
        assert_eq!((refused.status.as_u16(), states(&refused.json())), (400, vec!["error"]));
        let of_portal = format!("accounts/accounts/?asset={}", assets[1]);
        assert_eq!(client.get(&of_portal).json().as_array().unwrap().len(), 1);
        let body = json!({ "assets": assets, "username": "app", "on_invalid": null });
        assert_eq!(states(&client.post("accounts/accounts/bulk/", &body).json()), ["error", "created"]);
        assert_eq!(client.get(&of_portal).json().as_array().unwrap().len(), 2);
    }
}

#[test]
fn an_asset_refuses_secrets_that_its_protocols_do_not_take() {
    let client = client(Profile::V4_10Licensed);
    let body =
        json!({ "assets": [asset(&client, "pg-01")], "username": "k", "secret_type": "ssh_key", "on_invalid": "skip" });
    let rows = client.post("accounts/accounts/bulk/", &body).json();
    assert_eq!(rows[0]["error"], "Asset does not support this secret type: ssh_key");
}

#[test]
fn moving_onto_the_own_asset_keeps_the_account() {
    let client = client(Profile::V4_10Licensed);
    let account = client.get("accounts/accounts/?username=app&asset_name=web-01").json()[0].clone();
    let path = format!("accounts/accounts/{}/", account["id"].as_str().unwrap());
    let own = json!({ "assets": [account["asset"]["id"]] });
    assert_eq!(states(&client.post(&format!("{path}move-to-assets/"), &own).json()), ["error"]);
    assert_eq!(client.get(&path).status, 200);
    let other = json!({ "assets": [asset(&client, "intranet"), account["asset"]["id"]] });
    assert_eq!(client.post(&format!("{path}move-to-assets/"), &other).json().as_array().unwrap().len(), 2);
    assert_eq!(client.get(&path).status, 404);
    assert_eq!(
        client.call(Method::GET, "accounts/accounts/?asset_name=intranet", &Value::Null).json()[0]["username"],
        "app"
    );
}

#[test]
fn a_list_says_which_of_its_accounts_it_refuses_unless_that_shows_late() {
    for profile in [Profile::V4_10Licensed, Profile::V3_10] {
        let client = client(profile);
        let web = asset(&client, "web-01");
        let refused = |items: Value| {
            let answer = client.post("accounts/accounts/", &items);
            assert_eq!(answer.status, 400, "{items}");
            answer.json()
        };
        let good = json!({ "asset": web, "username": "good" });
        let long = json!({ "asset": web, "username": "x".repeat(129), "name": "long" });
        let verdicts = refused(json!([good, long, good]));
        assert_eq!((&verdicts[0], &verdicts[2]), (&json!({}), &json!({})));
        assert!(verdicts[1]["username"].is_array(), "{verdicts}");
        // An account that is there is seen by the validation of 4.10, and by 3.10 when it makes it.
        let there = refused(json!([good, { "asset": web, "username": "deploy" }]));
        if profile == Profile::V3_10 {
            assert_eq!(there, json!(["Account already exists"]));
        } else {
            assert_eq!(there[0], json!({}));
            assert!(there[1]["username"].is_array() || there[1]["username"].is_string(), "{there}");
        }
        // Secrets are looked at when accounts are made or changed.
        let bad_key = json!({ "asset": web, "username": "key", "secret_type": "ssh_key", "secret": "no key" });
        assert_eq!(refused(json!([good, bad_key])), json!(["private key invalid or passphrase error"]));
        let accounts = client.get("accounts/accounts/?limit=2").json()["results"].clone();
        let change = |index: usize, key: &str, value: &str| json!({ "id": accounts[index]["id"], key: value });
        let mut key = change(1, "secret", "no key");
        key["secret_type"] = json!("ssh_key");
        let changes = json!([change(0, "comment", "changed"), key]);
        let answer = client.call(Method::PATCH, "accounts/accounts/", &changes);
        assert_eq!((answer.status.as_u16(), answer.json()), (400, json!(["private key invalid or passphrase error"])));
        assert_eq!(client.get("accounts/accounts/?username=good").json(), json!([]), "nothing was made");
    }
}

//! What the sandbox says of itself.

use http::Method;
use jms_sandbox::{Profile, Sandbox};
use serde_json::Value;

use crate::client::Client;

fn client(profile: Profile) -> Client {
    Client::new(&Sandbox::builder().profile(profile).build().unwrap())
}

#[test]
fn its_schema_is_the_document_as_its_version_has_it() {
    let has = |profile, path: &str| {
        let answer = client(profile).call(Method::GET, "/api/swagger.json", &Value::Null);
        assert_eq!(answer.status, 200);
        answer.json()["paths"].get(path).is_some()
    };
    for (path, v4, v3) in [
        ("/api/v1/accounts/accounts/", true, true),
        ("/api/v1/accounts/account-risks/", true, false),
        ("/api/v1/accounts/gathered-accounts/sync-accounts/", false, true),
    ] {
        assert_eq!(has(Profile::V4_10Licensed, path), v4, "{path}");
        assert_eq!(has(Profile::V3_10, path), v3, "{path}");
    }
}

fn options(client: &Client, path: &str) -> Value {
    let answer = client.call(Method::OPTIONS, path, &Value::Null);
    assert_eq!(answer.status, 200, "{path}");
    answer.json()
}

#[test]
fn options_tell_the_fields() {
    let metadata = options(&client(Profile::V4_10Licensed), "accounts/accounts/");
    assert_eq!(metadata["name"], "Account List");
    let field = &metadata["actions"]["POST"]["username"];
    assert_eq!((&field["type"], &field["max_length"]), (&"string".into(), &128.into()));
    let names: Vec<_> = metadata["actions"]["GET"].as_object().unwrap().keys().take(4).collect();
    assert_eq!(names, ["id", "name", "username", "secret_type"]);
}

#[test]
fn options_differ_by_version_and_edition() {
    let types = |profile| {
        let fields = options(&client(profile), "accounts/account-secrets/");
        let types = fields["actions"]["GET"]["asset"]["children"]["type"]["choices"].as_array().unwrap().len();
        (types, fields["actions"]["GET"]["secret_reset"].is_object())
    };
    assert_eq!(types(Profile::V4_10Licensed), (30, true));
    assert_eq!(types(Profile::V4_10Community), (18, true));
    assert_eq!(types(Profile::V3_10), (23, false));
}

#[test]
fn everybody_is_told_the_fields_but_single_views_tell_only_what_one_may() {
    let sandbox = Sandbox::builder().build().unwrap();
    let mut client = Client::new(&sandbox);
    let password = sandbox.credentials().password("viewer").unwrap().to_owned();
    let login = serde_json::json!({ "username": "viewer", "password": password });
    let token = client.post("authentication/auth/", &login).json()["token"].as_str().unwrap().to_owned();
    for path in ["accounts/accounts/bulk/", "accounts/accounts/tasks/"] {
        assert!(options(&client, path)["actions"]["POST"].is_object(), "{path}");
    }
    client.authorization = format!("Bearer {token}");
    assert!(options(&client, "accounts/accounts/")["actions"]["POST"].is_object());
    for path in ["accounts/accounts/bulk/", "accounts/accounts/tasks/"] {
        assert_eq!(options(&client, path).get("actions"), None, "{path}");
    }
    let dashboard = client.call(Method::OPTIONS, "accounts/pam-dashboard/", &Value::Null);
    assert_eq!(dashboard.status, 405);
}

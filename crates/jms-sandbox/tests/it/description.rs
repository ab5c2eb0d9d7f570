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

#[test]
fn options_tell_the_fields() {
    let client = client(Profile::V4_10Licensed);
    let answer = client.call(Method::OPTIONS, "accounts/accounts/", &Value::Null);
    assert_eq!(answer.status, 200);
    let metadata: Value = answer.json();
    assert_eq!(metadata["name"], "Accounts List");
    let field = &metadata["actions"]["POST"]["name"];
    assert_eq!((&field["type"], &field["max_length"]), (&"string".into(), &128.into()));
}

//! Organisations besides those of a new server.

use http::Method;
use jms_sandbox::{Profile, Sandbox};
use serde_json::{Value, json};

use crate::client::Client;

const DEFAULT: &str = "orgs/orgs/00000000-0000-0000-0000-000000000002/";

#[test]
fn organisations_are_made_and_deleted_and_never_used() {
    for (profile, statistic) in [(Profile::V4_10Licensed, "zones_amount"), (Profile::V3_10, "domains_amount")] {
        let client = Client::new(&Sandbox::builder().profile(profile).build().unwrap());
        let made = client.post("orgs/orgs/", &json!({ "name": "branch" }));
        assert_eq!(made.status, 201);
        let branch = made.json();
        let counts = &branch["resource_statistics"];
        assert_eq!((&counts["nodes_amount"], &counts[statistic]), (&json!(1), &json!(0)));
        assert_eq!(
            (&branch["internal"], &branch["is_default"], &branch["comment"]),
            (&json!(false), &json!(false), &json!(""))
        );
        let names = client.get("orgs/orgs/").json();
        assert!(names.as_array().unwrap().iter().any(|row| row["name"] == "branch"));

        let again = client.post("orgs/orgs/", &json!({ "name": "branch" }));
        if profile == Profile::V3_10 {
            assert_eq!(again.status, 201);
        } else {
            assert_eq!(again.json(), json!({ "name": ["Organization with this Name already exists."] }));
        }
        assert_eq!(client.post("orgs/orgs/", &json!({})).json(), json!({ "name": ["This field is required."] }));

        let path = format!("orgs/orgs/{}/", branch["id"].as_str().unwrap());
        assert_eq!(client.call(Method::DELETE, &path, &Value::Null).status, 204);
        assert_eq!(client.get(&path).status, 404);
        let refused = client.call(Method::DELETE, DEFAULT, &Value::Null);
        assert_eq!(refused.status, 403);
        assert!(refused.json()["detail"].as_str().unwrap().starts_with("The current organization ("));
    }
}

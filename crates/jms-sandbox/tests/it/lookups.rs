//! What accounts are about: hosts, users and organisations that come and go, and what the server tells of itself.

use http::{Method, Request, header};
use jms_sandbox::{Clock, Profile, Sandbox};
use serde_json::{Value, json};
use std::time::Duration;

use crate::client::Client;

fn client(profile: Profile) -> Client {
    Client::new(&Sandbox::builder().profile(profile).seed(1).build().unwrap())
}

#[test]
fn a_host_comes_with_accounts_and_goes_with_them() {
    for profile in [Profile::V4_10Community, Profile::V3_10] {
        let client = client(profile);
        let accounts = json!([{ "name": "a1", "username": "a1", "secret": "S_1", "secret_type": "password" }]);
        let body = json!({ "name": "new-01", "address": "10.0.0.99", "platform": { "pk": 1 }, "accounts": accounts });
        let made = client.post("assets/hosts/", &body);
        assert_eq!(made.status, 201, "{}", made.json());
        let made = made.json();
        assert_eq!(made["nodes"][0]["name"], if profile == Profile::V3_10 { "Default" } else { "DEFAULT" });
        assert!(made["protocols"].as_array().unwrap().contains(&json!({ "name": "ssh", "port": 22 })));
        let path = format!("assets/hosts/{}/", made["id"].as_str().unwrap());
        let accounts = format!("accounts/accounts/?asset={}", made["id"].as_str().unwrap());
        assert_eq!(client.get(&accounts).json()[0]["username"], "a1");
        let off = client.call(Method::PATCH, &path, &json!({ "is_active": false, "nodes_display": ["/a/b"] }));
        assert_eq!((off.status.as_u16(), off.json()["is_active"].clone()), (200, json!(false)));
        assert_eq!(off.json()["nodes"][0]["name"], "b");
        assert_eq!(client.call(Method::DELETE, &path, &Value::Null).status, 204);
        assert_eq!(client.get(&path).status, 404);
        assert_eq!(client.get("accounts/accounts/?username=a1").json(), json!([]));
    }
}

#[test]
fn a_host_needs_a_platform_of_hosts_and_a_free_name() {
    let client = client(Profile::V4_10Licensed);
    let host = |more: Value| {
        let mut body = json!({ "name": "x", "address": "x", "platform": 1 });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let answer = client.post("assets/hosts/", &body);
        assert_eq!(answer.status, 400, "{more}");
        answer.json()
    };
    assert_eq!(host(json!({ "platform": 9999 })), json!({ "platform": "Platform not exist" }));
    assert_eq!(
        host(json!({ "platform": 17 })),
        json!({ "platform": { "platform": "Platform does not match: MySQL" } })
    );
    assert_eq!(host(json!({ "name": "web-01" })), json!({ "name": ["This field must be unique."] }));
    let port = json!([{ "port": ["Ensure this value is less than or equal to 65535."] }]);
    assert_eq!(host(json!({ "protocols": [{ "name": "ssh", "port": 70000 }] })), json!({ "protocols": port }));
    let required = json!({ "protocols": "Protocol is required: ssh" });
    assert_eq!(host(json!({ "protocols": [{ "name": "rdp", "port": 3389 }] })), json!({ "protocols": required }));
}

#[test]
fn a_new_user_logs_in_and_goes() {
    let mut client = client(Profile::V4_10Licensed);
    let user = json!({
        "name": "Nina New", "username": "nina", "email": "nina@example.com", "password_strategy": "custom",
        "password": "Nina_Pass_1", "org_roles": [{ "pk": "00000000-0000-0000-0000-000000000005" }]
    });
    let made = client.post("users/users/", &user);
    assert_eq!(made.status, 201, "{}", made.json());
    assert_eq!(made.json()["is_org_admin"], true);
    let again = client.post("users/users/", &user).json();
    assert_eq!(again["username"], json!(["User with this Username already exists."]));
    assert_eq!(again["email"], json!(["User with this Email already exists."]));
    let login = json!({ "username": "nina", "password": "Nina_Pass_1" });
    let token = client.post("authentication/auth/", &login).json()["token"].as_str().unwrap().to_owned();
    let admin = std::mem::replace(&mut client.authorization, format!("Bearer {token}"));
    assert_eq!(client.get("users/profile/").json()["username"], "nina");
    client.authorization = admin;
    let path = format!("users/users/{}/", made.json()["id"].as_str().unwrap());
    assert_eq!(client.call(Method::DELETE, &path, &Value::Null).status, 204);
    assert_eq!(client.post("authentication/auth/", &login).status, 400);
    let own = client.get("users/profile/").json()["id"].as_str().unwrap().to_owned();
    let refused = client.call(Method::DELETE, &format!("users/users/{own}/"), &Value::Null);
    assert_eq!((refused.status.as_u16(), refused.json()["code"].clone()), (403, json!("permission_denied")));
}

#[test]
fn an_organisation_is_made_and_never_used() {
    let client = client(Profile::V4_10Community);
    let made = client.post("orgs/orgs/", &json!({ "name": "branch" })).json();
    assert_eq!(
        (made["internal"].clone(), made["resource_statistics"]["nodes_amount"].clone()),
        (json!(false), json!(1))
    );
    let path = format!("orgs/orgs/{}/", made["id"].as_str().unwrap());
    assert_eq!(client.call(Method::DELETE, &path, &Value::Null).status, 204);
    let default = client.call(Method::DELETE, "orgs/orgs/00000000-0000-0000-0000-000000000002/", &Value::Null);
    assert_eq!(default.json()["detail"], "The current organization (DEFAULT) cannot be deleted");
}

#[test]
fn platforms_depend_on_the_licence() {
    let count = |profile| client(profile).get("assets/platforms/").json().as_array().unwrap().len();
    assert!(count(Profile::V4_10Licensed) > 30);
    assert_eq!(count(Profile::V4_10Licensed) - count(Profile::V4_10Community), 5);
    let client = client(Profile::V4_10Licensed);
    assert_eq!(client.get("assets/platforms/Linux/").json(), client.get("assets/platforms/1/").json());
    assert_eq!(client.get("assets/platforms/?ids=1,5").json().as_array().unwrap().len(), 2);
}

#[test]
fn a_confirmed_session_may_make_keys() {
    let sandbox = Sandbox::builder().mfa(true).clock(Clock::manual()).build().unwrap();
    let client = Client::new(&sandbox);
    let password = sandbox.credentials().password("admin").unwrap().to_owned();
    assert_eq!(client.get("authentication/confirm/check/").status, 412);
    let wrong = json!({ "confirm_type": "password", "secret_key": "wrong" });
    assert_eq!(client.post("authentication/confirm/", &wrong).status, 400);
    let right = json!({ "confirm_type": "password", "secret_key": password });
    let confirmed = client.post("authentication/confirm/", &right);
    assert_eq!(confirmed.json(), "ok");
    let cookie = confirmed.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let with_cookie = |path: &str| {
        let request = Request::builder()
            .method(if path.contains("keys") { Method::POST } else { Method::GET })
            .uri(format!("/api/v1/{path}"))
            .header(header::AUTHORIZATION, &client.authorization)
            .header(header::COOKIE, &cookie);
        client.send(request.body("".into()).unwrap()).status.as_u16()
    };
    assert_eq!(with_cookie("authentication/confirm/check/"), 200);
    assert_eq!(with_cookie("authentication/access-keys/"), 201);
    assert_eq!(with_cookie("accounts/account-secrets/"), 412, "a password is no second factor");
    sandbox.advance(Duration::from_secs(301));
    assert_eq!(with_cookie("authentication/access-keys/"), 412);
}

#[test]
fn a_task_is_run_again_and_counted() {
    let sandbox = Sandbox::builder().clock(Clock::manual()).build().unwrap();
    let client = Client::new(&sandbox);
    let weekly = client.get("accounts/change-secret-automations/weekly-linux/").json();
    let run = client.post("accounts/change-secret-executions/", &json!({ "automation": weekly["id"] })).json();
    sandbox.advance(Duration::from_secs(600));
    let again = client.post(&format!("ops/task-executions/?from={}", run["task"].as_str().unwrap()), &json!({}));
    assert_eq!(again.status, 201);
    sandbox.advance(Duration::from_secs(600));
    let task = again.json()["task_id"].as_str().unwrap().to_owned();
    let execution = client.get(&format!("accounts/change-secret-executions/{task}/")).json();
    assert_eq!(execution["automation"]["id"], weekly["id"]);
    let kinds = client.get("ops/tasks/?search=automation").json();
    assert_eq!(kinds[0]["summary"], json!({ "total": 2, "success": 2 }));
    let of_kind = format!("ops/task-executions/?task_id={}", kinds[0]["id"].as_str().unwrap());
    assert_eq!(client.get(&of_kind).json().as_array().unwrap().len(), 2);
}

#[test]
fn schedules_are_switched_until_the_automation_is_saved() {
    let client = client(Profile::V4_10Licensed);
    let weekly = client.get("accounts/change-secret-automations/weekly-linux/").json();
    let id = weekly["id"].as_str().unwrap();
    let path = format!("ops/celery/period-tasks/automation_change_secret_strategy_period_{}/", &id[..8]);
    assert_eq!(client.get(&path).json()["enabled"], true);
    assert_eq!(client.call(Method::PATCH, &path, &json!({ "enabled": false })).json()["enabled"], false);
    let automation = format!("accounts/change-secret-automations/{id}/");
    assert_eq!(client.call(Method::PATCH, &automation, &json!({ "comment": "saved" })).status, 200);
    assert_eq!(client.get(&path).json()["enabled"], true);
    let dotted = "ops/celery/period-tasks/ops.tasks.clean_up_unexpected_jobs/";
    assert_eq!(client.get(dotted).json()["task"], "ops.tasks.clean_up_unexpected_jobs");
}

#[test]
fn the_tree_counts_assets() {
    let client = client(Profile::V4_10Licensed);
    let tree = client.get("assets/nodes/children/tree/").json();
    assert_eq!(tree[0]["name"], "DEFAULT (10)");
    assert_eq!(tree[0]["pId"], "");
    let root = tree[0]["meta"]["data"]["id"].as_str().unwrap();
    let below = client.get(&format!("assets/nodes/{root}/children/")).json();
    assert_eq!(below.as_array().unwrap().len(), tree.as_array().unwrap().len() - 1);
    let all = client.get(&format!("assets/nodes/{root}/assets/?all=1")).json();
    assert_eq!(all.as_array().unwrap().len(), 10);
    let found = client.get("assets/nodes/children/tree/?search=linux&all=all").json();
    assert_eq!(found.as_array().unwrap().len(), 2, "the node and its root");
}

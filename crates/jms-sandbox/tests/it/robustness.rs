//! Whatever is sent, the sandbox answers, and nothing is left half done.

use axum::body::Body;
use http::{HeaderValue, Request, header};
use jms_sandbox::{Clock, Profile, Sandbox};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::client::Client;

/// Paths that lead somewhere; `{}` is an id or name to be filled in.
const PATHS: [&str; 32] = [
    "accounts/accounts/",
    "accounts/accounts/{}/",
    "accounts/accounts/clear-secret/",
    "accounts/accounts/username-suggestions/",
    "accounts/accounts/su-from-accounts/",
    "accounts/account-secrets/{}/histories/",
    "accounts/accounts/bulk/",
    "accounts/accounts/tasks/",
    "accounts/accounts/{}/copy-to-assets/",
    "accounts/accounts/{}/move-to-assets/",
    "accounts/account-templates/",
    "accounts/account-templates/{}/",
    "accounts/account-templates/su-from-account-templates/",
    "accounts/account-template-secrets/{}/",
    "accounts/virtual-accounts/",
    "accounts/virtual-accounts/{}/",
    "accounts/change-secret-automations/",
    "accounts/change-secret-automations/{}/",
    "accounts/change-secret/{}/asset/add/",
    "accounts/change-secret/{}/nodes/",
    "accounts/change-secret-executions/",
    "accounts/change-secret-executions/{}/",
    "accounts/change-secret-records/",
    "accounts/change-secret-records/execute/",
    "accounts/change-secret-records/{}/secret/",
    "accounts/account-backup-plans/",
    "accounts/account-backup-plans/{}/",
    "accounts/account-backup-plan-executions/",
    "assets/assets/{}/",
    "users/users/{}/",
    "authentication/auth/",
    "common/resources/cache/",
];

const KEYS: [&str; 36] = [
    "id",
    "pk",
    "name",
    "username",
    "asset",
    "assets",
    "nodes",
    "secret",
    "secret_type",
    "secret_strategy",
    "password_rules",
    "length",
    "su_from",
    "labels",
    "version",
    "source",
    "is_periodic",
    "crontab",
    "interval",
    "accounts",
    "recipients",
    "types",
    "automation",
    "plan",
    "record_ids",
    "account_ids",
    "params",
    "comment",
    "template",
    "platforms",
    "on_invalid",
    "push_now",
    "source_id",
    "action",
    "alias",
    "secret_from_login",
];

fn value() -> impl Strategy<Value = Value> {
    let known = prop::sample::select(vec![
        json!("password"),
        json!("ssh_key"),
        json!("random"),
        json!("specific"),
        json!("0 3 * * *"),
        json!(""),
        json!("a\0b"),
        json!("11111111-1111-4111-8111-111111111111"),
        json!("00000000-0000-0000-0000-000000000002"),
        json!("{{x}}"),
        json!(-1),
        json!(1e300),
        json!(9_223_372_036_854_775_807_i64),
        json!("名字 é 😀"),
        json!("x".repeat(5000)),
        json!("$assets"),
        json!("$accounts"),
        json!("$nodes"),
        json!("$users"),
        json!("$change-secret-automations"),
        json!("$account-backup-plans"),
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        known,
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(KEYS.to_vec()), inner), 0..6)
                .prop_map(|fields| fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

#[derive(Debug, Clone)]
struct Sent {
    method: &'static str,
    path: &'static str,
    segment: String,
    query: String,
    content_type: &'static str,
    body: Vec<u8>,
    org: String,
}

/// Requests that would succeed, but for what is changed in them.
fn plausible() -> impl Strategy<Value = Sent> {
    let templates = vec![
        ("accounts/accounts/", json!({ "asset": "$assets", "username": "someone", "secret": "x", "labels": ["a:b"] })),
        (
            "accounts/change-secret-automations/",
            json!({
                "name": "some", "accounts": ["app"], "nodes": ["$nodes"], "secret_type": "password", "secret_strategy": "random",
                "password_rules": {}, "is_periodic": false
            }),
        ),
        (
            "accounts/account-backup-plans/",
            json!({ "name": "some", "types": ["linux"], "is_periodic": true, "interval": 1 }),
        ),
        ("accounts/change-secret-executions/", json!({ "automation": "$change-secret-automations" })),
        ("accounts/accounts/", json!({ "asset": "$assets", "template": "$account-templates" })),
        (
            "accounts/accounts/bulk/",
            json!({ "assets": ["$assets"], "nodes": ["$nodes"], "username": "root", "secret": "x", "on_invalid": "update" }),
        ),
        ("accounts/accounts/bulk/", json!({ "assets": ["$assets"], "template": ["$account-templates"] })),
        ("accounts/accounts/tasks/", json!({ "action": "push", "accounts": ["$accounts"], "assets": ["$assets"] })),
        ("accounts/accounts/$accounts/move-to-assets/", json!({ "assets": ["$assets"] })),
        ("accounts/account-templates/", json!({ "name": "deploy", "secret_strategy": "random", "platforms": [1] })),
        (
            "accounts/account-templates/$account-templates/",
            json!({ "name": "some", "username": "app", "su_from": "$account-templates", "labels": ["a:b"] }),
        ),
        ("accounts/account-templates/$account-templates/sync-related-accounts/", json!({})),
        ("accounts/virtual-accounts/", json!({ "alias": "@USER" })),
        ("accounts/accounts/{}/", json!({ "asset": "$assets", "username": "root", "secret": "x" })),
        ("accounts/change-secret/{}/asset/add/", json!({ "assets": ["$assets"] })),
    ];
    let changes = prop::collection::vec((prop::sample::select(KEYS.to_vec()), value()), 0..3);
    let methods = prop::sample::select(vec!["POST", "PUT", "PATCH"]);
    let segments = prop::sample::select(vec!["$accounts", "$change-secret-automations"]);
    (prop::sample::select(templates), changes, methods, segments, 0_usize..3).prop_map(
        |((path, mut body), changes, method, segment, copies)| {
            for (key, value) in changes {
                body[key] = value;
            }
            let body = if copies == 0 { body } else { Value::from(vec![body; copies]) };
            Sent {
                method,
                path,
                segment: segment.to_owned(),
                query: String::new(),
                content_type: "application/json",
                body: body.to_string().into_bytes(),
                org: String::new(),
            }
        },
    )
}

fn sent() -> impl Strategy<Value = Sent> {
    let body = prop_oneof![
        4 => value().prop_map(|value| value.to_string().into_bytes()),
        1 => prop::collection::vec(any::<u8>(), 0..60),
        1 => Just(Vec::new()),
    ];
    let key = prop::sample::select(vec![
        "search",
        "limit",
        "offset",
        "order",
        "fields",
        "fields!",
        "fields_size",
        "ids",
        "id",
        "id!",
        "spm",
        "days",
        "asset",
        "asset_id",
        "assets",
        "node_id",
        "platform",
        "labels",
        "attr_rules",
        "secret_type",
        "has_secret",
        "format",
        "oid",
        "action",
        "execution_id",
        "trigger",
    ]);
    let item = prop_oneof![
        "[ -~]{0,12}",
        Just("11111111-1111-4111-8111-111111111111".to_owned()),
        Just("-1".to_owned()),
        Just("99999999999999999999".to_owned()),
        Just("1e308".to_owned()),
        Just("名".to_owned()),
    ];
    let query = prop::collection::vec((key, item), 0..4).prop_map(|pairs| {
        let pairs = pairs.into_iter().map(|(key, value)| {
            let escaped = value.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
            format!("{key}={escaped}")
        });
        pairs.collect::<Vec<_>>().join("&")
    });
    let segment = prop_oneof![
        Just("deploy".to_owned()),
        Just("weekly-linux".to_owned()),
        Just("$accounts".to_owned()),
        Just("$change-secret-automations".to_owned()),
        Just("$account-backup-plans".to_owned()),
        "[a-zA-Z0-9%-]{1,36}"
    ];
    let methods = vec!["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "BREW"];
    let types =
        vec!["application/json", "application/x-www-form-urlencoded", "text/plain", "APPLICATION/JSON; charset=utf-8"];
    (
        prop::sample::select(methods),
        prop::sample::select(PATHS.to_vec()),
        segment,
        query,
        prop::sample::select(types),
        body,
        "[ -~é]{0,12}",
    )
        .prop_map(|(method, path, segment, query, content_type, body, org)| Sent {
            method,
            path,
            segment,
            query,
            content_type,
            body,
            org,
        })
}

/// An object of each kind that is there from the start: what stands for it, and its id.
fn known(client: &Client) -> Vec<(String, String)> {
    let paths = [
        "assets/assets",
        "assets/nodes",
        "users/users",
        "accounts/accounts",
        "accounts/account-templates",
        "accounts/account-backup-plans",
        "accounts/change-secret-automations",
    ];
    let found = paths.iter().filter_map(|path| {
        let rows = client.get(&format!("{path}/?limit=1")).json();
        let kind = path.rsplit('/').next().unwrap();
        Some((format!("${kind}"), rows["results"][0]["id"].as_str()?.to_owned()))
    });
    found.collect()
}

fn fill(text: &str, known: &[(String, String)]) -> String {
    known.iter().fold(text.to_owned(), |text, (mark, id)| text.replace(mark.as_str(), id))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_request_is_answered(
        requests in prop::collection::vec(prop_oneof![sent(), plausible()], 1..40),
        profile in prop::sample::select(vec![Profile::V4_10Licensed, Profile::V4_10Community, Profile::V3_10]),
    ) {
        let sandbox = Sandbox::builder().profile(profile).clock(Clock::manual()).seed(5).build().unwrap();
        let client = Client::new(&sandbox);
        let known = known(&client);
        for sent in requests {
            let path = fill(&sent.path.replace("{}", &sent.segment), &known);
            let body = match std::str::from_utf8(&sent.body) {
                Ok(text) => fill(text, &known).into_bytes(),
                Err(_) => sent.body.clone(),
            };
            let Ok(request) = Request::builder()
                .method(sent.method)
                .uri(format!("/api/v1/{path}?{}", sent.query))
                .header(header::AUTHORIZATION, &client.authorization)
                .header(header::CONTENT_TYPE, sent.content_type)
                .header("x-jms-org", HeaderValue::from_bytes(sent.org.as_bytes()).unwrap())
                .body(Body::from(body))
            else {
                continue;
            };
            let answer = client.send(request);
            prop_assert!(answer.status.as_u16() < 600);
            prop_assert_eq!(sandbox.requests().failures(), 0, "{:?}", sent);
            sandbox.advance(std::time::Duration::from_millis(300));
        }
        // What has been made is whole: everything can still be listed.
        for list in ["accounts/accounts/", "accounts/account-secrets/", "accounts/account-template-secrets/", "accounts/virtual-accounts/", "accounts/account-backup-plans/", "assets/assets/", "users/users/"] {
            prop_assert_eq!(client.get(list).status, 200);
        }
    }
}

//! Which version a server is taken for.

use std::{collections::BTreeSet, net::SocketAddr};

use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, Detected, Dialect, ErrorKind, Evidence, Feature, PageRequest, Secret,
        ports::{Accounts, Executions},
    },
    raw::CallOptions,
    testing::Scripted,
};
use jms_sandbox::{Profile, Sandbox};
use serde_json::{Map, Value, json};

use crate::scripted::a_page;

fn client(script: &Scripted) -> JumpServer {
    let token = Secret::new("any").unwrap();
    JumpServer::builder().transport(script.clone()).token(token).detect().build().unwrap()
}

/// Public settings with these keys.
fn settings(keys: &[&str]) -> Value {
    let keys = keys.iter().chain(&["XPACK_ENABLED"]).map(|key| ((*key).to_owned(), json!(false)));
    Value::Object(keys.collect::<Map<_, _>>())
}

#[tokio::test]
async fn each_sandbox_is_taken_for_what_it_is() {
    for (profile, dialect) in [
        (Profile::V3_10, Dialect::V3_10),
        (Profile::V4_10Licensed, Dialect::V4_10),
        (Profile::V4_10Community, Dialect::V4_10),
    ] {
        let sandbox = Sandbox::builder().profile(profile).build().unwrap();
        let token = || Secret::new(sandbox.credentials().private_token).unwrap();
        let server = sandbox.serve(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
        let here = JumpServer::builder().service(sandbox.service()).private_token(token());
        let there = JumpServer::builder().base_url(&server.url()).private_token(token());
        for builder in [here, there] {
            let client = builder.detect().build().unwrap();
            assert_eq!(client.detect().await.unwrap().dialect, dialect, "{profile:?}");
            // The first call that depends on the version asks for it, and no later one.
            let before = sandbox.requests().of("settings_public_get");
            for _ in 0..2 {
                let filter = AccountFilter { name: Some("root".to_owned()), ..AccountFilter::default() };
                assert!(!client.accounts().rows(filter).all().await.unwrap().is_empty());
            }
            assert_eq!(sandbox.requests().of("settings_public_get"), before + 1);
        }
    }
}

#[test]
fn recorded_servers_are_taken_for_what_they_are() {
    let mut seen = BTreeSet::new();
    for (server, dialect) in [("3.10.20", Dialect::V3_10), ("4.10.16", Dialect::V4_10)] {
        for exchange in jms_truth::exchanges(server) {
            let (request, response) = (&exchange.recorded.request, &exchange.recorded.response);
            // Users of 3.10.20 were not recorded reading theirs; what everybody may read is a part of it, with the mark in it.
            let is_settings = match server {
                "3.10.20" => request.path == "/api/v1/settings/public/open/",
                _ => request.path == "/api/v1/settings/public/",
            };
            if let (true, 200, Some(settings)) = (is_settings, response.status, response.body.as_object()) {
                let detected = Detected::by_settings(settings.keys().map(String::as_str)).unwrap();
                assert_eq!(detected.dialect, dialect, "{detected}");
                seen.insert(server);
            }
        }
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
}

#[tokio::test]
async fn the_version_is_told_by_what_the_settings_have() {
    let engines = "account_check_engines_list";
    let refused = json!({"detail": "You do not have permission to perform this action.", "code": "permission_denied"});
    for (keys, then, dialect, said, asked) in [
        (vec![], None, "3.10", "≤ 3.10, taken for 3.10", vec![]),
        (vec!["LANGUAGES"], None, "4.4.1", "4.0.0–4.4.1, taken for 4.4.1", vec![]),
        (
            vec!["LANGUAGES", "CHAT_AI_TYPE"],
            Some((404, json!({"error": "Not found"}))),
            "4.7.0",
            "4.7.0,",
            vec![engines],
        ),
        (vec!["CHAT_AI_TYPE"], Some((403, refused)), "4.8.1", "4.8.0–4.8.1, taken for 4.8.1", vec![engines]),
        (vec!["CHAT_AI_TYPE"], Some((200, json!([]))), "4.8.1", "4.8.0–4.8.1, taken for 4.8.1", vec![engines]),
        (vec!["PRIVACY_MODE"], None, "4.9.0", "4.9.0,", vec![]),
        (vec!["LANGUAGES", "SECURITY_ACCOUNT_SECRET_READ"], None, "4.10", "4.10.14–4.10, taken for 4.10", vec![]),
        (vec!["KOTL_ENABLED"], None, "4.10.19", "≥ 4.10.19, taken for 4.10.19", vec![]),
    ] {
        let script = Scripted::new().then_json(200, &settings(&keys));
        let script = match then {
            Some((status, body)) => script.then_json(status, &body),
            None => script,
        };
        let detected = client(&script).detect().await.unwrap();
        assert_eq!(detected.dialect, dialect.parse().unwrap(), "{keys:?}");
        assert!(detected.to_string().starts_with(said), "{detected}");
        assert_eq!(detected.may_be_newer(), dialect == "4.10.19");
        let calls: Vec<_> = script.calls().iter().map(|call| call.operation).collect();
        assert_eq!(calls, [vec!["settings_public_get"], asked].concat());
    }
}

#[tokio::test]
async fn what_is_no_jumpserver_is_not_guessed_at() {
    let script = Scripted::new().then_json(200, &json!({"hello": "world"}));
    let error = client(&script).detect().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert_eq!(error.operation(), Some("settings_public_get"));
}

#[tokio::test]
async fn it_is_asked_once_and_again_only_if_that_failed() {
    let script = Scripted::new()
        .then_json(403, &json!({"detail": "No.", "code": "permission_denied"}))
        .then_json(200, &settings(&[]))
        .then_json(201, &json!({"task": "11111111-1111-4111-8111-111111111111"}))
        .then_answer(a_page());
    let client = client(&script);
    let plan = "6a3a1a57-91f6-4e29-b4a4-4d9d2f0b0b0e".parse().unwrap();
    let backups = client.backup_executions();
    assert_eq!(*backups.start(plan).await.unwrap_err().kind(), ErrorKind::Forbidden, "nothing is started on a guess");
    backups.start(plan).await.unwrap();
    assert_eq!(script.calls()[2].json(), json!({"plan": plan}), "3.10 starts backups by `plan`");
    client
        .with(CallOptions::default())
        .accounts()
        .list(&AccountFilter::default(), PageRequest::default())
        .await
        .unwrap();
    assert_eq!(script.left(), 0);
    assert_eq!(client.dialect().await.unwrap(), Dialect::V3_10);
}

#[tokio::test]
async fn calls_at_the_same_time_ask_once() {
    let script = Scripted::new().then_json(200, &settings(&["LANGUAGES"]));
    let client = client(&script);
    let (a, b, c) = tokio::join!(client.dialect(), client.dialect(), client.dialect());
    assert_eq!([a.unwrap(), b.unwrap(), c.unwrap()].map(|dialect| dialect.to_string()), ["4.4.1"; 3]);
    assert_eq!(script.calls().len(), 1);
}

#[tokio::test]
async fn what_the_caller_says_goes_before() {
    let script = Scripted::new();
    let token = Secret::new("any").unwrap();
    let builder = JumpServer::builder().transport(script.clone()).token(token).detect().dialect(Dialect::V3_10);
    assert_eq!(builder.build().unwrap().dialect().await.unwrap(), Dialect::V3_10);
    assert!(script.calls().is_empty());
}

#[test]
fn the_table_is_as_the_two_servers_were_recorded() {
    let of = |dialect: Dialect| Feature::ALL.iter().copied().filter(move |feature| dialect.has(*feature));
    let old: BTreeSet<_> = of(Dialect::V3_10).map(|feature| format!("{feature:?}")).collect();
    assert_eq!(
        old.iter().map(String::as_str).collect::<Vec<_>>(),
        ["AppendedSshKeys", "BackupsRunByPlan", "MinutesFromStar", "PushRecordRecovery", "TaskResults"]
    );
    let newer = ["GatherTargets", "KeptApplicationSecrets", "RecordRestoration", "ShortAutomationRows", "WideThrottle"];
    for feature in Feature::ALL {
        let name = format!("{feature:?}");
        let has = Dialect::V4_10.has(*feature);
        assert_eq!(has, name == "TaskResults" || !old.contains(&name) && !newer.contains(&name.as_str()), "{name}");
        let gone = ["WindowsPasswordsChecked"];
        assert!(Dialect::NEWEST.has(*feature) || old.contains(&name) || gone.contains(&name.as_str()), "{name}");
    }
    assert_eq!([Dialect::V3_10, Dialect::V4_10].map(Dialect::longest_password), [30, 36]);
    assert_eq!([Dialect::V3_10, Dialect::V4_10].map(Dialect::longest_page), [None, Some(1000)]);
    assert_eq!(
        [Dialect::V3_10, Dialect::V4_10, Dialect::NEWEST].map(Dialect::requests_per_minute),
        [None, Some(180), Some(4096)]
    );
    let detected = Detected::by_settings(["XPACK_ENABLED", "PRIVACY_MODE"]).unwrap();
    assert_eq!(detected.evidence[0], Evidence::Setting("PRIVACY_MODE"));
}

#[test]
fn versions_are_read() {
    for (text, shown) in [
        ("3.10", "3.10"),
        ("v3.10.20", "3.10"),
        ("3.10.21", "3.10.21"),
        ("4.7", "4.7.0"),
        ("4.10.16-ce", "4.10"),
        ("4.10.19", "4.10.19"),
    ] {
        assert_eq!(text.parse::<Dialect>().unwrap().to_string(), shown);
    }
    for text in ["", "3", "3.9", "4", "4.11", "5.0", "4.10.x", "4.10.1.2", "4.-1", "latest"] {
        assert!(text.parse::<Dialect>().is_err(), "{text}");
    }
}

//! The traps of the server, one after another: that the sandbox has each, and that the client does not step into it.
//!
//! Those with a file of their own: rows of another organisation (`organisation.rs`), lost answers (`unknown.rs`), walks
//! that lose rows (`rows.rs`), runs that change nothing (`sandbox.rs`).

use std::{fmt::Debug, future::Future};

use http::{Method, header::CONTENT_TYPE};
use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountId, AccountUpdate, AssetId, BackupPlanId, BackupPlanUpdate, ChangeSecretAutomationId,
        ChangeSecretUpdate, Crontab, Dialect, Error, ErrorKind, ExecutionId, Hours, NewAccount, NewBackupPlan,
        NewChangeSecretAutomation, NewSecret, NodeId, PageRequest, PasswordRules, Schedule, Secret, SecretChange,
        ports::{Accounts, Automations, Executions, Users},
    },
};
use jms_sandbox::{Profile, Sandbox};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::scripted::{Clients, a_page, an_account, json, script};

const PLAN: &str = "6a3a1a57-91f6-4e29-b4a4-4d9d2f0b0b0e";

fn of(sandbox: &Sandbox, dialect: Dialect) -> JumpServer {
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    JumpServer::builder().service(sandbox.service()).private_token(token).dialect(dialect).build().unwrap()
}

/// Sends what the document has, as it is; gives status and body.
async fn raw(client: &JumpServer, method: Method, path: &str, body: Value) -> (u16, Value) {
    let body = (!body.is_null()).then_some(&body);
    let answer = client.raw().send(&method, &format!("/api/v1/{path}"), body).await.unwrap();
    (answer.response.status().as_u16(), serde_json::from_slice(answer.response.body()).unwrap_or_default())
}

async fn first<T>(client: &JumpServer, path: &str, read: impl FnOnce(&Value) -> T) -> T {
    let (status, body) = raw(client, Method::GET, &format!("{path}?limit=1&order=date_created"), Value::Null).await;
    assert_eq!(status, 200, "{path}");
    read(&body["results"][0])
}

fn id<T: std::str::FromStr<Err: Debug>>(row: &Value) -> T {
    row["id"].as_str().unwrap().parse().unwrap()
}

/// That a call is refused before anything is sent.
async fn refused<T: Debug>(what: &str, sandbox: &Sandbox, call: impl Future<Output = Result<T, Error>>) {
    let before = sandbox.requests().total();
    let error = call.await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Invalid(_)), "{what}: {error}");
    assert_eq!(sandbox.requests().total(), before, "{what}: nothing was sent");
}

fn random() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::new(16).unwrap()))
}

/// What the server fails over with 500 is refused before it is sent. What the types cannot say at all is in the next test.
#[tokio::test]
async fn what_makes_the_server_fail_is_not_sent() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    let automation: ChangeSecretAutomationId = first(&client, "accounts/change-secret-automations/", id).await;
    let path = "accounts/change-secret-automations/";
    let body = |more: Value| {
        let mut body = json!({
            "name": "c", "accounts": [], "secret_type": "password", "secret_strategy": "random", "is_periodic": false,
            "password_rules": {"length": 16}
        });
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    };
    let make = |accounts: &[&str]| NewChangeSecretAutomation::new("c", accounts.iter().copied(), random());
    let automations = client.change_secret_automations();

    let (status, _) = raw(&client, Method::POST, path, body(json!({"accounts": ["ro\0ot"]}))).await;
    assert_eq!(status, 500, "a NUL in a user name");
    refused("a NUL in a user name", &sandbox, automations.create(&make(&["ro\0ot"]))).await;
    let update = ChangeSecretUpdate { accounts: Some(vec!["ro\0ot".to_owned()]), ..ChangeSecretUpdate::default() };
    refused("a NUL in a user name, later", &sandbox, automations.update(automation, &update)).await;

    let (status, _) = raw(&client, Method::POST, path, body(json!({"params": {"a": {"b": "\0"}}}))).await;
    assert_eq!(status, 500, "a NUL in params");
    let params = json!({"a": {"b": "\0"}}).as_object().unwrap().clone();
    let bad = NewChangeSecretAutomation { params: params.clone(), ..make(&["root"]) };
    refused("a NUL in params", &sandbox, automations.create(&bad)).await;
    let update = ChangeSecretUpdate { params: Some(params), ..ChangeSecretUpdate::default() };
    refused("a NUL in params, later", &sandbox, automations.update(automation, &update)).await;

    let deep = (0..100).fold(json!(1), |inner, _| Value::Array(vec![inner]));
    let deep = NewChangeSecretAutomation { params: [("a".to_owned(), deep)].into_iter().collect(), ..make(&["root"]) };
    refused("params that go deep", &sandbox, automations.create(&deep)).await;

    let long = format!("1 {} * * *", "1".repeat(97));
    let (status, _) = raw(&client, Method::POST, path, body(json!({"is_periodic": true, "crontab": long}))).await;
    assert_eq!(status, 500, "a field of a crontab that is too long");
    assert!(long.parse::<Crontab>().is_err());

    // 3.10 fails over this filter.
    let old = Sandbox::builder().profile(Profile::V3_10).build().unwrap();
    let client = of(&old, Dialect::V3_10);
    let (status, _) = raw(&client, Method::GET, "accounts/accounts/?has_secret=true&limit=1", Value::Null).await;
    assert_eq!(status, 500);
    let filter = AccountFilter { has_secret: Some(true), ..AccountFilter::default() };
    refused("has_secret on 3.10", &old, client.accounts().list(&filter, PageRequest::default())).await;
}

/// The other inputs that give 500: the sandbox fails over each, and what the types send instead is taken.
#[tokio::test]
async fn what_makes_the_server_fail_cannot_be_said() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    let account: AccountId = first(&client, "accounts/accounts/", id).await;
    let (asset, platform) =
        first(&client, "assets/assets/", |row| (id::<AssetId>(row), row["platform"]["id"].clone())).await;
    let automation: ChangeSecretAutomationId = first(&client, "accounts/change-secret-automations/", id).await;
    let plan: BackupPlanId = first(&client, "accounts/account-backup-plans/", id).await;
    let (get, post, patch) = (Method::GET, Method::POST, Method::PATCH);
    for (method, path, body) in [
        (&get, "accounts/accounts/?asset=zzz".to_owned(), Value::Null),
        (&get, "accounts/accounts/?ids=zzz".to_owned(), Value::Null),
        (&get, "accounts/accounts/?platform=Linux".to_owned(), Value::Null),
        (&get, "accounts/accounts/?ip=10.0.0.1".to_owned(), Value::Null),
        (&post, "accounts/accounts/".to_owned(), json!({"asset": {"pk": asset}, "username": "n"})),
        (&post, "accounts/accounts/".to_owned(), json!({"asset": asset, "name": "n", "source": null})),
        (&patch, format!("accounts/accounts/{account}/"), json!({"id": PLAN})),
        (&post, "accounts/change-secret-automations/".to_owned(), json!({"name": "c", "crontab": null})),
        (&patch, format!("accounts/change-secret-automations/{automation}/"), json!({"password_rules": {"length": 9}})),
        (&post, "accounts/change-secret-executions/".to_owned(), json!({})),
        (&post, "accounts/account-backup-plan-executions/".to_owned(), json!({"plan": plan})),
    ] {
        let (status, answer) = raw(&client, method.clone(), &path, body.clone()).await;
        assert_eq!(status, 500, "{method} {path} {body}: {answer}");
    }

    let platform = platform.as_i64().unwrap().to_string().parse().unwrap();
    let filter =
        AccountFilter { platform: Some(platform), asset: Some(asset), ids: vec![account], ..AccountFilter::default() };
    client.accounts().list(&filter, PageRequest::default()).await.unwrap();
    let made = client.accounts().create(&NewAccount::new(asset, "new-one")).await.unwrap();
    client
        .accounts()
        .update(made.id, &AccountUpdate { comment: Some("x".to_owned()), ..AccountUpdate::default() })
        .await
        .unwrap();
    let rules = ChangeSecretUpdate { secret: Some(random()), ..ChangeSecretUpdate::default() };
    client.change_secret_automations().update(automation, &rules).await.unwrap();
    client.change_secret_executions().start(automation).await.unwrap();
    client.backup_executions().start(plan).await.unwrap();
}

/// Secrets that the server would store otherwise than they are, or refuse.
#[tokio::test]
async fn secrets_that_the_server_would_change_cannot_be_made() {
    let encrypted = "key:9taFmUe+cbjk8bIoBr9zKw==";
    for profile in [Profile::V3_10, Profile::V4_10Licensed] {
        let sandbox = Sandbox::builder().profile(profile).build().unwrap();
        let client = of(&sandbox, Dialect::V4_10);
        let asset: AssetId = first(&client, "assets/assets/", id).await;
        for (number, (given, status, stored)) in [
            (" outer blanks ", 201, Some("outer blanks")),
            ("{{template}}", 400, None),
            ("nul\0", 400, None),
            (encrypted, 201, Some("hello")),
            ("x:!", 201, None),
            ("abc:def", 201, Some("abc:def")),
        ]
        .into_iter()
        .enumerate()
        {
            let name = format!("secret-{number}");
            let body =
                json!({"asset": asset, "name": name, "username": name, "secret_type": "password", "secret": given});
            let (answered, body) = raw(&client, Method::POST, "accounts/accounts/", body).await;
            assert_eq!(answered, status, "{profile:?} {given:?}: {body}");
            if answered == 201 {
                let secret = client.accounts().secret(id(&body)).await.unwrap().secret;
                assert_eq!(secret.shown().map(Secret::expose), stored, "{profile:?} {given:?}");
            }
            assert_eq!(Secret::new(given).is_ok(), stored == Some(given), "{given:?}");
        }
        let long = "x".repeat(40_961);
        let body =
            json!({"asset": asset, "name": "long", "username": "long", "secret_type": "password", "secret": long});
        assert_eq!(raw(&client, Method::POST, "accounts/accounts/", body).await.0, 400);
        assert!(Secret::new(long).is_err());
    }
    // Also those that come from a server, and go to another place.
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    let asset: AssetId = first(&client, "assets/assets/", id).await;
    for bad in [" x", "{{x}}", encrypted] {
        let secret = Secret::from_answer(bad);
        let new = NewAccount { secret: Some(secret.clone()), ..NewAccount::new(asset, "x") };
        refused(bad, &sandbox, client.accounts().create(&new)).await;
        let change = AccountUpdate { secret: Some(secret.clone()), ..AccountUpdate::default() };
        refused(bad, &sandbox, client.accounts().update(PLAN.parse().unwrap(), &change)).await;
        let plan = NewBackupPlan { zip_encrypt_password: Some(secret.clone()), ..NewBackupPlan::new("x", []) };
        refused(bad, &sandbox, client.backup_plans().create(&plan)).await;
        let change = SecretChange::Password(NewSecret::Specific(secret));
        let new = NewChangeSecretAutomation::new("x", ["root"], change);
        refused(bad, &sandbox, client.change_secret_automations().create(&new)).await;
    }
    for fine in ["a:b:c", "postgres://user", "user:password", ":x", "x:", "a:9taFmUe+cbjk8bIoBr9zK", "{{a}} b"] {
        assert!(Secret::new(fine).is_ok(), "{fine}");
    }
}

/// `recipients`, as the public documentation has it, is ignored: nobody gets the backup.
#[tokio::test]
async fn recipients_of_backups_have_the_names_that_the_server_honours() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    let me = client.users().me().await.unwrap().user.id;
    let body = json!({"name": "as documented", "types": ["linux"], "is_periodic": false, "recipients": [me]});
    let (status, plan) = raw(&client, Method::POST, "accounts/account-backup-plans/", body).await;
    assert_eq!((status, &plan["recipients_part_one"]), (201, &json!([])), "{plan}");

    let plan = NewBackupPlan { recipients_part_one: vec![me], ..NewBackupPlan::new("ours", []) };
    let made = client.backup_plans().create(&plan).await.unwrap();
    assert_eq!(made.recipients_part_one.iter().map(|user| user.id).collect::<Vec<_>>(), [me]);
    let script = script([Ok(json(400, &json!({})))]);
    script.client().backup_plans().create(&plan).await.unwrap_err();
    let sent = script.calls()[0].json();
    assert!(sent["recipients_part_one"] == json!([me]) && sent.get("recipients").is_none(), "{sent}");
}

/// A PATCH of a plan without its schedule wipes it.
#[tokio::test]
async fn a_change_carries_the_whole_schedule() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    let plans = client.backup_plans();
    let daily = Schedule::Every(Hours::new(24).unwrap());
    let made =
        plans.create(&NewBackupPlan { schedule: daily.clone(), ..NewBackupPlan::new("daily", []) }).await.unwrap();
    let change = BackupPlanUpdate { comment: Some("ours".to_owned()), ..BackupPlanUpdate::new(daily.clone()) };
    assert_eq!(plans.update(made.id, &change).await.unwrap().schedule.effective().unwrap(), daily);
    let path = format!("accounts/account-backup-plans/{}/", made.id);
    let (_, wiped) = raw(&client, Method::PATCH, &path, json!({"comment": "raw"})).await;
    assert_eq!((&wiped["interval"], &wiped["periodic_display"]), (&Value::Null, &json!("-")), "{wiped}");

    let script = script([Ok(json(400, &json!({}))), Ok(json(400, &json!({})))]);
    let client = script.client();
    client.backup_plans().update(made.id, &change).await.unwrap_err();
    let change = ChangeSecretUpdate { schedule: Some(daily), ..ChangeSecretUpdate::default() };
    client.change_secret_automations().update(PLAN.parse().unwrap(), &change).await.unwrap_err();
    for call in script.calls() {
        let sent = call.json();
        assert_eq!(
            (&sent["is_periodic"], &sent["crontab"], &sent["interval"]),
            (&json!(true), &json!(""), &json!(24)),
            "{}: {sent}",
            call.operation
        );
    }
}

/// A node that does not exist filters nothing: all accounts come.
#[tokio::test]
async fn a_node_is_looked_up_before_it_filters() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    let count = async |query: &str| {
        raw(&client, Method::GET, &format!("accounts/accounts/?limit=1{query}"), Value::Null).await.1["count"].clone()
    };
    assert_eq!(count(&format!("&node_id={PLAN}")).await, count("").await);

    let nobody: NodeId = PLAN.parse().unwrap();
    let filter = AccountFilter { node: Some(nobody), ..AccountFilter::default() };
    let error = client.accounts().list(&filter, PageRequest::default()).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let nothing = json(200, &json!({"count": 0, "next": null, "previous": null, "results": []}));
    let script = script([Ok(nothing)]);
    assert!(script.client().accounts().list(&filter, PageRequest::default()).await.unwrap_err().is_not_found());
    assert_eq!(script.calls()[0].operation, "nodes_list");
}

/// Filters that a server ignores, listing everything, are refused.
#[tokio::test]
async fn filters_that_are_ignored_are_not_sent() {
    let sandbox = Sandbox::builder().profile(Profile::V3_10).build().unwrap();
    let client = of(&sandbox, Dialect::V3_10);
    let count = async |query: &str| {
        raw(&client, Method::GET, &format!("accounts/accounts/?limit=1{query}"), Value::Null).await.1["count"].clone()
    };
    let all = count("").await;
    let none = AccountFilter::default;
    for (query, filter) in [
        ("&privileged=true", AccountFilter { privileged: Some(true), ..none() }),
        ("&is_active=false", AccountFilter { is_active: Some(false), ..none() }),
        ("&connectivity=ok", AccountFilter { connectivity: Some("ok".parse().unwrap()), ..none() }),
        ("&asset_name=web-01", AccountFilter { asset_name: Some("web-01".to_owned()), ..none() }),
        (
            "&integrationapplication=0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c",
            AccountFilter { application: Some("0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse().unwrap()), ..none() },
        ),
    ] {
        assert_eq!(count(query).await, all, "{query}");
        refused(query, &sandbox, client.accounts().list(&filter, PageRequest::default())).await;
    }
    assert_eq!(count("&name=nobody").await, all);
    let named = AccountFilter { name: Some("nobody".to_owned()), ..none() };
    assert!(client.accounts().list(&named, PageRequest::default()).await.unwrap().items.is_empty(), "by `hostname`");
}

/// The default order loses rows, and `next` is built from whatever the request said its host was.
#[tokio::test]
async fn walks_are_ordered_and_never_follow_next() {
    let page = |ids: &[&str]| {
        let rows = ids.iter().map(|id| {
            let mut row = an_account();
            row["id"] = json!(id);
            row
        });
        let rows: Vec<_> = rows.collect();
        let next = "http://evil.example/api/v1/accounts/accounts/?limit=2&offset=2";
        json(200, &json!({"count": 3, "next": next, "previous": null, "results": rows}))
    };
    let [a, b, c] = ["0a6a2e40-f92b-4aca-94ef-5f6ae5b0966a", PLAN, "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966b"];
    let script = script([Ok(page(&[a, b])), Ok(page(&[b, c])), Ok(page(&[c]))]);
    let rows = script.client().accounts().rows(AccountFilter::default()).page_size(2).all().await.unwrap();
    assert_eq!(rows.len(), 3);
    for (call, offset) in script.calls().iter().zip(["offset=0", "offset=1", "offset=2"]) {
        assert!(call.target.starts_with("http://server.test/") || call.target.starts_with('/'), "{}", call.target);
        assert!(call.target.contains("order=date_created") && call.target.contains(offset), "{}", call.target);
    }
}

/// Without it the server answers errors as HTML pages.
#[tokio::test]
async fn every_request_says_that_it_is_json() {
    let sandbox = Sandbox::builder().build().unwrap();
    let path = format!("/api/v1/accounts/account-secrets/{PLAN}/");
    let client = of(&sandbox, Dialect::V4_10);
    let answer = client.raw().send(&Method::GET, &path, None).await.unwrap();
    assert!(answer.response.headers()[CONTENT_TYPE].as_bytes().starts_with(b"application/json"));

    let script = script([Ok(a_page()), Ok(json(204, &Value::Null)), Ok(json(200, &an_account()))]);
    let client = script.client();
    client.accounts().list(&AccountFilter::default(), PageRequest::default()).await.unwrap();
    client.accounts().delete(PLAN.parse().unwrap()).await.unwrap();
    client.accounts().update(PLAN.parse().unwrap(), &AccountUpdate::default()).await.unwrap();
    for call in script.calls() {
        assert_eq!(call.headers[CONTENT_TYPE], "application/json", "{}", call.operation);
    }
}

/// Crontabs that the server takes, and that never run or stop its scheduler.
#[tokio::test]
async fn crontabs_that_do_not_run_cannot_be_written() {
    let sandbox = Sandbox::builder().build().unwrap();
    let client = of(&sandbox, Dialect::V4_10);
    for (number, crontab) in
        ["-1 0 * * *", "0 0 30 2 *", "99 99 99 99 99", "0 0 * * 7", "5 4 * jan *"].into_iter().enumerate()
    {
        let body = json!({"name": format!("c{number}"), "types": ["linux"], "is_periodic": true, "crontab": crontab});
        let (status, body) = raw(&client, Method::POST, "accounts/account-backup-plans/", body).await;
        assert_eq!(status, 201, "{crontab}: {body}");
        assert!(crontab.parse::<Crontab>().is_err(), "{crontab}");
    }
}

/// DELETE on a collection deletes what is in it, if that is one: an id must never be missing from a path.
mod ids {
    use super::*;

    /// The paths that are asked for by an id.
    async fn paths(bytes: [u8; 16]) -> Vec<String> {
        let refusals = (0..9).map(|_| Ok(json(404, &json!({"detail": "Not found.", "code": "object_does_not_exist"}))));
        let script = script(refusals);
        let client = script.client();
        let uuid = uuid::Uuid::from_bytes(bytes);
        let (account, plan) = (AccountId::new(uuid), BackupPlanId::new(uuid));
        let (automation, execution) = (ChangeSecretAutomationId::new(uuid), ExecutionId::new(uuid));
        let _ = client.accounts().delete(account).await;
        let _ = client.accounts().get(account).await;
        let _ = client.accounts().update(account, &AccountUpdate::default()).await;
        let _ = client.accounts().secret(account).await;
        let _ = client.backup_plans().delete(plan).await;
        let _ = client.change_secret_automations().delete(automation).await;
        let _ = client.change_secret_executions().get(execution).await;
        let _ = client.backup_executions().get(execution).await;
        let _ = client.raw().accounts_delete(&account).await;
        assert_eq!(script.left(), 0);
        script.calls().into_iter().map(|call| call.target).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn each_is_in_the_path_whole(bytes in prop_oneof![Just([0; 16]), Just([255; 16]), any::<[u8; 16]>()]) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let end = format!("/{}/", uuid::Uuid::from_bytes(bytes).as_hyphenated());
            for path in runtime.block_on(paths(bytes)) {
                prop_assert!(path.ends_with(&end), "{path}");
            }
        }

        #[test]
        fn nothing_else_is_one(text in "[ /.?#%a-f0-9-]{0,40}") {
            let read = text.parse::<AccountId>();
            prop_assert_eq!(read.is_ok(), text.len() == 36 && uuid::Uuid::try_parse(&text).is_ok(), "{}", text);
        }
    }
}

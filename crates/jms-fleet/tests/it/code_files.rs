//! Files that are wrong, and the schema that says how right ones are.

use std::{fs, path::Path};

use jms_fleet::{ApplyError, CodeOptions, Desired, LocalSecrets, Options, PlanOptions, Problem, code_schema};
use serde_json::{Value, json};

use crate::{
    code::{apply, desired, files, plan},
    place::Place,
};

/// Where the schema is published.
const SCHEMA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/accounts-as-code.schema.json");

const FIRST: &str = "
accounts:
- {asset: web-01, username: a, colour: red}
- {asset: web-01, username: b, secret: hunter2-canary}
- {asset: nowhere, username: c}
- {asset: web-01, username: d, privileged: 'yes'}
- {asset: web-01, username: d}
- {asset: web-01, name: e, username: e, username: f}
- {username: g}
- {asset: web-01, assets: [web-02], username: h}
- {asset: web-01, username: i, su_from: nobody}
- {asset: web-01, username: 7}
- {asset: web-01, username: deploy2, name: x}
- {asset: web-01, username: deploy2, name: z}
- {asset: web-01, username: j, su_from: k}
- {asset: web-01, username: k, su_from: j}
- {asset: web-01, username: other, name: deploy}
- {asset: web-01, name: l, username: deploy}
unknown_list: []
";
const SECOND: &str = "
accounts:
- {asset: web-01, username: a}
change_secret_automations:
- {name: c1, accounts: [x], password_rules: {length: 7}}
- {name: c2, accounts: [x], password_rules: {}, crontab: 61 * * * *}
- {name: c3, accounts: [x], password_rules: {}, crontab: 0 3 * * *, interval: 4}
- {name: c4, accounts: [x]}
- {name: c5, accounts: [x], password_rules: {}, nodes: [/no/such], assets: [no-1, no-2], recipients: [ghost]}
- {name: c6, password_rules: {}}
- {accounts: [x], password_rules: {}}
- {name: c8, accounts: [x], password_rules: {}, crontab: '*/5 * * * *'}
account_templates:
- {name: t1, username: x, platforms: [Nothing], secret_type: token}
- {name: t1, username: y}
account_backup_plans:
- {name: b1, types: [toaster], is_periodic: true}
";
const THIRD: &str = "accounts: [\n";

fn problem(problem: &Problem) -> String {
    let file = problem.path.file_name().unwrap().to_string_lossy();
    let field = problem.field.as_deref().map_or(String::new(), |field| format!(" {field}:"));
    format!("{file}:{}{field} {}", problem.line, problem.text)
}

#[tokio::test]
async fn all_that_is_wrong_is_told_at_once_with_its_file_and_line() {
    let place = Place::new().await;
    let folder = files(&[("first.yaml", FIRST), ("second.yaml", SECOND), ("third.yaml", THIRD)]);
    let desired = Desired::read(&folder, &CodeOptions::default()).unwrap();
    let plan = place.fleet.plan(desired, &PlanOptions::default()).await.unwrap();
    let told: Vec<_> = plan.problems.iter().map(problem).collect();
    let text = told.join("\n");
    println!("{text}");
    for wanted in [
        "first.yaml:3 colour: there is no such field",
        "first.yaml:4 secret: a secret in clear text",
        "first.yaml:5 asset: there is no asset `nowhere`",
        "first.yaml:6 privileged: write true or false here",
        "first.yaml:7 `d@web-01` is described in ",
        "first.yaml:8 username: this key stands in line 8 already",
        "first.yaml:9 asset: it is missing",
        "first.yaml:10 assets: write `asset` or `assets`, not both",
        "first.yaml:11 su_from: there is no account `nobody@web-01`",
        "first.yaml:12 username: write a text here: this is a number; in quotes it is a text",
        "first.yaml:14 username: `x@web-01` in ",
        "first.yaml:15 su_from: it leads back to itself",
        "first.yaml:16 su_from: it leads back to itself",
        "first.yaml:17 username: it is `deploy` at the server, and cannot be changed",
        "first.yaml:18 username: `deploy@web-01` has this user name",
        "first.yaml:19 unknown_list: there is no such key",
        "second.yaml:3 `a@web-01` is described in ",
        "second.yaml:5 password_rules: ",
        "second.yaml:6 crontab: ",
        "second.yaml:7 interval: write `crontab` or `interval`, not both",
        "second.yaml:8 secret: it is missing",
        "second.yaml:9 nodes: there is no node `/no/such`",
        "second.yaml:9 assets: there is no asset `no-1`, or this user cannot see it; there is no asset `no-2`",
        "second.yaml:9 recipients: there is no user `ghost`",
        "second.yaml:10 accounts: it is missing",
        "second.yaml:11 name: it is missing",
        "second.yaml:12 ",
        "second.yaml:14 platforms: there is no platform `Nothing`",
        "second.yaml:14 secret: it is missing",
        "second.yaml:15 `t1` is described in ",
        "second.yaml:17 types: `toaster` is none of",
        "second.yaml:17 is_periodic: write `crontab` or `interval`",
        "third.yaml:",
    ] {
        assert!(told.iter().any(|problem| problem.starts_with(wanted)), "no {wanted:?} in\n{text}");
    }
    assert!(!text.contains("canary"));
    place.sandbox.forget_requests();
    let error = place.fleet.apply(&plan, &LocalSecrets, &Options::default()).await.unwrap_err();
    assert!(matches!(error, ApplyError::Problems { problems } if problems == plan.problems));
    assert_eq!(place.sandbox.requests().total(), 0);
}

/// Each of these is all that is wrong with an object: nothing that only follows from it is told, and nothing waits for another run.
#[tokio::test]
async fn what_is_wrong_with_one_object_is_told_once_and_whole() {
    let place = Place::new().await;
    for (text, clear, wanted) in [
        (
            "change_secret_automations: [{name: c, assets: [no-1], secret_type: password}]",
            false,
            &["accounts: it is missing", "assets: there is no asset `no-1`", "secret: it is missing"][..],
        ),
        (
            "change_secret_automations: [{name: c, accounts: robot, password_rules: {length: 7}}]",
            false,
            &["accounts: write a list here", "password_rules: a password of 7 characters"],
        ),
        (
            "change_secret_automations: [{name: c, accounts: [x], secret: hunter2}]",
            false,
            &["secret: a secret in clear text"],
        ),
        (
            "change_secret_automations: [{name: c, accounts: [x], password_rules: {}, crontab: 61 * * * *, is_periodic: true}]",
            false,
            &["crontab: `61 * * * *` is not a crontab"],
        ),
        (
            "change_secret_automations: [{name: c, accounts: [x], secret_strategy: specific, password_rules: {}}]",
            false,
            &["password_rules: the strategy is `specific`"],
        ),
        (
            "push_account_automations: [{name: p, accounts: [x], password_rules: {}, comment: \"x\\nmanaged-by:ops\"}]",
            false,
            &["comment: its last line would be taken for the mark of an owner"],
        ),
        // Labels mark accounts.
        ("accounts: [{asset: web-01, username: new, comment: \"x\\nmanaged-by:ops\"}]", false, &[]),
        ("accounts: [{asset: web-01, name: 7, username: new}]", false, &["name: write a text here"]),
        ("accounts: [{asset: web-01, username: a, secret: 'env:ROBOT-PASSWORD'}]", true, &["secret: it begins as a"]),
        ("accounts: [{asset: web-01, username: a, secret: 'jms:/web-01/x'}]", true, &["secret: it begins as a"]),
        ("accounts: [{asset: web-01, username: a, secret: 'file:'}]", true, &["secret: it begins as a reference"]),
        ("accounts: [{asset: web-01, username: a, secret: 'cmd: '}]", false, &["secret: it begins as a reference"]),
        ("accounts: [{asset: web-01, username: a, secret: 'environ:x'}]", true, &[]),
        (
            "account_templates: [{name: t, username: x, password_rules: {length: 32, length: 8}}]",
            false,
            &["length: this key stands in line 1 already"],
        ),
        (
            "push_account_automations: [{name: p, accounts: [x], password_rules: {}, params: {a: [{b: 1, b: 2}]}}]",
            false,
            &["b: this key stands in line 1 already"],
        ),
        (
            "account_templates: [{name: t, username: x, push_params: {method: {a: \"x\\0\"}}}]",
            false,
            &["push_params cannot be"],
        ),
        (
            "account_templates: [{name: t, secret_type: ssh_key, password_rules: {}}]",
            false,
            &["password_rules: they are for passwords"],
        ),
        (
            "account_templates: [{name: t, secret: 'env:A', passphrase: 'env:B'}]",
            false,
            &["passphrase: it is for SSH keys"],
        ),
        (
            "account_templates: [{name: t, secret_type: ssh_key, secret_strategy: random, passphrase: 'env:B'}]",
            false,
            &["passphrase: random SSH keys have none"],
        ),
        (
            "accounts: [{asset: web-01, username: a, secret_type: ssh_key, passphrase: 'env:B'}]",
            false,
            &["passphrase: there is no `secret` that it belongs to"],
        ),
        (
            "accounts: [{asset: web-01, username: a, secret_type: ssh_key, secret: 'env:A', passphrase: 'env:B'}]",
            false,
            &[],
        ),
    ] {
        let folder = files(&[("a.yaml", text)]);
        let desired = Desired::read(&folder, &CodeOptions { allow_clear_secrets: clear }).unwrap();
        let problems = place.fleet.plan(desired, &PlanOptions::default()).await.unwrap().problems;
        let told: Vec<_> =
            problems.iter().map(|found| problem(found).split_once(":1 ").unwrap().1.to_owned()).collect();
        assert_eq!(told.len(), wanted.len(), "{text}: {told:?}");
        for (told, wanted) in told.iter().zip(wanted) {
            assert!(told.starts_with(wanted) && !told.contains("PASSWORD"), "{text}: {told}");
        }
    }
}

#[tokio::test]
async fn secrets_that_cannot_be_read_are_told_at_once_and_nothing_is_sent() {
    let place = Place::new().await;
    let text = "accounts:\n- {asset: web-01, username: a, secret: 'env:JMS_NO_SUCH_VARIABLE'}\n- {assets: [web-01, web-02], username: b, secret: \
                'file:missing'}\n- {asset: web-01, username: c, secret: 'file:key'}\n- {asset: web-01, username: d, secret: 'cmd:op read x'}\n";
    let folder = files(&[("a.yaml", text), ("key", "file-canary\n")]);
    let first = plan(&place, &folder, PlanOptions::default()).await;
    assert_eq!((first.problems.len(), first.changes.len()), (0, 5));
    place.sandbox.forget_requests();
    let error = place.fleet.apply(&first, &LocalSecrets, &Options::default()).await.unwrap_err();
    let ApplyError::Problems { problems } = error else { panic!("{error}") };
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3, 5], "{problems:?}");
    assert_eq!(place.sandbox.requests().total(), 0);

    let folder =
        files(&[("a.yaml", "accounts: [{asset: web-01, username: c, secret: 'file:key'}]"), ("key", "file-canary\n")]);
    let first = plan(&place, &folder, PlanOptions::default()).await;
    assert!(apply(&place, &first).await.is_success());
    let made = place.client.resolve().account("c@web-01").await.unwrap();
    assert_eq!(place.secret(made.id).await.as_deref(), Some("file-canary"), "without the end of the last line");
}

/// `JMS_WRITE_SCHEMAS=1 cargo test -p jms-fleet --test it the_schema` writes it anew.
#[test]
fn the_schema_is_the_one_that_is_published() {
    let text = serde_json::to_string_pretty(&code_schema()).unwrap() + "\n";
    if std::env::var_os("JMS_WRITE_SCHEMAS").is_some() {
        fs::write(SCHEMA, &text).unwrap();
    }
    assert!(fs::read_to_string(SCHEMA).unwrap() == text, "write it anew with JMS_WRITE_SCHEMAS=1");
}

/// A value of each kind that JSON has, and some that fields are particular about.
fn values() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(8),
        json!(0),
        json!(""),
        json!("web-01"),
        json!("password"),
        json!("ssh_key"),
        json!("specific"),
        json!("set_jms"),
        json!("30 2 * * sun"),
        json!("env:SECRET"),
        json!("x".repeat(129)),
        json!([]),
        json!(["linux"]),
        json!(["linux", 1]),
        json!([[]]),
        json!({}),
        json!({ "length": 20, "symbol": false }),
        json!({ "length": "20" }),
        json!({ "colour": 1 }),
    ]
}

/// Whatever a value is, schema and reader agree on it, but for what a schema cannot say: crontabs, blanks, and fields that exclude
/// each other.
#[test]
fn schema_and_reader_agree_on_every_field() {
    let schema = code_schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let folder = files(&[]);
    let path = folder.path().join("a.yaml");
    let mut agreed = 0;
    for (list, kind) in schema["properties"].as_object().unwrap() {
        let Some(fields) = kind["items"]["properties"].as_object() else { continue };
        for (field, value) in fields
            .keys()
            .chain([&"no_such_field".to_owned()])
            .flat_map(|field| values().into_iter().map(move |value| (field, value)))
        {
            let mut object = json!({ "name": "x" });
            if list == "accounts" && field != "assets" {
                object["asset"] = json!("web-01");
            }
            object[field] = value.clone();
            let document = json!({ list: [object] });
            fs::write(&path, document.to_string()).unwrap();
            let read = Desired::read(&folder, &CodeOptions { allow_clear_secrets: true }).unwrap();
            let about_shape = read.problems.iter().filter(|problem| {
                let text = &problem.text;
                // Crontabs, and fields that need or exclude others.
                let said = ["crontab", "the strategy is", "there is no user name either"];
                text.starts_with("there is no such field") || !said.iter().any(|said| text.contains(said))
            });
            let crontab = field == "crontab";
            let taken = about_shape.count() == 0;
            let valid = validator.is_valid(&document);
            assert!(
                taken == valid || (crontab && valid),
                "{list} {field} {value}: {:?}, schema: {valid}",
                read.problems
            );
            agreed += 1;
        }
    }
    assert!(agreed > 500, "{agreed}");
    assert!(!validator.is_valid(&json!({ "accounts": [{ "username": "x" }] })));
    assert!(!validator.is_valid(&json!({ "accounts": [{ "asset": "a", "assets": ["b"], "username": "x" }] })));
}

#[test]
fn folders_without_files_are_refused() {
    let folder = files(&[("notes.txt", "accounts: []"), (".hidden.yaml", "accounts: []")]);
    let error = Desired::read(&folder, &CodeOptions::default()).unwrap_err();
    assert!(error.to_string().starts_with("there is no file in "), "{error}");
    assert!(Desired::read(folder.path().join("missing"), &CodeOptions::default()).is_err());
    let below = folder.path().join("below");
    fs::create_dir(&below).unwrap();
    fs::write(below.join("b.yml"), "accounts: [{asset: web-01, username: x}]").unwrap();
    assert_eq!(desired(Path::new(folder.path())).objects(), 1);
}

/// What was left out would be taken for what is not wanted any more, and deleted by `prune`.
#[cfg(unix)]
#[test]
fn what_cannot_be_followed_is_an_error() {
    use std::os::unix::{fs::symlink, net::UnixListener};

    let other = files(&[("b.yaml", "accounts: [{asset: web-01, username: x}]")]);
    let folder = files(&[("a.yaml", "accounts: []")]);
    let refused = |text: &str| {
        let error = Desired::read(&folder, &CodeOptions::default()).unwrap_err().to_string();
        assert!(error.contains(text), "{error}");
    };
    let link = folder.path().join("linked.yaml");
    symlink(other.path().join("b.yaml"), &link).unwrap();
    assert_eq!(desired(&folder).objects(), 1);
    fs::remove_file(other.path().join("b.yaml")).unwrap();
    refused("linked.yaml: No such file");
    fs::remove_file(&link).unwrap();
    symlink(other.path(), &link).unwrap();
    refused("linked.yaml leads to a folder");
    fs::remove_file(&link).unwrap();
    let _socket = UnixListener::bind(&link).unwrap();
    refused("it is no file that can be read");
}

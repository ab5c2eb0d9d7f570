//! Accounts as code.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
};

use jms_fleet::{
    Applied, ChangeAction, CodeOptions, Desired, Ended, LocalSecrets, Options, Plan, PlanOptions, Progress, RowState,
    Stop,
    domain::{AccountFilter, AccountUpdate, DirectoryFilter, Label, NewAccount, ports::Accounts as _},
};
use tempfile::TempDir;

use crate::place::{EVERYWHERE, Place};

/// A folder with these files.
pub(crate) fn files(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

pub(crate) fn desired(folder: impl AsRef<Path>) -> Desired {
    Desired::read(folder, &CodeOptions { allow_clear_secrets: true }).unwrap()
}

pub(crate) async fn plan(place: &Place, folder: impl AsRef<Path>, options: PlanOptions) -> Plan {
    place.fleet.plan(desired(folder), &options).await.unwrap()
}

pub(crate) async fn apply(place: &Place, plan: &Plan) -> Applied {
    assert_eq!(plan.problems, []);
    place.fleet.apply(plan, &LocalSecrets, &Options::default()).await.unwrap()
}

fn told(plan: &Plan) -> Vec<String> {
    let fields = |change: &jms_fleet::Change| {
        let fields = change.fields.iter();
        let told = fields.map(|field| match &field.before {
            Some(before) => format!("{}: {before} -> {}", field.field, field.after),
            None => format!("{}: {}", field.field, field.after),
        });
        told.collect::<Vec<_>>().join(", ")
    };
    let change =
        |change: &jms_fleet::Change| format!("{} {} ({})", change.action.as_str(), change.name, fields(change));
    plan.changes.iter().map(change).collect()
}

const PRUNE: PlanOptions = PlanOptions { prune: true, adopt: false };

const ALL_KINDS: &str = "
account_templates:
- {name: base, username: base, secret: template-secret, comment: the first}
- {name: random, username: robot, password_rules: {length: 24, symbol: false}, su_from: base, platforms: [Linux]}
accounts:
- {assets: [web-01, web-02], username: app-admin, secret: first-secret, privileged: true}
- {asset: web-01, username: robot, secret: robot-secret, su_from: app-admin, comment: 'a robot'}
change_secret_automations:
- name: weekly-robots
  accounts: [robot, app-admin]
  assets: [web-01]
  nodes: [NODE]
  password_rules: {length: 20}
  crontab: 30 2 * * sun
  recipients: [admin]
- {name: keys, accounts: [robot], assets: [web-02], secret_type: ssh_key, secret_strategy: random, is_periodic: false}
push_account_automations:
- {name: push-robots, accounts: [robot], assets: [web-01], password_rules: {}, is_active: false}
account_backup_plans:
- {name: nightly-robots, types: [linux, mysql], recipients_part_one: [admin], interval: 24, comment: \"two\\nlines\"}
";

async fn all_kinds(place: &Place) -> String {
    let nodes = place.client.nodes().rows(DirectoryFilter::default()).all().await.unwrap();
    ALL_KINDS.replace("NODE", &nodes[1].full_value)
}

#[tokio::test]
async fn all_kinds_are_made_changed_and_deleted() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let mut text = all_kinds(&place).await;
        if at.0 == jms_sandbox::Profile::V4_10Community {
            text = text.split("change_secret_automations").next().unwrap().to_owned();
        }
        let folder = files(&[("all.yaml", &text)]);
        let first = plan(&place, &folder, PRUNE).await;
        assert!(first.changes.iter().all(|change| change.action == ChangeAction::Create), "{:?}", told(&first));
        assert!(!format!("{first:?}").contains("robot-secret"));
        let applied = apply(&place, &first).await;
        assert!(applied.is_success(), "{applied:?}");
        assert_eq!(applied.count(RowState::Created), first.changes.len());

        place.sandbox.forget_requests();
        let second = plan(&place, &folder, PRUNE).await;
        assert!(second.is_empty() && second.problems.is_empty(), "{at:?} {:?} {:?}", told(&second), second.problems);
        let again = apply(&place, &second).await;
        assert_eq!((again.is_success(), again.requests), (true, 0));
        assert!(place.sandbox.requests().iter().all(|(answered, _)| answered.method == "GET"));

        let robot = place
            .client
            .accounts()
            .rows(AccountFilter { username: Some("robot".to_owned()), ..AccountFilter::default() });
        let robot = robot.all().await.unwrap().remove(0);
        assert_eq!(place.secret(robot.id).await.as_deref(), Some("robot-secret"));
        assert!(robot.su_from.is_some_and(|su_from| su_from.username == "app-admin"));

        let changed = text
            .replace("comment: 'a robot'", "comment: changed, is_active: false")
            .replace("su_from: app-admin, ", "su_from: null, ")
            .replace("comment: the first", "comment: another, privileged: true")
            .replace("30 2 * * sun", "0 4 1 * *")
            .replace("length: 20", "length: 28")
            .replace("types: [linux, mysql]", "types: [linux]")
            .replace("is_active: false}", "is_active: true}");
        let folder = files(&[("all.yaml", &changed)]);
        let third = plan(&place, &folder, PRUNE).await;
        assert!(third.changes.iter().all(|change| change.action == ChangeAction::Update), "{:?}", told(&third));
        assert!(apply(&place, &third).await.is_success());
        let fourth = plan(&place, &folder, PRUNE).await;
        assert!(fourth.is_empty() && fourth.problems.is_empty(), "{:?} {:?}", told(&fourth), fourth.problems);

        let before = place.client.accounts().rows(AccountFilter::default()).all().await.unwrap().len();
        let folder = files(&[("none.yaml", "accounts: []\n")]);
        let last = plan(&place, &folder, PRUNE).await;
        assert_eq!(last.count(ChangeAction::Delete), first.changes.len(), "{:?}", told(&last));
        assert!(apply(&place, &last).await.is_success());
        assert!(plan(&place, &folder, PRUNE).await.is_empty());
        let after = place.client.accounts().rows(AccountFilter::default()).all().await.unwrap().len();
        assert_eq!(before - after, 3);
    }
}

#[tokio::test]
async fn a_stopped_apply_says_how_far_it_is_and_the_next_one_does_the_rest() {
    let place = Place::new().await;
    let folder = files(&[("all.yaml", &all_kinds(&place).await)]);
    let first = plan(&place, &folder, PRUNE).await;
    let (stop, told) = (Stop::new(), Arc::new(Mutex::new(Vec::new())));
    let options = {
        let (stops, told) = (stop.clone(), Arc::clone(&told));
        let tell = move |reached: &Progress| {
            told.lock().unwrap().push((reached.settled, reached.rows));
            if reached.settled == 5 {
                stops.stop();
            }
        };
        Options { stop, on_progress: Some(Arc::new(tell)), ..Options::default() }
    };
    let applied = place.fleet.apply(&first, &LocalSecrets, &options).await.unwrap();
    assert!(matches!(applied.ended, Ended::Stopped), "{applied:?}");
    assert_eq!((applied.count(RowState::Created), applied.count(RowState::Planned)), (5, 4));
    let told = told.lock().unwrap().clone();
    assert!(told.is_sorted() && told.last() == Some(&(5, 9)), "{told:?}");

    assert!(apply(&place, &plan(&place, &folder, PRUNE).await).await.is_success());
    assert!(plan(&place, &folder, PRUNE).await.is_empty());
}

#[tokio::test]
async fn what_is_exported_plans_as_no_change() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let nasty =
            ["007", "yes", "null", "~", "a: b", "- x", "#hash", "'quoted'", "\"double\"", "é中", "1e3", "0x1f", "{a}"];
        for name in nasty {
            let account = NewAccount { comment: format!("{name}\n{name}"), ..NewAccount::new(place.web, name) };
            place.client.accounts().create(&account).await.unwrap();
        }
        let folder = TempDir::new().unwrap();
        let export = place.fleet.export_code(None).await.unwrap();
        export.write(folder.path()).unwrap();
        assert!(export.objects > nasty.len());
        let plan = plan(&place, &folder, PRUNE).await;
        assert!(plan.is_empty() && plan.problems.is_empty(), "{at:?} {:?} {:?}", told(&plan), plan.problems);
        assert_eq!(plan.unchanged, export.objects);
        let again = export.write(folder.path()).unwrap_err();
        assert!(again.to_string().contains("is there already"), "{again}");
    }
}

#[tokio::test]
async fn only_what_is_marked_is_deleted_and_only_if_asked_for() {
    let place = Place::new().await;
    let theirs = place.client.accounts().create(&NewAccount::new(place.web, "theirs")).await.unwrap();
    let others =
        NewAccount { labels: vec![Label::new("managed-by", "others")], ..NewAccount::new(place.web, "others") };
    place.client.accounts().create(&others).await.unwrap();
    let text = "owner: team\naccounts:\n- {asset: web-01, username: ours}\n- {asset: web-01, username: theirs, comment: known}\n";
    let folder = files(&[("a.yml", text)]);
    assert!(apply(&place, &plan(&place, &folder, PRUNE).await).await.is_success());

    let folder = files(&[("a.yml", "owner: team\naccounts: []\n")]);
    assert!(plan(&place, &folder, PlanOptions::default()).await.is_empty(), "nothing is deleted unless asked for");
    let pruned = plan(&place, &folder, PRUNE).await;
    assert_eq!(told(&pruned), ["delete ours@web-01 ()"]);
    assert!(apply(&place, &pruned).await.is_success());
    assert_eq!(place.client.accounts().get(theirs.id).await.unwrap().comment, "known");

    // What was adopted is the owner's from then on.
    let folder = files(&[("a.yml", text)]);
    let adopt = PlanOptions { adopt: true, ..PlanOptions::default() };
    let labelled = AccountUpdate { labels: Some(vec![Label::new("env", "test")]), ..AccountUpdate::default() };
    place.client.accounts().update(theirs.id, &labelled).await.unwrap();
    assert!(apply(&place, &plan(&place, &folder, adopt).await).await.is_success());
    assert!(plan(&place, &folder, adopt).await.is_empty());
    let labels = place.client.accounts().get(theirs.id).await.unwrap().labels;
    let mut labels: Vec<_> = labels.iter().map(|label| label.name.as_str()).collect();
    labels.sort_unstable();
    assert_eq!(labels, ["env", "managed-by"]);
    let folder = files(&[("a.yml", "owner: team\naccounts: []\n")]);
    assert_eq!(plan(&place, &folder, PRUNE).await.count(ChangeAction::Delete), 2);

    let folder = files(&[("a.yml", "accounts:\n- {asset: web-01, username: others}\n")]);
    let problems = plan(&place, &folder, PRUNE).await.problems;
    assert!(problems[0].text.contains("belongs to `others`"), "{problems:?}");
}

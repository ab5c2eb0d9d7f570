//! Whatever files say and whatever there is: after an apply, a plan finds nothing to do, and nobody else's objects were touched.

use std::collections::BTreeMap;

use jms_fleet::{
    LocalSecrets, Options, Plan, PlanOptions,
    domain::{
        Account, AccountFilter, AssetFilter, BackupPlanFilter, ChangeSecretFilter, Label, NewAccount, NewBackupPlan,
        NewChangeSecretAutomation, NewSecret, PasswordRules, Schedule, SecretChange,
        ports::{Accounts as _, Automations as _},
    },
};
use proptest::{collection::vec, prelude::*, sample::select};
use serde_json::{Value, json};

use crate::{
    code::{files, plan},
    place::{EVERYWHERE, Place},
};

const ASSETS: [&str; 3] = ["web-01", "web-02", "pg-01"];
const NAMES: [&str; 4] = ["robot", "reader", "007", "null"];

/// What there may be: whose it is, and how it is.
#[derive(Debug, Clone)]
struct There {
    asset: usize,
    name: usize,
    /// `jms`, somebody else, or nobody.
    owner: Option<&'static str>,
    is_active: bool,
    comment: &'static str,
}

fn comment() -> impl Strategy<Value = &'static str> {
    select(vec!["", "a remark", "two\nlines", "# no comment", "managed-by: x", "yes"])
}

fn there() -> impl Strategy<Value = There> {
    let owner = select(vec![Some("jms"), Some("others"), None]);
    (0..ASSETS.len(), 0..NAMES.len(), owner, any::<bool>(), comment())
        .prop_map(|(asset, name, owner, is_active, comment)| There { asset, name, owner, is_active, comment })
}

/// What a file may say of an account.
fn account() -> impl Strategy<Value = Value> {
    let flag = || proptest::option::of(any::<bool>());
    let su_from = proptest::option::of(proptest::option::of(0..NAMES.len()));
    (0..ASSETS.len(), 0..NAMES.len(), flag(), flag(), su_from, proptest::option::of(comment()), any::<bool>()).prop_map(
        |(asset, name, privileged, is_active, su_from, comment, secret)| {
            let mut account = json!({ "asset": ASSETS[asset], "name": NAMES[name], "username": NAMES[name] });
            let mut say = |field: &str, value: Option<Value>| {
                if let Some(value) = value {
                    account[field] = value;
                }
            };
            say("privileged", privileged.map(Value::from));
            say("is_active", is_active.map(Value::from));
            // Only from one that comes before, so that there is no circle.
            let su_from = su_from.filter(|from| from.is_none_or(|from| from < name));
            say("su_from", su_from.map(|from| from.map_or(Value::Null, |from| NAMES[from].into())));
            say("comment", comment.map(Value::from));
            say("secret", secret.then(|| "clear-secret".into()));
            account
        },
    )
}

fn automation() -> impl Strategy<Value = Value> {
    let schedule = select(vec![
        json!({}),
        json!({ "crontab": "30 2 * * sun" }),
        json!({ "interval": 7 }),
        json!({ "is_periodic": false }),
    ]);
    let secret = select(vec![
        json!({ "password_rules": { "length": 20 } }),
        json!({ "secret": "one-for-all" }),
        json!({ "secret_type": "ssh_key", "secret_strategy": "random", "ssh_key_change_strategy": "set" }),
    ]);
    (0..NAMES.len(), schedule, secret, vec(select(ASSETS.to_vec()), 0..3), any::<bool>()).prop_map(
        |(name, schedule, secret, assets, is_active)| {
            let mut automation =
                json!({ "name": NAMES[name], "accounts": ["robot"], "assets": assets, "is_active": is_active });
            for fields in [schedule, secret] {
                automation.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
            }
            automation
        },
    )
}

fn backup() -> impl Strategy<Value = Value> {
    let schedule =
        select(vec![json!({ "crontab": "0 4 1 * *" }), json!({ "interval": 24 }), json!({ "is_periodic": false })]);
    (0..NAMES.len(), schedule, comment()).prop_map(|(name, schedule, comment)| {
        let mut plan =
            json!({ "name": NAMES[name], "types": ["linux"], "recipients_part_one": ["admin"], "comment": comment });
        plan.as_object_mut().unwrap().extend(schedule.as_object().unwrap().clone());
        plan
    })
}

/// Items by what they are called, so that none is there twice.
fn once(items: Vec<Value>) -> Vec<Value> {
    let key = |item: &Value| format!("{}{}", item["asset"], item["name"]);
    items.into_iter().map(|item| (key(&item), item)).collect::<BTreeMap<_, _>>().into_values().collect()
}

async fn all(place: &Place) -> Vec<Account> {
    place.client.accounts().rows(AccountFilter::default()).all().await.unwrap()
}

async fn make(place: &Place, there: &[There]) {
    let assets = place.client.assets().rows(AssetFilter::default()).all().await.unwrap();
    let asset = |name: &str| assets.iter().find(|asset| asset.name == name).unwrap().id;
    let once: BTreeMap<_, _> = there.iter().map(|there| ((there.asset, there.name), there)).collect();
    for There { asset: on, name, owner, is_active, comment } in once.into_values() {
        let account = NewAccount {
            labels: owner.iter().map(|owner| Label::new("managed-by", *owner)).collect(),
            is_active: *is_active,
            comment: (*comment).to_owned(),
            ..NewAccount::new(asset(ASSETS[*on]), NAMES[*name])
        };
        place.client.accounts().create(&account).await.unwrap();
        // An automation and a plan of the same name and owner.
        let comment = owner.map_or_else(|| "theirs".to_owned(), |owner| format!("theirs\nmanaged-by:{owner}"));
        let random = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
        let automation = NewChangeSecretAutomation {
            comment: comment.clone(),
            ..NewChangeSecretAutomation::new(NAMES[*name], ["robot"], random)
        };
        // Another asset may have made it already.
        let _ = place.client.change_secret_automations().create(&automation).await;
        let plan = NewBackupPlan { schedule: Schedule::Manual, comment, ..NewBackupPlan::new(NAMES[*name], []) };
        let _ = place.client.backup_plans().create(&plan).await;
    }
}

/// What is not the plan's business, as it is.
async fn others(place: &Place, plan: &Plan) -> Vec<String> {
    let ours: Vec<_> = plan.changes.iter().map(|change| (change.kind.as_str(), change.name.clone())).collect();
    let mut others = Vec::new();
    for account in all(place).await {
        let name = format!("{}@{}", account.name, account.asset.name);
        if !ours.contains(&("account", name)) {
            others.push(format!("{account:?}"));
        }
    }
    for row in place.client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap() {
        if !ours.contains(&("change_secret_automation", row.name.clone())) {
            others.push(format!("{row:?}"));
        }
    }
    for row in place.client.backup_plans().rows(BackupPlanFilter::default()).all().await.unwrap() {
        if !ours.contains(&("account_backup_plan", row.name.clone())) {
            others.push(format!("{row:?}"));
        }
    }
    others
}

/// What is deleted is the owner's, and nothing else.
fn deletes_only_its_own(plan: &Plan, before: &[Account]) {
    for change in
        plan.changes.iter().filter(|change| change.action.as_str() == "delete" && change.kind.as_str() == "account")
    {
        let account =
            before.iter().find(|account| format!("{}@{}", account.name, account.asset.name) == change.name).unwrap();
        assert!(account.labels.iter().any(|label| label.name == "managed-by" && label.value == "jms"), "{change:?}");
    }
}

async fn check(at: usize, there: Vec<There>, document: Value, options: PlanOptions) -> Result<bool, TestCaseError> {
    let place = Place::on(EVERYWHERE[at], None, |builder| builder).await;
    make(&place, &there).await;
    let folder = files(&[("all.yaml", &document.to_string())]);
    let first = plan(&place, &folder, options).await;
    let before = all(&place).await;
    deletes_only_its_own(&first, &before);
    if !first.problems.is_empty() {
        // What belongs to others, and one to switch from that is not there: nothing is sent.
        place.sandbox.forget_requests();
        prop_assert!(place.fleet.apply(&first, &LocalSecrets, &Options::default()).await.is_err());
        prop_assert_eq!(place.sandbox.requests().total(), 0);
        return Ok(false);
    }
    let untouched = others(&place, &first).await;
    let applied = place.fleet.apply(&first, &LocalSecrets, &Options::default()).await.unwrap();
    prop_assert!(applied.is_success(), "{:?}", applied);
    let second = plan(&place, &folder, options).await;
    prop_assert!(second.is_empty() && second.problems.is_empty(), "{:?} {:?}", second.changes, second.problems);
    prop_assert_eq!(others(&place, &first).await, untouched);
    Ok(true)
}

#[test]
fn after_an_apply_the_plan_is_empty_and_others_are_untouched() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let applied = std::cell::Cell::new(0);
    let cases = proptest::test_runner::Config { cases: 48, failure_persistence: None, ..Default::default() };
    proptest::test_runner::TestRunner::new(cases)
        .run(
            &(
                prop_oneof![Just(0), Just(2)],
                vec(there(), 0..6),
                vec(account(), 0..8),
                vec(automation(), 0..4),
                vec(automation(), 0..3),
                vec(backup(), 0..3),
                any::<(bool, bool)>(),
            ),
            |(at, there, accounts, changes, pushes, backups, (prune, adopt))| {
                let pushes = once(pushes).into_iter().map(|mut push| {
                    push.as_object_mut().unwrap().retain(|field, _| !["crontab", "interval"].contains(&field.as_str()));
                    push
                });
                let document = json!({
                    "accounts": once(accounts),
                    "change_secret_automations": once(changes),
                    "push_account_automations": pushes.collect::<Vec<_>>(),
                    "account_backup_plans": once(backups),
                });
                let done = runtime.block_on(check(at, there, document, PlanOptions { prune, adopt }))?;
                applied.set(applied.get() + usize::from(done));
                Ok(())
            },
        )
        .unwrap();
    assert!(applied.get() > 8, "only {} of the plans could be applied", applied.get());
}

//! Accounts as code beside other people's objects: what is theirs is neither taken for ours nor in our way.

use jms_fleet::{
    ChangeAction, CodeOptions, Desired, FailureKind, Owner, PlanOptions, RowState,
    domain::{
        Label, NewAccount, NewBackupPlan, NewChangeSecretAutomation, NewSecret, PasswordRules, Schedule, SecretChange,
        SecretType, Verdict, Wait,
        ports::{Accounts as _, Automations as _},
    },
};
use tempfile::TempDir;

use crate::{
    code::{apply, desired, files, plan},
    place::{EVERYWHERE, Place, going_on},
};

const PRUNE: PlanOptions = PlanOptions { prune: true, adopt: false };
const PLAIN: PlanOptions = PlanOptions { prune: false, adopt: false };

#[tokio::test]
async fn what_somebody_else_made_meanwhile_is_not_said_to_be_created() {
    for (owner, username, state) in [
        (None, "robot", RowState::Failed),
        (Some("others"), "robot", RowState::Failed),
        (Some("jms"), "other", RowState::Failed),
        (Some("jms"), "robot", RowState::Created),
    ] {
        let place = Place::new().await;
        let text = "accounts:\n- {asset: web-01, username: robot}\n- {asset: web-02, username: robot}\n";
        let planned = plan(&place, &files(&[("a.yaml", text)]), PLAIN).await;
        assert_eq!(planned.problems, []);
        let labels = owner.iter().map(|owner| Label::new("managed-by", *owner)).collect();
        let made = NewAccount { name: "robot".to_owned(), labels, ..NewAccount::new(place.web, username) };
        place.client.accounts().create(&made).await.unwrap();
        let applied = place.fleet.apply(&planned, &jms_fleet::LocalSecrets, &going_on()).await.unwrap();
        let states: Vec<_> = applied.changes.iter().map(|change| change.state).collect();
        assert_eq!(states, [state, RowState::Created], "{owner:?} {username}: {applied:?}");
        let failed = applied.changes[0].failure.as_ref().map(|failure| failure.kind);
        assert_eq!(failed, (state == RowState::Failed).then_some(FailureKind::AlreadyExists));
    }
}

#[tokio::test]
async fn a_remark_of_a_person_is_no_mark() {
    let place = Place::new().await;
    let remark = "nightly\nmanaged-by: the ops team";
    let new =
        NewBackupPlan { schedule: Schedule::Manual, comment: remark.to_owned(), ..NewBackupPlan::new("remark", []) };
    place.client.backup_plans().create(&new).await.unwrap();
    let export = place.fleet.export_code(&Owner::default()).await.unwrap();
    assert_eq!(export.left_out, []);
    let folder = files(&[("a.yaml", "account_backup_plans:\n- {name: remark, interval: 24}\n")]);
    let planned = plan(&place, &folder, PLAIN).await;
    assert_eq!((planned.problems.len(), planned.changes.len()), (0, 1), "it is nobody's");
}

#[tokio::test]
async fn what_a_file_leaves_out_of_an_account_is_as_it_is() {
    let place = Place::new().await;
    for (name, username, secret_type) in [
        ("Deploy user", "deployer", SecretType::Password),
        ("svc", "svc", SecretType::Password),
        ("svc-key", "svc", SecretType::SshKey),
    ] {
        let name = name.to_owned();
        let new = NewAccount { name, secret_type, ..NewAccount::new(place.web, username) };
        place.client.accounts().create(&new).await.unwrap();
    }
    let text = "accounts:\n- {asset: web-01, name: Deploy user, comment: x}\n- {asset: web-01, username: svc}\n\
                - {asset: web-01, name: svc-key, username: svc}\n- {asset: web-01, name: A new one}\n";
    let planned = plan(&place, &files(&[("a.yaml", text)]), PLAIN).await;
    assert_eq!((planned.changes.len(), planned.unchanged), (2, 2), "{:?}", planned.changes);
    assert!(apply(&place, &planned).await.is_success());
    let made = place.client.resolve().account("A new one@web-01").await.unwrap();
    assert_eq!(made.username, "A new one");
}

#[tokio::test]
async fn an_automation_whose_records_are_at_stake_stops_nothing_else() {
    let place = Place::new().await;
    let client = &place.client;
    let random = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
    let new = NewChangeSecretAutomation {
        assets: vec![client.resolve().asset("legacy-01").await.unwrap().id],
        comment: "managed-by:jms".to_owned(),
        ..NewChangeSecretAutomation::new("dead", ["deploy"], random)
    };
    let dead = client.change_secret_automations().create(&new).await.unwrap();
    let run = client.change_secret_executions().run(dead.id).await.unwrap();
    assert_eq!(run.wait(Wait::default()).await.unwrap().verdict(), Verdict::Failed);

    let folder = files(&[("a.yaml", "accounts:\n- {asset: web-01, username: robot}\n")]);
    let applied = apply(&place, &plan(&place, &folder, PRUNE).await).await;
    assert!(!applied.is_success());
    let states: Vec<_> =
        applied.changes.iter().map(|change| (change.name.as_str(), change.action, change.state)).collect();
    assert_eq!(
        states,
        [("robot@web-01", ChangeAction::Create, RowState::Created), ("dead", ChangeAction::Delete, RowState::Failed)]
    );
    let failure = applied.changes[1].failure.as_ref().unwrap();
    assert_eq!(failure.kind, FailureKind::RecordsAtStake, "{failure}");
    client.change_secret_automations().get(dead.id).await.unwrap();
}

#[tokio::test]
async fn an_export_of_nothing_is_read_again() {
    let place = Place::new().await;
    let export = place.fleet.export_code(&Owner::default()).await.unwrap();
    let folder = TempDir::new().unwrap();
    export.write(folder.path()).unwrap();
    let adopt = PlanOptions { adopt: true, ..PLAIN };
    assert!(apply(&place, &plan(&place, &folder, adopt).await).await.is_success());

    let owner: Owner = "nobody.yet".parse().unwrap();
    let export = place.fleet.export_code(&owner).await.unwrap();
    assert_eq!((export.objects, export.files.len()), (0, 1), "{:?}", export.files);
    let folder = TempDir::new().unwrap();
    export.write(folder.path()).unwrap();
    let read = desired(&folder);
    assert_eq!((read.objects(), &read.owner), (0, &owner));
    assert_eq!(plan(&place, &folder, PRUNE).await.problems, []);
}

#[tokio::test]
async fn what_a_server_does_not_show_is_told_of_each_object_and_hides_nothing_else() {
    let place = Place::on(EVERYWHERE[1], None, |builder| builder).await;
    let text = "change_secret_automations:\n- {name: a, accounts: [x], password_rules: {}}\n- {name: b}\n\
                accounts:\n- {asset: nowhere, username: x}\n";
    let folder = files(&[("a.yaml", text)]);
    let desired = Desired::read(&folder, &CodeOptions::default()).unwrap();
    let planned = place.fleet.plan(desired, &PLAIN).await.unwrap();
    let told: Vec<_> = planned.problems.iter().map(|problem| (problem.line, problem.text.as_str())).collect();
    assert_eq!(told.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 3, 5], "{told:?}");
    assert!(told[..2].iter().all(|(_, text)| text.starts_with("the server shows none of these")), "{told:?}");
    assert_eq!(planned.skipped, []);
}

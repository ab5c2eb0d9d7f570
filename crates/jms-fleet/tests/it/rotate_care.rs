//! Rotations that meet what was not there when they were planned: nobody else is changed, and nothing goes on in silence.

use jms_fleet::{
    FailureLimit, Rotation, RotationEnd, RotationJournal, RotationNews, RotationOptions, RotationReport, RotationState,
    SpareReason, Stop,
    domain::{
        Account, AccountUpdate, AssetFilter, AssetId, ChangeSecretFilter, NewAccount, NewSecret, Secret, SecretChange,
        ports::{Accounts, Automations},
    },
};
use jms_sandbox::{Fault, Page};

use crate::{
    place::Place,
    rotate::{SERVERS, begin, check, made, on, place, random, resume, rotate, rotation, versions},
};

async fn asset(place: &Place, name: &str) -> AssetId {
    let filter = AssetFilter { name: Some(name.to_owned()), ..AssetFilter::default() };
    place.client.assets().rows(filter).all().await.unwrap()[0].id
}

async fn account(place: &Place, asset: AssetId, username: &str) -> Account {
    let secret = Some(Secret::new("as it was").unwrap());
    place.client.accounts().create(&NewAccount { secret, ..NewAccount::new(asset, username) }).await.unwrap()
}

/// However many fail.
fn to_the_end() -> RotationOptions {
    RotationOptions { max_failures: FailureLimit::Percent(100), ..RotationOptions::default() }
}

fn of<'a>(report: &'a RotationReport, account: &Account) -> &'a jms_fleet::RotatedAccount {
    report.accounts.iter().find(|row| row.account == account.id).unwrap()
}

#[tokio::test]
async fn an_automation_of_before_changes_nobody_who_came_since() {
    for server in SERVERS {
        let place = place(server).await;
        let web_02 = asset(&place, "web-02").await;
        let (one, two) = (account(&place, place.web, "one").await, account(&place, web_02, "two").await);
        let mut journal = begin(&place, &rotation(0, 2), vec![one.clone(), two.clone()]).await;
        // Its automation is made, and certainly not started.
        let refused = Fault::status(http::StatusCode::FORBIDDEN, Page::Usual);
        place.sandbox.add_fault(refused.on("change_secret_executions_create").once()).unwrap();
        let report = place.fleet.rotate(&mut journal, &random(), &to_the_end()).await.unwrap();
        assert!(matches!(report.ended, RotationEnd::Failed(_)), "{report:?}");
        drop(journal);

        // One is another account by now, and there is a second one who is called so.
        place.client.accounts().delete(one.id).await.unwrap();
        account(&place, place.web, "one").await;
        account(&place, web_02, "one").await;
        let before = versions(&place).await;
        let report = resume(&place, &to_the_end()).await;
        assert!(matches!(report.ended, RotationEnd::Finished), "{report:?}");
        assert_eq!(of(&report, &one).state, RotationState::NotChanged);
        assert_eq!(of(&report, &two).state, RotationState::Changed);
        check(&place, &report, &before).await;
        assert_eq!(versions(&place).await.values().sum::<i64>(), before.values().sum::<i64>() + 1);
    }
}

#[tokio::test]
async fn a_wave_that_is_started_at_last_has_one_automation() {
    let place = place(SERVERS[0]).await;
    let accounts = made(&place, 2).await;
    let mut journal = begin(&place, &rotation(0, 2), accounts).await;
    let refused = Fault::status(http::StatusCode::FORBIDDEN, Page::Usual);
    place.sandbox.add_fault(refused.on("change_secret_executions_create").once()).unwrap();
    place.fleet.rotate(&mut journal, &random(), &RotationOptions::default()).await.unwrap();
    drop(journal);
    let report = resume(&place, &RotationOptions::default()).await;
    assert!(report.is_success(), "{report:?}");
    let automations = place.client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
    assert_eq!(automations.iter().filter(|row| row.name.starts_with("jms rotate ")).count(), 1);
}

#[tokio::test]
async fn there_is_a_canary_though_it_brings_another_account_along() {
    let place = place(SERVERS[0]).await;
    account(&place, place.web, "SVC-0000").await;
    made(&place, 30).await;
    let selection: Vec<_> =
        on(&place, "web-01").await.into_iter().filter(|row| row.username.to_lowercase().starts_with("svc-")).collect();
    let plan = place.fleet.plan_rotation(&rotation(1, 20), selection.clone()).await.unwrap();
    let waves: Vec<_> = plan.waves.iter().map(|wave| (wave.canary, wave.accounts.len())).collect();
    assert_eq!(waves, [(true, 2), (false, 20), (false, 9)]);
    assert_eq!(plan.accounts.iter().filter(|row| row.canary).count(), 2);
    let plan = place.fleet.plan_rotation(&rotation(4, 20), selection).await.unwrap();
    let waves: Vec<_> = plan.waves.iter().map(|wave| (wave.canary, wave.accounts.len())).collect();
    assert_eq!(waves, [(true, 4), (false, 20), (false, 7)]);
}

#[tokio::test]
async fn a_canary_that_cannot_be_changed_any_more_ends_it() {
    for server in SERVERS {
        // Somebody comes who is called alike, before it begins or after the wave was chosen.
        for late in [false, true] {
            let place = place(server).await;
            let accounts = made(&place, 4).await;
            let mut journal = begin(&place, &rotation(1, 2), accounts).await;
            if late {
                let refused = Fault::status(http::StatusCode::FORBIDDEN, Page::Usual);
                place.sandbox.add_fault(refused.on("change_secret_automations_create").once()).unwrap();
                let report = place.fleet.rotate(&mut journal, &random(), &to_the_end()).await.unwrap();
                assert!(matches!(report.ended, RotationEnd::Failed(_)), "{report:?}");
            }
            drop(journal);
            let twin = account(&place, place.web, "SVC-0000").await;
            let before = versions(&place).await;
            let report = resume(&place, &to_the_end()).await;
            assert!(matches!(report.ended, RotationEnd::CanaryFailed), "{report:?}");
            assert_eq!((report.count(RotationState::NotChanged), report.count(RotationState::Planned)), (1, 3));
            assert_eq!(versions(&place).await, before);
            // It is tried again once the other one is gone.
            place.client.accounts().delete(twin.id).await.unwrap();
            let report = resume(&place, &RotationOptions { retry_failed: true, ..to_the_end() }).await;
            assert!(report.is_success(), "{report:?}");
        }
    }
}

#[tokio::test]
async fn a_test_that_fails_when_it_goes_on_ends_it() {
    let place = place(SERVERS[0]).await;
    let database = asset(&place, "pg-01").await;
    let mut accounts = Vec::new();
    for number in 0..5 {
        accounts.push(account(&place, database, &format!("svc-{number}")).await);
    }
    let stop = Stop::new();
    let stopper = stop.clone();
    let on_news = Box::new(move |news: &RotationNews<'_>| {
        if matches!(news, RotationNews::Wave { .. }) {
            stopper.stop();
        }
    });
    let options = RotationOptions { stop, verify: false, on_news: Some(on_news), ..RotationOptions::default() };
    let report = rotate(&place, &rotation(0, 2), accounts, &options).await;
    assert!(matches!(report.ended, RotationEnd::Stopped), "{report:?}");
    assert_eq!((report.count(RotationState::Changed), report.left()), (2, 3));

    // The secret that the server has is not that of the database any more.
    let other = AccountUpdate { secret: Some(Secret::new("another one").unwrap()), ..AccountUpdate::default() };
    place.client.accounts().update(report.accounts[0].account, &other).await.unwrap();
    let report = resume(&place, &RotationOptions::default()).await;
    assert!(matches!(report.ended, RotationEnd::TooManyFailures { failed: 1, done: 2 }), "{report:?}");
    assert_eq!(report.left(), 3);
    let report = resume(&place, &RotationOptions { retry_failed: true, ..RotationOptions::default() }).await;
    assert!(matches!(report.ended, RotationEnd::TooManyFailures { failed: 1, done: 1 }), "{report:?}");
    let report = resume(&place, &RotationOptions::default()).await;
    assert!(matches!(report.ended, RotationEnd::Finished), "{report:?}");
    assert_eq!(report.failed().count(), 1);
}

#[tokio::test]
async fn an_account_without_a_user_name_is_left_alone() {
    for server in SERVERS {
        let place = place(server).await;
        let nameless = NewAccount { name: "nameless".to_owned(), ..NewAccount::new(place.web, "") };
        let nameless = place.client.accounts().create(&nameless).await.unwrap();
        let mut selection = made(&place, 2).await;
        selection.push(nameless.clone());
        let before = versions(&place).await;
        let report = rotate(&place, &rotation(1, 5), selection, &RotationOptions::default()).await;
        assert!(report.is_success(), "{report:?}");
        assert_eq!(of(&report, &nameless).spared, Some(SpareReason::Nameless));
        assert_eq!(report.count(RotationState::Changed), 2);
        check(&place, &report, &before).await;
    }
}

#[tokio::test]
async fn a_canary_of_which_nobody_can_tell_is_not_tried_again() {
    for server in SERVERS {
        let place = place(server).await;
        let accounts = made(&place, 3).await;
        // Its start is not answered, and its automation is deleted before it is looked for.
        let refused = Fault::status(http::StatusCode::FORBIDDEN, Page::Usual);
        place.sandbox.add_fault(refused.on("change_secret_automations_update").once()).unwrap();
        place.sandbox.add_fault(Fault::reset_after().on("change_secret_executions_create").once()).unwrap();
        let report = rotate(&place, &rotation(1, 2), accounts, &to_the_end()).await;
        assert!(matches!(report.ended, RotationEnd::Failed(_)), "{report:?}");
        assert_eq!(report.count(RotationState::InDoubt), 1);
        let port = place.client.change_secret_automations();
        for automation in port.rows(ChangeSecretFilter::default()).all().await.unwrap() {
            if automation.name.starts_with("jms rotate ") {
                port.delete_with_records(automation.id).await.unwrap();
            }
        }
        for retry_failed in [false, true] {
            let report = resume(&place, &RotationOptions { retry_failed, ..to_the_end() }).await;
            assert!(matches!(report.ended, RotationEnd::CanaryFailed), "{report:?}");
            let canary = &report.accounts[0];
            assert!(canary.state == RotationState::Unknown && canary.is_failed() && !canary.is_retried(), "{canary:?}");
        }
    }
}

#[tokio::test]
async fn a_given_secret_that_a_server_repeats_is_not_kept() {
    for server in SERVERS {
        let place = place(server).await;
        let dead = on(&place, "legacy-01").await;
        // It is what the machine says.
        let given = SecretChange::Password(NewSecret::Specific(Secret::new("Connection refused").unwrap()));
        let wanted = Rotation { canary: 0, ..Rotation::new(given) };
        let report = rotate(&place, &wanted, dead, &to_the_end()).await;
        let failed: Vec<_> = report.accounts.iter().filter(|row| row.state == RotationState::Failed).collect();
        assert!(!failed.is_empty() && failed.iter().all(|row| row.detail.as_ref().unwrap().contains("***")));
        let file = std::fs::read(place.path()).unwrap();
        assert!(!String::from_utf8_lossy(&file).contains("Connection refused"), "a secret is in the journal");
        assert!(RotationJournal::open(place.path()).unwrap().is_finished());
    }
}

//! Rotations: who is left alone, what stops them, and that they go on from every point.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use jms_fleet::{
    FailureLimit, FleetError, JournalError, Rotation, RotationEnd, RotationJournal, RotationNews, RotationOptions,
    RotationReport, RotationState, SpareReason, Stop, Verification,
    domain::{
        Account, AccountFilter, AccountId, AccountUpdate, AssetFilter, ChangeSecretFilter, Dialect, NewAccount,
        NewSecret, PasswordRules, Secret, SecretChange, Wait, ports::Accounts,
    },
};
use jms_sandbox::{Fault, Profile};

use crate::{
    place::Place,
    scissors::{Cut, Scissors, cuttable},
};

/// Both dialects, as the servers were recorded.
pub(crate) const SERVERS: [(Profile, Dialect, bool); 2] =
    [(Profile::V4_10Licensed, Dialect::V4_10, false), (Profile::V3_10, Dialect::V3_10, false)];

pub(crate) async fn place(server: (Profile, Dialect, bool)) -> Place {
    Place::on(server, None, |builder| builder).await
}

pub(crate) fn random() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::new(20).unwrap()))
}

pub(crate) fn rotation(canary: usize, wave: usize) -> Rotation {
    Rotation { canary, wave, ..Rotation::new(random()) }
}

async fn all(place: &Place) -> Vec<Account> {
    place.client.accounts().rows(AccountFilter::default()).all().await.unwrap()
}

/// Makes so many accounts on web-01, and gives them all.
pub(crate) async fn made(place: &Place, count: usize) -> Vec<Account> {
    place.existing(count).await;
    place.made().await.into_values().collect()
}

pub(crate) async fn versions(place: &Place) -> BTreeMap<AccountId, i64> {
    all(place).await.into_iter().map(|account| (account.id, account.version)).collect()
}

pub(crate) async fn begin(place: &Place, wanted: &Rotation, selection: Vec<Account>) -> RotationJournal {
    let plan = place.fleet.plan_rotation(wanted, selection).await.unwrap();
    RotationJournal::begin(place.path(), &plan, &place.fleet.place()).unwrap()
}

pub(crate) async fn rotate(
    place: &Place,
    wanted: &Rotation,
    selection: Vec<Account>,
    options: &RotationOptions,
) -> RotationReport {
    let mut journal = begin(place, wanted, selection).await;
    place.fleet.rotate(&mut journal, &wanted.secret, options).await.unwrap()
}

pub(crate) async fn resume(place: &Place, options: &RotationOptions) -> RotationReport {
    let mut journal = RotationJournal::open(place.path()).unwrap();
    place.fleet.rotate(&mut journal, &random(), options).await.unwrap()
}

/// Each account of this report was changed as often as it says, and no other was touched.
pub(crate) async fn check(place: &Place, report: &RotationReport, before: &BTreeMap<AccountId, i64>) {
    for (id, version) in versions(place).await {
        let row = report.accounts.iter().find(|row| row.account == id);
        let changed = row.is_some_and(|row| row.state == RotationState::Changed);
        assert_eq!(version, before[&id] + i64::from(changed), "{row:?}");
    }
}

/// The accounts of a machine that does not do what it should.
pub(crate) async fn on(place: &Place, asset: &str) -> Vec<Account> {
    all(place).await.into_iter().filter(|account| account.asset.name == asset).collect()
}

#[tokio::test]
async fn everybody_gets_one_new_secret_and_the_spared_are_told() {
    for server in SERVERS {
        let place = place(server).await;
        let good: Vec<_> = all(&place).await.into_iter().filter(|account| account.asset.name != "legacy-01").collect();
        let before = versions(&place).await;
        let plan = place.fleet.plan_rotation(&rotation(2, 3), good.clone()).await.unwrap();
        let reasons: std::collections::HashSet<_> = plan.spared().map(|account| account.spared.unwrap()).collect();
        for reason in [SpareReason::Privileged, SpareReason::AutomationsOff] {
            assert!(reasons.contains(&reason), "{reasons:?}");
        }
        assert_eq!(plan.changed().count() + plan.spared().count(), good.len());
        let report = rotate(&place, &rotation(2, 3), good, &RotationOptions::default()).await;
        assert!(matches!(report.ended, RotationEnd::Finished), "{report:?}");
        for account in &report.accounts {
            assert!(account.is_ok(), "{account:?}");
        }
        assert_eq!(report.count(RotationState::Changed), plan.changed().count());
        check(&place, &report, &before).await;
        // Records are kept, with an automation for each wave.
        let automations =
            place.client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
        let ours = automations.iter().filter(|automation| automation.name.starts_with("jms rotate "));
        assert_eq!(ours.count(), plan.waves.len());
    }
}

#[tokio::test]
async fn an_account_that_is_not_selected_is_not_touched() {
    for server in SERVERS {
        let place = place(server).await;
        let accounts = made(&place, 7).await;
        // The same names on another asset, of which one is selected.
        let filter = AssetFilter { name: Some("web-02".to_owned()), ..AssetFilter::default() };
        let other = place.client.assets().rows(filter).all().await.unwrap()[0].id;
        let mut selection: Vec<_> = accounts[1..].to_vec();
        for row in 0..3 {
            let new = NewAccount::new(other, format!("svc-{row:04}"));
            let account = place.client.accounts().create(&new).await.unwrap();
            if row == 0 {
                selection.push(account);
            }
        }
        let before = versions(&place).await;
        let report = rotate(&place, &rotation(1, 50), selection, &RotationOptions::default()).await;
        assert!(report.is_success(), "{report:?}");
        assert_eq!(report.count(RotationState::Changed), 7);
        check(&place, &report, &before).await;
    }
}

#[tokio::test]
async fn whom_the_server_logs_in_as_is_told() {
    for server in SERVERS {
        let place = place(server).await;
        let accounts: BTreeMap<_, _> =
            on(&place, "web-01").await.into_iter().map(|account| (account.username.clone(), account.id)).collect();
        // Nobody who is active is privileged, so that whoever was changed last logs in.
        let off = AccountUpdate { is_active: Some(false), ..AccountUpdate::default() };
        place.client.accounts().update(accounts["root"], &off).await.unwrap();
        place.sandbox.advance(Duration::from_secs(5));
        let last = AccountUpdate { comment: Some("last".to_owned()), ..AccountUpdate::default() };
        place.client.accounts().update(accounts["deploy"], &last).await.unwrap();
        let before = versions(&place).await;
        let selection = on(&place, "web-01").await;
        let report = rotate(&place, &rotation(1, 5), selection, &RotationOptions::default()).await;
        assert!(report.is_success(), "{report:?}");
        let row = |name: &str| report.accounts.iter().find(|row| row.username == name).unwrap();
        assert_eq!(row("deploy").spared, Some(SpareReason::LoginAccount));
        assert_eq!(row("app").state, RotationState::Changed);
        check(&place, &report, &before).await;
    }
}

#[tokio::test]
async fn a_canary_that_fails_ends_it() {
    for server in SERVERS {
        let place = place(server).await;
        let accounts = made(&place, 5).await;
        let mut journal = begin(&place, &rotation(1, 2), accounts).await;
        let first = journal.accounts()[0].account;
        // It is privileged by now, so that the server leaves it alone without a word.
        let privileged = AccountUpdate { privileged: Some(true), ..AccountUpdate::default() };
        place.client.accounts().update(first, &privileged).await.unwrap();
        let before = versions(&place).await;
        let report = place.fleet.rotate(&mut journal, &random(), &RotationOptions::default()).await.unwrap();
        drop(journal);
        assert!(matches!(report.ended, RotationEnd::CanaryFailed), "{report:?}");
        assert_eq!((report.count(RotationState::NotChanged), report.count(RotationState::Planned)), (1, 4));
        check(&place, &report, &before).await;

        // It stays so, until it is mended and tried again.
        let report = resume(&place, &RotationOptions::default()).await;
        assert!(matches!(report.ended, RotationEnd::CanaryFailed), "{report:?}");
        let mended = AccountUpdate { privileged: Some(false), ..AccountUpdate::default() };
        place.client.accounts().update(first, &mended).await.unwrap();
        let before = versions(&place).await;
        let report = resume(&place, &RotationOptions { retry_failed: true, ..RotationOptions::default() }).await;
        assert!(report.is_success(), "{report:?}");
        check(&place, &report, &before).await;
    }
}

#[tokio::test]
async fn too_many_failures_end_it() {
    for server in SERVERS {
        for (limit, left) in [(FailureLimit::Count(0), 6), (FailureLimit::Count(2), 3), (FailureLimit::Percent(100), 0)]
        {
            let place = place(server).await;
            let accounts = made(&place, 10).await;
            let mut journal = begin(&place, &rotation(1, 3), accounts).await;
            for row in [1, 4, 5, 7] {
                let privileged = AccountUpdate { privileged: Some(true), ..AccountUpdate::default() };
                place.client.accounts().update(journal.accounts()[row].account, &privileged).await.unwrap();
            }
            let before = versions(&place).await;
            let options = RotationOptions { max_failures: limit, ..RotationOptions::default() };
            let report = place.fleet.rotate(&mut journal, &random(), &options).await.unwrap();
            assert_eq!(report.left(), left, "{limit}: {report:?}");
            assert_eq!(matches!(report.ended, RotationEnd::TooManyFailures { .. }), left > 0, "{report:?}");
            check(&place, &report, &before).await;
        }
    }
}

#[tokio::test]
async fn what_fails_on_its_asset_keeps_its_secret_and_its_record() {
    for server in SERVERS {
        let place = place(server).await;
        let dead: Vec<_> = on(&place, "legacy-01").await;
        assert!(!dead.is_empty());
        let before = versions(&place).await;
        let options = RotationOptions { max_failures: FailureLimit::Percent(100), ..RotationOptions::default() };
        let report = rotate(&place, &rotation(0, 10), dead, &options).await;
        let failed: Vec<_> = report.accounts.iter().filter(|row| row.state == RotationState::Failed).collect();
        assert!(!failed.is_empty() && failed.iter().all(|row| row.detail.is_some()), "{report:?}");
        check(&place, &report, &before).await;
    }
}

#[tokio::test]
async fn what_was_verified_is_told() {
    for server in SERVERS {
        let place = place(server).await;
        let accounts = made(&place, 3).await;
        let told = Arc::new(Mutex::new(Vec::new()));
        let listener = Arc::clone(&told);
        let on_news = Box::new(move |news: &RotationNews<'_>| {
            if let RotationNews::Account(account) = news {
                listener.lock().unwrap().push(account.verified);
            }
        });
        let options = RotationOptions { on_news: Some(on_news), ..RotationOptions::default() };
        let report = rotate(&place, &rotation(1, 5), accounts, &options).await;
        assert!(report.is_success(), "{report:?}");
        assert!(report.accounts.iter().all(|row| row.verified == Some(Verification::Passed)), "{report:?}");
        assert_eq!(*told.lock().unwrap(), [Some(Verification::Passed); 3]);

        // A second time 3.10 cannot tell: what it shows is as it was.
        std::fs::remove_file(place.path()).unwrap();
        let accounts = place.made().await.into_values().collect();
        let report = rotate(&place, &rotation(1, 5), accounts, &RotationOptions::default()).await;
        let expected = if server.1 == Dialect::V3_10 { Verification::CannotTell } else { Verification::Passed };
        assert!(report.accounts.iter().all(|row| row.verified == Some(expected)), "{report:?}");
        assert!(report.is_success());

        std::fs::remove_file(place.path()).unwrap();
        let accounts = place.made().await.into_values().collect();
        let options = RotationOptions { verify: false, ..RotationOptions::default() };
        let report = rotate(&place, &rotation(1, 5), accounts, &options).await;
        assert!(report.is_success() && report.accounts.iter().all(|row| row.verified.is_none()), "{report:?}");
    }
}

#[tokio::test]
async fn a_start_whose_answer_is_lost_is_looked_for() {
    for server in SERVERS {
        // Done and not answered; neither done nor answered.
        for fault in [Fault::reset_after(), Fault::reset_before()] {
            let place = place(server).await;
            let accounts = made(&place, 4).await;
            let before = versions(&place).await;
            let fault = fault.on("change_secret_executions_create").times(2);
            place.sandbox.add_fault(fault).unwrap();
            let report = rotate(&place, &rotation(1, 2), accounts, &RotationOptions::default()).await;
            assert!(report.is_success(), "{report:?}");
            check(&place, &report, &before).await;
        }
    }
}

#[tokio::test]
async fn a_run_that_does_not_end_is_waited_for_again() {
    for server in SERVERS {
        let place = place(server).await;
        let accounts = made(&place, 3).await;
        let before = versions(&place).await;
        place.sandbox.add_fault(Fault::stuck_running().on("change_secret_executions_create").once()).unwrap();
        let options = RotationOptions { wait: Wait::at_most(Duration::from_secs(60)), ..RotationOptions::default() };
        let report = rotate(&place, &rotation(1, 2), accounts, &options).await;
        assert!(matches!(report.ended, RotationEnd::Waiting { execution: Some(_), .. }), "{report:?}");
        assert_eq!(report.count(RotationState::InDoubt), 1);
        let report = resume(&place, &options).await;
        assert!(matches!(report.ended, RotationEnd::Waiting { .. }), "no second run is started: {report:?}");
        check(&place, &report, &before).await;
    }
}

#[tokio::test]
async fn it_stops_between_waves_and_pauses() {
    let place = place(SERVERS[0]).await;
    let accounts = made(&place, 6).await;
    let before = versions(&place).await;
    let stop = Stop::new();
    let stopper = stop.clone();
    let on_news = Box::new(move |news: &RotationNews<'_>| {
        if matches!(news, RotationNews::Wave { wave: 2, .. }) {
            stopper.stop();
        }
    });
    let options = RotationOptions { stop, on_news: Some(on_news), ..RotationOptions::default() };
    let report = rotate(&place, &rotation(1, 2), accounts, &options).await;
    assert!(matches!(report.ended, RotationEnd::Stopped), "{report:?}");
    assert_eq!((report.count(RotationState::Changed), report.left()), (3, 3));
    let elapsed = place.clock.elapsed();
    let pause = Duration::from_secs(3_600);
    let report = resume(&place, &RotationOptions { pause, ..RotationOptions::default() }).await;
    assert!(report.is_success(), "{report:?}");
    assert!(place.clock.elapsed() >= elapsed + pause, "there is one pause between the last two waves");
    check(&place, &report, &before).await;
}

#[tokio::test]
async fn a_journal_is_that_of_its_rotation_and_holds_no_secret() {
    let place = place(SERVERS[0]).await;
    let accounts = made(&place, 2).await;
    let given = |text: &str| SecretChange::Password(NewSecret::Specific(Secret::new(text).unwrap()));
    let wanted = Rotation::new(given("given-to-all-of-them"));
    let report = rotate(&place, &wanted, accounts, &RotationOptions::default()).await;
    assert!(report.is_success(), "{report:?}");
    let id = report.accounts[0].account;
    assert_eq!(place.secret(id).await.unwrap(), "given-to-all-of-them");
    let file = std::fs::read(place.path()).unwrap();
    assert!(!String::from_utf8_lossy(&file).contains("given-to-all"), "a secret is in the journal");
    let mut journal = RotationJournal::open(place.path()).unwrap();
    assert!(journal.is_finished() && journal.random_secret().unwrap().is_none());
    let refused = place.fleet.rotate(&mut journal, &random(), &RotationOptions::default()).await;
    assert!(matches!(refused, Err(FleetError::OtherSecret)), "{refused:?}");
    drop(journal);
    let refused = jms_fleet::Journal::open(place.path());
    assert!(matches!(refused, Err(JournalError::Foreign { .. })), "{refused:?}");
}

#[tokio::test]
async fn it_goes_on_from_every_point() {
    for server in SERVERS {
        for cut in [Cut::Before, Cut::After] {
            for nth in 1.. {
                let scissors = Scissors::default();
                let place = cuttable(&scissors, server).await;
                let accounts = made(&place, 5).await;
                let before = versions(&place).await;
                let mut journal = begin(&place, &rotation(1, 2), accounts).await;
                let (secret, options) = (random(), RotationOptions::default());
                let was_cut = scissors.cut(nth, cut, place.fleet.rotate(&mut journal, &secret, &options)).await;
                drop(journal);
                let report = resume(&place, &options).await;
                assert!(report.is_success(), "{cut:?} request {nth}: {report:?}");
                assert_eq!(report.count(RotationState::Changed), 5);
                check(&place, &report, &before).await;
                if !was_cut {
                    // A canary and two waves, each with some ten requests.
                    assert!(nth > 25, "{nth}");
                    break;
                }
            }
        }
    }
}

#[test]
fn a_rotation_can_be_run_on_another_thread() {
    fn is_send<T: Send>(_: T) {}
    fn check(
        fleet: &jms_fleet::Fleet,
        journal: &mut RotationJournal,
        secret: &SecretChange,
        options: &RotationOptions,
    ) {
        is_send(fleet.rotate(journal, secret, options));
    }
    let _ = check;
}

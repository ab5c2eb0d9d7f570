//! The same account on many assets.

use std::collections::BTreeMap;

use jms_fleet::{
    Ended, FailureKind, Job, Options, RowState,
    domain::{
        Account, AccountFilter, AssetFilter, AssetId, NewBulkAccounts, OnInvalid, Secret, SecretType, SharedAccount,
    },
};
use jms_sandbox::Fault;

use crate::place::{EVERYWHERE, Place, going_on};

fn robot() -> SharedAccount {
    SharedAccount { secret: Some(Secret::new("canary-robot").unwrap()), ..SharedAccount::new("robot") }
}

async fn assets(place: &Place) -> BTreeMap<String, AssetId> {
    let assets = place.client.assets().rows(AssetFilter::default()).all().await.unwrap();
    assets.into_iter().map(|asset| (asset.name, asset.id)).collect()
}

async fn robots(place: &Place, username: &str) -> BTreeMap<AssetId, Account> {
    let filter = AccountFilter { username: Some(username.to_owned()), ..AccountFilter::default() };
    let found = place.client.accounts().rows(filter).all().await.unwrap();
    found.into_iter().map(|account| (account.asset.id, account)).collect()
}

#[tokio::test]
async fn every_asset_says_how_it_went_and_which_account_it_has() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let named = assets(&place).await;
        let mut targets: Vec<_> = named.values().copied().collect();
        targets.insert(4, AssetId::new(uuid::Uuid::new_v4()));
        targets.push(targets[0]);
        let job = Job::create_on_assets(NewBulkAccounts::new(targets.clone(), robot())).unwrap();
        let report = place.run(&job, &going_on()).await;
        assert!(matches!(report.ended, Ended::Finished), "{:?}", report.ended);
        assert_eq!((report.requests, report.count(RowState::Created)), (1, named.len()));
        let failed: Vec<_> = report.failed().map(|row| (row.row, row.failure.as_ref().unwrap().kind)).collect();
        assert_eq!(failed, [(4, FailureKind::NotFound), (targets.len() - 1, FailureKind::Invalid)]);
        let made = robots(&place, "robot").await;
        for row in report.rows.iter().filter(|row| row.state.is_ok()) {
            assert_eq!(row.account, Some(made[&AssetId::new(row.object)].id), "{row:?}");
        }
    }
}

#[tokio::test]
async fn those_that_exist_are_skipped_updated_or_refused() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let named = assets(&place).await;
        let hosts: Vec<_> = ["web-01", "web-02", "intranet"].map(|name| named[name]).into();
        let deploy = SharedAccount { secret: Some(Secret::new("canary").unwrap()), ..SharedAccount::new("deploy") };
        let with = |on_invalid| {
            let accounts = NewBulkAccounts { on_invalid, ..NewBulkAccounts::new(hosts.clone(), deploy.clone()) };
            Job::create_on_assets(accounts).unwrap()
        };
        let report = place.run(&with(OnInvalid::Refuse), &going_on()).await;
        assert_eq!((report.count(RowState::Failed), report.count(RowState::Created)), (2, 1));
        assert_eq!(report.rows[0].failure.as_ref().unwrap().kind, FailureKind::AlreadyExists);
        let before = robots(&place, "deploy").await;
        let report = place.run(&with(OnInvalid::Skip), &Options::default()).await;
        assert_eq!((report.count(RowState::Skipped), report.requests), (3, 0));
        assert_eq!(report.rows[0].account, Some(before[&hosts[0]].id));
        let report = place.run(&with(OnInvalid::Update), &Options::default()).await;
        assert!(report.is_success() && report.requests == 1, "{report:?}");
        assert_eq!(place.secret(before[&hosts[0]].id).await.as_deref(), Some("canary"));
        assert_eq!(robots(&place, "deploy").await.len(), before.len());
    }
}

#[tokio::test]
async fn a_bad_key_makes_no_account_without_a_secret() {
    let place = Place::new().await;
    let named = assets(&place).await;
    let hosts: Vec<_> = ["web-01", "web-02", "web-03"].map(|name| named[name]).into();
    let key = |text: &str| SharedAccount {
        secret_type: SecretType::SshKey,
        secret: Some(Secret::key(text).unwrap()),
        ..SharedAccount::new("robot")
    };
    let bad = NewBulkAccounts::new(hosts.clone(), key("-----BEGIN OPENSSH PRIVATE KEY-----\nno key"));
    let report = place.run(&Job::create_on_assets(bad).unwrap(), &going_on()).await;
    assert_eq!(report.count(RowState::Failed), 3);
    assert!(report.rows[2].failure.as_ref().unwrap().to_string().contains("private key"));
    assert!(robots(&place, "robot").await.is_empty());

    let shared = SharedAccount { su_from_username: Some("root".to_owned()), ..key("-----BEGIN X") };
    assert!(Job::create_on_assets(NewBulkAccounts::new(hosts, shared)).is_err());
}

#[tokio::test]
async fn lost_answers_are_looked_up() {
    for fault in [Fault::reset_before(), Fault::reset_after(), Fault::cut_after(9)] {
        let place = Place::new().await;
        let targets: Vec<_> = assets(&place).await.into_values().collect();
        place.sandbox.add_fault(fault.clone().on("accounts_bulk_create").calls(1..=2)).unwrap();
        let job = Job::create_on_assets(NewBulkAccounts::new(targets.clone(), robot())).unwrap();
        let report = place.run(&job, &Options::default()).await;
        assert!(report.is_success(), "{fault}: {:?}", report.ended);
        assert_eq!(report.count(RowState::Created), targets.len());
        assert!(robots(&place, "robot").await.values().all(|robot| robot.name == "robot"), "none has a tail");
    }
}

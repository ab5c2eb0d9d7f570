//! Changing accounts.

use jms_fleet::{
    FailureKind, Job, Journal, Options, RowState,
    domain::{
        AccountId, AccountUpdate, Patch, Secret,
        ports::{Accounts, AccountsInBulk},
    },
};
use jms_sandbox::Fault;

use crate::place::{EVERYWHERE, Place, going_on};

pub(crate) fn remark(comment: &str) -> AccountUpdate {
    AccountUpdate { comment: Some(comment.to_owned()), ..AccountUpdate::default() }
}

/// Another secret and remark for each of these accounts.
pub(crate) fn rotation(ids: &[AccountId]) -> Vec<(AccountId, AccountUpdate)> {
    let update = |(row, id): (usize, &AccountId)| {
        let secret = Some(Secret::new(format!("canary-new-{row}")).unwrap());
        (*id, AccountUpdate { secret, ..remark(&format!("rotated {row}")) })
    };
    ids.iter().enumerate().map(update).collect()
}

#[tokio::test]
async fn accounts_are_changed_in_few_requests() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let ids = place.existing(300).await;
        place.sandbox.forget_requests();
        let retire = AccountUpdate { is_active: Some(false), su_from: Patch::Clear, ..remark("retired") };
        let updates = ids.iter().map(|id| (*id, retire.clone())).collect();
        let report = place.run(&Job::update(updates), &Options::default()).await;
        assert!(report.is_success());
        assert!(place.sandbox.requests().total() <= 5);
        assert!(place.made().await.values().all(|account| account.comment == "retired" && !account.is_active));

        place.sandbox.forget_requests();
        let report = place.run(&Job::update(rotation(&ids)), &Options::default()).await;
        assert!(report.is_success());
        assert!(place.sandbox.requests().total() <= 10, "each is looked at before its secret is changed");
        assert_eq!(place.secret(ids[299]).await.as_deref(), Some("canary-new-299"));
    }
}

#[tokio::test]
async fn what_is_wrong_with_each_row_is_said() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let ids = place.existing(40).await;
        let mut updates: Vec<_> = ids.iter().map(|id| (*id, remark("changed"))).collect();
        updates[3] = (AccountId::new(uuid::Uuid::new_v4()), remark("nobody"));
        updates[8].1.name = Some("svc-0009".to_owned());
        updates[12].1.su_from = Patch::Set(AccountId::new(uuid::Uuid::new_v4()));
        updates[20] = (ids[19], remark("twice"));
        updates[39].1.name = Some(" x".to_owned());
        let report = place.run(&Job::update(updates), &going_on()).await;
        let failed: Vec<_> = report.failed().map(|row| (row.row, row.failure.as_ref().unwrap().kind)).collect();
        assert_eq!(
            failed,
            [
                (3, FailureKind::Refused),
                // The server fails over a name that is taken, and names no row.
                (8, FailureKind::AlreadyExists),
                (12, FailureKind::Refused),
                (20, FailureKind::Invalid),
                (39, FailureKind::Invalid),
            ]
        );
        assert_eq!(report.count(RowState::Updated), 35);
        assert_eq!(place.made().await.values().filter(|account| account.comment == "changed").count(), 35);
    }
}

#[tokio::test]
async fn one_row_alone_is_told_as_well() {
    let place = Place::new().await;
    let ids = place.existing(2).await;
    let taken = AccountUpdate { name: Some("svc-0001".to_owned()), ..AccountUpdate::default() };
    let nobody = AccountId::new(uuid::Uuid::new_v4());
    for (id, update, kind) in
        [(ids[0], taken, FailureKind::AlreadyExists), (nobody, remark("nobody"), FailureKind::NotFound)]
    {
        let report = place.run(&Job::update(vec![(id, update)]), &going_on()).await;
        assert_eq!(report.rows[0].failure.as_ref().unwrap().kind, kind, "{report:?}");
    }
    let report = place.run(&Job::update(vec![(ids[0], remark("alone"))]), &Options::default()).await;
    assert!(report.is_success() && place.made().await["svc-0000"].comment == "alone");
}

#[tokio::test]
async fn lost_answers_are_looked_up_and_no_secret_is_set_twice() {
    for fault in [Fault::reset_before(), Fault::reset_after(), Fault::cut_after(9)] {
        let place = Place::new().await;
        let ids = place.existing(60).await;
        let before = place.made().await;
        place.sandbox.add_fault(fault.clone().on("accounts_bulk_update").calls(1..=2)).unwrap();
        let report = place.run(&Job::update(rotation(&ids)), &Options::default()).await;
        assert!(report.is_success(), "{fault}: {:?}", report.ended);
        for (name, account) in place.made().await {
            assert_eq!(account.version, before[&name].version + 1, "{fault}: {name}");
        }
    }
}

#[tokio::test]
async fn a_secret_that_was_changed_since_is_left_alone() {
    let place = Place::new().await;
    let ids = place.existing(20).await;
    let job = Job::update(rotation(&ids));
    let mut journal = Journal::begin(place.path(), &job, &place.fleet.place()).unwrap();
    // The request gets lost before anything is done, the run ends, and somebody changes one of the secrets.
    place.sandbox.add_fault(Fault::reset_before().on("accounts_bulk_update").once()).unwrap();
    place.sandbox.add_fault(Fault::refused().on("accounts_list").calls(2..)).unwrap();
    let report = place.fleet.run(&job, &mut journal, &Options::default()).await.unwrap();
    assert_eq!((report.count(RowState::InDoubt), journal.in_doubt()), (20, 20));
    drop(journal);
    place.sandbox.clear_faults();
    let theirs = AccountUpdate { secret: Some(Secret::new("theirs").unwrap()), ..AccountUpdate::default() };
    place.client.accounts().update(ids[5], &theirs).await.unwrap();

    let report = place.resume(&job, &going_on()).await;
    assert_eq!(report.rows[5].state, RowState::Unknown);
    assert_eq!(report.rows[5].failure.as_ref().unwrap().kind, FailureKind::Unclear);
    assert_eq!(report.count(RowState::Updated), 19);
    assert_eq!(place.secret(ids[5]).await.as_deref(), Some("theirs"));
    assert_eq!(place.secret(ids[6]).await.as_deref(), Some("canary-new-6"));

    // The rows that were done stay so, whatever is asked for.
    place.client.accounts().update_all(&[(ids[6], remark("later"))]).await.unwrap();
    let report = place.resume(&job, &Options { retry_failed: true, ..going_on() }).await;
    assert_eq!((report.requests, report.count(RowState::Unknown)), (0, 1));
}

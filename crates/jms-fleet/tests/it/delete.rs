//! Deleting accounts.

use jms_fleet::{
    Job, Options, RowState,
    domain::{AccountFilter, AccountId},
};
use jms_sandbox::Fault;

use crate::place::{EVERYWHERE, Place, going_on};

#[tokio::test]
async fn accounts_are_deleted_and_those_that_are_gone_are_as_good() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let mut ids = place.existing(250).await;
        ids.insert(7, AccountId::new(uuid::Uuid::new_v4()));
        place.sandbox.forget_requests();
        let report = place.run(&Job::delete(ids.clone()), &Options::default()).await;
        assert!(report.is_success());
        assert_eq!((report.count(RowState::Deleted), place.made().await.len()), (251, 0));
        assert!(place.sandbox.requests().of("accounts_bulk_delete") <= 5);
        assert_eq!(report.rows.iter().map(|row| row.account.unwrap()).collect::<Vec<_>>(), ids);
    }
}

#[tokio::test]
async fn all_that_there_are_can_be_deleted() {
    let place = Place::new().await;
    let all = place.client.accounts().rows(AccountFilter::default()).all().await.unwrap();
    let ids: Vec<_> = all.iter().map(|account| account.id).collect();
    let report = place.run(&Job::delete(ids), &going_on()).await;
    assert!(report.is_success(), "{report:?}");
    assert_eq!(place.client.accounts().rows(AccountFilter::default()).all().await.unwrap(), []);
}

#[tokio::test]
async fn lost_answers_do_not_matter_and_twice_is_once() {
    let place = Place::new().await;
    let mut ids = place.existing(50).await;
    ids.push(ids[0]);
    place.sandbox.add_fault(Fault::reset_after().on("accounts_bulk_delete").calls(1..=5)).unwrap();
    let report = place.run(&Job::delete(ids), &going_on()).await;
    assert_eq!((report.count(RowState::Deleted), report.count(RowState::Failed)), (50, 1));
    assert_eq!(place.made().await.len(), 0);
}

//! Reading many secrets.

use futures_util::StreamExt;
use jms_fleet::domain::AccountId;
use jms_sandbox::Throttle;

use crate::place::{EVERYWHERE, Place};

#[tokio::test]
async fn secrets_come_in_the_order_in_which_they_were_asked_for() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let mut ids = place.existing(450).await;
        ids.reverse();
        let nobody = AccountId::new(uuid::Uuid::new_v4());
        ids.insert(120, nobody);
        place.sandbox.forget_requests();
        let read: Vec<_> = place.fleet.secrets(&ids).collect().await;
        assert!(place.sandbox.requests().total() <= 6);
        assert_eq!(read.iter().map(|(id, _)| *id).collect::<Vec<_>>(), ids);
        for (id, row) in &read {
            match row {
                Err(error) => assert!(*id == nobody && error.is_not_found(), "{error}"),
                Ok(row) => {
                    let number = row.account.comment.strip_prefix("row ").unwrap();
                    assert_eq!(row.secret.shown().unwrap().expose(), format!("canary-{number}"));
                }
            }
        }
    }
}

#[tokio::test]
async fn the_throttle_is_waited_out() {
    let place = Place::throttled(Throttle { anonymous: 60, user: 8 }).await;
    let ids = place.existing(300).await;
    for _ in 0..3 {
        let read: Vec<_> = place.fleet.secrets(&ids).collect().await;
        assert!(read.iter().all(|(_, row)| row.is_ok()));
    }
    assert!(place.clock.elapsed().as_secs() >= 60);
}

#[tokio::test]
async fn a_request_that_fails_fails_for_each_of_its_accounts() {
    let place = Place::new().await;
    let ids = place.existing(120).await;
    let fault = jms_sandbox::Fault::status(http::StatusCode::FORBIDDEN, jms_sandbox::Page::Json);
    place.sandbox.add_fault(fault.on("account_secrets_list").once()).unwrap();
    let read: Vec<_> = place.fleet.secrets(&ids).collect().await;
    let failed = read.iter().filter(|(_, row)| row.is_err()).count();
    assert!(failed == 100 || failed == 20, "{failed}");
}

//! A server that takes no more requests for now.

use std::sync::Arc;

use jms_fleet::{Ended, Job, Options, Progress, RowState, Stop, domain::ports::Clock};
use jms_sandbox::{Fault, RetryAfter, Throttle};

use crate::place::{Place, going_on, with_bad_key};

#[tokio::test]
async fn the_throttle_is_waited_out() {
    let place = Place::throttled(Throttle { anonymous: 60, user: 12 }).await;
    let mut rows = place.rows(200);
    rows[150] = with_bad_key(rows[150].clone());
    let report = place.run(&Job::create(rows), &going_on()).await;
    assert_eq!(report.failed().map(|row| row.row).collect::<Vec<_>>(), [150], "{:?}", report.ended);
    assert_eq!(place.made().await.len(), 199);
    assert!(place.clock.elapsed().as_secs() >= 60);
}

#[tokio::test]
async fn a_job_that_waits_can_be_stopped() {
    let place = Place::new().await;
    let fault = Fault::throttle(RetryAfter::Seconds(50)).on("accounts_create").calls(2..);
    place.sandbox.add_fault(fault).unwrap();
    let stop = Stop::new();
    let stops = stop.clone();
    let tell = move |progress: &Progress| {
        if progress.waits.is_some() {
            stops.stop();
        }
    };
    let options = Options { stop, on_progress: Some(Arc::new(tell)), ..Options::default() };
    let report = place.run(&Job::create(place.rows(100)), &options).await;
    assert!(matches!(report.ended, Ended::Stopped), "{:?}", report.ended);
    assert_eq!((report.count(RowState::Created), report.left(), report.count(RowState::InDoubt)), (25, 75, 0));
}

#[tokio::test]
async fn a_server_that_refuses_for_ever_ends_the_run() {
    let place = Place::new().await;
    place.sandbox.add_fault(Fault::throttle(RetryAfter::Seconds(30)).on("accounts_create")).unwrap();
    let report = place.run(&Job::create(place.rows(10)), &Options::default()).await;
    assert!(matches!(report.ended, Ended::Failed(_)));
    assert_eq!(report.left(), 10);
    place.sandbox.clear_faults();
    place.clock.sleep(std::time::Duration::from_secs(61)).await;
    assert_eq!(place.made().await.len(), 0);
}

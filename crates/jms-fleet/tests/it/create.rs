//! Making accounts.

use std::sync::{Arc, Mutex};

use jms_fleet::{
    Ended, FailureKind, Job, Options, RowState, Stop,
    domain::{AccountId, AssetId, ErrorKind, NewAccount},
};
use jms_http::domain::Secret;
use jms_sandbox::{Fault, Page};

use crate::place::{EVERYWHERE, Place, going_on, states, with_bad_key};

#[tokio::test]
async fn a_thousand_accounts_are_made_in_few_requests_and_in_order() {
    for place in EVERYWHERE {
        let place = Place::on(place, None, |builder| builder).await;
        let rows = place.rows(1000);
        let report = place.run(&Job::create(rows.clone()), &Options::default()).await;
        assert!(report.is_success(), "{:?}", report.ended);
        assert!(report.requests <= 20, "{}", report.requests);
        assert_eq!(place.sandbox.requests().total(), report.requests as u64);
        let made = place.made().await;
        assert_eq!(made.len(), 1000);
        for (row, new) in report.rows.iter().zip(&rows) {
            let account = &made[&new.username];
            assert_eq!((row.account, account.comment.as_str()), (Some(account.id), new.comment.as_str()));
        }
    }
}

/// Rows of which each fails in a way of its own, among good ones.
fn bad_rows(place: &Place) -> (Vec<NewAccount>, Vec<(usize, FailureKind, &'static str)>) {
    let mut rows = place.rows(60);
    rows[3].name = "svc-3 ".into();
    rows[10] = NewAccount { comment: "again".to_owned(), ..rows[9].clone() };
    rows[20].asset = AssetId::new(uuid::Uuid::new_v4());
    rows[30].username = "deploy".into();
    rows[40] = with_bad_key(rows[40].clone());
    rows[59].name = "root".into();
    let wrong = vec![
        (3, FailureKind::Invalid, "blank"),
        (10, FailureKind::Invalid, "row 10 already"),
        (20, FailureKind::Refused, "not found"),
        (30, FailureKind::AlreadyExists, "must be unique"),
        (40, FailureKind::Refused, "private key"),
        (59, FailureKind::AlreadyExists, "must be unique"),
    ];
    (rows, wrong)
}

#[tokio::test]
async fn each_bad_row_stands_alone_and_all_others_are_made() {
    for at in EVERYWHERE {
        let place = Place::on(at, None, |builder| builder).await;
        let (rows, wrong) = bad_rows(&place);
        let report = place.run(&Job::create(rows), &going_on()).await;
        assert!(matches!(report.ended, Ended::Finished), "{:?}", report.ended);
        for row in &report.rows {
            match wrong.iter().find(|(wrong, ..)| *wrong == row.row) {
                None => assert_eq!(row.state, RowState::Created, "{row:?}"),
                Some((_, kind, text)) => {
                    let failure = row.failure.as_ref().unwrap();
                    assert_eq!((row.state, row.account), (RowState::Failed, None), "{row:?}");
                    // 3.10 says of both only that the account exists.
                    let v3 = at.1 == jms_fleet::domain::Dialect::V3_10 && *kind == FailureKind::AlreadyExists;
                    assert!(failure.kind == *kind && (v3 || failure.to_string().contains(text)), "{row:?}");
                }
            }
        }
        assert_eq!(place.made().await.len(), 60 - wrong.len());
        assert!(report.requests <= 40, "{}", report.requests);
    }
}

#[tokio::test]
async fn rows_that_the_server_names_cost_one_more_request() {
    let place = Place::new().await;
    let mut rows = place.rows(20);
    rows[4].asset = AssetId::new(uuid::Uuid::new_v4());
    rows[11].username = "deploy".into();
    let report = place.run(&Job::create(rows), &going_on()).await;
    assert_eq!((report.count(RowState::Created), report.requests), (18, 2));
    assert_eq!(report.rows[11].failure.as_ref().unwrap().messages[0].field, "username");
}

#[tokio::test]
async fn without_going_on_the_job_ends_at_the_first_bad_row() {
    let place = Place::new().await;
    let mut rows = place.rows(40);
    rows[30] = with_bad_key(rows[30].clone());
    let report = place.run(&Job::create(rows), &Options::default()).await;
    assert!(matches!(report.ended, Ended::AtFailure));
    assert_eq!(report.failed().map(|row| row.row).collect::<Vec<_>>(), [30]);
    assert!(states(&report)[..30].iter().all(|state| *state == RowState::Created), "all before it are made");
    assert_eq!(report.count(RowState::Created) + report.left(), 39);
    assert_eq!(place.made().await.len(), report.count(RowState::Created));

    let mut rows = place.rows(40);
    rows[39].name = String::new();
    place.sandbox.forget_requests();
    let report = place.run(&Job::create(rows), &Options::default()).await;
    assert!(matches!(report.ended, Ended::AtFailure));
    assert_eq!(
        (report.left(), place.sandbox.requests().total()),
        (39, 0),
        "nothing is sent if a row is wrong as it stands"
    );
}

#[tokio::test]
async fn lost_answers_are_looked_up() {
    for fault in [
        Fault::reset_before(),
        Fault::reset_after(),
        Fault::cut_after(9),
        Fault::status_after(http::StatusCode::BAD_GATEWAY, Page::Html),
        Fault::status(http::StatusCode::SERVICE_UNAVAILABLE, Page::Html),
    ] {
        let place = Place::new().await;
        place.sandbox.add_fault(fault.clone().on("accounts_create").calls(1..=3)).unwrap();
        let report = place.run(&Job::create(place.rows(100)), &Options::default()).await;
        assert!(report.is_success(), "{fault}: {:?}", report.ended);
        assert_eq!(place.made().await.len(), 100);
    }
}

#[tokio::test]
async fn a_server_that_is_away_ends_the_run_and_the_next_one_goes_on() {
    let place = Place::new().await;
    let job = Job::create(place.rows(100));
    let mut journal = jms_fleet::Journal::in_memory(&job, &place.fleet.place()).unwrap();
    let away = place.sandbox.add_fault(Fault::refused().calls(2..)).unwrap();
    let report = place.fleet.run(&job, &mut journal, &Options::default()).await.unwrap();
    let Ended::Failed(error) = &report.ended else { panic!("{:?}", report.ended) };
    assert_eq!(*error.kind(), ErrorKind::Unreachable);
    assert_eq!((report.count(RowState::Created), report.left(), journal.in_doubt()), (25, 75, 0));
    place.sandbox.remove_fault(away);
    let report = place.fleet.run(&job, &mut journal, &Options::default()).await.unwrap();
    assert!(report.is_success());
    assert_eq!(place.made().await.len(), 100);
}

#[tokio::test]
async fn a_server_that_fails_over_everything_is_not_asked_for_ever() {
    let place = Place::new().await;
    let fault = Fault::status(http::StatusCode::INTERNAL_SERVER_ERROR, Page::Json);
    place.sandbox.add_fault(fault.on("accounts_create")).unwrap();
    let report = place.run(&Job::create(place.rows(200)), &going_on()).await;
    let Ended::Failed(error) = &report.ended else { panic!("{:?}", report.ended) };
    assert_eq!(*error.kind(), ErrorKind::ServerFault);
    assert!(report.requests < 20, "{}", report.requests);
    assert_eq!(place.made().await.len(), 0);
}

#[tokio::test]
async fn a_stopped_job_says_how_far_it_is_and_goes_on() {
    let place = Place::new().await;
    let job = Job::create(place.rows(100));
    let mut journal = jms_fleet::Journal::begin(place.path(), &job, &place.fleet.place()).unwrap();
    let stop = Stop::new();
    let told = Arc::new(Mutex::new(Vec::new()));
    let options = {
        let (stops, told) = (stop.clone(), Arc::clone(&told));
        let tell = move |progress: &jms_fleet::Progress| {
            told.lock().unwrap().push(progress.settled);
            if progress.requests == 2 {
                stops.stop();
            }
        };
        Options { stop: stop.clone(), on_progress: Some(Arc::new(tell)), ..Options::default() }
    };
    let report = place.fleet.run(&job, &mut journal, &options).await.unwrap();
    assert!(stop.is_stopped() && matches!(report.ended, Ended::Stopped));
    assert_eq!((report.count(RowState::Created), report.left()), (75, 25));
    assert_eq!(*told.lock().unwrap(), [0, 25, 75]);
    drop(journal);
    assert!(place.resume(&job, &Options::default()).await.is_success());
    assert_eq!(place.made().await.len(), 100);
}

#[tokio::test]
async fn ids_of_the_caller_s_choice_are_kept_and_taken_ones_fail() {
    let place = Place::new().await;
    let there = place.existing(1).await[0];
    let mut rows = place.rows(3).split_off(1);
    let chosen = AccountId::new(uuid::Uuid::new_v4());
    rows[0].id = Some(chosen);
    rows[1].id = Some(there);
    let report = place.run(&Job::create(rows), &going_on()).await;
    assert_eq!(report.rows[0].account, Some(chosen));
    assert_eq!(report.rows[1].failure.as_ref().unwrap().kind, FailureKind::AlreadyExists);
    assert_eq!(place.made().await.len(), 2);
}

#[tokio::test]
async fn long_secrets_make_shorter_lists() {
    let place = Place::new().await;
    let mut rows = place.rows(30);
    for row in &mut rows {
        row.secret = Some(Secret::new("x".repeat(40_000)).unwrap());
    }
    let report = place.run(&Job::create(rows), &Options::default()).await;
    assert!(report.is_success());
    assert_eq!(report.requests, 3, "half a megabyte each");
}

/// An export that was edited, imported as new accounts while they are still there: no edit is lost without a word.
#[tokio::test]
async fn accounts_of_given_ids_that_are_there_are_not_taken_for_made() {
    let place = Place::new().await;
    let there = place.existing(2).await;
    let new = AccountId::new(uuid::Uuid::new_v4());
    let mut rows = place.rows(3);
    for (row, id) in rows.iter_mut().zip([there[0], there[1], new]) {
        row.id = Some(id);
        row.comment = "edited".to_owned();
    }
    for fault in [Fault::reset_before(), Fault::reset_after()] {
        let fault = place.sandbox.add_fault(fault.on("accounts_create").calls(1..=2)).unwrap();
        let report = place.run(&Job::create(rows.clone()), &going_on()).await;
        place.sandbox.remove_fault(fault);
        let kinds: Vec<_> = report.rows.iter().map(|row| row.failure.as_ref().map(|failure| failure.kind)).collect();
        let exists = Some(FailureKind::AlreadyExists);
        assert_eq!(kinds, [exists, exists, None], "{report:?}");
        assert_eq!((report.rows[2].state, report.rows[2].account), (RowState::Created, Some(new)));
        let ids = vec![new];
        assert!(place.run(&Job::delete(ids), &Options::default()).await.is_success());
    }
    assert_eq!(place.made().await["svc-0000"].comment, "row 0");
}

//! Jobs that end at every point, and go on.
//!
//! The future of a run is dropped at each request that it sends, before the server gets it and after the server has done it;
//! what was written until then is all that the next run knows.

use jms_fleet::{
    Job, Journal, Options, RowState,
    domain::{AssetFilter, NewBulkAccounts, SharedAccount},
};

use crate::{
    place::{EVERYWHERE, Place, going_on, with_bad_key},
    scissors::{Cut, Scissors, cuttable},
    update::rotation,
};

/// Runs a job, cut off at the nth request; whether it came that far.
async fn cut_off(place: &Place, scissors: &Scissors, job: &Job, nth: usize, cut: Cut) -> bool {
    let mut journal = Journal::begin(place.path(), job, &place.fleet.place()).unwrap();
    let options = going_on();
    scissors.cut(nth, cut, place.fleet.run(job, &mut journal, &options)).await
}

/// Tries every point of a job; `prepare` makes the job in a new place, `check` looks at what came of it.
async fn at_every_point<T>(
    prepare: impl AsyncFn(&Place) -> (Job, T),
    check: impl AsyncFn(&Place, &jms_fleet::Report, &T),
) -> usize {
    let mut points = 0;
    for cut in [Cut::Before, Cut::After] {
        for nth in 1.. {
            let scissors = Scissors::default();
            let place = cuttable(&scissors, EVERYWHERE[0]).await;
            let (job, known) = prepare(&place).await;
            let was_cut = cut_off(&place, &scissors, &job, nth, cut).await;
            let report = place.resume(&job, &Options { retry_failed: false, ..going_on() }).await;
            assert_eq!(
                (report.left(), report.count(RowState::Unknown)),
                (0, 0),
                "{cut:?} request {nth}: {:?}",
                report.ended
            );
            check(&place, &report, &known).await;
            if !was_cut {
                break;
            }
            points += 1;
        }
    }
    points
}

#[tokio::test]
async fn making_accounts_goes_on_from_every_point() {
    let prepare = async |place: &Place| {
        let mut rows = place.rows(60);
        rows[30] = with_bad_key(rows[30].clone());
        rows[50].username = "deploy".into();
        (Job::create(rows), ())
    };
    let points = at_every_point(prepare, async |place, report, ()| {
        assert_eq!(report.failed().map(|row| row.row).collect::<Vec<_>>(), [30, 50]);
        let made = place.made().await;
        assert_eq!(made.len(), 58);
        for row in report.rows.iter().filter(|row| row.state == RowState::Created) {
            let account = &made[&format!("svc-{:04}", row.row)];
            assert_eq!((row.account, account.version), (Some(account.id), 0), "made once");
        }
    })
    .await;
    assert!(points >= 20, "{points}");
}

#[tokio::test]
async fn changing_secrets_goes_on_from_every_point() {
    let prepare = async |place: &Place| {
        let ids = place.existing(60).await;
        let versions = place.made().await;
        (Job::update(rotation(&ids)), (ids, versions))
    };
    let points = at_every_point(prepare, async |place, report, (ids, before)| {
        assert_eq!(report.count(RowState::Updated), ids.len());
        for (name, account) in place.made().await {
            assert_eq!(account.version, before[&name].version + 1, "{name}: changed once");
        }
        assert_eq!(place.secret(ids[59]).await.as_deref(), Some("canary-new-59"));
    })
    .await;
    assert!(points >= 6, "{points}");
}

#[tokio::test]
async fn deleting_goes_on_from_every_point() {
    let prepare = async |place: &Place| {
        let ids = place.existing(70).await;
        (Job::delete(ids[10..].to_vec()), ())
    };
    let points = at_every_point(prepare, async |place, report, ()| {
        assert_eq!(report.count(RowState::Deleted), 60);
        assert_eq!(place.made().await.len(), 10);
    })
    .await;
    assert!(points >= 4, "{points}");
}

#[tokio::test]
async fn making_one_account_on_many_assets_goes_on_from_every_point() {
    let prepare = async |place: &Place| {
        let assets = place.client.assets().rows(AssetFilter::default()).all().await.unwrap();
        let assets: Vec<_> = assets.iter().map(|asset| asset.id).collect();
        let accounts = NewBulkAccounts::new(assets.clone(), SharedAccount::new("svc-0robot"));
        (Job::create_on_assets(accounts).unwrap(), assets.len())
    };
    let points = at_every_point(prepare, async |place, report, assets| {
        assert_eq!((report.rows.len(), report.count(RowState::Created)), (*assets, *assets), "{report:?}");
        assert!(report.rows.iter().all(|row| row.account.is_some()));
        let filter = jms_fleet::domain::AccountFilter {
            username: Some("svc-0robot".to_owned()),
            ..jms_fleet::domain::AccountFilter::default()
        };
        let made = place.client.accounts().rows(filter).all().await.unwrap();
        assert_eq!(made.len(), *assets);
    })
    .await;
    assert!(points >= 6, "{points}");
}

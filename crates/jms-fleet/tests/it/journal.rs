//! The file of a journal, whatever is done to it.

use std::{fs, path::Path};

use jms_fleet::{
    FleetError, Job, JobKind, Journal, JournalError, Options, Place as Where, RowState,
    domain::{AccountId, AssetId, NewAccount, OrgId, Secret},
};
use proptest::prelude::*;
use rusqlite::Connection;
use tempfile::TempDir;

use crate::{
    export::KEY,
    place::{CANARY, Place, going_on, with_bad_key},
    update::rotation,
};

fn accounts(rows: usize) -> Vec<NewAccount> {
    let asset = AssetId::new(uuid::Uuid::from_u128(7));
    (0..rows).map(|row| NewAccount::new(asset, format!("user-{row}"))).collect()
}

fn here() -> Where {
    Where::new("http://localhost", OrgId::DEFAULT)
}

fn begun(folder: &TempDir) -> std::path::PathBuf {
    let path = folder.path().join("job");
    drop(Journal::begin(&path, &Job::create(accounts(50)), &here()).unwrap());
    path
}

fn refused(path: &Path) -> JournalError {
    Journal::open(path).unwrap_err()
}

#[test]
fn a_file_that_is_no_journal_is_left_as_it_is() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("file");
    assert!(matches!(refused(&path), JournalError::Missing { .. }));
    assert!(matches!(refused(folder.path()), JournalError::Foreign { .. }));
    for bytes in [&b""[..], b"accounts: []\n", &[0xff; 5000]] {
        fs::write(&path, bytes).unwrap();
        assert!(matches!(refused(&path), JournalError::Foreign { .. }), "{:?}", refused(&path));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE rows (id)").unwrap();
    let bytes = fs::read(&path).unwrap();
    assert!(matches!(refused(&path), JournalError::Foreign { .. }));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_journal_is_begun_once_and_is_its_owner_s_alone() {
    let folder = TempDir::new().unwrap();
    let path = begun(&folder);
    let again = Journal::begin(&path, &Job::create(accounts(1)), &here()).unwrap_err();
    assert!(matches!(again, JournalError::Exists { .. }));
    let journal = Journal::open(&path).unwrap();
    assert_eq!((journal.rows(), journal.kind(), journal.count(RowState::Planned)), (50, JobKind::CreateAccounts, 50));
    assert_eq!(journal.place(), &here());
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap()).collect();
    assert!(files.len() <= 2, "nothing is left but the file and its log: {files:?}");
    #[cfg(unix)]
    for file in files {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }
    let nowhere = Journal::begin(folder.path().join("none/job"), &Job::create(accounts(1)), &here()).unwrap_err();
    assert!(matches!(nowhere, JournalError::Io { .. }));
}

#[test]
fn one_at_a_time_works_on_a_journal() {
    let folder = TempDir::new().unwrap();
    let path = begun(&folder);
    let first = Journal::open(&path).unwrap();
    assert!(matches!(refused(&path), JournalError::Locked { .. }), "{:?}", refused(&path));
    drop(first);
    assert!(Journal::open(&path).is_ok());
}

#[test]
fn newer_and_damaged_journals_are_told() {
    let folder = TempDir::new().unwrap();
    let path = begun(&folder);
    let change = |sql: &str| Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    change("PRAGMA user_version = 2");
    assert!(matches!(refused(&path), JournalError::Newer { format: 2, reads: 1, .. }));
    change("PRAGMA user_version = 1");
    for (break_it, mend_it) in [
        ("UPDATE job SET kind = 'brew_coffee'", "UPDATE job SET kind = 'create_accounts'"),
        ("UPDATE job SET org = 'x'", "UPDATE job SET org = '00000000-0000-0000-0000-000000000002'"),
        ("UPDATE job SET rows = 51", "UPDATE job SET rows = 50"),
        ("UPDATE rows SET state = 'lost' WHERE row = 3", "UPDATE rows SET state = 'planned' WHERE row = 3"),
        ("UPDATE rows SET failure = '{' WHERE row = 3", "UPDATE rows SET failure = NULL WHERE row = 3"),
        ("UPDATE rows SET id = x'00' WHERE row = 3", "UPDATE rows SET id = zeroblob(16) WHERE row = 3"),
        ("ALTER TABLE job RENAME TO work", "ALTER TABLE work RENAME TO job"),
        ("DELETE FROM rows WHERE row = 9", ""),
    ] {
        change(break_it);
        assert!(matches!(refused(&path), JournalError::Corrupt { .. }), "{break_it}: {:?}", refused(&path));
        change(mend_it);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever bytes are wrong, it is an error or the file still makes sense; it is never a panic.
    #[test]
    fn bytes_that_are_wrong_are_never_a_panic(
        spots in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..200),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let folder = TempDir::new().unwrap();
        let path = begun(&folder);
        let mut bytes = fs::read(&path).unwrap();
        for (spot, byte) in &spots {
            let spot = spot.index(bytes.len());
            bytes[spot] = *byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        fs::write(&path, &bytes).unwrap();
        if let Ok(journal) = Journal::open(&path) {
            prop_assert_eq!(journal.rows(), 50);
        }
    }
}

#[tokio::test]
async fn no_secret_is_in_the_file_even_if_the_server_repeats_it() {
    let place = Place::new().await;
    let mut rows = place.rows(30);
    rows[7] = with_bad_key(rows[7].clone());
    let job = Job::create(rows);
    let mut journal = Journal::begin(place.path(), &job, &place.fleet.place()).unwrap();
    let report = place.fleet.run(&job, &mut journal, &going_on()).await.unwrap();
    let ids: Vec<AccountId> = report.rows.iter().filter_map(|row| row.account).collect();
    let texts = [format!("{job:?}{journal:?}{report:?}"), serde_json::to_string(&report.rows).unwrap()];
    assert!(texts.iter().all(|text| !text.contains(CANARY)), "{texts:?}");
    let log = place.path().with_file_name("test.job-wal");
    for open in [true, false] {
        for file in [place.path(), log.clone()] {
            let bytes = fs::read(&file).unwrap_or_default();
            for secret in [CANARY.as_bytes(), b"no key"] {
                assert!(!bytes.windows(secret.len()).any(|bytes| bytes == secret), "{file:?}, open: {open}");
            }
        }
        if open {
            drop(std::mem::replace(&mut journal, Journal::in_memory(&job, &place.fleet.place()).unwrap()));
        }
    }
    // Updates keep a stamp of what they change, and no secret either.
    let job = Job::update(rotation(&ids));
    fs::remove_file(place.path()).unwrap();
    let mut journal = Journal::begin(place.path(), &job, &place.fleet.place()).unwrap();
    assert!(place.fleet.run(&job, &mut journal, &going_on()).await.unwrap().is_success());
    drop(journal);
    let bytes = fs::read(place.path()).unwrap();
    assert!(!bytes.windows(CANARY.len()).any(|bytes| bytes == CANARY.as_bytes()));
}

#[tokio::test]
async fn a_job_goes_on_with_its_own_rows_only() {
    let place = Place::new().await;
    let mut rows = place.rows(30);
    rows[20].username = "deploy".into();
    let job = Job::create(rows.clone());
    let mut journal = Journal::begin(place.path(), &job, &place.fleet.place()).unwrap();
    let report = place.fleet.run(&job, &mut journal, &Options::default()).await.unwrap();
    assert_eq!((report.count(RowState::Failed), report.left()), (1, 29));

    // Rows of which nothing was done may be mended; the others may not.
    rows[20].username = "svc-0020".into();
    rows[25].comment = "mended".into();
    let report = place.fleet.run(&Job::create(rows.clone()), &mut journal, &Options::default()).await.unwrap();
    assert!(report.is_success(), "{:?}", report.ended);
    assert_eq!(place.made().await["svc-0025"].comment, "mended");
    rows[3].comment = "too late".into();
    let late = place.fleet.run(&Job::create(rows.clone()), &mut journal, &Options::default()).await.unwrap_err();
    assert!(matches!(late, FleetError::OtherRow { row: 3, state: RowState::Created }), "{late}");
    rows.pop();
    let fewer = place.fleet.run(&Job::create(rows), &mut journal, &Options::default()).await.unwrap_err();
    assert!(matches!(fewer, FleetError::OtherRows { journal: 30, given: 29 }));
    let other = place.fleet.run(&Job::delete(Vec::new()), &mut journal, &Options::default()).await.unwrap_err();
    assert!(matches!(other, FleetError::OtherJob { .. }));
    let elsewhere = Place::on(crate::place::EVERYWHERE[1], None, |builder| builder).await;
    let other = elsewhere.fleet.run(&job, &mut journal, &Options::default()).await.unwrap_err();
    assert!(matches!(other, FleetError::OtherPlace { .. }), "{other}");
}

#[tokio::test]
async fn failed_rows_are_tried_again_when_that_is_asked_for() {
    let place = Place::new().await;
    let mut rows = place.rows(5);
    rows[2] = NewAccount::new(place.web, "deploy");
    let job = Job::create(rows);
    let mut journal = Journal::in_memory(&job, &place.fleet.place()).unwrap();
    let options = going_on();
    assert_eq!(place.fleet.run(&job, &mut journal, &options).await.unwrap().count(RowState::Failed), 1);
    assert_eq!(place.fleet.run(&job, &mut journal, &options).await.unwrap().requests, 0);
    let options = Options { retry_failed: true, ..options };
    let report = place.fleet.run(&job, &mut journal, &options).await.unwrap();
    assert_eq!((report.requests, report.count(RowState::Failed)), (1, 1));
}

/// Whether a secret was mended no journal can tell, so those that failed with one are tried again.
#[tokio::test]
async fn rows_that_failed_with_a_secret_are_tried_again() {
    let place = Place::new().await;
    let mut rows = place.rows(5);
    let right = rows[3].clone();
    rows[3] = with_bad_key(right.clone());
    rows[4] = NewAccount { secret: None, ..NewAccount::new(place.web, "deploy") };
    let mut journal = Journal::begin(place.path(), &Job::create(rows.clone()), &place.fleet.place()).unwrap();
    let report = place.fleet.run(&Job::create(rows.clone()), &mut journal, &going_on()).await.unwrap();
    assert_eq!(report.count(RowState::Failed), 2);
    let secret = Some(Secret::key(KEY).unwrap());
    rows[3] = NewAccount { secret, ..rows[3].clone() };
    assert!(journal.changed(&Job::create(rows.clone())).unwrap().is_empty());
    let report = place.fleet.run(&Job::create(rows.clone()), &mut journal, &going_on()).await.unwrap();
    assert_eq!((report.rows[3].state, report.rows[4].state), (RowState::Created, RowState::Failed), "{report:?}");
    assert_eq!(report.requests, 1, "the one without a secret is left alone");

    rows[4].username = "svc-0009".to_owned();
    assert_eq!(journal.changed(&Job::create(rows)).unwrap(), [4]);
}

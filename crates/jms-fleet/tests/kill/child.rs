//! The process that is killed: begins a job, or takes it up again.

use std::{env, path::Path, process, time::Duration};

use jms_fleet::{
    Ended, Fleet, Job, Journal, Options, Rotation, RotationEnd, RotationJournal, RotationOptions,
    domain::{
        AccountFilter, AccountId, AccountUpdate, Dialect, NewAccount, NewSecret, PasswordRules, Secret, SecretChange,
        Wait,
    },
};
use jms_http::JumpServer;
use uuid::Uuid;

/// All is done.
pub(crate) const DONE: i32 = 0;
/// The server ended the run; another one goes on.
pub(crate) const ENDED: i32 = 75;

/// The variable with the token, which is nobody else's business.
pub(crate) const TOKEN: &str = "JMS_KILL_TOKEN";

/// The row of an account that exists before a job that changes or deletes it.
pub(crate) fn id(row: usize) -> AccountId {
    AccountId::new(Uuid::from_u128(0xacc0_0000_0000_4000_8000_0000_0000_0000 | row as u128))
}

pub(crate) fn accounts(asset: &str, rows: usize) -> Vec<NewAccount> {
    let row = |row: usize| NewAccount {
        secret: Some(Secret::new(format!("secret-{row}")).unwrap()),
        ..NewAccount::new(asset.parse().unwrap(), format!("svc-{row:04}"))
    };
    (0..rows).map(row).collect()
}

fn job(kind: &str, asset: &str, rows: usize) -> Job {
    match kind {
        "create" => Job::create(accounts(asset, rows)),
        "update" => {
            let update = |row: usize| {
                let secret = Some(Secret::new(format!("rotated-{row}")).unwrap());
                (id(row), AccountUpdate { secret, ..AccountUpdate::default() })
            };
            Job::update((0..rows).map(update).collect())
        }
        "delete" => Job::delete((0..rows).map(id).collect()),
        other => panic!("{other}"),
    }
}

fn client(url: &str, dialect: Dialect) -> JumpServer {
    let token = Secret::new(env::var(TOKEN).unwrap()).unwrap();
    let builder = JumpServer::builder().base_url(url).private_token(token).timeout(Duration::from_secs(10));
    builder.dialect(dialect).build().unwrap()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Begins a rotation of all accounts of this test, or takes it up again.
pub(crate) fn rotate(path: &Path, url: &str, dialect: Dialect) {
    let (client, secret) = (client(url, dialect), SecretChange::Password(NewSecret::Random(PasswordRules::default())));
    let fleet = Fleet::new(&client);
    // The sandbox is faster than a server.
    let wait =
        Wait { first_pause: Duration::from_millis(2), longest_pause: Duration::from_millis(20), ..Wait::default() };
    let options = RotationOptions { wait, ..RotationOptions::default() };
    let report = runtime().block_on(async {
        let mut journal = if path.exists() {
            RotationJournal::open(path).unwrap()
        } else {
            let filter = AccountFilter { search: Some("svc-0".to_owned()), ..AccountFilter::default() };
            let Ok(selection) = client.accounts().rows(filter).all().await else { process::exit(ENDED) };
            let wanted = Rotation { wave: 8, ..Rotation::new(secret.clone()) };
            let Ok(plan) = fleet.plan_rotation(&wanted, selection).await else { process::exit(ENDED) };
            RotationJournal::begin(path, &plan, &fleet.place()).unwrap()
        };
        fleet.rotate(&mut journal, &secret, &options).await.unwrap()
    });
    assert_eq!(report.failed().next(), None, "no account is wrong");
    assert!(!matches!(report.ended, RotationEnd::CanaryFailed | RotationEnd::TooManyFailures { .. }));
    process::exit(if report.is_success() { DONE } else { ENDED });
}

pub(crate) fn work(kind: &str, path: &Path, asset: &str, rows: usize, url: &str) {
    let fleet = Fleet::new(&client(url, Dialect::V4_10));
    let job = job(kind, asset, rows);
    let mut journal =
        if path.exists() { Journal::open(path) } else { Journal::begin(path, &job, &fleet.place()) }.unwrap();
    let options = Options { continue_on_error: true, ..Options::default() };
    let report = runtime().block_on(fleet.run(&job, &mut journal, &options)).unwrap();
    assert_eq!(report.failed().next(), None, "no row is wrong");
    process::exit(if matches!(report.ended, Ended::Finished) { DONE } else { ENDED });
}

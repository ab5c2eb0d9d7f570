//! The process that is killed: begins a job, or takes it up again.

use std::{env, path::Path, process, time::Duration};

use jms_fleet::{
    Ended, Fleet, Job, Journal, Options,
    domain::{AccountId, AccountUpdate, NewAccount, Secret},
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

pub(crate) fn work(kind: &str, path: &Path, asset: &str, rows: usize, url: &str) {
    let token = Secret::new(env::var(TOKEN).unwrap()).unwrap();
    let client = JumpServer::builder().base_url(url).private_token(token).timeout(Duration::from_secs(10)).build();
    let fleet = Fleet::new(&client.unwrap());
    let job = job(kind, asset, rows);
    let mut journal =
        if path.exists() { Journal::open(path) } else { Journal::begin(path, &job, &fleet.place()) }.unwrap();
    let options = Options { continue_on_error: true, ..Options::default() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let report = runtime.block_on(fleet.run(&job, &mut journal, &options)).unwrap();
    assert_eq!(report.failed().next(), None, "no row is wrong");
    process::exit(if matches!(report.ended, Ended::Finished) { DONE } else { ENDED });
}

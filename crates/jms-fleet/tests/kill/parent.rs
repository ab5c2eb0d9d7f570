//! The process with the server, which kills and counts.

use std::{
    collections::BTreeMap,
    env,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use jms_fleet::{
    Fleet, Job, Journal, Options, RotationJournal,
    domain::{Account, AccountFilter, AssetFilter, Dialect, NewAccount, RecordFilter, Secret, ports::Accounts},
};
use jms_http::JumpServer;
use jms_sandbox::{Clock, Fault, Page, Profile, Sandbox};
use rand::{RngExt, SeedableRng, rngs::StdRng};
use tempfile::TempDir;

use crate::{
    child::{self, DONE, ENDED, TOKEN},
    code,
};

/// Rows of a job: some ten requests, because lists are short while answers get lost.
pub(crate) const ROWS: usize = 240;
/// Accounts of a rotation: a canary, and five waves, each with a run of its own.
const ROTATED: usize = 40;
/// Kills for each kind of job, unless told otherwise.
const KILLS: usize = 40;

/// What was seen of all jobs of a kind.
#[derive(Debug, Default)]
struct Count {
    jobs: usize,
    kills: usize,
    /// Runs that ended because the server lost too many answers.
    ended: usize,
    /// Rows that were done.
    rows: usize,
    /// Kills after which rows were in doubt.
    in_doubt: usize,
    requests: u64,
    unanswered: u64,
}

pub(crate) fn kill_and_count() {
    let number = |name: &str, otherwise| env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (seed, kills) = (number("JMS_SEED", 20_261_122), number("JMS_KILLS", KILLS as u64));
    println!("\nkilled jobs of {ROWS} rows, and rotations of {ROTATED} accounts, seed {seed}:");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for kind in ["create", "update", "delete", "apply", "rotate", "rotate on 3.10"] {
        let mut dice = StdRng::seed_from_u64(seed);
        let mut count = Count::default();
        while count.kills < usize::try_from(kills).unwrap() {
            runtime.block_on(one_job(kind, &mut dice, &mut count));
            count.jobs += 1;
        }
        println!(
            "  {kind}: {} jobs, {} kills ({} left rows in doubt), {} runs ended by faults; {} requests, {} without an answer; \
             {} rows, each done exactly once",
            count.jobs, count.kills, count.in_doubt, count.ended, count.requests, count.unanswered, count.rows,
        );
    }
}

fn is_rotation(kind: &str) -> bool {
    kind.starts_with("rotate")
}

/// Makes the accounts that a job changes or deletes.
async fn prepare(client: &JumpServer, asset: &str, rows: usize) {
    let accounts = child::accounts(asset, rows).into_iter().enumerate();
    let accounts = accounts.map(|(row, account)| NewAccount { id: Some(child::id(row)), ..account }).collect();
    let (job, fleet) = (Job::create(accounts), Fleet::new(client));
    let mut journal = Journal::in_memory(&job, &fleet.place()).unwrap();
    assert!(fleet.run(&job, &mut journal, &Options::default()).await.unwrap().is_success());
}

pub(crate) async fn found(client: &JumpServer) -> BTreeMap<String, Account> {
    let filter = AccountFilter { search: Some("svc-0".to_owned()), ..AccountFilter::default() };
    let rows = client.accounts().rows(filter).all().await.unwrap();
    let count = rows.len();
    let rows: BTreeMap<_, _> = rows.into_iter().map(|account| (account.username.clone(), account)).collect();
    assert_eq!(rows.len(), count, "none is there twice");
    rows
}

async fn one_job(kind: &str, dice: &mut StdRng, count: &mut Count) {
    let (profile, dialect) = match kind {
        "rotate on 3.10" => (Profile::V3_10, Dialect::V3_10),
        _ => (Profile::V4_10Licensed, Dialect::V4_10),
    };
    // Runs take seconds there, and are not what is measured here.
    let clock = if is_rotation(kind) { Clock::fast(40.0) } else { Clock::default() };
    let server = Sandbox::builder().profile(profile).clock(clock).start().await.unwrap();
    let (sandbox, url) = (server.sandbox().clone(), server.url());
    let token = sandbox.credentials().private_token;
    let secret = Secret::new(token.clone()).unwrap();
    let client = JumpServer::builder().base_url(&url).private_token(secret).dialect(dialect).build().unwrap();
    let filter = AssetFilter { name: Some("web-01".to_owned()), ..AssetFilter::default() };
    let asset = client.assets().rows(filter).all().await.unwrap()[0].id.to_string();
    let rows = if is_rotation(kind) { ROTATED } else { ROWS };
    match kind {
        "create" => {}
        "apply" => code::prepare(&client, &asset).await,
        _ => prepare(&client, &asset, rows).await,
    }
    let before = found(&client).await;
    sandbox.forget_requests();

    let mut fault = |fault: Fault, chance: f64| sandbox.add_fault(fault.chance(chance, dice.random())).unwrap();
    fault(Fault::reset_before(), 0.04);
    fault(Fault::reset_after(), 0.06);
    fault(Fault::status_after(http::StatusCode::BAD_GATEWAY, Page::Html), 0.04);
    fault(Fault::cut_after(40), 0.04);
    fault(Fault::latency(Duration::from_millis(4)), 0.5);
    fault(Fault::latency_after(Duration::from_millis(4)), 0.5);

    let most = match kind {
        // A wave takes some twenty requests, most of which ask how far its run is.
        _ if is_rotation(kind) => 40,
        // Whoever applies files reads before it does anything.
        "apply" => 30,
        _ => 6,
    };
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("job");
    if kind == "apply" {
        code::write(&path);
    }
    loop {
        let mut child = start(kind, &path, &asset, &url, &token);
        match kill_somewhen(&mut child, &sandbox, most, dice).await {
            None => count.kills += 1,
            Some(DONE) => break,
            Some(ENDED) => count.ended += 1,
            Some(other) => panic!("a run ended with {other}"),
        }
        if path.is_file() {
            let in_doubt = match kind {
                _ if is_rotation(kind) => RotationJournal::open(&path).unwrap().in_doubt(),
                _ => Journal::open(&path).unwrap().in_doubt(),
            };
            count.in_doubt += usize::from(in_doubt > 0);
        }
    }
    count.rows += rows;
    count.requests += sandbox.requests().total();
    count.unanswered += sandbox.requests().unanswered();
    assert_eq!(sandbox.requests().failures(), 0);
    sandbox.clear_faults();
    check(kind, &client, &before).await;
    server.shutdown().await;
}

fn start(kind: &str, path: &Path, asset: &str, url: &str, token: &str) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--job", kind])
        .arg(path)
        .args([asset, &ROWS.to_string(), url])
        .env(TOKEN, token)
        .stdin(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the process a random while after a random request, unless it ends before; then its exit code.
async fn kill_somewhen(child: &mut Child, sandbox: &Sandbox, most: u64, dice: &mut StdRng) -> Option<i32> {
    let already = sandbox.requests().total();
    let (requests, while_after) = (dice.random_range(0..most), Duration::from_micros(dice.random_range(0..12_000)));
    while sandbox.requests().total() < already + requests {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status.code().unwrap());
        }
        tokio::time::sleep(Duration::from_micros(200)).await;
    }
    tokio::time::sleep(while_after).await;
    if let Some(status) = child.try_wait().unwrap() {
        return Some(status.code().unwrap());
    }
    child.kill().unwrap();
    // It may have ended by itself just now.
    child.wait().unwrap().code()
}

/// The final state is exactly the wanted one.
async fn check(kind: &str, client: &JumpServer, before: &BTreeMap<String, Account>) {
    let after = found(client).await;
    match kind {
        "create" => {
            assert_eq!(after.len(), ROWS, "no row is lost");
            assert!(after.values().all(|account| account.version == 0), "no secret was set twice");
        }
        "apply" => code::check(client, before, &after).await,
        "update" => {
            for (row, (name, account)) in after.iter().enumerate() {
                assert_eq!(account.version, before[name].version + 1, "{name}: its secret was changed once");
                let read = client.accounts().secret(account.id).await.unwrap();
                assert_eq!(read.secret.shown().unwrap().expose(), format!("rotated-{row}"));
            }
            assert_eq!(after.len(), ROWS);
        }
        _ if is_rotation(kind) => {
            assert_eq!(after.len(), ROTATED);
            for (row, (name, account)) in after.iter().enumerate() {
                assert_eq!(account.version, before[name].version + 1, "{name}: its secret was changed once");
                let read = client.accounts().secret(account.id).await.unwrap();
                assert_ne!(read.secret.shown().unwrap().expose(), format!("secret-{row}"), "{name}: it is a new one");
            }
            let records = client.change_secret_records().rows(RecordFilter::default()).all().await.unwrap();
            assert_eq!(records.len(), ROTATED, "each account has one record");
        }
        _ => assert!(after.is_empty(), "{} are left", after.len()),
    }
}

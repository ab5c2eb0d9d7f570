//! Imports whose process is killed again and again, at random moments, while the server fails at random: the same command goes on
//! until all is exactly as the file says, and nothing was done twice.
//!
//! `JMS_KILLS` is how often to kill for each mode, `JMS_SEED` what decides when. It prints what it counted.

use std::{
    collections::BTreeMap,
    env,
    fmt::Write as _,
    fs,
    path::Path,
    process::{Child, Stdio},
    time::Duration,
};

use jms_http::{
    JumpServer,
    domain::{
        Account, AccountFilter, AssetFilter, NewAccount, Secret,
        ports::{Accounts, AccountsInBulk},
    },
};
use jms_sandbox::{Fault, Page, Sandbox};
use rand::{RngExt, SeedableRng, rngs::StdRng};

use crate::home::Home;

/// Accounts of a file: some ten requests, because lists are short while answers get lost.
const ROWS: usize = 200;
/// Kills for each mode, unless told otherwise.
const KILLS: u64 = 8;
/// Exit codes of a run that the server's faults ended: it failed, or nobody knows.
const ENDED: [i32; 3] = [1, 6, 7];

#[derive(Debug, Default)]
struct Count {
    imports: usize,
    kills: u64,
    /// Runs that ended because the server lost too many answers.
    ended: usize,
    /// Kills that left a journal behind.
    begun: usize,
    requests: u64,
    unanswered: u64,
}

#[test]
fn killed_imports_go_on_and_do_nothing_twice() {
    let number = |name: &str, otherwise| env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise);
    let (seed, kills) = (number("JMS_SEED", 20_261_122), number("JMS_KILLS", KILLS));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for mode in ["create", "update"] {
        let (mut dice, mut count) = (StdRng::seed_from_u64(seed), Count::default());
        while count.kills < kills {
            runtime.block_on(one_import(mode, &mut dice, &mut count));
            count.imports += 1;
        }
        let Count { imports, kills, ended, begun, requests, unanswered } = count;
        println!(
            "import --mode {mode}, seed {seed}: {imports} imports of {ROWS} accounts, {kills} kills ({begun} left a journal), {ended} \
             runs ended by faults; {requests} requests, {unanswered} without an answer; {} accounts, each done exactly once",
            imports * ROWS
        );
    }
}

fn user(row: usize) -> String {
    format!("imp-{row:04}")
}

async fn found(client: &JumpServer) -> BTreeMap<String, Account> {
    let filter = AccountFilter { search: Some("imp-".to_owned()), ..AccountFilter::default() };
    let rows = client.accounts().rows(filter).page_size(1000).all().await.unwrap();
    let count = rows.len();
    let rows: BTreeMap<_, _> = rows.into_iter().map(|account| (account.username.clone(), account)).collect();
    assert_eq!(rows.len(), count, "none is there twice");
    rows
}

/// The file, and, for one that changes accounts, those accounts.
async fn file(mode: &str, client: &JumpServer) -> String {
    if mode == "create" {
        let rows = (0..ROWS).map(|row| format!("web-01,{},secret-{row}\n", user(row)));
        return format!("asset,username,secret\n{}", rows.collect::<String>());
    }
    let web = AssetFilter { name: Some("web-01".to_owned()), ..AssetFilter::default() };
    let web = client.assets().rows(web).all().await.unwrap()[0].id;
    let secret = |row| Some(Secret::new(format!("secret-{row}")).unwrap());
    let accounts = (0..ROWS).map(|row| NewAccount { secret: secret(row), ..NewAccount::new(web, user(row)) });
    client.accounts().create_all(&accounts.collect::<Vec<_>>()).await.unwrap();
    let mut text = "id,asset,username,secret\n".to_owned();
    for (row, account) in found(client).await.values().enumerate() {
        writeln!(text, "{},web-01,{},rotated-{row}", account.id, account.username).unwrap();
    }
    text
}

async fn one_import(mode: &str, dice: &mut StdRng, count: &mut Count) {
    let server = Sandbox::builder().start().await.unwrap();
    let (sandbox, url) = (server.sandbox().clone(), server.url());
    let token = sandbox.credentials().private_token;
    let client = JumpServer::builder().service(sandbox.service()).private_token(Secret::new(token.as_str()).unwrap());
    let client = client.build().unwrap();
    let home = Home::new();
    let path = home.path().join("accounts.csv");
    fs::write(&path, file(mode, &client).await).unwrap();
    sandbox.forget_requests();
    add_faults(&sandbox, dice);

    let journal = path.with_extension("csv.job");
    loop {
        let mut child = start(&home, mode, &path, &url, &token);
        match kill_somewhen(&mut child, &sandbox, dice).await {
            None => {
                count.kills += 1;
                count.begun += usize::from(journal.exists());
                if !journal.exists() {
                    // It was killed before it began, or after all was done and its journal gone.
                    sandbox.clear_faults();
                    if is_done(mode, &found(&client).await) {
                        break;
                    }
                    add_faults(&sandbox, dice);
                }
            }
            Some(0) => break,
            Some(code) if ENDED.contains(&code) => count.ended += 1,
            Some(other) => panic!("a run ended with {other}: {}", fs::read_to_string(home.path().join("err")).unwrap()),
        }
    }
    count.requests += sandbox.requests().total();
    count.unanswered += sandbox.requests().unanswered();
    assert_eq!(sandbox.requests().failures(), 0);
    sandbox.clear_faults();
    assert!(!journal.exists());
    check(mode, &client).await;
    server.shutdown().await;
}

fn add_faults(sandbox: &Sandbox, dice: &mut StdRng) {
    let mut fault = |fault: Fault, chance: f64| sandbox.add_fault(fault.chance(chance, dice.random())).unwrap();
    fault(Fault::reset_before(), 0.04);
    fault(Fault::reset_after(), 0.06);
    fault(Fault::status_after(http::StatusCode::BAD_GATEWAY, Page::Html), 0.04);
    fault(Fault::cut_after(40), 0.04);
    fault(Fault::latency(Duration::from_millis(4)), 0.5);
    fault(Fault::latency_after(Duration::from_millis(4)), 0.5);
}

/// Whether the file was carried out, as far as accounts show.
fn is_done(mode: &str, found: &BTreeMap<String, Account>) -> bool {
    found.len() == ROWS && (mode == "create" || found.values().all(|account| account.version == 1))
}

fn start(home: &Home, mode: &str, path: &Path, url: &str, token: &str) -> Child {
    let import = ["account", "import", path.to_str().unwrap(), "--mode", mode, "--plain-text", "--yes", "-o", "name"];
    let mut command = home.command(&import);
    command.arg("--continue-on-error").env("JMS_URL", url).env("JMS_PRIVATE_TOKEN", token);
    let err = fs::File::create(home.path().join("err")).unwrap();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(err).spawn().unwrap()
}

/// Kills the process a random while after a random request, unless it ends before; then its exit code.
async fn kill_somewhen(child: &mut Child, sandbox: &Sandbox, dice: &mut StdRng) -> Option<i32> {
    let already = sandbox.requests().total();
    let (requests, while_after) = (dice.random_range(1..9), Duration::from_micros(dice.random_range(0..12_000)));
    while sandbox.requests().total() < already + requests {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        tokio::time::sleep(Duration::from_micros(200)).await;
    }
    tokio::time::sleep(while_after).await;
    if child.try_wait().unwrap().is_none() {
        child.kill().unwrap();
    }
    // It may have ended by itself just now.
    child.wait().unwrap().code()
}

/// The final state is exactly that of the file.
async fn check(mode: &str, client: &JumpServer) {
    let after = found(client).await;
    assert_eq!(after.len(), ROWS, "no account is lost");
    for (row, (name, account)) in after.iter().enumerate() {
        let (version, secret) =
            if mode == "create" { (0, format!("secret-{row}")) } else { (1, format!("rotated-{row}")) };
        assert_eq!(account.version, version, "{name}: its secret was set once");
        let read = client.accounts().secret(account.id).await.unwrap();
        assert_eq!(read.secret.shown().unwrap().expose(), secret);
    }
}

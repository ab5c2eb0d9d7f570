//! How many requests and how much memory a plan takes over 10,000 accounts and 50 automations.
//!
//! `cargo bench -p jms-fleet --bench plan` (Linux). A process of its own does it, over loopback on a sandbox of the parent's, so
//! that its peak of memory is the plan's.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints what it found")]

use std::{
    env,
    fmt::Write as _,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use jms_fleet::{CodeOptions, Desired, Fleet, LocalSecrets, Options, PlanOptions, domain::Secret};
use jms_http::JumpServer;
use jms_sandbox::Sandbox;
use tempfile::TempDir;

const ACCOUNTS: usize = 10_000;
const ASSETS: usize = 500;
const AUTOMATIONS: usize = 50;
/// The most that it may take: requests, and memory in MiB.
const MOST_REQUESTS: u64 = 60;
const MOST_MEMORY: u64 = 150;
const TOKEN: &str = "JMS_BENCH_TOKEN";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let words: Vec<_> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--plan", path, url] => runtime.block_on(plan(path.as_ref(), url)),
        _ => runtime.block_on(measure()),
    }
}

fn client(url: &str, token: String) -> JumpServer {
    let token = Secret::new(token).unwrap();
    JumpServer::builder().base_url(url).private_token(token).timeout(Duration::from_secs(120)).build().unwrap()
}

/// The files of all of it; `comment` tells versions of them apart.
fn write(folder: &Path, comment: &str) {
    let mut text = "accounts:\n".to_owned();
    for row in 0..ACCOUNTS {
        let asset = row % ASSETS;
        writeln!(
            text,
            "- asset: host-{asset:03}\n  username: svc-{row:05}\n  is_active: true\n  comment: {comment} {row}"
        )
        .unwrap();
    }
    writeln!(text, "change_secret_automations:").unwrap();
    for row in 0..AUTOMATIONS {
        writeln!(
            text,
            "- name: weekly-{row:02}\n  accounts: [svc-{row:05}]\n  assets: [host-{row:03}, host-{:03}]",
            row + 100
        )
        .unwrap();
        writeln!(
            text,
            "  nodes: [/DEFAULT]\n  password_rules: {{length: 20}}\n  crontab: 30 2 * * sun\n  recipients: [admin]"
        )
        .unwrap();
    }
    fs::write(folder.join("all.yaml"), text).unwrap();
}

async fn measure() {
    let mut fixture = "assets:\n".to_owned();
    for asset in 0..ASSETS {
        writeln!(fixture, "- {{name: host-{asset:03}, address: 10.0.{}.{}}}", asset >> 8, asset & 255).unwrap();
    }
    let fleet = jms_sandbox::Fleet::from_yaml(&fixture).unwrap();
    let server = Sandbox::builder().fleet(fleet).start().await.unwrap();
    let token = server.sandbox().credentials().private_token;
    let folder = TempDir::new().unwrap();
    write(folder.path(), "row");
    let began = Instant::now();
    let fleet = Fleet::new(&client(&server.url(), token.clone()));
    let desired = Desired::read(folder.path(), &CodeOptions::default()).unwrap();
    let plan = fleet.plan(desired, &PlanOptions::default()).await.unwrap();
    assert_eq!((plan.problems.len(), plan.changes.len()), (0, ACCOUNTS + AUTOMATIONS), "{:?}", plan.problems.first());
    let applied = fleet.apply(&plan, &LocalSecrets, &Options::default()).await.unwrap();
    assert!(applied.is_success());
    println!("  applied in {:.1} s by {} requests", began.elapsed().as_secs_f64(), applied.requests);
    for (comment, what) in [("row", "nothing to do"), ("other", "all accounts to change")] {
        write(folder.path(), comment);
        server.sandbox().forget_requests();
        let mut child = Command::new(env::current_exe().unwrap());
        child.arg("--plan").arg(folder.path()).arg(server.url()).env(TOKEN, &token);
        assert!(tokio::task::spawn_blocking(move || child.status().unwrap()).await.unwrap().success());
        let requests = server.sandbox().requests().total();
        let missed = if requests > MOST_REQUESTS { "  MORE than it may" } else { "" };
        println!("  {what}: {requests} requests, {MOST_REQUESTS} allowed{missed}");
    }
}

async fn plan(path: &Path, url: &str) {
    let fleet = Fleet::new(&client(url, env::var(TOKEN).unwrap()));
    let began = Instant::now();
    let desired = Desired::read(path, &CodeOptions::default()).unwrap();
    let plan = fleet.plan(desired, &PlanOptions { prune: true, adopt: false }).await.unwrap();
    assert_eq!((plan.problems.len(), plan.changes.len() + plan.unchanged), (0, ACCOUNTS + AUTOMATIONS));
    let took = began.elapsed().as_secs_f64();
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak = line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024;
    let missed = if peak > MOST_MEMORY { "  MORE than it may" } else { "" };
    println!("  {} to change: {took:.1} s, {peak} MiB at most, {MOST_MEMORY} allowed{missed}", plan.changes.len());
}

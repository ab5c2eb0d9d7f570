//! How much memory and time a file of 100,000 accounts takes until its job could begin: read, its assets found, checked, and its
//! journal on the disk.
//!
//! `cargo bench -p jms-fleet --bench import` (Linux). A process of its own does it, over loopback on a sandbox of the parent's, so
//! that its peak of memory is the import's.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints what it found")]

use std::{
    env,
    fmt::Write as _,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use jms_fleet::{Fleet, Import, ImportOptions, Journal, domain::Secret};
use jms_http::JumpServer;
use jms_sandbox::Sandbox;
use tempfile::TempDir;

const ROWS: usize = 100_000;
const ASSETS: usize = 500;
/// The most memory that it may take, in MiB.
const MOST: u64 = 100;
const TOKEN: &str = "JMS_BENCH_TOKEN";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let words: Vec<_> = env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--import", path, url] => runtime.block_on(import(path.as_ref(), url)),
        _ => runtime.block_on(measure()),
    }
}

async fn measure() {
    let mut fixture = "assets:\n".to_owned();
    for asset in 0..ASSETS {
        writeln!(fixture, "- {{name: host-{asset:03}, address: 10.0.{}.{}}}", asset >> 8, asset & 255).unwrap();
    }
    let fleet = jms_sandbox::Fleet::from_yaml(&fixture).unwrap();
    let server = Sandbox::builder().fleet(fleet).start().await.unwrap();
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("accounts.csv");
    let mut text = "asset,username,secret,comment\n".to_owned();
    for row in 0..ROWS {
        let asset = row % ASSETS;
        writeln!(text, "host-{asset:03},svc-{row:06},pass-word-{row:08},\"made by an import,\nrow {row}\"").unwrap();
    }
    fs::write(&path, text).unwrap();
    let mut child = Command::new(env::current_exe().unwrap());
    child.arg("--import").arg(&path).arg(server.url()).env(TOKEN, server.sandbox().credentials().private_token);
    assert!(tokio::task::spawn_blocking(move || child.status().unwrap()).await.unwrap().success());
}

async fn import(path: &Path, url: &str) {
    let token = Secret::new(env::var(TOKEN).unwrap()).unwrap();
    let client = JumpServer::builder().base_url(url).private_token(token).timeout(Duration::from_secs(60));
    let fleet = Fleet::new(&client.build().unwrap());
    let began = Instant::now();
    let options = ImportOptions { allow_secrets: true, ..ImportOptions::default() };
    let planned = fleet.plan_creation(Import::read(path, &options).unwrap()).await.unwrap();
    assert_eq!((planned.job.rows(), planned.problems.len()), (ROWS, 0));
    let journal = Journal::begin(path.with_extension("job"), &planned.job, &fleet.place()).unwrap();
    assert_eq!(journal.rows(), ROWS);
    let took = began.elapsed().as_secs_f64();
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak = line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024;
    let missed = if peak > MOST { "  MORE than it may" } else { "" };
    println!("  {ROWS} rows: {took:.1} s, {peak} MiB at most, {MOST} allowed{missed}");
}

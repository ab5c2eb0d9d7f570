//! What a job costs beside the same thing one by one, by the same client.
//!
//! `cargo bench -p jms-fleet`. The server is a sandbox that takes as long as a 4.10.16 was measured to take, one request after the
//! other, and throttles as that does: 85 ms for an account by itself, 34 ms for one in a list, 40 ms for anything else, 180
//! requests of a user in a minute. All clocks, the server's, its throttle's and the client's, run 10 times as fast as real time, so
//! that the five minutes of one by one are some seconds here; what the sandbox itself takes counts within those times, and what the
//! client and the disk take counts ten times, which is more to the job's cost than to that of one by one. Both
//! ways are measured in one run, and their ratio is what is told.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints what it found")]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use async_trait::async_trait;
use bytes::Bytes;
use http::StatusCode;
use jms_fleet::{
    Fleet, Job, Journal, Options,
    domain::{
        AssetFilter, NewAccount, Secret,
        ports::{Accounts, Clock},
    },
};
use jms_http::{
    JumpServer,
    raw::{Call, Transport, TransportError},
};
use jms_sandbox::{Sandbox, Throttle};
use tempfile::TempDir;
use tokio::sync::Mutex;

const ROWS: usize = 1000;
/// How much faster all clocks run.
const SPEED: u32 = 10;
/// What the job may cost of one by one: requests and time.
const REQUESTS: f64 = 1.0 / 50.0;
const TIME: f64 = 1.0 / 8.0;

/// A clock that runs faster.
struct Fast(Instant);

#[async_trait]
impl Clock for Fast {
    fn now(&self) -> Duration {
        self.0.elapsed() * SPEED
    }

    async fn sleep(&self, time: Duration) {
        tokio::time::sleep(time / SPEED).await;
    }
}

/// A server that takes its time, for one request after the other.
struct Measured {
    inner: Arc<dyn Transport>,
    turn: Mutex<()>,
}

/// How long a 4.10.16 takes for a request.
fn service_time(call: &Call, body: &[u8]) -> Duration {
    let rows = match serde_json::from_slice(body) {
        Ok(serde_json::Value::Array(rows)) => rows.len(),
        _ => 0,
    };
    match (call.operation.id, u32::try_from(rows).unwrap()) {
        ("accounts_create", 0) => Duration::from_millis(85),
        ("accounts_create", rows) => Duration::from_millis(34) * rows,
        _ => Duration::from_millis(40),
    }
}

#[async_trait]
impl Transport for Measured {
    async fn send(&self, call: &Call, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let _turn = self.turn.lock().await;
        let began = Instant::now();
        let time = service_time(call, request.body());
        let answer = self.inner.send(call, request).await;
        if answer.as_ref().is_ok_and(|answer| answer.status() != StatusCode::TOO_MANY_REQUESTS) {
            tokio::time::sleep_until((began + time / SPEED).into()).await;
        }
        answer
    }
}

/// A fresh server, a client of it, and the accounts to make.
async fn place() -> (Sandbox, JumpServer, Vec<NewAccount>) {
    let clock = jms_sandbox::Clock::fast(f64::from(SPEED));
    let sandbox = Sandbox::builder().clock(clock).throttle(Throttle::default()).build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let client = JumpServer::builder()
        .service(sandbox.service())
        .around(|inner| Measured { inner, turn: Mutex::default() })
        .private_token(token)
        .clock(Arc::new(Fast(Instant::now())))
        .timeout(Duration::from_secs(120))
        .build()
        .unwrap();
    let filter = AssetFilter { name: Some("web-01".to_owned()), ..AssetFilter::default() };
    let asset = client.assets().rows(filter).all().await.unwrap()[0].id;
    let row = |row: usize| {
        let secret = Some(Secret::new(format!("secret-{row}")).unwrap());
        NewAccount { secret, ..NewAccount::new(asset, format!("svc-{row:04}")) }
    };
    sandbox.forget_requests();
    (sandbox, client, (0..ROWS).map(row).collect())
}

async fn one_by_one() -> (f64, Duration) {
    let (sandbox, client, rows) = place().await;
    let began = Instant::now();
    for row in &rows {
        client.accounts().create(row).await.unwrap();
    }
    (told("one by one", &sandbox, began.elapsed()), began.elapsed())
}

async fn as_a_job() -> (f64, Duration) {
    let (sandbox, client, rows) = place().await;
    let (folder, fleet, job) = (TempDir::new().unwrap(), Fleet::new(&client), Job::create(rows));
    let began = Instant::now();
    let mut journal = Journal::begin(folder.path().join("job"), &job, &fleet.place()).unwrap();
    let report = fleet.run(&job, &mut journal, &Options::default()).await.unwrap();
    assert!(report.is_success(), "{:?}", report.ended);
    (told("as a job, with its journal", &sandbox, began.elapsed()), began.elapsed())
}

fn told(what: &str, sandbox: &Sandbox, real: Duration) -> f64 {
    let requests = u32::try_from(sandbox.requests().total()).unwrap();
    println!("  {what:28} {requests:5} requests, {:6.1} s at the server's pace", (real * SPEED).as_secs_f64());
    f64::from(requests)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("making {ROWS} accounts:");
    let (job_requests, job_time) = as_a_job().await;
    let (requests, time) = one_by_one().await;
    report("requests", job_requests / requests, REQUESTS);
    report("time", job_time.as_secs_f64() / time.as_secs_f64(), TIME);
}

fn report(what: &str, ratio: f64, aim: f64) {
    let missed = if ratio > aim { "  MORE than it may" } else { "" };
    println!("  {what:28} {ratio:.4} of one by one, {aim:.4} allowed{missed}");
}

//! A walk over 100,000 accounts: its memory, and what it gains by asking ahead of a server that is far away.
//!
//! The times are those of the clock. So that other programs never make the gain look greater, what they cost the slower walk is
//! taken off its time; what they cost the faster one stays, so on a busy machine the gain looks smaller than it is.

use std::{
    env,
    num::NonZeroUsize,
    process::Command,
    time::{Duration, Instant},
};

use futures_util::{StreamExt, TryStreamExt};
use jms_http::{
    JumpServer,
    domain::{AccountFilter, Secret},
};

use crate::{page::TOTAL, process, process::Served};

const PAGE: u32 = 1000;
/// Of an answer.
const LATENCY: u64 = 20;
const MEMORY: u64 = 48 << 20;
const GAIN: f64 = 5.0;

/// What a walk took.
struct Walked {
    time: Duration,
    /// How long it had work and no core.
    waited: Duration,
    cpu: Duration,
    memory: u64,
}

/// Walks, in a process of its own, and says how long it took, of that how long it had no core though it had work, the CPU time
/// (nanoseconds each), and how much memory (bytes).
pub(crate) fn walker(url: &str, ahead: usize) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let builder = JumpServer::builder().base_url(url).token(Secret::new("token").unwrap());
    let client = builder.build().unwrap();
    let (began, waited) = (Instant::now(), process::waited_for_a_core());
    let rows = client.accounts().rows(AccountFilter::default()).page_size(PAGE);
    let mut pages = rows.prefetch(NonZeroUsize::new(ahead).unwrap()).pages().boxed();
    let walked = runtime.block_on(async {
        let mut walked = 0;
        while let Some(page) = pages.try_next().await.unwrap() {
            walked += page.len();
        }
        walked
    });
    assert_eq!(walked, TOTAL);
    let times = [began.elapsed(), process::waited_for_a_core().saturating_sub(waited), process::cpu_time()];
    let [time, waited, cpu] = times.map(|time| time.as_nanos());
    println!("{time} {waited} {cpu} {}", process::peak_memory());
}

fn walk(served: &Served, ahead: usize) -> Walked {
    let output = Command::new(env::current_exe().unwrap()).args(["--walk", &served.url, &ahead.to_string()]).output();
    let output = String::from_utf8(output.unwrap().stdout).unwrap();
    let mut numbers = output.split_whitespace().map(|number| number.parse::<u64>().unwrap());
    let mut next = || numbers.next().unwrap();
    let [time, waited, cpu] = [next(), next(), next()].map(Duration::from_nanos);
    Walked { time, waited, cpu, memory: next() }
}

pub(crate) fn measure() {
    println!("a walk over {TOTAL} accounts in pages of {PAGE}, {LATENCY} ms away:");
    let far = Served::start(LATENCY);
    // The server writes each page once.
    walk(&far, 8);
    let mut gains = Vec::new();
    for _ in 0..7 {
        let (alone, ahead) = (walk(&far, 1), walk(&far, 8));
        println!(
            "  {:.2?} ({:.2?} of CPU, {:.2?} without a core) one after another with {} MiB at the most; {:.2?} ({:.2?} of CPU) with prefetch(8) and {} MiB",
            alone.time,
            alone.cpu,
            alone.waited,
            alone.memory >> 20,
            ahead.time,
            ahead.cpu,
            ahead.memory >> 20
        );
        if alone.memory.max(ahead.memory) > MEMORY {
            println!("  MORE than {} MiB", MEMORY >> 20);
        }
        gains.push(alone.time.saturating_sub(alone.waited).as_secs_f64() / ahead.time.as_secs_f64());
    }
    gains.sort_by(f64::total_cmp);
    let gain = gains[gains.len() / 2];
    let verdict = if gain < GAIN { format!(": LESS than {GAIN}") } else { String::new() };
    println!("  prefetch(8) is {gain:.1} x as fast{verdict}");
}

//! A walk over 100,000 accounts: its memory, and what it gains by asking ahead of a server that is far away.

use std::{env, num::NonZeroUsize, process::Command, time::Instant};

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

/// Walks, in a process of its own, and says how long it took (nanoseconds) and how much memory (bytes).
pub(crate) fn walker(url: &str, ahead: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let builder = JumpServer::builder().base_url(url).token(Secret::new("token").unwrap());
    let client = builder.build().unwrap();
    let began = Instant::now();
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
    println!("{} {} {}", began.elapsed().as_nanos(), process::cpu_time().as_nanos(), process::peak_memory());
}

/// Seconds of a walk, those of its CPU time, and its memory.
fn walk(served: &Served, ahead: usize) -> (f64, f64, u64) {
    let output = Command::new(env::current_exe().unwrap()).args(["--walk", &served.url, &ahead.to_string()]).output();
    let output = String::from_utf8(output.unwrap().stdout).unwrap();
    let [time, cpu, memory] = output.split_whitespace().map(|n| n.parse::<u64>().unwrap()).collect::<Vec<_>>()[..]
    else {
        panic!("the walk failed")
    };
    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    (time as f64 / 1e9, cpu as f64 / 1e9, memory)
}

pub(crate) fn measure() {
    println!("a walk over {TOTAL} accounts in pages of {PAGE}:");
    let far = Served::start(LATENCY);
    let mut gains = Vec::new();
    for _ in 0..5 {
        let ((alone, _, memory), (ahead, cpu, memory_ahead)) = (walk(&far, 1), walk(&far, 8));
        println!(
            "  {LATENCY} ms away: {alone:.2} s one after another with {} MiB at the most; {ahead:.2} s ({cpu:.2} s of CPU) with \
             prefetch(8) and {} MiB",
            memory >> 20,
            memory_ahead >> 20
        );
        if memory.max(memory_ahead) > MEMORY {
            println!("  MORE than {} MiB", MEMORY >> 20);
        }
        gains.push(alone / ahead);
    }
    gains.sort_by(f64::total_cmp);
    let gain = gains[gains.len() / 2];
    println!(
        "  prefetch(8) is {gain:.1} x as fast{}",
        if gain < GAIN { format!(": LESS than {GAIN}") } else { String::new() }
    );
}

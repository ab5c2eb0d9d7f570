//! `cargo xtask spec verify --bench`: checking compared with parsing, in CPU time of one thread.

use std::{io::Write, time::Duration};

use jms_spec::{
    Document, Index,
    verify::{Exchange, Recording, Unverifiable, Verifier},
};
use rustix::time::{ClockId, clock_gettime};
use serde_json::Value;

use super::SpecError;

/// How many exchanges are checked in a round, at least: the recordings are repeated until there are so many.
const EXCHANGES: usize = 10_000;
/// Of so many rounds the fastest counts: what else runs on the machine can only slow it down.
const ROUNDS: usize = 7;
/// Checking may take so many times as long as parsing.
const MOST: f64 = 2.0;

pub(super) fn run(
    document: &Document,
    unverifiable: &Unverifiable,
    recordings: &[Recording],
    out: &mut dyn Write,
) -> Result<bool, SpecError> {
    let index = Index::of(document)?;
    let lines: Vec<&str> = recordings.iter().flat_map(|recording| recording.text.lines()).collect();
    let exchanges: Vec<Exchange> = recordings.iter().flat_map(Recording::exchanges).collect::<Result<_, _>>()?;
    let times = EXCHANGES.div_ceil(exchanges.len().max(1));
    let (mut parsing, mut checking, mut again) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let start = cpu_time();
        for line in lines.iter().cycle().take(lines.len() * times) {
            std::hint::black_box(serde_json::from_str::<Value>(line)?);
        }
        parsing = parsing.min(cpu_time().saturating_sub(start));
        // Reading the document's schemas is part of it.
        let start = cpu_time();
        let mut verifier = Verifier::new(document, &index, unverifiable);
        for exchange in exchanges.iter().cycle().take(exchanges.len() * times) {
            verifier.check(exchange)?;
        }
        checking = checking.min(cpu_time().saturating_sub(start));
        let start = cpu_time();
        for exchange in exchanges.iter().cycle().take(exchanges.len() * times) {
            verifier.check(exchange)?;
        }
        again = again.min(cpu_time().saturating_sub(start));
        std::hint::black_box(verifier.finish());
    }
    let ratio = checking.as_secs_f64() / parsing.as_secs_f64();
    writeln!(out, "{} exchanges, the fastest of {ROUNDS} rounds, CPU time:", exchanges.len() * times)?;
    writeln!(out, "  parsing  {:>8.1} ms", parsing.as_secs_f64() * 1e3)?;
    writeln!(out, "  checking {:>8.1} ms", checking.as_secs_f64() * 1e3)?;
    writeln!(
        out,
        "  of this  {:>8.1} ms for reading the document's schemas",
        checking.saturating_sub(again).as_secs_f64() * 1e3
    )?;
    writeln!(out, "  checking takes {ratio:.2} times as long as parsing; at most {MOST} is allowed")?;
    Ok(ratio <= MOST)
}

/// What this thread has worked so far.
fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

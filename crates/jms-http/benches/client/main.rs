//! What the client costs, as ratios to the least that anybody would write instead.
//!
//! `cargo bench -p jms-http`; `-- get`, `-- decode`, `-- walk` for a part. The server is a process of its own that says what it was
//! told to, so that the CPU time of a process is the client's. What is compared runs in turns, and the median of the turns'
//! ratios is printed: what else the machine does befalls both. What misses its aim says so.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench fails by panicking and prints what it found")]

mod decode;
mod get;
mod page;
mod plain;
mod process;
mod walk;

use std::env;

fn main() {
    let words: Vec<_> = env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--serve", latency] => process::serve(latency.parse().unwrap()),
        ["--walk", url, ahead] => walk::walker(url, ahead.parse().unwrap()),
        _ => {
            let asked = |part: &str| words.is_empty() || words.iter().any(|word| part.contains(word.as_str()));
            if asked("get") {
                get::measure();
            }
            if asked("decode") {
                decode::measure();
            }
            if asked("walk") {
                walk::measure();
            }
        }
    }
}

/// The median of the ratios of two things that are done in turns.
fn ratio(turns: usize, mut ours: impl FnMut(), mut theirs: impl FnMut()) -> f64 {
    let cost = |what: &mut dyn FnMut()| {
        let before = process::cpu_time();
        what();
        (process::cpu_time() - before).as_secs_f64()
    };
    ours();
    theirs();
    let mut ratios: Vec<_> = (0..turns)
        .map(|turn| {
            // Nobody is always the one who finds the caches warm.
            let (first, second) = if turn % 2 == 0 {
                let first = cost(&mut ours);
                (first, cost(&mut theirs))
            } else {
                let second = cost(&mut theirs);
                (cost(&mut ours), second)
            };
            first / second
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    ratios[turns / 2]
}

fn report(what: &str, ratio: f64, aim: f64) {
    println!("  {what:58} {ratio:5.2} x{}", if ratio > aim { format!("  MORE than {aim:.2}") } else { String::new() });
}

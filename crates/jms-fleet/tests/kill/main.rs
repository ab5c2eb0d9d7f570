//! A job, or an apply of files, whose process is killed again and again, at random moments, by a server that fails at random: what comes of it is exactly
//! what was wanted, and nothing was done twice.
//!
//! `cargo test -p jms-fleet --test kill`; `JMS_KILLS` is how often to kill for each kind of job, `JMS_SEED` what decides when. It
//! prints what it counted. The children are this program, too; they work over loopback on a sandbox of the parent's.

#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test that cannot go on fails")]

mod child;
mod code;
mod parent;

use std::env;

use jms_fleet::domain::Dialect;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--job", "rotate", path, _, _, url] => child::rotate(path.as_ref(), url, Dialect::V4_10),
        ["--job", "rotate on 3.10", path, _, _, url] => child::rotate(path.as_ref(), url, Dialect::V3_10),
        ["--job", "apply", path, _, _, url] => code::work(path.as_ref(), url),
        ["--job", kind, path, asset, rows, url] => child::work(kind, path.as_ref(), asset, rows.parse().unwrap(), url),
        // What the harness of other tests is asked for, such as `--list`.
        ["--list", ..] => {}
        _ => parent::kill_and_count(),
    }
}

//! `jms` itself: its reference, the size of its binary, and how fast it starts.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

/// What is wrong with the binary, or kept from finding out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CliError {
    /// A program cannot be run.
    #[error("{program} cannot be run: {source}")]
    Run {
        /// The program.
        program: String,
        /// Why.
        source: io::Error,
    },
    /// A program failed.
    #[error("{program} failed")]
    Failed {
        /// The program.
        program: String,
    },
    /// Cargo built no binary.
    #[error("cargo tells of no binary `jms`")]
    NoBinary,
}

/// How large the binary may be: without and with the sandbox.
const LARGEST: [(&str, &[&str], u64); 2] =
    [("without the sandbox", &["--no-default-features"], 12 * MIB), ("with the sandbox", &[], 20 * MIB)];
const MIB: u64 = 1024 * 1024;
/// How many times each program is started.
const STARTS: usize = 100;
/// How much longer than `curl --version` a start may take.
const SLOWEST: f64 = 1.5;

/// Writes the reference of the commands, by running `jms`.
///
/// # Errors
/// If it cannot be built and run.
pub fn reference(root: &Path) -> Result<(), CliError> {
    let folder = root.join("docs/cli");
    let mut command = cargo(root);
    command.args(["run", "--quiet", "--package", "jms-cli", "--", "reference"]).arg(folder);
    succeed("cargo run", &mut command)
}

/// Builds the binary in both ways and tells how large each is. Gives whether none is too large.
///
/// # Errors
/// If it cannot be built.
pub fn size(root: &Path, out: &mut impl io::Write) -> Result<bool, CliError> {
    let mut fits = true;
    for (what, features, most) in LARGEST {
        let binary = build(root, features)?;
        let size = fs::metadata(&binary).map_err(|source| run("jms", source))?.len();
        fits &= size <= most;
        let told = writeln!(out, "{what}: {:.1} MiB of at most {} MiB", mib(size), most / MIB);
        told.map_err(|source| run("jms", source))?;
    }
    Ok(fits)
}

/// Tells how long starts of the binary take beside those of `curl --version`. Gives whether none takes too long.
///
/// # Errors
/// If it cannot be built, or there is no curl.
pub fn speed(root: &Path, out: &mut impl io::Write) -> Result<bool, CliError> {
    let binary = build(root, &[])?;
    let jms = binary.to_string_lossy().into_owned();
    let programs = [("curl", "--version"), (jms.as_str(), "--version"), (jms.as_str(), "--help")];
    let mut times = [const { Vec::new() }; 3];
    // In turn, so that a busy machine is as hard on each.
    for _ in 0..STARTS {
        for ((program, argument), times) in programs.iter().zip(&mut times) {
            times.push(start(program, argument)?);
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64()
    };
    let [curl, version, help] = times.each_mut().map(median);
    let mut fast = true;
    for (what, time) in [("jms --version", version), ("jms --help", help)] {
        let ratio = time / curl;
        fast &= ratio <= SLOWEST;
        let told = writeln!(
            out,
            "{what}: {:.2} ms, {ratio:.2} times the {:.2} ms of curl --version, at most {SLOWEST}",
            time * 1e3,
            curl * 1e3
        );
        told.map_err(|source| run("jms", source))?;
    }
    Ok(fast)
}

fn start(program: &str, argument: &str) -> Result<Duration, CliError> {
    let started = Instant::now();
    let mut command = Command::new(program);
    succeed(program, command.arg(argument).stdin(Stdio::null()).stdout(Stdio::null()))?;
    Ok(started.elapsed())
}

/// Builds the release binary, and asks cargo where it is.
fn build(root: &Path, features: &[&str]) -> Result<PathBuf, CliError> {
    let mut command = cargo(root);
    command.args([
        "build",
        "--release",
        "--package",
        "jms-cli",
        "--bin",
        "jms",
        "--message-format",
        "json-render-diagnostics",
    ]);
    let output =
        command.args(features).stderr(Stdio::inherit()).output().map_err(|source| run("cargo build", source))?;
    if !output.status.success() {
        return Err(CliError::Failed { program: "cargo build".to_owned() });
    }
    let messages =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<Value>(line).ok());
    let binaries = messages.filter(|message| message["target"]["name"] == "jms");
    binaries.filter_map(|message| Some(message["executable"].as_str()?.into())).next_back().ok_or(CliError::NoBinary)
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

fn succeed(program: &str, command: &mut Command) -> Result<(), CliError> {
    let status = command.status().map_err(|source| run(program, source))?;
    if status.success() { Ok(()) } else { Err(CliError::Failed { program: program.to_owned() }) }
}

fn run(program: &str, source: io::Error) -> CliError {
    CliError::Run { program: program.to_owned(), source }
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files are small enough")]
fn mib(bytes: u64) -> f64 {
    bytes as f64 / MIB as f64
}

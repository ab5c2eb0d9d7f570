//! A person's home folder that lives as long as a test, and `jms` run in it.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use serde_json::Value;

/// A home folder.
pub(crate) struct Home(tempfile::TempDir);

/// What a command did.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Home {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn config_file(&self) -> PathBuf {
        self.path().join(".config/jms/config.toml")
    }

    /// `jms` with these arguments, in this home and with an environment of nothing else.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jms"));
        command.args(arguments).env_clear().env("HOME", self.path()).env("TZ", "Asia/Shanghai");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments).stdin(Stdio::null()).output().unwrap())
    }

    /// With this on standard input.
    pub(crate) fn run_with(&self, input: &str, arguments: &[&str]) -> Ran {
        let mut command = self.command(arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Ran::of(child.wait_with_output().unwrap())
    }

    /// On the sandbox.
    pub(crate) fn sandbox(&self, arguments: &[&str]) -> Ran {
        self.run(&[&["--sandbox"], arguments].concat())
    }

    /// On the sandbox, as JSON; it must succeed.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.sandbox(&[arguments, &["--output", "json"]].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        serde_json::from_str(&ran.out).unwrap()
    }
}

impl Ran {
    pub(crate) fn of(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// All of it, for a snapshot.
    pub(crate) fn text(&self) -> String {
        format!("exit code {}\n--- stdout\n{}--- stderr\n{}", self.code, self.out, self.err)
    }
}

/// A command line and what it did, as the coverage test reads it in snapshots.
pub(crate) fn transcript(arguments: &[&str], ran: &Ran) -> String {
    format!("$ jms {}\n{}\n", arguments.join(" "), ran.text())
}

/// What differs from run to run, and what stands in its place.
pub(crate) const VOLATILE: [(&str, &str); 6] = [
    (r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "[ID]"),
    (r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?(\.\d+)?( [+-]\d{4}|[+-]\d\d:\d\d|Z)?", "[TIME]"),
    (r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \[TIME\]", "[TIME]"),
    (r"(answered in|elapsed=)\s?\d+", "$1 [MS]"),
    (r"\d+ 毫秒", "[MS] 毫秒"),
    (r"127\.0\.0\.1:\d+", "[ADDRESS]"),
];

/// Snapshots, with what differs from run to run replaced.
pub(crate) fn snapshot(home: &Home, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.add_filter(&regex_escape(&home.path().to_string_lossy()), "[HOME]");
    for (pattern, instead) in VOLATILE {
        settings.add_filter(pattern, instead);
    }
    settings.bind(|| insta::assert_snapshot!(name, text));
}

fn regex_escape(text: &str) -> String {
    text.chars()
        .flat_map(|character| if character.is_alphanumeric() { vec![character] } else { vec!['\\', character] })
        .collect()
}

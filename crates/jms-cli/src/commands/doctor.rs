//! `jms doctor`: whether everything that a command needs is there, one thing after the other.

mod checks;

use std::process::ExitCode;

use serde::Serialize;

use crate::{
    args::Global,
    connect::connected,
    failure::{Failure, code},
    lang::tr,
    output::{self, Cell, Column, Row, column, wide},
};

/// How a check went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Ok,
    /// Something will not work, or not as one might think.
    Warn,
    /// Nothing works without it.
    Fail,
    /// It cannot be told.
    Unknown,
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Fail => "fail",
            Self::Unknown => "unknown",
        }
    }
}

/// What a check found.
#[derive(Debug, Clone, Serialize)]
struct Finding {
    check: &'static str,
    status: Status,
    #[serde(rename = "finding")]
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    advice: Option<String>,
    /// The exit code of what failed.
    #[serde(skip)]
    code: u8,
}

impl Finding {
    fn new(check: &'static str, status: Status, finding: impl Into<String>) -> Self {
        let code = if status == Status::Fail { code::OTHER } else { 0 };
        Self { check, status, text: finding.into(), advice: None, code }
    }

    fn advise(self, advice: impl Into<String>) -> Self {
        Self { advice: Some(advice.into()), ..self }
    }

    /// Something went wrong: its text, its hint and its exit code.
    fn of(check: &'static str, status: Status, failure: &Failure) -> Self {
        let code = if status == Status::Fail { failure.code() } else { 0 };
        Self { check, status, text: failure.to_string(), advice: failure.hint(), code }
    }
}

impl Row for Finding {
    const COLUMNS: &'static [Column] = &[column("CHECK"), column("STATUS"), column("FINDING"), wide("ADVICE")];

    fn cells(&self) -> Vec<Cell> {
        let advice = self.advice.as_deref().map(tr).unwrap_or_default();
        vec![self.check.into(), self.status.word().into(), tr(&self.text).into(), advice.into()]
    }

    fn name(&self) -> String {
        self.check.to_owned()
    }
}

pub(super) async fn run(global: &Global) -> Result<ExitCode, Failure> {
    let findings = match connected(global) {
        Ok(connected) => {
            let setting = format!("{}, with {}", connected.server, connected.credentials);
            let mut findings = vec![Finding::new("settings", Status::Ok, setting)];
            checks::all(&connected, &mut findings).await;
            findings
        }
        Err(failure) => vec![Finding::of("settings", Status::Fail, &failure)],
    };
    output::list(&global.output, &findings)?;
    if global.output.format().is_table() && global.output.format.is_none() {
        for Finding { check, advice, .. } in &findings {
            if let Some(advice) = advice {
                output::say(&format!("{} ({check}) {}", tr("hint:"), tr(advice)));
            }
        }
    }
    Ok(ExitCode::from(findings.iter().map(|finding| finding.code).find(|code| *code != 0).unwrap_or(0)))
}

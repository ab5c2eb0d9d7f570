//! Runs of automations: following them to their end, and showing how they ended.

use std::{process::ExitCode, time::Duration};

use jms_http::{
    News, Run,
    domain::{
        AnyId, Error, ErrorKind, Execution, ExecutionId, ExecutionStatus, Outcome, Progress as Reached, Record,
        Verdict, Wait,
    },
};
use serde::Serialize;

use crate::{
    args::{Deadline, Global},
    failure::{Failure, code},
    interrupt::or_interrupted,
    kinds::{KindName, Noun},
    output::{self, Cell, Column, Row, column, wide},
    progress::Progress,
};

/// How to take up the wait for a run again.
pub(super) fn again<K: Noun>(execution: ExecutionId) -> String {
    format!("`jms execution wait {execution} --kind {}` waits for it again.", K::NOUN)
}

/// Waits for the end of a run, tells on the way what it did to each account, and prints how it ended. `again` says how to
/// take the wait up again.
pub(super) async fn follow<K: Noun>(
    global: &Global,
    run: &Run<K>,
    called: &str,
    Deadline { deadline }: Deadline,
    again: String,
) -> Result<ExitCode, Failure> {
    let outcome = {
        let mut progress = Progress::new(called, &global.output);
        let tell = |news: News<'_, K>| match news {
            News::Reached(reached, after) => progress.show(reached, after),
            News::Done(record) => progress.tell(&line(record)),
            _ => {}
        };
        let work = async {
            let ended = run.follow(Wait::at_most(Duration::from_secs(deadline)), tell).await;
            ended.map_err(|error| unended(error, &again))
        };
        or_interrupted(work, again.clone()).await?
    };
    show_outcome(global, &outcome)
}

/// What became of an account, in a line.
fn line<Id>(record: &Record<Id>) -> String {
    let account = record.account.as_ref().map(|account| account.username.as_str()).unwrap_or_default();
    let asset = record.asset.as_ref().map(|asset| asset.name.as_str()).unwrap_or_default();
    let line = format!("{account}@{asset}: {}", record.status);
    // After a retry that succeeded, the text of the failure stays.
    output::printable(match record.error.as_deref().filter(|error| !record.is_success && !error.is_empty()) {
        Some(error) => format!("{line}: {error}"),
        None => line,
    })
}

/// A run that has not ended is told with how to go on.
fn unended(error: Error, again: &str) -> Failure {
    let ErrorKind::NotFinished { progress, .. } = error.kind() else { return error.into() };
    let hint = match progress {
        Reached::Waiting => {
            format!("It may be queued, or the server's workers may be down; `jms doctor` looks at them. {again}")
        }
        _ => format!("It goes on at the server. {again}"),
    };
    Failure::Unended { error, hint }
}

/// An outcome as JSON.
#[derive(Serialize)]
#[serde(bound = "")]
struct Shown<'a, K: Noun> {
    verdict: Verdict,
    #[serde(flatten)]
    outcome: &'a Outcome<K>,
}

fn show_outcome<K: Noun>(global: &Global, outcome: &Outcome<K>) -> Result<ExitCode, Failure> {
    let status = &outcome.execution.status;
    let Some(verdict) = K::verdict(outcome) else {
        show_execution(global, K::NOUN, &outcome.execution)?;
        let code = if *status == ExecutionStatus::Success { 0 } else { code::RUN_FAILED };
        return Ok(ExitCode::from(code));
    };
    if global.output.jq.is_some() || global.output.format().is_document() {
        output::object(&global.output, &Shown { verdict, outcome }, &[])?;
    } else {
        output::list(&global.output, &outcome.records)?;
    }
    let done = outcome.records.iter().filter(|record| record.is_success).count();
    output::note(&K::summary(verdict, done, outcome.records.len(), status));
    Ok(ExitCode::from(match verdict {
        Verdict::Changed => 0,
        Verdict::NothingChanged => code::NOTHING_CHANGED,
        _ => code::RUN_FAILED,
    }))
}

/// Prints one run.
pub(super) fn show_execution<Id: AnyId>(
    global: &Global,
    kind: KindName,
    execution: &Execution<Id>,
) -> Result<(), Failure> {
    #[derive(Serialize)]
    #[serde(bound = "")]
    struct Shown<'a, Id: AnyId> {
        kind: String,
        #[serde(flatten)]
        execution: &'a Execution<Id>,
    }

    let kind = kind.to_string();
    let lines = [
        ("execution", output::text(execution.id)),
        ("kind", kind.clone().into()),
        ("automation", execution.automation_name().unwrap_or_default().into()),
        ("trigger", output::text(&execution.trigger)),
        ("status", output::text(&execution.status)),
        ("reason", execution.reason.clone().unwrap_or_default().into()),
        ("started", output::time(execution.date_start)),
        ("ended", output::time(execution.date_finished)),
    ];
    output::object(&global.output, &Shown { kind, execution }, &lines)
}

impl<Id> Row for Execution<Id> {
    const COLUMNS: &'static [Column] = &[
        column("EXECUTION"),
        column("AUTOMATION"),
        column("TRIGGER"),
        column("STATUS"),
        column("STARTED"),
        column("ENDED"),
        wide("REASON"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            output::text(self.id),
            self.automation_name().unwrap_or_default().into(),
            output::text(&self.trigger),
            output::text(&self.status),
            output::time(self.date_start),
            output::time(self.date_finished),
            self.reason.clone().unwrap_or_default().into(),
        ]
    }

    fn name(&self) -> String {
        self.id.to_string()
    }
}

impl<Id: AnyId> Row for Record<Id> {
    const COLUMNS: &'static [Column] = &[
        column("ACCOUNT"),
        column("ASSET"),
        column("STATUS"),
        column("ENDED"),
        column("ERROR"),
        wide("EXECUTION"),
        wide("ID"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.account.as_ref().map(|account| account.username.clone()).unwrap_or_default().into(),
            self.asset.as_ref().map(|asset| asset.name.clone()).unwrap_or_default().into(),
            output::text(&self.status),
            output::time(self.date_finished),
            self.error.clone().unwrap_or_default().into(),
            self.execution.as_ref().map(ToString::to_string).unwrap_or_default().into(),
            output::text(self.id),
        ]
    }

    fn name(&self) -> String {
        self.id.to_string()
    }
}

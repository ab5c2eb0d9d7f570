//! `jms plan`, `jms apply` and `jms export`: accounts as code.

use std::{process::ExitCode, sync::Arc};

use jms_fleet::{
    Applied, AppliedChange, ApplyError, Change, ChangeAction, CodeError, CodeOptions, Desired, Ended, FailureKind,
    FieldChange, Fleet, LeftOut, Options, Plan, PlanOptions, Problem, RowState, Stop,
};
use jms_http::JumpServer;
use serde_json::Value;

use crate::{
    args::{ApplyFiles, CodeFiles, ExportFiles, Global},
    code_secrets::CodeSecrets,
    failure::Failure,
    lang::tr,
    output::{self, Cell, Column, Row, column, wide},
    progress::JobProgress,
    secrets,
};

use super::jobs::stoppable;

/// What `plan` says of a difference.
const DIFFERENT: u8 = 2;

impl Row for Change {
    const COLUMNS: &'static [Column] =
        &[column("ACTION"), column("KIND"), column("NAME"), column("CHANGES"), wide("FILE"), wide("LINE")];

    fn cells(&self) -> Vec<Cell> {
        let Self { action, kind, name, fields, file, line, .. } = self;
        let changes: Vec<_> = fields.iter().map(|field| told(*action, field)).collect();
        vec![
            action.as_str().into(),
            kind.as_str().into(),
            name.as_str().into(),
            changes.join(", ").into(),
            file.as_ref().map(|file| file.display().to_string()).unwrap_or_default().into(),
            line.map(|line| line.to_string()).unwrap_or_default().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

impl Row for AppliedChange {
    const COLUMNS: &'static [Column] =
        &[column("ACTION"), column("KIND"), column("NAME"), column("STATE"), column("PROBLEM")];

    fn cells(&self) -> Vec<Cell> {
        let Self { action, kind, name, state, failure, .. } = self;
        vec![
            action.as_str().into(),
            kind.as_str().into(),
            name.as_str().into(),
            state.as_str().into(),
            failure.as_ref().map(ToString::to_string).unwrap_or_default().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

impl Row for LeftOut {
    const COLUMNS: &'static [Column] = &[column("KIND"), column("NAME"), column("FIELD"), column("REASON")];

    fn cells(&self) -> Vec<Cell> {
        let Self { kind, name, field, reason, .. } = self;
        vec![kind.as_str().into(), name.as_str().into(), field.unwrap_or_default().into(), reason.as_str().into()]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

/// A field of a change, for people.
fn told(action: ChangeAction, change: &FieldChange) -> String {
    let FieldChange { field, before, after, .. } = change;
    match before {
        Some(before) if action == ChangeAction::Update => format!("{field}: {} → {}", value(before), value(after)),
        _ => format!("{field}: {}", value(after)),
    }
}

/// A value, for people: texts as they are, and an arrow between things that may be empty.
fn value(value: &Value) -> String {
    match value {
        Value::String(text) if text.is_empty() => "\"\"".to_owned(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn read(files: &CodeFiles) -> Result<(Desired, PlanOptions), Failure> {
    let CodeFiles { folder, prune, adopt, allow_clear_secrets } = files;
    let desired =
        Desired::read(folder, &CodeOptions { allow_clear_secrets: *allow_clear_secrets }).map_err(unreadable)?;
    Ok((desired, PlanOptions { prune: *prune, adopt: *adopt }))
}

fn unreadable(error: CodeError) -> Failure {
    match error {
        CodeError::Io { path, source } => Failure::io(path.display().to_string())(source),
        other => Failure::Files(other),
    }
}

/// Tells what is wrong with files; nothing was sent.
fn wrong(problems: &[Problem]) -> Failure {
    tell(problems);
    Failure::WrongFiles { problems: problems.len() }
}

fn tell(problems: &[Problem]) {
    for Problem { path, line, field, text, .. } in problems {
        let field = field.as_deref().map_or(String::new(), |field| format!(" {field}:"));
        output::say(&output::printable(format!("{}:{line}:{field} {}", path.display(), tr(text))));
    }
}

/// The plan, if nothing is wrong with the files.
async fn planned(files: &CodeFiles, fleet: &Fleet) -> Result<Plan, Failure> {
    let (desired, options) = read(files)?;
    let known = desired.problems.clone();
    let plan = match fleet.plan(desired, &options).await {
        Ok(plan) => plan,
        // What is wrong with the files is so without a server, too.
        Err(error) => {
            tell(&known);
            return Err(error.into());
        }
    };
    for (kind, reason) in &plan.skipped {
        output::note(&output::printable(format!("{kind} is not looked into: {reason}")));
    }
    if plan.problems.is_empty() { Ok(plan) } else { Err(wrong(&plan.problems)) }
}

fn summary(plan: &Plan) -> String {
    format!(
        "{} to create, {} to change, {} to delete; {} as described",
        plan.count(ChangeAction::Create),
        plan.count(ChangeAction::Update),
        plan.count(ChangeAction::Delete),
        plan.unchanged,
    )
}

pub(super) async fn plan(files: &CodeFiles, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let plan = planned(files, &Fleet::new(client)).await?;
    output::list(&global.output, &plan.changes)?;
    output::note(&summary(&plan));
    Ok(if plan.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(DIFFERENT) })
}

pub(super) async fn apply(command: &ApplyFiles, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let ApplyFiles { files, continue_on_error, yes } = command;
    let fleet = Fleet::new(client);
    let plan = planned(files, &fleet).await?;
    if global.dry_run {
        output::note("not sent, because of --dry-run:");
        output::list(&global.output, &plan.changes)?;
        output::note(&summary(&plan));
        return Ok(());
    }
    if !yes && !plan.is_empty() {
        for change in &plan.changes {
            let fields: Vec<_> = change.fields.iter().map(|field| told(change.action, field)).collect();
            let line = format!("{} {} {}  {}", change.action.as_str(), change.kind, change.name, fields.join(", "));
            output::say(output::printable(line).trim_end());
        }
        secrets::confirm(&format!("This does: {}.", summary(&plan)), false)?;
    }
    let stop = Stop::new();
    let progress = JobProgress::new("apply", &global.output);
    let options = Options {
        continue_on_error: *continue_on_error,
        stop: stop.clone(),
        on_progress: Some(Arc::new(move |reached| progress.show(reached))),
        ..Options::default()
    };
    let secrets = CodeSecrets(client.clone());
    let Some(applied) = stoppable(fleet.apply(&plan, &secrets, &options), &stop).await else {
        return Err(interrupted());
    };
    // The line of the progress goes with it.
    drop(options);
    let applied = match applied {
        Ok(applied) => applied,
        Err(ApplyError::Problems { problems }) => return Err(wrong(&problems)),
        Err(ApplyError::Fleet(error)) => return Err(error.into()),
        Err(other) => return Err(Failure::usage(other.to_string(), "Nothing was sent.")),
    };
    output::list(&global.output, &applied.changes)?;
    ended(applied)
}

fn interrupted() -> Failure {
    Failure::Interrupted { hint: "Apply once more: what was done stays, and the rest is done.".to_owned() }
}

fn ended(applied: Applied) -> Result<(), Failure> {
    let bad = |state: RowState| !state.is_ok() && state != RowState::Planned;
    let failed = applied.changes.iter().filter(|change| bad(change.state)).count();
    let left = applied.changes.iter().filter(|change| change.state == RowState::Planned).count();
    let unknown = applied.changes.iter().any(|change| matches!(change.state, RowState::Unknown | RowState::InDoubt));
    let is_at_stake = |change: &&AppliedChange| {
        change.failure.as_ref().is_some_and(|failure| failure.kind == FailureKind::RecordsAtStake)
    };
    let at_stake = applied.changes.iter().filter(is_at_stake).count();
    match applied.ended {
        Ended::Failed(error) => Err(error.into()),
        Ended::Stopped => Err(interrupted()),
        _ if failed > 0 || left > 0 => Err(Failure::NotApplied { failed, left, unknown, at_stake }),
        _ => {
            let requests = applied.requests;
            let changes = applied.changes.len();
            output::note(&format!("{changes} changes made by {requests} requests"));
            Ok(())
        }
    }
}

pub(super) async fn export(command: &ExportFiles, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let ExportFiles { as_code, owner } = command;
    let export = Fleet::new(client).export_code(owner).await?;
    export.write(as_code).map_err(unreadable)?;
    output::list(&global.output, &export.left_out)?;
    let folder = as_code.display();
    output::note(&format!("{} objects are described in {folder}; {} left out", export.objects, export.left_out.len()));
    Ok(())
}

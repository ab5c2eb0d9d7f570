//! The verbs that every kind of automation has, written once.

mod common;
mod fields;
mod targets;

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{Identified, Started},
};

use crate::{
    args::{AutomationCommand, Global, TargetedCommand},
    failure::Failure,
    kinds::{self, AtStake, Noun, TargetedNoun},
    names,
    output::{self, Row},
    secrets, walk,
};

use super::{done, runs};

pub(super) use common::{Common, columns, common, usernames};
pub(super) use fields::{Said, change, fill, given, look_up};

/// `jms NOUN` of a kind whose assets and nodes are changed one by one.
pub(super) async fn run_targeted<K: TargetedNoun>(
    command: TargetedCommand<K>,
    global: &Global,
    client: &JumpServer,
) -> Result<ExitCode, Failure> {
    match command {
        TargetedCommand::Automation(command) => run(command, global, client).await,
        TargetedCommand::Assets(command) => targets::assets::<K>(command, global, client).await.map(done),
        TargetedCommand::Nodes(command) => targets::nodes::<K>(command, global, client).await.map(done),
    }
}

/// `jms NOUN`.
pub(super) async fn run<K: Noun>(
    command: AutomationCommand<K>,
    global: &Global,
    client: &JumpServer,
) -> Result<ExitCode, Failure> {
    let automations = K::automations(client);
    match command {
        AutomationCommand::List(filters) => {
            let rows = kinds::automations::<K>(client, K::filter(filters));
            walk::print(global, K::PLURAL, rows).await.map(done)
        }
        AutomationCommand::Get { automation } => {
            show::<K>(global, &names::automation::<K>(client, &automation).await?).map(done)
        }
        AutomationCommand::Create { name, creation } => {
            let new = K::create(name, creation, client).await?;
            show::<K>(global, &automations.create(&new).await?).map(done)
        }
        AutomationCommand::Update { automation, new_name, change } => {
            let automation = names::automation::<K>(client, &automation).await?;
            let update = K::change(new_name, change, &automation, client).await?;
            show::<K>(global, &automations.update(automation.id(), &update).await?).map(done)
        }
        AutomationCommand::Delete { automation, deletion, yes } => {
            let automation = names::automation::<K>(client, &automation).await?;
            let name = automation.name();
            let what = if K::LEAVES_RECORDS {
                format!("This deletes `{name}` with its executions and records.")
            } else {
                format!("This deletes `{name}` with its executions.")
            };
            secrets::confirm(&what, yes || global.dry_run)?;
            if deletion.with_records() {
                automations.delete_with_records(automation.id()).await?;
            } else {
                automations.delete(automation.id()).await?;
            }
            output::note(&format!("deleted {name}"));
            Ok(ExitCode::SUCCESS)
        }
        AutomationCommand::Run { automation, wait, deadline } => {
            let automation = names::automation::<K>(client, &automation).await?;
            let started = K::executions(client).start(automation.id()).await?;
            if !wait {
                return show_started(global, &started).map(done);
            }
            let run = K::resume(client, started.execution);
            runs::follow(global, &run, &automation.name(), deadline, runs::again::<K>(run.id())).await
        }
    }
}

/// Prints the id of a run that was asked for.
pub(super) fn show_started(global: &Global, started: &Started) -> Result<(), Failure> {
    output::object(&global.output, started, &[("execution", output::text(started.execution))])
}

fn show<K: Noun>(global: &Global, automation: &K::Automation) -> Result<(), Failure> {
    output::object(&global.output, automation, &K::lines(automation))
}

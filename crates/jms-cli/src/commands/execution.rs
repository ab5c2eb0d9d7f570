//! `jms execution`.

mod kind;

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{ExecutionId, TaskLog, ports::Tasks},
};
use serde_json::{Value, json};

use crate::{
    args::{ExecutionCommand, Global, OneRun},
    failure::Failure,
    kinds::{self, KindName, Ports, by_kind},
    output, walk,
};

use super::{done, runs};

pub(super) async fn run(command: ExecutionCommand, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    match command {
        ExecutionCommand::List { kind } => {
            by_kind!(kind, K => walk::print(global, "executions", kinds::executions::<K>(client)).await).map(done)
        }
        ExecutionCommand::Get(run) => {
            let kind = kind_of(run, client).await?;
            by_kind!(kind, K => {
                match K::executions(client).get(run.execution).await {
                    Err(error) if error.is_not_found() => Err(Failure::NotFound {
                        problem: no_execution(run.execution),
                        hint: Some(format!("It is not there until a worker takes it. {}", runs::again::<K>(run.execution))),
                    }),
                    execution => runs::show_execution(global, kind, &execution?),
                }
            })
            .map(done)
        }
        ExecutionCommand::Wait { run: run @ OneRun { execution, .. }, deadline } => {
            by_kind!(kind_of(run, client).await?, K => {
                let run = K::resume(client, execution);
                runs::follow(global, &run, &execution.to_string(), deadline, runs::again::<K>(execution)).await
            })
        }
        ExecutionCommand::Report(run) => {
            let kind = kind_of(run, client).await?;
            let report = by_kind!(kind, K => K::executions(client).report(run.execution).await)?;
            let all = json!({ "execution": run.execution, "report": report });
            show_text(global, run.execution, "report", &report, &all).map(done)
        }
        ExecutionCommand::Log { execution } => log(execution, global, client).await.map(done),
    }
}

fn no_execution(execution: ExecutionId) -> String {
    format!("there is no execution {execution}")
}

/// What ran: as it was said, or as it is found out.
async fn kind_of(OneRun { execution, kind }: OneRun, client: &JumpServer) -> Result<KindName, Failure> {
    match kind {
        Some(kind) => Ok(kind),
        None => kind::of(client, execution).await,
    }
}

async fn log(execution: ExecutionId, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let TaskLog { text, is_whole, .. } = client.tasks().log(execution).await?;
    if text.is_empty() {
        return Err(Failure::NotFound {
            problem: format!("there is no log of execution {execution}"),
            hint: Some("It has not begun, or there is no execution of this id.".to_owned()),
        });
    }
    let text = plain(&text);
    let all = json!({ "execution": execution, "log": text, "is_whole": is_whole });
    show_text(global, execution, "log", &text, &all)?;
    if !is_whole {
        output::note("this is what is written by now: the run goes on");
    }
    Ok(())
}

/// A log without the sequences by which it could talk to the terminal, with the ends of lines of a text.
fn plain(log: &str) -> String {
    let text = anstream::adapter::strip_str(log).to_string();
    let text: String =
        text.chars().filter(|character| !character.is_control() || "\n\t".contains(*character)).collect();
    format!("{}\n", text.trim_end())
}

/// Prints a text of a run: as it is, or in another format as a part of what else there is to tell.
fn show_text(
    global: &Global,
    execution: ExecutionId,
    what: &'static str,
    text: &str,
    all: &Value,
) -> Result<(), Failure> {
    let output = &global.output;
    if output.format().is_table() && output.columns.is_empty() && output.jq.is_none() {
        let end = if text.ends_with('\n') { "" } else { "\n" };
        return output::print(&format!("{text}{end}"));
    }
    output::object(output, all, &[("execution", output::text(execution)), (what, text.into())])
}

//! What ran, found out by the id of the run.

use clap::ValueEnum;
use jms_http::{
    JumpServer,
    domain::{Error, ErrorKind, ExecutionId, TaskExecution, ports::Tasks},
};
use serde_json::Value;

use crate::{
    failure::Failure,
    kinds::{KindName, Ports, by_kind},
};

/// The kind of a run. Its task tells, also before a worker takes it; where that may not be seen, the runs of each kind are
/// looked through for it.
pub(super) async fn of(client: &JumpServer, execution: ExecutionId) -> Result<KindName, Failure> {
    match client.tasks().execution(execution).await {
        Ok(task) => {
            if let Some(kind) = of_task(&task) {
                return Ok(kind);
            }
        }
        // Who is no administrator of the system sees what they started themselves only.
        Err(error) if is_elsewhere(&error) => {}
        Err(error) => return Err(error.into()),
    }
    for kind in KindName::value_variants() {
        let found = by_kind!(*kind, K => K::executions(client).get(execution).await.map(drop));
        match found {
            Ok(()) => return Ok(*kind),
            Err(error) if is_elsewhere(&error) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(Failure::NotFound {
        problem: super::no_execution(execution),
        hint: Some(
            "One that somebody else started is not there until a worker takes it; `--kind` says what it is.".to_owned(),
        ),
    })
}

/// Whether a run of this id may still be of another kind: this one is not there, not for this user, or not on this server.
fn is_elsewhere(error: &Error) -> bool {
    error.is_not_found() || matches!(error.kind(), ErrorKind::Forbidden | ErrorKind::Invalid(_))
}

/// Automations tell their type as `tp` (source: recordings 4.10.16, `ops_celery`, "task-executions"); backups of 3.10 have a
/// task of their own (source: 3.10.20, `apps/accounts/tasks/backup_account.py`).
fn of_task(task: &TaskExecution) -> Option<KindName> {
    if task.name.ends_with(".execute_account_backup_task") {
        return Some(KindName::Backup);
    }
    KindName::of_type(task.kwargs.as_ref()?.get("tp").and_then(Value::as_str)?)
}

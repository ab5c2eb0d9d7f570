//! `jms record`.

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{
        ChangeSecret, ExecutionId, Outcome, PushAccount, RecordFilter, RecordId, SecretType, ports::FailedChanges,
    },
};

use crate::{
    args::{Deadline, Delivery, Global, ListRecords, RecordCommand, RecordKind},
    delivery::deliver,
    failure::Failure,
    kinds::{self, RecordedNoun},
    names, output,
    references::Resolved,
    secrets, walk,
};

use super::{automation::show_started, done, runs};

pub(super) async fn run(command: RecordCommand, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    match command {
        RecordCommand::List(ListRecords { unmended: true, .. }) => {
            walk::print(global, "records", client.change_secret_records().failed_rows()).await.map(done)
        }
        RecordCommand::List(list) => match list.kind {
            RecordKind::ChangeSecret => print::<ChangeSecret>(list, global, client).await.map(done),
            RecordKind::Push => print::<PushAccount>(list, global, client).await.map(done),
        },
        RecordCommand::Secret { record, kind, old, delivery } => match kind {
            RecordKind::ChangeSecret => secret::<ChangeSecret>(record, old, &delivery, global, client).await.map(done),
            RecordKind::Push => secret::<PushAccount>(record, old, &delivery, global, client).await.map(done),
        },
        RecordCommand::Retry { records, execution, kind, wait, deadline } => {
            let what = Retry { records, execution, deadline: wait.then_some(deadline) };
            match kind {
                RecordKind::ChangeSecret => retry::<ChangeSecret>(what, global, client).await,
                RecordKind::Push => retry::<PushAccount>(what, global, client).await,
            }
        }
        RecordCommand::Ignore { records, yes } => ignore(&records, yes, global, client).await.map(done),
    }
}

async fn print<K: RecordedNoun>(list: ListRecords, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let ListRecords { kind: _, execution, asset, status, days, unmended: _ } = list;
    let asset = match asset {
        Some(asset) => Some(names::asset(client, &asset).await?),
        None => None,
    };
    let filter = RecordFilter { execution, asset, status, days };
    walk::print(global, "records", kinds::records::<K>(client, filter)).await
}

async fn secret<K: RecordedNoun>(
    record: RecordId,
    old: bool,
    delivery: &Delivery,
    global: &Global,
    client: &JumpServer,
) -> Result<(), Failure> {
    let secrets = K::records(client).secret(K::record(record)).await?;
    let (which, stored) = if old { ("old", secrets.old_secret) } else { ("new", secrets.new_secret) };
    let called = format!("the {which} secret of record {record}");
    let value = secrets::handed_out(&called, stored)?
        .ok_or_else(|| Failure::NotFound { problem: format!("record {record} has no {which} secret"), hint: None })?;
    // The record does not tell the kind of its secret.
    let is_key = value.expose().trim_start().starts_with("-----BEGIN ");
    let resolved = Resolved { secret: Some(if is_key { SecretType::SshKey } else { SecretType::Password }), value };
    let fields = [("record", record.to_string()), ("which", which.to_owned())];
    deliver(delivery, &global.output, &called, &resolved, &fields, "secret")
}

/// What to try again.
struct Retry {
    records: Vec<RecordId>,
    execution: Option<ExecutionId>,
    /// How long to wait for the end, if at all.
    deadline: Option<Deadline>,
}

async fn retry<K: RecordedNoun>(what: Retry, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    K::check_recovery(client.dialect().await?)?;
    let Retry { records, execution, deadline } = what;
    let Some(execution) = execution else {
        let records: Vec<_> = records.into_iter().map(K::record).collect();
        return show_started(global, &K::records(client).retry(&records).await?).map(done);
    };
    let filter = RecordFilter { execution: Some(execution), ..RecordFilter::default() };
    let run = K::executions(client).get(execution).await?;
    let outcome = Outcome::new(run, kinds::records::<K>(client, filter).all().await?);
    let called = outcome.execution.automation_name().unwrap_or_default().to_owned();
    let Some(run) = K::retry_failed(client, &outcome).await? else {
        output::note(&format!("nothing failed in execution {execution}: there is nothing to try again"));
        return Ok(ExitCode::SUCCESS);
    };
    let Some(deadline) = deadline else {
        return show_started(global, &jms_http::domain::Started::new(run.id())).map(done);
    };
    // The execution of the retry itself has no records, and cannot be read on 3.10.
    let again = format!("`jms record list --execution {execution} --kind {}` shows what became of it.", K::NOUN);
    runs::follow(global, &run, &called, deadline, again).await
}

async fn ignore(records: &[RecordId], yes: bool, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let what = format!(
        "This takes {} off the list of failed changes, and nothing puts them back on it.",
        records.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    );
    secrets::confirm(&what, yes || global.dry_run)?;
    for record in records {
        let ignored = client.change_secret_records().ignore(*record).await;
        ignored.map_err(|error| Failure::within(record)(error.into()))?;
        output::note(&format!("ignored {record}"));
    }
    Ok(())
}

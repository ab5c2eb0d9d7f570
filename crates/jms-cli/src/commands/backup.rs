//! `jms backup`.

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{
        BackupExecution, BackupPlan, BackupPlanFilter, BackupPlanUpdate, ExecutionId, ExecutionStatus, NewBackupPlan,
        Schedule, SecretType,
        ports::{Automations, Executions},
    },
};

use crate::{
    args::{BackupCommand, Global, PlanFields},
    failure::{Failure, code},
    names,
    output::{self, Row},
    progress::Progress,
    secrets,
};

use super::{done, given, schedule, users, wait};

pub(super) async fn run(command: BackupCommand, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let (plans, executions) = (client.backup_plans(), client.backup_executions());
    match command {
        BackupCommand::List { search } => {
            let filter = BackupPlanFilter { search, ..BackupPlanFilter::default() };
            output::list(global.output, &plans.rows(filter).all().await?).map(done)
        }
        BackupCommand::Get { plan } => show(global, &names::plan(client, &plan).await?).map(done),
        BackupCommand::Create { name, fields } => {
            let schedule = schedule(&fields.schedule, client)?.unwrap_or(Schedule::Manual);
            let PlanFields {
                types,
                recipients,
                second_recipients,
                divide_password,
                password_from,
                active,
                comment,
                ..
            } = fields;
            let mut plan = NewBackupPlan { schedule, ..NewBackupPlan::new(name, types) };
            plan.recipients_part_one = users(client, &recipients).await?;
            plan.recipients_part_two = users(client, &second_recipients).await?;
            plan.is_password_divided = divide_password.unwrap_or(plan.is_password_divided);
            plan.is_active = active.unwrap_or(plan.is_active);
            plan.comment = comment.unwrap_or_default();
            if let Some(from) = password_from {
                plan.zip_encrypt_password = Some(secrets::read(from, "password", &SecretType::Password)?);
            }
            show(global, &plans.create(&plan).await?).map(done)
        }
        BackupCommand::Update { plan, name, fields } => {
            let plan = names::plan(client, &plan).await?;
            // The schedule has to go with every change; one that stands there and can never run has to be replaced.
            let schedule = match schedule(&fields.schedule, client)? {
                Some(schedule) => schedule,
                None => plan.schedule.effective()?,
            };
            let PlanFields {
                types,
                recipients,
                second_recipients,
                divide_password,
                password_from,
                active,
                comment,
                ..
            } = fields;
            let mut update = BackupPlanUpdate { name, types: given(types), ..BackupPlanUpdate::new(schedule) };
            update.recipients_part_one = given(users(client, &recipients).await?);
            update.recipients_part_two = given(users(client, &second_recipients).await?);
            update.is_password_divided = divide_password;
            update.is_active = active;
            update.comment = comment;
            if let Some(from) = password_from {
                update.zip_encrypt_password = Some(secrets::read(from, "password", &SecretType::Password)?);
            }
            show(global, &plans.update(plan.id, &update).await?).map(done)
        }
        BackupCommand::Delete { plan, yes } => {
            let BackupPlan { id, name, .. } = names::plan(client, &plan).await?;
            secrets::confirm(&format!("This deletes `{name}` with its executions."), yes)?;
            plans.delete(id).await?;
            output::note(&format!("deleted {name}"));
            Ok(ExitCode::SUCCESS)
        }
        BackupCommand::Run { plan, wait: waits, deadline } => {
            let BackupPlan { id, name, .. } = names::plan(client, &plan).await?;
            let started = executions.start(id).await?;
            if !waits {
                let text = started.execution.to_string();
                return output::object(global.output, &started, &[("execution", text)]).map(done);
            }
            wait_and_show(client, global, started.execution, &name, deadline).await
        }
        BackupCommand::Wait { execution, deadline } => {
            wait_and_show(client, global, execution, &execution.to_string(), deadline).await
        }
        BackupCommand::Executions => output::list(global.output, &executions.rows().all().await?).map(done),
    }
}

async fn wait_and_show(
    client: &JumpServer,
    global: &Global,
    execution: ExecutionId,
    called: &str,
    deadline: u64,
) -> Result<ExitCode, Failure> {
    let ended = {
        let mut progress = Progress::new(called);
        let run = client.backup_executions().resume(execution);
        run.watch(wait(deadline), |reached, after| progress.show(reached, after)).await?.execution
    };
    output::object(
        global.output,
        &ended,
        &[
            ("execution", ended.id.to_string()),
            ("plan", ended.automation_name().unwrap_or_default().to_owned()),
            ("status", ended.status.to_string()),
            ("reason", ended.reason.clone().unwrap_or_default()),
            ("started", output::time(ended.date_start)),
            ("ended", output::time(ended.date_finished)),
        ],
    )?;
    Ok(if ended.status == ExecutionStatus::Success { ExitCode::SUCCESS } else { ExitCode::from(code::RUN_FAILED) })
}

fn show(global: &Global, plan: &BackupPlan) -> Result<(), Failure> {
    let types: Vec<_> = plan.types.as_array().into_iter().flatten().filter_map(|kind| kind.as_str()).collect();
    output::object(
        global.output,
        plan,
        &[
            ("id", plan.id.to_string()),
            ("name", plan.name.clone()),
            ("types", types.join(", ")),
            ("by", plan.backup_type.to_string()),
            ("recipients", output::names(plan.recipients_part_one.iter().map(|user| &user.name))),
            ("second part", output::names(plan.recipients_part_two.iter().map(|user| &user.name))),
            ("schedule", plan.schedule.display.clone()),
            ("active", output::yes(plan.is_active.unwrap_or(true))),
            ("runs", plan.executed_amount.to_string()),
            ("last run", output::time(plan.last_execution_date)),
            ("organisation", plan.org_name.clone()),
            ("created", output::time(Some(plan.date_created))),
            ("comment", plan.comment.clone()),
        ],
    )
}

impl Row for BackupPlan {
    const COLUMNS: &'static [&'static str] = &["NAME", "RECIPIENTS", "SCHEDULE", "ACTIVE", "RUNS", "LAST RUN"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            output::names(self.recipients_part_one.iter().chain(&self.recipients_part_two).map(|user| &user.name)),
            self.schedule.display.clone(),
            output::yes(self.is_active.unwrap_or(true)),
            self.executed_amount.to_string(),
            output::time(self.last_execution_date),
        ]
    }
}

impl Row for BackupExecution {
    const COLUMNS: &'static [&'static str] = &["EXECUTION", "PLAN", "TRIGGER", "STATUS", "STARTED", "REASON"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.id.to_string(),
            self.automation_name().unwrap_or_default().to_owned(),
            self.trigger.to_string(),
            self.status.to_string(),
            output::time(self.date_start),
            self.reason.clone().unwrap_or_default(),
        ]
    }
}

//! `jms change-secret`.

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{
        ChangeSecretAutomation, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretOutcome, ChangeSecretRecord,
        ChangeSecretUpdate, ExecutionId, NewChangeSecretAutomation, NewKey, NewSecret, PasswordRules, RecordFilter,
        Schedule, SecretChange, SecretType, Verdict,
        ports::{Automations, Executions},
    },
};
use serde::Serialize;
use serde_json::Value;

use crate::{
    args::{AutomationFields, ChangeSecretCommand, CharacterClass, Global, SecretFields},
    failure::{Failure, code},
    interrupt::or_interrupted,
    names,
    output::{self, Cell, Column, Row, column, wide},
    progress::Progress,
    secrets, walk,
};

use super::{done, given, schedule, users, wait};

pub(super) async fn run(
    command: ChangeSecretCommand,
    global: &Global,
    client: &JumpServer,
) -> Result<ExitCode, Failure> {
    let automations = client.change_secret_automations();
    let executions = client.change_secret_executions();
    match command {
        ChangeSecretCommand::List { search, secret_type } => {
            let filter = ChangeSecretFilter { search, secret_type, ..ChangeSecretFilter::default() };
            walk::print(global, "automations", automations.rows(filter)).await.map(done)
        }
        ChangeSecretCommand::Get { automation } => {
            show(global, &names::automation(client, &automation).await?).map(done)
        }
        ChangeSecretCommand::Create { name, accounts, fields } => {
            let secret = new_secret(&fields.secret)?.unwrap_or_else(random_passwords);
            let mut automation = NewChangeSecretAutomation::new(name, accounts, secret);
            automation.schedule = schedule(&fields.schedule, client).await?.unwrap_or(Schedule::Manual);
            let AutomationFields { assets, nodes, recipients, active, check, comment, .. } = fields;
            automation.assets = super::assets(client, &assets).await?;
            automation.nodes = super::nodes(client, &nodes).await?;
            automation.recipients = users(client, &recipients).await?;
            automation.is_active = active.unwrap_or(automation.is_active);
            automation.check_conn_after_change = check.unwrap_or(automation.check_conn_after_change);
            automation.comment = comment.unwrap_or_default();
            show(global, &automations.create(&automation).await?).map(done)
        }
        ChangeSecretCommand::Update { automation, name, accounts, fields } => {
            let id = names::automation(client, &automation).await?.id;
            let mut update = ChangeSecretUpdate { name, accounts: given(accounts), ..ChangeSecretUpdate::default() };
            update.secret = new_secret(&fields.secret)?;
            update.schedule = schedule(&fields.schedule, client).await?;
            let AutomationFields { assets, nodes, recipients, active, check, comment, .. } = fields;
            update.assets = given(super::assets(client, &assets).await?);
            update.nodes = given(super::nodes(client, &nodes).await?);
            update.recipients = given(users(client, &recipients).await?);
            update.is_active = active;
            update.check_conn_after_change = check;
            update.comment = comment;
            show(global, &automations.update(id, &update).await?).map(done)
        }
        ChangeSecretCommand::Delete { automation, with_records, yes } => {
            let ChangeSecretAutomation { id, name, .. } = names::automation(client, &automation).await?;
            secrets::confirm(
                &format!("This deletes `{name}` with its executions and records."),
                yes || global.dry_run,
            )?;
            if with_records {
                automations.delete_with_records(id).await?;
            } else {
                automations.delete(id).await?;
            }
            output::note(&format!("deleted {name}"));
            Ok(ExitCode::SUCCESS)
        }
        ChangeSecretCommand::Run { automation, wait: waits, deadline } => {
            let ChangeSecretAutomation { id, name, .. } = names::automation(client, &automation).await?;
            let started = executions.start(id).await?;
            if !waits {
                return output::object(&global.output, &started, &[("execution", output::text(started.execution))])
                    .map(done);
            }
            wait_and_show(client, global, started.execution, &name, deadline).await
        }
        ChangeSecretCommand::Wait { execution, deadline } => {
            wait_and_show(client, global, execution, &execution.to_string(), deadline).await
        }
        ChangeSecretCommand::Executions => walk::print(global, "executions", executions.rows()).await.map(done),
        ChangeSecretCommand::Records { execution } => {
            let filter = RecordFilter { execution, ..RecordFilter::default() };
            walk::print(global, "records", client.change_secret_records().rows(filter)).await.map(done)
        }
    }
}

async fn wait_and_show(
    client: &JumpServer,
    global: &Global,
    execution: ExecutionId,
    called: &str,
    deadline: u64,
) -> Result<ExitCode, Failure> {
    let outcome = {
        let mut progress = Progress::new(called, &global.output);
        let run = client.change_secret_executions().resume(execution);
        let work = async { Ok(run.watch(wait(deadline), |reached, after| progress.show(reached, after)).await?) };
        or_interrupted(work, format!("`jms change-secret wait {execution}` waits for it again.")).await?
    };
    show_outcome(global, &outcome)
}

fn show_outcome(global: &Global, outcome: &ChangeSecretOutcome) -> Result<ExitCode, Failure> {
    #[derive(Serialize)]
    struct Shown<'a> {
        verdict: Verdict,
        #[serde(flatten)]
        outcome: &'a ChangeSecretOutcome,
    }

    let verdict = outcome.verdict();
    if global.output.jq.is_some() || global.output.format().is_document() {
        output::object(&global.output, &Shown { verdict, outcome }, &[])?;
    } else {
        output::list(&global.output, &outcome.records)?;
    }
    let changed = outcome.records.iter().filter(|record| record.is_success).count();
    let (code, text) = match verdict {
        Verdict::Changed => (0, format!("{changed} secrets changed")),
        Verdict::NothingChanged => (
            code::NOTHING_CHANGED,
            format!(
                "the run ended well and changed nothing; the likely reasons: {}",
                verdict.likely_reasons().join("; or ")
            ),
        ),
        _ => (
            code::RUN_FAILED,
            format!(
                "{changed} of {} secrets changed; the run is `{}`",
                outcome.records.len(),
                outcome.execution.status
            ),
        ),
    };
    output::note(&text);
    Ok(ExitCode::from(code))
}

/// What is to be set, if anything was said of it.
fn new_secret(fields: &SecretFields) -> Result<Option<SecretChange>, Failure> {
    let SecretFields { ssh_keys, secret_from, length, without, exclude_symbols } = fields;
    if let Some(way) = ssh_keys {
        let key = match secret_from {
            Some(from) => {
                NewKey::Specific { key: secrets::read(from, "private key", &SecretType::SshKey)?, passphrase: None }
            }
            None => NewKey::Random,
        };
        return Ok(Some(SecretChange::SshKey { key, strategy: (*way).into() }));
    }
    if let Some(from) = secret_from {
        let secret = secrets::read(from, "password", &SecretType::Password)?;
        return Ok(Some(SecretChange::Password(NewSecret::Specific(secret))));
    }
    if length.is_none() && without.is_empty() && exclude_symbols.is_none() {
        return Ok(None);
    }
    let mut rules = length.map_or_else(|| Ok(PasswordRules::default()), PasswordRules::new)?;
    for class in without {
        rules = match class {
            CharacterClass::Lowercase => rules.with_lowercase(false),
            CharacterClass::Uppercase => rules.with_uppercase(false),
            CharacterClass::Digits => rules.with_digits(false),
            CharacterClass::Symbols => rules.with_symbols(false),
        }?;
    }
    if let Some(symbols) = exclude_symbols {
        rules = rules.excluding(symbols)?;
    }
    Ok(Some(SecretChange::Password(NewSecret::Random(rules))))
}

fn random_passwords() -> SecretChange {
    SecretChange::Password(NewSecret::Random(PasswordRules::default()))
}

fn show(global: &Global, automation: &ChangeSecretAutomation) -> Result<(), Failure> {
    fn named<Id>(list: Option<&Vec<jms_http::domain::Named<Id>>>) -> Cell {
        output::names(list.into_iter().flatten().map(|named| &named.name))
    }

    let rules = &automation.password_rules;
    let length = rules.length.map(|length| format!("{length} characters")).unwrap_or_default();
    output::object(
        &global.output,
        automation,
        &[
            ("name", automation.name.clone().into()),
            ("id", output::text(automation.id)),
            ("accounts", usernames(&automation.accounts).into()),
            ("assets", named(automation.assets.as_ref())),
            ("nodes", named(automation.nodes.as_ref())),
            ("secret", format!("{} {}", automation.secret_strategy, automation.secret_type).into()),
            ("length", length.into()),
            ("schedule", automation.schedule.display.clone().into()),
            ("active", output::yes(automation.is_active)),
            ("recipients", named(automation.recipients.as_ref())),
            ("runs", output::text(automation.executed_amount)),
            ("last run", output::time(automation.last_execution_date)),
            ("organisation", automation.org_name.clone().into()),
            ("created", output::time(Some(automation.date_created))),
            ("comment", automation.comment.clone().into()),
        ],
    )
}

/// The user names of an automation, which the server stores unchecked.
fn usernames(accounts: &Value) -> String {
    match accounts {
        Value::Array(names) if names.iter().all(Value::is_string) => {
            names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

impl Row for ChangeSecretAutomation {
    const COLUMNS: &'static [Column] = &[
        column("NAME"),
        column("ACCOUNTS"),
        column("SECRET"),
        column("SCHEDULE"),
        column("ACTIVE"),
        column("RUNS"),
        column("LAST RUN"),
        wide("ID"),
        wide("COMMENT"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            usernames(&self.accounts).into(),
            format!("{} {}", self.secret_strategy, self.secret_type).into(),
            self.schedule.display.clone().into(),
            output::yes(self.is_active),
            output::text(self.executed_amount),
            output::time(self.last_execution_date),
            output::text(self.id),
            self.comment.clone().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

impl Row for ChangeSecretExecution {
    const COLUMNS: &'static [Column] = &[
        column("EXECUTION"),
        column("AUTOMATION"),
        column("TRIGGER"),
        column("STATUS"),
        column("STARTED"),
        column("ENDED"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            output::text(self.id),
            self.automation_name().unwrap_or_default().to_owned().into(),
            output::text(&self.trigger),
            output::text(&self.status),
            output::time(self.date_start),
            output::time(self.date_finished),
        ]
    }

    fn name(&self) -> String {
        self.id.to_string()
    }
}

impl Row for ChangeSecretRecord {
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

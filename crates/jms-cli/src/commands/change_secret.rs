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
    args::{AutomationFields, ChangeSecretCommand, CharacterClass, Format, Global, SecretFields},
    failure::{Failure, code},
    names,
    output::{self, Row},
    progress::Progress,
    secrets,
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
            output::list(global.output, &automations.rows(filter).all().await?).map(done)
        }
        ChangeSecretCommand::Get { automation } => {
            show(global, &names::automation(client, &automation).await?).map(done)
        }
        ChangeSecretCommand::Create { name, accounts, fields } => {
            let secret = new_secret(&fields.secret)?.unwrap_or_else(random_passwords);
            let mut automation = NewChangeSecretAutomation::new(name, accounts, secret);
            automation.schedule = schedule(&fields.schedule, client)?.unwrap_or(Schedule::Manual);
            let AutomationFields { assets, nodes, recipients, active, check, comment, .. } = fields;
            automation.assets = self::assets(client, &assets).await?;
            automation.nodes = self::nodes(client, &nodes).await?;
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
            update.schedule = schedule(&fields.schedule, client)?;
            let AutomationFields { assets, nodes, recipients, active, check, comment, .. } = fields;
            update.assets = given(self::assets(client, &assets).await?);
            update.nodes = given(self::nodes(client, &nodes).await?);
            update.recipients = given(users(client, &recipients).await?);
            update.is_active = active;
            update.check_conn_after_change = check;
            update.comment = comment;
            show(global, &automations.update(id, &update).await?).map(done)
        }
        ChangeSecretCommand::Delete { automation, with_records, yes } => {
            let ChangeSecretAutomation { id, name, .. } = names::automation(client, &automation).await?;
            secrets::confirm(&format!("This deletes `{name}` with its executions and records."), yes)?;
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
                let text = started.execution.to_string();
                return output::object(global.output, &started, &[("execution", text)]).map(done);
            }
            wait_and_show(client, global, started.execution, &name, deadline).await
        }
        ChangeSecretCommand::Wait { execution, deadline } => {
            wait_and_show(client, global, execution, &execution.to_string(), deadline).await
        }
        ChangeSecretCommand::Executions => output::list(global.output, &executions.rows().all().await?).map(done),
        ChangeSecretCommand::Records { execution } => {
            let filter = RecordFilter { execution, ..RecordFilter::default() };
            output::list(global.output, &client.change_secret_records().rows(filter).all().await?).map(done)
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
        let mut progress = Progress::new(called);
        let run = client.change_secret_executions().resume(execution);
        run.watch(wait(deadline), |reached, after| progress.show(reached, after)).await?
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
    match global.output {
        Format::Json => output::json(&Shown { verdict, outcome })?,
        Format::Table => output::list(global.output, &outcome.records)?,
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
                NewKey::Specific { key: secrets::read(*from, "private key", &SecretType::SshKey)?, passphrase: None }
            }
            None => NewKey::Random,
        };
        return Ok(Some(SecretChange::SshKey { key, strategy: (*way).into() }));
    }
    if let Some(from) = secret_from {
        let secret = secrets::read(*from, "password", &SecretType::Password)?;
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

async fn assets(client: &JumpServer, given: &[String]) -> Result<Vec<jms_http::domain::AssetId>, Failure> {
    let mut ids = Vec::with_capacity(given.len());
    for given in given {
        ids.push(names::asset(client, given).await?);
    }
    Ok(ids)
}

async fn nodes(client: &JumpServer, given: &[String]) -> Result<Vec<jms_http::domain::NodeId>, Failure> {
    let mut ids = Vec::with_capacity(given.len());
    for given in given {
        ids.push(names::node(client, given).await?);
    }
    Ok(ids)
}

fn show(global: &Global, automation: &ChangeSecretAutomation) -> Result<(), Failure> {
    fn named<Id>(list: Option<&Vec<jms_http::domain::Named<Id>>>) -> String {
        output::names(list.into_iter().flatten().map(|named| &named.name))
    }

    let rules = &automation.password_rules;
    let length = rules.length.map(|length| format!("{length} characters")).unwrap_or_default();
    output::object(
        global.output,
        automation,
        &[
            ("id", automation.id.to_string()),
            ("name", automation.name.clone()),
            ("accounts", usernames(&automation.accounts)),
            ("assets", named(automation.assets.as_ref())),
            ("nodes", named(automation.nodes.as_ref())),
            ("secret", format!("{} {}", automation.secret_strategy, automation.secret_type)),
            ("length", length),
            ("schedule", automation.schedule.display.clone()),
            ("active", output::yes(automation.is_active)),
            ("recipients", named(automation.recipients.as_ref())),
            ("runs", automation.executed_amount.to_string()),
            ("last run", output::time(automation.last_execution_date)),
            ("organisation", automation.org_name.clone()),
            ("created", output::time(Some(automation.date_created))),
            ("comment", automation.comment.clone()),
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
    const COLUMNS: &'static [&'static str] = &["NAME", "ACCOUNTS", "SECRET", "SCHEDULE", "ACTIVE", "RUNS", "LAST RUN"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            usernames(&self.accounts),
            format!("{} {}", self.secret_strategy, self.secret_type),
            self.schedule.display.clone(),
            output::yes(self.is_active),
            self.executed_amount.to_string(),
            output::time(self.last_execution_date),
        ]
    }
}

impl Row for ChangeSecretExecution {
    const COLUMNS: &'static [&'static str] = &["EXECUTION", "AUTOMATION", "TRIGGER", "STATUS", "STARTED", "ENDED"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.id.to_string(),
            self.automation_name().unwrap_or_default().to_owned(),
            self.trigger.to_string(),
            self.status.to_string(),
            output::time(self.date_start),
            output::time(self.date_finished),
        ]
    }
}

impl Row for ChangeSecretRecord {
    const COLUMNS: &'static [&'static str] = &["ACCOUNT", "ASSET", "STATUS", "ENDED", "ERROR"];

    fn cells(&self) -> Vec<String> {
        vec![
            self.account.as_ref().map(|account| account.username.clone()).unwrap_or_default(),
            self.asset.as_ref().map(|asset| asset.name.clone()).unwrap_or_default(),
            self.status.to_string(),
            output::time(self.date_finished),
            self.error.clone().unwrap_or_default(),
        ]
    }
}

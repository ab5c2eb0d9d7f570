//! `jms app`: integration applications.

use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountSelection, AccountSelectionType, AttributeMatch, AttributeRule, Error, Feature,
        IntegrationApplication, IntegrationApplicationFilter, IntegrationApplicationUpdate, NewIntegrationApplication,
        SecretType, ports::IntegrationApplications,
    },
};
use serde_json::Value;

use crate::{
    args::{AppCommand, AppFields, ChosenAccounts, Condition, Global},
    delivery::deliver,
    failure::Failure,
    names,
    output::{self, Cell, Column, Row, column, wide},
    references::Resolved,
    secrets, walk,
};

use super::automation::given;

pub(super) async fn run(command: AppCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let applications = client.integration_applications();
    match command {
        AppCommand::List { search } => {
            let filter = IntegrationApplicationFilter { search };
            walk::print(global, "applications", applications.rows(filter)).await
        }
        AppCommand::Get { app } => show(global, &names::application(client, &app).await?),
        AppCommand::Create { name, fields } => {
            let AppFields { accounts, ip_group, active, comment } = fields;
            let accounts = chosen(client, &accounts).await?.ok_or_else(|| {
                Failure::usage("no accounts are chosen", "Say --account, --where, or --all-accounts.")
            })?;
            let mut application = NewIntegrationApplication::new(name, accounts);
            application.ip_group = given(ip_group).unwrap_or(application.ip_group);
            application.is_active = active.unwrap_or(application.is_active);
            application.comment = comment.unwrap_or_default();
            show(global, &applications.create(&application).await?)
        }
        AppCommand::Update { app, name, yes, fields } => {
            let application = names::application(client, &app).await?;
            let AppFields { accounts, ip_group, active, comment } = fields;
            let update = IntegrationApplicationUpdate {
                name,
                accounts: chosen(client, &accounts).await?,
                ip_group: given(ip_group),
                is_active: active,
                comment,
            };
            if !client.dialect().await?.has(Feature::KeptApplicationSecrets) {
                confirm_new_secret(&application, yes || global.dry_run)?;
            }
            show(global, &applications.update(application.id, &update).await?)
        }
        AppCommand::Delete { app, yes } => {
            let application = names::application(client, &app).await?;
            let what = format!("This deletes the application `{}`, whose secret is refused then.", application.name);
            secrets::confirm(&what, yes || global.dry_run)?;
            applications.delete(application.id).await?;
            output::note(&format!("deleted {}", application.name));
            Ok(())
        }
        AppCommand::Secret { app, yes, delivery } => {
            let application = names::application(client, &app).await?;
            if !client.dialect().await?.has(Feature::ReadableApplicationSecrets) {
                confirm_new_secret(&application, yes || global.dry_run)?;
            }
            let value = applications.secret(application.id).await?;
            let resolved = Resolved { value, secret: Some(SecretType::AccessKey) };
            let fields = [("app", application.name.clone()), ("id", application.id.to_string())];
            let called = format!("the secret of {}", application.name);
            deliver(&delivery, &global.output, &called, &resolved, &fields, "secret")
        }
        AppCommand::RefreshSecret { app, yes } => {
            let application = names::application(client, &app).await?;
            confirm_new_secret(&application, yes || global.dry_run)?;
            applications.refresh_secret(application.id).await.map_err(|error| {
                // The application is there: what is not is the operation.
                if error.is_not_found() { cannot_refresh(&error) } else { error.into() }
            })?;
            output::note(&format!("`jms app secret {}` reads the new secret", application.name));
            Ok(())
        }
        AppCommand::Accounts { app } => {
            let application = Some(names::application(client, &app).await?.id);
            let filter = AccountFilter { application, ..AccountFilter::default() };
            walk::print(global, "accounts", client.accounts().rows(filter)).await
        }
        AppCommand::Sdk { language, readme } => {
            let sdk = applications.sdk(&language).await?;
            if global.output.jq.is_none() && global.output.format().is_table() {
                return output::print(if readme { &sdk.readme } else { &sdk.code });
            }
            output::object(
                &global.output,
                &sdk,
                &[("code", sdk.code.clone().into()), ("readme", sdk.readme.clone().into())],
            )
        }
    }
}

fn cannot_refresh(error: &Error) -> Failure {
    let hint = "Servers before 4.10.17 cannot do that. Any `jms app update` gives an application a new secret there.";
    Failure::NotFound { problem: error.to_string(), hint: Some(hint.to_owned()) }
}

fn confirm_new_secret(application: &IntegrationApplication, yes: bool) -> Result<(), Failure> {
    let what = format!("This gives `{}` a new secret, and the old one is refused at once.", application.name);
    secrets::confirm(&what, yes)
}

/// The accounts that were chosen, if any were.
async fn chosen(client: &JumpServer, accounts: &ChosenAccounts) -> Result<Option<AccountSelection>, Failure> {
    let ChosenAccounts { all_accounts, accounts, conditions } = accounts;
    if *all_accounts {
        return Ok(Some(AccountSelection::All));
    }
    if !accounts.is_empty() {
        let mut ids = Vec::with_capacity(accounts.len());
        for account in accounts {
            ids.push(names::account(client, account).await?.id);
        }
        return Ok(Some(AccountSelection::Ids(ids)));
    }
    let mut rules = Vec::with_capacity(conditions.len());
    for condition in conditions {
        rules.push(rule(client, condition).await?);
    }
    Ok(given(rules).map(AccountSelection::Attributes))
}

async fn rule(client: &JumpServer, condition: &Condition) -> Result<AttributeRule, Failure> {
    let (name, how, value) = match condition {
        Condition::OnAsset(names) => {
            let ids = names::assets(client, names).await?;
            let ids = ids.iter().map(|id| Value::from(id.to_string())).collect();
            ("asset", AttributeMatch::RelatedToOne, Value::Array(ids))
        }
        Condition::Column { column, how, values } => {
            let value = match values.as_slice() {
                [value] if !matches!(how, AttributeMatch::In | AttributeMatch::IpIn) => match value.as_str() {
                    // The server knows `true` in JSON, and fails over the text.
                    "true" => Value::Bool(true),
                    "false" => Value::Bool(false),
                    text => text.into(),
                },
                values => values.iter().map(String::as_str).collect(),
            };
            (*column, how.clone(), value)
        }
    };
    Ok(AttributeRule { name: name.to_owned(), how, value })
}

/// The accounts of an application, in words.
fn accounts(application: &IntegrationApplication) -> String {
    match &application.accounts.kind {
        None | Some(AccountSelectionType::All) => "all".to_owned(),
        Some(AccountSelectionType::Attributes) => {
            let rule = |AttributeRule { name, how, value }: &AttributeRule| {
                let value = match value {
                    Value::String(text) => text.clone(),
                    // Their ids say nothing to anybody.
                    Value::Array(ids) if name == "asset" => return format!("asset ({})", ids.len()),
                    Value::Array(values) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
                    other => other.to_string(),
                };
                if *how == AttributeMatch::Exact { format!("{name}={value}") } else { format!("{name}:{how}={value}") }
            };
            application.accounts.attrs.iter().map(rule).collect::<Vec<_>>().join(" and ")
        }
        Some(kind) => kind.to_string(),
    }
}

fn show(global: &Global, application: &IntegrationApplication) -> Result<(), Failure> {
    output::object(
        &global.output,
        application,
        &[
            ("app", application.name.clone().into()),
            ("id", output::text(application.id)),
            ("accounts", accounts(application).into()),
            ("amount", output::text(application.accounts_amount)),
            ("from", output::names(&application.ip_group)),
            ("active", output::yes(application.is_active)),
            ("last used", output::time(application.date_last_used)),
            ("organisation", application.org_name.clone().into()),
            ("created", output::time(Some(application.date_created))),
            ("changed", output::time(Some(application.date_updated))),
            ("comment", application.comment.clone().into()),
        ],
    )
}

impl Row for IntegrationApplication {
    const COLUMNS: &'static [Column] = &[
        column("APP"),
        column("ACCOUNTS"),
        column("AMOUNT"),
        column("FROM"),
        column("ACTIVE"),
        column("LAST USED"),
        wide("CREATED"),
        wide("ID"),
        wide("COMMENT"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            accounts(self).into(),
            output::text(self.accounts_amount),
            output::names(&self.ip_group),
            output::yes(self.is_active),
            output::time(self.date_last_used),
            output::time(Some(self.date_created)),
            output::text(self.id),
            self.comment.clone().into(),
        ]
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

//! `jms template`.

mod accounts;
mod show;

use jms_http::{
    JumpServer,
    domain::{
        AccountFilter, AccountTemplateFilter, AccountTemplateUpdate, CeleryTaskId, NewAccountTemplate, NewKey,
        NewSecret, Patch, SecretType, TemplateSecret, ports::AccountTemplates,
    },
};
use serde::Serialize;

use std::process::ExitCode;

use crate::{
    args::{Global, TemplateCommand, TemplateFields, TemplateSecretFields},
    delivery::deliver,
    failure::Failure,
    files, names, output,
    references::Resolved,
    secrets, walk,
};

use super::{automation::given, done};
use show::show;

pub(super) async fn run(command: TemplateCommand, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let templates = client.account_templates();
    match command {
        TemplateCommand::List { name, username, search } => {
            walk::print(global, "templates", templates.rows(AccountTemplateFilter { name, username, search })).await
        }
        TemplateCommand::Get { template } => show(global, &names::template(client, &template).await?),
        TemplateCommand::Create { username, name, fields } => {
            let mut template = NewAccountTemplate::new(username);
            template.name = name.unwrap_or(template.name);
            let TemplateFields { secret, privileged, active, push, su_from_template, platforms, push_params, comment } =
                fields;
            template.platforms = self::platforms(client, &platforms).await?;
            if let Some(su_from) = su_from_template {
                template.su_from = Some(names::template(client, &su_from).await?.id);
            }
            if let Some(file) = push_params {
                template.push_params = files::read_object(&file)?;
            }
            template.secret = new_secret(&secret, None)?;
            template.privileged = privileged.unwrap_or(template.privileged);
            template.is_active = active.unwrap_or(template.is_active);
            template.auto_push = push.unwrap_or(template.auto_push);
            template.comment = comment.unwrap_or_default();
            show(global, &templates.create(&template).await?)
        }
        TemplateCommand::Update { template, name, username, no_su_from, fields } => {
            let template = names::template(client, &template).await?;
            let TemplateFields { secret, privileged, active, push, su_from_template, platforms, push_params, comment } =
                fields;
            let platforms = given(self::platforms(client, &platforms).await?);
            let su_from = match su_from_template {
                Some(su_from) => Patch::Set(names::template(client, &su_from).await?.id),
                None if no_su_from => Patch::Clear,
                None => Patch::Keep,
            };
            let update = AccountTemplateUpdate {
                name,
                username,
                secret: new_secret(&secret, Some(&template.secret_type))?,
                push_params: push_params.as_deref().map(files::read_object).transpose()?,
                platforms,
                su_from,
                privileged,
                is_active: active,
                auto_push: push,
                labels: None,
                comment,
            };
            show(global, &templates.update(template.id, &update).await?)
        }
        TemplateCommand::Delete { template, yes } => {
            let template = names::template(client, &template).await?;
            let what = format!("This deletes the template `{}`. Accounts that were made from it stay.", template.name);
            secrets::confirm(&what, yes || global.dry_run)?;
            templates.delete(template.id).await?;
            output::note(&format!("deleted {}", template.name));
            Ok(())
        }
        TemplateCommand::Secret { template, delivery } => {
            let template = names::template(client, &template).await?;
            let stored = templates.secret(template.id).await?.secret;
            let value = secrets::shown("template", &template.name, stored)?;
            let resolved = Resolved { value, secret: Some(template.secret_type.clone()) };
            let fields = [
                ("template", template.name.clone()),
                ("id", template.id.to_string()),
                ("username", template.username.clone()),
                ("secret type", template.secret_type.to_string()),
            ];
            let called = format!("the secret of {}", template.name);
            deliver(&delivery, &global.output, &called, &resolved, &fields, "secret")
        }
        TemplateCommand::Accounts { template } => {
            let template = Some(names::template(client, &template).await?.id);
            let filter = AccountFilter { template, ..AccountFilter::default() };
            walk::print(global, "accounts", client.accounts().rows(filter)).await
        }
        TemplateCommand::CreateAccounts { template, assets, nodes, existing, comment } => {
            let wanted = accounts::Wanted { template, assets, nodes, existing, comment };
            return accounts::create(wanted, global, client).await;
        }
        TemplateCommand::Sync { template, yes } => {
            let template = names::template(client, &template).await?;
            let what = format!(
                "This gives all accounts that were made from `{}` its names and its secret, and leaves the assets as they are.",
                template.name
            );
            secrets::confirm(&what, yes || global.dry_run)?;
            let task = Task { task: templates.sync_accounts(template.id).await? };
            output::object(&global.output, &task, &[("task", output::text(task.task))])
        }
    }
    .map(done)
}

/// A task that goes on at the server, and that is no execution.
#[derive(Serialize)]
struct Task {
    task: CeleryTaskId,
}

async fn platforms(client: &JumpServer, given: &[String]) -> Result<Vec<jms_http::domain::PlatformId>, Failure> {
    let mut ids = Vec::with_capacity(given.len());
    for given in given {
        ids.push(names::platform(client, given).await?.id);
    }
    Ok(ids)
}

/// The secret that a template gets, if something was said of it; `present` is the kind of the one that it has.
fn new_secret(fields: &TemplateSecretFields, present: Option<&SecretType>) -> Result<Option<TemplateSecret>, Failure> {
    let TemplateSecretFields { secret_type, secret_from, passphrase_from, random, rules } = fields;
    let kind = secret_type.as_ref().or(present).cloned().unwrap_or(SecretType::Password);
    let rules = rules.rules()?;
    if *random || rules.is_some() {
        return match (kind, rules) {
            (SecretType::Password, rules) => {
                Ok(Some(TemplateSecret::Password(NewSecret::Random(rules.unwrap_or_default()))))
            }
            (SecretType::SshKey, None) => Ok(Some(TemplateSecret::SshKey(NewKey::Random))),
            (kind, _) => Err(Failure::usage(
                format!("the server makes no random secrets of type `{kind}` by these rules"),
                "It makes passwords, and SSH keys without any rules.",
            )),
        };
    }
    let Some(from) = secret_from else {
        return match secret_type {
            None => Ok(None),
            Some(_) => {
                Err(Failure::usage("a type of secret is given, and no secret", "Say --secret-from or --random, too."))
            }
        };
    };
    if passphrase_from.is_some() && kind != SecretType::SshKey {
        return Err(Failure::usage("only SSH keys have a passphrase", "Leave --passphrase-from away."));
    }
    let secret = secrets::read(from, "secret", &kind)?;
    Ok(Some(match kind {
        SecretType::SshKey => {
            let read = |from| secrets::read(from, "passphrase", &SecretType::Password);
            let passphrase = passphrase_from.as_ref().map(read).transpose()?;
            TemplateSecret::SshKey(NewKey::Specific { key: secret, passphrase })
        }
        SecretType::AccessKey => TemplateSecret::AccessKey(secret),
        SecretType::Token => TemplateSecret::Token(secret),
        SecretType::ApiKey => TemplateSecret::ApiKey(secret),
        SecretType::Password => TemplateSecret::Password(NewSecret::Specific(secret)),
        newer => {
            return Err(Failure::usage(
                format!("secrets of type `{newer}` are not known here"),
                "Say --secret-type to give it another one.",
            ));
        }
    }))
}

//! `jms account update`: one account, or many.

use std::process::ExitCode;

use jms_fleet::{Fleet, Job};
use jms_http::{
    JumpServer,
    domain::{Account, AccountUpdate, Patch, SecretType, ports::Accounts},
};

use super::{
    selection::{Chosen, Rows, choose},
    show,
};
use crate::{
    args::{AccountFields, Global, ListAccounts, UpdateAccounts},
    commands::jobs::Several,
    failure::Failure,
    names, secrets,
};

pub(super) async fn run(update: UpdateAccounts, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let UpdateAccounts { accounts, no_su_from, fields, yes, selection, job } = update;
    let selection = ListAccounts { name: None, privileged: None, selection };
    let (rows, kind) = match Rows::unfinished(client, job.journal.as_deref(), &accounts, &selection).await? {
        Some(rows) => {
            let kind = if fields.secret_from.is_some() { rows.kind(client).await? } else { None };
            (rows, kind)
        }
        None => match choose(client, &accounts, selection).await? {
            Chosen::One(account) => {
                let update = new_values(client, fields, no_su_from, &account.secret_type).await?;
                show(global, &client.accounts().update(account.id, &update).await?)?;
                return Ok(ExitCode::SUCCESS);
            }
            Chosen::Several(accounts) => (Rows::of(&accounts), kind_of(&accounts, &fields)?),
        },
    };
    let Rows { ids, names, begun } = rows;
    // Where none of them is there any more, nothing is sent.
    let kind = kind.unwrap_or(SecretType::Password);
    let update = new_values(client, fields, no_su_from, &kind).await?;
    let given = given(&update);
    if given.is_empty() {
        return Err(Failure::usage("it is not said what to change", "`jms account update --help` lists it."));
    }
    let question = format!("This changes {} accounts.", ids.len());
    let several = Several {
        global,
        fleet: Fleet::new(client),
        fields: &job,
        what: "update",
        expected: ("update", given),
        question: Some((&question, yes)),
        rest: "The same command changes all of them once more. With --journal FILE a job goes on where it was.",
    };
    let updates = ids.into_iter().map(|id| (id, update.clone())).collect();
    several.run(Job::update(updates), &names, begun).await
}

/// The kind of secret that accounts have. One secret cannot be of several kinds.
fn kind_of(accounts: &[Account], fields: &AccountFields) -> Result<Option<SecretType>, Failure> {
    let mut kinds: Vec<_> = accounts.iter().map(|account| account.secret_type.to_string()).collect();
    kinds.sort();
    kinds.dedup();
    if fields.secret_from.is_some() && kinds.len() > 1 {
        return Err(Failure::usage(
            format!("these accounts have secrets of several kinds: {}", kinds.join(", ")),
            "Select those of one kind by --secret-type.",
        ));
    }
    Ok(accounts.first().map(|account| account.secret_type.clone()))
}

async fn new_values(
    client: &JumpServer,
    fields: AccountFields,
    no_su_from: bool,
    kind: &SecretType,
) -> Result<AccountUpdate, Failure> {
    let AccountFields { name, secret_from, privileged, active, su_from, comment } = fields;
    let mut update = AccountUpdate { name, privileged, is_active: active, comment, ..AccountUpdate::default() };
    if let Some(su_from) = su_from {
        update.su_from = Patch::Set(names::account(client, &su_from).await?.id);
    } else if no_su_from {
        update.su_from = Patch::Clear;
    }
    if let Some(from) = secret_from {
        update.secret = Some(secrets::read(&from, "secret", kind)?);
    }
    Ok(update)
}

/// The fields that will have new values.
fn given(update: &AccountUpdate) -> Vec<&'static str> {
    let fields = [
        ("name", update.name.is_some()),
        ("secret", update.secret.is_some()),
        ("privileged", update.privileged.is_some()),
        ("is_active", update.is_active.is_some()),
        ("su_from", !matches!(update.su_from, Patch::Keep)),
        ("comment", update.comment.is_some()),
    ];
    fields.into_iter().filter(|(_, is_given)| *is_given).map(|(field, _)| field).collect()
}

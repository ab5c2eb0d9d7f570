//! `jms account`.

mod create;
mod delete;
mod export;
mod import;
mod secret;
mod selection;
mod update;

use std::process::ExitCode;

use jms_http::{
    JumpServer,
    domain::{Account, AccountFilter, SecretType, ServerTime},
};
use serde::Serialize;

pub(super) use selection::accounts;

use super::done;
use crate::{
    args::{AccountCommand, AccountSelection, Global, ListAccounts},
    failure::Failure,
    names::{self, called},
    output::{self, Cell, Column, Row, column, wide},
    walk,
};

pub(super) async fn run(command: AccountCommand, global: &Global, client: &JumpServer) -> Result<ExitCode, Failure> {
    let accounts = client.accounts();
    match command {
        AccountCommand::Import(import) => return import::run(&import, global, client).await,
        AccountCommand::Export(export) => export::run(export, global, client).await,
        AccountCommand::List(list) => walk::print(global, "accounts", accounts.rows(filter(client, list).await?)).await,
        AccountCommand::Get { account } => show(global, &names::account(client, &account).await?),
        AccountCommand::Create(new) => return create::run(new, global, client).await,
        AccountCommand::Update(update) => return update::run(update, global, client).await,
        AccountCommand::Delete(delete) => return delete::run(delete, global, client).await,
        AccountCommand::Secret(read) => secret::run(read, global, client).await,
        AccountCommand::History { account } => {
            let account = names::account(client, &account).await?;
            let history = accounts.secret_history_rows(account.id).all().await?;
            let rows: Vec<_> = history
                .into_iter()
                .map(|entry| Former {
                    version: entry.version,
                    secret_type: entry.secret_type,
                    history_date: entry.history_date,
                })
                .collect();
            output::list(&global.output, &rows)
        }
    }
    .map(done)
}

/// The accounts that the options choose.
pub(super) async fn filter(client: &JumpServer, list: ListAccounts) -> Result<AccountFilter, Failure> {
    let ListAccounts { name, privileged, selection } = list;
    let AccountSelection { asset, node, username, asset_type, secret_type, search } = selection;
    let mut filter =
        AccountFilter { name, username, asset_type, secret_type, privileged, search, ..AccountFilter::default() };
    if let Some(asset) = asset {
        filter.asset = Some(names::asset(client, &asset).await?);
    }
    if let Some(node) = node {
        filter.node = Some(names::node(client, &node).await?);
    }
    Ok(filter)
}

fn show(global: &Global, account: &Account) -> Result<(), Failure> {
    let su_from = account.su_from.as_ref().map(|su_from| su_from.name.clone()).unwrap_or_default();
    let labels: Vec<_> = account.labels.iter().map(|label| format!("{}:{}", label.name, label.value)).collect();
    output::object(
        &global.output,
        account,
        &[
            ("account", called(account).into()),
            ("id", output::text(account.id)),
            ("name", account.name.clone().into()),
            ("username", account.username.clone().into()),
            ("asset", format!("{} ({}, {})", account.asset.name, account.asset.address, account.asset.kind).into()),
            ("secret type", output::text(&account.secret_type)),
            ("version", output::text(account.version)),
            ("privileged", output::yes(account.privileged)),
            ("active", output::yes(account.is_active)),
            ("connectivity", output::text(&account.connectivity)),
            ("last change", account.change_secret_status.as_ref().map(ToString::to_string).unwrap_or_default().into()),
            ("changed", output::time(account.date_change_secret)),
            ("su from", su_from.into()),
            ("labels", output::names(&labels)),
            ("source", output::text(&account.source)),
            ("organisation", account.org_name.clone().into()),
            ("created", output::time(Some(account.date_created))),
            ("created by", account.created_by.clone().unwrap_or_default().into()),
            ("comment", account.comment.clone().into()),
        ],
    )
}

/// A secret that an account had, without the secret.
#[derive(Serialize)]
struct Former {
    version: i64,
    secret_type: SecretType,
    history_date: ServerTime,
}

impl Row for Former {
    const COLUMNS: &'static [Column] = &[column("VERSION"), column("SECRET TYPE"), column("UNTIL")];

    fn cells(&self) -> Vec<Cell> {
        vec![output::text(self.version), output::text(&self.secret_type), output::time(Some(self.history_date))]
    }

    fn name(&self) -> String {
        self.version.to_string()
    }
}

impl Row for Account {
    const COLUMNS: &'static [Column] = &[
        column("ACCOUNT"),
        wide("USERNAME"),
        column("ASSET"),
        column("ADDRESS"),
        column("SECRET TYPE"),
        column("PRIVILEGED"),
        column("ACTIVE"),
        column("CHANGED"),
        wide("CONNECTIVITY"),
        wide("CREATED"),
        wide("ID"),
        wide("COMMENT"),
    ];

    fn cells(&self) -> Vec<Cell> {
        vec![
            self.name.clone().into(),
            self.username.clone().into(),
            self.asset.name.clone().into(),
            self.asset.address.clone().into(),
            output::text(&self.secret_type),
            output::yes(self.privileged),
            output::yes(self.is_active),
            output::time(self.date_change_secret),
            output::text(&self.connectivity),
            output::time(Some(self.date_created)),
            output::text(self.id),
            self.comment.clone().into(),
        ]
    }

    fn name(&self) -> String {
        called(self)
    }
}

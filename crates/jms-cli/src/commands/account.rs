//! `jms account`.

use jms_http::{
    JumpServer,
    domain::{Account, AccountFilter, AccountUpdate, NewAccount, Patch, SecretType, ServerTime, ports::Accounts},
};
use serde::Serialize;

use crate::{
    args::{AccountCommand, AccountFields, Global, ListAccounts},
    delivery::deliver,
    failure::Failure,
    names::{self, called},
    output::{self, Cell, Column, Row, column, wide},
    references::Resolved,
    secrets, walk,
};

pub(super) async fn run(command: AccountCommand, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let accounts = client.accounts();
    match command {
        AccountCommand::List(list) => walk::print(global, "accounts", accounts.rows(filter(client, list).await?)).await,
        AccountCommand::Get { account } => show(global, &names::account(client, &account).await?),
        AccountCommand::Create { username, asset, secret_type, push_now, fields } => {
            let mut account = NewAccount::new(names::asset(client, &asset).await?, username);
            account.secret_type = secret_type;
            account.push_now = push_now;
            let AccountFields { name, secret_from, privileged, active, su_from, comment } = fields;
            account.name = name.unwrap_or(account.name);
            account.privileged = privileged.unwrap_or(account.privileged);
            account.is_active = active.unwrap_or(account.is_active);
            account.comment = comment.unwrap_or_default();
            if let Some(su_from) = su_from {
                account.su_from = Some(names::account(client, &su_from).await?.id);
            }
            if let Some(from) = secret_from {
                account.secret = Some(secrets::read(&from, "secret", &account.secret_type)?);
            }
            show(global, &accounts.create(&account).await?)
        }
        AccountCommand::Update { account, no_su_from, fields } => {
            let account = names::account(client, &account).await?;
            let AccountFields { name, secret_from, privileged, active, su_from, comment } = fields;
            let mut update = AccountUpdate { name, privileged, is_active: active, comment, ..AccountUpdate::default() };
            if let Some(su_from) = su_from {
                update.su_from = Patch::Set(names::account(client, &su_from).await?.id);
            } else if no_su_from {
                update.su_from = Patch::Clear;
            }
            if let Some(from) = secret_from {
                update.secret = Some(secrets::read(&from, "secret", &account.secret_type)?);
            }
            show(global, &accounts.update(account.id, &update).await?)
        }
        AccountCommand::Delete { account, yes } => {
            let account = names::account(client, &account).await?;
            secrets::confirm(
                &format!("This deletes {} with the history of its secret.", called(&account)),
                yes || global.dry_run,
            )?;
            accounts.delete(account.id).await?;
            output::note(&format!("deleted {}", called(&account)));
            Ok(())
        }
        AccountCommand::Secret { account, delivery } => {
            let account = names::account(client, &account).await?;
            let value = secrets::shown("account", &called(&account), accounts.secret(account.id).await?.secret)?;
            let resolved = Resolved { value, secret: Some(account.secret_type.clone()) };
            let fields = [
                ("account", called(&account)),
                ("id", account.id.to_string()),
                ("name", account.name.clone()),
                ("username", account.username.clone()),
                ("asset", account.asset.name.clone()),
                ("secret type", account.secret_type.to_string()),
            ];
            let called = format!("the secret of {}", called(&account));
            deliver(&delivery, &global.output, &called, &resolved, &fields, "secret")
        }
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
}

/// The accounts that the options choose.
pub(super) async fn filter(client: &JumpServer, list: ListAccounts) -> Result<AccountFilter, Failure> {
    let ListAccounts { asset, node, username, name, asset_type, secret_type, privileged, search } = list;
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

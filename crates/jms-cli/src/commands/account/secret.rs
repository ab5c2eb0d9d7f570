//! `jms account secret`: of one account, or of many into a file.

use jms_http::{
    JumpServer,
    domain::{Account, ports::Accounts},
};

use super::{
    export::{Clear, Form, What},
    selection::{Chosen, choose},
};
use crate::{
    args::{Delivery, Global, ReadSecrets},
    delivery::deliver,
    failure::Failure,
    names::called,
    references::Resolved,
    secrets,
};

pub(super) async fn run(read: ReadSecrets, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let ReadSecrets { accounts, selection, delivery, table, plain_text } = read;
    let is_table = table.table.is_some() || table.sealing.is_wanted();
    let accounts = match choose(client, &accounts, selection).await? {
        Chosen::One(account) if !is_table => return of_one(&account, &delivery, global, client).await,
        Chosen::One(account) => vec![*account],
        Chosen::Several(accounts) => accounts,
    };
    let Delivery { clip, out, force, no_newline, .. } = &delivery;
    let Some(out) = out.as_deref().filter(|_| !clip && !no_newline) else {
        return Err(Failure::usage(
            "the secrets of several accounts go to a file",
            "Say --out FILE, and --recipient age1… or --passphrase-from prompt to encrypt it, or --plain-text.",
        ));
    };
    let clear = Some(Clear { allowed: plain_text });
    Form::of(Some(out), *force, &table, clear)?.write(global, client, What::These(accounts)).await
}

async fn of_one(account: &Account, delivery: &Delivery, global: &Global, client: &JumpServer) -> Result<(), Failure> {
    let value = secrets::shown("account", &called(account), client.accounts().secret(account.id).await?.secret)?;
    let resolved = Resolved { value, secret: Some(account.secret_type.clone()) };
    let fields = [
        ("account", called(account)),
        ("id", account.id.to_string()),
        ("name", account.name.clone()),
        ("username", account.username.clone()),
        ("asset", account.asset.name.clone()),
        ("secret type", account.secret_type.to_string()),
    ];
    let called = format!("the secret of {}", called(account));
    deliver(delivery, &global.output, &called, &resolved, &fields, "secret")
}

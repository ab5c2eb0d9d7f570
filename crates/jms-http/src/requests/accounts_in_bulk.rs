//! Many accounts in one request.

use jms_domain::{
    AccountId, AccountTask, AccountUpdate, BulkAccountsFrom, GatheredAccountId, NewBulkAccounts, SharedAccount,
    UsernameQuery,
};
use jms_gen::{
    types::{
        AccountBulkCreate, AccountBulkNodes, AccountBulkPatch, AccountPatch, AccountTaskCreate, UsernameSuggestionQuery,
    },
    wire::SecretText,
};
use serde_json::Value;

use super::account_patch;

pub(crate) fn account_bulk_create(accounts: &NewBulkAccounts) -> AccountBulkCreate {
    let NewBulkAccounts { assets, nodes, from, on_invalid, secret_reset, comment } = accounts.clone();
    let body = match from {
        BulkAccountsFrom::Fields(account) => shared(account),
        // 3.10 takes one template only, and no list of it (source: recordings 3.10.20, `accounts_bulk_tasks`, "bulk
        // template list").
        BulkAccountsFrom::Templates(templates) => {
            let template = match templates.as_slice() {
                [one] => Value::String(one.to_string()),
                several => several.iter().map(ToString::to_string).collect(),
            };
            AccountBulkCreate { template: Some(template), ..AccountBulkCreate::default() }
        }
        // `BulkAccountsFrom` may grow; the client and it are released together.
        _ => AccountBulkCreate::default(),
    };
    AccountBulkCreate {
        assets: Some(assets),
        nodes: some(nodes).map(AccountBulkNodes::Array),
        on_invalid: Some(on_invalid),
        secret_reset: Some(secret_reset),
        comment: Some(comment).filter(|comment| !comment.is_empty()),
        ..body
    }
}

fn shared(account: SharedAccount) -> AccountBulkCreate {
    let SharedAccount {
        name,
        username,
        secret_type,
        secret,
        passphrase,
        privileged,
        is_active,
        su_from_username,
        push_now,
    } = account;
    AccountBulkCreate {
        name: Some(name),
        username: Some(username),
        secret_type: Some(secret_type),
        secret: secret.map(SecretText),
        passphrase: passphrase.map(SecretText),
        privileged: Some(privileged),
        is_active: Some(is_active),
        su_from_username,
        push_now: Some(push_now),
        ..AccountBulkCreate::default()
    }
}

/// A change of one account, as an item of a list.
pub(crate) fn account_bulk_patch(id: AccountId, update: &AccountUpdate) -> AccountBulkPatch {
    let AccountPatch {
        asset,
        comment,
        is_active,
        labels,
        name,
        on_invalid,
        params,
        passphrase,
        privileged,
        push_now,
        secret,
        secret_reset,
        secret_type,
        source,
        source_id,
        su_from,
        username,
        version,
    } = account_patch(update);
    AccountBulkPatch {
        asset,
        comment,
        id: Some(id),
        is_active,
        labels,
        name,
        on_invalid,
        params,
        passphrase,
        pk: None,
        privileged,
        push_now,
        secret,
        secret_reset,
        secret_type,
        source,
        source_id,
        su_from,
        username,
        version,
    }
}

pub(crate) fn account_task_create(task: &AccountTask) -> AccountTaskCreate {
    match task.clone() {
        AccountTask::Verify { accounts, assets } => AccountTaskCreate {
            accounts: Some(accounts),
            assets: Some(assets),
            ..AccountTaskCreate::new("verify".to_owned())
        },
        AccountTask::Push { accounts, assets, params } => AccountTaskCreate {
            accounts: Some(accounts),
            assets: Some(assets),
            params: Some(Value::Object(params)),
            ..AccountTaskCreate::new("push".to_owned())
        },
        AccountTask::Remove { gathered } => AccountTaskCreate {
            gather_accounts: Some(gathered.into_iter().map(GatheredAccountId::uuid).collect()),
            ..AccountTaskCreate::new("remove".to_owned())
        },
        // `AccountTask` may grow; the client and it are released together.
        _ => AccountTaskCreate::new(String::new()),
    }
}

pub(crate) fn username_suggestions(query: &UsernameQuery) -> UsernameSuggestionQuery {
    let UsernameQuery { username, assets, nodes } = query.clone();
    UsernameSuggestionQuery { username, assets: some(assets), nodes: some(nodes) }
}

fn some<T>(items: Vec<T>) -> Option<Vec<T>> {
    (!items.is_empty()).then_some(items)
}

//! Accounts.

use jms_domain::{
    AccountFilter, AccountReplacement, AccountUpdate, Dialect, Feature, Label, NewAccount, PageRequest, Patch, Secret,
};
use jms_gen::{
    types::{AccountCreate, AccountPatch, AccountReplace, AccountSecretsListQuery, AccountsListQuery},
    wire::{Nullable, SecretText},
};
use serde_json::Value;

use super::{OLDEST_FIRST, joined, limit_and_offset};

/// The query of a list of accounts. There are two such lists, whose filters are the same.
macro_rules! query {
    ($query:ident, $filter:ident, $page:ident, $dialect:ident) => {{
        let AccountFilter {
            ids,
            name,
            username,
            asset,
            assets,
            asset_name,
            address,
            node,
            platform,
            category,
            asset_type,
            secret_type,
            has_secret,
            privileged,
            is_active,
            connectivity,
            template,
            application,
            search,
        } = $filter.clone();
        let (limit, offset) = limit_and_offset($page);
        // Where `name` is ignored, `hostname` means it.
        let (name, hostname) = if $dialect.has(Feature::AccountNameFilters) { (name, None) } else { (None, name) };
        $query {
            ids: joined(&ids),
            name,
            hostname,
            username,
            asset_id: asset,
            assets: joined(&assets),
            asset_name,
            address,
            node_id: node.map(|node| node.to_string()),
            platform,
            category,
            type_: asset_type,
            secret_type,
            has_secret,
            privileged,
            is_active,
            connectivity,
            source_id: template.map(|template| template.to_string()),
            integrationapplication: application.map(|application| application.to_string()),
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..$query::default()
        }
    }};
}

pub(crate) fn accounts_query(filter: &AccountFilter, page: PageRequest, dialect: Dialect) -> AccountsListQuery {
    query!(AccountsListQuery, filter, page, dialect)
}

pub(crate) fn account_secrets_query(
    filter: &AccountFilter,
    page: PageRequest,
    dialect: Dialect,
) -> AccountSecretsListQuery {
    query!(AccountSecretsListQuery, filter, page, dialect)
}

pub(crate) fn account_create(account: &NewAccount) -> AccountCreate {
    let NewAccount {
        id,
        asset,
        name,
        username,
        secret_type,
        secret,
        passphrase,
        privileged,
        is_active,
        secret_reset,
        su_from,
        push_now,
        labels,
        comment,
    } = account.clone();
    AccountCreate {
        id,
        name: Some(name),
        username: Some(username),
        secret_type: Some(secret_type),
        secret: secret.map(SecretText),
        passphrase: passphrase.map(SecretText),
        privileged: Some(privileged),
        is_active: Some(is_active),
        secret_reset: Some(secret_reset),
        su_from,
        push_now: Some(push_now),
        labels: Some(labels).filter(|labels| !labels.is_empty()).map(label_texts),
        comment: Some(comment),
        ..AccountCreate::new(asset)
    }
}

pub(crate) fn account_patch(update: &AccountUpdate) -> AccountPatch {
    let AccountUpdate {
        name,
        secret_type,
        secret,
        passphrase,
        privileged,
        is_active,
        secret_reset,
        su_from,
        labels,
        comment,
    } = update.clone();
    AccountPatch {
        name,
        secret_type,
        secret: secret.map(secret_text),
        passphrase: passphrase.map(SecretText),
        privileged,
        is_active,
        secret_reset,
        su_from: Nullable::from_patch(su_from),
        labels: labels.map(label_texts),
        comment,
        ..AccountPatch::default()
    }
}

pub(crate) fn account_replace(replacement: &AccountReplacement) -> AccountReplace {
    let AccountReplacement {
        asset,
        name,
        username,
        secret_type,
        privileged,
        is_active,
        secret_reset,
        su_from,
        comment,
    } = replacement.clone();
    AccountReplace {
        name: Some(name),
        username: Some(username),
        secret_type: Some(secret_type),
        privileged: Some(privileged),
        is_active: Some(is_active),
        secret_reset: Some(secret_reset),
        su_from: Nullable::from_patch(su_from.map_or(Patch::Clear, Patch::Set)),
        comment: Some(comment),
        ..AccountReplace::new(asset)
    }
}

/// Labels as both versions read them: 3.10 takes texts, or objects with an id, and fails over others (source: recordings of both
/// servers, `accounts`, "create labels=…").
pub(super) fn label_texts(labels: Vec<Label>) -> Vec<Value> {
    labels.into_iter().map(|label| Value::String(format!("{}:{}", label.name, label.value))).collect()
}

pub(super) fn secret_text(secret: Secret) -> Nullable<SecretText> {
    Nullable::Value(SecretText(secret))
}

//! Making the same account on many assets.
//!
//! The answer has a row for each asset, in an order of its own and without any id: assets are told by `name(address)`, and the
//! accounts are looked up by their user name. What exists already is found before anything is sent, so that a row whose answer
//! was lost can be told: an account that is there and was not before is the job's.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use async_trait::async_trait;
use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{
    Account, AccountFilter, AccountId, AssetFilter, AssetId, BulkAccountRow, BulkAccountState, NewAccount,
    NewBulkAccounts, OnInvalid, PageRequest, Result, SharedAccount,
};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::{AT_ONCE, Before, Item, Ports, Requests, Seen};
use crate::{
    RowState,
    job::is_key,
    outcome::{Failure, FailureKind, Settled},
};

pub(crate) struct OnAssets<'a> {
    ports: &'a Ports,
    accounts: &'a NewBulkAccounts,
    shared: &'a SharedAccount,
    /// The accounts of this user name that were there when the run began, by their asset.
    there: OnceCell<HashMap<Uuid, There>>,
    /// How answers call the assets that were looked up.
    labels: Mutex<HashMap<Uuid, String>>,
}

/// An account on an asset.
#[derive(Debug, Clone, Copy)]
struct There {
    account: AccountId,
    version: i64,
}

impl<'a> OnAssets<'a> {
    pub(crate) fn new(ports: &'a Ports, accounts: &'a NewBulkAccounts, shared: &'a SharedAccount) -> Self {
        Self { ports, accounts, shared, there: OnceCell::new(), labels: Mutex::default() }
    }

    /// The accounts of this user name and type of secret, by their asset.
    async fn walk(&self) -> Result<HashMap<Uuid, There>> {
        let filter = AccountFilter {
            username: Some(self.shared.username.clone()),
            secret_type: Some(self.shared.secret_type.clone()),
            ..AccountFilter::default()
        };
        let there =
            |account: Account| (account.asset.id.uuid(), There { account: account.id, version: account.version });
        self.ports.rows(filter).items().boxed().map_ok(there).try_collect().await
    }

    /// Reads how answers call these assets; gives those that there are.
    async fn read_labels(&self, items: &[Item]) -> Result<HashMap<Uuid, String>> {
        let mut read = HashMap::with_capacity(items.len());
        for items in items.chunks(AT_ONCE as usize) {
            let ids = items.iter().map(|item| AssetId::new(item.id)).collect();
            let filter = AssetFilter { ids, ..AssetFilter::default() };
            let page = self.ports.assets.list(&filter, PageRequest::first(AT_ONCE)).await?;
            read.extend(
                page.items.into_iter().map(|asset| (asset.id.uuid(), format!("{}({})", asset.name, asset.address))),
            );
        }
        self.labels.lock().unwrap_or_else(PoisonError::into_inner).extend(read.clone());
        Ok(read)
    }

    /// The same accounts, one by one in a list that is made whole or not at all.
    async fn send_list(&self, items: &[Item]) -> Result<Vec<Settled>> {
        let NewBulkAccounts { assets: _, nodes: _, from: _, on_invalid: _, secret_reset, comment } = self.accounts;
        let SharedAccount {
            name,
            username,
            secret_type,
            secret,
            passphrase,
            privileged,
            is_active,
            su_from_username: _,
            push_now,
        } = self.shared;
        let accounts: Vec<_> = items
            .iter()
            .map(|item| NewAccount {
                id: None,
                asset: AssetId::new(item.id),
                name: name.clone(),
                username: username.clone(),
                secret_type: secret_type.clone(),
                secret: secret.clone(),
                passphrase: passphrase.clone(),
                privileged: *privileged,
                is_active: *is_active,
                secret_reset: *secret_reset,
                su_from: None,
                push_now: *push_now,
                labels: Vec::new(),
                comment: comment.clone(),
            })
            .collect();
        let made = self.ports.in_bulk.create_all(&accounts).await?;
        Ok(made.iter().map(|account| Settled::ok(RowState::Created, Some(account.id))).collect())
    }

    fn settled(&self, row: &BulkAccountRow) -> Settled {
        match &row.state {
            BulkAccountState::Created => Settled::ok(RowState::Created, None),
            BulkAccountState::Updated => Settled::ok(RowState::Updated, None),
            BulkAccountState::Skipped if self.accounts.on_invalid == OnInvalid::Refuse => exists(),
            BulkAccountState::Skipped => Settled::ok(RowState::Skipped, None),
            _ => {
                let text = row.error.clone().unwrap_or_else(|| format!("the server calls it `{}`", row.state));
                Settled::failed(Failure::new(FailureKind::Refused, text))
            }
        }
    }
}

fn exists() -> Settled {
    let text = "the asset has an account of this user name and type of secret already";
    Settled::failed(Failure::new(FailureKind::AlreadyExists, text))
}

fn no_asset() -> Settled {
    Settled::failed(Failure::new(FailureKind::NotFound, "there is no such asset, or this user cannot see it"))
}

#[async_trait]
impl Requests for OnAssets<'_> {
    fn most(&self) -> usize {
        usize::MAX
    }

    async fn before(&self, items: &[Item]) -> Result<Vec<Before>> {
        let there = self.there.get_or_try_init(|| self.walk()).await?;
        let labels = self.read_labels(items).await?;
        let before = |item: &Item| match (labels.contains_key(&item.id), there.get(&item.id)) {
            (false, _) => Before::Settled(no_asset()),
            (true, None) => Before::Ready(None),
            (true, Some(there)) => match self.accounts.on_invalid {
                OnInvalid::Update => Before::Ready(Some(there.version.to_string())),
                OnInvalid::Refuse => Before::Settled(exists()),
                _ => Before::Settled(Settled::ok(RowState::Skipped, Some(there.account))),
            },
        };
        Ok(items.iter().map(before).collect())
    }

    async fn send(&self, items: &[Item]) -> Result<Vec<Settled>> {
        if is_key(self.shared) {
            return self.send_list(items).await;
        }
        // What is there was found before. If one comes to be there meanwhile, it is a row, and not the end of all.
        let on_invalid = match &self.accounts.on_invalid {
            OnInvalid::Refuse => OnInvalid::Skip,
            other => other.clone(),
        };
        let assets = items.iter().map(|item| AssetId::new(item.id)).collect();
        let request = NewBulkAccounts { assets, on_invalid, ..self.accounts.clone() };
        let outcome = self.ports.in_bulk.create_on_assets(&request).await?;
        let by_label: HashMap<_, _> = outcome.rows.iter().map(|row| (row.asset.as_str(), row)).collect();
        let labels = self.labels.lock().unwrap_or_else(PoisonError::into_inner);
        let row = |item: &Item| labels.get(&item.id).and_then(|label| by_label.get(label.as_str()));
        Ok(items.iter().map(|item| row(item).map_or_else(no_asset, |row| self.settled(row))).collect())
    }

    async fn look(&self, items: &[Item]) -> Result<Vec<Seen>> {
        let there = self.walk().await?;
        // The request was done whole or not at all, though some of its rows may have failed.
        let any_new = items.iter().any(|item| item.stamp.is_none() && there.contains_key(&item.id));
        let seen = |item: &Item| match (&item.stamp, there.get(&item.id)) {
            (None, Some(there)) => Seen::Done(Settled::ok(RowState::Created, Some(there.account))),
            (_, None) => Seen::NotDone,
            (Some(stamp), Some(there)) if *stamp == there.version.to_string() => Seen::NotDone,
            (Some(_), Some(there)) if any_new => Seen::Done(Settled::ok(RowState::Updated, Some(there.account))),
            (Some(_), Some(_)) => Seen::Unclear(Failure::new(
                FailureKind::Unclear,
                "the answer was lost, and its secret was changed since, perhaps by somebody else: look which one is in \
                 force before you change it again",
            )),
        };
        Ok(items.iter().map(seen).collect())
    }

    async fn accounts(&self) -> Result<HashMap<Uuid, AccountId>> {
        Ok(self.walk().await?.into_iter().map(|(asset, there)| (asset, there.account)).collect())
    }
}

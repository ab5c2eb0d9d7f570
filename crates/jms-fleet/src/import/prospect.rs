//! What will come of the rows of a file, before anything is sent.

use std::collections::HashSet;

use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{Account, AccountFilter, AccountId, AssetId, Result};

use super::Planned;
use crate::{Fleet, index::Index, job::Work, work::differences};

/// Up to so many assets are asked for their accounts one by one; with more, all accounts are read.
const ASSETS: usize = 20;
/// Up to so many accounts are looked up by their ids; with more, all accounts are read.
const IDS: usize = 2000;

/// What will come of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Prospect {
    /// The account will be made.
    Create,
    /// The server will refuse it: its asset has an account of this name, or of this user name and type of secret, or there is
    /// one of this id.
    Exists,
    /// These fields will be changed. A secret that is given counts, though it may be the same.
    Update(Vec<&'static str>),
    /// It is so already.
    Same,
    /// There is no such account, or this user cannot see it.
    Missing,
}

impl Prospect {
    /// Its name in tables and JSON.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Exists => "exists",
            Self::Update(_) => "update",
            Self::Same => "same",
            Self::Missing => "missing",
        }
    }

    /// Whether the server will take the row.
    pub const fn is_ok(&self) -> bool {
        !matches!(self, Self::Exists | Self::Missing)
    }
}

impl Fleet {
    /// What will come of each row of a file, in order, as the server is now. Only accounts are read.
    ///
    /// # Errors
    /// If the accounts cannot be read.
    pub async fn foresee(&self, planned: &Planned) -> Result<Vec<Prospect>> {
        match &planned.job.0 {
            Work::Create(accounts) => {
                let assets: HashSet<_> = accounts.iter().map(|account| account.asset).collect();
                let ids = Index::new(accounts, |account| account.id);
                let names = Index::new(accounts, |account| (account.asset, account.name.as_str()));
                let logins = Index::new(accounts, |account| (account.asset, account.username.as_str()));
                let mut prospects = vec![Prospect::Create; accounts.len()];
                let found = |account: &Account| {
                    let (id, asset) = (Some(account.id), account.asset.id);
                    let same_id = ids.rows(|row| row.id.cmp(&id));
                    let same_name =
                        names.rows(|row| (row.asset, row.name.as_str()).cmp(&(asset, account.name.as_str())));
                    let same_login =
                        logins.rows(|row| (row.asset, row.username.as_str()).cmp(&(asset, account.username.as_str())));
                    let same_login = same_login.filter(|row| {
                        accounts.get(*row).is_some_and(|wanted| wanted.secret_type == account.secret_type)
                    });
                    for row in same_id.chain(same_name).chain(same_login) {
                        if let Some(prospect) = prospects.get_mut(row) {
                            *prospect = Prospect::Exists;
                        }
                    }
                };
                // Ids are of accounts on any asset.
                let narrow = assets.len() <= ASSETS && accounts.iter().all(|account| account.id.is_none());
                self.look_at(narrow.then_some(&assets), found).await?;
                Ok(prospects)
            }
            Work::Update(updates) => {
                let mut prospects = vec![Prospect::Missing; updates.len()];
                let ids = Index::new(updates, |(id, _)| *id);
                let mut found = |account: &Account| {
                    for row in ids.rows(|(id, _)| id.cmp(&account.id)) {
                        let (Some((_, update)), Some(prospect)) = (updates.get(row), prospects.get_mut(row)) else {
                            continue;
                        };
                        let mut fields = differences(account, update);
                        fields.extend(update.secret.as_ref().map(|_| "secret"));
                        fields.extend(update.passphrase.as_ref().map(|_| "passphrase"));
                        *prospect = if fields.is_empty() { Prospect::Same } else { Prospect::Update(fields) };
                    }
                };
                if updates.len() <= IDS {
                    let ids: Vec<AccountId> = updates.iter().map(|(id, _)| *id).collect();
                    self.ports.by_ids(&ids).await?.values().for_each(&mut found);
                } else {
                    self.look_at(None, found).await?;
                }
                Ok(prospects)
            }
            Work::Delete(_) | Work::OnAssets(..) => Ok(Vec::new()),
        }
    }

    /// Shows all accounts, or those on these assets.
    async fn look_at(&self, assets: Option<&HashSet<AssetId>>, mut found: impl FnMut(&Account)) -> Result<()> {
        let filters = match assets {
            Some(assets) => {
                assets.iter().map(|asset| AccountFilter { asset: Some(*asset), ..AccountFilter::default() }).collect()
            }
            None => vec![AccountFilter::default()],
        };
        for filter in filters {
            let mut pages = self.ports.rows(filter).pages().boxed();
            while let Some(page) = pages.try_next().await? {
                page.iter().for_each(&mut found);
            }
        }
        Ok(())
    }
}

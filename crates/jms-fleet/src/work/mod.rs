//! The requests of each kind of job: how rows are sent, and how one finds out whether they were done.

mod create;
mod delete;
mod on_assets;
mod update;

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use jms_domain::{
    Account, AccountFilter, AccountId, PageRequest, Result,
    ports::{Accounts, AccountsInBulk, Assets},
};
use jms_http::Rows;
use uuid::Uuid;

pub(crate) use self::{
    create::Create,
    delete::Delete,
    on_assets::OnAssets,
    update::{Update, differences},
};
use crate::outcome::{Failure, Settled};

/// How many objects a request names by their ids: more do not fit in its line.
pub(crate) const AT_ONCE: u32 = 100;

/// A row in a request.
#[derive(Debug, Clone)]
pub(crate) struct Item {
    /// Its number in the job.
    pub(crate) row: usize,
    /// Of the account, or of the asset that it is made on.
    pub(crate) id: Uuid,
    /// What tells whether the object was changed since the request left.
    pub(crate) stamp: Option<String>,
    /// Whether it was in a request whose answer was lost.
    pub(crate) doubted: bool,
}

/// What is known of a row before it is sent.
#[derive(Debug)]
pub(crate) enum Before {
    /// It can be sent; the stamp is kept until the answer is there.
    Ready(Option<String>),
    /// It need not be sent.
    Settled(Settled),
}

/// What a look at the server shows of a row whose answer was lost.
#[derive(Debug)]
pub(crate) enum Seen {
    /// It was done, or nothing is left to do.
    Done(Settled),
    /// It was not done.
    NotDone,
    /// That cannot be told.
    Unclear(Failure),
}

/// The requests of a kind of job.
#[async_trait]
pub(crate) trait Requests: Send + Sync {
    /// Most rows of one request.
    fn most(&self) -> usize;

    /// Looks at rows that are about to be sent.
    async fn before(&self, items: &[Item]) -> Result<Vec<Before>> {
        Ok(items.iter().map(|_| Before::Ready(None)).collect())
    }

    /// Sends rows in one request; gives what became of each.
    async fn send(&self, items: &[Item]) -> Result<Vec<Settled>>;

    /// Looks what became of the rows of one request.
    async fn look(&self, items: &[Item]) -> Result<Vec<Seen>>;

    /// The accounts of rows that are done, by their ids, where answers do not name them.
    async fn accounts(&self) -> Result<HashMap<Uuid, AccountId>> {
        Ok(HashMap::new())
    }
}

/// What jobs ask.
#[derive(Clone)]
pub(crate) struct Ports {
    pub(crate) accounts: Arc<dyn Accounts>,
    pub(crate) in_bulk: Arc<dyn AccountsInBulk>,
    pub(crate) assets: Arc<dyn Assets>,
}

impl Ports {
    /// The accounts that fit, in pages of a thousand.
    pub(crate) fn rows(&self, filter: AccountFilter) -> Rows<Account> {
        let accounts = Arc::clone(&self.accounts);
        let rows = Rows::new(move |page| {
            let (accounts, filter) = (Arc::clone(&accounts), filter.clone());
            async move { accounts.list(&filter, page).await }
        });
        rows.page_size(1000)
    }

    /// Those of these accounts that are there.
    pub(crate) async fn by_ids(&self, ids: &[AccountId]) -> Result<HashMap<AccountId, Account>> {
        let mut found = HashMap::with_capacity(ids.len());
        for ids in ids.chunks(AT_ONCE as usize) {
            let filter = AccountFilter { ids: ids.to_vec(), ..AccountFilter::default() };
            let page = self.accounts.list(&filter, PageRequest::first(AT_ONCE)).await?;
            found.extend(page.items.into_iter().map(|account| (account.id, account)));
        }
        Ok(found)
    }

    /// The same for rows of a job, which stand for accounts.
    pub(crate) async fn of_items(&self, items: &[Item]) -> Result<HashMap<Uuid, Account>> {
        let ids: Vec<AccountId> = items.iter().map(|item| AccountId::new(item.id)).collect();
        Ok(self.by_ids(&ids).await?.into_iter().map(|(id, account)| (id.uuid(), account)).collect())
    }
}

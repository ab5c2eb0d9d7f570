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
use uuid::Uuid;

pub(crate) use self::{
    create::Create,
    delete::Delete,
    on_assets::OnAssets,
    update::{Update, differences},
};
use crate::outcome::{Failure, Settled};

/// How many objects are looked up by their ids at once: more do not fit in the line of a request.
const LOOKED_UP: u32 = 100;

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
    /// Those of these accounts that are there.
    pub(crate) async fn by_ids(&self, ids: impl IntoIterator<Item = Uuid>) -> Result<HashMap<Uuid, Account>> {
        let ids: Vec<_> = ids.into_iter().map(AccountId::new).collect();
        let mut found = HashMap::with_capacity(ids.len());
        for ids in ids.chunks(LOOKED_UP as usize) {
            let filter = AccountFilter { ids: ids.to_vec(), ..AccountFilter::default() };
            let page = self.accounts.list(&filter, PageRequest::first(LOOKED_UP)).await?;
            found.extend(page.items.into_iter().map(|account| (account.id.uuid(), account)));
        }
        Ok(found)
    }

    /// Those that are there of the accounts that these rows are about.
    pub(crate) async fn of(&self, items: &[Item]) -> Result<HashMap<Uuid, Account>> {
        self.by_ids(items.iter().map(|item| item.id)).await
    }
}

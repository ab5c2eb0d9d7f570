//! Making accounts, by lists: all of a list or none.

use async_trait::async_trait;
use jms_domain::{AccountId, NewAccount, Result};

use super::{Before, Item, Ports, Requests, Seen};
use crate::{
    RowState,
    outcome::{Failure, FailureKind, Settled},
};

pub(crate) struct Create<'a> {
    pub(crate) ports: &'a Ports,
    pub(crate) rows: &'a [NewAccount],
}

fn exists() -> Settled {
    Settled::failed(Failure::new(FailureKind::AlreadyExists, "there is an account of this id already"))
}

#[async_trait]
impl Requests for Create<'_> {
    fn most(&self) -> usize {
        usize::MAX
    }

    /// An id that was given may be taken. One whose answer was lost was not, when it was sent.
    async fn before(&self, items: &[Item]) -> Result<Vec<Before>> {
        let is_given = |item: &&Item| self.rows.get(item.row).is_some_and(|account| account.id.is_some());
        let given: Vec<_> = items.iter().filter(is_given).map(|item| AccountId::new(item.id)).collect();
        let found = self.ports.by_ids(&given).await?;
        let before = |item: &Item| match found.get(&AccountId::new(item.id)) {
            Some(account) if item.doubted => Before::Settled(Settled::ok(RowState::Created, Some(account.id))),
            Some(_) => Before::Settled(exists()),
            None => Before::Ready(None),
        };
        Ok(items.iter().map(before).collect())
    }

    async fn send(&self, items: &[Item]) -> Result<Vec<Settled>> {
        let accounts: Vec<NewAccount> = items
            .iter()
            .filter_map(|item| {
                let account = self.rows.get(item.row)?;
                Some(NewAccount { id: Some(AccountId::new(item.id)), ..account.clone() })
            })
            .collect();
        let made = self.ports.in_bulk.create_all(&accounts).await?;
        Ok(made.iter().map(|account| Settled::ok(RowState::Created, Some(account.id))).collect())
    }

    async fn look(&self, items: &[Item]) -> Result<Vec<Seen>> {
        let found = self.ports.of_items(items).await?;
        let seen = |item: &Item| match found.get(&item.id) {
            // Nobody else knows its id, or nobody had it before it was sent.
            Some(account) => Seen::Done(Settled::ok(RowState::Created, Some(account.id))),
            None => Seen::NotDone,
        };
        Ok(items.iter().map(seen).collect())
    }
}

//! Deleting accounts, by their ids: all of a list or none.

use async_trait::async_trait;
use jms_domain::{AccountId, Result};

use super::{AT_ONCE, Item, Ports, Requests, Seen};
use crate::{RowState, outcome::Settled};

pub(crate) struct Delete<'a> {
    pub(crate) ports: &'a Ports,
}

fn deleted(item: &Item) -> Settled {
    Settled::ok(RowState::Deleted, Some(AccountId::new(item.id)))
}

#[async_trait]
impl Requests for Delete<'_> {
    fn most(&self) -> usize {
        AT_ONCE as usize
    }

    async fn send(&self, items: &[Item]) -> Result<Vec<Settled>> {
        let ids: Vec<_> = items.iter().map(|item| AccountId::new(item.id)).collect();
        self.ports.in_bulk.delete_all(&ids).await?;
        Ok(items.iter().map(deleted).collect())
    }

    async fn look(&self, items: &[Item]) -> Result<Vec<Seen>> {
        let found = self.ports.of_items(items).await?;
        let seen = |item: &Item| {
            if found.contains_key(&item.id) { Seen::NotDone } else { Seen::Done(deleted(item)) }
        };
        Ok(items.iter().map(seen).collect())
    }
}

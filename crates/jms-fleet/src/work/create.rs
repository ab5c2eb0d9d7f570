//! Making accounts, by lists: all of a list or none.

use async_trait::async_trait;
use jms_domain::{AccountId, NewAccount, Result};

use super::{Item, Ports, Requests, Seen};
use crate::{RowState, outcome::Settled};

pub(crate) struct Create<'a> {
    pub(crate) ports: &'a Ports,
    pub(crate) rows: &'a [NewAccount],
}

#[async_trait]
impl Requests for Create<'_> {
    fn most(&self) -> usize {
        usize::MAX
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
            // Nobody else knows its id.
            Some(account) => Seen::Done(Settled::ok(RowState::Created, Some(account.id))),
            None => Seen::NotDone,
        };
        Ok(items.iter().map(seen).collect())
    }
}

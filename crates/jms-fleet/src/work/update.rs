//! Changing accounts, by lists: all of a list or none.
//!
//! Whether a change was made whose answer was lost, the account itself shows, but for its secret, which nobody may read only to
//! find that out. So before secrets are sent, version and date of the accounts are written down: a change of the secret counts
//! the version up, and any change moves the date (source: server v4.10.16, `apps/accounts/models/account.py`). A secret
//! is sent again only to an account whose version is still the same: it may have been rotated since, and the old one in the
//! job would then take the place of the one in force.

use std::collections::HashMap;

use async_trait::async_trait;
use jms_domain::{Account, AccountId, AccountUpdate, Label, Patch, Result};
use uuid::Uuid;

use super::{Before, Item, Ports, Requests, Seen};
use crate::{
    RowState,
    outcome::{Failure, FailureKind, Settled},
};

pub(crate) struct Update<'a> {
    pub(crate) ports: &'a Ports,
    pub(crate) rows: &'a [(AccountId, AccountUpdate)],
}

impl Update<'_> {
    fn update(&self, item: &Item) -> Option<&AccountUpdate> {
        self.rows.get(item.row).map(|(_, update)| update)
    }

    fn has_secret(&self, item: &Item) -> bool {
        self.update(item).is_some_and(|update| update.secret.is_some() || update.passphrase.is_some())
    }

    fn looks_done(&self, item: &Item, found: &HashMap<Uuid, Account>) -> bool {
        let Some(account) = found.get(&item.id) else { return true };
        let moved = item.stamp.as_ref().is_none_or(|stamp| *stamp != of(account));
        moved && self.update(item).is_some_and(|update| differences(account, update).is_empty())
    }
}

/// What moves when an account is changed.
fn of(account: &Account) -> String {
    format!("{} {}", account.version, account.date_updated.timestamp().as_second())
}

fn version(stamp: &str) -> &str {
    stamp.split(' ').next().unwrap_or_default()
}

/// The fields in which an account is not as it is to become, as far as it shows: its secret does not.
pub(crate) fn differences(account: &Account, update: &AccountUpdate) -> Vec<&'static str> {
    let AccountUpdate {
        name,
        secret_type,
        secret: _,
        passphrase: _,
        privileged,
        is_active,
        secret_reset,
        su_from,
        labels,
        comment,
    } = update;
    let su_from_is = match su_from {
        Patch::Keep => true,
        Patch::Clear => account.su_from.is_none(),
        Patch::Set(id) => account.su_from.as_ref().is_some_and(|from| from.id == *id),
    };
    let fields = [
        ("name", name.as_ref().is_none_or(|name| *name == account.name)),
        ("secret_type", secret_type.as_ref().is_none_or(|kind| *kind == account.secret_type)),
        ("privileged", privileged.is_none_or(|wanted| wanted == account.privileged)),
        ("is_active", is_active.is_none_or(|wanted| wanted == account.is_active)),
        ("secret_reset", secret_reset.is_none_or(|wanted| account.secret_reset == Some(wanted))),
        ("su_from", su_from_is),
        ("labels", labels.as_ref().is_none_or(|wanted| same_labels(wanted, &account.labels))),
        ("comment", comment.as_ref().is_none_or(|comment| *comment == account.comment)),
    ];
    fields.into_iter().filter(|(_, is_so)| !is_so).map(|(field, _)| field).collect()
}

/// Whether these are the same labels, in whatever order.
fn same_labels(wanted: &[Label], found: &[Label]) -> bool {
    let known = |label: &Label| found.iter().any(|other| (&other.name, &other.value) == (&label.name, &label.value));
    wanted.len() == found.len() && wanted.iter().all(known)
}

fn missing() -> Settled {
    Settled::failed(Failure::new(FailureKind::NotFound, "there is no such account, or this user cannot see it"))
}

#[async_trait]
impl Requests for Update<'_> {
    fn most(&self) -> usize {
        usize::MAX
    }

    async fn before(&self, items: &[Item]) -> Result<Vec<Before>> {
        if !items.iter().any(|item| self.has_secret(item)) {
            return Ok(items.iter().map(|_| Before::Ready(None)).collect());
        }
        let found = self.ports.of_items(items).await?;
        let before = |item: &Item| match found.get(&item.id) {
            Some(account) => Before::Ready(Some(of(account))),
            None => Before::Settled(missing()),
        };
        Ok(items.iter().map(before).collect())
    }

    async fn send(&self, items: &[Item]) -> Result<Vec<Settled>> {
        if let [item] = items
            && let Some(update) = self.update(item)
        {
            // By itself, it is told better what is wrong with it: that its name is taken, over which the server fails.
            return match self.ports.accounts.update(AccountId::new(item.id), update).await {
                Ok(account) => Ok(vec![Settled::ok(RowState::Updated, Some(account.id))]),
                Err(error) if error.is_not_found() => Ok(vec![missing()]),
                Err(error) => Err(error),
            };
        }
        let updates: Vec<_> =
            items.iter().filter_map(|item| Some((AccountId::new(item.id), self.update(item)?.clone()))).collect();
        let changed = self.ports.in_bulk.update_all(&updates).await?;
        Ok(changed.iter().map(|account| Settled::ok(RowState::Updated, Some(account.id))).collect())
    }

    async fn look(&self, items: &[Item]) -> Result<Vec<Seen>> {
        let found = self.ports.of_items(items).await?;
        let updated = |item: &Item| Seen::Done(Settled::ok(RowState::Updated, Some(AccountId::new(item.id))));
        // All or none: if every account has moved, and is as it was to become, the request did it.
        let all = items.iter().all(|item| self.looks_done(item, &found));
        let seen = |item: &Item| {
            let Some(account) = found.get(&item.id) else { return Seen::Done(missing()) };
            let now = of(account);
            match &item.stamp {
                _ if all => updated(item),
                None if self.looks_done(item, &found) => updated(item),
                Some(stamp) if self.has_secret(item) && version(stamp) != version(&now) => Seen::Unclear(Failure::new(
                    FailureKind::Unclear,
                    "the answer was lost, and its secret was changed since, perhaps by somebody else: look which one is \
                     in force before you change it again",
                )),
                _ => Seen::NotDone,
            }
        };
        Ok(items.iter().map(seen).collect())
    }
}

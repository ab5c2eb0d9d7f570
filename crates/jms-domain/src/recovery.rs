//! What is left of changes that failed: the secrets in their records, and what became of them.

use serde::Serialize;

use crate::{AccountId, RecordId, StoredSecret};

/// The secrets of a record. Not to be serialised, and not shown by `Debug`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RecordSecret<Id> {
    /// The record.
    pub id: Id,
    /// The secret before the run.
    pub old_secret: StoredSecret,
    /// The secret that the run was to set. Where the run failed half-way, this may be the only copy of a secret that is
    /// in force.
    pub new_secret: StoredSecret,
}

impl<Id> RecordSecret<Id> {
    /// The secrets of a record.
    pub const fn new(id: Id, old_secret: StoredSecret, new_secret: StoredSecret) -> Self {
        Self { id, old_secret, new_secret }
    }
}

/// What became of records whose new secrets were to be taken into their accounts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Restored {
    /// Accounts that got the new secret.
    pub restored: u64,
    /// Accounts that had it already.
    pub already_synced: u64,
    /// Records that were left alone because no verification of them was a success.
    pub not_verified: u64,
    /// Records that were left alone because their account has changed otherwise since.
    pub conflicts: Vec<RestoreConflict>,
}

/// A record that does not fit its account any more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct RestoreConflict {
    /// The record.
    pub record: Option<RecordId>,
    /// Its account.
    pub account: Option<AccountId>,
}

impl RestoreConflict {
    /// A record that does not fit its account any more.
    pub const fn new(record: Option<RecordId>, account: Option<AccountId>) -> Self {
        Self { record, account }
    }
}

//! Accounts whose secret is about to change.

use serde::Serialize;

use crate::{AccountId, AssetId, ExecutionId, Named};

/// An account that waits for a change of its secret, or is in the middle of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AccountInChange {
    /// The account.
    pub id: AccountId,
    /// Its user name.
    pub username: Option<String>,
    /// Its asset.
    pub asset: Option<Named<AssetId>>,
    /// How far the change is, in the server's words, such as `processing`.
    pub status: Option<String>,
    /// The run that changes it, while it does.
    pub execution: Option<ExecutionId>,
    /// How many seconds from now the server forgets that it is.
    pub ttl: Option<i64>,
}

impl AccountInChange {
    /// An account of which nothing is known but that it is in change: for tests and fakes.
    pub const fn new(id: AccountId) -> Self {
        Self { id, username: None, asset: None, status: None, execution: None, ttl: None }
    }
}

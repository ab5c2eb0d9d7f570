//! Virtual accounts.

use async_trait::async_trait;

use crate::{
    Error, Page, PageRequest, Result, VirtualAccount, VirtualAccountFilter, VirtualAccountId, VirtualAccountUpdate,
};

/// Virtual accounts. There is no making them: the server has them all already, and answers 500 to who tries (source:
/// recordings 4.10.16, `virtual_accounts`, "create dup").
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait VirtualAccounts: Send + Sync {
    /// A page of the virtual accounts that fit, by their aliases.
    async fn list(&self, filter: &VirtualAccountFilter, page: PageRequest) -> Result<Page<VirtualAccount>> {
        not_supported!(filter, page; "listing virtual accounts")
    }

    /// One virtual account.
    async fn get(&self, id: VirtualAccountId) -> Result<VirtualAccount> {
        not_supported!(id; "reading virtual accounts")
    }

    /// Changes its setting.
    async fn update(&self, id: VirtualAccountId, update: &VirtualAccountUpdate) -> Result<VirtualAccount> {
        not_supported!(id, update; "changing virtual accounts")
    }

    /// Takes its setting back to the beginning: the server deletes it, and makes it anew, with another id, at the next
    /// request.
    async fn delete(&self, id: VirtualAccountId) -> Result<()> {
        not_supported!(id; "deleting virtual accounts")
    }
}

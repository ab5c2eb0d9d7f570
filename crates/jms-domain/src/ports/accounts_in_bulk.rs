//! Many accounts in one request.

use async_trait::async_trait;

use crate::{
    Account, AccountId, AccountTask, AccountUpdate, AssetId, BulkAccountOutcome, CeleryTaskId, Error, NewAccount,
    NewBulkAccounts, Result,
};

/// Accounts by the list, and one account on many assets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait AccountsInBulk: Send + Sync {
    /// Makes an account on many assets. **An answer is no success**: every row of it may be an error.
    ///
    /// The accounts have no ids of the client's choice. If the answer was lost, the same request with
    /// [`OnInvalid::Skip`](crate::OnInvalid::Skip) makes what is missing.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if [`OnInvalid::Refuse`](crate::OnInvalid::Refuse) was asked
    /// for and an asset has such an account; nothing was made then, see there for newer servers.
    async fn create_on_assets(&self, accounts: &NewBulkAccounts) -> Result<BulkAccountOutcome> {
        not_supported!(accounts; "making accounts on many assets")
    }

    /// Makes all of these accounts or none. They come in the order in which they were given.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if one of them is there.
    async fn create_all(&self, accounts: &[NewAccount]) -> Result<Vec<Account>> {
        not_supported!(accounts; "making several accounts")
    }

    /// Changes all of these accounts or none. They come in the order in which they were given.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) if one of them does not exist.
    async fn update_all(&self, updates: &[(AccountId, AccountUpdate)]) -> Result<Vec<Account>> {
        not_supported!(updates; "changing several accounts")
    }

    /// Deletes these accounts, with their records and the history of their secrets: all or none. Those that are not
    /// there are as good as deleted. No ids, nothing to do: nothing is sent.
    ///
    /// # Errors
    /// [`Invalid`](crate::Invalid::TooMany) for more than 100, [`Validation`](crate::ErrorKind::Validation) if they
    /// are all accounts that there are: the server deletes no list that leaves nothing.
    async fn delete_all(&self, ids: &[AccountId]) -> Result<()> {
        not_supported!(ids; "deleting several accounts")
    }

    /// Asks for a task on the assets of accounts. The id is that of its task, and on 4.10 the one of a push is also
    /// that of its execution: `ExecutionId::new(task.uuid())`.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) for [`AccountTask::Remove`] on servers that
    /// want a password for it, which is their default.
    async fn run_task(&self, task: &AccountTask) -> Result<CeleryTaskId> {
        not_supported!(task; "running tasks of accounts")
    }

    /// Forgets the secrets of these accounts; on their assets they stay. Safe to repeat. Unknown ids are ignored, and
    /// no answer says how many accounts it was.
    async fn clear_secrets(&self, ids: &[AccountId]) -> Result<()> {
        not_supported!(ids; "clearing secrets")
    }

    /// Makes the same account on other assets: name, user name, kind of secret, secret, `privileged`, `is_active`,
    /// source and remark; not labels, `su_from` and `secret_reset`. Since 4.8. **An answer is no success**: every row
    /// may be an error, and assets that the server does not know have none.
    ///
    /// # Errors
    /// [`Invalid::Version`](crate::Invalid::Version) on 3.10.
    async fn copy_to_assets(&self, id: AccountId, assets: &[AssetId]) -> Result<BulkAccountOutcome> {
        not_supported!(id, assets; "copying accounts to other assets")
    }

    /// Copies an account as [`copy_to_assets`](Self::copy_to_assets) does, and **deletes it where it was as soon as
    /// one copy was made**, whatever became of the others. The copies have new ids, and neither records nor former
    /// secrets.
    ///
    /// # Errors
    /// As [`copy_to_assets`](Self::copy_to_assets).
    async fn move_to_assets(&self, id: AccountId, assets: &[AssetId]) -> Result<BulkAccountOutcome> {
        not_supported!(id, assets; "moving accounts to other assets")
    }
}

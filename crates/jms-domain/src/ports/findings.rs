//! What discoveries and checks found: accounts on assets, and risks. And the figures of the dashboards.

use async_trait::async_trait;

use crate::{
    AccountRisk, AccountRiskId, AssetRisks, ChangeSecretFigures, CheckEngine, Error, FindingStatus, GatheredAccount,
    GatheredAccountId, GatheredDeletion, GatheredFilter, HandleRisk, Page, PageRequest, PamFigures, Result, RiskFilter,
};
use serde_json::{Map, Value};

/// Risks of accounts. Since 4.8, and with a licence only: without, every call is
/// [`Forbidden`](crate::ErrorKind::Forbidden); on 3.10 it is [`Invalid`](crate::ErrorKind::Invalid).
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait AccountRisks: Send + Sync {
    /// A page of the risks that fit, the oldest first.
    async fn list(&self, filter: &RiskFilter, page: PageRequest) -> Result<Page<AccountRisk>> {
        not_supported!(filter, page; "listing account risks")
    }

    /// One risk.
    async fn get(&self, id: AccountRiskId) -> Result<AccountRisk> {
        not_supported!(id; "reading account risks")
    }

    /// Does something about a risk, on the asset too if the action says so, and notes it in the risk.
    ///
    /// The risk as it is afterwards; `None` if there is none of that kind, or the action deleted it. The action is done in
    /// either case.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) if what was done on the asset failed.
    async fn handle(&self, handle: &HandleRisk) -> Result<Option<AccountRisk>> {
        not_supported!(handle; "handling account risks")
    }

    /// Deletes the note of a risk: neither account nor asset is touched. The next check may find it again.
    async fn delete(&self, id: AccountRiskId) -> Result<()> {
        not_supported!(id; "deleting account risks")
    }

    /// How many risks each asset has that has any.
    async fn assets(&self) -> Result<Vec<AssetRisks>> {
        not_supported!(; "counting account risks")
    }
}

/// The engines that look for risks. Since 4.8, and with a licence only.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait CheckEngines: Send + Sync {
    /// A page of the engines. A single one cannot be read.
    async fn list(&self, page: PageRequest) -> Result<Page<CheckEngine>> {
        not_supported!(page; "listing check engines")
    }
}

/// Accounts that were found on assets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait GatheredAccounts: Send + Sync {
    /// A page of the gathered accounts that fit, the first found first.
    async fn list(&self, filter: &GatheredFilter, page: PageRequest) -> Result<Page<GatheredAccount>> {
        not_supported!(filter, page; "listing gathered accounts")
    }

    /// One gathered account.
    async fn get(&self, id: GatheredAccountId) -> Result<GatheredAccount> {
        not_supported!(id; "reading gathered accounts")
    }

    /// What else the asset told of it, with all but booleans as text. Not on 3.10.
    async fn details(&self, id: GatheredAccountId) -> Result<Map<String, Value>> {
        not_supported!(id; "reading the details of gathered accounts")
    }

    /// Makes an account without a secret of each that has none, and confirms them. Ids that do not exist are passed over.
    async fn sync(&self, ids: &[GatheredAccountId]) -> Result<()> {
        not_supported!(ids; "making accounts of gathered accounts")
    }

    /// Says what became of them. [`Confirmed`](FindingStatus::Confirmed) makes accounts as [`sync`](Self::sync) does. Ids
    /// that do not exist are passed over. Not on 3.10.
    async fn set_status(&self, ids: &[GatheredAccountId], status: &FindingStatus) -> Result<()> {
        not_supported!(ids, status; "setting the status of gathered accounts")
    }

    /// Deletes a gathered account, and what else is said.
    ///
    /// # Errors
    /// [`Ambiguous`](crate::ErrorKind::Ambiguous) or [`NotFound`](crate::ErrorKind::NotFound), before anything is done, if
    /// the account of JumpServer shall go, and there are several of the user name, or none.
    async fn delete(&self, id: GatheredAccountId, deletion: GatheredDeletion) -> Result<()> {
        not_supported!(id, deletion; "deleting gathered accounts")
    }
}

/// The figures of the dashboards. Since 4.8.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Dashboards: Send + Sync {
    /// Figures about the accounts of the organisation.
    async fn pam(&self) -> Result<PamFigures> {
        not_supported!(; "reading the dashboard of accounts")
    }

    /// Figures about changes of secrets; executions and days are those of so many days back, 1 being today. With a licence
    /// only.
    async fn change_secret(&self, days: u16) -> Result<ChangeSecretFigures> {
        not_supported!(days; "reading the dashboard of changes of secrets")
    }
}

//! Account templates.

use async_trait::async_trait;

use crate::{
    AccountTemplate, AccountTemplateFilter, AccountTemplateId, AccountTemplateReplacement, AccountTemplateSecret,
    AccountTemplateUpdate, CeleryTaskId, Error, NewAccountTemplate, Page, PageRequest, Result,
};

/// Account templates and their secrets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait AccountTemplates: Send + Sync {
    /// A page of the templates that fit, the oldest first.
    async fn list(&self, filter: &AccountTemplateFilter, page: PageRequest) -> Result<Page<AccountTemplate>> {
        not_supported!(filter, page; "listing account templates")
    }

    /// Makes a template.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is one of this name.
    async fn create(&self, template: &NewAccountTemplate) -> Result<AccountTemplate> {
        not_supported!(template; "creating account templates")
    }

    /// One template.
    async fn get(&self, id: AccountTemplateId) -> Result<AccountTemplate> {
        not_supported!(id; "reading account templates")
    }

    /// Changes what is set. One whose secret is random gets a new one by it, since 4.8.
    async fn update(&self, id: AccountTemplateId, update: &AccountTemplateUpdate) -> Result<AccountTemplate> {
        not_supported!(id, update; "changing account templates")
    }

    /// Replaces all of it but its labels.
    async fn replace(
        &self,
        id: AccountTemplateId,
        replacement: &AccountTemplateReplacement,
    ) -> Result<AccountTemplate> {
        not_supported!(id, replacement; "replacing account templates")
    }

    /// Deletes a template. Accounts that were made from it stay.
    async fn delete(&self, id: AccountTemplateId) -> Result<()> {
        not_supported!(id; "deleting account templates")
    }

    /// Deletes these templates: all or none. Those that are not there are as good as deleted. No ids, nothing to do:
    /// nothing is sent.
    ///
    /// # Errors
    /// As [`AccountsInBulk::delete_all`](super::AccountsInBulk::delete_all).
    async fn delete_all(&self, ids: &[AccountTemplateId]) -> Result<()> {
        not_supported!(ids; "deleting several account templates")
    }

    /// One template with its secret. The server writes it into its audit log.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) on servers that want a second factor for it,
    /// which is their default.
    async fn secret(&self, id: AccountTemplateId) -> Result<AccountTemplateSecret> {
        not_supported!(id; "reading secrets of account templates")
    }

    /// A page of the templates that fit with their secrets, the oldest first.
    ///
    /// # Errors
    /// As [`secret`](Self::secret).
    async fn secrets(&self, filter: &AccountTemplateFilter, page: PageRequest) -> Result<Page<AccountTemplateSecret>> {
        not_supported!(filter, page; "listing secrets of account templates")
    }

    /// The templates that may be the `su_from` of a template: all but itself and those that switch from it. All of
    /// them for one that is still to be made.
    async fn su_from_templates(&self, of: Option<AccountTemplateId>) -> Result<Vec<AccountTemplate>> {
        not_supported!(of; "listing templates to switch from")
    }

    /// Asks for all accounts that were made from a template to be made like it: name, user name, kind of secret,
    /// `privileged` and secret. **A template whose secret is random gives each of them another one.** The assets are
    /// not touched. The id is that of its task; there is no execution.
    async fn sync_accounts(&self, id: AccountTemplateId) -> Result<CeleryTaskId> {
        not_supported!(id; "synchronising the accounts of templates")
    }
}

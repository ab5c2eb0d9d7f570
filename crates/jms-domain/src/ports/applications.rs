//! Integration applications.

use async_trait::async_trait;

use crate::{
    Error, FetchedSecret, IntegrationApplication, IntegrationApplicationFilter, IntegrationApplicationId,
    IntegrationApplicationReplacement, IntegrationApplicationUpdate, IntegrationSdk, NewIntegrationApplication, Page,
    PageRequest, Result, SdkLanguage, Secret, WantedAccount,
};

/// Integration applications, their secrets, and what they fetch. Since 4.8: on 3.10 every method refuses with
/// [`Invalid::Version`](crate::Invalid::Version).
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait IntegrationApplications: Send + Sync {
    /// A page of the applications that fit, the oldest first.
    async fn list(
        &self,
        filter: &IntegrationApplicationFilter,
        page: PageRequest,
    ) -> Result<Page<IntegrationApplication>> {
        not_supported!(filter, page; "listing integration applications")
    }

    /// Makes an application. Its secret is not in the answer: [`secret`](Self::secret) reads it.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is one of this name.
    async fn create(&self, application: &NewIntegrationApplication) -> Result<IntegrationApplication> {
        not_supported!(application; "creating integration applications")
    }

    /// One application.
    async fn get(&self, id: IntegrationApplicationId) -> Result<IntegrationApplication> {
        not_supported!(id; "reading integration applications")
    }

    /// Changes what is set. **Up to 4.10.16 the application gets a new secret by it.**
    async fn update(
        &self,
        id: IntegrationApplicationId,
        update: &IntegrationApplicationUpdate,
    ) -> Result<IntegrationApplication> {
        not_supported!(id, update; "changing integration applications")
    }

    /// Replaces all of it. **Up to 4.10.16 the application gets a new secret by it.**
    async fn replace(
        &self,
        id: IntegrationApplicationId,
        replacement: &IntegrationApplicationReplacement,
    ) -> Result<IntegrationApplication> {
        not_supported!(id, replacement; "replacing integration applications")
    }

    /// Deletes an application; its secret is refused from then on.
    async fn delete(&self, id: IntegrationApplicationId) -> Result<()> {
        not_supported!(id; "deleting integration applications")
    }

    /// The secret that an application signs with. **Up to 4.9 reading it makes a new one**, and the one before is
    /// refused.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) on servers that want a second factor for it,
    /// which is their default.
    async fn secret(&self, id: IntegrationApplicationId) -> Result<Secret> {
        not_supported!(id; "reading secrets of integration applications")
    }

    /// Gives an application a new secret, which [`secret`](Self::secret) reads; the old one is refused at once. Since
    /// 4.10.17.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) before 4.10.17, too.
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) if the answer was lost; doing it again does no harm then,
    /// for nobody has seen the secret.
    async fn refresh_secret(&self, id: IntegrationApplicationId) -> Result<()> {
        not_supported!(id; "refreshing secrets of integration applications")
    }

    /// Fetches the secret of an account, as an application: for clients whose credentials are those of one. Each
    /// reading is logged by the server.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) with the code `Not found` for an account that does not exist, or
    /// that the application may not have. [`Config`](crate::ErrorKind::Config) for clients of users: the server
    /// answers 500 to them.
    async fn account_secret(&self, wanted: &WantedAccount) -> Result<FetchedSecret> {
        not_supported!(wanted; "fetching secrets as an application")
    }

    /// A manual and sample code for programs that fetch secrets.
    async fn sdk(&self, language: &SdkLanguage) -> Result<IntegrationSdk> {
        not_supported!(language; "reading sample code")
    }
}

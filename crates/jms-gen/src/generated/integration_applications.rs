// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `integration-applications`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List integration applications
    ///
    /// The applications of the organisation, without their secrets. `search` looks into name and comment. Before 4.10.19 there are no filters by column, and unknown keys are ignored.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/integration-applications/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_list(
        &self,
        query: &types::IntegrationApplicationsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::IntegrationApplication>>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_LIST);
        finish(&client, client.integration_applications_list(query).await)
    }
    /// Create an integration application
    ///
    /// Makes one application, or all of a list. The server makes its secret; the answer does not have it: read it from `/integration-applications/{id}/secret/`. The same name twice in one list is a 500.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/integration-applications/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::IntegrationApplicationCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::IntegrationApplication>>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_CREATE);
        finish(&client, client.integration_applications_create(body).await)
    }
    /// Replace several integration applications
    ///
    /// Writes each application of the list as a whole; the list is taken as a whole or not at all. From 4.10.0 to 4.10.16 **every application gets a new secret**.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/integration-applications/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_bulk_replace(
        &self,
        body: &types::IntegrationApplicationBulkReplace,
    ) -> Result<Answer<types::IntegrationApplicationBulkUpdated>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_BULK_REPLACE);
        finish(&client, client.integration_applications_bulk_replace(body).await)
    }
    /// Change several integration applications
    ///
    /// Changes what is sent, for each application of the list; one unknown id refuses the whole list, and a malformed one is a 500. From 4.10.0 to 4.10.16 **every application gets a new secret**, whatever is changed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/integration-applications/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_bulk_update(
        &self,
        body: &types::IntegrationApplicationBulkPatch,
    ) -> Result<Answer<types::IntegrationApplicationBulkUpdated>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_BULK_UPDATE);
        finish(&client, client.integration_applications_bulk_update(body).await)
    }
    /// Delete several integration applications
    ///
    /// Deletes what the filters match: exactly one application, or fewer than there are, or those of `spm`; anything else is a 400 with an empty body. **Without a filter it deletes the application if there is only one.** Nothing matched: 204, but 400 when there is no application at all.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/integration-applications/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_bulk_delete(
        &self,
        query: &types::IntegrationApplicationsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_BULK_DELETE);
        finish(&client, client.integration_applications_bulk_delete(query).await)
    }
    /// Fetch a secret, as an application
    ///
    /// What integration applications are for: one secret of an account that the application may have. Only the application itself can ask: it signs with its own id and secret and sends `X-Source: jms-pam`; a token of a user does not do. Name the account by `account_id`, or by `account` with `asset` or `asset_id`; of several that match one is picked. What the application may not have is not found (400). Each reading is logged.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/integration-applications/account-secret/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_account_secret_get(
        &self,
        query: &types::IntegrationApplicationsAccountSecretGetQuery,
    ) -> Result<Answer<types::IntegrationAccountSecret>> {
        let client = self
            .client(&operations::INTEGRATION_APPLICATIONS_ACCOUNT_SECRET_GET);
        finish(&client, client.integration_applications_account_secret_get(query).await)
    }
    /// Read the sample code for applications
    ///
    /// A manual and a program that show how an application fetches a secret. Manuals are there in English and Chinese; in another language `readme` is empty (in English since 4.10.19).
    ///
    /// Sends a `GET` request to `/api/v1/accounts/integration-applications/sdks/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_sdks_get(
        &self,
        query: &types::IntegrationApplicationsSdksGetQuery,
    ) -> Result<Answer<types::IntegrationSdk>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_SDKS_GET);
        finish(&client, client.integration_applications_sdks_get(query).await)
    }
    /// Read an integration application
    ///
    /// One application, without its secret.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/integration-applications/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the application. The server also finds it by name.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_get(
        &self,
        id: &::jms_domain::IntegrationApplicationId,
        query: &types::IntegrationApplicationsGetQuery,
    ) -> Result<Answer<types::IntegrationApplication>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_GET);
        finish(&client, client.integration_applications_get(id, query).await)
    }
    /// Replace an integration application
    ///
    /// Writes the whole application. From 4.10.0 to 4.10.16 **it gets a new secret**, and the old one is refused at once. An answer of this server is no body for it: its `logo` is a path, and only an uploaded file would do.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/integration-applications/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the application. The server also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_replace(
        &self,
        id: &::jms_domain::IntegrationApplicationId,
        body: &types::IntegrationApplicationReplace,
    ) -> Result<Answer<types::IntegrationApplication>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_REPLACE);
        finish(&client, client.integration_applications_replace(id, body).await)
    }
    /// Change an integration application
    ///
    /// Changes what is sent. From 4.10.0 to 4.10.16 **it gets a new secret** whatever is changed, also with `{}`, and the old one is refused at once.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/integration-applications/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the application. The server also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_update(
        &self,
        id: &::jms_domain::IntegrationApplicationId,
        body: &types::IntegrationApplicationPatch,
    ) -> Result<Answer<types::IntegrationApplication>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_UPDATE);
        finish(&client, client.integration_applications_update(id, body).await)
    }
    /// Delete an integration application
    ///
    /// Deletes the application; its secret is refused from then on.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/integration-applications/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the application. The server also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_delete(
        &self,
        id: &::jms_domain::IntegrationApplicationId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_DELETE);
        finish(&client, client.integration_applications_delete(id).await)
    }
    /// Make a new secret for an integration application
    ///
    /// A GET that changes something: the application gets a new secret and the old one is refused at once. The answer does not have it: read it from `/integration-applications/{id}/secret/`.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/integration-applications/{id}/refresh-secret/`
    ///
    /// Arguments:
    /// - `id`: Id of the application. The server also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_refresh_secret(
        &self,
        id: &::jms_domain::IntegrationApplicationId,
    ) -> Result<Answer<types::IntegrationApplicationSecretRefreshed>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_REFRESH_SECRET);
        finish(&client, client.integration_applications_refresh_secret(id).await)
    }
    /// Read the secret of an integration application
    ///
    /// The secret that the application signs its requests with. Needs the permission to change applications, and a confirmation by MFA where that is on (412). **Up to 4.9 reading it makes a new one**, and the one before is refused from then on.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/integration-applications/{id}/secret/`
    ///
    /// Arguments:
    /// - `id`: Id of the application. The server also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn integration_applications_secret_get(
        &self,
        id: &::jms_domain::IntegrationApplicationId,
    ) -> Result<Answer<types::IntegrationApplicationSecret>> {
        let client = self.client(&operations::INTEGRATION_APPLICATIONS_SECRET_GET);
        finish(&client, client.integration_applications_secret_get(id).await)
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `organisations`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List organisations
    ///
    /// The organisations; administrators of an organisation get 403. `name` is exact and case-sensitive: `DEFAULT` finds nothing in 3.10, where it is `Default`. `search` looks into name and comment. `fields` and `fields_size` do nothing here.
    ///
    /// Sends a `GET` request to `/api/v1/orgs/orgs/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn organisations_list(
        &self,
        query: &types::OrganisationsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Organisation>>> {
        let client = self.client(&operations::ORGANISATIONS_LIST);
        finish(&client, client.organisations_list(query).await)
    }
    /// Create an organisation
    ///
    /// Makes an organisation with its root node. Community servers make it too (201) and never use it. Name taken: 400, in 3.10 a second one of that name.
    ///
    /// Sends a `POST` request to `/api/v1/orgs/orgs/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn organisations_create(
        &self,
        body: &types::OrganisationCreate,
    ) -> Result<Answer<types::Organisation>> {
        let client = self.client(&operations::ORGANISATIONS_CREATE);
        finish(&client, client.organisations_create(body).await)
    }
    /// Read an organisation
    ///
    /// One organisation. 4.10 also finds it by name.
    ///
    /// Sends a `GET` request to `/api/v1/orgs/orgs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the organisation. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn organisations_get(
        &self,
        id: &::jms_domain::OrgId,
    ) -> Result<Answer<types::Organisation>> {
        let client = self.client(&operations::ORGANISATIONS_GET);
        finish(&client, client.organisations_get(id).await)
    }
    /// Delete an organisation
    ///
    /// Deletes an empty organisation. 403 while it has users, groups, assets, nodes, labels, zones or asset permissions, when it is the one that `X-JMS-ORG` names, and when LDAP users are imported into it.
    ///
    /// Sends a `DELETE` request to `/api/v1/orgs/orgs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the organisation. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn organisations_delete(
        &self,
        id: &::jms_domain::OrgId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ORGANISATIONS_DELETE);
        finish(&client, client.organisations_delete(id).await)
    }
    /// Read the current organisation
    ///
    /// Which organisation the server takes for this request: the only way to see whether `X-JMS-ORG` was understood.
    ///
    /// Sends a `GET` request to `/api/v1/orgs/orgs/current/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn organisations_current_get(
        &self,
    ) -> Result<Answer<types::CurrentOrganisation>> {
        let client = self.client(&operations::ORGANISATIONS_CURRENT_GET);
        finish(&client, client.organisations_current_get().await)
    }
    /// List labels
    ///
    /// The labels of the organisation: names to use in the filter `labels`. `search` looks into name and value. An auditor gets 403.
    ///
    /// Sends a `GET` request to `/api/v1/labels/labels/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn labels_list(
        &self,
        query: &types::LabelsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::LabelEntry>>> {
        let client = self.client(&operations::LABELS_LIST);
        finish(&client, client.labels_list(query).await)
    }
    /// Read a label
    ///
    /// One label.
    ///
    /// Sends a `GET` request to `/api/v1/labels/labels/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the label.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn labels_get(
        &self,
        id: &::jms_domain::LabelId,
    ) -> Result<Answer<types::LabelEntry>> {
        let client = self.client(&operations::LABELS_GET);
        finish(&client, client.labels_get(id).await)
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `lookups`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List assets
    ///
    /// Assets of all categories. `search` looks into name and address, among others. An auditor gets 403 in 3.10.
    ///
    /// Sends a `GET` request to `/api/v1/assets/assets/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn assets_list(
        &self,
        query: &types::AssetsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::ASSETS_LIST);
        finish(&client, client.assets_list(query).await)
    }
    /// List nodes
    ///
    /// The nodes of the asset tree. Not offered: `labels`, which nodes ignore.
    ///
    /// Sends a `GET` request to `/api/v1/assets/nodes/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn nodes_list(
        &self,
        query: &types::NodesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Node>>> {
        let client = self.client(&operations::NODES_LIST);
        finish(&client, client.nodes_list(query).await)
    }
    /// List users
    ///
    /// The users of the organisation. `days` is not offered: it is a 500 in 4.10. An auditor gets 403 in 3.10.
    ///
    /// Sends a `GET` request to `/api/v1/users/users/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_list(
        &self,
        query: &types::UsersListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::User>>> {
        let client = self.client(&operations::USERS_LIST);
        finish(&client, client.users_list(query).await)
    }
    /// List organisations
    ///
    /// The organisations. `name` is exact and case-sensitive: `DEFAULT` finds nothing in 3.10, where it is `Default`.
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
}

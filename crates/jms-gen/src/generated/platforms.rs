// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `platforms`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List platforms
    ///
    /// Platforms, internal ones first, then by name; the same in all organisations. Without `limit` all of them, uncut. There is no filter `id`, and `ids` takes numbers. An auditor gets 403. In 3.10 `fields` and `fields_size` do nothing here.
    ///
    /// Sends a `GET` request to `/api/v1/assets/platforms/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn platforms_list(
        &self,
        query: &types::PlatformsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Platform>>> {
        let client = self.client(&operations::PLATFORMS_LIST);
        finish(&client, client.platforms_list(query).await)
    }
    /// Read a platform
    ///
    /// One platform, in 4.10 with its assets. The server also finds it by name.
    ///
    /// Sends a `GET` request to `/api/v1/assets/platforms/{id}/`
    ///
    /// Arguments:
    /// - `id`: Number of the platform.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn platforms_get(
        &self,
        id: &::jms_domain::PlatformId,
    ) -> Result<Answer<types::Platform>> {
        let client = self.client(&operations::PLATFORMS_GET);
        finish(&client, client.platforms_get(id).await)
    }
}

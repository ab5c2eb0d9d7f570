// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `system`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// Open the server's own documentation
    ///
    /// A page for browsers that shows the server's own schema. 4.10 wants the cookie session of a login and sends everybody else to the login page, tokens and signatures too; 3.10 answers them 401.
    ///
    /// Sends a `GET` request to `/api/docs/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn server_docs_get(&self) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::SERVER_DOCS_GET);
        finish(&client, client.server_docs_get().await)
    }
    /// Read the health of the server
    ///
    /// Whether the server reaches its database and Redis; needs no credentials. **200 also when it does not**: look at `status`. `/api/v1/health/` is the same. Like every anonymous request it counts for the throttle.
    ///
    /// Sends a `GET` request to `/api/health/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn health_get(&self) -> Result<Answer<types::Health>> {
        let client = self.client(&operations::HEALTH_GET);
        finish(&client, client.health_get().await)
    }
    /// Read the server's own schema
    ///
    /// The description of its interface that the server makes itself: OpenAPI 3.0 in 4.10, Swagger 2.0 in 3.10. It is often wrong, and in 4.10 leaves out automations, executions, records and all that is done in bulk. Takes seconds when it is not cached. `/api/swagger.yaml` has the same as YAML.
    ///
    /// Sends a `GET` request to `/api/swagger.json`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn server_schema_get(
        &self,
    ) -> Result<Answer<::serde_json::Map<::std::string::String, ::serde_json::Value>>> {
        let client = self.client(&operations::SERVER_SCHEMA_GET);
        finish(&client, client.server_schema_get().await)
    }
    /// Store ids for a bulk request
    ///
    /// Keeps a list of ids for 5 minutes and gives a key for it. `spm=KEY` then names these objects where lists are read or deleted, however many they are. Nothing is checked. Without `resources` there is a key as well, and it gives no rows.
    ///
    /// Sends a `POST` request to `/api/v1/common/resources/cache/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn resource_cache_create(
        &self,
        body: &types::ResourceCacheCreate,
    ) -> Result<Answer<types::ResourceCacheCreated>> {
        let client = self.client(&operations::RESOURCE_CACHE_CREATE);
        finish(&client, client.resource_cache_create(body).await)
    }
    /// Read the settings that clients need
    ///
    /// Edition, licence and the rules that a client meets: `XPACK_LICENSE_IS_VALID` tells whether the change-secret operations will answer 403, `SECURITY_VIEW_AUTH_NEED_MFA` whether secrets will answer 412. Open to every user. Each version has its own keys; those with a meaning here are described.
    ///
    /// Sends a `GET` request to `/api/v1/settings/public/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn settings_public_get(
        &self,
        query: &types::SettingsPublicGetQuery,
    ) -> Result<Answer<::serde_json::Map<::std::string::String, ::serde_json::Value>>> {
        let client = self.client(&operations::SETTINGS_PUBLIC_GET);
        finish(&client, client.settings_public_get(query).await)
    }
    /// Read the settings that anybody may see
    ///
    /// What a login page needs. Needs no credentials, so it is a way to see whether a server answers.
    ///
    /// Sends a `GET` request to `/api/v1/settings/public/open/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn settings_public_open_get(
        &self,
    ) -> Result<Answer<::serde_json::Map<::std::string::String, ::serde_json::Value>>> {
        let client = self.client(&operations::SETTINGS_PUBLIC_OPEN_GET);
        finish(&client, client.settings_public_open_get().await)
    }
    /// Read the clock of the server
    ///
    /// The time of the server, and by it its zone. Open to every user.
    ///
    /// Sends a `GET` request to `/api/v1/settings/server-info/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn server_info_get(
        &self,
        query: &types::ServerInfoGetQuery,
    ) -> Result<Answer<types::ServerInfo>> {
        let client = self.client(&operations::SERVER_INFO_GET);
        finish(&client, client.server_info_get(query).await)
    }
    /// Read a category of settings
    ///
    /// The settings of one category, for administrators. Each version has its own keys. Passwords and keys of other systems are never sent.
    ///
    /// Sends a `GET` request to `/api/v1/settings/setting/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn settings_get(
        &self,
        query: &types::SettingsGetQuery,
    ) -> Result<Answer<::serde_json::Map<::std::string::String, ::serde_json::Value>>> {
        let client = self.client(&operations::SETTINGS_GET);
        finish(&client, client.settings_get(query).await)
    }
}

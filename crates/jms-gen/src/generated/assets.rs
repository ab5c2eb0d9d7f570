// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `assets`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List assets
    ///
    /// Assets of all categories. `search` looks into name, address and comment. `order` knows name, address, connectivity, platform, date_updated and date_created. An auditor gets 403 in 3.10.
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
    /// Read an asset
    ///
    /// One asset of any category, with its accounts (without their secrets).
    ///
    /// Sends a `GET` request to `/api/v1/assets/assets/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn assets_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::ASSETS_GET);
        finish(&client, client.assets_get(id).await)
    }
    /// List hosts
    ///
    /// Assets of the category host; the same filters as `/assets/`. Rows have `gathered_info` too.
    ///
    /// Sends a `GET` request to `/api/v1/assets/hosts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn hosts_list(
        &self,
        query: &types::HostsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::HOSTS_LIST);
        finish(&client, client.hosts_list(query).await)
    }
    /// Create a host
    ///
    /// Makes a host, if wanted with its accounts. Name taken, no or an unknown platform, a port out of range: 400. In 4.10 a server without a licence takes 5000 assets of a category and then answers 400 `{"error": …}`. The path `/assets/assets/` creates nothing (400).
    ///
    /// Sends a `POST` request to `/api/v1/assets/hosts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn hosts_create(
        &self,
        body: &types::HostCreate,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::HOSTS_CREATE);
        finish(&client, client.hosts_create(body).await)
    }
    /// Read a host
    ///
    /// One host with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/hosts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn hosts_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::HOSTS_GET);
        finish(&client, client.hosts_get(id).await)
    }
    /// Replace a host
    ///
    /// Writes the whole host. What is absent becomes true for `is_active`; a platform of other protocols adds those of the platform in 4.10.
    ///
    /// Sends a `PUT` request to `/api/v1/assets/hosts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn hosts_replace(
        &self,
        id: &::jms_domain::AssetId,
        body: &types::HostReplace,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::HOSTS_REPLACE);
        finish(&client, client.hosts_replace(id, body).await)
    }
    /// Change a host
    ///
    /// Changes what is sent. `accounts` are ignored here: use the paths of accounts.
    ///
    /// Sends a `PATCH` request to `/api/v1/assets/hosts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn hosts_update(
        &self,
        id: &::jms_domain::AssetId,
        body: &types::HostPatch,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::HOSTS_UPDATE);
        finish(&client, client.hosts_update(id, body).await)
    }
    /// Delete a host
    ///
    /// **Its accounts and their secrets go with it.**
    ///
    /// Sends a `DELETE` request to `/api/v1/assets/hosts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn hosts_delete(&self, id: &::jms_domain::AssetId) -> Result<Answer<()>> {
        let client = self.client(&operations::HOSTS_DELETE);
        finish(&client, client.hosts_delete(id).await)
    }
    /// List devices
    ///
    /// Assets of the category device; the same filters as `/assets/`.
    ///
    /// Sends a `GET` request to `/api/v1/assets/devices/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn devices_list(
        &self,
        query: &types::DevicesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::DEVICES_LIST);
        finish(&client, client.devices_list(query).await)
    }
    /// Read a network device
    ///
    /// A network device with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/devices/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn devices_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::DEVICES_GET);
        finish(&client, client.devices_get(id).await)
    }
    /// List databases
    ///
    /// Assets of the category database; the same filters as `/assets/`. Rows have the settings of the connection too, the private key of the client certificate **in clear text**.
    ///
    /// Sends a `GET` request to `/api/v1/assets/databases/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn databases_list(
        &self,
        query: &types::DatabasesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::DATABASES_LIST);
        finish(&client, client.databases_list(query).await)
    }
    /// Read a database
    ///
    /// A database with its accounts. An asset of another category is a 404. The private key of its client certificate is there **in clear text**.
    ///
    /// Sends a `GET` request to `/api/v1/assets/databases/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn databases_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::DATABASES_GET);
        finish(&client, client.databases_get(id).await)
    }
    /// List websites
    ///
    /// Assets of the category web; the same filters as `/assets/`.
    ///
    /// Sends a `GET` request to `/api/v1/assets/webs/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn webs_list(
        &self,
        query: &types::WebsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::WEBS_LIST);
        finish(&client, client.webs_list(query).await)
    }
    /// Read a website
    ///
    /// A website with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/webs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn webs_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::WEBS_GET);
        finish(&client, client.webs_get(id).await)
    }
    /// List cloud services
    ///
    /// Assets of the category cloud; the same filters as `/assets/`.
    ///
    /// Sends a `GET` request to `/api/v1/assets/clouds/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn clouds_list(
        &self,
        query: &types::CloudsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::CLOUDS_LIST);
        finish(&client, client.clouds_list(query).await)
    }
    /// Read a cloud service
    ///
    /// A cloud service with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/clouds/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn clouds_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::CLOUDS_GET);
        finish(&client, client.clouds_get(id).await)
    }
    /// List custom assets
    ///
    /// Assets of the category custom; the same filters as `/assets/`.
    ///
    /// Sends a `GET` request to `/api/v1/assets/customs/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn customs_list(
        &self,
        query: &types::CustomsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::CUSTOMS_LIST);
        finish(&client, client.customs_list(query).await)
    }
    /// Read a custom asset
    ///
    /// A custom asset with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/customs/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn customs_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::CUSTOMS_GET);
        finish(&client, client.customs_get(id).await)
    }
    /// List directory services
    ///
    /// Assets of the category ds; the same filters as `/assets/`. Assets that belong to one may use its accounts.
    ///
    /// Sends a `GET` request to `/api/v1/assets/directories/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn directories_list(
        &self,
        query: &types::DirectoriesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::DIRECTORIES_LIST);
        finish(&client, client.directories_list(query).await)
    }
    /// Read a directory service
    ///
    /// A directory service with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/directories/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn directories_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::DIRECTORIES_GET);
        finish(&client, client.directories_get(id).await)
    }
    /// List GPT assets
    ///
    /// Assets of the category GPT; the same filters as `/assets/`. 4.10 no longer has the category in `/categories/`.
    ///
    /// Sends a `GET` request to `/api/v1/assets/gpts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gpts_list(
        &self,
        query: &types::GptsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::GPTS_LIST);
        finish(&client, client.gpts_list(query).await)
    }
    /// Read a GPT asset
    ///
    /// A GPT asset with its accounts. An asset of another category is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/gpts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gpts_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::GPTS_GET);
        finish(&client, client.gpts_get(id).await)
    }
    /// List gateways
    ///
    /// Hosts whose platform is a gateway (its name begins with `Gateway`); the same filters as `/assets/`, but `search` looks into the name of the zone only.
    ///
    /// Sends a `GET` request to `/api/v1/assets/gateways/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gateways_list(
        &self,
        query: &types::GatewaysListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::GATEWAYS_LIST);
        finish(&client, client.gateways_list(query).await)
    }
    /// Read a gateway
    ///
    /// A gateway with its accounts. Another asset is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/gateways/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the asset. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gateways_get(
        &self,
        id: &::jms_domain::AssetId,
    ) -> Result<Answer<types::Asset>> {
        let client = self.client(&operations::GATEWAYS_GET);
        finish(&client, client.gateways_get(id).await)
    }
    /// List categories
    ///
    /// The categories that have types, with what each type can do. Every user may read it. Only `limit` and `offset` do anything; `ids`, `spm` and `_rel` are a 500.
    ///
    /// Sends a `GET` request to `/api/v1/assets/categories/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn asset_categories_list(
        &self,
        query: &types::AssetCategoriesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AssetCategoryEntry>>> {
        let client = self.client(&operations::ASSET_CATEGORIES_LIST);
        finish(&client, client.asset_categories_list(query).await)
    }
    /// List types
    ///
    /// All types of all categories, without pages. Every user may read it.
    ///
    /// Sends a `GET` request to `/api/v1/assets/categories/types/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn asset_types_list(&self) -> Result<Answer<types::AssetTypes>> {
        let client = self.client(&operations::ASSET_TYPES_LIST);
        finish(&client, client.asset_types_list().await)
    }
    /// Read what a type can do
    ///
    /// The `constraints` of one type. An unknown category gives `{}`, an unknown type an empty `automation`. Every user may read it.
    ///
    /// Sends a `GET` request to `/api/v1/assets/categories/constraints/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn asset_constraints_get(
        &self,
        query: &types::AssetConstraintsGetQuery,
    ) -> Result<Answer<types::AssetConstraints>> {
        let client = self.client(&operations::ASSET_CONSTRAINTS_GET);
        finish(&client, client.asset_constraints_get(query).await)
    }
    /// List protocols
    ///
    /// The protocols that the server knows; in 4.10 those of custom platforms too. Every user may read it. A `limit` would make it a page and is not offered.
    ///
    /// Sends a `GET` request to `/api/v1/assets/protocols/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn asset_protocols_list(
        &self,
        query: &types::AssetProtocolsListQuery,
    ) -> Result<Answer<types::Protocols>> {
        let client = self.client(&operations::ASSET_PROTOCOLS_LIST);
        finish(&client, client.asset_protocols_list(query).await)
    }
    /// List zones
    ///
    /// Zones with their gateways. Up to 4.9 they are at `/assets/domains/`. `gateway` is not offered: it sends whole gateways with the secrets of their accounts.
    ///
    /// Sends a `GET` request to `/api/v1/assets/zones/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn zones_list(
        &self,
        query: &types::ZonesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Zone>>> {
        let client = self.client(&operations::ZONES_LIST);
        finish(&client, client.zones_list(query).await)
    }
    /// Read a zone
    ///
    /// One zone with its assets and gateways.
    ///
    /// Sends a `GET` request to `/api/v1/assets/zones/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the zone. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn zones_get(
        &self,
        id: &::jms_domain::ZoneId,
    ) -> Result<Answer<types::Zone>> {
        let client = self.client(&operations::ZONES_GET);
        finish(&client, client.zones_get(id).await)
    }
    /// List zones, 3.10
    ///
    /// Zones with their gateways; from 4.10.0 they are at `/assets/zones/`, and this path is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/domains/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn domains_list(
        &self,
        query: &types::DomainsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Zone>>> {
        let client = self.client(&operations::DOMAINS_LIST);
        finish(&client, client.domains_list(query).await)
    }
    /// Read a zone, 3.10
    ///
    /// One zone with its assets and gateways.
    ///
    /// Sends a `GET` request to `/api/v1/assets/domains/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the zone. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn domains_get(
        &self,
        id: &::jms_domain::ZoneId,
    ) -> Result<Answer<types::Zone>> {
        let client = self.client(&operations::DOMAINS_GET);
        finish(&client, client.domains_get(id).await)
    }
}

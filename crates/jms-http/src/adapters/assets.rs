//! Assets of all categories, and hosts.

use async_trait::async_trait;
use jms_domain::{
    Asset, AssetCategory, AssetFilter, AssetId, AssetKind, Dialect, HostUpdate, Invalid, NewHost, Page, PageRequest,
    Patch, PlatformId, Result,
    ports::{Assets, Platforms},
};
use jms_gen::{operations, types::AssetProtocolsListQuery};
use uuid::Uuid;

use crate::{
    JumpServer,
    answers::value,
    requests::{assets_query, host_create, host_patch},
    unknown::{create_once, deleted},
};

/// Assets of one client; from [`JumpServer::assets`].
///
/// ```
/// use jms_http::{JumpServer, domain::{NewHost, PlatformFilter, Secret, ports::Assets}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let linux = PlatformFilter { name: Some("Linux".to_owned()), ..PlatformFilter::default() };
/// let linux = &client.platforms().rows(linux).all().await?[0];
/// let made = client.assets().create_host(&NewHost::new("web-09", "10.0.0.9", linux.id)).await?;
/// assert_eq!(client.assets().get(made.id).await?.nodes_display, ["/DEFAULT"]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AssetsClient(pub(crate) JumpServer);

rows!(AssetsClient, AssetFilter, Asset, "assets");

impl AssetsClient {
    /// Checks that the platform is one of hosts where the server does not, and that a zone is not dropped.
    async fn check_platform(&self, platform: PlatformId, zone: bool) -> Result<()> {
        let dialect = self.0.dialect();
        // 4.10 refuses the platform itself (source: recordings of both servers, `lookups`, "host create …").
        if dialect != Dialect::V3_10 && !zone {
            return Ok(());
        }
        let found = self.0.platforms().get(platform).await?;
        let problem = if found.category != AssetCategory::Host {
            "it is no platform of hosts"
        } else if zone && !found.gateway_enabled {
            "its assets cannot be in a zone: the server would drop the zone without a word"
        } else {
            return Ok(());
        };
        Err(Invalid::Text { of: "the platform", given: found.name, problem }.into())
    }
}

#[async_trait]
impl Assets for AssetsClient {
    async fn list(&self, filter: &AssetFilter, page: PageRequest) -> Result<Page<Asset>> {
        self.0.check_node(filter.node, page, operations::ASSETS_LIST.id).await?;
        let query = assets_query(filter, page, self.0.dialect());
        let assets: Page<Asset> = value(self.0.raw().assets_list(&query).await?, operations::ASSETS_LIST.id)?;
        self.0.check_org(page, assets.items.iter().map(|asset| asset.org_id)).await?;
        Ok(assets)
    }

    async fn get(&self, id: AssetId) -> Result<Asset> {
        value(self.0.raw().assets_get(&id).await?, operations::ASSETS_GET.id)
    }

    async fn kinds(&self) -> Result<Vec<AssetKind>> {
        value(self.0.raw().asset_types_list().await?, operations::ASSET_TYPES_LIST.id)
    }

    async fn protocols(&self) -> Result<Vec<String>> {
        let query = AssetProtocolsListQuery::default();
        value(self.0.raw().asset_protocols_list(&query).await?, operations::ASSET_PROTOCOLS_LIST.id)
    }

    async fn create_host(&self, host: &NewHost) -> Result<Asset> {
        host.check(self.0.dialect())?;
        self.check_platform(host.platform, host.zone.is_some()).await?;
        let id = host.id.unwrap_or_else(|| AssetId::new(Uuid::new_v4()));
        let body = host_create(&NewHost { id: Some(id), ..host.clone() }, self.0.dialect());
        let create = async || value(self.0.raw().hosts_create(&body).await?, operations::HOSTS_CREATE.id);
        let made: Asset = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(id, made.org_id)?;
        Ok(made)
    }

    async fn update_host(&self, id: AssetId, update: &HostUpdate) -> Result<Asset> {
        update.check(self.0.dialect())?;
        let zone = matches!(update.zone, Patch::Set(_));
        match update.platform {
            Some(platform) => self.check_platform(platform, zone).await?,
            None if zone => self.check_platform(self.get(id).await?.platform.id, zone).await?,
            None => {}
        }
        let body = host_patch(update, self.0.dialect());
        value(self.0.raw().hosts_update(&id, &body).await?, operations::HOSTS_UPDATE.id)
    }

    async fn delete_host(&self, id: AssetId) -> Result<()> {
        deleted(self.0.raw().hosts_delete(&id).await)
    }
}

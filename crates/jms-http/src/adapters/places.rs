//! Where assets are and what they are: nodes, platforms, zones and labels.

use async_trait::async_trait;
use jms_domain::{
    Dialect, DirectoryFilter, LabelEntry, LabelFilter, LabelId, Node, NodeId, Page, PageRequest, Platform,
    PlatformFilter, PlatformId, Result, Zone, ZoneId,
    ports::{Labels, Nodes, Platforms, Zones},
};
use jms_gen::{
    operations,
    types::{
        DomainsListQuery, LabelsListQuery, NodesChildrenListQuery, NodesListQuery, PlatformsListQuery, ZonesListQuery,
    },
};

use crate::{
    JumpServer, Rows,
    answers::value,
    requests::{OLDEST_FIRST, limit_and_offset},
};

/// Nodes of one client; from [`JumpServer::nodes`].
///
/// ```
/// use jms_http::{JumpServer, domain::{DirectoryFilter, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let root = client.resolve().node("/DEFAULT").await?;
/// let below = client.nodes().children_rows(root.id, true).all().await?;
/// let all = client.nodes().rows(DirectoryFilter::default()).all().await?;
/// assert_eq!(below.len() + 1, all.len());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct NodesClient(pub(crate) JumpServer);

/// Platforms of one client; from [`JumpServer::platforms`].
///
/// ```
/// use jms_http::{JumpServer, domain::{PlatformFilter, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let platforms = client.platforms().rows(PlatformFilter::default()).all().await?;
/// assert!(platforms.iter().any(|platform| platform.name == "Linux"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PlatformsClient(pub(crate) JumpServer);

/// Network zones of one client, on 3.10 domains; from [`JumpServer::zones`].
///
/// ```
/// use jms_http::{JumpServer, domain::{DirectoryFilter, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// assert!(client.zones().rows(DirectoryFilter::default()).all().await?.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ZonesClient(pub(crate) JumpServer);

/// Labels of one client; from [`JumpServer::labels`].
///
/// ```
/// use jms_http::{JumpServer, domain::{LabelFilter, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let of_env = LabelFilter { name: Some("env".to_owned()), ..LabelFilter::default() };
/// let labels = client.labels().rows(of_env).all().await?;
/// assert!(labels.iter().all(|label| label.name == "env"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LabelsClient(pub(crate) JumpServer);

rows!(NodesClient, DirectoryFilter, Node, "nodes");
rows!(PlatformsClient, PlatformFilter, Platform, "platforms");
rows!(ZonesClient, DirectoryFilter, Zone, "zones");
rows!(LabelsClient, LabelFilter, LabelEntry, "labels");

impl NodesClient {
    /// All nodes that hang in a node, walked to the end; with `all`, also those further down.
    pub fn children_rows(&self, id: NodeId, all: bool) -> Rows<Node> {
        let nodes = self.clone();
        Rows::new(move |page| {
            let nodes = nodes.clone();
            async move { nodes.children(id, all, page).await }
        })
    }
}

/// The order of nodes: their place in the tree, which no two have.
const BY_KEY: &str = "key";

#[async_trait]
impl Nodes for NodesClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Node>> {
        let DirectoryFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some(BY_KEY.to_owned());
        let query = NodesListQuery { value: name, search, order, limit, offset, ..NodesListQuery::default() };
        let nodes: Page<Node> = value(self.0.raw().nodes_list(&query).await?, operations::NODES_LIST.id)?;
        self.0.check_org(page, nodes.items.iter().map(|node| node.org_id)).await?;
        Ok(nodes)
    }

    async fn get(&self, id: NodeId) -> Result<Node> {
        value(self.0.raw().nodes_get(&id).await?, operations::NODES_GET.id)
    }

    async fn children(&self, id: NodeId, all: bool, page: PageRequest) -> Result<Page<Node>> {
        let (limit, offset) = limit_and_offset(page);
        let order = Some(BY_KEY.to_owned());
        let all = all.then(|| "all".to_owned());
        let query = NodesChildrenListQuery { all, order, limit, offset, ..NodesChildrenListQuery::default() };
        value(self.0.raw().nodes_children_list(&id, &query).await?, operations::NODES_CHILDREN_LIST.id)
    }
}

#[async_trait]
impl Platforms for PlatformsClient {
    async fn list(&self, filter: &PlatformFilter, page: PageRequest) -> Result<Page<Platform>> {
        let PlatformFilter { name, category, asset_type, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = PlatformsListQuery {
            name,
            category,
            type_: asset_type,
            search,
            // No two have the same.
            order: Some("name".to_owned()),
            limit,
            offset,
            ..PlatformsListQuery::default()
        };
        value(self.0.raw().platforms_list(&query).await?, operations::PLATFORMS_LIST.id)
    }

    async fn get(&self, id: PlatformId) -> Result<Platform> {
        value(self.0.raw().platforms_get(&id).await?, operations::PLATFORMS_GET.id)
    }
}

#[async_trait]
impl Zones for ZonesClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Zone>> {
        let DirectoryFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        // The same list, under the name that each server has for it.
        let zones: Page<Zone> = match self.0.dialect() {
            Dialect::V3_10 => {
                let query = DomainsListQuery { name, search, order, limit, offset, ..DomainsListQuery::default() };
                value(self.0.raw().domains_list(&query).await?, operations::DOMAINS_LIST.id)?
            }
            _ => {
                let query = ZonesListQuery { name, search, order, limit, offset, ..ZonesListQuery::default() };
                value(self.0.raw().zones_list(&query).await?, operations::ZONES_LIST.id)?
            }
        };
        self.0.check_org(page, zones.items.iter().map(|zone| zone.org_id)).await?;
        Ok(zones)
    }

    async fn get(&self, id: ZoneId) -> Result<Zone> {
        match self.0.dialect() {
            Dialect::V3_10 => value(self.0.raw().domains_get(&id).await?, operations::DOMAINS_GET.id),
            _ => value(self.0.raw().zones_get(&id).await?, operations::ZONES_GET.id),
        }
    }
}

#[async_trait]
impl Labels for LabelsClient {
    async fn list(&self, filter: &LabelFilter, page: PageRequest) -> Result<Page<LabelEntry>> {
        let LabelFilter { name, value: of, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        let query = LabelsListQuery { name, value: of, search, order, limit, offset, ..LabelsListQuery::default() };
        let labels: Page<LabelEntry> = value(self.0.raw().labels_list(&query).await?, operations::LABELS_LIST.id)?;
        self.0.check_org(page, labels.items.iter().map(|label| label.org_id)).await?;
        Ok(labels)
    }

    async fn get(&self, id: LabelId) -> Result<LabelEntry> {
        value(self.0.raw().labels_get(&id).await?, operations::LABELS_GET.id)
    }
}

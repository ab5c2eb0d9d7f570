//! Assets, nodes, users and organisations.

use async_trait::async_trait;
use jms_domain::{
    Asset, AssetFilter, CurrentOrganisation, DirectoryFilter, Node, Organisation, Page, PageRequest, Profile, Result,
    User,
    ports::{Assets, Nodes, Organisations, Users},
};
use jms_gen::{
    operations,
    types::{AssetsListQuery, NodesListQuery, OrganisationsListQuery, UsersListQuery},
};

use crate::{
    JumpServer, Rows,
    answers::value,
    requests::{OLDEST_FIRST, limit_and_offset},
};

/// Assets of one client; from [`JumpServer::assets`].
#[derive(Debug, Clone)]
pub struct AssetsClient(pub(crate) JumpServer);

/// Nodes of one client; from [`JumpServer::nodes`].
#[derive(Debug, Clone)]
pub struct NodesClient(pub(crate) JumpServer);

/// Users of one client; from [`JumpServer::users`].
#[derive(Debug, Clone)]
pub struct UsersClient(pub(crate) JumpServer);

/// Organisations of one client; from [`JumpServer::organisations`].
#[derive(Debug, Clone)]
pub struct OrganisationsClient(pub(crate) JumpServer);

/// `rows` of a resource whose list takes a filter.
macro_rules! rows {
    ($client:ident, $filter:ty, $row:ty, $what:literal) => {
        impl $client {
            #[doc = concat!("All ", $what, " that fit, walked to the end.")]
            pub fn rows(&self, filter: $filter) -> Rows<$row> {
                let client = self.clone();
                Rows::new(move |page| {
                    let (client, filter) = (client.clone(), filter.clone());
                    async move { client.list(&filter, page).await }
                })
            }
        }
    };
}

rows!(AssetsClient, AssetFilter, Asset, "assets");
rows!(NodesClient, DirectoryFilter, Node, "nodes");
rows!(UsersClient, DirectoryFilter, User, "users");
rows!(OrganisationsClient, DirectoryFilter, Organisation, "organisations");

#[async_trait]
impl Assets for AssetsClient {
    async fn list(&self, filter: &AssetFilter, page: PageRequest) -> Result<Page<Asset>> {
        let AssetFilter { address, asset_type, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = AssetsListQuery {
            address,
            type_: asset_type,
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..AssetsListQuery::default()
        };
        let assets: Page<Asset> = value(self.0.raw().assets_list(&query).await?, operations::ASSETS_LIST.id)?;
        self.0.check_org(page, assets.items.iter().map(|asset| asset.org_id)).await?;
        Ok(assets)
    }
}

#[async_trait]
impl Nodes for NodesClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Node>> {
        let (limit, offset) = limit_and_offset(page);
        let query = NodesListQuery { search: filter.search.clone(), limit, offset, ..NodesListQuery::default() };
        let nodes: Page<Node> = value(self.0.raw().nodes_list(&query).await?, operations::NODES_LIST.id)?;
        self.0.check_org(page, nodes.items.iter().map(|node| node.org_id)).await?;
        Ok(nodes)
    }
}

#[async_trait]
impl Users for UsersClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<User>> {
        let (limit, offset) = limit_and_offset(page);
        let query = UsersListQuery { search: filter.search.clone(), limit, offset, ..UsersListQuery::default() };
        value(self.0.raw().users_list(&query).await?, operations::USERS_LIST.id)
    }

    async fn me(&self) -> Result<Profile> {
        value(self.0.raw().users_profile_get().await?, operations::USERS_PROFILE_GET.id)
    }
}

#[async_trait]
impl Organisations for OrganisationsClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Organisation>> {
        let (limit, offset) = limit_and_offset(page);
        let query = OrganisationsListQuery {
            search: filter.search.clone(),
            limit,
            offset,
            ..OrganisationsListQuery::default()
        };
        value(self.0.raw().organisations_list(&query).await?, operations::ORGANISATIONS_LIST.id)
    }

    async fn current(&self) -> Result<CurrentOrganisation> {
        value(self.0.raw().organisations_current_get().await?, operations::ORGANISATIONS_CURRENT_GET.id)
    }
}

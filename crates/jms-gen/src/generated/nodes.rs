// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `nodes`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
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
    /// Read a node
    ///
    /// One node. 4.10 does not find nodes by name: a path segment that is no uuid and no number is a 500 there.
    ///
    /// Sends a `GET` request to `/api/v1/assets/nodes/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the node.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn nodes_get(
        &self,
        id: &::jms_domain::NodeId,
    ) -> Result<Answer<types::Node>> {
        let client = self.client(&operations::NODES_GET);
        finish(&client, client.nodes_get(id).await)
    }
    /// List the assets of a node
    ///
    /// The assets of the node itself, or with `all` of everything below too. Rows are as in `/assets/assets/`, with `gathered_info` and `spec_info`. Without `limit` all of them, uncut; general filters (`ids`, `search` …) do nothing here: `/assets/assets/?node=` has them.
    ///
    /// Sends a `GET` request to `/api/v1/assets/nodes/{id}/assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the node.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn nodes_assets_list(
        &self,
        id: &::jms_domain::NodeId,
        query: &types::NodesAssetsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Asset>>> {
        let client = self.client(&operations::NODES_ASSETS_LIST);
        finish(&client, client.nodes_assets_list(id, query).await)
    }
    /// List the nodes below a node
    ///
    /// The nodes directly below it, or with `all=all` all of them, without the node itself. `search` looks into the name.
    ///
    /// Sends a `GET` request to `/api/v1/assets/nodes/{id}/children/`
    ///
    /// Arguments:
    /// - `id`: Id of the node.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn nodes_children_list(
        &self,
        id: &::jms_domain::NodeId,
        query: &types::NodesChildrenListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Node>>> {
        let client = self.client(&operations::NODES_CHILDREN_LIST);
        finish(&client, client.nodes_children_list(id, query).await)
    }
    /// Read the tree of nodes
    ///
    /// Nodes as a tree control takes them, ordered by name, in a flat list: `pId` names the parent. Without `id` and `key` the root and what is directly below it. An unknown `id` or `key` is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/assets/nodes/children/tree/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn nodes_tree_get(
        &self,
        query: &types::NodesTreeGetQuery,
    ) -> Result<Answer<types::NodeTree>> {
        let client = self.client(&operations::NODES_TREE_GET);
        finish(&client, client.nodes_tree_get(query).await)
    }
}

//! Filters by node, which servers drop without a word where they do not know the node.

use jms_domain::{Error, ErrorKind, NodeId, PageRequest, Result};
use jms_gen::{types::NodesListQuery, wire::Listing};

use crate::JumpServer;

impl JumpServer {
    /// Checks before the first page of a list that there is such a node: the server lists everything for one that there is
    /// not (source: facts of 4.10.16, trap 4).
    ///
    /// # Errors
    /// [`NotFound`](ErrorKind::NotFound) if there is none.
    pub(crate) async fn check_node(
        &self,
        node: Option<NodeId>,
        page: PageRequest,
        operation: &'static str,
    ) -> Result<()> {
        let (Some(node), 0) = (node, page.offset()) else { return Ok(()) };
        let query = NodesListQuery { id: Some(node), limit: Some(1), ..NodesListQuery::default() };
        let found = match self.raw().nodes_list(&query).await?.value {
            Listing::Page(page) => page.results,
            Listing::Bare(nodes) => nodes,
        };
        if found.iter().any(|found| found.id == node) {
            return Ok(());
        }
        let error = Error::new(ErrorKind::NotFound).with_operation(operation);
        Err(error.with_message(format!("there is no node {node} in this organisation")))
    }
}

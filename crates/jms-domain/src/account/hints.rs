//! What helps to fill in an account.

use crate::{AccountId, AssetId, NodeId};

/// Whose accounts to switch from are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuFromOf {
    /// Those of an account: the accounts of its asset, without itself and those that switch from it.
    Account(AccountId),
    /// Those of an account that is still to be made on this asset: all that it has.
    Asset(AssetId),
}

/// Which user names to suggest.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UsernameQuery {
    /// A part of the user name, in either case.
    pub username: Option<String>,
    /// Of accounts on these assets only.
    pub assets: Vec<AssetId>,
    /// Of accounts on assets in these nodes or below them, too. **Nodes without assets count for nothing**: if no asset
    /// is left, the user names of the whole organisation are suggested.
    pub nodes: Vec<NodeId>,
}

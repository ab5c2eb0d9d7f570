//! What people call things, and their ids: read whole, once, and only where files name such things.

use std::{collections::HashMap, fmt::Display, hash::Hash};

use futures_util::{StreamExt, TryStreamExt};
use jms_domain::{
    AssetFilter, AssetId, DirectoryFilter, Error, NodeId, PlatformFilter, PlatformId, UserFilter, UserId,
};
use jms_http::JumpServer;

use super::actual::PAGE;

/// Which names are needed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Needed {
    pub(super) assets: bool,
    pub(super) nodes: bool,
    pub(super) users: bool,
    pub(super) platforms: bool,
}

/// The things that files can name.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) assets: Table<AssetId>,
    pub(super) nodes: Table<NodeId>,
    pub(super) users: Table<UserId>,
    pub(super) platforms: Table<PlatformId>,
    paths: HashMap<NodeId, String>,
    usernames: HashMap<UserId, String>,
}

/// Things of a kind by what they are called.
#[derive(Debug)]
pub(super) struct Table<Id>(HashMap<String, Vec<Id>>);

impl<Id> Default for Table<Id> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<Id: Copy + Eq + Hash + Display> Table<Id> {
    pub(super) fn add(&mut self, name: String, id: Id) {
        self.0.entry(name).or_default().push(id);
    }

    /// The one thing of this name.
    ///
    /// # Errors
    /// What is wrong with the name.
    pub(super) fn find(&self, what: &str, name: &str) -> Result<Id, String> {
        match self.0.get(name).map(Vec::as_slice) {
            Some([one]) => Ok(*one),
            Some(several) => {
                let ids: Vec<_> = several.iter().take(3).map(Id::to_string).collect();
                Err(format!("`{name}` may be any of {} {what}s: {}", several.len(), ids.join(", ")))
            }
            None => {
                let near = self.0.keys().find(|known| known.eq_ignore_ascii_case(name));
                let near = near.map_or(String::new(), |near| format!("; there is `{near}`"));
                Err(format!("there is no {what} `{name}`, or this user cannot see it{near}"))
            }
        }
    }
}

impl Names {
    pub(super) async fn read(client: &JumpServer, needed: Needed) -> Result<Self, Error> {
        let mut names = Self::default();
        if needed.assets {
            let mut rows = client.assets().rows(AssetFilter::default()).page_size(PAGE).items().boxed();
            while let Some(asset) = rows.try_next().await? {
                names.assets.add(asset.name, asset.id);
            }
        }
        if needed.nodes {
            let mut rows = client.nodes().rows(DirectoryFilter::default()).page_size(PAGE).items().boxed();
            while let Some(node) = rows.try_next().await? {
                names.paths.insert(node.id, node.full_value.clone());
                names.nodes.add(node.full_value, node.id);
            }
        }
        if needed.users {
            let mut rows = client.users().rows(UserFilter::default()).page_size(PAGE).items().boxed();
            while let Some(user) = rows.try_next().await? {
                names.usernames.insert(user.id, user.username.clone());
                names.users.add(user.username, user.id);
            }
        }
        if needed.platforms {
            let mut rows = client.platforms().rows(PlatformFilter::default()).page_size(PAGE).items().boxed();
            while let Some(platform) = rows.try_next().await? {
                names.platforms.add(platform.name, platform.id);
            }
        }
        Ok(names)
    }

    pub(super) fn node_path(&self, id: NodeId) -> Option<String> {
        self.paths.get(&id).cloned()
    }

    pub(super) fn username(&self, id: UserId) -> Option<String> {
        self.usernames.get(&id).cloned()
    }
}

//! Assets and what they hang in, users, organisations, and the keys of a user.

use async_trait::async_trait;

use crate::{
    AccessKey, AccessKeyId, AccessKeyUpdate, Asset, AssetFilter, AssetId, AssetKind, CurrentOrganisation,
    DirectoryFilter, Error, GroupId, HostUpdate, LabelEntry, LabelFilter, LabelId, NewAccessKey, NewHost,
    NewOrganisation, NewUser, Node, NodeId, OrgId, Organisation, Page, PageRequest, Permissions, Platform,
    PlatformFilter, PlatformId, Profile, Result, User, UserFilter, UserGroup, UserId, UserUpdate, Zone, ZoneId,
};

/// Assets. They are made and changed by their category; of those, hosts are here.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Assets: Send + Sync {
    /// A page of the assets that fit, the oldest first.
    async fn list(&self, filter: &AssetFilter, page: PageRequest) -> Result<Page<Asset>> {
        not_supported!(filter, page; "listing assets")
    }

    /// One asset of any category, with its accounts.
    async fn get(&self, id: AssetId) -> Result<Asset> {
        not_supported!(id; "reading assets")
    }

    /// The types of assets that the server knows, with their categories.
    async fn kinds(&self) -> Result<Vec<AssetKind>> {
        not_supported!(; "listing types of assets")
    }

    /// The names of the protocols that the server knows, such as `ssh`.
    async fn protocols(&self) -> Result<Vec<String>> {
        not_supported!(; "listing protocols")
    }

    /// Makes a host.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is an asset of this name.
    /// [`Invalid`](crate::ErrorKind::Invalid) for a platform that is not of hosts on 3.10, which makes a broken asset of it,
    /// and for a zone on a platform without gateways, where the server drops it without a word.
    async fn create_host(&self, host: &NewHost) -> Result<Asset> {
        not_supported!(host; "creating hosts")
    }

    /// Changes what is set of a host.
    ///
    /// # Errors
    /// As [`create_host`](Self::create_host).
    async fn update_host(&self, id: AssetId, update: &HostUpdate) -> Result<Asset> {
        not_supported!(id, update; "changing hosts")
    }

    /// Deletes a host with its accounts, and their records.
    async fn delete_host(&self, id: AssetId) -> Result<()> {
        not_supported!(id; "deleting hosts")
    }
}

/// Nodes of the tree of assets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Nodes: Send + Sync {
    /// A page of the nodes that fit, by their place in the tree.
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Node>> {
        not_supported!(filter, page; "listing nodes")
    }

    /// One node.
    async fn get(&self, id: NodeId) -> Result<Node> {
        not_supported!(id; "reading nodes")
    }

    /// A page of the nodes below a node: those that hang in it, or with `all` also those further down.
    async fn children(&self, id: NodeId, all: bool, page: PageRequest) -> Result<Page<Node>> {
        not_supported!(id, all, page; "listing the nodes below a node")
    }
}

/// Platforms.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Platforms: Send + Sync {
    /// A page of the platforms that fit, by name.
    async fn list(&self, filter: &PlatformFilter, page: PageRequest) -> Result<Page<Platform>> {
        not_supported!(filter, page; "listing platforms")
    }

    /// One platform.
    async fn get(&self, id: PlatformId) -> Result<Platform> {
        not_supported!(id; "reading platforms")
    }
}

/// Network zones; on 3.10 domains.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Zones: Send + Sync {
    /// A page of the zones that fit, the oldest first.
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Zone>> {
        not_supported!(filter, page; "listing zones")
    }

    /// One zone.
    async fn get(&self, id: ZoneId) -> Result<Zone> {
        not_supported!(id; "reading zones")
    }
}

/// Labels.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Labels: Send + Sync {
    /// A page of the labels that fit, the oldest first.
    async fn list(&self, filter: &LabelFilter, page: PageRequest) -> Result<Page<LabelEntry>> {
        not_supported!(filter, page; "listing labels")
    }

    /// One label.
    async fn get(&self, id: LabelId) -> Result<LabelEntry> {
        not_supported!(id; "reading labels")
    }
}

/// Users.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Users: Send + Sync {
    /// A page of the users of the organisation that fit, the longest known first.
    async fn list(&self, filter: &UserFilter, page: PageRequest) -> Result<Page<User>> {
        not_supported!(filter, page; "listing users")
    }

    /// Makes a user, and puts them into the organisation.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the server has one of this user name or mail address, in
    /// whatever organisation.
    async fn create(&self, user: &NewUser) -> Result<User> {
        not_supported!(user; "creating users")
    }

    /// One user.
    async fn get(&self, id: UserId) -> Result<User> {
        not_supported!(id; "reading users")
    }

    /// Changes what is set.
    async fn update(&self, id: UserId, update: &UserUpdate) -> Result<User> {
        not_supported!(id, update; "changing users")
    }

    /// Deletes a user from the whole server, not only from the organisation.
    async fn delete(&self, id: UserId) -> Result<()> {
        not_supported!(id; "deleting users")
    }

    /// The user that the client is logged in as.
    async fn me(&self) -> Result<Profile> {
        not_supported!(; "reading one's own profile")
    }

    /// What the user that the client is logged in as may do in its organisation, and their organisations.
    async fn permissions(&self) -> Result<Permissions> {
        not_supported!(; "reading one's own permissions")
    }
}

/// Groups of users.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait UserGroups: Send + Sync {
    /// A page of the groups that fit, the oldest first.
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<UserGroup>> {
        not_supported!(filter, page; "listing groups of users")
    }

    /// One group, with its users.
    async fn get(&self, id: GroupId) -> Result<UserGroup> {
        not_supported!(id; "reading groups of users")
    }
}

/// Organisations.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Organisations: Send + Sync {
    /// A page of the organisations that fit, by name. For system administrators; others read their
    /// [`Permissions`].
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Organisation>> {
        not_supported!(filter, page; "listing organisations")
    }

    /// Makes an organisation with its root node. The community edition makes it and never works in it.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is one of this name. 3.10 would make a second one: there,
    /// the client looks first.
    async fn create(&self, organisation: &NewOrganisation) -> Result<Organisation> {
        not_supported!(organisation; "creating organisations")
    }

    /// One organisation.
    async fn get(&self, id: OrgId) -> Result<Organisation> {
        not_supported!(id; "reading organisations")
    }

    /// Deletes an organisation with nothing in it, which is not the one that the client works in.
    ///
    /// # Errors
    /// [`Forbidden`](crate::ErrorKind::Forbidden) if there is something in it, or it is the client's.
    async fn delete(&self, id: OrgId) -> Result<()> {
        not_supported!(id; "deleting organisations")
    }

    /// The organisation that the server takes the client's requests for. It takes the default one in place of one that
    /// it does not know, without a word.
    async fn current(&self) -> Result<CurrentOrganisation> {
        not_supported!(; "reading the current organisation")
    }
}

/// The access keys of the user that the client is logged in as.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait AccessKeys: Send + Sync {
    /// A page of one's own keys, the oldest first.
    async fn list(&self, page: PageRequest) -> Result<Page<AccessKey>> {
        not_supported!(page; "listing access keys")
    }

    /// Makes a key, active and usable from everywhere, and shows its secret, once. A user has at most ten.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) on servers that want a second factor, which is their
    /// default. [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) if the answer is lost: there may be a key whose secret
    /// nobody knows, to be deleted.
    async fn create(&self) -> Result<NewAccessKey> {
        not_supported!(; "creating access keys")
    }

    /// Changes what is set. It counts from the next request.
    async fn update(&self, id: AccessKeyId, update: &AccessKeyUpdate) -> Result<AccessKey> {
        not_supported!(id, update; "changing access keys")
    }

    /// Deletes a key, be it the one that signs the request.
    async fn delete(&self, id: AccessKeyId) -> Result<()> {
        not_supported!(id; "deleting access keys")
    }
}

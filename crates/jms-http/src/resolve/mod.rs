//! Objects by what people call them: names, addresses, paths, user names, or ids.

mod account;
mod application;
mod automation;
mod choose;

use jms_domain::{
    Asset, AssetFilter, DirectoryFilter, Error, ErrorKind, Named, Node, OrgId, Page, PageRequest, Platform,
    PlatformFilter, Result, User, UserFilter,
    ports::{Assets, Nodes, Platforms, Users},
};
use jms_gen::{types::AssetsListQuery, wire::Listing};

pub use automation::AutomationKind;

use crate::JumpServer;
use choose::{choose, merge};

/// Finds objects by what people call them; from [`JumpServer::resolve`].
///
/// Names are compared exactly, capitals included. What is written like an id is one. Everything that may be meant is read:
/// where several objects have the name, that is an error with all of them, never the first.
///
/// ```
/// use jms_http::{JumpServer, domain::{ErrorKind, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let root = client.resolve().account("root@web-01").await?;
/// assert_eq!((root.username.as_str(), root.asset.name.as_str()), ("root", "web-01"));
/// let same = client.resolve().account(&root.id.to_string()).await?;
/// assert_eq!(same.id, root.id);
///
/// let error = client.resolve().asset("web-1").await.unwrap_err();
/// assert!(error.is_not_found() && error.to_string().contains("web-01"));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Of every method: [`NotFound`](ErrorKind::NotFound), with the names that are nearest;
/// [`Ambiguous`](ErrorKind::Ambiguous), with the candidates; and those of reading lists.
#[derive(Debug, Clone)]
pub struct Resolver(pub(crate) JumpServer);

/// How many rows are looked through for names that are near.
const LOOKED_THROUGH: u32 = 1000;

impl Resolver {
    /// The asset with this name, address or id.
    ///
    /// # Errors
    /// See [`Resolver`].
    pub async fn asset(&self, given: &str) -> Result<Asset> {
        if let Ok(id) = given.parse() {
            return self.0.assets().get(id).await;
        }
        let found = self.assets(given).await?;
        let near = async || self.asset_names().await;
        choose("asset", given, found, |asset| format!("{} at {}", asset.name, asset.address), |asset| asset.id, near)
            .await
    }

    /// The node with this full path, such as `/DEFAULT/linux`, or with this name or id. A path is meant by what begins with
    /// `/`.
    ///
    /// # Errors
    /// See [`Resolver`].
    pub async fn node(&self, given: &str) -> Result<Node> {
        if let Ok(id) = given.parse() {
            return self.0.nodes().get(id).await;
        }
        // No filter knows paths, and trees are small.
        let nodes = self.0.nodes().rows(DirectoryFilter::default()).all().await?;
        let names: Vec<_> = nodes.iter().map(|node| node.full_value.clone()).collect();
        let is_path = given.starts_with('/');
        let called = |node: &Node| if is_path { node.full_value == given } else { node.name == given };
        let found = nodes.into_iter().filter(called).collect();
        choose("node", given, found, |node| node.full_value.clone(), |node| node.id, async || Ok(names)).await
    }

    /// The user with this user name or id.
    ///
    /// # Errors
    /// See [`Resolver`].
    pub async fn user(&self, given: &str) -> Result<User> {
        let users = self.0.users();
        if let Ok(id) = given.parse() {
            return users.get(id).await;
        }
        let filter = UserFilter { username: Some(given.to_owned()), ..UserFilter::default() };
        let mut found = users.rows(filter).all().await?;
        found.retain(|user| user.username == given);
        let near = async || {
            let page = users.list(&UserFilter::default(), PageRequest::first(LOOKED_THROUGH)).await?;
            Ok(page.items.into_iter().map(|user| user.username).collect())
        };
        choose("user", given, found, |user| user.username.clone(), |user| user.id, near).await
    }

    /// The platform with this name, or with this number.
    ///
    /// # Errors
    /// See [`Resolver`].
    pub async fn platform(&self, given: &str) -> Result<Platform> {
        let platforms = self.0.platforms();
        if let Ok(id) = given.parse() {
            return platforms.get(id).await;
        }
        let filter = PlatformFilter { name: Some(given.to_owned()), ..PlatformFilter::default() };
        let mut found = platforms.rows(filter).all().await?;
        found.retain(|platform| platform.name == given);
        let near = async || {
            let page = platforms.list(&PlatformFilter::default(), PageRequest::first(LOOKED_THROUGH)).await?;
            Ok(page.items.into_iter().map(|platform| platform.name).collect())
        };
        choose("platform", given, found, |platform| platform.name.clone(), |platform| platform.id, near).await
    }

    /// The organisation with this name or id. Who is no system administrator finds those that they have to do with.
    ///
    /// # Errors
    /// See [`Resolver`].
    pub async fn organisation(&self, given: &str) -> Result<Named<OrgId>> {
        let all = match self.0.organisations().rows(DirectoryFilter::default()).all().await {
            // The list is for system administrators (source: recordings 4.10.16, `lookups`, "as operator").
            Err(error) if *error.kind() == ErrorKind::Forbidden => {
                let permissions = self.0.users().permissions().await?;
                let named = |org: &&jms_domain::UserOrganisation| Named { id: org.id, name: org.name.clone() };
                permissions.organisations().iter().map(named).collect()
            }
            listed => listed?.into_iter().map(|org| Named { id: org.id, name: org.name }).collect::<Vec<_>>(),
        };
        let names: Vec<_> = all.iter().map(|org| org.name.clone()).collect();
        let id = given.parse().ok();
        let found = all.into_iter().filter(|org| org.name == given || Some(org.id) == id).collect();
        choose("organisation", given, found, |org| org.name.clone(), |org| org.id, async || Ok(names)).await
    }

    /// All assets with this name or address.
    async fn assets(&self, given: &str) -> Result<Vec<Asset>> {
        // Both filters are exact on both servers (source: recordings, `lookups`, "list limit=2&address=…", and the document).
        let by_name = AssetFilter { name: Some(given.to_owned()), ..AssetFilter::default() };
        let by_address = AssetFilter { address: Some(given.to_owned()), ..AssetFilter::default() };
        let mut found = self.0.assets().rows(by_name).all().await?;
        merge(&mut found, self.0.assets().rows(by_address).all().await?);
        found.retain(|asset| asset.name == given || asset.address == given);
        Ok(found)
    }

    /// Names of assets, to be near to another.
    async fn asset_names(&self) -> Result<Vec<String>> {
        let query = AssetsListQuery {
            fields: Some("id,name".to_owned()),
            order: Some("name".to_owned()),
            limit: Some(LOOKED_THROUGH.into()),
            ..AssetsListQuery::default()
        };
        let listing = self.0.raw().assets_list(&query).await?.value;
        Ok(rows_of(listing).into_iter().filter_map(|asset| asset.name).collect())
    }
}

/// The rows of a listing.
fn rows_of<T>(listing: Listing<T>) -> Vec<T> {
    Page::from(listing).items
}

/// What is not there, and what is called nearly so.
fn not_found(what: &'static str, given: &str, near: &[String]) -> Error {
    let nearest = choose::nearest(given, near);
    Error::new(ErrorKind::NotFound).with_message(match nearest.as_slice() {
        [] => format!("there is no {what} `{given}`"),
        [nearest] => format!("there is no {what} `{given}`; the nearest name is {nearest}"),
        nearest => format!("there is no {what} `{given}`; the nearest names are {}", nearest.join(", ")),
    })
}

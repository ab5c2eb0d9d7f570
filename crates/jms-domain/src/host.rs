//! Making and changing hosts.

use crate::{AssetId, Dialect, Invalid, NodeId, Patch, PlatformId, Protocol, ZoneId, text};

/// Most characters of an address (source: OPTIONS of hosts, both servers).
const LONGEST_ADDRESS: usize = 767;

/// A host to be made.
///
/// ```
/// use jms_domain::{NewHost, PlatformId, Protocol};
///
/// let host = NewHost {
///     protocols: vec![Protocol::new("ssh", 22)],
///     ..NewHost::new("web-09", "10.0.0.9", PlatformId::new(1))
/// };
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewHost {
    /// Its id, for whoever must be able to look it up later, come what may; without one, the client chooses it.
    pub id: Option<AssetId>,
    /// Its name, unique in the organisation; at most 128 characters.
    pub name: String,
    /// Its name or address in the network.
    pub address: String,
    /// Its platform, which must be one of hosts.
    pub platform: PlatformId,
    /// The nodes to hang it in; without any, the root.
    pub nodes: Vec<NodeId>,
    /// The protocols that it speaks; without any, those that the platform has as its defaults.
    pub protocols: Vec<Protocol>,
    /// The network zone that it is reached through; on 3.10 its domain. Its platform must allow gateways.
    pub zone: Option<ZoneId>,
    /// Its directory services. Not on 3.10.
    pub directory_services: Vec<AssetId>,
    /// Whether it can be used.
    pub is_active: bool,
    /// A remark.
    pub comment: String,
}

/// A change of a host: only what is set is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HostUpdate {
    /// Its name.
    pub name: Option<String>,
    /// Its name or address in the network.
    pub address: Option<String>,
    /// Its platform.
    pub platform: Option<PlatformId>,
    /// The nodes to hang it in, instead of those that it has; none means the root.
    pub nodes: Option<Vec<NodeId>>,
    /// The protocols that it speaks, instead of those that it has.
    pub protocols: Option<Vec<Protocol>>,
    /// The network zone that it is reached through; on 3.10 its domain.
    pub zone: Patch<ZoneId>,
    /// Its directory services, instead of those that it has. Not on 3.10.
    pub directory_services: Option<Vec<AssetId>>,
    /// Whether it can be used.
    pub is_active: Option<bool>,
    /// A remark.
    pub comment: Option<String>,
}

impl NewHost {
    /// An active host in the root node, with the protocols that its platform has as its defaults.
    pub fn new(name: impl Into<String>, address: impl Into<String>, platform: PlatformId) -> Self {
        Self {
            id: None,
            name: name.into(),
            address: address.into(),
            platform,
            nodes: Vec::new(),
            protocols: Vec::new(),
            zone: None,
            directory_services: Vec::new(),
            is_active: true,
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid::Text`] for texts that it would refuse or trim, [`Invalid::Version`] for what it does not know.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        text::check_at_most("address", &self.address, LONGEST_ADDRESS)?;
        check_directory_services(&self.directory_services, dialect)
    }
}

impl HostUpdate {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewHost::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        if let Some(address) = &self.address {
            text::check_at_most("address", address, LONGEST_ADDRESS)?;
        }
        check_directory_services(self.directory_services.as_deref().unwrap_or_default(), dialect)
    }
}

fn check_directory_services(services: &[AssetId], dialect: Dialect) -> Result<(), Invalid> {
    if services.is_empty() {
        return Ok(());
    }
    dialect.must_have_v4("directory services of hosts", "leave them out")
}

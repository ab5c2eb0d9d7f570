//! Platforms: what kinds of assets there are, and what can be done on them.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{AssetCategory, AssetId, AssetType, AutoConfig, Label, Named, PlatformId, ServerTime};

/// A platform. All organisations have the same ones.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Platform {
    /// Its id, which differs between installations and versions.
    pub id: PlatformId,
    /// Its name, such as `Linux`.
    pub name: String,
    /// The category of its assets.
    pub category: AssetCategory,
    /// The type of its assets.
    #[serde(rename = "type")]
    pub kind: AssetType,
    /// Its character set.
    pub charset: Option<String>,
    /// Whether the server made it itself; such platforms cannot be changed.
    pub internal: bool,
    /// The protocols that its assets may speak.
    pub protocols: Vec<PlatformProtocol>,
    /// Whether its assets can be reached through gateways.
    pub gateway_enabled: bool,
    /// Whether its assets can belong to a directory service. Since 4.10.
    pub ds_enabled: Option<bool>,
    /// Whether users can be switched on its assets.
    pub su_enabled: bool,
    /// How.
    pub su_method: Option<String>,
    /// What automations can do on its assets, and how.
    pub automation: Option<AutoConfig>,
    /// The fields that custom assets of it have; told as the server has them.
    pub custom_fields: Vec<Map<String, Value>>,
    /// Its assets; told of one platform only, by 4.10.
    pub assets: Option<Vec<Named<AssetId>>>,
    /// How many assets it has; told by 4.10.
    pub assets_amount: Option<u64>,
    /// Its labels.
    pub labels: Vec<Label>,
    /// When it was made.
    pub date_created: Option<ServerTime>,
    /// When it was changed last.
    pub date_updated: Option<ServerTime>,
    /// The name of the user who made it.
    pub created_by: Option<String>,
    /// The name of the user who changed it last.
    pub updated_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// A protocol that the assets of a platform may speak.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PlatformProtocol {
    /// The number of its row.
    pub id: Option<i64>,
    /// Its name, such as `ssh`.
    pub name: String,
    /// Its usual port.
    pub port: u16,
    /// Whether the port is part of the address.
    pub port_from_addr: bool,
    /// Whether it is the main one.
    pub primary: bool,
    /// Whether assets must have it.
    pub required: bool,
    /// Whether new assets get it.
    pub default: bool,
    /// Whether users see it.
    pub public: bool,
    /// The types of secrets that it takes, such as `password`.
    pub secret_types: Vec<String>,
    /// Its settings.
    pub setting: Map<String, Value>,
}

/// Which platforms to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlatformFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Platforms of this category.
    pub category: Option<AssetCategory>,
    /// Platforms of this type.
    pub asset_type: Option<AssetType>,
    /// Platforms with all of these words somewhere in their name; in either case.
    pub search: Option<String>,
}

impl Platform {
    /// A platform of Linux hosts: for tests and fakes.
    pub fn new(id: PlatformId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            category: AssetCategory::Host,
            kind: AssetType::Linux,
            charset: None,
            internal: true,
            protocols: Vec::new(),
            gateway_enabled: true,
            ds_enabled: None,
            su_enabled: false,
            su_method: None,
            automation: None,
            custom_fields: Vec::new(),
            assets: None,
            assets_amount: None,
            labels: Vec::new(),
            date_created: None,
            date_updated: None,
            created_by: None,
            updated_by: None,
            comment: String::new(),
        }
    }
}

impl PlatformProtocol {
    /// A protocol: for tests and fakes.
    pub fn new(name: impl Into<String>, port: u16) -> Self {
        Self {
            id: None,
            name: name.into(),
            port,
            port_from_addr: false,
            primary: false,
            required: false,
            default: false,
            public: true,
            secret_types: Vec::new(),
            setting: Map::new(),
        }
    }
}

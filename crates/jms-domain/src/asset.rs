//! Assets and the tree of nodes that they hang in: to be looked up by name.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    AccountFilter, AccountId, AccountRef, AccountSource, AssetId, AutoConfig, ChangeSecretStatus, Connectivity, Label,
    Named, NodeId, OrgId, PlatformId, PlatformRef, SecretType, ServerTime, ZoneId, choice::open_enums,
};

open_enums! {
    /// The category of an asset.
    AssetCategory ("category of assets") {
        /// A host.
        Host = "host",
        /// A network device.
        Device = "device",
        /// A database.
        Database = "database",
        /// A cloud.
        Cloud = "cloud",
        /// A web site.
        Web = "web",
        /// A directory service. Since 4.10.
        DirectoryService = "ds",
        /// A language model. Only on 3.10.
        Gpt = "gpt",
        /// A category of the installation's own.
        Custom = "custom",
    }

    /// The type of an asset.
    AssetType ("type of assets") {
        /// Linux.
        Linux = "linux",
        /// Windows.
        Windows = "windows",
        /// macOS. Since 4.10.
        Macos = "macos",
        /// Another Unix.
        Unix = "unix",
        /// Any other host.
        Other = "other",
        /// Cisco. Since 4.10.
        Cisco = "cisco",
        /// Huawei. Since 4.10.
        Huawei = "huawei",
        /// H3C. Since 4.10.
        H3c = "h3c",
        /// Juniper. Since 4.10.
        Juniper = "juniper",
        /// TP-Link. Since 4.10.
        TpLink = "tp_link",
        /// Any other device.
        General = "general",
        /// A switch.
        Switch = "switch",
        /// A router.
        Router = "router",
        /// A firewall.
        Firewall = "firewall",
        /// MySQL.
        Mysql = "mysql",
        /// MariaDB.
        Mariadb = "mariadb",
        /// PostgreSQL.
        Postgresql = "postgresql",
        /// Oracle.
        Oracle = "oracle",
        /// Microsoft SQL Server.
        Sqlserver = "sqlserver",
        /// Db2.
        Db2 = "db2",
        /// Dameng.
        Dameng = "dameng",
        /// ClickHouse.
        Clickhouse = "clickhouse",
        /// MongoDB.
        Mongodb = "mongodb",
        /// Redis.
        Redis = "redis",
        /// A public cloud.
        PublicCloud = "public",
        /// A private cloud.
        PrivateCloud = "private",
        /// Kubernetes.
        Kubernetes = "k8s",
        /// A web site.
        Website = "website",
        /// Active Directory. Since 4.10.
        WindowsAd = "windows_ad",
        /// ChatGPT.
        Chatgpt = "chatgpt",
    }
}

/// An asset: something that accounts log in to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Asset {
    /// Its id.
    pub id: AssetId,
    /// Its name, unique in its organisation.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Its platform.
    pub platform: PlatformRef,
    /// Its category.
    pub category: AssetCategory,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: AssetType,
    /// The protocols that it speaks.
    pub protocols: Vec<Protocol>,
    /// The nodes that it hangs in.
    pub nodes: Vec<Named<NodeId>>,
    /// The full paths of those nodes, such as `/Default/linux`.
    pub nodes_display: Vec<String>,
    /// The network zone that it is reached through; on 3.10 its domain.
    pub zone: Option<Value>,
    /// Its directory services. Since 4.10.
    pub directory_services: Option<Vec<Value>>,
    /// Its accounts; told of one asset only.
    pub accounts: Option<Vec<AssetAccount>>,
    /// How many accounts it has. Since 4.10.
    pub accounts_amount: Option<u64>,
    /// Its labels.
    pub labels: Vec<Label>,
    /// Whether the last test could reach it.
    pub connectivity: Connectivity,
    /// What automations can do on it, and how: the settings of its platform.
    pub auto_config: AutoConfig,
    /// What was found out about it; told of one asset only.
    pub gathered_info: Option<Map<String, Value>>,
    /// What is particular to its type, such as the name of a database; told of one asset only.
    pub spec_info: Option<Map<String, Value>>,
    /// Whether it can be used.
    pub is_active: bool,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was tested last.
    pub date_verified: Option<ServerTime>,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last. Since 4.10.
    pub date_updated: Option<ServerTime>,
    /// The name of the user who made it; `None` if the server did.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// A protocol that an asset speaks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Protocol {
    /// Its name, such as `ssh`.
    pub name: String,
    /// The port.
    pub port: u16,
}

/// An account as its asset shows it: without its secret, and without what it has of the asset.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AssetAccount {
    /// Its id.
    pub id: AccountId,
    /// Its name, unique on its asset.
    pub name: String,
    /// The user name that it logs in with.
    pub username: String,
    /// The kind of its secret.
    pub secret_type: SecretType,
    /// How often its secret was changed.
    pub version: i64,
    /// Whether it may do everything on its asset.
    pub privileged: bool,
    /// Whether it can be used.
    pub is_active: bool,
    /// Whether automations may change its secret. Since 4.10.
    pub secret_reset: Option<bool>,
    /// The account to log in with first, and switch from.
    pub su_from: Option<AccountRef>,
    /// How it came to be known.
    pub source: AccountSource,
    /// What it was made from, such as a template.
    pub source_id: Option<String>,
    /// The directory service that it belongs to. Since 4.10.
    pub directory_service: Option<Value>,
    /// Who logged in with it last. Since 4.10.
    pub login_by: Option<String>,
    /// How the last change of its secret ended. Since 4.10.
    pub change_secret_status: Option<ChangeSecretStatus>,
    /// When it was changed last, by anybody; told by 4.10.
    pub date_updated: Option<ServerTime>,
    /// When somebody logged in with it last. Since 4.10.
    pub date_last_login: Option<ServerTime>,
    /// When it was tested last. Since 4.10.
    pub date_verified: Option<ServerTime>,
    /// When its secret was changed last by an automation. Since 4.10.
    pub date_change_secret: Option<ServerTime>,
    /// A remark.
    pub comment: String,
}

/// A type of assets and its category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssetKind {
    /// The type.
    #[serde(rename = "type")]
    pub kind: AssetType,
    /// Its category.
    pub category: AssetCategory,
    /// Its name for people, in the language of the request.
    pub label: String,
}

/// Which assets to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AssetFilter {
    /// These assets. Ids that do not exist are left out.
    pub ids: Vec<AssetId>,
    /// The name, in full.
    pub name: Option<String>,
    /// The address, in full.
    pub address: Option<String>,
    /// Assets of this category.
    pub category: Option<AssetCategory>,
    /// Assets of this type.
    pub asset_type: Option<AssetType>,
    /// Assets of this platform.
    pub platform: Option<PlatformId>,
    /// Assets in this node or below it. The client looks first whether the node exists: for one that does not, the server
    /// would list all assets.
    pub node: Option<NodeId>,
    /// Assets in this network zone; on 3.10 in this domain.
    pub zone: Option<ZoneId>,
    /// Active assets or the others.
    pub is_active: Option<bool>,
    /// Assets with all of these words somewhere in their name or address; in either case.
    pub search: Option<String>,
}

/// A node of the tree of assets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Node {
    /// Its id.
    pub id: NodeId,
    /// Its place in the tree, such as `1:0`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// Its name again, as the server also calls it.
    pub value: String,
    /// Its full path, such as `/Default/linux`.
    pub full_value: String,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
}

impl From<AssetId> for AccountFilter {
    /// The accounts of one asset.
    fn from(asset: AssetId) -> Self {
        Self { asset: Some(asset), ..Self::default() }
    }
}

impl Asset {
    /// A Linux host: for tests and fakes.
    pub fn new(id: AssetId, name: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            address: address.into(),
            platform: PlatformRef { id: PlatformId::new(1), name: "Linux".to_owned(), kind: Some(AssetType::Linux) },
            category: AssetCategory::Host,
            kind: AssetType::Linux,
            protocols: Vec::new(),
            nodes: Vec::new(),
            nodes_display: Vec::new(),
            zone: None,
            directory_services: None,
            accounts: None,
            accounts_amount: None,
            labels: Vec::new(),
            connectivity: Connectivity::NotTested,
            auto_config: AutoConfig::default(),
            gathered_info: None,
            spec_info: None,
            is_active: true,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_verified: None,
            date_created: ServerTime::default(),
            date_updated: None,
            created_by: None,
            comment: String::new(),
        }
    }
}

impl AssetAccount {
    /// An active account of type password: for tests and fakes.
    pub fn new(id: AccountId, username: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            id,
            name: username.clone(),
            username,
            secret_type: SecretType::Password,
            version: 0,
            privileged: false,
            is_active: true,
            secret_reset: None,
            su_from: None,
            source: AccountSource::Local,
            source_id: None,
            directory_service: None,
            login_by: None,
            change_secret_status: None,
            date_updated: None,
            date_last_login: None,
            date_verified: None,
            date_change_secret: None,
            comment: String::new(),
        }
    }
}

impl AssetKind {
    /// A type of a category: for tests and fakes.
    pub fn new(kind: AssetType, category: AssetCategory) -> Self {
        Self { label: kind.to_string(), kind, category }
    }
}

impl Protocol {
    /// A protocol.
    pub fn new(name: impl Into<String>, port: u16) -> Self {
        Self { name: name.into(), port }
    }
}

impl Node {
    /// A node: for tests and fakes.
    pub fn new(id: NodeId, full_value: impl Into<String>) -> Self {
        let full_value = full_value.into();
        let name = full_value.rsplit('/').next().unwrap_or_default().to_owned();
        Self {
            id,
            key: String::new(),
            value: name.clone(),
            name,
            full_value,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
        }
    }
}

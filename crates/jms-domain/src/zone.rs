//! Network zones, which 3.10 calls domains: assets that are reached through gateways.

use serde::Serialize;

use crate::{AssetId, Label, Named, OrgId, ServerTime, ZoneId};

/// A network zone; on 3.10 a domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Zone {
    /// Its id.
    pub id: ZoneId,
    /// Its name, unique in its organisation.
    pub name: String,
    /// Its gateways.
    pub gateways: Vec<Named<AssetId>>,
    /// Its assets without the gateways; told of one zone only.
    pub assets: Option<Vec<Named<AssetId>>>,
    /// How many assets it has, gateways left out; not told by 3.10 of one zone.
    pub assets_amount: Option<u64>,
    /// Its labels.
    pub labels: Vec<Label>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: Option<ServerTime>,
    /// A remark.
    pub comment: String,
}

impl Zone {
    /// A zone without assets: for tests and fakes.
    pub fn new(id: ZoneId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            gateways: Vec::new(),
            assets: None,
            assets_amount: None,
            labels: Vec::new(),
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: None,
            comment: String::new(),
        }
    }
}

//! The assets that take part in an automation.

use serde::Serialize;

use crate::AssetId;

/// An asset that takes part in an automation, because it is named or because one of its nodes is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TargetAsset {
    /// Its id.
    pub id: AssetId,
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
}

impl TargetAsset {
    /// An asset with this name and address.
    pub fn new(id: AssetId, name: impl Into<String>, address: impl Into<String>) -> Self {
        Self { id, name: name.into(), address: address.into() }
    }
}

//! References to other objects, as they stand in answers.

use serde::{Deserialize, Serialize};

use crate::{AccountId, PlatformId};

/// Another object: its id, and its name at the time of the answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Named<Id> {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

/// Another account.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct AccountRef {
    /// Its id.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// Its user name.
    pub username: String,
}

/// The platform of an asset.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PlatformRef {
    /// Its id, which differs between installations and versions.
    pub id: PlatformId,
    /// Its name, such as `Linux`.
    pub name: String,
    /// The type of its assets; absent on 3.10.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<crate::AssetType>,
}

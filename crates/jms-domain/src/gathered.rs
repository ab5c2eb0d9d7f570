//! Gathered accounts: whoever was found on an asset.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{AccountAsset, AssetId, Dialect, FindingStatus, GatheredAccountId, Invalid, NodeId, OrgId, ServerTime};

/// An account that was found on an asset. There is one of a user name on an asset.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GatheredAccount {
    /// Its id.
    pub id: GatheredAccountId,
    /// The asset that has it.
    pub asset: AccountAsset,
    /// Its user name.
    pub username: String,
    /// Where its last login came from; `None` if not known.
    pub address_last_login: Option<String>,
    /// Its last login on the asset; `None` if not known.
    pub date_last_login: Option<ServerTime>,
    /// Whether it is on the asset, by the last run. Since 4.10; on 3.10 `present` says so.
    pub remote_present: Option<bool>,
    /// Whether JumpServer has an account for it. On 3.10: whether it is on the asset.
    pub present: bool,
    /// What somebody thought of it. Since 4.10. Runs make it pending again when the account is gone, and confirmed when
    /// JumpServer has an account for it.
    pub status: Option<FindingStatus>,
    /// What else the asset told of it, by its type: `groups`, `sudoers`, `authorized_keys` on Unix, `can_login`,
    /// `superuser` in PostgreSQL. Since 4.10.
    pub detail: Option<Map<String, Value>>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When a run saw it last.
    pub date_updated: ServerTime,
}

/// Which gathered accounts to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GatheredFilter {
    /// The user name, in full.
    pub username: Option<String>,
    /// Those on this asset.
    pub asset: Option<AssetId>,
    /// Those on assets with this text in their name.
    pub asset_name: Option<String>,
    /// Those on assets in this node or below it. The client looks first whether the node exists: for one that does not,
    /// the server would list those of all assets.
    pub node: Option<NodeId>,
    /// Those of this status. Not on 3.10.
    pub status: Option<FindingStatus>,
    /// Those with all of these words somewhere in their user name; in either case.
    pub search: Option<String>,
}

/// What to delete with a gathered account beside the note of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum GatheredDeletion {
    /// Nothing. The next run finds it again if it is still there.
    #[default]
    Note,
    /// The account on the asset itself; the request waits until that is done. Not on 3.10.
    Remote,
    /// The account that JumpServer has. Not on 3.10.
    Account,
    /// Both accounts. Not on 3.10.
    Both,
}

impl GatheredAccount {
    /// An account that is on an asset, and not in JumpServer: for tests and fakes.
    pub fn new(id: GatheredAccountId, asset: AccountAsset, username: impl Into<String>) -> Self {
        Self {
            id,
            asset,
            username: username.into(),
            address_last_login: None,
            date_last_login: None,
            remote_present: Some(true),
            present: false,
            status: Some(FindingStatus::Pending),
            detail: None,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_updated: ServerTime::default(),
        }
    }
}

impl GatheredFilter {
    /// Checks that a server of this version honours every field that is set.
    ///
    /// # Errors
    /// [`Invalid::Version`] for `status` on 3.10, which ignores it and lists everything (source: differences of 3.10.20,
    /// section 9).
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        match self.status {
            Some(_) => dialect.must_have_v4("a filter of gathered accounts by status", "list without it"),
            None => Ok(()),
        }
    }
}

impl GatheredDeletion {
    /// Whether the account on the asset shall go.
    pub const fn is_remote(self) -> bool {
        matches!(self, Self::Remote | Self::Both)
    }

    /// Whether the account of JumpServer shall go.
    pub const fn is_account(self) -> bool {
        matches!(self, Self::Account | Self::Both)
    }

    /// Checks that a server of this version deletes that much.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10 for more than the note: it would delete the note alone (source: 3.10.20,
    /// `apps/accounts/api/automations/gather_accounts.py`).
    pub fn check(self, dialect: Dialect) -> Result<(), Invalid> {
        match self {
            Self::Note => Ok(()),
            _ => dialect.must_have_v4("deleting more than the gathered account", "delete the account by itself"),
        }
    }
}

//! Which accounts to list.

use crate::{
    AccountId, AccountTemplateId, AssetCategory, AssetId, AssetType, Connectivity, Dialect, Feature,
    IntegrationApplicationId, Invalid, NodeId, PlatformId, SecretType,
};

/// Which accounts to list: those that fit every field that is set.
///
/// Only filters that the server honours are here. It ignores others in silence and lists everything (source: facts of
/// 4.10.16, trap 4).
///
/// ```
/// use jms_domain::{AccountFilter, SecretType};
///
/// let keys = AccountFilter { secret_type: Some(SecretType::SshKey), ..AccountFilter::default() };
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountFilter {
    /// These accounts. Ids that do not exist are left out.
    pub ids: Vec<AccountId>,
    /// The name of the account, in full.
    pub name: Option<String>,
    /// The user name, in full.
    pub username: Option<String>,
    /// Accounts of this asset.
    pub asset: Option<AssetId>,
    /// Accounts of any of these assets; more than 100 do not fit in the line of a request. Those that do not exist are left
    /// out.
    pub assets: Vec<AssetId>,
    /// Accounts of the asset with this name, in full. From 4.9 on.
    pub asset_name: Option<String>,
    /// Accounts of assets at this address, in full.
    pub address: Option<String>,
    /// Accounts of assets in this node or below it. The client looks first whether the node exists: for one that does
    /// not, the server would list the accounts of all assets.
    pub node: Option<NodeId>,
    /// Accounts of assets of this platform.
    pub platform: Option<PlatformId>,
    /// Accounts of assets of this category.
    pub category: Option<AssetCategory>,
    /// Accounts of assets of this type.
    pub asset_type: Option<AssetType>,
    /// Accounts with this kind of secret.
    pub secret_type: Option<SecretType>,
    /// Accounts with or without a secret. From 4.8 on; versions before fail over it.
    pub has_secret: Option<bool>,
    /// Privileged accounts or the others. From 4.8 on.
    pub privileged: Option<bool>,
    /// Active accounts or the others. From 4.8 on.
    pub is_active: Option<bool>,
    /// Accounts whose last test ended so. From 4.8 on.
    pub connectivity: Option<Connectivity>,
    /// Accounts that were made from this template. The server forgets it of an account that is changed one by one (source:
    /// facts of 4.10.16, trap 9).
    pub template: Option<AccountTemplateId>,
    /// Accounts that this application may have. From 4.8 on.
    pub application: Option<IntegrationApplicationId>,
    /// Accounts with all of these words somewhere in their user name, name or comment, or in the name or address of
    /// their asset; in either case.
    pub search: Option<String>,
}

impl AccountFilter {
    /// Checks that a server of this version honours every field that is set.
    ///
    /// # Errors
    /// [`Invalid::Version`] for those that it ignores, listing everything, or fails over: [`Feature`] has them with their
    /// sources.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        let wanted = [
            (Feature::AccountNameFilters, self.asset_name.is_some()),
            (Feature::SecretPresenceFilter, self.has_secret.is_some()),
            (Feature::IntegrationApplications, self.application.is_some()),
            (
                Feature::AccountStateFilters,
                self.privileged.is_some() || self.is_active.is_some() || self.connectivity.is_some(),
            ),
        ];
        wanted.into_iter().filter(|(_, set)| *set).try_for_each(|(feature, _)| dialect.require(feature))
    }
}

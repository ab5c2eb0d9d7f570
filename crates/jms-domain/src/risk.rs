//! Risks of accounts: what discoveries and checks found, and what was done about it. Since 4.8.

use serde::Serialize;
use serde_json::Value;

use crate::{AccountRiskId, AssetId, Dialect, Invalid, Named, NodeId, ServerTime, choice::open_enums, text};

open_enums! {
    /// What kind of risk an account is.
    RiskKind ("kind of risk") {
        /// Nobody logged in with it for a long time.
        LongTimeNoLogin = "long_time_no_login",
        /// It was found on the asset, and JumpServer has no account for it.
        NewFound = "new_found",
        /// It is no longer on the asset.
        AccountDeleted = "account_deleted",
        /// It is in other groups than before.
        GroupsChanged = "groups_changed",
        /// It may do other things as root than before.
        SudoersChanged = "sudoers_changed",
        /// Other keys may log in than before.
        AuthorizedKeysChanged = "authorized_keys_changed",
        /// Its password has expired.
        PasswordExpired = "password_expired",
        /// Its password was not changed for a long time.
        LongTimePassword = "long_time_password",
        /// Its password is weak.
        WeakPassword = "weak_password",
        /// Its password is known to have leaked.
        LeakedPassword = "leaked_password",
        /// Another account has the same password.
        RepeatedPassword = "repeated_password",
    }

    /// What became of a finding: of a risk, or of an account that was found on an asset.
    FindingStatus ("status of a finding") {
        /// Nobody has looked at it.
        Pending = "0",
        /// It was dealt with.
        Confirmed = "1",
        /// It was found to be no matter.
        Ignored = "2",
    }

    /// What to do about a risk, or what was done.
    RiskAction ("action on a risk") {
        /// Ignore it, and the discovered account with it.
        Ignore = "ignore",
        /// Make it pending again.
        Reopen = "reopen",
        /// Confirm it; nothing else is done.
        Close = "close",
        /// Confirm it. Whatever its name says, nothing is done on the asset, so that [`HandleRisk::check`] refuses it.
        DisableRemote = "disable_remote",
        /// Remove the account from the asset.
        DeleteRemote = "delete_remote",
        /// Delete the accounts, and discovered accounts, of this user name from JumpServer.
        DeleteAccount = "delete_account",
        /// Remove the account from the asset and from JumpServer.
        DeleteBoth = "delete_both",
        /// Make an account without a secret. Only for [`RiskKind::NewFound`].
        AddAccount = "add_account",
        /// Make an account, and set a random password on the asset.
        ChangePasswordAdd = "change_password_add",
        /// Change the password of the account to a random one.
        ChangePassword = "change_password",
    }
}

/// A risk: what was found about a user name on an asset. There is at most one of a kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccountRisk {
    /// Its id.
    pub id: AccountRiskId,
    /// The asset.
    pub asset: Named<AssetId>,
    /// The user name, which need not be that of an account in JumpServer.
    pub username: String,
    /// What is the matter.
    pub risk: RiskKind,
    /// What became of it.
    pub status: FindingStatus,
    /// When it was found first.
    pub date_created: ServerTime,
    /// Its history, the oldest first. When it is found again, the server keeps the first and the last five.
    pub details: Vec<RiskDetail>,
}

/// Something that happened to a risk.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[non_exhaustive]
pub struct RiskDetail {
    /// What happened, such as `process`; `None` for what a discovery found.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// When, in ISO 8601 with microseconds, unlike every other date.
    pub datetime: Option<String>,
    /// The moment that is too long ago, in ISO 8601: of the last login, of the last change, of the expiry.
    pub date: Option<String>,
    /// What changed on the asset.
    pub diff: Option<Value>,
    /// How it was handled.
    pub action: Option<RiskAction>,
    /// The status that it got then.
    pub status: Option<FindingStatus>,
    /// Who handled it, as `Name(username)`.
    pub processor: Option<String>,
    /// What they said about it.
    pub comment: Option<Value>,
}

/// How many risks an asset has, of every kind and status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AssetRisks {
    /// The asset.
    pub id: AssetId,
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// The name of its platform.
    pub platform: String,
    /// All of its risks.
    pub risk_total: u64,
    /// Its risks by their kind; kinds that it has none of are not there.
    pub risks: Vec<(RiskKind, u64)>,
}

/// Which risks to list: those that fit every field that is set.
///
/// There is no filter by user name: servers before 4.10.19 ignore it and list everything. Use `search`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RiskFilter {
    /// Risks of this kind.
    pub risk: Option<RiskKind>,
    /// Risks of this status.
    pub status: Option<FindingStatus>,
    /// Risks on this asset.
    pub asset: Option<AssetId>,
    /// Risks on assets in this node or below it. The client looks first whether the node exists: for one that does not, the
    /// server would list the risks on all assets.
    pub node: Option<NodeId>,
    /// Risks with all of these words somewhere in the user name or the name of the asset; in either case.
    pub search: Option<String>,
}

/// What to do about a risk.
///
/// ```
/// use jms_domain::{AssetId, HandleRisk, RiskAction, RiskKind};
///
/// let asset: AssetId = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse()?;
/// let handle = HandleRisk::new(asset, "deploy", RiskKind::NewFound, RiskAction::Ignore);
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandleRisk {
    /// The asset of the risk.
    pub asset: AssetId,
    /// The user name of the risk.
    pub username: String,
    /// Its kind. The server would take none for any one of the user name.
    pub risk: RiskKind,
    /// What to do. What is done on the asset is done while the request waits, and may take long.
    pub action: RiskAction,
    /// What to say about it in its history.
    pub comment: Option<String>,
}

impl AccountRisk {
    /// A pending risk: for tests and fakes.
    pub fn new(id: AccountRiskId, asset: Named<AssetId>, username: impl Into<String>, risk: RiskKind) -> Self {
        Self {
            id,
            asset,
            username: username.into(),
            risk,
            status: FindingStatus::Pending,
            date_created: ServerTime::default(),
            details: Vec::new(),
        }
    }
}

impl AssetRisks {
    /// An asset without risks: for tests and fakes.
    pub fn new(id: AssetId, name: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            address: address.into(),
            platform: String::new(),
            risk_total: 0,
            risks: Vec::new(),
        }
    }
}

impl HandleRisk {
    /// To do this about that risk, without a comment.
    pub fn new(asset: AssetId, username: impl Into<String>, risk: RiskKind, action: RiskAction) -> Self {
        Self { asset, username: username.into(), risk, action, comment: None }
    }

    /// To do this about a risk that was listed.
    pub fn of(risk: &AccountRisk, action: RiskAction) -> Self {
        Self::new(risk.asset.id, risk.username.clone(), risk.risk.clone(), action)
    }

    /// Checks that the server does what the action says.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10, which has no risks. [`Invalid::Text`] for user names that the server would refuse or
    /// trim; for [`DisableRemote`](RiskAction::DisableRemote), with which the server confirms the risk and disables nothing;
    /// and for [`AddAccount`](RiskAction::AddAccount) of another risk than [`NewFound`](RiskKind::NewFound), which the server
    /// refuses after it has made the account (source: 4.10.16, `apps/accounts/risk_handlers.py`).
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        dialect.must_have_v4("risks of accounts", "look through the gathered accounts")?;
        text::check("user name", &self.username)?;
        let problem = match (&self.action, &self.risk) {
            (RiskAction::DisableRemote, _) => "the server would confirm the risk and disable nothing: `close` says so",
            (RiskAction::AddAccount, risk) if *risk != RiskKind::NewFound => {
                "the server makes the account and then fails, unless the risk is `new_found`"
            }
            _ => return Ok(()),
        };
        Err(Invalid::Text { of: "action", given: self.action.to_string(), problem })
    }
}

//! Creating and changing push-account automations.

use serde_json::{Map, Value};

use crate::{AssetId, Dialect, Invalid, NodeId, Schedule, SecretChange, change_secret::SecretAutomationRules};

/// A push-account automation to be made.
///
/// ```
/// use jms_domain::{AssetId, NewPushAccountAutomation, NewSecret, PasswordRules, SecretChange};
///
/// let asset: AssetId = "9266b1f8-f74d-482c-805a-6eed0e099a42".parse()?;
/// let passwords = SecretChange::Password(NewSecret::Random(PasswordRules::default()));
/// let automation = NewPushAccountAutomation {
///     assets: vec![asset],
///     ..NewPushAccountAutomation::new("monitoring", ["monitor"], passwords)
/// };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewPushAccountAutomation {
    /// Its name, unique in its organisation; at most 128 characters.
    pub name: String,
    /// The user names of the accounts that are pushed. One that an asset lacks becomes an account of it when the
    /// automation runs (source: recordings 4.10.16, `push_account`).
    pub accounts: Vec<String>,
    /// The assets that they are pushed to.
    pub assets: Vec<AssetId>,
    /// The nodes whose assets are meant, too.
    pub nodes: Vec<NodeId>,
    /// The secret of accounts that have none. On 4.10 an account keeps the secret that it has (source: 4.10.16,
    /// `apps/accounts/automations/push_account/manager.py`).
    pub secret: SecretChange,
    /// When it runs by itself. The community edition never runs it by itself, without a word.
    pub schedule: Schedule,
    /// Whether it can run by its schedule.
    pub is_active: bool,
    /// Whether the secrets are tested afterwards. Not on 3.10, where they always are.
    pub check_conn_after_change: bool,
    /// Settings of the methods by which platforms push accounts, by the name of the method.
    pub params: Map<String, Value>,
    /// A remark.
    pub comment: String,
}

impl NewPushAccountAutomation {
    /// An active automation for accounts with these user names, run by hand, without assets and nodes.
    pub fn new(
        name: impl Into<String>,
        accounts: impl IntoIterator<Item = impl Into<String>>,
        secret: SecretChange,
    ) -> Self {
        Self {
            name: name.into(),
            accounts: accounts.into_iter().map(Into::into).collect(),
            assets: Vec::new(),
            nodes: Vec::new(),
            secret,
            schedule: Schedule::Manual,
            is_active: true,
            check_conn_after_change: true,
            params: Map::new(),
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid`] for texts, crontabs and secrets that it would refuse or change, and for what it does not know.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        let rules = SecretAutomationRules {
            name: Some(&self.name),
            accounts: Some(&self.accounts),
            params: Some(&self.params),
            secret: Some(&self.secret),
            schedule: Some(&self.schedule),
            check_conn_after_change: (!self.check_conn_after_change).then_some(false),
        };
        rules.check(dialect)
    }
}

/// A change of a push-account automation: only what is set is sent.
#[derive(Debug, Clone, Default)]
pub struct PushAccountUpdate {
    /// Its name.
    pub name: Option<String>,
    /// The user names of the accounts that are pushed.
    pub accounts: Option<Vec<String>>,
    /// The assets that they are pushed to.
    pub assets: Option<Vec<AssetId>>,
    /// The nodes whose assets are meant, too.
    pub nodes: Option<Vec<NodeId>>,
    /// The secret of accounts that have none: all of it, for the server replaces its parts without filling in what is
    /// left out.
    pub secret: Option<SecretChange>,
    /// When it runs by itself.
    pub schedule: Option<Schedule>,
    /// Whether it can run by its schedule.
    pub is_active: Option<bool>,
    /// Whether the secrets are tested afterwards. Not on 3.10.
    pub check_conn_after_change: Option<bool>,
    /// Settings of the methods by which platforms push accounts, by the name of the method.
    pub params: Option<Map<String, Value>>,
    /// A remark.
    pub comment: Option<String>,
}

impl PushAccountUpdate {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewPushAccountAutomation::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        let rules = SecretAutomationRules {
            name: self.name.as_deref(),
            accounts: self.accounts.as_deref(),
            params: self.params.as_ref(),
            secret: self.secret.as_ref(),
            schedule: self.schedule.as_ref(),
            check_conn_after_change: self.check_conn_after_change,
        };
        rules.check(dialect)
    }
}

/// All of a push-account automation: what it shall be after a replacement.
///
/// The server gives a default to some fields that a replacement leaves out, so there is no leaving out here; it is made
/// like a new one.
pub type PushAccountReplacement = NewPushAccountAutomation;

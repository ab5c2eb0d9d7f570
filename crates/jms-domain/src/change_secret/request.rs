//! Creating and changing change-secret automations.

use serde_json::{Map, Value};

use super::SecretAutomationRules;
use crate::{AssetId, Dialect, Invalid, NodeId, Schedule, SecretChange, UserId};

/// A change-secret automation to be made.
///
/// ```
/// use jms_domain::{AssetId, NewChangeSecretAutomation, NewSecret, PasswordRules, Schedule, SecretChange};
///
/// let asset: AssetId = "9266b1f8-f74d-482c-805a-6eed0e099a42".parse()?;
/// let passwords = SecretChange::Password(NewSecret::Random(PasswordRules::new(24)?));
/// let automation = NewChangeSecretAutomation {
///     assets: vec![asset],
///     schedule: Schedule::Cron("30 2 * * sun".parse()?),
///     ..NewChangeSecretAutomation::new("weekly", ["deploy"], passwords)
/// };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewChangeSecretAutomation {
    /// Its name, unique in its organisation; at most 128 characters.
    pub name: String,
    /// The user names of the accounts that get a new secret.
    pub accounts: Vec<String>,
    /// The assets of those accounts.
    pub assets: Vec<AssetId>,
    /// The nodes whose assets are meant, too.
    pub nodes: Vec<NodeId>,
    /// What is set.
    pub secret: SecretChange,
    /// When it runs by itself.
    pub schedule: Schedule,
    /// Whether it can run by its schedule.
    pub is_active: bool,
    /// Whether new secrets are tested. Not on 3.10, where they always are.
    pub check_conn_after_change: bool,
    /// Who gets a mail about its runs.
    pub recipients: Vec<UserId>,
    /// Settings of the methods by which platforms change secrets, by the name of the method.
    pub params: Map<String, Value>,
    /// A remark.
    pub comment: String,
}

impl NewChangeSecretAutomation {
    /// An active automation for accounts with these user names, run by hand, without assets, nodes and recipients.
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
            recipients: Vec::new(),
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

/// A change of a change-secret automation: only what is set is sent.
#[derive(Debug, Clone, Default)]
pub struct ChangeSecretUpdate {
    /// Its name.
    pub name: Option<String>,
    /// The user names of the accounts that get a new secret.
    pub accounts: Option<Vec<String>>,
    /// The assets of those accounts.
    pub assets: Option<Vec<AssetId>>,
    /// The nodes whose assets are meant, too.
    pub nodes: Option<Vec<NodeId>>,
    /// What is set: all of it, for the server replaces its parts without filling in what is left out.
    pub secret: Option<SecretChange>,
    /// When it runs by itself.
    pub schedule: Option<Schedule>,
    /// Whether it can run by its schedule.
    pub is_active: Option<bool>,
    /// Whether new secrets are tested. Not on 3.10.
    pub check_conn_after_change: Option<bool>,
    /// Who gets a mail about its runs.
    pub recipients: Option<Vec<UserId>>,
    /// Settings of the methods by which platforms change secrets, by the name of the method.
    pub params: Option<Map<String, Value>>,
    /// A remark.
    pub comment: Option<String>,
}

impl ChangeSecretUpdate {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewChangeSecretAutomation::check`].
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

/// All of a change-secret automation: what it shall be after a replacement.
///
/// The server gives a default to some fields that a replacement leaves out, so there is no leaving out here; it is made
/// like a new one.
pub type ChangeSecretReplacement = NewChangeSecretAutomation;

//! Change-secret automations: which accounts get a new secret, when, and by which rules.

mod request;
mod secret;

pub use request::{ChangeSecretReplacement, ChangeSecretUpdate, NewChangeSecretAutomation};
pub use secret::{NewKey, NewSecret, SecretChange, SecretStrategy, SshKeyStrategy};

use serde::Serialize;
use serde_json::Value;

use crate::{
    AssetId, ChangeSecretAutomationId, Execution, Named, NodeId, OrgId, SecretType, ServerTime, StoredPasswordRules,
    StoredSchedule, UserId,
};

/// A run of a change-secret automation.
pub type ChangeSecretExecution = Execution<ChangeSecretAutomationId>;

/// A change-secret automation.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ChangeSecretAutomation {
    /// Its id.
    pub id: ChangeSecretAutomationId,
    /// Its name, unique in its organisation.
    pub name: String,
    /// The user names of the accounts that get a new secret. A list of texts; but the server stores any JSON unchecked.
    pub accounts: Value,
    /// The assets of those accounts. `None` where a list does not tell, from 4.10.19 on.
    pub assets: Option<Vec<Named<AssetId>>>,
    /// The nodes whose assets are meant, too. `None` where a list does not tell, from 4.10.19 on.
    pub nodes: Option<Vec<Named<NodeId>>>,
    /// How many assets are named; told by lists from 4.10.19 on.
    pub assets_amount: Option<u64>,
    /// How many nodes are named; told by lists from 4.10.19 on.
    pub nodes_amount: Option<u64>,
    /// The kind of secrets that are changed.
    pub secret_type: SecretType,
    /// Where the new secrets come from.
    pub secret_strategy: SecretStrategy,
    /// How new passwords are made.
    pub password_rules: StoredPasswordRules,
    /// What happens to the SSH keys that are there. It means nothing for passwords.
    pub ssh_key_change_strategy: SshKeyStrategy,
    /// When it runs by itself.
    #[serde(flatten)]
    pub schedule: StoredSchedule,
    /// Whether it can run by its schedule.
    pub is_active: bool,
    /// Whether new secrets are tested. Since 4.10.
    pub check_conn_after_change: Option<bool>,
    /// Who gets a mail about its runs. `None` where a list does not tell, from 4.10.19 on.
    pub recipients: Option<Vec<Named<UserId>>>,
    /// Settings of the methods by which platforms change secrets. An object; but the server stores any JSON unchecked.
    pub params: Value,
    /// Always `change_secret`.
    #[serde(rename = "type")]
    pub kind: String,
    /// How often it has run.
    pub executed_amount: u64,
    /// When it ran last. Since 4.10.
    pub last_execution_date: Option<ServerTime>,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last.
    pub date_updated: ServerTime,
    /// The name of the user who made it.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// Which change-secret automations to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeSecretFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Automations for this kind of secrets.
    pub secret_type: Option<SecretType>,
    /// Automations with all of these words somewhere in their name; in either case.
    pub search: Option<String>,
}

impl ChangeSecretAutomation {
    /// An active automation for random passwords, run by hand, for no accounts: for tests and fakes.
    pub fn new(id: ChangeSecretAutomationId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            accounts: Value::Array(Vec::new()),
            assets: Some(Vec::new()),
            nodes: Some(Vec::new()),
            assets_amount: None,
            nodes_amount: None,
            secret_type: SecretType::Password,
            secret_strategy: SecretStrategy::Random,
            password_rules: StoredPasswordRules::default(),
            ssh_key_change_strategy: SshKeyStrategy::ReplaceOwn,
            schedule: StoredSchedule::from_answer(false, None, None, "-".to_owned()),
            is_active: true,
            check_conn_after_change: Some(true),
            recipients: Some(Vec::new()),
            params: Value::Object(serde_json::Map::new()),
            kind: "change_secret".to_owned(),
            executed_amount: 0,
            last_execution_date: None,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: ServerTime::default(),
            date_updated: ServerTime::default(),
            created_by: None,
            comment: String::new(),
        }
    }
}

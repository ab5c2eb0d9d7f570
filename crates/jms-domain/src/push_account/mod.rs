//! Push-account automations: which accounts are put on assets, with which secrets, and when.

mod request;

pub use request::{NewPushAccountAutomation, PushAccountReplacement, PushAccountUpdate};

use serde_json::{Map, Value};

use crate::{
    Execution, PushAccountAutomationId, SecretStrategy, SecretType, SshKeyStrategy, StoredPasswordRules,
    automation::automation,
};

/// A run of a push-account automation.
pub type PushAccountExecution = Execution<PushAccountAutomationId>;

automation! {
    /// A push-account automation.
    PushAccountAutomation(
        PushAccountAutomationId, "push_account",
        accounts: "The user names of the accounts that are pushed. One that an asset lacks becomes an account of it. A list \
                   of texts; but the server stores any JSON unchecked."
    ) {
        /// The kind of secrets that are pushed.
        secret_type: SecretType = SecretType::Password,
        /// Where the secrets of accounts come from that have none.
        secret_strategy: SecretStrategy = SecretStrategy::Random,
        /// How new passwords are made.
        password_rules: StoredPasswordRules = StoredPasswordRules::default(),
        /// What happens to the SSH keys that are there. It means nothing for passwords.
        ssh_key_change_strategy: SshKeyStrategy = SshKeyStrategy::ReplaceOwn,
    } then {
        /// Whether the secrets are tested afterwards. Since 4.10.
        check_conn_after_change: Option<bool> = Some(true),
        /// Settings of the methods by which platforms push accounts. An object; but the server stores any JSON unchecked.
        params: Value = Value::Object(Map::new()),
    }
}

/// Which push-account automations to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushAccountFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Automations for this kind of secrets.
    pub secret_type: Option<SecretType>,
    /// Automations with all of these words somewhere in their name; in either case.
    pub search: Option<String>,
}

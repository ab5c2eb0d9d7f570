//! Change-secret automations: which accounts get a new secret, when, and by which rules.

mod request;
mod rules;
mod secret;

pub use request::{ChangeSecretReplacement, ChangeSecretUpdate, NewChangeSecretAutomation};
pub(crate) use rules::SecretAutomationRules;
pub use secret::{NewKey, NewSecret, SecretChange, SecretStrategy, SshKeyStrategy};

use serde_json::{Map, Value};

use crate::{
    ChangeSecretAutomationId, Execution, Named, SecretType, StoredPasswordRules, UserId, automation::automation,
};

/// A run of a change-secret automation.
pub type ChangeSecretExecution = Execution<ChangeSecretAutomationId>;

automation! {
    /// A change-secret automation.
    ChangeSecretAutomation(
        ChangeSecretAutomationId, "change_secret",
        accounts: "The user names of the accounts that get a new secret. A list of texts; but the server stores any JSON \
                   unchecked."
    ) {
        /// The kind of secrets that are changed.
        secret_type: SecretType = SecretType::Password,
        /// Where the new secrets come from.
        secret_strategy: SecretStrategy = SecretStrategy::Random,
        /// How new passwords are made.
        password_rules: StoredPasswordRules = StoredPasswordRules::default(),
        /// What happens to the SSH keys that are there. It means nothing for passwords.
        ssh_key_change_strategy: SshKeyStrategy = SshKeyStrategy::ReplaceOwn,
    } then {
        /// Whether new secrets are tested. Since 4.10.
        check_conn_after_change: Option<bool> = Some(true),
        /// Who gets a mail about its runs. `None` where a list does not tell, from 4.10.19 on.
        recipients: Option<Vec<Named<UserId>>> = Some(Vec::new()),
        /// Settings of the methods by which platforms change secrets. An object; but the server stores any JSON
        /// unchecked.
        params: Value = Value::Object(Map::new()),
    }
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

//! Check-account automations: which assets' accounts are checked for what, and when. Since 4.8.

mod request;

pub use request::{CheckAccountReplacement, CheckAccountUpdate, NewCheckAccountAutomation};

use serde_json::Value;

use crate::{CheckAccountAutomationId, Execution, Named, UserId, automation::automation};

/// A run of a check-account automation.
pub type CheckAccountExecution = Execution<CheckAccountAutomationId>;

automation! {
    /// A check-account automation.
    CheckAccountAutomation(
        CheckAccountAutomationId, "check_account",
        accounts: "User names; a field that all automations share, without effect here: all accounts of the assets are \
                   checked. The server stores any JSON unchecked."
    ) {
        /// What is checked: a list of slugs, see [`CheckEngineSlug`](crate::CheckEngineSlug).
        engines: Value = Value::Array(Vec::new()),
    } then {
        /// Who gets the report. `None` where a list does not tell, from 4.10.19 on.
        recipients: Option<Vec<Named<UserId>>> = Some(Vec::new()),
    }
}

/// Which check-account automations to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckAccountFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Automations with all of these words somewhere in their name; in either case.
    pub search: Option<String>,
}

//! Gather-account automations: which assets are searched for accounts, and when.

mod request;

pub use request::{GatherAccountReplacement, GatherAccountUpdate, NewGatherAccountAutomation};

use crate::{Execution, GatherAccountAutomationId, Named, UserId, automation::automation};

/// A run of a gather-account automation.
pub type GatherAccountExecution = Execution<GatherAccountAutomationId>;

automation! {
    /// A gather-account automation.
    GatherAccountAutomation(
        GatherAccountAutomationId, "gather_accounts",
        accounts: "User names; a field that all automations share, without effect here. The server stores any JSON unchecked."
    ) {
        /// Whether accounts are made of all that is found, without secrets.
        is_sync_account: bool = false,
        /// Whether what is found is searched for risks. Since 4.8.
        check_risk: Option<bool> = Some(true),
    } then {
        /// Who gets the report. `None` where a list does not tell, from 4.10.19 on.
        recipients: Option<Vec<Named<UserId>>> = Some(Vec::new()),
    }
}

/// Which gather-account automations to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GatherAccountFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Automations with all of these words somewhere in their name; in either case.
    pub search: Option<String>,
}

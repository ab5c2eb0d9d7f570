//! `jms gather`.

use clap::Args;

use super::AutomationFields;

/// What an automation has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct GatherFields {
    #[command(flatten)]
    pub(crate) automation: AutomationFields,
    /// User who gets the report: user name or id. Several times for several.
    #[arg(long = "recipient", value_name = "USER")]
    pub(crate) recipients: Vec<String>,
    /// Accounts are made of all that is found, without secrets.
    #[arg(long, value_name = "BOOL")]
    pub(crate) sync: Option<bool>,
    /// What is found is searched for risks; not on 3.10.
    #[arg(long, value_name = "BOOL")]
    pub(crate) check_risk: Option<bool>,
}

//! `jms push`.

use clap::Args;

use super::{AutomationFields, SecretFields};

/// A new automation.
#[derive(Debug, Args)]
pub(crate) struct PushCreation {
    /// User name of accounts that are put on the assets. Several times for several.
    #[arg(long = "account", value_name = "USERNAME", required = true)]
    pub(crate) accounts: Vec<String>,
    #[command(flatten)]
    pub(crate) fields: PushFields,
}

/// A change of an automation.
#[derive(Debug, Args)]
pub(crate) struct PushChange {
    /// User name of accounts that are put on the assets; replaces those that are there. Several times for several.
    #[arg(long = "account", value_name = "USERNAME")]
    pub(crate) accounts: Vec<String>,
    #[command(flatten)]
    pub(crate) fields: PushFields,
}

/// What an automation has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct PushFields {
    #[command(flatten)]
    pub(crate) automation: AutomationFields,
    /// The secrets are tested afterwards.
    #[arg(long, value_name = "BOOL")]
    pub(crate) check: Option<bool>,
    #[command(flatten)]
    pub(crate) secret: SecretFields,
}

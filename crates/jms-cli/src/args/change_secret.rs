//! `jms change-secret`.

use clap::Args;

use crate::kinds::AtStake;

use super::{AutomationFields, SecretFields};

/// A new automation.
#[derive(Debug, Args)]
pub(crate) struct ChangeSecretCreation {
    /// User name of accounts that get a new secret. Several times for several.
    #[arg(long = "account", value_name = "USERNAME", required = true)]
    pub(crate) accounts: Vec<String>,
    #[command(flatten)]
    pub(crate) fields: ChangeSecretFields,
}

/// A change of an automation.
#[derive(Debug, Args)]
pub(crate) struct ChangeSecretChange {
    /// User name of accounts that get a new secret; replaces those that are there. Several times for several.
    #[arg(long = "account", value_name = "USERNAME")]
    pub(crate) accounts: Vec<String>,
    #[command(flatten)]
    pub(crate) fields: ChangeSecretFields,
}

/// What an automation has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct ChangeSecretFields {
    #[command(flatten)]
    pub(crate) automation: AutomationFields,
    /// User who gets a mail about its runs: user name or id. Several times for several.
    #[arg(long = "recipient", value_name = "USER")]
    pub(crate) recipients: Vec<String>,
    /// New secrets are tested.
    #[arg(long, value_name = "BOOL")]
    pub(crate) check: Option<bool>,
    #[command(flatten)]
    pub(crate) secret: SecretFields,
}

/// Records that may be lost.
#[derive(Debug, Args)]
pub(crate) struct RecordsAtStake {
    /// Also if a record of a failed change may hold the only copy of a new secret.
    #[arg(long)]
    pub(crate) with_records: bool,
}

impl AtStake for RecordsAtStake {
    fn with_records(&self) -> bool {
        self.with_records
    }
}

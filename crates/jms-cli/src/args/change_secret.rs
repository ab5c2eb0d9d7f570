//! `jms change-secret`.

use clap::{Args, Subcommand, ValueEnum};
use jms_http::domain::{ExecutionId, SecretType, SshKeyStrategy};

use crate::secrets::ReadFrom;

use super::ScheduleFields;

#[derive(Debug, Subcommand)]
pub(crate) enum ChangeSecretCommand {
    /// List automations.
    List {
        /// Only with these words in their name.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Only for this kind of secrets.
        #[arg(long, value_name = "TYPE")]
        secret_type: Option<SecretType>,
    },
    /// Show one automation.
    Get {
        /// Name or id.
        automation: String,
    },
    /// Make an automation; random passwords of 16 characters, run by hand, unless told otherwise.
    Create {
        /// Its name.
        name: String,
        /// User name of accounts that get a new secret. Several times for several.
        #[arg(long = "account", value_name = "USERNAME", required = true)]
        accounts: Vec<String>,
        #[command(flatten)]
        fields: AutomationFields,
    },
    /// Change an automation: only what is given.
    Update {
        /// Name or id.
        automation: String,
        /// Its new name.
        #[arg(long)]
        name: Option<String>,
        /// User name of accounts that get a new secret; replaces those that are there. Several times for several.
        #[arg(long = "account", value_name = "USERNAME")]
        accounts: Vec<String>,
        #[command(flatten)]
        fields: AutomationFields,
    },
    /// Delete an automation, with its executions and records.
    Delete {
        /// Name or id.
        automation: String,
        /// Also if a record of a failed change may hold the only copy of a new secret.
        #[arg(long)]
        with_records: bool,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Run an automation now.
    Run {
        /// Name or id.
        automation: String,
        /// Wait for the end, and print what was done to each account.
        #[arg(long)]
        wait: bool,
        /// How many seconds to wait; the run goes on at the server when they are over.
        #[arg(long, default_value_t = 1800, value_name = "SECONDS")]
        deadline: u64,
    },
    /// Wait for the end of a run, and print what was done to each account.
    Wait {
        /// The run's id.
        execution: ExecutionId,
        /// How many seconds to wait; the run goes on at the server when they are over.
        #[arg(long, default_value_t = 1800, value_name = "SECONDS")]
        deadline: u64,
    },
    /// List runs.
    Executions,
    /// List what runs did to accounts.
    Records {
        /// Only of this run.
        #[arg(long, value_name = "ID")]
        execution: Option<ExecutionId>,
    },
}

/// What an automation has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct AutomationFields {
    /// Asset of those accounts: name, address or id. Several times for several.
    #[arg(long = "asset", value_name = "ASSET")]
    pub(crate) assets: Vec<String>,
    /// Node whose assets are meant, too: path, name or id. Several times for several.
    #[arg(long = "node", value_name = "NODE")]
    pub(crate) nodes: Vec<String>,
    /// User who gets a mail about its runs: user name or id. Several times for several.
    #[arg(long = "recipient", value_name = "USER")]
    pub(crate) recipients: Vec<String>,
    /// It can run by its schedule.
    #[arg(long, value_name = "BOOL")]
    pub(crate) active: Option<bool>,
    /// New secrets are tested.
    #[arg(long, value_name = "BOOL")]
    pub(crate) check: Option<bool>,
    /// A remark.
    #[arg(long)]
    pub(crate) comment: Option<String>,
    #[command(flatten)]
    pub(crate) schedule: ScheduleFields,
    #[command(flatten)]
    pub(crate) secret: SecretFields,
}

/// What is set.
#[derive(Debug, Args)]
#[command(next_help_heading = "New secrets")]
pub(crate) struct SecretFields {
    /// Change SSH keys, not passwords, in this way.
    #[arg(long, value_enum, value_name = "WAY")]
    pub(crate) ssh_keys: Option<SshKeyWay>,
    /// Set one given secret: read it at a prompt, or as all of standard input.
    #[arg(long, value_enum, value_name = "WHERE", conflicts_with_all = ["length", "without", "exclude_symbols"])]
    pub(crate) secret_from: Option<ReadFrom>,
    /// Random passwords of this length: 8 to 36, on 3.10 to 30.
    #[arg(long, value_name = "CHARACTERS", conflicts_with = "ssh_keys")]
    pub(crate) length: Option<u32>,
    /// Random passwords without these characters. Several times for several.
    #[arg(long, value_enum, value_name = "CLASS", conflicts_with = "ssh_keys")]
    pub(crate) without: Vec<CharacterClass>,
    /// Random passwords without these symbols.
    #[arg(long, value_name = "SYMBOLS", conflicts_with = "ssh_keys")]
    pub(crate) exclude_symbols: Option<String>,
}

/// A class of characters of passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CharacterClass {
    Lowercase,
    Uppercase,
    Digits,
    Symbols,
}

/// What happens to the SSH keys that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SshKeyWay {
    /// Replace those that JumpServer put there.
    ReplaceOwn,
    /// Replace all of them.
    ReplaceAll,
    /// Add the new one; until 4.7.
    Add,
}

impl From<SshKeyWay> for SshKeyStrategy {
    fn from(way: SshKeyWay) -> Self {
        match way {
            SshKeyWay::ReplaceOwn => Self::ReplaceOwn,
            SshKeyWay::ReplaceAll => Self::ReplaceAll,
            SshKeyWay::Add => Self::Add,
        }
    }
}

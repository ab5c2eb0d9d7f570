//! `jms backup`.

use clap::{Args, Subcommand};
use jms_http::domain::{AssetType, ExecutionId};

use crate::secrets::ReadFrom;

use super::ScheduleFields;

#[derive(Debug, Subcommand)]
pub(crate) enum BackupCommand {
    /// List plans.
    List {
        /// Only with these words in their name.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
    },
    /// Show one plan.
    Get {
        /// Name or id.
        plan: String,
    },
    /// Make a plan whose backups go by mail; run by hand, unless told otherwise.
    Create {
        /// Its name.
        name: String,
        #[command(flatten)]
        fields: PlanFields,
    },
    /// Change a plan: only what is given.
    Update {
        /// Name or id.
        plan: String,
        /// Its new name.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        fields: PlanFields,
    },
    /// Delete a plan, with its executions.
    Delete {
        /// Name or id.
        plan: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Run a plan now.
    Run {
        /// Name or id.
        plan: String,
        /// Wait for the end.
        #[arg(long)]
        wait: bool,
        /// How many seconds to wait; the run goes on at the server when they are over.
        #[arg(long, default_value_t = 1800, value_name = "SECONDS")]
        deadline: u64,
    },
    /// Wait for the end of a run.
    Wait {
        /// The run's id.
        execution: ExecutionId,
        /// How many seconds to wait; the run goes on at the server when they are over.
        #[arg(long, default_value_t = 1800, value_name = "SECONDS")]
        deadline: u64,
    },
    /// List runs.
    Executions,
}

/// What a plan has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct PlanFields {
    /// Type of the assets whose accounts are backed up, such as linux. Several times for several.
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) types: Vec<AssetType>,
    /// User who gets it: user name or id. Several times for several.
    #[arg(long = "recipient", value_name = "USER")]
    pub(crate) recipients: Vec<String>,
    /// User of the second part of the recipients: user name or id. Several times for several.
    #[arg(long = "second-recipient", value_name = "USER")]
    pub(crate) second_recipients: Vec<String>,
    /// The password of the backup is divided between the two parts.
    #[arg(long, value_name = "BOOL")]
    pub(crate) divide_password: Option<bool>,
    /// Read the password of the backup file: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE")]
    pub(crate) password_from: Option<ReadFrom>,
    /// It can run by its schedule.
    #[arg(long, value_name = "BOOL")]
    pub(crate) active: Option<bool>,
    /// A remark.
    #[arg(long)]
    pub(crate) comment: Option<String>,
    #[command(flatten)]
    pub(crate) schedule: ScheduleFields,
}

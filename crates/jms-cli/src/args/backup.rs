//! `jms backup`.

use clap::Args;
use jms_http::domain::AssetType;

use crate::secrets::ReadFrom;

use super::ScheduleFields;

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

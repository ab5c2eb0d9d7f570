//! `jms record`.

use clap::{Args, Subcommand, ValueEnum};
use jms_http::domain::{ExecutionId, RecordId, RecordStatus};

use super::{Deadline, Delivery};

#[derive(Debug, Subcommand)]
pub(crate) enum RecordCommand {
    /// List what runs did to accounts.
    List(ListRecords),
    /// Print the secret that a run gave an account, or was to give it.
    Secret {
        /// The record's id.
        record: RecordId,
        /// Of runs of this kind; of pushes until 4.7 only.
        #[arg(long, value_enum, value_name = "KIND", default_value_t)]
        kind: RecordKind,
        /// The secret that the account had before.
        #[arg(long)]
        old: bool,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// Try failed accounts again; what becomes of them is written into the same records.
    Retry {
        /// Ids of records.
        #[arg(value_name = "RECORD", required_unless_present = "execution")]
        records: Vec<RecordId>,
        /// All that failed in this run.
        #[arg(long, value_name = "ID", conflicts_with = "records")]
        execution: Option<ExecutionId>,
        /// Of runs of this kind; of pushes until 4.7 only.
        #[arg(long, value_enum, value_name = "KIND", default_value_t)]
        kind: RecordKind,
        /// Wait for the end, and print what was done.
        #[arg(long, requires = "execution", conflicts_with = "records")]
        wait: bool,
        #[command(flatten)]
        deadline: Deadline,
    },
    /// Take failed changes of secrets off the list of those that nothing has mended, for good. Since 4.8.
    Ignore {
        /// Ids of records.
        #[arg(value_name = "RECORD", required = true)]
        records: Vec<RecordId>,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ListRecords {
    /// Of runs of this kind.
    #[arg(long, value_enum, value_name = "KIND", default_value_t)]
    pub(crate) kind: RecordKind,
    /// Only of this run.
    #[arg(long, value_name = "ID")]
    pub(crate) execution: Option<ExecutionId>,
    /// Only of this asset: name, address or id.
    #[arg(long)]
    pub(crate) asset: Option<String>,
    /// Only those that ended so: success, failed or pending.
    #[arg(long)]
    pub(crate) status: Option<RecordStatus>,
    /// Only those of the last days.
    #[arg(long)]
    pub(crate) days: Option<u32>,
    /// Only failed changes of secrets that nothing has mended and nobody ignores. Since 4.8.
    #[arg(long, conflicts_with_all = ["kind", "execution", "asset", "status", "days"])]
    pub(crate) unmended: bool,
}

/// Kinds of automation whose runs leave records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum RecordKind {
    /// New secrets for accounts.
    #[default]
    ChangeSecret,
    /// Accounts put on assets.
    Push,
}

//! `jms execution`.

use clap::{Args, Subcommand};
use jms_http::domain::ExecutionId;

use crate::kinds::KindName;

use super::Deadline;

#[derive(Debug, Subcommand)]
pub(crate) enum ExecutionCommand {
    /// List runs, the first started first.
    List {
        /// Of automations of this kind.
        #[arg(long, value_enum, value_name = "KIND", default_value_t = KindName::ChangeSecret)]
        kind: KindName,
    },
    /// Show one run.
    Get(OneRun),
    /// Wait for the end of a run, and print what was done.
    Wait {
        #[command(flatten)]
        run: OneRun,
        #[command(flatten)]
        deadline: Deadline,
    },
    /// Print the report of a run, a piece of HTML. Since 4.8.
    Report(OneRun),
    /// Print what is written of the log of a run by now. Until 4.10.16.
    Log {
        /// The run's id.
        execution: ExecutionId,
    },
}

/// Which run.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct OneRun {
    /// The run's id.
    pub(crate) execution: ExecutionId,
    /// What ran; without it, that is found out.
    #[arg(long, value_enum, value_name = "KIND")]
    pub(crate) kind: Option<KindName>,
}

//! `jms crontab`.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum CrontabCommand {
    /// Say whether JumpServer takes a crontab and runs it.
    Check {
        /// minute hour day-of-month month day-of-week, such as '30 2 * * sun'.
        crontab: String,
    },
    /// Print its next runs.
    Next {
        /// minute hour day-of-month month day-of-week, such as '30 2 * * sun'.
        crontab: String,
        /// How many.
        #[arg(short = 'n', long, default_value_t = 5)]
        count: usize,
        /// The server's time zone, such as Asia/Shanghai; without it, this machine's.
        #[arg(long, value_name = "ZONE")]
        tz: Option<String>,
    },
}

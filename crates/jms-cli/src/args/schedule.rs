//! When something runs by itself.

use clap::Args;
use jms_http::domain::Hours;

/// At most one of these.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub(crate) struct ScheduleFields {
    /// Run by this crontab, such as '30 2 * * sun'; see `jms crontab check`.
    #[arg(long, value_name = "CRONTAB")]
    pub(crate) cron: Option<String>,
    /// Run again after this many hours.
    #[arg(long, value_name = "HOURS")]
    pub(crate) every: Option<Hours>,
    /// Run only when started.
    #[arg(long)]
    pub(crate) manual: bool,
}

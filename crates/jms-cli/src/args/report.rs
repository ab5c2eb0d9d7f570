//! The report on accounts.

use std::{path::PathBuf, str::FromStr};

use clap::{Args, ValueEnum};
use jms_fleet::{Rule, Severity};

/// The rules, for the help.
pub(crate) const ABOUT: &str = "\
Rules:
  change-failed     error    the last change of the secret failed
  shared-secret     error    several accounts have the same secret; only with --compare-secrets
  never-runs        error    an automation or plan has a schedule that the server never runs
  no-recipients     error    a backup goes to nobody
  nothing-changed   warning  the last run of an automation changed nothing
  finds-no-account  warning  no account fits an automation
  not-backed-up     warning  no active backup plan has the type of the account's asset
  never-rotated     warning  the secret was never changed by an automation
  too-old           warning  the secret was not changed for too long
  switched-off      note     an automation or plan has a schedule, and is switched off";

#[derive(Debug, Args)]
pub(crate) struct Report {
    /// A secret is too old if no automation changed it for more days than this.
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    pub(crate) max_age: u32,
    /// Read all secrets, to find accounts that have the same one. The server writes that into its audit log.
    #[arg(long)]
    pub(crate) compare_secrets: bool,
    /// Write a page for browsers, or a file for tools that take one, in place of a table.
    #[arg(long = "as", value_enum, value_name = "FORM", conflicts_with_all = ["format", "columns", "jq"])]
    pub(crate) form: Option<ReportForm>,
    /// Write to a file that only you can read, not to standard output.
    #[arg(long, value_name = "FILE", requires = "form")]
    pub(crate) out: Option<PathBuf>,
    /// Fail if something of this severity or worse was found, or against one of these rules; with commas between them.
    #[arg(long, value_delimiter = ',', value_name = "SEVERITY|RULES")]
    pub(crate) fail_on: Vec<FailOn>,
}

/// Another form of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportForm {
    /// A page for browsers, complete in itself.
    Html,
    /// SARIF 2.1.0.
    Sarif,
    /// The XML of `JUnit`.
    Junit,
}

/// What to fail on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FailOn {
    Severity(Severity),
    Rule(Rule),
}

impl FromStr for FailOn {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(severity) = Severity::ALL.into_iter().find(|severity| severity.as_str() == text) {
            return Ok(Self::Severity(severity));
        }
        text.parse().map(Self::Rule).map_err(|_| {
            let rules = Rule::ALL.map(Rule::as_str).join(", ");
            format!("write note, warning, error, or a rule: {rules}")
        })
    }
}

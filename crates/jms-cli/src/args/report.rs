//! The report on accounts.

use std::path::PathBuf;

use clap::{Args, ValueEnum, builder::PossibleValue};
use jms_fleet::{Rule, Severity};

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
    #[arg(long, value_enum, value_delimiter = ',', value_name = "SEVERITY|RULES")]
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

impl FailOn {
    const ALL: [Self; Severity::ALL.len() + Rule::ALL.len()] = {
        let mut all = [Self::Severity(Severity::Note); Severity::ALL.len() + Rule::ALL.len()];
        let (mut severity, mut rule) = (0, 0);
        while severity < Severity::ALL.len() {
            all[severity] = Self::Severity(Severity::ALL[severity]);
            severity += 1;
        }
        while rule < Rule::ALL.len() {
            all[severity + rule] = Self::Rule(Rule::ALL[rule]);
            rule += 1;
        }
        all
    };
}

impl ValueEnum for FailOn {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Severity(severity) => {
                PossibleValue::new(severity.as_str()).help("any rule of this severity or worse")
            }
            Self::Rule(rule) => PossibleValue::new(rule.as_str()).help(rule.title()),
        })
    }
}

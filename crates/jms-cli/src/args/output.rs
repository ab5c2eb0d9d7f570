//! How results are printed, which every command takes.

use clap::{Args, ValueEnum};

#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Output options")]
pub(crate) struct Output {
    /// How to print; without it, as a table.
    #[arg(short = 'o', long = "output", global = true, value_enum, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// Only these columns of a table or of CSV, in this order, with commas between them.
    #[arg(long, global = true, value_delimiter = ',', value_name = "NAMES")]
    pub(crate) columns: Vec<String>,
    /// Select from the JSON by this expression of jq, and print each result on a line; texts as they are, unless `-o` says otherwise.
    #[arg(long, global = true, value_name = "EXPRESSION", conflicts_with = "columns")]
    pub(crate) jq: Option<String>,
    /// Show times in UTC, not in the time zone of this machine.
    #[arg(long, global = true)]
    pub(crate) utc: bool,
    /// Colours; without it, on terminals that have not set `NO_COLOR`.
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "WHEN",
        hide_possible_values = true,
        default_value = "auto",
        hide_default_value = true
    )]
    pub(crate) color: Color,
    /// Do not show long tables in a pager.
    #[arg(long, global = true)]
    pub(crate) no_pager: bool,
    /// Do not show how far the work is.
    #[arg(long, global = true)]
    pub(crate) no_progress: bool,
}

/// How to print.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    #[default]
    Table,
    /// A table with all columns.
    Wide,
    /// For programs: all fields, in one document.
    Json,
    /// A document of JSON on each line; lists are printed as their pages come.
    Jsonl,
    /// The same as JSON, as YAML.
    Yaml,
    /// The columns of the wide table, for spreadsheets.
    Csv,
    /// Only what other commands take for the object, one on each line.
    Name,
}

impl Format {
    /// Whether it shows a whole object, with fields below fields.
    pub(crate) fn is_document(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl | Self::Yaml)
    }

    /// Whether a person reads it.
    pub(crate) fn is_table(self) -> bool {
        matches!(self, Self::Table | Self::Wide)
    }
}

impl Output {
    /// How to print, if no more was said.
    pub(crate) fn format(&self) -> Format {
        self.format.unwrap_or_default()
    }
}

/// When there are colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On terminals that have not set `NO_COLOR`.
    #[default]
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

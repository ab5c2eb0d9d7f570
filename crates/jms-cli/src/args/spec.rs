//! `jms spec`.

use clap::{Subcommand, ValueEnum};

#[derive(Debug, Subcommand)]
pub(crate) enum SpecCommand {
    /// List the operations of the API.
    List {
        /// Only with these words in their name, path or summary.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Only those of this part, such as accounts.
        #[arg(long)]
        tag: Option<String>,
    },
    /// Show an operation: what it is for, takes and answers, its errors and how to call it.
    Show {
        /// Its name, such as `accounts_list`, or its method and path: 'GET /api/v1/accounts/accounts/'.
        operation: String,
        /// In this language.
        #[arg(long, value_enum, default_value_t = Lang::En)]
        lang: Lang,
    },
}

/// A language of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Lang {
    /// English.
    En,
    /// Chinese.
    Zh,
}

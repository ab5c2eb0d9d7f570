//! `jms spec`.

use clap::Subcommand;

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
    /// Show an operation: what it is for, takes and answers, its errors and how to call it. `--lang` says in which language.
    Show {
        /// Its name, such as `accounts_list`, or its method and path: 'GET /api/v1/accounts/accounts/'.
        operation: String,
    },
}

//! `jms profile`.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum ProfileCommand {
    /// List the profiles of the config file.
    List,
    /// Use a profile from now on, wherever none is named.
    Use {
        /// Its name.
        name: String,
    },
    /// Show the settings that commands work with, and where each comes from. Secrets are not shown.
    Show {
        /// A profile; without it, what commands use.
        name: Option<String>,
    },
}

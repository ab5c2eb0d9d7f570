//! `jms auth`.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum AuthCommand {
    /// Log in by a password, and keep the token in a profile of the config file.
    Login {
        /// Address of the server, such as <https://jumpserver.example.com>; without it, that of the profile.
        #[arg(long)]
        url: Option<String>,
        /// The user name; asked for if it is not given.
        #[arg(long)]
        username: Option<String>,
        /// Allow plain http to another machine.
        #[arg(long)]
        allow_plaintext: bool,
    },
    /// Show which server, as whom, and in which organisation.
    Status,
}

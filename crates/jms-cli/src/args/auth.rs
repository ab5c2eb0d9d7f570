//! `jms auth`.

use clap::Subcommand;

use crate::secrets::ReadFrom;

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
        /// Read the password: at a prompt, or all of standard input.
        #[arg(long, value_enum, value_name = "WHERE", default_value_t = ReadFrom::Prompt)]
        password_from: ReadFrom,
        /// Allow plain http to another machine.
        #[arg(long)]
        allow_plaintext: bool,
    },
    /// Show which server, as whom, and in which organisation.
    Status,
}

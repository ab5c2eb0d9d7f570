//! `jms auth`.

use clap::{Subcommand, ValueEnum};

use crate::secrets::ReadFrom;

#[derive(Debug, Subcommand)]
pub(crate) enum AuthCommand {
    /// Log in, and keep the token or key in a profile: in the keyring of the desktop if there is one, else in the config
    /// file, which only you can read.
    Login {
        /// Address of the server, such as <https://jumpserver.example.com>; without it, that of the profile.
        #[arg(long)]
        url: Option<String>,
        /// What you log in with.
        #[arg(long, value_enum, value_name = "WHAT", default_value_t = LoginWith::Password)]
        with: LoginWith,
        /// The user name; asked for if it is not given.
        #[arg(long, conflicts_with = "key_id")]
        username: Option<String>,
        /// Id of the access key; asked for if it is not given.
        #[arg(long, value_name = "ID")]
        key_id: Option<String>,
        /// Read the password, token or secret of the key: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
        #[arg(long, alias = "password-from", value_name = "WHERE", default_value_t = ReadFrom::Prompt)]
        secret_from: ReadFrom,
        /// Keep it in the config file, even if there is a keyring.
        #[arg(long)]
        no_keyring: bool,
        /// Allow plain http to another machine.
        #[arg(long)]
        allow_plaintext: bool,
    },
    /// Show which server, as whom, and in which organisation.
    Status,
    /// Forget the credentials of the profile. Its other settings stay.
    Logout,
}

/// What a person logs in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LoginWith {
    /// User name and password; kept is a token that the server gives for them, and that ends.
    Password,
    /// A login token.
    Token,
    /// A private token.
    PrivateToken,
    /// An access key: its id and its secret.
    AccessKey,
}

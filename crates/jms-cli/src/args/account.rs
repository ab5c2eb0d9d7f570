//! `jms account`.

use clap::{Args, Subcommand};
use jms_http::domain::{AssetType, SecretType};

use crate::secrets::ReadFrom;

use super::Delivery;

#[derive(Debug, Subcommand)]
pub(crate) enum AccountCommand {
    /// List accounts.
    List(ListAccounts),
    /// Show one account.
    Get {
        /// NAME@ASSET or id.
        account: String,
    },
    /// Make an account.
    Create {
        /// The user name.
        username: String,
        /// The asset that it logs in to: name, address or id.
        #[arg(long)]
        asset: String,
        /// The kind of its secret.
        #[arg(long, value_name = "TYPE", default_value = "password")]
        secret_type: SecretType,
        /// Create it on the asset itself, too, at once.
        #[arg(long)]
        push_now: bool,
        #[command(flatten)]
        fields: AccountFields,
    },
    /// Change an account: only what is given.
    Update {
        /// NAME@ASSET or id.
        account: String,
        /// Log in directly, not by switching from another account.
        #[arg(long, conflicts_with = "su_from")]
        no_su_from: bool,
        #[command(flatten)]
        fields: AccountFields,
    },
    /// Delete an account, with the history of its secret.
    Delete {
        /// NAME@ASSET or id.
        account: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Print the secret of an account. The server writes this into its audit log.
    Secret {
        /// NAME@ASSET or id.
        account: String,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// List the secrets that an account had, without showing them.
    History {
        /// NAME@ASSET or id.
        account: String,
    },
}

#[derive(Debug, Args)]
pub(crate) struct ListAccounts {
    /// Only of this asset: name, address or id.
    #[arg(long)]
    pub(crate) asset: Option<String>,
    /// Only in this node: path, name or id.
    #[arg(long)]
    pub(crate) node: Option<String>,
    /// Only with this user name.
    #[arg(long)]
    pub(crate) username: Option<String>,
    /// Only with this name.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Only on assets of this type, such as linux.
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) asset_type: Option<AssetType>,
    /// Only with this kind of secret.
    #[arg(long, value_name = "TYPE")]
    pub(crate) secret_type: Option<SecretType>,
    /// Only privileged ones, or only the others.
    #[arg(long, value_name = "BOOL")]
    pub(crate) privileged: Option<bool>,
    /// Only with these words in their names or remark, or in the name or address of their asset.
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
}

impl ListAccounts {
    /// Whether it leaves any account out.
    pub(crate) const fn chooses(&self) -> bool {
        let Self { asset, node, username, name, asset_type, secret_type, privileged, search } = self;
        asset.is_some()
            || node.is_some()
            || username.is_some()
            || name.is_some()
            || asset_type.is_some()
            || secret_type.is_some()
            || privileged.is_some()
            || search.is_some()
    }
}

/// What an account has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct AccountFields {
    /// Its name; a new account is called like its user, unless told otherwise.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Read its secret: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE")]
    pub(crate) secret_from: Option<ReadFrom>,
    /// It may do everything on its asset; automations leave its secret alone.
    #[arg(long, value_name = "BOOL")]
    pub(crate) privileged: Option<bool>,
    /// It can be used.
    #[arg(long, value_name = "BOOL")]
    pub(crate) active: Option<bool>,
    /// The account to log in with first, and switch from: NAME@ASSET or id.
    #[arg(long, value_name = "ACCOUNT")]
    pub(crate) su_from: Option<String>,
    /// A remark.
    #[arg(long)]
    pub(crate) comment: Option<String>,
}

//! `jms template`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jms_http::domain::{OnInvalid, SecretType};

use crate::secrets::ReadFrom;

use super::{Delivery, PasswordRuleFields};

#[derive(Debug, Subcommand)]
pub(crate) enum TemplateCommand {
    /// List templates.
    List {
        /// Only with this name.
        #[arg(long)]
        name: Option<String>,
        /// Only with this user name.
        #[arg(long)]
        username: Option<String>,
        /// Only with these words in their name or user name.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
    },
    /// Show one template.
    Get {
        /// Name or id.
        template: String,
    },
    /// Make a template; without a secret, unless told otherwise.
    Create {
        /// The user name of its accounts.
        username: String,
        /// Its name, which its accounts get, too; without it, the user name.
        #[arg(long)]
        name: Option<String>,
        #[command(flatten)]
        fields: TemplateFields,
    },
    /// Change a template: only what is given. One with a random secret gets a new one by it. Its accounts stay as they are.
    Update {
        /// Name or id.
        template: String,
        /// Its new name.
        #[arg(long)]
        name: Option<String>,
        /// The new user name of its accounts.
        #[arg(long)]
        username: Option<String>,
        /// Its accounts log in directly, not by switching from another.
        #[arg(long, conflicts_with = "su_from_template")]
        no_su_from: bool,
        #[command(flatten)]
        fields: TemplateFields,
    },
    /// Delete a template. The accounts that were made from it stay.
    Delete {
        /// Name or id.
        template: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Print the secret of a template. The server writes this into its audit log.
    Secret {
        /// Name or id.
        template: String,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// List the accounts that were made from a template, but for those that were changed one by one since.
    Accounts {
        /// Name or id.
        template: String,
    },
    /// Make accounts from a template, on each asset one.
    CreateAccounts {
        /// Name or id.
        template: String,
        /// On this asset: name, address or id. Several times for several.
        #[arg(long = "asset", value_name = "ASSET", required_unless_present = "nodes")]
        assets: Vec<String>,
        /// On the assets of this node: path, name or id. Several times for several.
        #[arg(long = "node", value_name = "NODE")]
        nodes: Vec<String>,
        /// What to do where there is an account of this user name and kind of secret.
        #[arg(long, value_enum, value_name = "WAY", default_value_t)]
        existing: Existing,
        /// A remark.
        #[arg(long)]
        comment: Option<String>,
    },
    /// Make all accounts of a template like it: names, kind of secret, secret. Assets are not touched; a random secret is another one for each account.
    Sync {
        /// Name or id.
        template: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
}

/// What a template has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct TemplateFields {
    /// Its accounts may do everything on their assets.
    #[arg(long, value_name = "BOOL")]
    pub(crate) privileged: Option<bool>,
    /// Its accounts can be used.
    #[arg(long, value_name = "BOOL")]
    pub(crate) active: Option<bool>,
    /// Create its accounts on the assets themselves, too, at once.
    #[arg(long, value_name = "BOOL")]
    pub(crate) push: Option<bool>,
    /// The template whose account logs in first, to switch from: name or id.
    #[arg(long = "su-from", value_name = "TEMPLATE")]
    pub(crate) su_from_template: Option<String>,
    /// A platform that the settings for pushing are for: name or number. Several times for several.
    #[arg(long = "platform", value_name = "PLATFORM")]
    pub(crate) platforms: Vec<String>,
    /// Read the settings for pushing from this file, a JSON object by methods; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) push_params: Option<PathBuf>,
    /// A remark.
    #[arg(long)]
    pub(crate) comment: Option<String>,
    #[command(flatten)]
    pub(crate) secret: TemplateSecretFields,
}

/// Its secret.
#[derive(Debug, Args)]
#[command(next_help_heading = "Its secret")]
pub(crate) struct TemplateSecretFields {
    /// The kind of secret, such as `password` or `ssh_key`; without it, the one that it has, or a password.
    #[arg(long, value_name = "TYPE")]
    pub(crate) secret_type: Option<SecretType>,
    /// Read its secret: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE", conflicts_with_all = ["random", "length", "without", "exclude_symbols"])]
    pub(crate) secret_from: Option<ReadFrom>,
    /// Read the passphrase of the SSH key: `prompt`, `stdin`, `file:PATH` or `fd:NUMBER`.
    #[arg(long, value_name = "WHERE", requires = "secret_from")]
    pub(crate) passphrase_from: Option<ReadFrom>,
    /// The server makes the secret, for each account another one: a password or an SSH key.
    #[arg(long)]
    pub(crate) random: bool,
    #[command(flatten)]
    pub(crate) rules: PasswordRuleFields,
}

/// What happens to accounts that are there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Existing {
    /// Leave it as it is.
    #[default]
    Skip,
    /// Give it the new values.
    Update,
    /// Do not make the account there: that is a failure.
    Refuse,
}

impl From<Existing> for OnInvalid {
    fn from(existing: Existing) -> Self {
        match existing {
            Existing::Skip => Self::Skip,
            Existing::Update => Self::Update,
            Existing::Refuse => Self::Refuse,
        }
    }
}

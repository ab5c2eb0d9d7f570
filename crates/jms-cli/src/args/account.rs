//! `jms account`.

use clap::{Args, Subcommand};
use jms_http::domain::{AssetType, SecretType};

use crate::secrets::ReadFrom;

use super::{Delivery, Existing, ImportAccounts, JobFields, TableFields, WriteForm};

/// About imports, for the help.
const ABOUT_IMPORT: &str = "\
The file has a row for each account, and columns:
  asset        the asset that it logs in to: name, address or id
  name, username
               one of them at least
  secret_type  password, ssh_key, access_key, token or api_key
  secret, passphrase
               only with --plain-text, or in a file that is encrypted by age
  privileged, is_active, secret_reset, push_now
               yes or no
  su_from      the id of the account to switch from
  comment
  id           the account to change; a new one gets it

All that is wrong with a file is told at once, with its lines, before anything is sent. Then comes a preview, and a question.
What was done is kept in FILE.job, which goes when all is done: after a crash, Ctrl-C or a failure the same command goes on.
With --dry-run it stops after the preview.";

/// About exports, for the help.
const ABOUT_EXPORT: &str = "\
Titles are in the language of --lang. `jms account import` reads what is written.
Secrets are encrypted by age (https://age-encryption.org) unless --plain-text is said: `age-keygen -o key.txt` makes a key, and
prints the public one that --recipient takes.";

#[derive(Debug, Subcommand)]
pub(crate) enum AccountCommand {
    /// List accounts.
    List(ListAccounts),
    /// Show one account.
    Get {
        /// NAME@ASSET or id.
        account: String,
    },
    /// Make an account, or the same account on many assets.
    Create(NewAccounts),
    /// Change an account, or many: only what is given.
    Update(UpdateAccounts),
    /// Delete an account, or many, with the history of their secrets.
    Delete(DeleteAccounts),
    /// Print the secret of an account, or write those of many into a file. The server writes this into its audit log.
    Secret(ReadSecrets),
    /// Make or change the accounts of a file: CSV, JSON lines, YAML or XLSX, as a server or `jms account export` writes them.
    #[command(after_long_help = ABOUT_IMPORT)]
    Import(ImportAccounts),
    /// Write accounts into a file: CSV, JSON lines, YAML or XLSX, with the columns of the server's own export.
    #[command(after_long_help = ABOUT_EXPORT)]
    Export(ExportAccounts),
    /// List the secrets that an account had, without showing them.
    History {
        /// NAME@ASSET or id.
        account: String,
    },
}

/// `jms account create`.
#[derive(Debug, Args)]
pub(crate) struct NewAccounts {
    /// The user name.
    pub(crate) username: String,
    /// The asset that it logs in to: name, address or id. Several times for several.
    #[arg(long = "asset", value_name = "ASSET", required_unless_present = "nodes")]
    pub(crate) assets: Vec<String>,
    /// All assets in this node or below it: path, name or id. Several times for several.
    #[arg(long = "node", value_name = "NODE")]
    pub(crate) nodes: Vec<String>,
    /// What to do on assets that have the account already, where there are several.
    #[arg(long, value_enum, value_name = "WHAT", default_value = "refuse")]
    pub(crate) existing: Existing,
    /// The kind of its secret.
    #[arg(long, value_name = "TYPE", default_value = "password")]
    pub(crate) secret_type: SecretType,
    /// Create it on the asset itself, too, at once.
    #[arg(long)]
    pub(crate) push_now: bool,
    #[command(flatten)]
    pub(crate) fields: AccountFields,
    #[command(flatten)]
    pub(crate) job: JobFields,
}

/// `jms account update`.
#[derive(Debug, Args)]
pub(crate) struct UpdateAccounts {
    /// NAME@ASSET or id. Several for several; `-` reads them from standard input, one on each line.
    #[arg(value_name = "ACCOUNT")]
    pub(crate) accounts: Vec<String>,
    /// Log in directly, not by switching from another account.
    #[arg(long, conflicts_with = "su_from")]
    pub(crate) no_su_from: bool,
    #[command(flatten)]
    pub(crate) fields: AccountFields,
    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) selection: AccountSelection,
    #[command(flatten)]
    pub(crate) job: JobFields,
}

/// `jms account delete`.
#[derive(Debug, Args)]
pub(crate) struct DeleteAccounts {
    /// NAME@ASSET or id. Several for several; `-` reads them from standard input, one on each line.
    #[arg(value_name = "ACCOUNT")]
    pub(crate) accounts: Vec<String>,
    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) selection: ListAccounts,
    #[command(flatten)]
    pub(crate) job: JobFields,
}

/// `jms account secret`.
#[derive(Debug, Args)]
pub(crate) struct ReadSecrets {
    /// NAME@ASSET or id. Several for several, which go to a file; `-` reads them from standard input, one on each line.
    #[arg(value_name = "ACCOUNT")]
    pub(crate) accounts: Vec<String>,
    #[command(flatten)]
    pub(crate) selection: ListAccounts,
    #[command(flatten)]
    pub(crate) delivery: Delivery,
    #[command(flatten)]
    pub(crate) table: TableFields,
    /// Write the secrets of several in clear text.
    #[arg(long, conflicts_with_all = ["recipients", "recipients_file", "passphrase_from"])]
    pub(crate) plain_text: bool,
}

/// Which accounts a list has.
#[derive(Debug, Args)]
pub(crate) struct ListAccounts {
    /// Only with this name.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Only privileged ones, or only the others.
    #[arg(long, value_name = "BOOL")]
    pub(crate) privileged: Option<bool>,
    #[command(flatten)]
    pub(crate) selection: AccountSelection,
}

/// Which accounts, by what no command changes.
#[derive(Debug, Args)]
pub(crate) struct AccountSelection {
    /// Only of this asset: name, address or id.
    #[arg(long)]
    pub(crate) asset: Option<String>,
    /// Only in this node: path, name or id.
    #[arg(long)]
    pub(crate) node: Option<String>,
    /// Only with this user name.
    #[arg(long)]
    pub(crate) username: Option<String>,
    /// Only on assets of this type, such as linux.
    #[arg(long = "type", value_name = "TYPE")]
    pub(crate) asset_type: Option<AssetType>,
    /// Only with this kind of secret.
    #[arg(long, value_name = "TYPE")]
    pub(crate) secret_type: Option<SecretType>,
    /// Only with these words in their names or remark, or in the name or address of their asset.
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
}

impl AccountSelection {
    /// Whether it leaves any account out.
    const fn chooses(&self) -> bool {
        let Self { asset, node, username, asset_type, secret_type, search } = self;
        asset.is_some()
            || node.is_some()
            || username.is_some()
            || asset_type.is_some()
            || secret_type.is_some()
            || search.is_some()
    }
}

impl ListAccounts {
    /// Whether it leaves any account out.
    pub(crate) const fn chooses(&self) -> bool {
        let Self { name, privileged, selection } = self;
        name.is_some() || privileged.is_some() || selection.chooses()
    }
}

/// `jms account export`.
#[derive(Debug, Args)]
pub(crate) struct ExportAccounts {
    #[command(flatten)]
    pub(crate) selection: ListAccounts,
    /// Read the secrets, too, and write them. The server writes each of them into its audit log.
    #[arg(long)]
    pub(crate) with_secrets: bool,
    /// Write the secrets in clear text.
    #[arg(long, requires = "with_secrets", conflicts_with_all = ["recipients", "recipients_file", "passphrase_from"])]
    pub(crate) plain_text: bool,
    #[command(flatten)]
    pub(crate) form: WriteForm,
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

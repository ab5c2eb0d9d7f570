//! `jms app`.

use std::str::FromStr;

use clap::{Args, Subcommand};
use jms_http::domain::{AttributeMatch, SdkLanguage};

use super::Delivery;

#[derive(Debug, Subcommand)]
pub(crate) enum AppCommand {
    /// List integration applications.
    List {
        /// Only with these words in their name or remark.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
    },
    /// Show one application.
    Get {
        /// Name or id.
        app: String,
    },
    /// Make an application, admitted from everywhere unless told otherwise. `jms app secret` reads its secret.
    Create {
        /// Its name.
        name: String,
        #[command(flatten)]
        fields: AppFields,
    },
    /// Change an application: only what is given. Up to 4.10.16 it gets a new secret by that.
    Update {
        /// Name or id.
        app: String,
        /// Its new name.
        #[arg(long)]
        name: Option<String>,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        fields: AppFields,
    },
    /// Delete an application. Its secret is refused from then on.
    Delete {
        /// Name or id.
        app: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Print the secret of an application, which it signs its requests with. Up to 4.9 that makes a new one.
    Secret {
        /// Name or id.
        app: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        delivery: Delivery,
    },
    /// Give an application a new secret; the old one is refused at once. From 4.10.17 on.
    RefreshSecret {
        /// Name or id.
        app: String,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// List the accounts whose secrets an application may fetch.
    Accounts {
        /// Name or id.
        app: String,
    },
    /// Print a program that fetches secrets as an application.
    Sdk {
        /// Its language: python, java, go, node or curl.
        language: SdkLanguage,
        /// Print the manual instead.
        #[arg(long)]
        readme: bool,
    },
}

/// What an application has, whether it is made or changed.
#[derive(Debug, Args)]
pub(crate) struct AppFields {
    /// Admit its requests from this address, network or range, such as 10.0.0.0/8; `*` is everywhere. Several times for several.
    #[arg(long = "from", value_name = "ADDRESS")]
    pub(crate) ip_group: Vec<String>,
    /// Its requests are admitted.
    #[arg(long, value_name = "BOOL")]
    pub(crate) active: Option<bool>,
    /// A remark.
    #[arg(long)]
    pub(crate) comment: Option<String>,
    #[command(flatten)]
    pub(crate) accounts: ChosenAccounts,
}

/// Which accounts it may have. At most one of these.
#[derive(Debug, Args)]
#[group(multiple = false)]
#[command(next_help_heading = "Its accounts")]
pub(crate) struct ChosenAccounts {
    /// All accounts of the organisation, also those that come later.
    #[arg(long)]
    pub(crate) all_accounts: bool,
    /// This account: NAME@ASSET or id. Several times for several.
    #[arg(long = "account", value_name = "ACCOUNT")]
    pub(crate) accounts: Vec<String>,
    /// Accounts for which this holds, also those that come later: COLUMN=VALUE or COLUMN:WAY=VALUE, such as username=deploy. Several times for all of several.
    #[arg(long = "where", value_name = "CONDITION", long_help = WHERE)]
    pub(crate) conditions: Vec<Condition>,
}

/// The long help of `--where`.
const WHERE: &str = "\
Accounts for which this holds, also those that come later: COLUMN=VALUE or COLUMN:WAY=VALUE, such as username=deploy. Several times for all of several.

Columns: asset (by name, address or id), asset__name, asset__address, username, name, secret_type, privileged, is_active, comment, source, created_by.
Ways: exact, which is the usual one, not, in, contains, startswith, endswith, regex; for asset__address ip_in, too. Commas stand between the values of asset, in and ip_in.";

/// Columns of accounts that conditions can be on. The server takes any name, and then fails over those that are no column.
const COLUMNS: [&str; 11] = [
    ASSET,
    "asset__name",
    "asset__address",
    "username",
    "name",
    "secret_type",
    "privileged",
    "is_active",
    "comment",
    "source",
    "created_by",
];

/// The column with ids of assets.
const ASSET: &str = "asset";

/// A condition on accounts, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Condition {
    /// The account is on one of these assets.
    OnAsset(Vec<String>),
    /// A column, how it is compared, and with what.
    Column { column: &'static str, how: AttributeMatch, values: Vec<String> },
}

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (left, value) = text.split_once('=').filter(|(_, value)| !value.is_empty()).ok_or_else(|| {
            "write COLUMN=VALUE or COLUMN:WAY=VALUE, such as username=deploy or username:startswith=svc-".to_owned()
        })?;
        let (column, how) = match left.split_once(':') {
            Some((column, how)) => (column, how.parse().map_err(|error: jms_http::domain::Invalid| error.to_string())?),
            None => (left, AttributeMatch::Exact),
        };
        let known = COLUMNS.into_iter().find(|known| *known == column);
        let column = known.ok_or_else(|| format!("`{column}` is no column: write one of {}", COLUMNS.join(", ")))?;
        let split = || value.split(',').map(|value| value.trim().to_owned()).collect();
        match how {
            AttributeMatch::Exact if column == ASSET => Ok(Self::OnAsset(split())),
            _ if column == ASSET => Err("assets are only listed: write asset=web-01 or asset=web-01,web-02".to_owned()),
            AttributeMatch::In | AttributeMatch::IpIn => Ok(Self::Column { column, how, values: split() }),
            how => Ok(Self::Column { column, how, values: vec![value.to_owned()] }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read() {
        let column = |column, how, values: &[&str]| {
            let values = values.iter().map(|value| (*value).to_owned()).collect();
            Ok(Condition::Column { column, how, values })
        };
        for (text, read) in [
            ("username=deploy", column("username", AttributeMatch::Exact, &["deploy"])),
            ("username:in=deploy, app", column("username", AttributeMatch::In, &["deploy", "app"])),
            ("comment:contains=a=b:c,d", column("comment", AttributeMatch::Contains, &["a=b:c,d"])),
            ("asset=web-01,web-02", Ok(Condition::OnAsset(vec!["web-01".to_owned(), "web-02".to_owned()]))),
        ] {
            assert_eq!(text.parse(), read, "{text}");
        }
        for (text, says) in [
            ("username", "COLUMN=VALUE"),
            ("username=", "COLUMN=VALUE"),
            ("user=deploy", "one of asset"),
            ("username:like=x", "startswith"),
            ("asset:not=web-01", "asset=web-01"),
        ] {
            let error = text.parse::<Condition>().unwrap_err();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}

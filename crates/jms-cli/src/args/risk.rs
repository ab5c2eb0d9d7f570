//! `jms risk`.

use clap::{Args, Subcommand, ValueEnum};
use jms_http::domain::{AccountRiskId, FindingStatus, RiskAction, RiskKind};

#[derive(Debug, Subcommand)]
pub(crate) enum RiskCommand {
    /// List risks of accounts. They want a licence.
    List(ListRisks),
    /// Show one risk with its history.
    Get {
        /// Its id.
        risk: AccountRiskId,
    },
    /// Do something about a risk, and note it in its history. On assets it is done at once, which may take long.
    Handle {
        /// Its id.
        risk: AccountRiskId,
        /// What to do.
        #[arg(value_enum)]
        action: Handling,
        /// What to say about it in its history.
        #[arg(long)]
        comment: Option<String>,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Delete the note of a risk. Account and asset stay as they are, and the next check may find it again.
    Delete {
        /// Its id.
        risk: AccountRiskId,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// List the assets that have risks, and how many.
    Assets,
}

#[derive(Debug, Args)]
pub(crate) struct ListRisks {
    /// Only of this kind, such as `weak_password`.
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<RiskKind>,
    /// Only of this status.
    #[arg(long, value_enum)]
    pub(crate) status: Option<Status>,
    /// Only of this asset: name, address or id.
    #[arg(long)]
    pub(crate) asset: Option<String>,
    /// Only in this node: path, name or id.
    #[arg(long)]
    pub(crate) node: Option<String>,
    /// Only with these words in the user name, or in the name of the asset.
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
}

/// What became of a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Status {
    /// Nobody has looked at it.
    Pending,
    /// It was dealt with.
    Confirmed,
    /// It was found to be no matter.
    Ignored,
}

impl From<Status> for FindingStatus {
    fn from(status: Status) -> Self {
        match status {
            Status::Pending => Self::Pending,
            Status::Confirmed => Self::Confirmed,
            Status::Ignored => Self::Ignored,
        }
    }
}

/// What can be done about a risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Handling {
    /// Ignore it, and the account that was found with it.
    Ignore,
    /// Make it pending again.
    Reopen,
    /// Confirm it, and do nothing else.
    Close,
    /// Remove the account from the asset.
    DeleteRemote,
    /// Delete the accounts of this user name from JumpServer.
    DeleteAccount,
    /// Remove the account from the asset and from JumpServer.
    DeleteBoth,
    /// Make an account without a secret, of one that was found.
    AddAccount,
    /// Make an account, and set a random password on the asset.
    ChangePasswordAdd,
    /// Change the password of the account to a random one.
    ChangePassword,
}

impl From<Handling> for RiskAction {
    fn from(handling: Handling) -> Self {
        match handling {
            Handling::Ignore => Self::Ignore,
            Handling::Reopen => Self::Reopen,
            Handling::Close => Self::Close,
            Handling::DeleteRemote => Self::DeleteRemote,
            Handling::DeleteAccount => Self::DeleteAccount,
            Handling::DeleteBoth => Self::DeleteBoth,
            Handling::AddAccount => Self::AddAccount,
            Handling::ChangePasswordAdd => Self::ChangePasswordAdd,
            Handling::ChangePassword => Self::ChangePassword,
        }
    }
}

//! What can be written on the command line.

mod account;
mod api;
mod auth;
mod backup;
mod change_secret;
mod crontab;
mod delivery;
mod profile;
mod references;
#[cfg(feature = "sandbox")]
mod sandbox;
mod schedule;
mod spec;

use std::{num::NonZeroU32, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use jms_http::{
    Rules,
    domain::{AssetType, OrgId},
};

pub(crate) use account::{AccountCommand, AccountFields, ListAccounts};
pub(crate) use api::ApiRequest;
pub(crate) use auth::{AuthCommand, LoginWith};
pub(crate) use backup::{BackupCommand, PlanFields};
pub(crate) use change_secret::{AutomationFields, ChangeSecretCommand, CharacterClass, SecretFields};
pub(crate) use crontab::CrontabCommand;
pub(crate) use delivery::Delivery;
pub(crate) use profile::ProfileCommand;
pub(crate) use references::{Assignment, Inject, ReadReference, RunCommand, is_name};
#[cfg(feature = "sandbox")]
pub(crate) use sandbox::{Imitated, Imitation};
pub(crate) use schedule::ScheduleFields;
pub(crate) use spec::{Lang, SpecCommand};

/// JumpServer's account administration: accounts and their secrets, change-secret automations, backups.
#[derive(Debug, Parser)]
#[command(name = "jms", version, after_long_help = AFTER_HELP)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const AFTER_HELP: &str = "\
Where the server is, and who you are:
  --sandbox, or a profile of the config file (--profile, JMS_PROFILE, else `default`), or the environment: JMS_URL with
  JMS_ACCESS_KEY_ID and JMS_ACCESS_KEY_SECRET, or with JMS_TOKEN, JMS_PRIVATE_TOKEN, or JMS_USERNAME and JMS_PASSWORD.
  Secrets are read from a prompt or from standard input, never from arguments.

Exit codes:
   0  done
   1  anything that is not below
   2  wrong usage or input; nothing was sent
   3  not found
   4  not logged in, or not allowed
   5  refused by the server
   6  the server is unreachable, fails, or throttles
   7  the outcome is unknown: it may have been done or not
   8  the run failed
   9  the run ended well and changed nothing
  10  the run has not ended";

/// What every command takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// Work on the embedded sandbox, whose state is kept in your state folder. Needs no server.
    #[arg(long, global = true, conflicts_with = "profile")]
    pub(crate) sandbox: bool,
    /// Use this profile of the config file.
    #[arg(long, global = true, env = "JMS_PROFILE", hide_env_values = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// The config file, in place of the usual one.
    #[arg(long, global = true, env = "JMS_CONFIG", hide_env_values = true, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// See this organisation's objects; without it, the default one's.
    #[arg(long, global = true, env = "JMS_ORG", hide_env_values = true, value_name = "ID")]
    pub(crate) org: Option<OrgId>,
    /// Take the server for this version, such as 3.10 or 4.10, or `auto` to ask it; without it, for 4.10.
    #[arg(long, global = true, env = "JMS_SERVER_VERSION", hide_env_values = true, value_name = "VERSION")]
    pub(crate) server_version: Option<Rules>,
    /// How long one request may take, tries and pauses included; without it, 30.
    #[arg(long, global = true, env = "JMS_TIMEOUT", hide_env_values = true, value_name = "SECONDS")]
    pub(crate) timeout: Option<NonZeroU32>,
    /// How to print.
    #[arg(short, long, global = true, value_enum, default_value_t = Format::Table)]
    pub(crate) output: Format,
}

/// How to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Table,
    /// For programs.
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Accounts and their secrets.
    #[command(subcommand)]
    Account(AccountCommand),
    /// Change-secret automations: which accounts get a new secret, when, and by which rules.
    #[command(subcommand)]
    ChangeSecret(ChangeSecretCommand),
    /// Account-backup plans.
    #[command(subcommand)]
    Backup(BackupCommand),
    /// Assets.
    #[command(subcommand)]
    Asset(AssetCommand),
    /// Nodes of the tree of assets.
    #[command(subcommand)]
    Node(LookUpCommand),
    /// Users of JumpServer.
    #[command(subcommand)]
    User(LookUpCommand),
    /// Organisations.
    #[command(subcommand)]
    Org(LookUpCommand),
    /// Crontabs as JumpServer reads them. Needs no server.
    #[command(subcommand)]
    Crontab(CrontabCommand),
    /// Logging in and out.
    #[command(subcommand)]
    Auth(AuthCommand),
    /// Profiles of the config file: servers and who you are there.
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// Print what a reference stands for, such as the secret of an account.
    #[command(after_long_help = references::ABOUT)]
    Read(ReadReference),
    /// Fill a template, in which references stand in braces: `{{ jms://web-01/deploy }}`.
    #[command(after_long_help = references::ABOUT_TEMPLATES)]
    Inject(Inject),
    /// Run a command that is given secrets, in variables or in files, and not our own credentials.
    #[command(after_long_help = references::ABOUT_RUNS)]
    Run(RunCommand),
    /// Clears the clipboard later; started by `--clip`.
    #[command(hide = true, name = crate::clipboard::CLEAR_LATER)]
    ClearClipboard {
        /// After how many seconds.
        after: NonZeroU32,
    },
    /// Send any request, with the credentials of the profile, checked against the API document.
    Api(ApiRequest),
    /// The API document of this release. Needs no server.
    #[command(subcommand)]
    Spec(SpecCommand),
    /// The embedded sandbox.
    #[cfg(feature = "sandbox")]
    #[command(subcommand)]
    Sandbox(SandboxCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AssetCommand {
    /// List assets.
    List {
        /// Only with these words in their name or address.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
        /// Only at this address.
        #[arg(long)]
        address: Option<String>,
        /// Only of this type, such as linux.
        #[arg(long = "type", value_name = "TYPE")]
        asset_type: Option<AssetType>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum LookUpCommand {
    /// List them.
    List {
        /// Only with these words in their names.
        #[arg(long, value_name = "WORDS")]
        search: Option<String>,
    },
}

#[cfg(feature = "sandbox")]
#[derive(Debug, Subcommand)]
pub(crate) enum SandboxCommand {
    /// Serve the sandbox on this machine until interrupted, and print how to reach it.
    #[command(after_long_help = sandbox::AFTER_HELP)]
    Serve {
        /// Where to listen; port 0 takes a free one.
        #[arg(long, default_value = "127.0.0.1:0", value_name = "ADDRESS")]
        listen: std::net::SocketAddr,
        #[command(flatten)]
        imitation: Imitation,
    },
    /// Record a fixture from a real server: its users, assets, accounts, templates and automations, without secrets.
    Record {
        /// The profile of the config file that says where the server is and who asks.
        #[arg(long, value_name = "PROFILE")]
        from: String,
        /// The file to write, which only you can read.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Make up the names of users, assets and databases, the addresses and the comments.
        #[arg(long)]
        anonymise: bool,
    },
    /// Throw its state away: the next use begins with the seeded fleet.
    Reset,
}

//! What can be written on the command line.

mod account;
mod api;
mod app;
mod auth;
mod automation;
mod backup;
mod change_secret;
mod check;
mod code;
mod crontab;
mod delivery;
mod execution;
mod gather;
mod job;
mod output;
mod password_rules;
mod platform;
mod profile;
mod push;
mod record;
mod references;
mod report;
mod risk;
mod rotate;
#[cfg(feature = "sandbox")]
mod sandbox;
mod schedule;
mod secret_change;
mod spec;
mod template;

use std::{num::NonZeroU32, path::PathBuf};

use clap::{Args, Parser, Subcommand};
use jms_http::{
    Rules,
    domain::{AccountBackup, AssetType, ChangeSecret, CheckAccount, GatherAccount, OrgId, PushAccount},
};

pub(crate) use account::{
    AccountCommand, AccountFields, AccountSelection, DeleteAccounts, ExportAccounts, ListAccounts, NewAccounts,
    ReadSecrets, UpdateAccounts,
};
pub(crate) use api::ApiRequest;
pub(crate) use app::{AppCommand, AppFields, ChosenAccounts, Condition};
pub(crate) use auth::{AuthCommand, LoginWith};
pub(crate) use automation::{
    AssetsCommand, AutomationCommand, AutomationFields, ByName, Deadline, NodesCommand, NothingAtStake, TargetedCommand,
};
pub(crate) use backup::PlanFields;
pub(crate) use change_secret::{ChangeSecretChange, ChangeSecretCreation, ChangeSecretFields, RecordsAtStake};
pub(crate) use check::CheckFields;
pub(crate) use code::{ApplyFiles, CodeFiles, ExportFiles, PlanFiles};
pub(crate) use crontab::CrontabCommand;
pub(crate) use delivery::Delivery;
pub(crate) use execution::{ExecutionCommand, OneRun};
pub(crate) use gather::GatherFields;
pub(crate) use job::{ImportAccounts, ImportMode, JobFields, Sealing, TableFields, WriteForm};
pub(crate) use output::{Color, Format, Output};
pub(crate) use password_rules::PasswordRuleFields;
pub(crate) use platform::PlatformCommand;
pub(crate) use profile::ProfileCommand;
pub(crate) use push::{PushChange, PushCreation, PushFields};
pub(crate) use record::{ListRecords, RecordCommand, RecordKind};
pub(crate) use references::{Assignment, Inject, ReadReference, RunCommand, is_name};
pub(crate) use report::{FailOn, Report, ReportForm};
pub(crate) use risk::{Handling, ListRisks, RiskCommand};
pub(crate) use rotate::{Course, Rotate};
#[cfg(feature = "sandbox")]
pub(crate) use sandbox::{Imitated, Imitation};
pub(crate) use schedule::ScheduleFields;
pub(crate) use secret_change::{BySecretType, CharacterClass, SecretFields};
pub(crate) use spec::SpecCommand;
pub(crate) use template::{Existing, TemplateCommand, TemplateFields, TemplateSecretFields};

use crate::{completion::Shell, help, lang::Lang};

/// JumpServer's account administration: accounts and their secrets, change-secret automations, backups.
#[derive(Debug, Parser)]
#[command(name = "jms", version, after_long_help = help::AFTER, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, Default, Args)]
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
    /// Print the request that would change something, without its secrets, and send nothing but look-ups.
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Tell each request on standard error: what, status, time and id; no values, headers or bodies.
    #[arg(long, global = true)]
    pub(crate) debug: bool,
    /// Help and messages in this language; without it, in that of the locale.
    #[arg(long, global = true, env = "JMS_LANG", hide_env_values = true, value_enum, value_name = "LANGUAGE")]
    pub(crate) lang: Option<Lang>,
    #[command(flatten)]
    pub(crate) output: Output,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Accounts and their secrets.
    #[command(subcommand)]
    Account(AccountCommand),
    /// Account templates: what accounts are made from.
    #[command(subcommand)]
    Template(TemplateCommand),
    /// Change-secret automations: which accounts get a new secret, when, and by which rules.
    #[command(subcommand)]
    ChangeSecret(TargetedCommand<ChangeSecret>),
    /// Push-account automations: which accounts are put on assets, with which secrets, and when.
    #[command(subcommand)]
    Push(TargetedCommand<PushAccount>),
    /// Gather-account automations: which assets are searched for accounts, and when.
    #[command(subcommand)]
    Gather(TargetedCommand<GatherAccount>),
    /// Check-account automations: which accounts are checked for what, and when. Since 4.8.
    #[command(subcommand)]
    Check(TargetedCommand<CheckAccount>),
    /// Account-backup plans.
    #[command(subcommand)]
    Backup(AutomationCommand<AccountBackup>),
    /// Executions: runs of automations and plans of all kinds.
    #[command(subcommand)]
    Execution(ExecutionCommand),
    /// Records: what runs did to each account.
    #[command(subcommand)]
    Record(RecordCommand),
    /// Risks of accounts: what checks and discoveries found.
    #[command(subcommand)]
    Risk(RiskCommand),
    /// Integration applications: programs that fetch secrets by themselves.
    #[command(subcommand)]
    App(AppCommand),
    /// Assets.
    #[command(subcommand)]
    Asset(AssetCommand),
    /// Nodes of the tree of assets.
    #[command(subcommand)]
    Node(LookUpCommand),
    /// Platforms: what kinds of assets there are.
    #[command(subcommand)]
    Platform(PlatformCommand),
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
    /// Say what is wrong with accounts, automations and backup plans, and fail on it if asked to.
    Report(Report),
    /// Give accounts new secrets with care: a canary first, then waves, each verified before the next; can be resumed.
    #[command(after_long_help = rotate::ABOUT)]
    Rotate(Rotate),
    /// Compare files that say what accounts, templates, automations and backup plans there should be with what there is.
    #[command(after_long_help = code::ABOUT_PLAN)]
    Plan(PlanFiles),
    /// Make it as files say: accounts, templates, automations and backup plans.
    #[command(after_long_help = code::ABOUT_APPLY)]
    Apply(ApplyFiles),
    /// Write files that describe what there is, without secrets.
    Export(ExportFiles),
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
    /// Check everything that commands need, and say what to do: server, clock, login, licence, permissions, workers.
    Doctor,
    /// Print what makes a shell complete commands, options and names of objects.
    Completion {
        /// The shell.
        shell: Shell,
    },
    /// Print the man page of a command, or write all of them into a folder.
    Man {
        /// A command, such as `account list`.
        #[arg(value_name = "COMMAND")]
        words: Vec<String>,
        /// Write all of them into this folder.
        #[arg(long, value_name = "FOLDER", conflicts_with = "words")]
        out: Option<PathBuf>,
    },
    /// Write the reference of the commands as Markdown into a folder, in both languages.
    #[command(hide = true)]
    Reference {
        /// The folder.
        folder: PathBuf,
    },
    /// Help of a command, or about a topic: environment, exit-codes, output.
    Help {
        /// A command, such as `account list`, or a topic.
        #[arg(value_name = "COMMAND|TOPIC")]
        words: Vec<String>,
    },
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

//! What every noun of automations has: the same verbs, and fields that most kinds share.

use clap::{Args, Subcommand};

use crate::kinds::{AtStake, Noun};

use super::ScheduleFields;

/// The verbs of a kind of automation.
#[derive(Debug, Subcommand)]
pub(crate) enum AutomationCommand<K: Noun> {
    /// List them.
    List(K::Filters),
    /// Show one of them.
    Get {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
    },
    #[command(about = K::CREATES)]
    Create {
        /// Its name.
        name: String,
        #[command(flatten)]
        creation: K::Creation,
    },
    /// Change one of them: only what is given.
    Update {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        /// Its new name.
        #[arg(long = "name", value_name = "NEW")]
        new_name: Option<String>,
        #[command(flatten)]
        change: K::Change,
    },
    /// Delete one of them, with its executions and what they left.
    Delete {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        #[command(flatten)]
        deletion: K::Deletion,
        /// Do not ask.
        #[arg(long)]
        yes: bool,
    },
    /// Run one of them now.
    Run {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        /// Wait for the end, and print what was done.
        #[arg(long)]
        wait: bool,
        #[command(flatten)]
        deadline: Deadline,
    },
}

/// The verbs of a kind whose assets and nodes are changed one by one.
#[derive(Debug, Subcommand)]
pub(crate) enum TargetedCommand<K: Noun> {
    #[command(flatten)]
    Automation(AutomationCommand<K>),
    /// The assets that take part in one of them; those of gather and check change one by one since 4.10.19.
    #[command(subcommand)]
    Assets(AssetsCommand),
    /// The nodes whose assets take part in one of them; those of gather and check change one by one since 4.10.19.
    #[command(subcommand)]
    Nodes(NodesCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum AssetsCommand {
    /// List all assets that take part: those that are named, and those of the nodes.
    List {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
    },
    /// Name more assets.
    Add {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        /// Assets: name, address or id.
        #[arg(value_name = "ASSET", required = true)]
        assets: Vec<String>,
    },
    /// Name these assets no more. Those that take part by a node stay.
    Remove {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        /// Assets: name, address or id.
        #[arg(value_name = "ASSET", required = true)]
        assets: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum NodesCommand {
    /// List the nodes that are named.
    List {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
    },
    /// Name more nodes.
    Add {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        /// Nodes: path, name or id.
        #[arg(value_name = "NODE", required = true)]
        nodes: Vec<String>,
    },
    /// Name these nodes no more.
    Remove {
        /// Name or id.
        #[arg(value_name = "NAME")]
        automation: String,
        /// Nodes: path, name or id.
        #[arg(value_name = "NODE", required = true)]
        nodes: Vec<String>,
    },
}

/// How long to wait for the end of a run.
#[derive(Debug, Clone, Copy, Args)]
pub(crate) struct Deadline {
    /// How many seconds to wait; the run goes on at the server when they are over.
    #[arg(long, default_value_t = 1800, value_name = "SECONDS")]
    pub(crate) deadline: u64,
}

/// Which of them to list.
#[derive(Debug, Args)]
pub(crate) struct ByName {
    /// Only with these words in their name.
    #[arg(long, value_name = "WORDS")]
    pub(crate) search: Option<String>,
}

/// What most automations have, whether they are made or changed.
#[derive(Debug, Args)]
pub(crate) struct AutomationFields {
    /// Asset that takes part: name, address or id. Several times for several.
    #[arg(long = "asset", value_name = "ASSET")]
    pub(crate) assets: Vec<String>,
    /// Node whose assets take part, too: path, name or id. Several times for several.
    #[arg(long = "node", value_name = "NODE")]
    pub(crate) nodes: Vec<String>,
    /// It can run by its schedule.
    #[arg(long, value_name = "BOOL")]
    pub(crate) active: Option<bool>,
    /// A remark.
    #[arg(long)]
    pub(crate) comment: Option<String>,
    #[command(flatten)]
    pub(crate) schedule: ScheduleFields,
}

/// Nothing that could be lost.
#[derive(Debug, Args)]
pub(crate) struct NothingAtStake {}

impl AtStake for NothingAtStake {}

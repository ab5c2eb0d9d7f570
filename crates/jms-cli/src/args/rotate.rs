//! Rotations.

use std::{num::NonZeroUsize, path::PathBuf};

use clap::Args;
use jms_fleet::FailureLimit;

use super::{Deadline, ListAccounts, SecretFields};

/// How it works, for the help.
pub(crate) const ABOUT: &str = "\
First comes the canary: if one of its accounts fails, nobody else is touched. Then come waves, each a run of its own: the server
tests the new secrets after each of them, and too many failures end the rotation.

Accounts that the server would pass over in silence are told before the start, with the reason, and left alone. No account that
was not selected is changed, and none is changed twice: whatever happens is in the journal, by which --resume goes on after Ctrl-C,
a crash or a lost answer. The automations that are made stay, because their records may hold the only copy of a secret.

States of an account:
  spared       it is left alone, which was told before the start
  planned      nothing was done about it so far
  in_doubt     it is in a run that was started, or may have been; --resume looks first
  changed      it has a new secret; whether the server could log in with it stands beside it
  failed       it was tried, and failed: as far as the server knows, it has its old secret
  not_changed  the run ended without a word of it: the server left it alone
  unknown      nobody can tell; it is not tried again

Examples:
  jms rotate --username deploy --node /DEFAULT/linux --length 24 --dry-run
  jms rotate --username deploy --canary 2 --wave 50 --pause 60 --max-failures 5% --journal deploy.rotation --yes
  jms rotate --resume deploy.rotation --retry-failed";

#[derive(Debug, Args)]
pub(crate) struct Rotate {
    /// NAME@ASSET or id; `-` reads them from standard input, one on each line. Without any, those that the options choose.
    #[arg(value_name = "ACCOUNT")]
    pub(crate) account: Vec<String>,
    /// All accounts that there are.
    #[arg(long, conflicts_with = "account")]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) list: ListAccounts,
    #[command(flatten)]
    pub(crate) secret: SecretFields,
    #[command(flatten)]
    pub(crate) course: Course,
}

/// In which steps, and when to stop.
#[derive(Debug, Args)]
#[command(next_help_heading = "Course")]
pub(crate) struct Course {
    /// How many accounts come first. If one of them fails, nobody else is touched.
    #[arg(long, default_value_t = 1, value_name = "ACCOUNTS", conflicts_with = "resume")]
    pub(crate) canary: usize,
    /// How many accounts are changed at once, at most.
    #[arg(long, default_value = "20", value_name = "ACCOUNTS", conflicts_with = "resume")]
    pub(crate) wave: NonZeroUsize,
    /// How long to wait between two waves.
    #[arg(long, default_value_t = 0, value_name = "SECONDS")]
    pub(crate) pause: u64,
    /// Stop after a wave if more accounts failed than this: a number, or a percentage of those that were dealt with.
    #[arg(long, default_value_t, value_name = "NUMBER|PERCENT%")]
    pub(crate) max_failures: FailureLimit,
    /// Do not have the server log in with the new secrets after each wave.
    #[arg(long)]
    pub(crate) no_verify: bool,
    /// Where to write down what was done; without it, a file in this folder, which is told.
    #[arg(long, value_name = "FILE", conflicts_with = "resume")]
    pub(crate) journal: Option<PathBuf>,
    /// Go on with the rotation of this journal; what was started is looked for first.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["account", "all"])]
    pub(crate) resume: Option<PathBuf>,
    /// Try accounts again whose secret was not changed, and test again those whose test failed.
    #[arg(long, requires = "resume")]
    pub(crate) retry_failed: bool,
    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) deadline: Deadline,
}

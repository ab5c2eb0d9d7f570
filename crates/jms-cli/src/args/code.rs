//! Accounts as code: files that say what there should be.

use std::path::PathBuf;

use clap::Args;
use jms_fleet::Owner;

/// Below the help of `plan`.
pub(crate) const ABOUT_PLAN: &str = "\
Exit codes:
  0  all is as the files say
  1  something is wrong with the files
  2  there is a difference; any other wrong usage is 2, too, and prints nothing on standard output

Files:
  All *.yaml and *.yml of the folder and of those below it; docs/accounts-as-code.md says what they can hold.
  Secrets stand there as references only: env:NAME, file:PATH, jms://ASSET/ACCOUNT, cmd:COMMAND.";

/// Below the help of `apply`.
pub(crate) const ABOUT_APPLY: &str = "\
It can be ended anywhere, and by anything: run it again, and it does what is left.
Secrets of accounts are set when these are made, and left alone later: rotations change them.";

#[derive(Debug, Args)]
pub(crate) struct CodeFiles {
    /// The folder with the files.
    #[arg(short = 'f', long = "files", value_name = "FOLDER", value_hint = clap::ValueHint::DirPath)]
    pub(crate) folder: PathBuf,
    /// Delete what was made from these files and is described by none of them any more.
    #[arg(long)]
    pub(crate) prune: bool,
    /// Mark what is there and described as made from these files, so that it can be deleted by `--prune` later.
    #[arg(long)]
    pub(crate) adopt: bool,
    /// Take secrets that stand in the files in clear text.
    #[arg(long)]
    pub(crate) allow_clear_secrets: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PlanFiles {
    #[command(flatten)]
    pub(crate) files: CodeFiles,
}

#[derive(Debug, Args)]
pub(crate) struct ApplyFiles {
    #[command(flatten)]
    pub(crate) files: CodeFiles,
    /// Go on after a change that fails.
    #[arg(long)]
    pub(crate) continue_on_error: bool,
    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ExportFiles {
    /// Write files for `jms plan` and `jms apply` into this folder, which may have none yet.
    #[arg(long, value_name = "FOLDER", required = true, value_hint = clap::ValueHint::DirPath)]
    pub(crate) as_code: PathBuf,
    /// The owner of the files: what belongs to others is left out.
    #[arg(long, value_name = "NAME", default_value_t)]
    pub(crate) owner: Owner,
}

//! Where a secret goes that was asked for.

use std::{num::NonZeroU32, path::PathBuf};

use clap::Args;

/// Where a secret goes: to standard output, unless told otherwise.
#[derive(Debug, Args)]
#[command(next_help_heading = "Where it goes")]
pub(crate) struct Delivery {
    /// Copy it to the clipboard, and print nothing.
    #[arg(long, conflicts_with = "out")]
    pub(crate) clip: bool,
    /// After how many seconds the clipboard is cleared, if it still holds the secret.
    #[arg(long, value_name = "SECONDS", default_value = "45", requires = "clip")]
    pub(crate) clip_for: NonZeroU32,
    /// Write it to a file that only you can read, and print nothing.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    /// Replace the file if it is there.
    #[arg(long, requires = "out")]
    pub(crate) force: bool,
    /// Print it without the end of a line after it.
    #[arg(long, short, conflicts_with_all = ["clip", "out"])]
    pub(crate) no_newline: bool,
}

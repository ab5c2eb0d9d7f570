//! Chores of this repository, as functions that its tests call, too.

pub mod cli;
pub mod docs;
pub mod generate;
pub mod output;
pub mod spec;

use std::path::PathBuf;

/// The root of the workspace.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

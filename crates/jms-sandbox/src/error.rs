//! What can go wrong in setting up a sandbox.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{faults::FaultError, profile::Profile};

/// Why a sandbox could not be built, reset or served.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SandboxError {
    /// The store could not be opened, read or written.
    #[error("the sandbox store failed while {doing}: {source}")]
    Store {
        /// What the sandbox was doing.
        doing: &'static str,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// A file could not be made or removed.
    #[error("{}: {source}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file is not a sandbox store.
    #[error("{} is not a sandbox store; name another file", path.display())]
    Foreign {
        /// Which file.
        path: PathBuf,
    },
    /// The file was written by another version of the sandbox.
    #[error("{} was written by another version of the sandbox (schema {found}, this one writes {expected}); reset it to start from the fleet again", path.display())]
    Schema {
        /// Which file.
        path: PathBuf,
        /// Schema of the file.
        found: i64,
        /// Schema of this version.
        expected: i64,
    },
    /// The file was made for another profile.
    #[error("{} was made for the profile {found}, not {wanted:?}; build it with that profile, or reset it", path.display())]
    Profile {
        /// Which file.
        path: PathBuf,
        /// Profile of the file.
        found: String,
        /// Profile that was asked for.
        wanted: Profile,
    },
    /// The dump of a server cannot be read as a fleet.
    #[error("the dump cannot be read as a fleet: {reason}")]
    Dump {
        /// What is wrong, and where.
        reason: String,
    },
    /// A fixture is not one.
    #[error("{}{problem}", place(path.as_deref(), *line, *column))]
    Fixture {
        /// The file, if it came from one.
        path: Option<PathBuf>,
        /// Line of the file, from 1; 0 if it is not about a line.
        line: u64,
        /// Column of the line, from 1.
        column: u64,
        /// Which field, what is wrong with it, and what to do.
        problem: String,
    },
    /// The time zone is not known.
    #[error("unknown time zone {name}: {source}")]
    Zone {
        /// The name as given.
        name: String,
        /// Why it cannot be used.
        source: jiff::Error,
    },
    /// The system gave no random numbers.
    #[error("the system gave no random numbers: {0}")]
    Random(String),
    /// A fault can never do what it says.
    #[error(transparent)]
    Fault(FaultError),
    /// The address is open to other machines, and this was not asked for.
    #[error(
        "{0} is not a loopback address; the sandbox hands out secrets, so serving it to others has to be asked for"
    )]
    Exposed(std::net::SocketAddr),
    /// The address could not be listened on.
    #[error("cannot listen on {address}: {source}")]
    Listen {
        /// Which address.
        address: std::net::SocketAddr,
        /// What the system said.
        source: io::Error,
    },
}

/// Where it is, as compilers say it.
fn place(path: Option<&Path>, line: u64, column: u64) -> String {
    let file = path.map_or_else(|| "the fixture".to_owned(), |path| path.display().to_string());
    if line == 0 { format!("{file}: ") } else { format!("{file}:{line}:{column}: ") }
}

impl SandboxError {
    /// The same about this file.
    pub(crate) fn in_file(self, path: &Path) -> Self {
        match self {
            Self::Fixture { line, column, problem, .. } => {
                Self::Fixture { path: Some(path.to_owned()), line, column, problem }
            }
            Self::Dump { reason } => Self::Dump { reason: format!("{}: {reason}", path.display()) },
            other => other,
        }
    }

    /// Says what the store was doing when it failed.
    pub(crate) fn store(doing: &'static str) -> impl FnOnce(rusqlite::Error) -> Self {
        move |source| Self::Store { doing, source }
    }
}

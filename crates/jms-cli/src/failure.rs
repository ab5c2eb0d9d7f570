//! Failures: what a person reads, and the exit code.

use std::{error::Error as StdError, io, process::ExitCode};

#[cfg(feature = "sandbox")]
use jms_sandbox::SandboxError;

use jms_http::{
    ConfigError,
    domain::{Error, ErrorKind, Invalid},
};

/// Why a command could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error(transparent)]
    Client(#[from] Error),
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[cfg(feature = "sandbox")]
    #[error(transparent)]
    Sandbox(#[from] SandboxError),
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// Something that a person wrote cannot be meant.
    #[error("{problem}")]
    Usage { problem: String, hint: Option<String> },
    /// Nothing of that name is there.
    #[error("{problem}")]
    NotFound { problem: String, hint: Option<String> },
    #[error("{doing}: {source}")]
    Io { doing: String, source: io::Error },
}

/// Exit codes, as the help tells them.
pub(crate) mod code {
    pub(crate) const OTHER: u8 = 1;
    pub(crate) const USAGE: u8 = 2;
    pub(crate) const NOT_FOUND: u8 = 3;
    pub(crate) const NOT_ALLOWED: u8 = 4;
    pub(crate) const REFUSED: u8 = 5;
    pub(crate) const UNAVAILABLE: u8 = 6;
    pub(crate) const UNKNOWN: u8 = 7;
    pub(crate) const RUN_FAILED: u8 = 8;
    pub(crate) const NOTHING_CHANGED: u8 = 9;
    pub(crate) const NOT_ENDED: u8 = 10;
}

impl Failure {
    pub(crate) fn usage(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage { problem: problem.into(), hint: Some(hint.into()) }
    }

    pub(crate) fn io(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let doing = doing.into();
        |source| Self::Io { doing, source }
    }

    /// Prints it for a person, and gives the exit code.
    #[expect(clippy::print_stderr, reason = "a person reads it")]
    pub(crate) fn report(&self) -> ExitCode {
        // Whoever reads our output has had enough of it, and that is no failure.
        if let Self::Io { source, .. } = self
            && source.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        eprintln!("error: {self}");
        let mut cause = StdError::source(self);
        while let Some(error) = cause {
            eprintln!("  caused by: {error}");
            cause = error.source();
        }
        if let Some(hint) = self.hint() {
            eprintln!("hint: {hint}");
        }
        ExitCode::from(self.code())
    }

    fn hint(&self) -> Option<String> {
        match self {
            Self::Client(error) if matches!(error.kind(), ErrorKind::RecordsAtStake { .. }) => Some(
                "Look at its failed records first (`jms change-secret records`). `--with-records` deletes them, too."
                    .to_owned(),
            ),
            Self::Client(error) => error.hint(),
            Self::Usage { hint, .. } | Self::NotFound { hint, .. } => hint.clone(),
            Self::Config(ConfigError::NoCredentials { .. } | ConfigError::NoUrl { .. }) => {
                Some("`jms auth login --url https://…` makes a profile; `--sandbox` needs no server.".to_owned())
            }
            Self::Config(ConfigError::File { .. }) => {
                Some("`jms auth login --url https://…` writes profiles of this file.".to_owned())
            }
            #[cfg(feature = "sandbox")]
            Self::Sandbox(SandboxError::Schema { .. } | SandboxError::Foreign { .. } | SandboxError::Store { .. }) => {
                Some("`jms sandbox reset` throws the sandbox's state away.".to_owned())
            }
            #[cfg(feature = "sandbox")]
            Self::Sandbox(SandboxError::Profile { .. }) => {
                Some("`--file` with another file, or `--memory`, begins with the seeded fleet.".to_owned())
            }
            #[cfg(feature = "sandbox")]
            Self::Sandbox(_) => None,
            Self::Config(_) | Self::Invalid(_) | Self::Io { .. } => None,
        }
    }

    fn code(&self) -> u8 {
        match self {
            Self::Client(error) => match error.kind() {
                ErrorKind::Invalid(_)
                | ErrorKind::Config
                | ErrorKind::Ambiguous { .. }
                | ErrorKind::WrongOrganisation { .. }
                | ErrorKind::RecordsAtStake { .. } => code::USAGE,
                ErrorKind::NotFound => code::NOT_FOUND,
                ErrorKind::Forbidden | ErrorKind::Unauthenticated | ErrorKind::ConfirmationRequired { .. } => {
                    code::NOT_ALLOWED
                }
                ErrorKind::Validation | ErrorKind::AlreadyExists => code::REFUSED,
                ErrorKind::Throttled { .. }
                | ErrorKind::ServerFault
                | ErrorKind::Unreachable
                | ErrorKind::Timeout
                | ErrorKind::ConnectionLost => code::UNAVAILABLE,
                ErrorKind::OutcomeUnknown { .. } => code::UNKNOWN,
                ErrorKind::NotFinished { .. } => code::NOT_ENDED,
                _ => code::OTHER,
            },
            Self::Config(_) | Self::Invalid(_) | Self::Usage { .. } => code::USAGE,
            Self::NotFound { .. } => code::NOT_FOUND,
            #[cfg(feature = "sandbox")]
            Self::Sandbox(SandboxError::Fixture { .. } | SandboxError::Dump { .. }) => code::USAGE,
            #[cfg(feature = "sandbox")]
            Self::Sandbox(_) => code::OTHER,
            Self::Io { .. } => code::OTHER,
        }
    }
}

//! Failures: what a person reads, and the exit code.

use std::{
    error::Error as StdError,
    fmt,
    io::{self, Write},
    process::ExitCode,
};

use anstyle::{AnsiColor, Style};

#[cfg(feature = "sandbox")]
use jms_sandbox::SandboxError;

use jms_fleet::{CodeError, FleetError, JournalError};
use jms_http::{
    ConfigError,
    domain::{Error, ErrorKind, Invalid},
};

use crate::{advice::advice, lang::tr};

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
    /// What a job or a rotation was to be taken up by does not fit.
    #[error(transparent)]
    Fleet(#[from] FleetError),
    /// Something that a person wrote cannot be meant.
    #[error("{problem}")]
    Usage { problem: String, hint: Option<String> },
    /// Nothing of that name is there.
    #[error("{problem}")]
    NotFound { problem: String, hint: Option<String> },
    /// What failed is one of several things that were asked for.
    #[error("{what}: {failure}")]
    Within { what: String, failure: Box<Failure> },
    #[error("{doing}: {source}")]
    Io { doing: String, source: io::Error },
    /// A run goes on, and was waited for long enough.
    #[error("{error}")]
    Unended { error: Error, hint: String },
    /// A report has what it was to fail on.
    #[error("there are findings to fail on: {rules}")]
    Found { rules: String },
    /// A folder of files cannot be read or written at all. Not wrong usage, whose exit code says of a plan that there is a
    /// difference.
    #[error(transparent)]
    Files(CodeError),
    /// Something is wrong with files, which was told already.
    #[error("problems in the files: {problems}; nothing was sent")]
    WrongFiles { problems: usize },
    /// Not all was made as files say.
    #[error("{failed} changes failed, {left} were not tried")]
    NotApplied {
        failed: usize,
        left: usize,
        unknown: bool,
        /// Of those that failed, automations that stay because of their records.
        at_stake: usize,
    },
    /// Rows of a job failed.
    #[error("{0}")]
    Rows(RowsFailed),
    /// Rows of a job would fail, and none was sent.
    #[error("{failing} of {rows} accounts would fail")]
    WouldFail { rows: usize, failing: usize, hint: String },
    /// A job ended early, and not because of a row.
    #[error("the job ended early, and {left} accounts are left: {error}")]
    Unfinished { error: Error, left: usize, hint: String },
    /// A person stopped a job.
    #[error("stopped; {left} accounts are left")]
    Stopped { left: usize, hint: String },
    /// A person pressed Ctrl-C, and the server goes on.
    #[error("interrupted; the run goes on at the server")]
    Interrupted { hint: String },
}

/// Rows of a job that failed.
#[derive(Debug)]
pub(crate) struct RowsFailed {
    pub(crate) rows: usize,
    pub(crate) failed: usize,
    /// Of these nobody can tell.
    pub(crate) unknown: usize,
    /// These were not tried.
    pub(crate) left: usize,
    pub(crate) hint: Option<String>,
}

impl fmt::Display for RowsFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rows, failed, unknown, left, hint: _ } = self;
        match (unknown, left) {
            (0, 0) => write!(f, "{failed} of {rows} accounts failed"),
            (0, left) => write!(f, "{failed} of {rows} accounts failed, and {left} were not tried"),
            (unknown, left) => {
                write!(f, "{failed} of {rows} accounts failed, of {unknown} nobody can tell, and {left} were not tried")
            }
        }
    }
}

/// Exit codes.
pub(crate) mod code {
    /// All of them, as the help tells them.
    pub(crate) const ALL: [(u8, &str); 14] = [
        (0, "done"),
        (OTHER, "anything that is not below"),
        (USAGE, "wrong usage or input; nothing was sent. Of `plan`: there is a difference"),
        (NOT_FOUND, "not found"),
        (NOT_ALLOWED, "not logged in, or not allowed"),
        (REFUSED, "refused by the server"),
        (UNAVAILABLE, "the server is unreachable, fails, or throttles"),
        (UNKNOWN, "the outcome is unknown: it may have been done or not"),
        (RUN_FAILED, "the run failed"),
        (NOTHING_CHANGED, "the run ended well and changed nothing"),
        (NOT_ENDED, "the run has not ended"),
        (FOUND, "the report found what it was to fail on"),
        (ROWS_FAILED, "accounts of a job failed, or would; the others are done, unless they were not tried"),
        (INTERRUPTED, "interrupted by Ctrl-C"),
    ];
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
    pub(crate) const FOUND: u8 = 11;
    pub(crate) const ROWS_FAILED: u8 = 12;
    /// As shells tell it of a program that ends by this signal.
    pub(crate) const INTERRUPTED: u8 = 130;
}

impl Failure {
    pub(crate) fn usage(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Usage { problem: problem.into(), hint: Some(hint.into()) }
    }

    pub(crate) fn io(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let doing = doing.into();
        |source| Self::Io { doing, source }
    }

    /// The failure of this one of several things.
    pub(crate) fn within(what: &impl ToString) -> impl FnOnce(Self) -> Self {
        let what = what.to_string();
        |failure| Self::Within { what, failure: Box::new(failure) }
    }

    /// The failure itself, without what it is within.
    pub(crate) fn innermost(&self) -> &Self {
        match self {
            Self::Within { failure, .. } => failure.innermost(),
            _ => self,
        }
    }

    /// Prints it for a person, and gives the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        // Whoever reads our output has had enough of it, and that is no failure.
        if let Self::Io { source, .. } = self.innermost()
            && source.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        let text = match self {
            Self::Io { doing, source } => format!("{}: {source}", tr(doing)),
            other => tr(&other.to_string()),
        };
        tell(BAD, &tr("error:"), &text);
        let mut cause = match self.innermost() {
            Self::Unended { error, .. } | Self::Unfinished { error, .. } => error.source(),
            other => other.source(),
        };
        while let Some(error) = cause {
            tell(Style::new(), &tr("  caused by:"), &tr(&error.to_string()));
            cause = error.source();
        }
        if let Some(hint) = self.hint() {
            tell(HINT, &tr("hint:"), &tr(&hint));
        }
        ExitCode::from(self.code())
    }

    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Within { failure, .. } => failure.hint(),
            Self::Client(error) => advice(error),
            Self::Usage { hint, .. } | Self::NotFound { hint, .. } => hint.clone(),
            Self::Unended { hint, .. } | Self::Interrupted { hint } | Self::Stopped { hint, .. } => Some(hint.clone()),
            Self::Rows(RowsFailed { hint, .. }) => hint.clone(),
            Self::WouldFail { hint, .. } => Some(hint.clone()),
            Self::Unfinished { error, hint, .. } => Some(match advice(error) {
                Some(advice) => format!("{}\n{}", tr(&advice), tr(hint)),
                None => hint.clone(),
            }),
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
            Self::Fleet(FleetError::Server(error)) => advice(error),
            Self::WrongFiles { .. } => Some("Mend them, and try again.".to_owned()),
            Self::NotApplied { failed, left, at_stake, .. } => {
                let again = "Apply once more: what was done stays, and the rest is done.";
                let at_stake_only = *left == 0 && failed == at_stake;
                Some(match (at_stake, at_stake_only) {
                    (0, _) => again.to_owned(),
                    (_, true) => AT_STAKE.to_owned(),
                    _ => format!("{}\n{}", tr(AT_STAKE), tr(again)),
                })
            }
            Self::Files(_) => Some("Nothing was sent.".to_owned()),
            Self::Config(_)
            | Self::Invalid(_)
            | Self::Fleet(FleetError::Journal(_))
            | Self::Found { .. }
            | Self::Io { .. } => None,
            Self::Fleet(_) => Some("Nothing was sent. With another file for its journal it begins anew.".to_owned()),
        }
    }

    /// Whether what was named is not there.
    pub(crate) fn is_not_found(&self) -> bool {
        self.code() == code::NOT_FOUND
    }

    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Within { failure, .. } => failure.code(),
            Self::Client(error) | Self::Unfinished { error, .. } | Self::Fleet(FleetError::Server(error)) => {
                of_error(error)
            }
            Self::Fleet(FleetError::Journal(error)) => of_journal(error),
            Self::Config(_) | Self::Invalid(_) | Self::Usage { .. } | Self::Fleet(_) => code::USAGE,
            Self::Rows(RowsFailed { unknown: 0, .. }) | Self::WouldFail { .. } => code::ROWS_FAILED,
            Self::Rows(_) => code::UNKNOWN,
            Self::NotFound { .. } => code::NOT_FOUND,
            #[cfg(feature = "sandbox")]
            Self::Sandbox(SandboxError::Fixture { .. } | SandboxError::Dump { .. }) => code::USAGE,
            #[cfg(feature = "sandbox")]
            Self::Sandbox(_) => code::OTHER,
            Self::Io { .. } => code::OTHER,
            Self::Unended { .. } => code::NOT_ENDED,
            Self::Found { .. } => code::FOUND,
            Self::Files(_) | Self::WrongFiles { .. } => code::OTHER,
            Self::NotApplied { unknown: true, .. } => code::UNKNOWN,
            Self::NotApplied { .. } => code::REFUSED,
            Self::Interrupted { .. } | Self::Stopped { .. } => code::INTERRUPTED,
        }
    }
}

/// What to do about automations that an apply leaves.
const AT_STAKE: &str = "An automation stays whose records may hold the only copy of a secret: look at them (`jms record list \
                        --unmended`). Then `jms change-secret delete NAME --with-records` deletes both; or describe it again.";

/// The exit code of an error of the client.
fn of_error(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::Invalid(_)
        | ErrorKind::Config
        | ErrorKind::Ambiguous { .. }
        | ErrorKind::WrongOrganisation { .. }
        | ErrorKind::RecordsAtStake { .. } => code::USAGE,
        ErrorKind::NotFound => code::NOT_FOUND,
        ErrorKind::Forbidden | ErrorKind::Unauthenticated | ErrorKind::ConfirmationRequired { .. } => code::NOT_ALLOWED,
        ErrorKind::Validation | ErrorKind::AlreadyExists => code::REFUSED,
        ErrorKind::Throttled { .. }
        | ErrorKind::ServerFault
        | ErrorKind::Unreachable
        | ErrorKind::Timeout
        | ErrorKind::ConnectionLost => code::UNAVAILABLE,
        ErrorKind::OutcomeUnknown { .. } => code::UNKNOWN,
        ErrorKind::NotFinished { .. } => code::NOT_ENDED,
        _ => code::OTHER,
    }
}

fn of_journal(error: &JournalError) -> u8 {
    match error {
        JournalError::Missing { .. } => code::NOT_FOUND,
        JournalError::Io { .. } | JournalError::Corrupt { .. } => code::OTHER,
        _ => code::USAGE,
    }
}

const BAD: Style = AnsiColor::Red.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default().bold();

/// A line for a person: a word that says what it is, and the text.
fn tell(style: Style, word: &str, text: &str) {
    // Chinese colons bring their blank with them. Where standard error is closed, nobody reads it.
    let blank = if word.ends_with(':') { " " } else { "" };
    let _ = writeln!(anstream::stderr(), "{style}{word}{style:#}{blank}{text}");
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Self::Fleet(error.into())
    }
}

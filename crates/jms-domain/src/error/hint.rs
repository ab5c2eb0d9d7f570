//! What to do about an error: the kinds of advice, which each interface words for its people, and the words of this library.

use std::{fmt, time::Duration};

use super::{Error, ErrorKind, Progress};
use crate::{ConfirmType, ExecutionId, Named};

/// What to do about an error; from [`Error::advice`].
///
/// `Display` says it to those who write programs with this library. An interface whose people do something else about it, such
/// as typing a command, says that in its place.
///
/// ```
/// use jms_domain::{Error, ErrorKind, Hint};
///
/// let error = Error::new(ErrorKind::UnexpectedStatus);
/// let hint = match error.advice() {
///     Some(Hint::DetectVersion) => Some("`mytool doctor` tells which version the server is.".to_owned()),
///     advice => advice.map(|advice| advice.to_string()),
/// };
/// assert!(hint.is_some_and(|hint| hint.contains("mytool")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Hint {
    /// The server may lack the licence, or the user's role the permission.
    LicenceOrRole,
    /// The user's role may lack the permission.
    Role,
    /// User name or password are wrong.
    WrongPassword,
    /// The user logs in with a second factor, and there was no code.
    GiveCode,
    /// The code of a login was refused.
    WrongCode,
    /// User or address are locked.
    Locked,
    /// Somebody has to admit the login.
    Admission,
    /// The user cannot log in any more.
    Inactive,
    /// This user needs something else than a password.
    OtherCredentials,
    /// Token or key are no good.
    NewCredentials,
    /// The user has no second factor to confirm with.
    NoSecondFactor,
    /// The code or password of a confirmation was refused.
    ConfirmationRefused,
    /// A password has to confirm, and there was none.
    ConfirmByPassword,
    /// A code has to confirm, and there was none.
    ConfirmByCode,
    /// Only a browser can confirm.
    InBrowser,
    /// Fewer requests; after this time, if it is known.
    Wait(Option<Duration>),
    /// One of these is meant; their names and ids.
    Choose(Vec<Named<String>>),
    /// It may be in another organisation.
    OtherOrganisation,
    /// The organisation may not exist, or the user not belong to it.
    WrongOrganisation,
    /// The server may be of another version than the client takes it for.
    OtherVersion,
    /// The server may be of a version without this operation.
    DetectVersion,
    /// What is in records has to be looked at before they are deleted.
    ReadRecords,
    /// The server answers elsewhere.
    BaseUrl,
    /// Nothing is reached.
    Network,
    /// This execution may be the one that was started.
    WaitFor(ExecutionId),
    /// It may have been done.
    LookFirst,
    /// One of several executions may be the one that was started.
    LookAtExecutions,
    /// A list changed while it was read.
    ReadAgain,
    /// An execution goes on.
    WaitAgain {
        /// The execution.
        execution: ExecutionId,
        /// Whether a worker has taken it.
        taken: bool,
    },
    /// The server is in trouble.
    TryLater,
    /// It is there already.
    ChangeInstead,
    /// The server answers in another language than it was asked for.
    Language,
}

impl Hint {
    /// The advice for an error, where there is something to say.
    pub(super) fn of(error: &Error) -> Option<Self> {
        Some(match error.kind() {
            ErrorKind::Forbidden => forbidden(error),
            ErrorKind::Unauthenticated => unauthenticated(error),
            ErrorKind::ConfirmationRequired { by } => confirmation(error, by),
            ErrorKind::Throttled { retry_after } => Self::Wait(*retry_after),
            ErrorKind::Ambiguous { candidates, .. } => Self::Choose(candidates.clone()),
            ErrorKind::NotFound => Self::OtherOrganisation,
            ErrorKind::Decode { .. } => Self::OtherVersion,
            ErrorKind::WrongOrganisation { .. } => Self::WrongOrganisation,
            ErrorKind::RecordsAtStake { .. } => Self::ReadRecords,
            ErrorKind::RedirectRefused { .. } => Self::BaseUrl,
            ErrorKind::Unreachable => Self::Network,
            ErrorKind::OutcomeUnknown { found } => match found.as_slice() {
                [one] => Self::WaitFor(*one),
                [] => Self::LookFirst,
                _ => Self::LookAtExecutions,
            },
            ErrorKind::IncompleteList { .. } => Self::ReadAgain,
            ErrorKind::NotFinished { execution, progress } => {
                Self::WaitAgain { execution: *execution, taken: matches!(progress, Progress::Taken(_)) }
            }
            ErrorKind::ServerFault | ErrorKind::Timeout | ErrorKind::ConnectionLost => Self::TryLater,
            ErrorKind::AlreadyExists => Self::ChangeInstead,
            ErrorKind::Validation if error.messages().iter().any(|message| !message.text.is_ascii()) => Self::Language,
            ErrorKind::UnexpectedStatus => Self::DetectVersion,
            // Their own texts say what to do.
            ErrorKind::Invalid(_) | ErrorKind::Config | ErrorKind::Validation | ErrorKind::NotSupported => return None,
        })
    }
}

/// Operations that answer 403 without a licence from 4.8 on begin so (source: facts of 4.10.16, section 2).
const LICENSED: [&str; 4] = ["change_secret_", "check_account_", "account_check_", "account_risks_"];

fn forbidden(error: &Error) -> Hint {
    let operation = error.operation().unwrap_or_default();
    if LICENSED.iter().any(|prefix| operation.starts_with(prefix)) { Hint::LicenceOrRole } else { Hint::Role }
}

fn unauthenticated(error: &Error) -> Hint {
    match error.code() {
        Some("password_failed") => Hint::WrongPassword,
        Some("mfa_required") => Hint::GiveCode,
        Some("mfa_failed") => Hint::WrongCode,
        Some("block_login" | "block_mfa" | "block_global_ip_login") => Hint::Locked,
        Some("login_confirm_wait") => Hint::Admission,
        Some("user_inactive" | "user_expired") => Hint::Inactive,
        Some(_) if error.operation() == Some("authentication_token_create") => Hint::OtherCredentials,
        _ => Hint::NewCredentials,
    }
}

fn confirmation(error: &Error, by: &ConfirmType) -> Hint {
    match (error.operation(), by) {
        (Some("authentication_confirm_get"), _) => Hint::NoSecondFactor,
        (Some("authentication_confirm_create"), _) => Hint::ConfirmationRefused,
        (_, ConfirmType::Password) => Hint::ConfirmByPassword,
        (_, ConfirmType::Relogin) => Hint::InBrowser,
        _ => Hint::ConfirmByCode,
    }
}

/// Most candidates that a hint names.
const SHOWN: usize = 10;

impl fmt::Display for Hint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Wait(Some(wait)) => {
                return write!(
                    f,
                    "The server takes no more requests of this user for {} s. Wait, and send fewer: all tokens of a user \
                     count together.",
                    wait.as_secs()
                );
            }
            Self::Choose(candidates) => {
                let more = if candidates.len() > SHOWN { "; …" } else { "" };
                let candidates: Vec<_> =
                    candidates.iter().take(SHOWN).map(|one| format!("{} ({})", one.name, one.id)).collect();
                return write!(f, "Give the id of one of them: {}{more}.", candidates.join("; "));
            }
            Self::WaitFor(one) => return write!(f, "Wait for execution {one} before starting another."),
            Self::WaitAgain { execution, taken: false } => {
                return write!(
                    f,
                    "It may be queued, or the server's workers may be down. Wait for it again by its id, {execution}."
                );
            }
            Self::WaitAgain { execution, taken: true } => {
                return write!(f, "It goes on at the server. Wait for it again by its id, {execution}.");
            }
            other => other.text(),
        };
        f.write_str(text)
    }
}

impl Hint {
    /// The words of those in which nothing varies.
    fn text(&self) -> &'static str {
        match self {
            Self::LicenceOrRole => {
                "Either the server has no licence, or this user's role lacks the permission: from 4.8 on the community edition \
                 refuses change-secret and account checks with the same answer. `GET /api/v1/settings/public/` shows \
                 `XPACK_LICENSE_IS_VALID`."
            }
            Self::Role => {
                "This user's role lacks the permission, or the user was deactivated. An administrator can change both."
            }
            Self::WrongPassword => {
                "The user name or the password is wrong. After some failures the server locks the user for a while."
            }
            Self::GiveCode => {
                "This user logs in with a second factor. Give the client a source of its codes \
                 (`Builder::second_factor`), or use an access key or a private token."
            }
            Self::WrongCode => {
                "The code of the second factor was refused. Check its secret and the clocks of both machines; with SAFE_MODE on, \
                 each code counts once. After some failures the server locks the user for a while."
            }
            Self::Locked => {
                "Too many failures: the server has locked the user or the address, for 30 minutes unless changed. An \
                 administrator can unlock them."
            }
            Self::Admission => "Logins of this user have to be admitted: somebody has to approve the ticket first.",
            Self::Inactive => "The user was deactivated or has expired. An administrator can change both.",
            Self::OtherCredentials => {
                "The server does not let this user log in by password alone. Use an access key or a private token."
            }
            Self::NewCredentials => {
                "The token or key is missing, wrong, expired (a login token lives 24 hours) or disabled. Log in again, or \
                 check the key and its allowed addresses."
            }
            Self::NoSecondFactor => {
                "This user has no second factor. Set one up in the user's profile, or let an administrator set \
                 SECURITY_VIEW_AUTH_NEED_MFA=false in the server's configuration and restart it."
            }
            Self::ConfirmationRefused => {
                "The code or password was refused. Check the secret of the codes and the clocks of both machines; with \
                 SAFE_MODE on, each code counts once."
            }
            Self::ConfirmByPassword => {
                "A token or key alone cannot confirm. Build the client with a user name and a password (`Builder::login`)."
            }
            Self::ConfirmByCode => {
                "A token or key alone cannot confirm: the server keeps confirmations in a session. Give the client a source of \
                 the user's codes (`Builder::second_factor`), or let an administrator set SECURITY_VIEW_AUTH_NEED_MFA=false in \
                 the server's configuration and restart it."
            }
            Self::InBrowser => "Only a person in a browser can do that.",
            Self::OtherOrganisation => {
                "If it should exist, check the organisation: every request sees one organisation only, and the server takes the \
                 default one in place of one it does not know."
            }
            Self::WrongOrganisation => {
                "Check the id of the organisation, and whether this user belongs to it: the server takes another in its place, \
                 without a word."
            }
            Self::OtherVersion => {
                "The server's version may differ from what the client takes it for; `raw` gives the answer as it is."
            }
            Self::DetectVersion => {
                "The server's version may not have this operation. `JumpServer::detect` tells which version it is."
            }
            Self::ReadRecords => {
                "Read the secrets of these records, or try them again, first. To delete them all the same, say so: \
                 `delete_with_records`."
            }
            Self::BaseUrl => {
                "Check the base URL: its scheme and host must be those at which the server answers itself."
            }
            Self::Network => "Check the address, the network, and the TLS certificate.",
            Self::LookFirst => {
                "Look whether it was done before trying again: a creation by its name, an execution in the list of executions."
            }
            Self::LookAtExecutions => "Look into the list of executions before starting another.",
            Self::ReadAgain => "The list changed while it was read. Read it again.",
            Self::TryLater => "The server or a proxy before it is in trouble. Try again later; its log has the cause.",
            Self::ChangeInstead => "Look it up by its name, and change it instead of making it.",
            Self::Language => {
                "If this is another language than English, something before the server takes the header Accept-Language away: \
                 that an object exists already cannot be told then from other refusals."
            }
            // Those that vary are written above; of them, this one has a form in which nothing does.
            Self::Wait(_) | Self::Choose(_) | Self::WaitFor(_) | Self::WaitAgain { .. } => {
                "Wait a minute, and send fewer requests: all tokens of a user count together."
            }
        }
    }
}

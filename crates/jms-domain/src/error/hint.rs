//! What to do about an error, in plain words.

use super::{Error, ErrorKind, Progress};
use crate::ConfirmType;

/// Most candidates that a hint names.
const SHOWN: usize = 10;

pub(super) fn hint(error: &Error) -> Option<String> {
    let hint = match error.kind() {
        ErrorKind::Forbidden => forbidden(error),
        ErrorKind::Unauthenticated => unauthenticated(error),
        ErrorKind::ConfirmationRequired { by } => confirmation(error, by),
        ErrorKind::Throttled { retry_after } => {
            return Some(match retry_after {
                Some(wait) => format!(
                    "The server takes no more requests of this user for {} s. Wait, and send fewer: all tokens of a user \
                     count together.",
                    wait.as_secs()
                ),
                None => "Wait a minute, and send fewer requests: all tokens of a user count together.".to_owned(),
            });
        }
        ErrorKind::Ambiguous { candidates, .. } => {
            let more = if candidates.len() > SHOWN { "; …" } else { "" };
            let candidates: Vec<_> =
                candidates.iter().take(SHOWN).map(|one| format!("{} ({})", one.name, one.id)).collect();
            return Some(format!("Give the id of one of them: {}{more}.", candidates.join("; ")));
        }
        ErrorKind::NotFound => {
            "If it should exist, check the organisation: every request sees one organisation only, and the server takes the \
             default one in place of one it does not know."
        }
        ErrorKind::Decode { .. } => {
            "The server's version may differ from what the client takes it for; `raw` gives the answer as it is."
        }
        ErrorKind::WrongOrganisation { .. } => {
            "Check the id of the organisation, and whether this user belongs to it: the server takes another in its place, without \
             a word."
        }
        ErrorKind::RecordsAtStake { .. } => {
            "Read the secrets of these records, or try them again, first. To delete them all the same, say so: \
             `delete_with_records`."
        }
        ErrorKind::RedirectRefused { .. } => {
            "Check the base URL: its scheme and host must be those at which the server answers itself."
        }
        ErrorKind::Unreachable => "Check the address, the network, and the TLS certificate.",
        ErrorKind::OutcomeUnknown { found } => match found.as_slice() {
            [one] => return Some(format!("Wait for execution {one} before starting another.")),
            [] => {
                "Look whether it was done before trying again: a creation by its name, an execution in the list of executions."
            }
            _ => "Look into the list of executions before starting another.",
        },
        ErrorKind::IncompleteList { .. } => "The list changed while it was read. Read it again.",
        ErrorKind::NotFinished { execution, progress } => {
            return Some(match progress {
                Progress::Waiting => {
                    format!(
                        "It may be queued, or the server's workers may be down. Wait for it again by its id, {execution}."
                    )
                }
                Progress::Taken(_) => {
                    format!("It goes on at the server. Wait for it again by its id, {execution}.")
                }
            });
        }
        ErrorKind::ServerFault | ErrorKind::Timeout | ErrorKind::ConnectionLost => {
            "The server or a proxy before it is in trouble. Try again later; its log has the cause."
        }
        ErrorKind::AlreadyExists => "Look it up by its name, and change it instead of making it.",
        ErrorKind::Validation if error.messages().iter().any(|message| !message.text.is_ascii()) => {
            "If this is another language than English, something before the server takes the header Accept-Language away: \
             that an object exists already cannot be told then from other refusals."
        }
        ErrorKind::UnexpectedStatus => {
            "The server's version may not have this operation. `JumpServer::detect` tells which version it is."
        }
        // Their own texts say what to do.
        ErrorKind::Invalid(_) | ErrorKind::Config | ErrorKind::Validation | ErrorKind::NotSupported => return None,
    };
    Some(hint.to_owned())
}

/// Operations that answer 403 without a licence from 4.8 on begin so (source: facts of 4.10.16, section 2).
const LICENSED: [&str; 4] = ["change_secret_", "check_account_", "account_check_", "account_risks_"];

fn forbidden(error: &Error) -> &'static str {
    let operation = error.operation().unwrap_or_default();
    if LICENSED.iter().any(|prefix| operation.starts_with(prefix)) {
        "Either the server has no licence, or this user's role lacks the permission: from 4.8 on the community edition refuses \
         change-secret and account checks with the same answer. `GET /api/v1/settings/public/` shows \
         `XPACK_LICENSE_IS_VALID`."
    } else {
        "This user's role lacks the permission, or the user was deactivated. An administrator can change both."
    }
}

fn unauthenticated(error: &Error) -> &'static str {
    match error.code() {
        Some("password_failed") => {
            "The user name or the password is wrong. After some failures the server locks the user for a while."
        }
        Some("mfa_required") => {
            "This user logs in with a second factor. Give the client a source of its codes \
             (`Builder::second_factor`), or use an access key or a private token."
        }
        Some("mfa_failed") => {
            "The code of the second factor was refused. Check its secret and the clocks of both machines; with SAFE_MODE on, each \
             code counts once. After some failures the server locks the user for a while."
        }
        Some("block_login" | "block_mfa" | "block_global_ip_login") => {
            "Too many failures: the server has locked the user or the address, for 30 minutes unless changed. An administrator \
             can unlock them."
        }
        Some("login_confirm_wait") => {
            "Logins of this user have to be admitted: somebody has to approve the ticket first."
        }
        Some("user_inactive" | "user_expired") => {
            "The user was deactivated or has expired. An administrator can change both."
        }
        Some(_) if error.operation() == Some("authentication_token_create") => {
            "The server does not let this user log in by password alone. Use an access key or a private token."
        }
        _ => {
            "The token or key is missing, wrong, expired (a login token lives 24 hours) or disabled. Log in again, or check \
             the key and its allowed addresses."
        }
    }
}

fn confirmation(error: &Error, by: &ConfirmType) -> &'static str {
    match (error.operation(), by) {
        (Some("authentication_confirm_get"), _) => {
            "This user has no second factor. Set one up in the user's profile, or let an administrator set \
             SECURITY_VIEW_AUTH_NEED_MFA=false in the server's configuration and restart it."
        }
        (Some("authentication_confirm_create"), _) => {
            "The code or password was refused. Check the secret of the codes and the clocks of both machines; with SAFE_MODE on, \
             each code counts once."
        }
        (_, ConfirmType::Password) => {
            "A token or key alone cannot confirm. Build the client with a user name and a password (`Builder::login`)."
        }
        (_, ConfirmType::Relogin) => "Only a person in a browser can do that.",
        _ => {
            "A token or key alone cannot confirm: the server keeps confirmations in a session. Give the client a source of the \
             user's codes (`Builder::second_factor`), or let an administrator set SECURITY_VIEW_AUTH_NEED_MFA=false in the \
             server's configuration and restart it."
        }
    }
}

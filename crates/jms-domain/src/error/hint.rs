//! What to do about an error, in plain words.

use super::{Error, ErrorKind};

/// Most candidates that a hint names.
const SHOWN: usize = 10;

pub(super) fn hint(error: &Error) -> Option<String> {
    let hint = match error.kind() {
        ErrorKind::Forbidden => {
            "Either this user's role lacks the permission, or the server has no licence: from 4.8 on, the community edition \
             refuses change-secret automations, executions and records with the same answer. `GET \
             /api/v1/settings/public/` shows `XPACK_LICENSE_IS_VALID`."
        }
        ErrorKind::Unauthenticated => match error.code() {
            Some("password_failed") => {
                "The user name or the password is wrong. After some failures the server locks the user for a while."
            }
            Some(_) if error.operation() == Some("authentication_token_create") => {
                "The server does not let this user log in by password alone. Use an access key or a private token."
            }
            _ => {
                "The token or key is missing, wrong, expired (a login token lives 24 hours) or disabled. Log in again, or check \
                 the key and its allowed addresses."
            }
        },
        ErrorKind::ConfirmationRequired { .. } => {
            "A token or key cannot confirm: confirmation lives in a browser session. An administrator can set \
             SECURITY_VIEW_AUTH_NEED_MFA=false in the server's configuration and restart it."
        }
        ErrorKind::Throttled { retry_after } => {
            return Some(match retry_after {
                Some(wait) => format!("Wait {} s, and send fewer requests.", wait.as_secs()),
                None => "Wait a minute, and send fewer requests.".to_owned(),
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
                super::Progress::Waiting => {
                    format!(
                        "It may be queued, or the server's workers may be down. Wait for it again by its id, {execution}."
                    )
                }
                super::Progress::Taken(_) => {
                    format!("It goes on at the server. Wait for it again by its id, {execution}.")
                }
            });
        }
        ErrorKind::ServerFault | ErrorKind::Timeout | ErrorKind::ConnectionLost => {
            "The server or a proxy before it is in trouble. Try again later; its log has the cause."
        }
        ErrorKind::Invalid(_)
        | ErrorKind::Config
        | ErrorKind::Validation
        | ErrorKind::AlreadyExists
        | ErrorKind::UnexpectedStatus
        | ErrorKind::NotSupported => return None,
    };
    Some(hint.to_owned())
}

//! Changing secrets: version and history.

use rusqlite::{Connection, params};

use super::decrypt::decrypted;
use crate::{
    http::{context::Context, reply::Refusal},
    messages::Message,
    profile::Profile,
    ssh_key,
};

/// Longest secret.
pub(crate) const LONGEST: usize = 40_960;

/// A secret as it is kept: an SSH key has to be one, and is kept in one form; a password must not look like a template of
/// Ansible.
///
/// # Errors
/// 400 for one that is neither.
pub(crate) fn checked(
    ctx: &Context<'_>,
    kind: &str,
    secret: String,
    passphrase: Option<&str>,
) -> Result<String, Refusal> {
    let secret = decrypted(secret);
    match kind {
        "ssh_key" => ssh_key::normalized(&secret, passphrase).ok_or_else(|| ctx.refuse_all(&Message::BadSshKey)),
        "password" if secret.starts_with("{{") && secret.ends_with("}}") => {
            Err(ctx.refuse_all(&Message::PasswordInBraces))
        }
        _ => Ok(secret),
    }
}

/// Gives an account another secret: the version becomes the number of secrets it has had before (one more on 3.10), and the
/// history gets a row. Says nothing of why the secret changed.
///
/// The rule for the version is seen where a version set by hand is followed by a change (recording `accounts`,
/// `PATCH version` to `PATCH secret=int`).
pub(crate) fn store(
    db: &Connection,
    profile: Profile,
    account: &str,
    secret: Option<&str>,
    now: i64,
    user: Option<&str>,
) -> rusqlite::Result<()> {
    db.prepare_cached("UPDATE accounts SET secret = ?2, date_updated = ?3 WHERE id = ?1")?
        .execute(params![account, secret, now])?;
    remember(db, profile, account, now, user)
}

/// Counts the version up and writes the present secret and its type into the history.
pub(crate) fn remember(
    db: &Connection,
    profile: Profile,
    account: &str,
    now: i64,
    user: Option<&str>,
) -> rusqlite::Result<()> {
    db.prepare_cached(
        "UPDATE accounts SET version = ?2 + (SELECT count(*) FROM account_history WHERE account_id = ?1) WHERE id = ?1",
    )?
    .execute(params![account, profile.first_version()])?;
    db.prepare_cached(
        "INSERT INTO account_history (account_id, secret, secret_type, version, history_date, history_user)
         SELECT id, secret, secret_type, version, ?2, ?3 FROM accounts WHERE id = ?1",
    )?
    .execute(params![account, now, user])
    .map(|_| ())
}

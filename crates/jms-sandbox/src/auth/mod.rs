//! Who asks: bearer tokens, private tokens, HTTP signatures.

use http::header;
use rusqlite::{Connection, OptionalExtension, Row};

use crate::{
    clock::Ticker,
    http::{reply::Refusal, request::Request},
    messages::Message,
    profile::Profile,
    python,
};

pub(crate) mod address;
pub(crate) mod permission;
mod signature;
pub(crate) mod throttle;

/// Who asks: a user, or an application that reads secrets.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) is_active: bool,
    pub(crate) system_admin: bool,
    /// `OrgAdmin`, `OrgAuditor` or `OrgUser`; empty for an application.
    pub(crate) org_role: String,
    pub(crate) is_application: bool,
}

impl User {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            is_active: row.get("is_active")?,
            system_admin: row.get::<_, String>("system_role")? == "SystemAdmin",
            org_role: row.get("org_role")?,
            is_application: false,
        })
    }

    fn read_application(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            name: row.get("name")?,
            is_active: true,
            system_admin: false,
            org_role: String::new(),
            is_application: true,
        })
    }
}

const BY_BEARER: &str =
    "SELECT u.* FROM bearer_tokens t JOIN users u ON u.id = t.user_id WHERE t.token = ?1 AND t.expires > ?2";
const BY_PRIVATE: &str = "SELECT u.* FROM private_tokens t JOIN users u ON u.id = t.user_id WHERE t.token = ?1";
const BY_KEY: &str = "SELECT u.*, k.secret, k.ip_group FROM access_keys k JOIN users u ON u.id = k.user_id
    WHERE k.id = ?1 AND k.is_active";
const BY_APPLICATION: &str = "SELECT id, name, secret, ip_group FROM applications WHERE id = ?1 AND is_active";

/// The `X-Source` of requests that integration applications sign; 3.10 has none.
const APPLICATIONS: &str = "jms-pam";

/// The user of the request; none without credentials or with credentials of a kind that the server does not know.
///
/// # Errors
/// 401 for bad credentials, 500 where they make the server fail.
pub(crate) fn authenticate(
    db: &Connection,
    request: &Request,
    profile: Profile,
    clock: &Ticker,
) -> Result<Option<User>, Refusal> {
    let Some(header) = request.header(header::AUTHORIZATION) else { return Ok(None) };
    let words: Vec<&str> = header.split_ascii_whitespace().collect();
    let scheme = words.first().map(|scheme| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("signature") if !profile.is_v3() && request.header("x-source").as_deref() == Some(APPLICATIONS) => {
            by_signature(db, request, &header, BY_APPLICATION, User::read_application).map(Some)
        }
        Some("signature") => by_signature(db, request, &header, BY_KEY, User::read).map(Some),
        Some("token") => {
            let token = single(&words, Message::SpacesInToken)?;
            refuse_foreign_letters(token, profile)?;
            let user = db.prepare_cached(BY_PRIVATE)?.query_row([token], User::read).optional()?;
            user.map(Some).ok_or_else(|| Refusal::authentication_failed(Message::InvalidToken))
        }
        Some("bearer") => {
            let token = single(&words, Message::SpacesInBearer)?;
            refuse_foreign_letters(token, profile)?;
            let user = db.prepare_cached(BY_BEARER)?.query_row((token, clock.now()), User::read).optional()?;
            if user.is_none() && profile.is_v3() {
                return Err(Refusal::authentication_failed(Message::ExpiredToken));
            }
            Ok(user)
        }
        _ => Ok(None),
    }
}

fn single<'w>(words: &[&'w str], too_many: Message) -> Result<&'w str, Refusal> {
    match words {
        [_, token] => Ok(token),
        [_] | [] => Err(Refusal::authentication_failed(Message::NoCredentials)),
        _ => Err(Refusal::authentication_failed(too_many)),
    }
}

/// Letters outside of ASCII make 4.10 fail; 3.10 refuses them (`differences-3.10.20.md`, section 1).
fn refuse_foreign_letters(token: &str, profile: Profile) -> Result<(), Refusal> {
    match (token.is_ascii(), profile.is_v3()) {
        (true, _) => Ok(()),
        (false, true) => Err(Refusal::authentication_failed(Message::SpacesInBearer)),
        (false, false) => Err(Refusal::Fault),
    }
}

/// Whoever signed: `sql` finds the key with its `secret` and `ip_group`, `read` who has it.
fn by_signature(
    db: &Connection,
    request: &Request,
    header: &str,
    sql: &str,
    read: fn(&Row<'_>) -> rusqlite::Result<User>,
) -> Result<User, Refusal> {
    let invalid = || Refusal::authentication_failed(Message::InvalidSignature);
    let claim = signature::Claim::parse(header).ok_or_else(invalid)?;
    let key = python::uuid_of(&claim.key_id).ok_or(Refusal::Fault)?;
    let found = db
        .prepare_cached(sql)?
        .query_row([key], |row| Ok((read(row)?, row.get::<_, String>("secret")?, row.get::<_, String>("ip_group")?)))
        .optional()?;
    let (user, secret, addresses) = found.ok_or_else(invalid)?;
    if !address::allowed(&addresses) {
        return Err(Refusal::authentication_failed(Message::AddressRefused));
    }
    match signature::verify(&claim, &secret, request) {
        Ok(true) => Ok(user),
        Ok(false) => Err(invalid()),
        Err(signature::Unverifiable) => Err(Refusal::Fault),
    }
}

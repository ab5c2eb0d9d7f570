//! The credentials that a sandbox starts with.

use std::{collections::BTreeMap, fmt};

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::store;

/// Credentials that work on a sandbox from its start, until requests change them.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// Username of the first administrator, to whom the private token and the access key belong.
    pub admin: String,
    /// For `Authorization: Token …`.
    pub private_token: String,
    /// Id of the access key, for HTTP signatures.
    pub access_key_id: String,
    /// Secret of the access key.
    pub access_key_secret: String,
    /// Passwords of all users, by username.
    pub passwords: BTreeMap<String, String>,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let users: Vec<_> = self.passwords.keys().collect();
        f.debug_struct("Credentials").field("admin", &self.admin).field("users", &users).finish_non_exhaustive()
    }
}

/// Where the store keeps them.
const KEY: &str = "credentials";

impl Credentials {
    /// The password of a user who was there at the start.
    pub fn password(&self, username: &str) -> Option<&str> {
        self.passwords.get(username).map(String::as_str)
    }

    /// Collects the credentials of a store that was just filled, and keeps them in it.
    pub(crate) fn keep(db: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT u.username, t.token, k.id, k.secret FROM users u
            JOIN private_tokens t ON t.user_id = u.id JOIN access_keys k ON k.user_id = u.id AND k.is_active
            WHERE u.system_role = 'SystemAdmin' ORDER BY u.date_joined LIMIT 1";
        let mut credentials = db.query_row(sql, [], |row| {
            Ok(Self {
                admin: row.get(0)?,
                private_token: row.get(1)?,
                access_key_id: row.get(2)?,
                access_key_secret: row.get(3)?,
                passwords: BTreeMap::new(),
            })
        })?;
        let mut users = db.prepare("SELECT username, password FROM users")?;
        credentials.passwords =
            users.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let kept = json!({
            "admin": credentials.admin, "private_token": credentials.private_token, "passwords": credentials.passwords,
            "access_key_id": credentials.access_key_id, "access_key_secret": credentials.access_key_secret
        });
        store::set_meta(db, KEY, &kept.to_string())?;
        Ok(credentials)
    }

    /// What [`Self::keep`] kept.
    pub(crate) fn kept(db: &Connection) -> rusqlite::Result<Self> {
        let kept: Value = store::meta(db, KEY)?.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let passwords = kept["passwords"].as_object().into_iter().flatten();
        Ok(Self {
            admin: text(&kept["admin"]),
            private_token: text(&kept["private_token"]),
            access_key_id: text(&kept["access_key_id"]),
            access_key_secret: text(&kept["access_key_secret"]),
            passwords: passwords.map(|(user, password)| (user.clone(), text(password))).collect(),
        })
    }
}

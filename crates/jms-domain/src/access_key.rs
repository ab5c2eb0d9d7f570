//! Access keys: what a program signs its requests with.

use serde::Serialize;

use crate::{AccessKeyId, Invalid, Secret, ServerTime, text};

/// Most characters of an address of a key (source: OPTIONS of access keys, both servers).
const LONGEST_ADDRESS: usize = 1024;

/// An access key of the user that the client is logged in as, without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct AccessKey {
    /// Its id.
    pub id: AccessKeyId,
    /// Whether its signatures are admitted.
    pub is_active: bool,
    /// Where it may be used from: addresses, ranges and networks, `*` for everywhere.
    pub ip_group: Vec<String>,
    /// When it was made.
    pub date_created: Option<ServerTime>,
    /// When it signed last, to the minute or so.
    pub date_last_used: Option<ServerTime>,
}

/// A new access key with its secret, which the server never shows again.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NewAccessKey {
    /// The key. It is active, and may be used from everywhere.
    pub key: AccessKey,
    /// Its secret.
    pub secret: Secret,
}

/// A change of an access key: only what is set is sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccessKeyUpdate {
    /// Whether its signatures are admitted.
    pub is_active: Option<bool>,
    /// Where it may be used from: addresses, ranges and networks, `*` for everywhere.
    pub ip_group: Option<Vec<String>>,
}

impl AccessKey {
    /// An active key that may be used from everywhere: for tests and fakes.
    pub fn new(id: AccessKeyId) -> Self {
        Self { id, is_active: true, ip_group: vec!["*".to_owned()], date_created: None, date_last_used: None }
    }
}

impl NewAccessKey {
    /// A key and its secret.
    pub fn new(key: AccessKey, secret: Secret) -> Self {
        Self { key, secret }
    }
}

impl AccessKeyUpdate {
    /// Checks that the server takes it as it is meant.
    ///
    /// # Errors
    /// [`Invalid::Text`] for addresses that it would refuse or trim, and for no address at all: such a key is admitted from
    /// nowhere, which `is_active` says better (source: recordings 4.10.16, `auth`).
    pub fn check(&self) -> Result<(), Invalid> {
        let Some(addresses) = &self.ip_group else { return Ok(()) };
        if addresses.is_empty() {
            let problem = "a key without addresses is admitted from nowhere: switch it off by `is_active` instead";
            return Err(Invalid::Text { of: "the addresses of a key", given: String::new(), problem });
        }
        addresses.iter().try_for_each(|address| text::check_at_most("address", address, LONGEST_ADDRESS))
    }
}

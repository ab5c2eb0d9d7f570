//! Virtual accounts: stand-ins that permissions name in place of the accounts of an asset.

use serde::Serialize;

use crate::{Patch, ServerTime, VirtualAccountId, choice::open_enums};

open_enums! {
    /// What a virtual account stands for.
    VirtualAlias ("alias of virtual accounts") {
        /// User name and password are typed when connecting.
        Input = "@INPUT",
        /// The account with the user name of the user who connects.
        User = "@USER",
        /// None: for web sites and custom assets.
        Anonymous = "@ANON",
        /// The accounts that a permission names.
        Specified = "@SPEC",
        /// Nothing: made by a request without an alias.
        None = "",
    }
}

/// A virtual account. There is one for each alias, in every organisation; the server makes them by itself.
///
/// All but `secret_from_login` follows from the alias. Names and remarks are in the language of the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct VirtualAccount {
    /// Its id. It changes when the account is deleted, for the server makes it anew.
    pub id: VirtualAccountId,
    /// What it stands for.
    pub alias: VirtualAlias,
    /// Its name, for people.
    pub name: String,
    /// No user name, but words for people; may be empty.
    pub username: String,
    /// Whether the password that the user has logged in with serves as the secret where the asset has none for the
    /// account. Counts for [`VirtualAlias::User`] only. `None` if nobody has set it, which means no.
    pub secret_from_login: Option<bool>,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last.
    pub date_updated: ServerTime,
    /// What it is for, for people.
    pub comment: String,
}

/// Which virtual accounts to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VirtualAccountFilter {
    /// The one with this alias.
    pub alias: Option<VirtualAlias>,
}

/// A change of a virtual account. Nothing else of it can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct VirtualAccountUpdate {
    /// Whether the password of the login serves as the secret. The server takes it for any alias, and heeds it for
    /// [`VirtualAlias::User`] only.
    pub secret_from_login: Patch<bool>,
}

impl VirtualAccount {
    /// A virtual account whose setting nobody has touched: for tests and fakes.
    pub fn new(id: VirtualAccountId, alias: VirtualAlias) -> Self {
        Self {
            id,
            name: alias.to_string(),
            alias,
            username: String::new(),
            secret_from_login: None,
            date_created: ServerTime::default(),
            date_updated: ServerTime::default(),
            comment: String::new(),
        }
    }
}

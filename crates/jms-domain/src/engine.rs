//! The engines that look for risks. Since 4.8.

use serde::Serialize;

use crate::{AccountCheckEngineId, choice::open_enums};

open_enums! {
    /// What an engine looks at, as automations name it.
    CheckEngineSlug ("engine that checks accounts") {
        /// The accounts that were found on assets.
        GatheredAccount = "check_gathered_account",
        /// The strength and age of secrets.
        AccountSecret = "check_account_secret",
        /// Secrets that several accounts have.
        AccountRepeat = "check_account_repeat",
        /// Secrets that are known to have leaked.
        AccountLeak = "check_account_leak",
    }
}

/// An engine that looks for risks. All organisations have the same ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CheckEngine {
    /// Its id.
    pub id: AccountCheckEngineId,
    /// What check-account automations name it by.
    pub slug: CheckEngineSlug,
    /// Its name, in the language of the request.
    pub name: String,
    /// What it does, in the language of the request.
    pub comment: String,
}

impl CheckEngine {
    /// An engine: for tests and fakes.
    pub fn new(id: AccountCheckEngineId, slug: CheckEngineSlug) -> Self {
        Self { id, name: slug.to_string(), slug, comment: String::new() }
    }
}

//! Tasks: what is done with accounts on their assets.

use serde_json::{Map, Value};

use crate::{AccountId, AssetId, GatheredAccountId, Invalid};

/// What to do with accounts on their assets.
///
/// ```
/// use jms_domain::{AccountId, AccountTask};
///
/// let account: AccountId = "0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse()?;
/// let task = AccountTask::Verify { accounts: vec![account], assets: Vec::new() };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountTask {
    /// Test whether they can log in. How it ended stands in the accounts: in `connectivity`, on 4.10 in
    /// `date_verified`, too. On an asset that cannot be reached they stay as they were.
    Verify {
        /// These accounts.
        accounts: Vec<AccountId>,
        /// All accounts of these assets, too.
        assets: Vec<AssetId>,
    },
    /// Write them to their assets.
    Push {
        /// These accounts.
        accounts: Vec<AccountId>,
        /// All accounts of these assets, too.
        assets: Vec<AssetId>,
        /// Settings of the methods by which platforms push accounts, by the name of the method.
        params: Map<String, Value>,
    },
    /// Delete accounts that were found on assets from there.
    Remove {
        /// These.
        gathered: Vec<GatheredAccountId>,
    },
}

impl AccountTask {
    /// Checks that there is something to do.
    ///
    /// # Errors
    /// [`Invalid::Empty`] if there is not: the server would take the request, and run nothing (source: recordings of
    /// both servers, `accounts_bulk_tasks`, "task verify empty").
    pub fn check(&self) -> Result<(), Invalid> {
        let nothing = |of| Err(Invalid::Empty { of, problem: "the server would answer with a task that does nothing" });
        match self {
            Self::Verify { accounts, assets } | Self::Push { accounts, assets, .. } => {
                if accounts.is_empty() && assets.is_empty() { nothing("account") } else { Ok(()) }
            }
            Self::Remove { gathered } => {
                if gathered.is_empty() {
                    nothing("found account")
                } else {
                    Ok(())
                }
            }
        }
    }
}

//! Lists of accounts in one request.

use std::{collections::HashSet, hash::Hash};

use crate::{AccountId, AccountUpdate, AssetId, Dialect, Invalid, NewAccount};

/// Most ids in the query of one request: some 3,700 characters. Proxies take lines of 8,192.
const MOST_IDS: usize = 100;

/// Checks that accounts can be made in one request.
///
/// # Errors
/// [`Invalid::Twice`] for two of the same id, and for two of the same name, or of the same user name and type of
/// secret, on one asset: the server answers 500 (source: facts of 4.10.16, section 4); and those of
/// [`NewAccount::check`].
pub fn check_new_accounts(accounts: &[NewAccount], dialect: Dialect) -> Result<(), Invalid> {
    accounts.iter().try_for_each(|account| account.check(dialect))?;
    no_two("account", accounts.iter().filter_map(|account| account.id), ToString::to_string)?;
    let at = |asset: AssetId, name: &str| format!("`{name}` on asset {asset}");
    let names = accounts.iter().map(|account| (account.asset, account.name.as_str()));
    no_two("the name", names, |(asset, name)| at(*asset, name))?;
    let logins = accounts.iter().map(|account| (account.asset, account.username.as_str(), &account.secret_type));
    no_two("the user name", logins, |(asset, username, _)| at(*asset, username))
}

/// Checks that changes of accounts can be made in one request.
///
/// # Errors
/// [`Invalid::Twice`] for two changes of one account, and those of [`AccountUpdate::check`].
pub fn check_account_updates(updates: &[(AccountId, AccountUpdate)], dialect: Dialect) -> Result<(), Invalid> {
    updates.iter().try_for_each(|(_, update)| update.check(dialect))?;
    no_two("account", updates.iter().map(|(id, _)| *id), ToString::to_string)
}

/// Checks that these objects, such as `accounts`, can be named in the query of one request.
///
/// # Errors
/// [`Invalid::TooMany`] for more than 100.
pub fn check_ids<Id>(of: &'static str, ids: &[Id]) -> Result<(), Invalid> {
    if ids.len() > MOST_IDS {
        return Err(Invalid::TooMany { of, given: ids.len(), most: MOST_IDS });
    }
    Ok(())
}

fn no_two<T: Eq + Hash + Copy>(
    of: &'static str,
    things: impl IntoIterator<Item = T>,
    show: impl Fn(&T) -> String,
) -> Result<(), Invalid> {
    let mut seen = HashSet::new();
    match things.into_iter().find(|thing| !seen.insert(*thing)) {
        Some(twice) => Err(Invalid::Twice { of, given: show(&twice) }),
        None => Ok(()),
    }
}

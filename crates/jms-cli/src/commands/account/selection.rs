//! Which accounts a command is about: those that are named, or those that fit.

use std::{collections::HashMap, io, path::Path};

use jms_fleet::Journal;
use jms_http::{
    JumpServer,
    domain::{Account, AccountFilter, AccountId},
};

use crate::{
    args::ListAccounts,
    commands::jobs,
    failure::Failure,
    names::{self, called},
};

/// Up to so many accounts are looked up by their names one by one; of more, all accounts are read.
const NAMES: usize = 10;

/// Stands for the lines of standard input.
const STDIN: &str = "-";

/// Accounts of a command.
pub(super) enum Chosen {
    /// The one that was named.
    One(Box<Account>),
    /// Several, or those that fit, however many that are.
    Several(Vec<Account>),
}

/// The accounts that were named, or fit. That none was named and nothing was said of them is never taken for all.
pub(super) async fn choose(client: &JumpServer, named: &[String], list: ListAccounts) -> Result<Chosen, Failure> {
    if named.is_empty() && !list.chooses() {
        return Err(Failure::usage(
            "it is not said which accounts",
            "Name them: NAME@ASSET or id. Or select them, such as by --asset or --username.",
        ));
    }
    let is_one = matches!(named, [one] if one != STDIN);
    let mut accounts = accounts(client, named, list).await?;
    if is_one && let Some(account) = accounts.pop() {
        return Ok(Chosen::One(Box::new(account)));
    }
    if accounts.is_empty() {
        let hint = "`jms account list` lists accounts by the same options.".to_owned();
        return Err(Failure::NotFound { problem: "no account fits".to_owned(), hint: Some(hint) });
    }
    Ok(Chosen::Several(accounts))
}

/// The accounts that were named, on standard input if the only name is `-`; if none was, those that fit.
pub(in crate::commands) async fn accounts(
    client: &JumpServer,
    named: &[String],
    list: ListAccounts,
) -> Result<Vec<Account>, Failure> {
    match named {
        [] => Ok(client.accounts().rows(super::filter(client, list).await?).page_size(1000).all().await?),
        _ if list.chooses() => Err(Failure::usage(
            "accounts are named and selected at once",
            "Name them, or select them, such as by --asset or --username.",
        )),
        [input] if input == STDIN => {
            let text = io::read_to_string(io::stdin()).map_err(Failure::io("reading standard input"))?;
            let lines: Vec<_> =
                text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
            by_names(client, &lines).await
        }
        several => by_names(client, several).await,
    }
}

/// Each account once, in the order in which they were named.
async fn by_names(client: &JumpServer, given: &[String]) -> Result<Vec<Account>, Failure> {
    let mut known: HashMap<String, Option<Account>> = HashMap::new();
    if given.len() > NAMES {
        for account in client.accounts().rows(AccountFilter::default()).page_size(1000).all().await? {
            // What may mean several is asked for by itself, and told then.
            let name = known.entry(called(&account)).or_insert_with(|| Some(account.clone()));
            if name.as_ref().is_some_and(|known| known.id != account.id) {
                *name = None;
            }
            known.insert(account.id.to_string(), Some(account));
        }
    }
    let (mut accounts, mut ids) = (Vec::with_capacity(given.len()), std::collections::HashSet::new());
    for given in given {
        let account = match known.get(given) {
            Some(Some(account)) => account.clone(),
            _ => names::account(client, given).await?,
        };
        if ids.insert(account.id) {
            accounts.push(account);
        }
    }
    Ok(accounts)
}

/// Accounts by their ids, and what people call them; of a job that was begun before, those of its journal.
pub(super) struct Rows {
    pub(super) ids: Vec<AccountId>,
    pub(super) names: Vec<String>,
    pub(super) begun: Option<Journal>,
}

impl Rows {
    pub(super) fn of(accounts: &[Account]) -> Self {
        let ids = accounts.iter().map(|account| account.id).collect();
        Self { ids, names: accounts.iter().map(called).collect(), begun: None }
    }

    /// Those of a job that was begun before, if there is one: what fits may be others by now.
    pub(super) fn unfinished(journal: Option<&Path>) -> Result<Option<Self>, Failure> {
        let Some(path) = journal else { return Ok(None) };
        let Some(journal) = jobs::unfinished(path)? else { return Ok(None) };
        jobs::tell_how_far(&journal);
        let ids: Vec<_> = journal.results().iter().map(|row| AccountId::new(row.object)).collect();
        let names = ids.iter().map(ToString::to_string).collect();
        Ok(Some(Self { ids, names, begun: Some(journal) }))
    }
}

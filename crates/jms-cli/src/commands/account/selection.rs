//! Which accounts a command is about: those that are named, or those that fit.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    io,
    path::Path,
};

use jms_fleet::{Journal, RowReport, RowState};
use jms_http::{
    JumpServer,
    domain::{Account, AccountFilter, AccountId, PageRequest, SecretType, ports::Accounts},
};

use crate::{
    args::ListAccounts,
    commands::jobs,
    failure::Failure,
    names::{self, called},
};

/// Up to so many accounts are looked up by their names one by one; of more, all accounts are read.
const NAMES: usize = 10;

/// So many accounts are looked up by their ids at once: more do not fit in the line of a request.
const LOOKED_UP: u32 = 100;

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
    if named.is_empty() {
        return Ok(client.accounts().rows(super::filter(client, list).await?).page_size(1000).all().await?);
    }
    Ok(by_names(client, &names(named, &list)?, 0).await?.accounts)
}

/// The names that were given, on standard input if the only one is `-`.
fn names<'a>(named: &'a [String], list: &ListAccounts) -> Result<Cow<'a, [String]>, Failure> {
    match named {
        _ if list.chooses() => Err(Failure::usage(
            "accounts are named and selected at once",
            "Name them, or select them, such as by --asset or --username.",
        )),
        [input] if input == STDIN => {
            let text = io::read_to_string(io::stdin()).map_err(Failure::io("reading standard input"))?;
            Ok(text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect())
        }
        several => Ok(several.into()),
    }
}

/// The accounts that have these names.
struct Named {
    /// Each once, in the order in which they were named.
    accounts: Vec<Account>,
    /// How many names nobody has.
    missing: usize,
}

/// `gone`: up to so many of them may be missing, because an earlier run has deleted or renamed them.
async fn by_names(client: &JumpServer, given: &[String], gone: usize) -> Result<Named, Failure> {
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
    let (mut accounts, mut ids, mut missing) = (Vec::with_capacity(given.len()), HashSet::new(), 0);
    for given in given {
        let account = match known.get(given) {
            Some(Some(account)) => account.clone(),
            // All were read, and thousands that are gone would be asked for one by one.
            None if missing < gone && !known.is_empty() => {
                missing += 1;
                continue;
            }
            _ => match names::account(client, given).await {
                Err(failure) if missing < gone && failure.is_not_found() => {
                    missing += 1;
                    continue;
                }
                found => found?,
            },
        };
        if ids.insert(account.id) {
            accounts.push(account);
        }
    }
    Ok(Named { accounts, missing })
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

    /// Those of a job that was begun before, if there is one: what fits may be others by now. Those that are named are its
    /// own, or it is another job.
    pub(super) async fn unfinished(
        client: &JumpServer,
        journal: Option<&Path>,
        given: &[String],
        list: &ListAccounts,
    ) -> Result<Option<Self>, Failure> {
        let Some(path) = journal else { return Ok(None) };
        let Some(journal) = jobs::unfinished(path)? else { return Ok(None) };
        if !given.is_empty() {
            check_named(client, &journal, &names(given, list)?).await?;
        }
        jobs::tell_how_far(&journal);
        let ids: Vec<_> = journal.results().map(|row| AccountId::new(row.object)).collect();
        let names = ids.iter().map(ToString::to_string).collect();
        Ok(Some(Self { ids, names, begun: Some(journal) }))
    }

    /// The kind of secret that accounts of a job have which was begun before: all of them the same.
    pub(super) async fn kind(&self, client: &JumpServer) -> Result<Option<SecretType>, Failure> {
        let ids = self.ids.iter().copied().take(LOOKED_UP as usize).collect();
        let filter = AccountFilter { ids, ..AccountFilter::default() };
        let page = client.accounts().list(&filter, PageRequest::first(LOOKED_UP)).await?;
        Ok(page.items.into_iter().next().map(|account| account.secret_type))
    }
}

/// Checks that a job which was begun before is about the accounts that are named.
async fn check_named(client: &JumpServer, journal: &Journal, named: &[String]) -> Result<(), Failure> {
    let may_be_gone = |state: RowState| state.is_ok() || state == RowState::InDoubt;
    // Ids need not be looked up, and nobody could who was deleted.
    let (ids, others): (Vec<_>, Vec<_>) = named.iter().cloned().partition(|name| name.parse::<AccountId>().is_ok());
    let gone =
        RowState::ALL.iter().copied().filter(|state| may_be_gone(*state)).map(|state| journal.count(state)).sum();
    let Named { accounts, missing } = by_names(client, &others, gone).await?;
    let ids = ids.iter().filter_map(|id| id.parse().ok());
    let ids = ids.chain(accounts.iter().map(|account| account.id)).collect();
    let id = |row: &RowReport| AccountId::new(row.object);
    jobs::check_named(journal, &ids, id, |state| missing > 0 && may_be_gone(state))
}

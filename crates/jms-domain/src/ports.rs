//! Ports: what a program asks of JumpServer, as traits, so that it can be tested without one.
//!
//! `jms-http` implements all of them. Every method has a default body that answers
//! [`ErrorKind::NotSupported`](crate::ErrorKind::NotSupported), so that a fake writes down only what it offers, and a new
//! method breaks none. With the feature `mock` there is a `mockall` mock of each, such as `MockAccounts`.
//!
//! Errors are of the kinds of [`ErrorKind`](crate::ErrorKind); each method names those that are its own.

use async_trait::async_trait;
use std::time::Duration;

use crate::{
    Account, AccountFilter, AccountId, AccountInChange, AccountReplacement, AccountSecret, AccountUpdate, AssetId,
    CeleryTaskId, ChangeSecretRecord, Code, Error, Execution, ExecutionId, Kind, NewAccount, NodeId, Page, PageRequest,
    Record, RecordFilter, RecordId, RecordSecret, Recorded, Restored, Result, SecondFactor, SecretHistory, Started,
    SuFromOf, TargetAsset, Targeted, UsernameQuery,
};

/// The default body of a port's method.
macro_rules! not_supported {
    ($($argument:ident),*; $what:literal) => {{
        $(let _ = $argument;)*
        Err(Error::not_supported($what))
    }};
}

mod accounts_in_bulk;
mod applications;
mod directory;
mod findings;
mod system;
mod templates;
mod virtual_accounts;

pub use accounts_in_bulk::*;
pub use applications::*;
pub use directory::*;
pub use findings::*;
pub use system::*;
pub use templates::*;
pub use virtual_accounts::*;

/// Accounts and their secrets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Accounts: Send + Sync {
    /// A page of the accounts that fit, the oldest first.
    async fn list(&self, filter: &AccountFilter, page: PageRequest) -> Result<Page<Account>> {
        not_supported!(filter, page; "listing accounts")
    }

    /// Makes an account.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if the asset has one of this name, or one with this user name
    /// and type of secret.
    async fn create(&self, account: &NewAccount) -> Result<Account> {
        not_supported!(account; "creating accounts")
    }

    /// One account.
    async fn get(&self, id: AccountId) -> Result<Account> {
        not_supported!(id; "reading accounts")
    }

    /// Changes what is set.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if another account of the asset has the name.
    async fn update(&self, id: AccountId, update: &AccountUpdate) -> Result<Account> {
        not_supported!(id, update; "changing accounts")
    }

    /// Replaces all of it but its secret and labels.
    ///
    /// # Errors
    /// As [`update`](Self::update).
    async fn replace(&self, id: AccountId, replacement: &AccountReplacement) -> Result<Account> {
        not_supported!(id, replacement; "replacing accounts")
    }

    /// Deletes an account, its records and the history of its secret.
    async fn delete(&self, id: AccountId) -> Result<()> {
        not_supported!(id; "deleting accounts")
    }

    /// One account with its secret. The server writes it into its audit log.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) on servers that want a second factor for it,
    /// which is their default.
    async fn secret(&self, id: AccountId) -> Result<AccountSecret> {
        not_supported!(id; "reading secrets")
    }

    /// A page of the accounts that fit with their secrets, the oldest first: for exports.
    ///
    /// # Errors
    /// As [`secret`](Self::secret).
    async fn secrets(&self, filter: &AccountFilter, page: PageRequest) -> Result<Page<AccountSecret>> {
        not_supported!(filter, page; "listing secrets")
    }

    /// The accounts that may be the `su_from` of an account. The server does not hold updates to this choice.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) if there is no such account or asset.
    async fn su_from_accounts(&self, of: SuFromOf) -> Result<Vec<Account>> {
        not_supported!(of; "listing accounts to switch from")
    }

    /// User names that accounts have already, at most ten; `root`, `admin` and `administrator` come first.
    async fn suggest_usernames(&self, query: &UsernameQuery) -> Result<Vec<String>> {
        not_supported!(query; "suggesting user names")
    }

    /// A page of the secrets that an account had before, the newest version first; not the one that it has.
    ///
    /// # Errors
    /// As [`secret`](Self::secret).
    async fn secret_history(&self, id: AccountId, page: PageRequest) -> Result<Page<SecretHistory>> {
        not_supported!(id, page; "reading the history of secrets")
    }
}

/// Automations of one kind.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Automations<K: Kind>: Send + Sync {
    /// A page of the automations that fit, the oldest first.
    async fn list(&self, filter: &K::Filter, page: PageRequest) -> Result<Page<K::Automation>> {
        not_supported!(filter, page; "listing automations")
    }

    /// Makes an automation.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is one of this kind and name.
    async fn create(&self, automation: &K::New) -> Result<K::Automation> {
        not_supported!(automation; "creating automations")
    }

    /// One automation.
    async fn get(&self, id: K::Id) -> Result<K::Automation> {
        not_supported!(id; "reading automations")
    }

    /// Changes what is set.
    async fn update(&self, id: K::Id, update: &K::Update) -> Result<K::Automation> {
        not_supported!(id, update; "changing automations")
    }

    /// Replaces all of it.
    async fn replace(&self, id: K::Id, replacement: &K::New) -> Result<K::Automation> {
        not_supported!(id, replacement; "replacing automations")
    }

    /// Deletes an automation, its executions and their records, unless a record may hold the only copy of a secret that is
    /// in force: of a change that failed, on an account that no later change has mended.
    ///
    /// # Errors
    /// [`RecordsAtStake`](crate::ErrorKind::RecordsAtStake) if there is such a record; nothing is deleted then.
    async fn delete(&self, id: K::Id) -> Result<()> {
        not_supported!(id; "deleting automations")
    }

    /// Deletes an automation, its executions and their records, whatever these hold.
    async fn delete_with_records(&self, id: K::Id) -> Result<()> {
        not_supported!(id; "deleting automations with their records")
    }
}

/// Runs of automations of one kind, and what they did to each account.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Executions<K: Kind>: Send + Sync {
    /// Asks for a run. It begins when a worker takes it; two runs of one automation do not exclude each other.
    async fn start(&self, automation: K::Id) -> Result<Started> {
        not_supported!(automation; "starting automations")
    }

    /// One run.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) until a worker has taken it.
    async fn get(&self, id: ExecutionId) -> Result<Execution<K::Id>> {
        not_supported!(id; "reading executions")
    }

    /// Whether nothing will come of a run that [`get`](Self::get) does not find. Without a body of its own, nobody knows.
    ///
    /// A run that waits for a worker is not found either: this tells it from an id that is wrong, of another organisation or
    /// of another kind, and from a run that was deleted.
    async fn is_lost(&self, id: ExecutionId) -> Result<bool> {
        let _ = id;
        Ok(false)
    }

    /// A page of the runs of all automations, the first started first.
    async fn list(&self, page: PageRequest) -> Result<Page<Execution<K::Id>>> {
        not_supported!(page; "listing executions")
    }

    /// The report of a run that has ended: a piece of HTML. Since 4.8.
    async fn report(&self, id: ExecutionId) -> Result<String> {
        not_supported!(id; "reading the reports of executions")
    }

    /// A page of the records that fit, the first ended first. Only of kinds that [leave some](Kind::LEAVES_RECORDS).
    async fn records(&self, filter: &RecordFilter, page: PageRequest) -> Result<Page<Record<K::RecordId>>> {
        not_supported!(filter, page; "listing records")
    }
}

/// The secrets in the records of one kind of automation, and another try for failed ones. The records themselves are
/// [`Executions::records`].
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Records<K: Recorded>: Send + Sync {
    /// The secrets of a record, as they were and as they were to become. Not of pushes from 4.8 on: their secrets are
    /// those of the accounts.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) on servers that want a second factor for it,
    /// which is their default.
    async fn secret(&self, id: K::RecordId) -> Result<RecordSecret<K::RecordId>> {
        not_supported!(id; "reading the secrets of records")
    }

    /// Asks for another try at records, of each account at the latest only. What becomes of it is written into the same
    /// records, which stay with their run. Not of pushes from 4.8 on.
    ///
    /// On 3.10 all of them must be of one run, and the execution of the retry can never be read. On 4.10 it can, has no
    /// automation, and there is one more, of an id that is not told, for each further run.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) if none of them is there.
    async fn retry(&self, ids: &[K::RecordId]) -> Result<Started> {
        not_supported!(ids; "retrying records")
    }
}

/// Changes of secrets that failed and that nothing has mended.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait FailedChanges: Send + Sync {
    /// A page of the failed records of accounts whose latest record is not a success, but for ignored ones; the first
    /// ended first. Since 4.8.
    async fn list(&self, page: PageRequest) -> Result<Page<ChangeSecretRecord>> {
        not_supported!(page; "listing failed changes")
    }

    /// Takes a record off this list; there is no way back but to [restore](Self::restore) it. Since 4.8.
    async fn ignore(&self, id: RecordId) -> Result<()> {
        not_supported!(id; "ignoring failed changes")
    }

    /// Asks for a look at the assets, whether the new secrets of these records are in force, of each account at the
    /// latest only. The answer is in the records: [`verification_status`](crate::Record::verification_status). Gives the
    /// id of the task, which is no execution. Since 4.10.19.
    async fn verify(&self, ids: &[RecordId]) -> Result<CeleryTaskId> {
        not_supported!(ids; "verifying failed changes")
    }

    /// Takes the new secrets of these records into their accounts, on the server only: for changes that took effect
    /// though they failed. They must be verified, unless `force` is set. Since 4.10.19.
    ///
    /// # Errors
    /// [`ConfirmationRequired`](crate::ErrorKind::ConfirmationRequired) on servers that want a second factor for it.
    async fn restore(&self, ids: &[RecordId], force: bool) -> Result<Restored> {
        not_supported!(ids, force; "restoring failed changes")
    }
}

/// Accounts whose secret is about to change. Since 4.10.2.
///
/// The server knows them for an hour at most, and only with its setting `CHANGE_SECRET_AFTER_SESSION_END`. It has a way to
/// delete one of them, which deletes the account itself; that is [`Accounts::delete`].
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ChangesUnderWay: Send + Sync {
    /// A page of these accounts, the oldest first.
    async fn list(&self, page: PageRequest) -> Result<Page<AccountInChange>> {
        not_supported!(page; "listing changes under way")
    }

    /// Takes accounts off the list, so that they can be changed again. Changes that run go on, and the accounts stay.
    async fn forget(&self, accounts: &[AccountId]) -> Result<()> {
        not_supported!(accounts; "forgetting changes under way")
    }
}

/// Runs on one asset at once, without an automation: of gather-account and check-account, since 4.8.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait AdHoc<K: Kind>: Send + Sync {
    /// Runs within the request, which takes as long, and gives the report: a piece of HTML. What it finds is stored; the
    /// run itself is not in the list of executions.
    ///
    /// # Errors
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) if the answer was lost; it is not sent again.
    async fn run_on(&self, asset: AssetId) -> Result<String> {
        not_supported!(asset; "runs without an automation")
    }
}

/// The assets and nodes of automations of one kind, without reading and writing the whole automation.
///
/// Of gather-account and check-account automations since 4.10.19.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Targets<K: Targeted>: Send + Sync {
    /// A page of all assets that take part: those that are named, and those of the nodes and of the nodes below them; by
    /// name.
    async fn targets(&self, automation: K::Id, page: PageRequest) -> Result<Page<TargetAsset>> {
        not_supported!(automation, page; "listing the assets of automations")
    }

    /// Names more assets; those that are named already may be among them.
    ///
    /// # Errors
    /// [`Validation`](crate::ErrorKind::Validation) if one of them is not there; nothing is changed then.
    async fn add_assets(&self, automation: K::Id, assets: &[AssetId]) -> Result<()> {
        not_supported!(automation, assets; "adding assets to automations")
    }

    /// Names these assets no more. Those that take part by a node stay.
    ///
    /// # Errors
    /// As [`add_assets`](Self::add_assets).
    async fn remove_assets(&self, automation: K::Id, assets: &[AssetId]) -> Result<()> {
        not_supported!(automation, assets; "removing assets from automations")
    }

    /// Names more nodes; those that are named already may be among them.
    ///
    /// # Errors
    /// As [`add_assets`](Self::add_assets).
    async fn add_nodes(&self, automation: K::Id, nodes: &[NodeId]) -> Result<()> {
        not_supported!(automation, nodes; "adding nodes to automations")
    }

    /// Names these nodes no more.
    ///
    /// # Errors
    /// As [`add_assets`](Self::add_assets).
    async fn remove_nodes(&self, automation: K::Id, nodes: &[NodeId]) -> Result<()> {
        not_supported!(automation, nodes; "removing nodes from automations")
    }
}

/// Time, so that a test need not wait.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Clock: Send + Sync {
    /// The time since some moment that does not change.
    fn now(&self) -> Duration;

    /// The date. Without a body of its own, the machine's.
    fn date(&self) -> jiff::Timestamp {
        jiff::Timestamp::now()
    }

    /// Lets this much time pass.
    async fn sleep(&self, time: Duration);
}

/// Codes of a second factor, for logins and confirmations that want one.
///
/// A closure is one, such as one that asks a person: `|factors: &[SecondFactor]| …`. `jms-http` has one for the one-time
/// passwords of apps, `Totp`.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait CodeSource: Send + Sync {
    /// A code of one of these factors, which are those that the user has set up. None if it has none of them.
    ///
    /// # Errors
    /// If it could have one and cannot give it. The login or confirmation ends with this error.
    async fn code(&self, factors: &[SecondFactor]) -> Result<Option<Code>>;
}

#[async_trait]
impl<F: Fn(&[SecondFactor]) -> Option<Code> + Send + Sync> CodeSource for F {
    async fn code(&self, factors: &[SecondFactor]) -> Result<Option<Code>> {
        Ok(self(factors))
    }
}

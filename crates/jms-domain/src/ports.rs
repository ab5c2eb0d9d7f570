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
    Account, AccountFilter, AccountId, AccountReplacement, AccountSecret, AccountUpdate, Asset, AssetFilter,
    CurrentOrganisation, DirectoryFilter, Error, Execution, ExecutionId, Kind, NewAccount, Node, Organisation, Page,
    PageRequest, Profile, Record, RecordFilter, Result, SecretHistory, Started, SuFromOf, User, UsernameQuery,
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
mod templates;
mod virtual_accounts;

pub use accounts_in_bulk::*;
pub use applications::*;
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
    async fn update(&self, id: AccountId, update: &AccountUpdate) -> Result<Account> {
        not_supported!(id, update; "changing accounts")
    }

    /// Replaces all of it but its secret and labels.
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

    /// Deletes an automation, its executions and their records.
    async fn delete(&self, id: K::Id) -> Result<()> {
        not_supported!(id; "deleting automations")
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

    /// A page of the runs of all automations, the first started first.
    async fn list(&self, page: PageRequest) -> Result<Page<Execution<K::Id>>> {
        not_supported!(page; "listing executions")
    }

    /// A page of the records that fit, the first ended first. Only of kinds that [leave some](Kind::LEAVES_RECORDS).
    async fn records(&self, filter: &RecordFilter, page: PageRequest) -> Result<Page<Record<K::RecordId>>> {
        not_supported!(filter, page; "listing records")
    }
}

/// Assets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Assets: Send + Sync {
    /// A page of the assets that fit, the oldest first.
    async fn list(&self, filter: &AssetFilter, page: PageRequest) -> Result<Page<Asset>> {
        not_supported!(filter, page; "listing assets")
    }
}

/// Nodes of the tree of assets.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Nodes: Send + Sync {
    /// A page of the nodes that fit.
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Node>> {
        not_supported!(filter, page; "listing nodes")
    }
}

/// Users.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Users: Send + Sync {
    /// A page of the users that fit.
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<User>> {
        not_supported!(filter, page; "listing users")
    }

    /// The user that the client is logged in as.
    async fn me(&self) -> Result<Profile> {
        not_supported!(; "reading one's own profile")
    }
}

/// Organisations.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Organisations: Send + Sync {
    /// A page of the organisations that fit.
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Organisation>> {
        not_supported!(filter, page; "listing organisations")
    }

    /// The organisation that the server takes the client's requests for. It takes the default one in place of one that
    /// it does not know, without a word.
    async fn current(&self) -> Result<CurrentOrganisation> {
        not_supported!(; "reading the current organisation")
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

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
    BackupExecution, BackupPlan, BackupPlanFilter, BackupPlanId, BackupPlanReplacement, BackupPlanUpdate,
    ChangeSecretAutomation, ChangeSecretAutomationId, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretRecord,
    ChangeSecretReplacement, ChangeSecretUpdate, Code, CurrentOrganisation, DirectoryFilter, Error, ExecutionId,
    NewAccount, NewBackupPlan, NewChangeSecretAutomation, Node, Organisation, Page, PageRequest, Profile, RecordFilter,
    Result, SecondFactor, SecretHistory, Started, User,
};

/// The default body of a port's method.
macro_rules! not_supported {
    ($($argument:ident),*; $what:literal) => {{
        $(let _ = $argument;)*
        Err(Error::not_supported($what))
    }};
}

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

    /// A page of the secrets that an account had before, the newest version first; not the one that it has.
    ///
    /// # Errors
    /// As [`secret`](Self::secret).
    async fn secret_history(&self, id: AccountId, page: PageRequest) -> Result<Page<SecretHistory>> {
        not_supported!(id, page; "reading the history of secrets")
    }
}

/// Change-secret automations.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ChangeSecretAutomations: Send + Sync {
    /// A page of the automations that fit, the oldest first.
    async fn list(&self, filter: &ChangeSecretFilter, page: PageRequest) -> Result<Page<ChangeSecretAutomation>> {
        not_supported!(filter, page; "listing change-secret automations")
    }

    /// Makes an automation.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is one of this name.
    async fn create(&self, automation: &NewChangeSecretAutomation) -> Result<ChangeSecretAutomation> {
        not_supported!(automation; "creating change-secret automations")
    }

    /// One automation.
    async fn get(&self, id: ChangeSecretAutomationId) -> Result<ChangeSecretAutomation> {
        not_supported!(id; "reading change-secret automations")
    }

    /// Changes what is set.
    async fn update(
        &self,
        id: ChangeSecretAutomationId,
        update: &ChangeSecretUpdate,
    ) -> Result<ChangeSecretAutomation> {
        not_supported!(id, update; "changing change-secret automations")
    }

    /// Replaces all of it.
    async fn replace(
        &self,
        id: ChangeSecretAutomationId,
        replacement: &ChangeSecretReplacement,
    ) -> Result<ChangeSecretAutomation> {
        not_supported!(id, replacement; "replacing change-secret automations")
    }

    /// Deletes an automation, its executions and their records. Where a change failed half-way, a record may hold the
    /// only copy of the new secret.
    async fn delete(&self, id: ChangeSecretAutomationId) -> Result<()> {
        not_supported!(id; "deleting change-secret automations")
    }
}

/// Runs of change-secret automations, and what they did to each account.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait ChangeSecretExecutions: Send + Sync {
    /// Asks for a run. It begins when a worker takes it; two runs of one automation do not exclude each other.
    async fn start(&self, automation: ChangeSecretAutomationId) -> Result<Started> {
        not_supported!(automation; "starting change-secret automations")
    }

    /// One run.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) until a worker has taken it.
    async fn get(&self, id: ExecutionId) -> Result<ChangeSecretExecution> {
        not_supported!(id; "reading change-secret executions")
    }

    /// A page of the runs of all automations, the first started first.
    async fn list(&self, page: PageRequest) -> Result<Page<ChangeSecretExecution>> {
        not_supported!(page; "listing change-secret executions")
    }

    /// A page of the records that fit, the first ended first.
    async fn records(&self, filter: &RecordFilter, page: PageRequest) -> Result<Page<ChangeSecretRecord>> {
        not_supported!(filter, page; "listing change-secret records")
    }
}

/// Account-backup plans.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait BackupPlans: Send + Sync {
    /// A page of the plans that fit, the oldest first.
    async fn list(&self, filter: &BackupPlanFilter, page: PageRequest) -> Result<Page<BackupPlan>> {
        not_supported!(filter, page; "listing account-backup plans")
    }

    /// Makes a plan.
    ///
    /// # Errors
    /// [`AlreadyExists`](crate::ErrorKind::AlreadyExists) if there is one of this name.
    async fn create(&self, plan: &NewBackupPlan) -> Result<BackupPlan> {
        not_supported!(plan; "creating account-backup plans")
    }

    /// One plan.
    async fn get(&self, id: BackupPlanId) -> Result<BackupPlan> {
        not_supported!(id; "reading account-backup plans")
    }

    /// Changes its schedule and what else is set.
    async fn update(&self, id: BackupPlanId, update: &BackupPlanUpdate) -> Result<BackupPlan> {
        not_supported!(id, update; "changing account-backup plans")
    }

    /// Replaces all of it.
    async fn replace(&self, id: BackupPlanId, replacement: &BackupPlanReplacement) -> Result<BackupPlan> {
        not_supported!(id, replacement; "replacing account-backup plans")
    }

    /// Deletes a plan and its executions.
    async fn delete(&self, id: BackupPlanId) -> Result<()> {
        not_supported!(id; "deleting account-backup plans")
    }
}

/// Runs of account-backup plans.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait BackupExecutions: Send + Sync {
    /// Asks for a run. It begins when a worker takes it.
    async fn start(&self, plan: BackupPlanId) -> Result<Started> {
        not_supported!(plan; "starting account-backup plans")
    }

    /// One run.
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) until a worker has taken it.
    async fn get(&self, id: ExecutionId) -> Result<BackupExecution> {
        not_supported!(id; "reading account-backup executions")
    }

    /// A page of the runs of all plans, the first started first.
    async fn list(&self, page: PageRequest) -> Result<Page<BackupExecution>> {
        not_supported!(page; "listing account-backup executions")
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

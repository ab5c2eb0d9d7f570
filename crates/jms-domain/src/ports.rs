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
    Account, AccountFilter, AccountId, AccountReplacement, AccountSecret, AccountUpdate, BackupExecution, BackupPlan,
    BackupPlanFilter, BackupPlanId, BackupPlanReplacement, BackupPlanUpdate, ChangeSecretAutomation,
    ChangeSecretAutomationId, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretRecord, ChangeSecretReplacement,
    ChangeSecretUpdate, Error, ExecutionId, NewAccount, NewBackupPlan, NewChangeSecretAutomation, Page, PageRequest,
    RecordFilter, Result, SecretHistory, Started,
};

/// The default body of a port's method.
macro_rules! not_supported {
    ($($argument:ident),*; $what:literal) => {{
        $(let _ = $argument;)*
        Err(Error::not_supported($what))
    }};
}

mod directory;
mod findings;
mod system;

pub use directory::{AccessKeys, Assets, Labels, Nodes, Organisations, Platforms, UserGroups, Users, Zones};
pub use findings::{AccountRisks, CheckEngines, Dashboards, GatheredAccounts};
pub use system::{System, Tasks};
#[cfg(feature = "mock")]
pub use {
    directory::{
        MockAccessKeys, MockAssets, MockLabels, MockNodes, MockOrganisations, MockPlatforms, MockUserGroups, MockUsers,
        MockZones,
    },
    findings::{MockAccountRisks, MockCheckEngines, MockDashboards, MockGatheredAccounts},
    system::{MockSystem, MockTasks},
};

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

//! The server itself: what it is set to, how it is, and what it does in the background.

use async_trait::async_trait;

use crate::{
    Error, ExecutionId, Health, Page, PageRequest, PeriodTask, Result, ServerTime, Settings, TaskExecution, TaskLog,
};

/// Settings, health and clock of the server.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait System: Send + Sync {
    /// The settings that clients need, such as whether there is a licence. For every user.
    async fn public_settings(&self) -> Result<Settings> {
        not_supported!(; "reading public settings")
    }

    /// The settings of a category, such as `security`; for administrators. The server takes `basic` for a category that it
    /// does not know.
    async fn settings(&self, category: &str) -> Result<Settings> {
        not_supported!(category; "reading settings")
    }

    /// How the server is. It answers also if it is not well: look at [`Health::status`].
    async fn health(&self) -> Result<Health> {
        not_supported!(; "reading the health of the server")
    }

    /// What time it is at the server; its offset is that of the server's time zone, in which schedules run.
    async fn time(&self) -> Result<ServerTime> {
        not_supported!(; "reading the clock of the server")
    }
}

/// What the server does in the background.
#[cfg_attr(feature = "mock", mockall::automock)]
#[async_trait]
pub trait Tasks: Send + Sync {
    /// A page of what the scheduler starts, in all organisations, by name.
    async fn periodic(&self, page: PageRequest) -> Result<Page<PeriodTask>> {
        not_supported!(page; "listing scheduled tasks")
    }

    /// One thing that the scheduler starts.
    async fn periodic_task(&self, name: &str) -> Result<PeriodTask> {
        not_supported!(name; "reading scheduled tasks")
    }

    /// Switches something that the scheduler starts on or off, in the whole installation. Saving an automation writes its
    /// row anew: to stop one, change its schedule or `is_active`.
    async fn enable(&self, name: &str, enabled: bool) -> Result<PeriodTask> {
        not_supported!(name, enabled; "switching scheduled tasks")
    }

    /// A page of what ran in the background, the first queued first: all of it for system administrators, one's own for
    /// others. All organisations have the same.
    async fn executions(&self, page: PageRequest) -> Result<Page<TaskExecution>> {
        not_supported!(page; "listing runs of tasks")
    }

    /// One run. That it was a success says nothing about accounts: ask the execution.
    async fn execution(&self, id: ExecutionId) -> Result<TaskExecution> {
        not_supported!(id; "reading runs of tasks")
    }

    /// What is written of the log of a run by now.
    ///
    /// # Errors
    /// [`Invalid`](crate::ErrorKind::Invalid) from 4.10.17 on, which shows no logs.
    /// [`ServerFault`](crate::ErrorKind::ServerFault) between the start of a run and its first line.
    async fn log(&self, id: ExecutionId) -> Result<TaskLog> {
        not_supported!(id; "reading logs of tasks")
    }

    /// What is written by now of what Ansible wrote in a job.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    async fn ansible_log(&self, id: ExecutionId) -> Result<TaskLog> {
        not_supported!(id; "reading logs of Ansible")
    }
}

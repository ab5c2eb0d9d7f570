//! Runs from their start to their end.

use std::time::Duration;

use jms_domain::{
    BackupExecution, BackupPlanId, ChangeSecretAutomationId, ChangeSecretOutcome, ExecutionId, Progress, RecordFilter,
    Result, Wait,
    ports::{BackupExecutions, ChangeSecretExecutions},
};

use crate::adapters::{BackupExecutionsClient, ChangeSecretExecutionsClient};

/// Is told how far a run came, and how long it took until then.
pub type Watch<'a> = &'a mut (dyn FnMut(&Progress, Duration) + Send);

impl ChangeSecretExecutionsClient {
    /// Starts an automation and waits for the end of the run.
    ///
    /// ```
    /// use jms_http::{JumpServer, domain::{ChangeSecretFilter, Secret, Verdict, Wait}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = jms_sandbox::Sandbox::builder().clock(jms_sandbox::Clock::fast(100.0)).build()?;
    /// let token = Secret::new(sandbox.credentials().private_token)?;
    /// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    ///
    /// let weekly = &client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await?[0];
    /// let outcome = client.change_secret_executions().run_and_wait(weekly.id, Wait::default()).await?;
    /// assert_eq!(outcome.verdict(), Verdict::Changed);
    /// assert_eq!(outcome.records.len(), 8);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`NotFinished`](jms_domain::ErrorKind::NotFinished) when the deadline is over: it names the execution, for
    /// [`wait`](Self::wait) to take the wait up again. [`OutcomeUnknown`](jms_domain::ErrorKind::OutcomeUnknown) if the
    /// answer to the start was lost: there may be a run, and it is not started twice. A run that ended badly is no error:
    /// ask [`verdict`](ChangeSecretOutcome::verdict).
    pub async fn run_and_wait(&self, automation: ChangeSecretAutomationId, wait: Wait) -> Result<ChangeSecretOutcome> {
        self.run_and_watch(automation, wait, &mut |_, _| {}).await
    }

    /// As [`run_and_wait`](Self::run_and_wait), and tells how far the run came.
    ///
    /// # Errors
    /// As [`run_and_wait`](Self::run_and_wait).
    pub async fn run_and_watch(
        &self,
        automation: ChangeSecretAutomationId,
        wait: Wait,
        watch: Watch<'_>,
    ) -> Result<ChangeSecretOutcome> {
        let started = self.start(automation).await?;
        self.wait(started.execution, wait, watch).await
    }

    /// Waits for the end of a run, and reads what it did to each account.
    ///
    /// # Errors
    /// As [`run_and_wait`](Self::run_and_wait).
    pub async fn wait(&self, execution: ExecutionId, wait: Wait, watch: Watch<'_>) -> Result<ChangeSecretOutcome> {
        let ended = wait.until_final(self.0.clock(), execution, || self.get(execution), watch).await?;
        let filter = RecordFilter { execution: Some(execution), ..RecordFilter::default() };
        let records = self.record_rows(filter).all().await?;
        Ok(ChangeSecretOutcome::new(ended, records))
    }
}

impl BackupExecutionsClient {
    /// Starts a plan and waits for the end of the run.
    ///
    /// # Errors
    /// As [`ChangeSecretExecutionsClient::run_and_wait`].
    pub async fn run_and_wait(&self, plan: BackupPlanId, wait: Wait) -> Result<BackupExecution> {
        self.run_and_watch(plan, wait, &mut |_, _| {}).await
    }

    /// As [`run_and_wait`](Self::run_and_wait), and tells how far the run came.
    ///
    /// # Errors
    /// As [`run_and_wait`](Self::run_and_wait).
    pub async fn run_and_watch(&self, plan: BackupPlanId, wait: Wait, watch: Watch<'_>) -> Result<BackupExecution> {
        let started = self.start(plan).await?;
        self.wait(started.execution, wait, watch).await
    }

    /// Waits for the end of a run.
    ///
    /// # Errors
    /// As [`run_and_wait`](Self::run_and_wait).
    pub async fn wait(&self, execution: ExecutionId, wait: Wait, watch: Watch<'_>) -> Result<BackupExecution> {
        wait.until_final(self.0.clock(), execution, || self.get(execution), watch).await
    }
}

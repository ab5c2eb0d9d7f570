//! Executions of automations of any kind.

use std::{marker::PhantomData, sync::Arc};

use async_trait::async_trait;
use jms_domain::{
    ChangeSecret, ChangeSecretAutomationId, ChangeSecretExecution, Execution, ExecutionId, Feature, Outcome, Page,
    PageRequest, Record, RecordFilter, Result, Started,
    ports::{Executions, Records, Tasks, Users},
};

use super::{
    at_stake::runs_of,
    kinds::{Endpoints, ExecutionsQuery, html},
    records::{RecordEndpoints, RecordsClient},
};
use crate::{
    JumpServer, Rows, Run,
    unknown::{Departure, LATEST, lost_start},
};

/// Runs of automations of one kind of one client; from [`JumpServer::change_secret_executions`] and its like.
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
/// let run = client.change_secret_executions().run(weekly.id).await?;
/// let outcome = run.wait(Wait::default()).await?;
/// assert_eq!(outcome.verdict(), Verdict::Changed);
/// assert_eq!(outcome.records.len(), 8);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ExecutionsClient<K>(pub(crate) JumpServer, PhantomData<K>);

impl<K> ExecutionsClient<K> {
    pub(crate) const fn new(client: JumpServer) -> Self {
        Self(client, PhantomData)
    }
}

impl<K: Endpoints> ExecutionsClient<K> {
    /// Starts an automation, and gives a handle on the run.
    ///
    /// # Errors
    /// [`OutcomeUnknown`](jms_domain::ErrorKind::OutcomeUnknown) if the answer to the start was lost: there may be a
    /// run, and it is not started twice.
    pub async fn run(&self, automation: K::Id) -> Result<Run<K>> {
        Ok(self.resume(self.start(automation).await?.execution))
    }

    /// A handle on a run that was started before, by whomever.
    pub fn resume(&self, execution: ExecutionId) -> Run<K> {
        Run::new(Arc::new(self.clone()), self.0.shared_clock(), execution)
    }

    /// All runs of all automations, the first started first, walked to the end.
    pub fn rows(&self) -> Rows<Execution<K::Id>> {
        let executions = self.clone();
        Rows::new(move |page| {
            let executions = executions.clone();
            async move { executions.list(page).await }
        })
    }

    /// The latest runs of an automation that have begun since.
    async fn begun_since(&self, departure: &Departure, automation: K::Id) -> Result<Vec<ExecutionId>> {
        let (headers, page) = K::executions(self.0.raw(), ExecutionsQuery::latest(LATEST)).await?;
        Ok(departure.since(self.0.clock(), &headers, Some(&automation), &page.items))
    }
}

impl ExecutionsClient<ChangeSecret> {
    /// All runs of one automation, which has this name, the first started first.
    ///
    /// # Errors
    /// As those of the list.
    pub async fn of(&self, automation: ChangeSecretAutomationId, name: &str) -> Result<Vec<ChangeSecretExecution>> {
        runs_of(&self.0, automation, name.to_owned()).await
    }
}

impl<K: RecordEndpoints> ExecutionsClient<K> {
    /// Tries the failed records of a run again, and gives a handle on the retry; `None` if none has failed.
    ///
    /// What becomes of them is written into the same records. On 3.10 the retry itself cannot be seen: the handle goes by
    /// the records. Not of pushes from 4.8 on.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub async fn retry_failed(&self, outcome: &Outcome<K>) -> Result<Option<Run<K>>> {
        let failed: Vec<_> = outcome.failed().map(|record| (record.id, record.date_finished)).collect();
        let Some(of) = outcome.failed().next().map(|record| record.execution.unwrap_or(outcome.execution.id)) else {
            return Ok(None);
        };
        let ids: Vec<_> = failed.iter().map(|(id, _)| *id).collect();
        let started = RecordsClient::<K>::new(self.0.clone()).retry(&ids).await?;
        Ok(Some(self.resume(started.execution).of_records(of, failed)))
    }
}

#[async_trait]
impl<K: Endpoints> Executions<K> for ExecutionsClient<K> {
    async fn start(&self, automation: K::Id) -> Result<Started> {
        K::check(self.0.dialect().await?)?;
        let departure = Departure::now(self.0.clock());
        match K::start(self.0.raw(), self.0.dialect().await?, automation).await {
            Err(lost) if lost.is_outcome_unknown() => {
                Err(lost_start(lost, self.begun_since(&departure, automation).await))
            }
            answered => answered,
        }
    }

    async fn get(&self, id: ExecutionId) -> Result<Execution<K::Id>> {
        K::check(self.0.dialect().await?)?;
        K::execution(self.0.raw(), id).await
    }

    async fn is_lost(&self, id: ExecutionId) -> Result<bool> {
        // The task of a run is there from the moment it is asked for, and its execution once a worker has begun (source:
        // `apps/ops/signal_handlers.py`, `apps/accounts/tasks/automation.py` at v4.10.16).
        match self.0.tasks().execution(id).await {
            Ok(task) => Ok(task.is_finished),
            // System administrators see all tasks, others their own (source: `apps/ops/api/celery.py` at v4.10.16;
            // recordings of both servers, `ops_celery`, "task-execution retrieve unknown").
            Err(error) if error.is_not_found() => Ok(self.0.users().me().await?.user.is_superuser),
            Err(error) => Err(error),
        }
    }

    async fn list(&self, page: PageRequest) -> Result<Page<Execution<K::Id>>> {
        K::check(self.0.dialect().await?)?;
        let (_, executions) = K::executions(self.0.raw(), ExecutionsQuery::page(page)).await?;
        self.0.check_org(page, executions.items.iter().filter_map(|execution| execution.org_id)).await?;
        Ok(executions)
    }

    async fn report(&self, id: ExecutionId) -> Result<String> {
        self.0.dialect().await?.require(Feature::ExecutionReports)?;
        html(K::report(self.0.raw(), id).await?)
    }

    async fn records(&self, filter: &RecordFilter, page: PageRequest) -> Result<Page<Record<K::RecordId>>> {
        K::check(self.0.dialect().await?)?;
        let records = K::records(self.0.raw(), filter, page).await?;
        // The records of an execution are in its organisation.
        if filter.execution.is_none() {
            self.0.check_org(page, None).await?;
        }
        Ok(records)
    }
}

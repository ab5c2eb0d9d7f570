//! What the server does in the background.

use std::{future::Future, time::Duration};

use async_trait::async_trait;
use jms_domain::{
    ExecutionId, Feature, Page, PageRequest, PeriodTask, Result, TaskExecution, TaskLog,
    ports::{Clock, Tasks},
};
use jms_gen::{
    Answer, operations,
    types::{
        self, AnsibleLogsGetQuery, CeleryLogsGetQuery, PeriodTaskPatch, PeriodTasksListQuery, TaskExecutionsListQuery,
    },
};

use crate::{JumpServer, answers::value, requests::limit_and_offset};

/// Tasks of one client; from [`JumpServer::tasks`].
///
/// ```
/// use jms_http::{JumpServer, domain::{Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let scheduled = client.tasks().periodic_rows().all().await?;
/// let rotations = scheduled.iter().filter(|task| task.name.starts_with("automation_change_secret_"));
/// assert!(rotations.clone().count() > 0 && rotations.into_iter().all(|task| task.enabled));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TasksClient(pub(crate) JumpServer);

all_rows!(TasksClient, periodic_rows, periodic, PeriodTask, "that the scheduler starts");
all_rows!(TasksClient, execution_rows, executions, TaskExecution, "that ran in the background");

/// How long the server keeps a mark. After that it reads from the beginning (source: facts of 4.10.16, section 9).
const MARK_LIVES: Duration = Duration::from_secs(5);
/// How often a log is begun anew because a mark was lost.
const BEGINNINGS: usize = 3;

/// Reads a log piece by piece until there is no more of it. A piece that may have come from the beginning, because the mark
/// was lost, is not taken for the next one.
async fn whole_log<F>(clock: &dyn Clock, piece: impl Fn(Option<String>) -> F) -> Result<TaskLog>
where
    F: Future<Output = Result<Answer<types::TaskLog>>>,
{
    let mut log = TaskLog::default();
    'beginning: for _ in 0..BEGINNINGS {
        log = TaskLog::default();
        let mut next = None;
        loop {
            let asked = clock.now();
            let types::TaskLog { data, end, mark } = piece(next.clone()).await?.value;
            if next.is_some() && clock.now().saturating_sub(asked) >= MARK_LIVES {
                continue 'beginning;
            }
            // Without an `end`, the text says that there is no log.
            let Some(end) = end else { return Ok(TaskLog::default()) };
            let is_empty = data.is_empty();
            log.text.push_str(&data);
            log.is_whole = end;
            if end || is_empty || mark.is_none() {
                return Ok(log);
            }
            next = mark;
        }
    }
    Ok(log)
}

#[async_trait]
impl Tasks for TasksClient {
    async fn periodic(&self, page: PageRequest) -> Result<Page<PeriodTask>> {
        let (limit, offset) = limit_and_offset(page);
        // No two have the same.
        let query = PeriodTasksListQuery { order: Some("name".to_owned()), limit, offset };
        value(self.0.raw().period_tasks_list(&query).await?, operations::PERIOD_TASKS_LIST.id)
    }

    async fn periodic_task(&self, name: &str) -> Result<PeriodTask> {
        PeriodTask::check_name(name)?;
        value(self.0.raw().period_tasks_get(name).await?, operations::PERIOD_TASKS_GET.id)
    }

    async fn enable(&self, name: &str, enabled: bool) -> Result<PeriodTask> {
        PeriodTask::check_name(name)?;
        let body = PeriodTaskPatch { enabled: Some(enabled) };
        value(self.0.raw().period_tasks_update(name, &body).await?, operations::PERIOD_TASKS_UPDATE.id)
    }

    async fn executions(&self, page: PageRequest) -> Result<Page<TaskExecution>> {
        let (limit, offset) = limit_and_offset(page);
        let order = Some("date_published".to_owned());
        let query = TaskExecutionsListQuery { order, limit, offset, ..TaskExecutionsListQuery::default() };
        value(self.0.raw().task_executions_list(&query).await?, operations::TASK_EXECUTIONS_LIST.id)
    }

    async fn execution(&self, id: ExecutionId) -> Result<TaskExecution> {
        value(self.0.raw().task_executions_get(&id).await?, operations::TASK_EXECUTIONS_GET.id)
    }

    async fn log(&self, id: ExecutionId) -> Result<TaskLog> {
        self.0.dialect().await?.require(Feature::TaskResults)?;
        whole_log(self.0.clock(), |mark| async move {
            // The server does not look at the first id.
            self.0.raw().celery_logs_get(&id, &id, &CeleryLogsGetQuery { mark }).await
        })
        .await
    }

    async fn ansible_log(&self, id: ExecutionId) -> Result<TaskLog> {
        self.0.dialect().await?.require(Feature::TaskResults)?;
        whole_log(self.0.clock(), |mark| async move {
            self.0.raw().ansible_logs_get(&id, &AnsibleLogsGetQuery { mark }).await
        })
        .await
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `tasks`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// Read the Ansible log of a job
    ///
    /// What Ansible itself wrote during a job, read like the log of a task. `end` is true with the first empty answer, even when the job goes on. **Gone since 4.10.17** (404).
    ///
    /// Sends a `GET` request to `/api/v1/ops/ansible/job-execution/{id}/log/`
    ///
    /// Arguments:
    /// - `id`: Id of the task: the `task` of the answer that started it.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn ansible_logs_get(
        &self,
        id: &::jms_domain::ExecutionId,
        query: &types::AnsibleLogsGetQuery,
    ) -> Result<Answer<types::TaskLog>> {
        let client = self.client(&operations::ANSIBLE_LOGS_GET);
        finish(&client, client.ansible_logs_get(id, query).await)
    }
    /// List scheduled tasks
    ///
    /// What the scheduler of the server starts: its own housekeeping, and one row per automation or plan with a schedule. A page with `limit`, else a bare array. `search` does nothing.
    ///
    /// Sends a `GET` request to `/api/v1/ops/celery/period-tasks/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn period_tasks_list(
        &self,
        query: &types::PeriodTasksListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::PeriodTask>>> {
        let client = self.client(&operations::PERIOD_TASKS_LIST);
        finish(&client, client.period_tasks_list(query).await)
    }
    /// Read a scheduled task
    ///
    /// One scheduled task, by its name.
    ///
    /// Sends a `GET` request to `/api/v1/ops/celery/period-tasks/{name}/`
    ///
    /// Arguments:
    /// - `name`: Name of the scheduled task. Names with other signs than letters, digits, `_`, `.` and `@` are a 404.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn period_tasks_get(
        &self,
        name: &str,
    ) -> Result<Answer<types::PeriodTask>> {
        let client = self.client(&operations::PERIOD_TASKS_GET);
        finish(&client, client.period_tasks_get(name).await)
    }
    /// Turn a scheduled task off or on
    ///
    /// Turns the schedule off or on, in the whole installation. For automations and plans change `is_active` or `is_periodic` of the plan itself: saving it writes this row anew.
    ///
    /// Sends a `PATCH` request to `/api/v1/ops/celery/period-tasks/{name}/`
    ///
    /// Arguments:
    /// - `name`: Name of the scheduled task. Names with other signs than letters, digits, `_`, `.` and `@` are a 404.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn period_tasks_update(
        &self,
        name: &str,
        body: &types::PeriodTaskPatch,
    ) -> Result<Answer<types::PeriodTask>> {
        let client = self.client(&operations::PERIOD_TASKS_UPDATE);
        finish(&client, client.period_tasks_update(name, body).await)
    }
    /// Read the log of a Celery task
    ///
    /// Up to 10,240 characters of the log from `mark` on; open to every user. Go on with the `mark` of the answer until `end` is true, which it is only in the first **empty** answer after the task is over. A mark lives 5 seconds; after that reading starts over. 500 between the start of a task and its first line. **Gone since 4.10.17** (404).
    ///
    /// Sends a `GET` request to `/api/v1/ops/celery/task/{name}/task-execution/{id}/log/`
    ///
    /// Arguments:
    /// - `name`: Any uuid; the server does not look at it. Send the id of the task.
    /// - `id`: Id of the task: the `task` of the answer that started it.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn celery_logs_get(
        &self,
        name: &::jms_domain::ExecutionId,
        id: &::jms_domain::ExecutionId,
        query: &types::CeleryLogsGetQuery,
    ) -> Result<Answer<types::TaskLog>> {
        let client = self.client(&operations::CELERY_LOGS_GET);
        finish(&client, client.celery_logs_get(name, id, query).await)
    }
    /// Read the state of a Celery task
    ///
    /// Whether a task is over; open to every user. **It says nothing about the accounts**: `SUCCESS` is also the state of a run that failed. An unknown id is `PENDING` for ever, and so is a result older than 10 minutes. A task that raised makes this a 500. **Gone since 4.10.17** (404): read `/ops/task-executions/{id}/` there.
    ///
    /// Sends a `GET` request to `/api/v1/ops/celery/task/{name}/task-execution/{id}/result/`
    ///
    /// Arguments:
    /// - `name`: Any uuid; the server does not look at it. Send the id of the task.
    /// - `id`: Id of the task: the `task` of the answer that started it.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn celery_results_get(
        &self,
        name: &::jms_domain::ExecutionId,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::CeleryResult>> {
        let client = self.client(&operations::CELERY_RESULTS_GET);
        finish(&client, client.celery_results_get(name, id).await)
    }
    /// List runs of Celery tasks
    ///
    /// What ran in the background, newest start first: all of it for system administrators, the own runs for others. In every organisation the same.
    ///
    /// Sends a `GET` request to `/api/v1/ops/task-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn task_executions_list(
        &self,
        query: &types::TaskExecutionsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::TaskExecution>>> {
        let client = self.client(&operations::TASK_EXECUTIONS_LIST);
        finish(&client, client.task_executions_list(query).await)
    }
    /// Run a Celery task again
    ///
    /// Starts the task of a former run with the same arguments. The body is ignored. Without `from`, and when the task is no longer known or does not take the arguments, it is a 400.
    ///
    /// Sends a `POST` request to `/api/v1/ops/task-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn task_executions_create(
        &self,
        query: &types::TaskExecutionsCreateQuery,
        body: &types::TaskExecutionCreate,
    ) -> Result<Answer<types::TaskExecutionCreated>> {
        let client = self.client(&operations::TASK_EXECUTIONS_CREATE);
        finish(&client, client.task_executions_create(query, body).await)
    }
    /// Read a run of a Celery task
    ///
    /// Whether a task is over, and when. **`is_success` says nothing about the accounts**: it is true as well for a run that failed. Only system administrators see the runs of others (404).
    ///
    /// Sends a `GET` request to `/api/v1/ops/task-executions/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the task: the `task` of the answer that started it.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn task_executions_get(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::TaskExecution>> {
        let client = self.client(&operations::TASK_EXECUTIONS_GET);
        finish(&client, client.task_executions_get(id).await)
    }
    /// List the kinds of Celery tasks
    ///
    /// What the server can run in the background, with how often each ran and how well; scheduled ones first.
    ///
    /// Sends a `GET` request to `/api/v1/ops/tasks/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn celery_tasks_list(
        &self,
        query: &types::CeleryTasksListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::CeleryTask>>> {
        let client = self.client(&operations::CELERY_TASKS_LIST);
        finish(&client, client.celery_tasks_list(query).await)
    }
    /// Read a kind of Celery task
    ///
    /// One kind of task. When it runs next is only in the list.
    ///
    /// Sends a `GET` request to `/api/v1/ops/tasks/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the kind of task.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn celery_tasks_get(
        &self,
        id: &::jms_domain::CeleryTaskId,
    ) -> Result<Answer<types::CeleryTask>> {
        let client = self.client(&operations::CELERY_TASKS_GET);
        finish(&client, client.celery_tasks_get(id).await)
    }
    /// Delete a kind of Celery task
    ///
    /// Takes the kind out of the list, for tasks that the server no longer has. Runs stay, and so does the task.
    ///
    /// Sends a `DELETE` request to `/api/v1/ops/tasks/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the kind of task.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn celery_tasks_delete(
        &self,
        id: &::jms_domain::CeleryTaskId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CELERY_TASKS_DELETE);
        finish(&client, client.celery_tasks_delete(id).await)
    }
}

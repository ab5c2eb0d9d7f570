// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `account-backup`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List backup plans
    ///
    /// The backup plans of the organisation. `search` looks into the name. `is_active` is no filter.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-backup-plans/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_list(
        &self,
        query: &types::AccountBackupPlansListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::BackupPlan>>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_LIST);
        finish(&client, client.account_backup_plans_list(query).await)
    }
    /// Create a backup plan
    ///
    /// Makes one plan, or all of a list. `is_periodic: true`, also by absence, needs a `crontab` or an `interval`; beside a crontab 4.10 drops the interval. Unknown keys are ignored in silence, `recipients` among them.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/account-backup-plans/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::BackupPlanCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::BackupPlan>>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_CREATE);
        finish(&client, client.account_backup_plans_create(body).await)
    }
    /// Read a backup plan
    ///
    /// One plan. The password of the file is never sent back.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-backup-plans/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the plan. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_get(
        &self,
        id: &::jms_domain::BackupPlanId,
    ) -> Result<Answer<types::BackupPlan>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_GET);
        finish(&client, client.account_backup_plans_get(id).await)
    }
    /// Replace a backup plan
    ///
    /// Writes the whole plan; it needs its schedule again unless `is_periodic` is false.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/account-backup-plans/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the plan. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_replace(
        &self,
        id: &::jms_domain::BackupPlanId,
        body: &types::BackupPlanReplace,
    ) -> Result<Answer<types::BackupPlan>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_REPLACE);
        finish(&client, client.account_backup_plans_replace(id, body).await)
    }
    /// Change a backup plan
    ///
    /// Changes what is sent. **4.10 wipes the schedule unless `is_periodic` is sent** together with `crontab` or `interval`: a PATCH of the comment alone leaves `is_periodic: true` and nothing to run on. 3.10 keeps it.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/account-backup-plans/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the plan. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_update(
        &self,
        id: &::jms_domain::BackupPlanId,
        body: &types::BackupPlanPatch,
    ) -> Result<Answer<types::BackupPlan>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_UPDATE);
        finish(&client, client.account_backup_plans_update(id, body).await)
    }
    /// Delete a backup plan
    ///
    /// Its executions go with it. Never build this URL from an empty id: a DELETE of the collection deletes the plan when there is exactly one.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/account-backup-plans/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the plan. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_delete(
        &self,
        id: &::jms_domain::BackupPlanId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_DELETE);
        finish(&client, client.account_backup_plans_delete(id).await)
    }
    /// Run a backup plan
    ///
    /// Queues a run. The key is `automation` since 4.8 and `plan` before; the wrong one is a 500 in 4.10 and a 400 in 3.10. The task id is the id of the execution, which is 404 until a worker takes it.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/account-backup-plan-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_executions_create(
        &self,
        body: &types::BackupExecutionCreate,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_EXECUTIONS_CREATE);
        finish(&client, client.account_backup_executions_create(body).await)
    }
    /// List backup executions
    ///
    /// The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here, nor do `automation`, `plan` and `status`.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-backup-plan-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_executions_list(
        &self,
        query: &types::AccountBackupExecutionsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::BackupExecution>>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_EXECUTIONS_LIST);
        finish(&client, client.account_backup_executions_list(query).await)
    }
    /// Read a backup execution
    ///
    /// The state of one run; 404 until a worker takes it. 4.10 has `status`. 3.10 has none: `reason` is null while it runs. A run without recipients ends as `success` in 4.10.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-backup-plan-executions/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_executions_get(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::BackupExecution>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_EXECUTIONS_GET);
        finish(&client, client.account_backup_executions_get(id).await)
    }
}

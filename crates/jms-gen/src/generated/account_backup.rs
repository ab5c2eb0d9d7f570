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
    /// Replace several backup plans
    ///
    /// A list of whole plans, each with its `id`. What is absent becomes what a PUT on one makes of it. All items are checked first: if one is refused, none is written, and the 400 has one entry per item.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/account-backup-plans/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_bulk_replace(
        &self,
        body: &::std::vec::Vec<types::BackupPlanReplaceItem>,
    ) -> Result<Answer<::std::vec::Vec<types::BackupPlan>>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_BULK_REPLACE);
        finish(&client, client.account_backup_plans_bulk_replace(body).await)
    }
    /// Change several backup plans
    ///
    /// A list of changes, each with the `id` (or `pk`) of its plan. **In 4.10 an item without the schedule wipes it**: always send `is_periodic` with `crontab` or `interval`. All items are checked first: if one is refused, none is written, and the 400 has one entry per item. An id that is no uuid is a 500. `[]` is accepted and does nothing.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/account-backup-plans/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_bulk_update(
        &self,
        body: &::std::vec::Vec<types::BackupPlanPatchItem>,
    ) -> Result<Answer<::std::vec::Vec<types::BackupPlan>>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_BULK_UPDATE);
        finish(&client, client.account_backup_plans_bulk_update(body).await)
    }
    /// Delete the backup plans that match
    ///
    /// Deletes every plan that the filters match, with its executions. Allowed when `spm` is given, when exactly one matches, or when fewer match than there are: so **without any filter it deletes the only one there is**. Otherwise 400 with an empty body and nothing deleted, also for `ids` that name all. None matching: 204, or 400 when there are none at all.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/account-backup-plans/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_plans_bulk_delete(
        &self,
        query: &types::AccountBackupPlansBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_PLANS_BULK_DELETE);
        finish(&client, client.account_backup_plans_bulk_delete(query).await)
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
    /// The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here, nor do `automation` and `plan`, until 4.10.18 nor does `status`.
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
    /// Read the report of a backup execution
    ///
    /// A report as a fragment of HTML, in the language of the request: name, dates, and how many accounts and types were backed up. It is made anew at each call, also of a run that is not over. `Accept: text/html` is a 406 all the same: send `application/json` or `*/*`.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-backup-plan-executions/{id}/report/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_backup_executions_report(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::ACCOUNT_BACKUP_EXECUTIONS_REPORT);
        finish(&client, client.account_backup_executions_report(id).await)
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `change-secret`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List change-secret automations
    ///
    /// The automations of the organisation. `search` looks into name, secret type and strategy, since 4.10.19 into the name only. `is_active` is no filter. Since 4.10.19 rows count assets and nodes instead of naming them.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_list(
        &self,
        query: &types::ChangeSecretAutomationsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::ChangeSecretAutomation>>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_LIST);
        finish(&client, client.change_secret_automations_list(query).await)
    }
    /// Create a change-secret automation
    ///
    /// Makes one automation, or all of a list. `is_periodic: true` (also its absence in 4.10) needs a `crontab` or an `interval`. A taken name is a 400.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/change-secret-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::ChangeSecretAutomationCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::ChangeSecretAutomation>>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_CREATE);
        finish(&client, client.change_secret_automations_create(body).await)
    }
    /// Replace several change-secret automations
    ///
    /// A list of whole automations, each with its `id`. What is absent becomes what a PUT on one makes of it. All items are checked first: if one is refused, none is written, and the 400 has one entry per item.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/change-secret-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_bulk_replace(
        &self,
        body: &::std::vec::Vec<types::ChangeSecretReplaceItem>,
    ) -> Result<Answer<::std::vec::Vec<types::ChangeSecretAutomation>>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_BULK_REPLACE);
        finish(&client, client.change_secret_automations_bulk_replace(body).await)
    }
    /// Change several change-secret automations
    ///
    /// A list of changes, each with the `id` (or `pk`) of its automation. All items are checked first: if one is refused (`id or pk not in data`, no such automation), none is written, and the 400 has one entry per item. An id that is no uuid is a 500. `[]` is accepted and does nothing.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/change-secret-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_bulk_update(
        &self,
        body: &::std::vec::Vec<types::ChangeSecretPatchItem>,
    ) -> Result<Answer<::std::vec::Vec<types::ChangeSecretAutomation>>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_BULK_UPDATE);
        finish(&client, client.change_secret_automations_bulk_update(body).await)
    }
    /// Delete the change-secret automations that match
    ///
    /// Deletes every automation that the filters match, **with its executions and records**. Allowed when `spm` is given, when exactly one matches, or when fewer match than there are: so without any filter it deletes the only one there is. Otherwise 400 with an empty body and nothing deleted, also for `ids` that name all. None matching: 204, or 400 when there are none at all.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/change-secret-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_bulk_delete(
        &self,
        query: &types::ChangeSecretAutomationsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_BULK_DELETE);
        finish(&client, client.change_secret_automations_bulk_delete(query).await)
    }
    /// Read a change-secret automation
    ///
    /// One automation with its assets, nodes and recipients. The secret is never sent back.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_get(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
    ) -> Result<Answer<types::ChangeSecretAutomation>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_GET);
        finish(&client, client.change_secret_automations_get(id).await)
    }
    /// Replace a change-secret automation
    ///
    /// Writes the whole automation. What is absent becomes true for `is_active` and `check_conn_after_change` and `{}` for `params`; the rest is kept.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/change-secret-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_replace(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        body: &types::ChangeSecretAutomationReplace,
    ) -> Result<Answer<types::ChangeSecretAutomation>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_REPLACE);
        finish(&client, client.change_secret_automations_replace(id, body).await)
    }
    /// Change a change-secret automation
    ///
    /// Changes what is sent. The schedule survives a PATCH that does not mention it (backup plans behave otherwise).
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/change-secret-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_update(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        body: &types::ChangeSecretAutomationPatch,
    ) -> Result<Answer<types::ChangeSecretAutomation>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_UPDATE);
        finish(&client, client.change_secret_automations_update(id, body).await)
    }
    /// Delete a change-secret automation
    ///
    /// **Its executions and records go with it**, and with them the only copy of a new secret whose run failed half-way. Read the records first.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/change-secret-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_automations_delete(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHANGE_SECRET_AUTOMATIONS_DELETE);
        finish(&client, client.change_secret_automations_delete(id).await)
    }
    /// Run a change-secret automation
    ///
    /// Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. Never send it twice on a guess: look for the execution in the list first, by `automation__name` or `automation_id`.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/change-secret-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_executions_create(
        &self,
        body: &types::ExecutionCreate,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::CHANGE_SECRET_EXECUTIONS_CREATE);
        finish(&client, client.change_secret_executions_create(body).await)
    }
    /// List change-secret executions
    ///
    /// The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here. What a version does not know as a filter it ignores in silence, such as `automation`, in 4.10.16 also `automation_id` and `status`: filter by `automation__name` until 4.10.18 and by `automation_id` since, or after reading. `search` looks into id, trigger and the name of the automation.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_executions_list(
        &self,
        query: &types::ChangeSecretExecutionsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::ChangeSecretExecution>>> {
        let client = self.client(&operations::CHANGE_SECRET_EXECUTIONS_LIST);
        finish(&client, client.change_secret_executions_list(query).await)
    }
    /// Read a change-secret execution
    ///
    /// The state of one run. 404 at first, then `pending`, `running`, and an end. In 3.10 a run whose task died stays `pending` for ever: give polling a limit. An end is not an outcome: the records tell what became of each account.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-executions/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_executions_get(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::ChangeSecretExecution>> {
        let client = self.client(&operations::CHANGE_SECRET_EXECUTIONS_GET);
        finish(&client, client.change_secret_executions_get(id).await)
    }
    /// Read the report of a change-secret execution
    ///
    /// The report that recipients get by mail, as a fragment of HTML in the language of the request: dates, counts, and the accounts that succeeded and failed. It is made anew at each call, also of a run that is not over. `Accept: text/html` is a 406 all the same: send `application/json` or `*/*`.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-executions/{id}/report/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_executions_report(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::CHANGE_SECRET_EXECUTIONS_REPORT);
        finish(&client, client.change_secret_executions_report(id).await)
    }
    /// List change-secret records
    ///
    /// What runs did, one row per account. **4.10 has no order unless asked** (oldest seen first), 3.10 has the newest first: use `order=-date_finished`. A single record cannot be read. `search` looks into asset address and, in 4.10, account username. 3.10 sends rows of all organisations, and push records among them. 4.10 leaves out rows whose execution, asset or account is gone.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-records/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_list(
        &self,
        query: &types::ChangeSecretRecordsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::ChangeSecretRecord>>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_LIST);
        finish(&client, client.change_secret_records_list(query).await)
    }
    /// List the failed records that are not mended
    ///
    /// The failed records of accounts whose latest record is not a success, older ones among them, without those that were set to be ignored. The filters apply first: what they leave out counts neither as a failure nor as a success. Without `limit` all rows, uncut, and in no order unless asked.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-records/dashboard/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_dashboard(
        &self,
        query: &types::ChangeSecretRecordsDashboardQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::ChangeSecretRecord>>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_DASHBOARD);
        finish(&client, client.change_secret_records_dashboard(query).await)
    }
    /// Retry change-secret records
    ///
    /// Sets the new secret of these records once more, of each account only the latest. **The outcome is written into the same records**, which stay with their old execution; `error` stays after a success. In 4.10 the retry has an execution of its own with the id of the task, without an automation; if the records come from several executions there is one for each, and only the first has that id. In 3.10 that execution is 404 for ever. Until 4.10.3 all records must be of one execution: else 400. Unknown ids are left out; when none is left: 400. `record_ids` missing or malformed: 500.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/change-secret-records/execute/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_execute(
        &self,
        body: &types::RecordsExecute,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_EXECUTE);
        finish(&client, client.change_secret_records_execute(body).await)
    }
    /// Take the new secrets of records into the accounts
    ///
    /// Writes the new secret of each record into its account, on the server only; nothing is done on assets. Meant for changes that took effect while the run failed: the record must have been verified with success, or be forced, and the account must still hold the old secret of the record, in the same version: else it is a conflict. What is restored or was in step already counts as a success from then on. Answers with counts; records that are gone count nowhere. Needs confirmation by MFA when the server demands it, and the permission to change accounts.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/change-secret-records/restore/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_restore(
        &self,
        body: &types::RecordsRestore,
    ) -> Result<Answer<types::RecordsRestored>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_RESTORE);
        finish(&client, client.change_secret_records_restore(body).await)
    }
    /// Verify the new secrets of change-secret records
    ///
    /// Tries on the asset whether the new secret of these records is in force, of each account only the latest. The outcome is in the records: `verification_status` is `pending` at first. Records without a new secret and unknown ids are left out; when none is left, or `record_ids` is no list or empty: 400. The task is no change-secret execution. Needs the permission to verify accounts, too.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/change-secret-records/verify/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_verify(
        &self,
        body: &types::RecordsVerify,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_VERIFY);
        finish(&client, client.change_secret_records_verify(body).await)
    }
    /// Ignore the failure of a change-secret record
    ///
    /// Takes the record off the list of failures (`dashboard/`); the list of records still has it, and cannot tell. There is no way back but a restore. A body is not read. Needs the permission to view records only.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/change-secret-records/{id}/ignore-fail/`
    ///
    /// Arguments:
    /// - `id`: Id of the record.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_ignore_fail(
        &self,
        id: &::jms_domain::RecordId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_IGNORE_FAIL);
        finish(&client, client.change_secret_records_ignore_fail(id).await)
    }
    /// Read the secrets of a change-secret record
    ///
    /// Old and new secret in clear text. When a run failed half-way this may be the only copy of a secret that is in force. Gone (404) with the account and with the automation. No licence is needed. 3.10 does not look at the organisation. In 4.10.16 `SECURITY_ACCOUNT_SECRET_READ` does not hide these secrets; `SECURITY_DISABLE_VIEW_SECRET` does since 4.10.17. A malformed id is a 404 in 3.10 and a 500 in 4.10.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-records/{id}/secret/`
    ///
    /// Arguments:
    /// - `id`: Id of the record.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_records_secret(
        &self,
        id: &::jms_domain::RecordId,
    ) -> Result<Answer<types::ChangeSecretRecordSecret>> {
        let client = self.client(&operations::CHANGE_SECRET_RECORDS_SECRET);
        finish(&client, client.change_secret_records_secret(id).await)
    }
    /// List the accounts whose secret is about to change
    ///
    /// Accounts that wait for a change of their secret or are in the middle of one. The server notes that in its cache, for a minute while queued and for an hour from then on, and only with `CHANGE_SECRET_AFTER_SESSION_END: true`: otherwise the list is empty. The rows are accounts: `id` is that of the account. `search` looks into the username. `_rel=or` lists all accounts there are.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-status/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_status_list(
        &self,
        query: &types::ChangeSecretStatusListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccountInChange>>> {
        let client = self.client(&operations::CHANGE_SECRET_STATUS_LIST);
        finish(&client, client.change_secret_status_list(query).await)
    }
    /// Forget the state of accounts
    ///
    /// Takes the accounts named in the body off the list, so that they can be changed again; a running change goes on, and the accounts stay. Filters in the query do nothing. Unknown ids are no error; without a body or without `account_ids`: 500. Deleting a single one by its path is something else.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/change-secret-status/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_status_bulk_delete(
        &self,
        body: &types::AccountsInChangeForget,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHANGE_SECRET_STATUS_BULK_DELETE);
        finish(&client, client.change_secret_status_bulk_delete(body).await)
    }
    /// Read the state of an account whose secret is about to change
    ///
    /// One account of the list; 404 for an account that waits for nothing.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret-status/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_status_get(
        &self,
        id: &::jms_domain::AccountId,
    ) -> Result<Answer<types::AccountInChange>> {
        let client = self.client(&operations::CHANGE_SECRET_STATUS_GET);
        finish(&client, client.change_secret_status_get(id).await)
    }
    /// Delete an account whose secret is about to change
    ///
    /// **Deletes the account itself**, not its state, and asks for the permission to delete change-secret automations only. To forget the state use DELETE on the collection. 404 for an account that waits for nothing.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/change-secret-status/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_status_delete(
        &self,
        id: &::jms_domain::AccountId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHANGE_SECRET_STATUS_DELETE);
        finish(&client, client.change_secret_status_delete(id).await)
    }
    /// Read the ids of the assets of a change-secret automation
    ///
    /// The assets that the automation names, not those of its nodes. The paths to add and to remove answer the same.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_add_get(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
    ) -> Result<Answer<types::ChangeSecretAssetIds>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_ADD_GET);
        finish(&client, client.change_secret_assets_add_get(id).await)
    }
    /// Add assets to a change-secret automation
    ///
    /// The same as PATCH, and gone since 4.9.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/change-secret/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_add_put(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        body: &types::ChangeSecretAssets,
    ) -> Result<Answer<types::ChangeSecretTargetsChanged>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_ADD_PUT);
        finish(&client, client.change_secret_assets_add_put(id, body).await)
    }
    /// Add assets to a change-secret automation
    ///
    /// Adds assets to those that the automation names; one that is there already is no error. **Refusals are a 200, too**: look for `error` in the answer. One asset that is unknown or malformed, and nothing is done. No licence is needed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/change-secret/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_add(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        body: &types::ChangeSecretAssets,
    ) -> Result<Answer<types::ChangeSecretTargetsChanged>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_ADD);
        finish(&client, client.change_secret_assets_add(id, body).await)
    }
    /// Read the ids of the assets of a change-secret automation
    ///
    /// The assets that the automation names, not those of its nodes. The paths to add and to remove answer the same.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_remove_get(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
    ) -> Result<Answer<types::ChangeSecretAssetIds>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_REMOVE_GET);
        finish(&client, client.change_secret_assets_remove_get(id).await)
    }
    /// Remove assets from a change-secret automation
    ///
    /// The same as PATCH, and gone since 4.9.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/change-secret/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_remove_put(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        body: &types::ChangeSecretAssets,
    ) -> Result<Answer<types::ChangeSecretTargetsChanged>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_REMOVE_PUT);
        finish(&client, client.change_secret_assets_remove_put(id, body).await)
    }
    /// Remove assets from a change-secret automation
    ///
    /// Takes assets out of those that the automation names; one that is not there is no error. **Refusals are a 200, too**: look for `error` in the answer. One asset that is unknown or malformed, and nothing is done. No licence is needed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/change-secret/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_remove(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        body: &types::ChangeSecretAssets,
    ) -> Result<Answer<types::ChangeSecretTargetsChanged>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_REMOVE);
        finish(&client, client.change_secret_assets_remove(id, body).await)
    }
    /// List the assets of a change-secret automation
    ///
    /// All assets that take part: those that the automation names and those of its nodes, with the nodes below them. Without `limit` all rows, uncut. `search` looks into name and address. The general filters (`ids`, `labels`, `fields` …) do nothing here. No licence is needed.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_assets_list(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        query: &types::ChangeSecretAssetsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::ChangeSecretAsset>>> {
        let client = self.client(&operations::CHANGE_SECRET_ASSETS_LIST);
        finish(&client, client.change_secret_assets_list(id, query).await)
    }
    /// Read the ids of the nodes of a change-secret automation
    ///
    /// The nodes that the automation names. Gone since 4.9, where the automation itself tells.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_nodes_get(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
    ) -> Result<Answer<types::ChangeSecretNodeIds>> {
        let client = self.client(&operations::CHANGE_SECRET_NODES_GET);
        finish(&client, client.change_secret_nodes_get(id).await)
    }
    /// Add nodes to a change-secret automation, or remove them
    ///
    /// The same as PATCH, and gone since 4.9.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/change-secret/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `query`
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_nodes_put(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        query: &types::ChangeSecretNodesPutQuery,
        body: &types::ChangeSecretNodes,
    ) -> Result<Answer<types::ChangeSecretTargetsChanged>> {
        let client = self.client(&operations::CHANGE_SECRET_NODES_PUT);
        finish(&client, client.change_secret_nodes_put(id, query, body).await)
    }
    /// Add nodes to a change-secret automation, or remove them
    ///
    /// Adds nodes to those that the automation names, or removes them, by `action`. **Refusals are a 200, too**: look for `error` in the answer. One node that is unknown or malformed, and nothing is done. The action is checked before the automation is looked up. No licence is needed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/change-secret/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; not its name here.
    /// - `query`
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn change_secret_nodes_change(
        &self,
        id: &::jms_domain::ChangeSecretAutomationId,
        query: &types::ChangeSecretNodesChangeQuery,
        body: &types::ChangeSecretNodes,
    ) -> Result<Answer<types::ChangeSecretTargetsChanged>> {
        let client = self.client(&operations::CHANGE_SECRET_NODES_CHANGE);
        finish(&client, client.change_secret_nodes_change(id, query, body).await)
    }
}

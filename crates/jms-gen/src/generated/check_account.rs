// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `check-account`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List check automations
    ///
    /// The automations of the organisation. `search` looks into the name. `is_active` is no filter, nor is `days` before 4.10.19. Since 4.10.19 rows have numbers in place of assets and nodes, and no recipients.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_list(
        &self,
        query: &types::CheckAccountAutomationsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::CheckAccountAutomation>>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_LIST);
        finish(&client, client.check_account_automations_list(query).await)
    }
    /// Create a check automation
    ///
    /// Makes one automation, or all of a list. Only `name` is required, but without `is_periodic: false` there must be a `crontab` or an `interval`. A taken name is a 400.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/check-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::CheckAccountAutomationCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::CheckAccountAutomation>>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_CREATE);
        finish(&client, client.check_account_automations_create(body).await)
    }
    /// Replace several check automations
    ///
    /// Writes each automation of the list whole, as the PUT of one does. Each names itself with `id` or `pk`. All are checked before any is written. An object in place of the list is a 400.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/check-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_bulk_replace(
        &self,
        body: &types::CheckAccountAutomationBulkReplace,
    ) -> Result<Answer<::std::vec::Vec<types::CheckAccountAutomation>>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_BULK_REPLACE);
        finish(&client, client.check_account_automations_bulk_replace(body).await)
    }
    /// Change several check automations
    ///
    /// Changes what is sent, of each automation of the list, **and empties the schedule of each that is not sent one**, as the PATCH of one does. Each names itself with `id` or `pk`: an unknown one is a 400. An empty list is fine.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/check-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_bulk_update(
        &self,
        body: &types::CheckAccountAutomationBulkPatch,
    ) -> Result<Answer<::std::vec::Vec<types::CheckAccountAutomation>>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_BULK_UPDATE);
        finish(&client, client.check_account_automations_bulk_update(body).await)
    }
    /// Delete several check automations
    ///
    /// Deletes what the filters of the list find, with executions. Refused with a 400 and an empty body when that is all there is, but for one: **a single automation in the organisation goes without any filter**. With `spm` all may go. Nothing found: 204, in an empty collection 400.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/check-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_bulk_delete(
        &self,
        query: &types::CheckAccountAutomationsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_BULK_DELETE);
        finish(&client, client.check_account_automations_bulk_delete(query).await)
    }
    /// Read a check automation
    ///
    /// One automation with its assets, nodes, engines and recipients.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation, or its name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_get(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
    ) -> Result<Answer<types::CheckAccountAutomation>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_GET);
        finish(&client, client.check_account_automations_get(id).await)
    }
    /// Replace a check automation
    ///
    /// Writes the whole automation. What is absent becomes true for `is_active` and `is_periodic`, `24` for `interval` and empty for `engines` and `accounts`; assets, nodes, recipients and comment are kept. A schedule must be in the request unless `is_periodic` is false.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/check-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation, or its name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_replace(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
        body: &types::CheckAccountAutomationReplace,
    ) -> Result<Answer<types::CheckAccountAutomation>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_REPLACE);
        finish(&client, client.check_account_automations_replace(id, body).await)
    }
    /// Change a check automation
    ///
    /// Changes what is sent, **and empties the schedule unless `is_periodic` is sent too**: `interval` becomes null and `crontab` empty, while `is_periodic` stays. Always send `is_periodic` together with `crontab` or `interval`.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/check-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation, or its name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_update(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
        body: &types::CheckAccountAutomationPatch,
    ) -> Result<Answer<types::CheckAccountAutomation>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_UPDATE);
        finish(&client, client.check_account_automations_update(id, body).await)
    }
    /// Delete a check automation
    ///
    /// Its executions go with it. The risks that it found stay.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/check-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation, or its name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_automations_delete(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::CHECK_ACCOUNT_AUTOMATIONS_DELETE);
        finish(&client, client.check_account_automations_delete(id).await)
    }
    /// List check executions
    ///
    /// The runs, newest first; without `limit` all of them, uncut. The general filters (`ids`, `fields` …) do nothing here, and neither does what a version does not know: it is ignored in silence and all rows come. `search` looks into id, trigger and name of the automation.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_executions_list(
        &self,
        query: &types::CheckAccountExecutionsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::CheckAccountExecution>>> {
        let client = self.client(&operations::CHECK_ACCOUNT_EXECUTIONS_LIST);
        finish(&client, client.check_account_executions_list(query).await)
    }
    /// Run a check automation
    ///
    /// Queues a run, also of an inactive automation. The task id is the id of the execution, which is 404 until a worker takes it. What it finds are risks. A risk that it no longer finds is deleted, one that was handled and is found again becomes pending.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/check-account-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_executions_create(
        &self,
        body: &types::CheckAccountExecutionCreate,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::CHECK_ACCOUNT_EXECUTIONS_CREATE);
        finish(&client, client.check_account_executions_create(body).await)
    }
    /// Check the accounts of one asset now
    ///
    /// Checks the passwords of all accounts of the asset (weak, repeated, leaked) **within the request, although it is a GET**: risks are made and deleted. The answer is the report, a piece of HTML; `Accept: text/html` is a 406.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account-executions/adhoc/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_executions_adhoc(
        &self,
        query: &types::CheckAccountExecutionsAdhocQuery,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::CHECK_ACCOUNT_EXECUTIONS_ADHOC);
        finish(&client, client.check_account_executions_adhoc(query).await)
    }
    /// Read a check execution
    ///
    /// The state of one run. 404 at first, then `running`, and an end, within a second for few accounts. What it found is in the risks and in the report.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account-executions/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_executions_get(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::CheckAccountExecution>> {
        let client = self.client(&operations::CHECK_ACCOUNT_EXECUTIONS_GET);
        finish(&client, client.check_account_executions_get(id).await)
    }
    /// Read the report of a check execution
    ///
    /// A piece of HTML for people, made when asked. The request must all the same accept JSON: `Accept: text/html` is a 406.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account-executions/{id}/report/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_executions_report(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::CHECK_ACCOUNT_EXECUTIONS_REPORT);
        finish(&client, client.check_account_executions_report(id).await)
    }
    /// List the assets of a check automation
    ///
    /// All assets that take part: those named and those below its nodes. Without `limit` all of them, uncut. `search` looks into name and address. The general filters (`ids`, `fields` …) do nothing here. Needs no licence.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/check-account/{id}/assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_assets_list(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
        query: &types::CheckAccountAssetsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::CheckAccountAsset>>> {
        let client = self.client(&operations::CHECK_ACCOUNT_ASSETS_LIST);
        finish(&client, client.check_account_assets_list(id, query).await)
    }
    /// Add assets to a check automation
    ///
    /// **Errors come with status 200 too**: look for `error`. One bad id and nothing is added. What is there already is passed over.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/check-account/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_assets_add(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
        body: &types::CheckAccountAssetsInput,
    ) -> Result<Answer<types::CheckAccountMembersChanged>> {
        let client = self.client(&operations::CHECK_ACCOUNT_ASSETS_ADD);
        finish(&client, client.check_account_assets_add(id, body).await)
    }
    /// Remove assets from a check automation
    ///
    /// **Errors come with status 200 too**: look for `error`. One bad id and nothing is removed. Assets that come by a node stay.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/check-account/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_assets_remove(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
        body: &types::CheckAccountAssetsInput,
    ) -> Result<Answer<types::CheckAccountMembersChanged>> {
        let client = self.client(&operations::CHECK_ACCOUNT_ASSETS_REMOVE);
        finish(&client, client.check_account_assets_remove(id, body).await)
    }
    /// Add nodes to a check automation, or remove them
    ///
    /// `action` says which. **Errors come with status 200 too**: look for `error`. One bad id and nothing is changed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/check-account/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `query`
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn check_account_nodes_change(
        &self,
        id: &::jms_domain::CheckAccountAutomationId,
        query: &types::CheckAccountNodesChangeQuery,
        body: &types::CheckAccountNodesInput,
    ) -> Result<Answer<types::CheckAccountMembersChanged>> {
        let client = self.client(&operations::CHECK_ACCOUNT_NODES_CHANGE);
        finish(&client, client.check_account_nodes_change(id, query, body).await)
    }
    /// List the engines that check accounts
    ///
    /// The engines that an automation may name by `slug`: a fixed list, the same in every organisation. A single one cannot be read.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-check-engines/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_check_engines_list(
        &self,
        query: &types::AccountCheckEnginesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccountCheckEngine>>> {
        let client = self.client(&operations::ACCOUNT_CHECK_ENGINES_LIST);
        finish(&client, client.account_check_engines_list(query).await)
    }
    /// List account risks
    ///
    /// What checks and discoveries found, by status, asset and creation. `search` looks into username and name of the asset. `labels`, `fields` and, before 4.10.19, `days` do nothing here.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-risks/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_risks_list(
        &self,
        query: &types::AccountRisksListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccountRisk>>> {
        let client = self.client(&operations::ACCOUNT_RISKS_LIST);
        finish(&client, client.account_risks_list(query).await)
    }
    /// Delete several account risks
    ///
    /// Deletes what the filters of the list find; the next check may find them again. Refused with a 400 and an empty body when that is all there is, but for one: **a single risk in the organisation goes without any filter**. With `spm` all may go.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/account-risks/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_risks_bulk_delete(
        &self,
        query: &types::AccountRisksBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNT_RISKS_BULK_DELETE);
        finish(&client, client.account_risks_bulk_delete(query).await)
    }
    /// Count account risks by asset
    ///
    /// How many risks each asset has, of every kind and status, for assets that have any. Always a bare array, without filters: `limit` is a 500.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-risks/assets/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_risks_assets(
        &self,
    ) -> Result<Answer<::std::vec::Vec<types::AccountRiskAsset>>> {
        let client = self.client(&operations::ACCOUNT_RISKS_ASSETS);
        finish(&client, client.account_risks_assets().await)
    }
    /// Handle an account risk
    ///
    /// Does something about the risk of a username on an asset, within the request, and notes it in the risk. What runs on the asset may take long and then fail: 400 with a bare text. The answer is the risk as it is now; when there is none (any more), its keys are null. Only `reopen`, `close` and `disable_remote` touch nothing else.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/account-risks/handle/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_risks_handle(
        &self,
        body: &types::AccountRiskHandle,
    ) -> Result<Answer<types::AccountRiskHandled>> {
        let client = self.client(&operations::ACCOUNT_RISKS_HANDLE);
        finish(&client, client.account_risks_handle(body).await)
    }
    /// Read an account risk
    ///
    /// One risk with its history.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-risks/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the risk.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_risks_get(
        &self,
        id: &::jms_domain::AccountRiskId,
    ) -> Result<Answer<types::AccountRisk>> {
        let client = self.client(&operations::ACCOUNT_RISKS_GET);
        finish(&client, client.account_risks_get(id).await)
    }
    /// Delete an account risk
    ///
    /// Only the note of it: neither account nor asset is touched. The next check may find it again.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/account-risks/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the risk.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_risks_delete(
        &self,
        id: &::jms_domain::AccountRiskId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNT_RISKS_DELETE);
        finish(&client, client.account_risks_delete(id).await)
    }
}

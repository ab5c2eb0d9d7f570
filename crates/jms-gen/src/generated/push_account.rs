// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `push-account`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List push automations
    ///
    /// The automations of the organisation. `search` looks into name, secret type and strategy. `is_active` and `days` are no filters. Since 4.10.19 rows have numbers in place of assets and nodes.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_list(
        &self,
        query: &types::PushAccountAutomationsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::PushAccountAutomation>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_LIST);
        finish(&client, client.push_account_automations_list(query).await)
    }
    /// Create a push automation
    ///
    /// Makes one automation, or all of a list. A taken name is a 400. In the community edition it never runs on a schedule: `is_periodic` is stored as false. Nothing gets a report: a push has no recipients.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/push-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::PushAccountAutomationCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::PushAccountAutomation>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_CREATE);
        finish(&client, client.push_account_automations_create(body).await)
    }
    /// Replace several push automations
    ///
    /// Writes each automation of the list whole, as the PUT of one does. Each names itself with `id` or `pk`. All are checked before any is written. An object in place of the list is a 400.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/push-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_bulk_replace(
        &self,
        body: &types::PushAccountAutomationBulkReplace,
    ) -> Result<Answer<::std::vec::Vec<types::PushAccountAutomation>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_BULK_REPLACE);
        finish(&client, client.push_account_automations_bulk_replace(body).await)
    }
    /// Change several push automations
    ///
    /// Changes what is sent, of each automation of the list. Each names itself with `id` or `pk`: an unknown one is a 400, a malformed one a 500. An empty list is fine.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/push-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_bulk_update(
        &self,
        body: &types::PushAccountAutomationBulkPatch,
    ) -> Result<Answer<::std::vec::Vec<types::PushAccountAutomation>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_BULK_UPDATE);
        finish(&client, client.push_account_automations_bulk_update(body).await)
    }
    /// Delete several push automations
    ///
    /// Deletes what the filters of the list find, with executions and records. Refused with a 400 and an empty body when that is all there is, but for one: **a single automation in the organisation goes without any filter**. With `spm` all may go. Nothing found: 204, in an empty collection 400.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/push-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_bulk_delete(
        &self,
        query: &types::PushAccountAutomationsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_BULK_DELETE);
        finish(&client, client.push_account_automations_bulk_delete(query).await)
    }
    /// Read a push automation
    ///
    /// One automation with its assets and nodes. The secret is never sent back.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_get(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
    ) -> Result<Answer<types::PushAccountAutomation>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_GET);
        finish(&client, client.push_account_automations_get(id).await)
    }
    /// Replace a push automation
    ///
    /// Writes the whole automation. What is absent becomes true for `is_active`, `check_conn_after_change` and `is_periodic` (3.10: false), `24` for `interval` and `{}` for `params`; the rest is kept.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/push-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_replace(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        body: &types::PushAccountAutomationReplace,
    ) -> Result<Answer<types::PushAccountAutomation>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_REPLACE);
        finish(&client, client.push_account_automations_replace(id, body).await)
    }
    /// Change a push automation
    ///
    /// Changes what is sent. The schedule survives a PATCH that does not mention it.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/push-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_update(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        body: &types::PushAccountAutomationPatch,
    ) -> Result<Answer<types::PushAccountAutomation>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_UPDATE);
        finish(&client, client.push_account_automations_update(id, body).await)
    }
    /// Delete a push automation
    ///
    /// Its executions go with it, and its records are seen no more. The accounts that it made stay.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/push-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_automations_delete(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::PUSH_ACCOUNT_AUTOMATIONS_DELETE);
        finish(&client, client.push_account_automations_delete(id).await)
    }
    /// List push executions
    ///
    /// The runs, newest start first; without `limit` all of them, uncut. Pushes of single accounts (`push_now`, or the task of accounts) are among them in 4.10, without an automation. The general filters (`ids`, `fields` …) do nothing here, and neither does what a version does not know: it is ignored in silence and all rows come. `search` looks into trigger, name of the automation and, in 4.10, id.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_executions_list(
        &self,
        query: &types::PushAccountExecutionsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::PushAccountExecution>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_EXECUTIONS_LIST);
        finish(&client, client.push_account_executions_list(query).await)
    }
    /// Run a push automation
    ///
    /// Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. Accounts that an asset lacks are made first. In 4.10 an account that has a secret is pushed with it; 3.10 gives every account a new one.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/push-account-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_executions_create(
        &self,
        body: &types::PushAccountExecutionCreate,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::PUSH_ACCOUNT_EXECUTIONS_CREATE);
        finish(&client, client.push_account_executions_create(body).await)
    }
    /// Read a push execution
    ///
    /// The state of one run. 404 at first, then `pending`, `running`, and an end. 3.10 says `success` also when accounts failed: read the records. Give polling a limit.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-executions/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_executions_get(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::PushAccountExecution>> {
        let client = self.client(&operations::PUSH_ACCOUNT_EXECUTIONS_GET);
        finish(&client, client.push_account_executions_get(id).await)
    }
    /// Read the report of a push execution
    ///
    /// A piece of HTML for people, made when asked. The request must all the same accept JSON: `Accept: text/html` is a 406.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-executions/{id}/report/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_executions_report(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::PUSH_ACCOUNT_EXECUTIONS_REPORT);
        finish(&client, client.push_account_executions_report(id).await)
    }
    /// List push records
    ///
    /// What runs did, one row per account. **No order in 4.10 unless asked** (3.10: newest first): use `order=-date_finished`. A single record cannot be read. `search` looks into asset address and, in 4.10, account username. 3.10 sends rows of all organisations. `fields` does nothing here.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-records/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_records_list(
        &self,
        query: &types::PushAccountRecordsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::PushAccountRecord>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_RECORDS_LIST);
        finish(&client, client.push_account_records_list(query).await)
    }
    /// Push again what records say
    ///
    /// Queues a push of the accounts of these records, all of one run: else 400. The execution that it makes is 404 for ever: follow the record. Without `record_ids`: 500.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/push-account-records/execute/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_records_execute(
        &self,
        body: &types::PushAccountRecordsExecute,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::PUSH_ACCOUNT_RECORDS_EXECUTE);
        finish(&client, client.push_account_records_execute(body).await)
    }
    /// Read the secrets of a push record
    ///
    /// The secret before and after, in clear text. Not scoped by organisation. Wants the user confirmed first (412), which a token alone cannot do.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account-records/{id}/secret/`
    ///
    /// Arguments:
    /// - `id`: Id of the record.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_records_secret(
        &self,
        id: &::jms_domain::PushAccountRecordId,
    ) -> Result<Answer<types::PushAccountRecordSecret>> {
        let client = self.client(&operations::PUSH_ACCOUNT_RECORDS_SECRET);
        finish(&client, client.push_account_records_secret(id).await)
    }
    /// List the assets of a push automation
    ///
    /// All assets that take part: those named and those below its nodes. Without `limit` all of them, uncut. `search` looks into name and address. The general filters (`ids`, `fields` …) do nothing here.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account/{id}/assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_assets_list(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        query: &types::PushAccountAssetsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::PushAccountAsset>>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSETS_LIST);
        finish(&client, client.push_account_assets_list(id, query).await)
    }
    /// Add assets to a push automation
    ///
    /// **Errors come with status 200 too**: look for `error`. One bad id and nothing is added. What is there already is passed over.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/push-account/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_assets_add(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        body: &types::PushAccountAssetsInput,
    ) -> Result<Answer<types::PushAccountMembersChanged>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSETS_ADD);
        finish(&client, client.push_account_assets_add(id, body).await)
    }
    /// Add assets to a push automation by PUT
    ///
    /// **Errors come with status 200 too**: look for `error`. One bad id and nothing is added. What is there already is passed over. The same as PATCH.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/push-account/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_assets_add_put(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        body: &types::PushAccountAssetsInput,
    ) -> Result<Answer<types::PushAccountMembersChanged>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSETS_ADD_PUT);
        finish(&client, client.push_account_assets_add_put(id, body).await)
    }
    /// Read which assets are named by a push automation
    ///
    /// The ids of the assets that the automation names itself; no nodes.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_asset_add_read(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
    ) -> Result<Answer<types::PushAccountAssetsNamed>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSET_ADD_READ);
        finish(&client, client.push_account_asset_add_read(id).await)
    }
    /// Remove assets from a push automation
    ///
    /// **Errors come with status 200 too**: look for `error`. One bad id and nothing is removed. Assets that come by a node stay.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/push-account/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_assets_remove(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        body: &types::PushAccountAssetsInput,
    ) -> Result<Answer<types::PushAccountMembersChanged>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSETS_REMOVE);
        finish(&client, client.push_account_assets_remove(id, body).await)
    }
    /// Remove assets from a push automation by PUT
    ///
    /// **Errors come with status 200 too**: look for `error`. One bad id and nothing is removed. Assets that come by a node stay. The same as PATCH.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/push-account/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_assets_remove_put(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        body: &types::PushAccountAssetsInput,
    ) -> Result<Answer<types::PushAccountMembersChanged>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSETS_REMOVE_PUT);
        finish(&client, client.push_account_assets_remove_put(id, body).await)
    }
    /// Read which assets are named by a push automation
    ///
    /// The ids of the assets that the automation names itself; no nodes.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_asset_remove_read(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
    ) -> Result<Answer<types::PushAccountAssetsNamed>> {
        let client = self.client(&operations::PUSH_ACCOUNT_ASSET_REMOVE_READ);
        finish(&client, client.push_account_asset_remove_read(id).await)
    }
    /// Add nodes to a push automation, or remove them
    ///
    /// `action` says which. **Errors come with status 200 too**: look for `error`. One bad id and nothing is changed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/push-account/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `query`
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_nodes_change(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        query: &types::PushAccountNodesChangeQuery,
        body: &types::PushAccountNodesInput,
    ) -> Result<Answer<types::PushAccountMembersChanged>> {
        let client = self.client(&operations::PUSH_ACCOUNT_NODES_CHANGE);
        finish(&client, client.push_account_nodes_change(id, query, body).await)
    }
    /// Add nodes to a push automation, or remove them by PUT
    ///
    /// `action` says which. **Errors come with status 200 too**: look for `error`. One bad id and nothing is changed. The same as PATCH.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/push-account/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    /// - `query`
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_nodes_change_put(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
        query: &types::PushAccountNodesChangePutQuery,
        body: &types::PushAccountNodesInput,
    ) -> Result<Answer<types::PushAccountMembersChanged>> {
        let client = self.client(&operations::PUSH_ACCOUNT_NODES_CHANGE_PUT);
        finish(&client, client.push_account_nodes_change_put(id, query, body).await)
    }
    /// Read which nodes are named by a push automation
    ///
    /// The ids of the nodes that the automation names itself; no assets.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/push-account/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation; no name here.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn push_account_nodes_read(
        &self,
        id: &::jms_domain::PushAccountAutomationId,
    ) -> Result<Answer<types::PushAccountNodesNamed>> {
        let client = self.client(&operations::PUSH_ACCOUNT_NODES_READ);
        finish(&client, client.push_account_nodes_read(id).await)
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `gather-account`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List gather-account automations
    ///
    /// The automations of the organisation. `search` looks into the name. Not gated by a licence. `days`, `labels` and `is_active` are no filters.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_list(
        &self,
        query: &types::GatherAccountAutomationsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::GatherAccountAutomation>>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_LIST);
        finish(&client, client.gather_account_automations_list(query).await)
    }
    /// Create a gather-account automation
    ///
    /// Makes one automation, or all of a list. `is_periodic: true` (also its absence in 4.10) needs a `crontab` or an `interval`; beside a crontab 4.10 drops the interval. A taken name is a 400.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/gather-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::GatherAccountAutomationCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::GatherAccountAutomation>>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_CREATE);
        finish(&client, client.gather_account_automations_create(body).await)
    }
    /// Replace several gather-account automations
    ///
    /// Writes each automation of the list as PUT of a single one would; `id` (or `pk`) names it. All are written or none. A malformed id is a 500.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/gather-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_bulk_replace(
        &self,
        body: &::std::vec::Vec<types::GatherAccountAutomationBulkReplace>,
    ) -> Result<Answer<::std::vec::Vec<types::GatherAccountAutomation>>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_BULK_REPLACE);
        finish(&client, client.gather_account_automations_bulk_replace(body).await)
    }
    /// Change several gather-account automations
    ///
    /// Changes what is sent of each automation of the list; `id` (or `pk`) names it. All are changed or none: an unknown id or a bad item refuses the list, with one entry per item. **4.10 wipes the schedule of every automation that is sent without `is_periodic`.** A malformed id is a 500.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gather-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_bulk_update(
        &self,
        body: &::std::vec::Vec<types::GatherAccountAutomationBulkPatch>,
    ) -> Result<Answer<::std::vec::Vec<types::GatherAccountAutomation>>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_BULK_UPDATE);
        finish(&client, client.gather_account_automations_bulk_update(body).await)
    }
    /// Delete several gather-account automations
    ///
    /// Deletes what the filters choose, with their executions. **Without a filter it deletes the only automation there is**; a misspelt filter is ignored. Allowed when one automation matches, when fewer match than there are, or with `spm`; else 400 with an empty body. Nothing matches: 204, but 400 when there is no automation at all.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/gather-account-automations/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_bulk_delete(
        &self,
        query: &types::GatherAccountAutomationsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_BULK_DELETE);
        finish(&client, client.gather_account_automations_bulk_delete(query).await)
    }
    /// Read a gather-account automation
    ///
    /// One automation with its assets, nodes and recipients.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_get(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        query: &types::GatherAccountAutomationsGetQuery,
    ) -> Result<Answer<types::GatherAccountAutomation>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_GET);
        finish(&client, client.gather_account_automations_get(id, query).await)
    }
    /// Replace a gather-account automation
    ///
    /// Writes the whole automation. What is absent goes back to its default for the booleans, `accounts` and `interval` (24): `is_periodic` is then true in 4.10 and wants its schedule again, false in 3.10. Assets, nodes, recipients, comment and crontab stay.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/gather-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_replace(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        body: &types::GatherAccountAutomationReplace,
    ) -> Result<Answer<types::GatherAccountAutomation>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_REPLACE);
        finish(&client, client.gather_account_automations_replace(id, body).await)
    }
    /// Change a gather-account automation
    ///
    /// Changes what is sent. **4.10 wipes the schedule unless `is_periodic` is sent** together with `crontab` or `interval`: a PATCH of the comment alone leaves `is_periodic: true` and nothing to run on. 3.10 keeps it.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gather-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_update(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        body: &types::GatherAccountAutomationPatch,
    ) -> Result<Answer<types::GatherAccountAutomation>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_UPDATE);
        finish(&client, client.gather_account_automations_update(id, body).await)
    }
    /// Delete a gather-account automation
    ///
    /// Its executions go with it; what they found stays.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/gather-account-automations/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_automations_delete(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::GATHER_ACCOUNT_AUTOMATIONS_DELETE);
        finish(&client, client.gather_account_automations_delete(id).await)
    }
    /// List the assets of a gather-account automation
    ///
    /// The assets that take part, those of the nodes included. `search` looks into name and address.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account/{id}/assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_assets_list(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        query: &types::GatherAccountAssetsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::GatherAccountAsset>>> {
        let client = self.client(&operations::GATHER_ACCOUNT_ASSETS_LIST);
        finish(&client, client.gather_account_assets_list(id, query).await)
    }
    /// Add assets to a gather-account automation
    ///
    /// Adds assets to those that the automation names. **An error is a 200, too**: look for `error`; then nothing was added. An asset that is there already is no error.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gather-account/{id}/asset/add/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_assets_add(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        body: &types::GatherAccountAssetsInput,
    ) -> Result<Answer<types::GatherAccountMembersAnswer>> {
        let client = self.client(&operations::GATHER_ACCOUNT_ASSETS_ADD);
        finish(&client, client.gather_account_assets_add(id, body).await)
    }
    /// Remove assets from a gather-account automation
    ///
    /// Removes assets from those that the automation names; assets that come by a node stay. **An error is a 200, too**: look for `error`.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gather-account/{id}/asset/remove/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_assets_remove(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        body: &types::GatherAccountAssetsInput,
    ) -> Result<Answer<types::GatherAccountMembersAnswer>> {
        let client = self.client(&operations::GATHER_ACCOUNT_ASSETS_REMOVE);
        finish(&client, client.gather_account_assets_remove(id, body).await)
    }
    /// Add nodes to a gather-account automation, or remove them
    ///
    /// Adds or removes nodes, by `action`. **An error is a 200, too**, also a missing `action`: look for `error`.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gather-account/{id}/nodes/`
    ///
    /// Arguments:
    /// - `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
    /// - `query`
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_nodes_update(
        &self,
        id: &::jms_domain::GatherAccountAutomationId,
        query: &types::GatherAccountNodesUpdateQuery,
        body: &types::GatherAccountNodesInput,
    ) -> Result<Answer<types::GatherAccountMembersAnswer>> {
        let client = self.client(&operations::GATHER_ACCOUNT_NODES_UPDATE);
        finish(&client, client.gather_account_nodes_update(id, query, body).await)
    }
    /// Run a gather-account automation
    ///
    /// Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. What was found is in the gathered accounts.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/gather-account-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_executions_create(
        &self,
        body: &types::GatherAccountExecutionCreate,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::GATHER_ACCOUNT_EXECUTIONS_CREATE);
        finish(&client, client.gather_account_executions_create(body).await)
    }
    /// List gather-account executions
    ///
    /// The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here, and 4.10 up to 4.10.18 ignores `automation_id`, `automation` and `status` in silence. `search` looks into trigger and name of the automation, in 4.10 into the id, too.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account-executions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_executions_list(
        &self,
        query: &types::GatherAccountExecutionsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::GatherAccountExecution>>> {
        let client = self.client(&operations::GATHER_ACCOUNT_EXECUTIONS_LIST);
        finish(&client, client.gather_account_executions_list(query).await)
    }
    /// Gather the accounts of one asset now
    ///
    /// **A GET that runs**: it looks at the asset while the request waits, stores what it finds among the gathered accounts, records risks, and answers with the report. Accounts are not made, and the run does not appear among the executions. Needs the permission to run automations; give it a long time limit.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account-executions/adhoc/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_executions_adhoc(
        &self,
        query: &types::GatherAccountExecutionsAdhocQuery,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::GATHER_ACCOUNT_EXECUTIONS_ADHOC);
        finish(&client, client.gather_account_executions_adhoc(query).await)
    }
    /// Read a gather-account execution
    ///
    /// The state of one run. 404 at first, then `pending`, `running`, and an end. In 3.10 `success` says nothing about the assets, and a run whose task died stays `pending` for ever: give polling a limit. In 4.10 an asset that could not be reached makes it `failed`; what the others had is kept.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account-executions/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_executions_get(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<types::GatherAccountExecution>> {
        let client = self.client(&operations::GATHER_ACCOUNT_EXECUTIONS_GET);
        finish(&client, client.gather_account_executions_get(id).await)
    }
    /// Read the report of a gather-account execution
    ///
    /// A report in HTML for people, in the language of the request: figures, accounts that are new, accounts that are gone. Ask for JSON or `*/*` all the same: `Accept: text/html` is a 406.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gather-account-executions/{id}/report/`
    ///
    /// Arguments:
    /// - `id`: Id of the execution: the `task` of its creation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gather_account_executions_report(
        &self,
        id: &::jms_domain::ExecutionId,
    ) -> Result<Answer<::bytes::Bytes>> {
        let client = self.client(&operations::GATHER_ACCOUNT_EXECUTIONS_REPORT);
        finish(&client, client.gather_account_executions_report(id).await)
    }
    /// List gathered accounts
    ///
    /// What automations found on assets, one row per asset and username; not gated by a licence. In 4.10 those to look at come first (`status`). `search` looks into the username. `labels` is no filter.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gathered-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_list(
        &self,
        query: &types::GatheredAccountsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::GatheredAccount>>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_LIST);
        finish(&client, client.gathered_accounts_list(query).await)
    }
    /// Create a gathered account by hand
    ///
    /// Stores a row as if it had been found, or all rows of a list. No account is made. Up to 4.7 only: since 4.8 a row cannot be made, as `username` is read-only, and the answer is a 400 or a 500.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/gathered-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::GatheredAccountCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::GatheredAccount>>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_CREATE);
        finish(&client, client.gathered_accounts_create(body).await)
    }
    /// Replace several gathered accounts
    ///
    /// Writes each row of the list as PUT of a single one would; `id` (or `pk`) names it. All are written or none. Up to 4.7.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/gathered-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_bulk_replace(
        &self,
        body: &::std::vec::Vec<types::GatheredAccountBulkReplace>,
    ) -> Result<Answer<::std::vec::Vec<types::GatheredAccount>>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_BULK_REPLACE);
        finish(&client, client.gathered_accounts_bulk_replace(body).await)
    }
    /// Change several gathered accounts
    ///
    /// Changes what is sent of each row of the list; `id` (or `pk`) names it. All are changed or none. Up to 4.7; later use the status.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gathered-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_bulk_update(
        &self,
        body: &::std::vec::Vec<types::GatheredAccountBulkPatch>,
    ) -> Result<Answer<::std::vec::Vec<types::GatheredAccount>>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_BULK_UPDATE);
        finish(&client, client.gathered_accounts_bulk_update(body).await)
    }
    /// Delete several gathered accounts
    ///
    /// Forgets the rows that the filters choose; the next run finds them again. **Without a filter it deletes the only row there is**; a misspelt filter is ignored. Allowed when one row matches, when fewer match than there are, or with `spm`; else 400 with an empty body. Since 4.8 `is_delete_remote` and `is_delete_account` act here, too, once for each row: use the single delete for them.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/gathered-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_bulk_delete(
        &self,
        query: &types::GatheredAccountsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_BULK_DELETE);
        finish(&client, client.gathered_accounts_bulk_delete(query).await)
    }
    /// Set the status of gathered accounts
    ///
    /// Confirms, ignores or reopens rows. **`1` also makes an account, without a secret, of every row that has none yet**, and marks the rows `present`. Unknown ids are passed over. The status is its number: the word for it is a 400.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/gathered-accounts/status/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_set_status(
        &self,
        body: &types::GatheredAccountStatusBody,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_SET_STATUS);
        finish(&client, client.gathered_accounts_set_status(body).await)
    }
    /// Make accounts of gathered accounts
    ///
    /// Makes an account, without a secret, of every row whose asset has no account of that name or username. Unknown ids are passed over; without the key, or with a malformed id, the answer is a 500. Up to 4.7; later the status `1` does it.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/gathered-accounts/sync-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_sync(
        &self,
        body: &types::GatheredAccountSync,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_SYNC);
        finish(&client, client.gathered_accounts_sync(body).await)
    }
    /// Read a gathered account
    ///
    /// One row.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gathered-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the gathered account.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_get(
        &self,
        id: &::jms_domain::GatheredAccountId,
        query: &types::GatheredAccountsGetQuery,
    ) -> Result<Answer<types::GatheredAccount>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_GET);
        finish(&client, client.gathered_accounts_get(id, query).await)
    }
    /// Replace a gathered account
    ///
    /// Writes a row by hand. Absent `present` becomes true. Since 4.8 only `asset` is read: use the status there.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/gathered-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the gathered account.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_replace(
        &self,
        id: &::jms_domain::GatheredAccountId,
        body: &types::GatheredAccountReplace,
    ) -> Result<Answer<types::GatheredAccount>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_REPLACE);
        finish(&client, client.gathered_accounts_replace(id, body).await)
    }
    /// Change a gathered account
    ///
    /// Changes what is sent, in 3.10. **Since 4.8 it answers 200 and changes nothing** but `asset`: use the status there.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/gathered-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the gathered account.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_update(
        &self,
        id: &::jms_domain::GatheredAccountId,
        body: &types::GatheredAccountPatch,
    ) -> Result<Answer<types::GatheredAccount>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_UPDATE);
        finish(&client, client.gathered_accounts_update(id, body).await)
    }
    /// Delete a gathered account
    ///
    /// Forgets the row; the next run finds it again if it is still there. Since 4.8 it can also remove the account **on the asset itself**, while the request waits, and the account that JumpServer has.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/gathered-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the gathered account.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_delete(
        &self,
        id: &::jms_domain::GatheredAccountId,
        query: &types::GatheredAccountsDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_DELETE);
        finish(&client, client.gathered_accounts_delete(id, query).await)
    }
    /// Read the details of a gathered account
    ///
    /// What else the asset told of the account: the `detail` of the row, with all but booleans as text.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/gathered-accounts/{id}/details/`
    ///
    /// Arguments:
    /// - `id`: Id of the gathered account.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn gathered_accounts_details(
        &self,
        id: &::jms_domain::GatheredAccountId,
    ) -> Result<Answer<::serde_json::Map<::std::string::String, ::serde_json::Value>>> {
        let client = self.client(&operations::GATHERED_ACCOUNTS_DETAILS);
        finish(&client, client.gathered_accounts_details(id).await)
    }
}

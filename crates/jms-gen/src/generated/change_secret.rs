// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `change-secret`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List change-secret automations
    ///
    /// The automations of the organisation. `search` looks into name, secret type and strategy. `is_active` is no filter.
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
    /// Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. Never send it twice on a guess: look for the execution by `automation__name` first.
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
    /// The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here. `automation_id`, `automation` and `status` are ignored in silence: filter by `automation__name`, or after reading. `search` looks into id, trigger and the name of the automation.
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
    /// List change-secret records
    ///
    /// What runs did, one row per account. **No order unless asked** (oldest seen first): use `order=-date_finished`. A single record cannot be read. `search` looks into asset address and, in 4.10, account username. 3.10 sends rows of all organisations, and push records among them.
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
}

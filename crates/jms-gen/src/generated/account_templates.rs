// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `account-templates`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List account templates
    ///
    /// The templates of the organisation. `search` looks into username and name. Secrets are never among the fields: they have a path of their own.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-templates/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_list(
        &self,
        query: &types::AccountTemplatesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccountTemplate>>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_LIST);
        finish(&client, client.account_templates_list(query).await)
    }
    /// Create an account template
    ///
    /// Makes one template, or all of a list. With `secret_strategy: random` the server makes the secret at once and ignores the one that is sent. A taken name is a 400. Since 4.10.17 some characters in `username` are a 400.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/account-templates/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::AccountTemplateCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::AccountTemplate>>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_CREATE);
        finish(&client, client.account_templates_create(body).await)
    }
    /// Replace several account templates
    ///
    /// Writes each template of the list as PUT of a single one would; `id` (or `pk`) names it. All are written or none: one bad item refuses the list, with one entry per item. A malformed id is a 500.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/account-templates/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_bulk_replace(
        &self,
        body: &::std::vec::Vec<types::AccountTemplateBulkReplace>,
    ) -> Result<Answer<::std::vec::Vec<types::AccountTemplate>>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_BULK_REPLACE);
        finish(&client, client.account_templates_bulk_replace(body).await)
    }
    /// Change several account templates
    ///
    /// Changes what is sent of each template of the list; `id` (or `pk`) names it. All are changed or none: an unknown id or a bad item refuses the list, with one entry per item. A malformed id is a 500; an empty list is fine.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/account-templates/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_bulk_update(
        &self,
        body: &::std::vec::Vec<types::AccountTemplateBulkPatch>,
    ) -> Result<Answer<::std::vec::Vec<types::AccountTemplate>>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_BULK_UPDATE);
        finish(&client, client.account_templates_bulk_update(body).await)
    }
    /// Delete several account templates
    ///
    /// Deletes what the filters choose. **Without a filter it deletes the only template there is**; a misspelt filter is ignored. Allowed when one template matches, when fewer match than there are, or with `spm`; else 400 with an empty body. Nothing matches: 204, but 400 when there is no template at all. Accounts that were made from the templates stay.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/account-templates/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_bulk_delete(
        &self,
        query: &types::AccountTemplatesBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_BULK_DELETE);
        finish(&client, client.account_templates_bulk_delete(query).await)
    }
    /// List templates to switch from
    ///
    /// The templates that a template may name in `su_from`: all but itself and those that switch from it. Always a bare array, never cut; `limit` does nothing.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-templates/su-from-account-templates/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_su_from(
        &self,
        query: &types::AccountTemplatesSuFromQuery,
    ) -> Result<Answer<::std::vec::Vec<types::AccountTemplate>>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_SU_FROM);
        finish(&client, client.account_templates_su_from(query).await)
    }
    /// Read an account template
    ///
    /// One template, without its secret.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-templates/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the template. 4.10 also finds it by name.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_get(
        &self,
        id: &::jms_domain::AccountTemplateId,
        query: &types::AccountTemplatesGetQuery,
    ) -> Result<Answer<types::AccountTemplate>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_GET);
        finish(&client, client.account_templates_get(id, query).await)
    }
    /// Replace an account template
    ///
    /// Writes the whole template; only `name` is required. **What is absent of `secret_type`, `secret_strategy`, `privileged`, `is_active`, `auto_push` and `push_params` goes back to its default**, so that a template with an SSH key becomes one with a password; the secret, username, platforms, labels and the rest stay. Since 4.8 a template with random secrets gets a new one.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/account-templates/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the template. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_replace(
        &self,
        id: &::jms_domain::AccountTemplateId,
        body: &types::AccountTemplateReplace,
    ) -> Result<Answer<types::AccountTemplate>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_REPLACE);
        finish(&client, client.account_templates_replace(id, body).await)
    }
    /// Change an account template
    ///
    /// Changes what is sent; accounts that were made from the template stay as they are until they are synchronised. Since 4.8 a template with random secrets gets a new one, whatever is changed.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/account-templates/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the template. 4.10 also finds it by name.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_update(
        &self,
        id: &::jms_domain::AccountTemplateId,
        body: &types::AccountTemplatePatch,
    ) -> Result<Answer<types::AccountTemplate>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_UPDATE);
        finish(&client, client.account_templates_update(id, body).await)
    }
    /// Delete an account template
    ///
    /// Accounts that were made from it stay. Templates that switch from it then switch from none.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/account-templates/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the template. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_delete(
        &self,
        id: &::jms_domain::AccountTemplateId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_DELETE);
        finish(&client, client.account_templates_delete(id).await)
    }
    /// Synchronise the accounts of a template
    ///
    /// Queues a task that writes name, username, type, `privileged` and secret of the template to all accounts that were made from it (`source_id`); a template with random secrets gives each of them another one. An account that cannot take the name or username is cut loose from the template and keeps its own. The assets are not touched: push the accounts. Needs the permission to change accounts. The task leaves no execution: follow it as a Celery task. Since 4.10.19: 400 when the vault cannot be reached.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/account-templates/{id}/sync-related-accounts/`
    ///
    /// Arguments:
    /// - `id`: Id of the template. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_templates_sync_accounts(
        &self,
        id: &::jms_domain::AccountTemplateId,
    ) -> Result<Answer<types::AccountTemplateSyncStarted>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATES_SYNC_ACCOUNTS);
        finish(&client, client.account_templates_sync_accounts(id).await)
    }
    /// List account templates with their secrets
    ///
    /// The templates of the organisation **with their secrets in clear text**. 3.10 writes an audit row for it, 4.10 only for the reading of a single one. 412 where the server wants MFA for secrets (`SECURITY_VIEW_AUTH_NEED_MFA`, on by default), 403 without the permission for template secrets. `<REDACTED>` where the server hides secrets.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-template-secrets/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_template_secrets_list(
        &self,
        query: &types::AccountTemplateSecretsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccountTemplateSecret>>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATE_SECRETS_LIST);
        finish(&client, client.account_template_secrets_list(query).await)
    }
    /// Read an account template with its secret
    ///
    /// One template with its secret. Each read writes an audit row. 412 where the server wants MFA for secrets (`SECURITY_VIEW_AUTH_NEED_MFA`, on by default): then only a cookie session can pass. `<REDACTED>` where the server hides secrets.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-template-secrets/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the template. 4.10 also finds it by name.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_template_secrets_get(
        &self,
        id: &::jms_domain::AccountTemplateId,
        query: &types::AccountTemplateSecretsGetQuery,
    ) -> Result<Answer<types::AccountTemplateSecret>> {
        let client = self.client(&operations::ACCOUNT_TEMPLATE_SECRETS_GET);
        finish(&client, client.account_template_secrets_get(id, query).await)
    }
}

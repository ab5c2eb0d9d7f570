// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `accounts`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List accounts
    ///
    /// The accounts of the organisation. Filters narrow each other; an unknown key is ignored, so that a misspelt one returns everything. `search` looks into username, name, asset name, asset address and comment. Not offered here, because the server breaks over it: `ip` (500 for every value).
    ///
    /// Sends a `GET` request to `/api/v1/accounts/accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_list(
        &self,
        query: &types::AccountsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::Account>>> {
        let client = self.client(&operations::ACCOUNTS_LIST);
        finish(&client, client.accounts_list(query).await)
    }
    /// Create an account, or several
    ///
    /// Makes one account, or all of a list. The answer is in kind. An account that is there already is a 400: `["Account already exists"]` in 3.10, by field in 4.10. The same new name twice in one list is a 500. Send `id` to be able to look up a creation whose answer was lost.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::AccountCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::Account>>> {
        let client = self.client(&operations::ACCOUNTS_CREATE);
        finish(&client, client.accounts_create(body).await)
    }
    /// Read an account
    ///
    /// Everything about one account but its secret; `has_secret` tells whether there is one.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_get(
        &self,
        id: &::jms_domain::AccountId,
        query: &types::AccountsGetQuery,
    ) -> Result<Answer<types::Account>> {
        let client = self.client(&operations::ACCOUNTS_GET);
        finish(&client, client.accounts_get(id, query).await)
    }
    /// Replace an account
    ///
    /// Writes the whole account. What is absent is reset for `privileged` (false), `is_active` and `secret_reset` (true), and kept for comment, su_from, labels and secret. PATCH is usually what you want.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_replace(
        &self,
        id: &::jms_domain::AccountId,
        body: &types::AccountReplace,
    ) -> Result<Answer<types::Account>> {
        let client = self.client(&operations::ACCOUNTS_REPLACE);
        finish(&client, client.accounts_replace(id, body).await)
    }
    /// Change an account
    ///
    /// Changes what is sent. `username` is silently ignored. A name that another account of the asset has is a 500. Every update sets `source_id` to null.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_update(
        &self,
        id: &::jms_domain::AccountId,
        body: &types::AccountPatch,
    ) -> Result<Answer<types::Account>> {
        let client = self.client(&operations::ACCOUNTS_UPDATE);
        finish(&client, client.accounts_update(id, body).await)
    }
    /// Delete an account
    ///
    /// Deletes the account here, not on its asset. Its change-secret records go with it. Again: 404.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_delete(
        &self,
        id: &::jms_domain::AccountId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNTS_DELETE);
        finish(&client, client.accounts_delete(id).await)
    }
    /// Read the secret of an account
    ///
    /// The account together with its secret. Each read writes an audit row. 412 where the server wants MFA for secrets (`SECURITY_VIEW_AUTH_NEED_MFA`, on by default): then only a cookie session can pass, and the setting must be false for tokens and keys. `<REDACTED>` instead of the secret where the server hides secrets.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-secrets/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_secrets_get(
        &self,
        id: &::jms_domain::AccountId,
        query: &types::AccountSecretsGetQuery,
    ) -> Result<Answer<types::AccountSecret>> {
        let client = self.client(&operations::ACCOUNT_SECRETS_GET);
        finish(&client, client.account_secrets_get(id, query).await)
    }
    /// List former secrets
    ///
    /// The former secrets of an account, the current one left out; empty until the first change. The same rules for MFA and hidden secrets as for the secret itself. `ids` is a 500 here.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-secrets/{id}/histories/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `query`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_secret_histories_list(
        &self,
        id: &::jms_domain::AccountId,
        query: &types::AccountSecretHistoriesListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::SecretHistory>>> {
        let client = self.client(&operations::ACCOUNT_SECRET_HISTORIES_LIST);
        finish(&client, client.account_secret_histories_list(id, query).await)
    }
}

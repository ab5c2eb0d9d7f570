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
    /// Replace several accounts
    ///
    /// PUT of each account in the list, all or nothing. Each item names its account by `id` (or `pk`), and what it lacks is reset as with a single PUT. The answer has the accounts in the server's order, not in that of the request. 400 has one entry per item, `{}` for a good one; a malformed id is a 500.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_bulk_replace(
        &self,
        body: &types::AccountBulkReplaceBody,
    ) -> Result<Answer<types::AccountBatch>> {
        let client = self.client(&operations::ACCOUNTS_BULK_REPLACE);
        finish(&client, client.accounts_bulk_replace(body).await)
    }
    /// Change several accounts
    ///
    /// PATCH of each account in the list, all or nothing. Each item names its account by `id` (or `pk`). The rules of a single PATCH hold: `username` is ignored, `source_id` becomes null, a name that is taken is a 500. An unknown account is a 400 with one entry per item, a malformed id a 500. An empty list is answered by `[]`. The answer has the accounts in the server's order.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_bulk_update(
        &self,
        body: &types::AccountBulkPatchBody,
    ) -> Result<Answer<types::AccountBatch>> {
        let client = self.client(&operations::ACCOUNTS_BULK_UPDATE);
        finish(&client, client.accounts_bulk_update(body).await)
    }
    /// Delete the accounts that the filters choose
    ///
    /// Deletes every account that the filters choose, all or nothing; none is a 204 as well. Refused with a 400 and an empty body when there is none, or the filters choose all there are, unless that is exactly one or `spm` is sent: so **without a filter the only account is deleted**, and `ids` that name all of them are refused. In 4.10 `asset` and `asset_id` say what "all" is: `?asset=X` is refused when the asset has two accounts, and deletes when it has one. Name the accounts by `ids` or `spm`: a misspelt key and an unknown `node_id` are dropped, and the other filters then choose more than was meant.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_bulk_delete(
        &self,
        query: &types::AccountsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNTS_BULK_DELETE);
        finish(&client, client.accounts_bulk_delete(query).await)
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
    /// Create one account on many assets
    ///
    /// Makes the same account on every asset that is named (and, since 4.10.13, on those under the nodes). **200 does not mean success**: look at `state` of each row, which may be `error` in all of them. Rows are sorted by state, created ones last, and name the asset by text only, not by id.
    /// `on_invalid` says what to do where the username has the account already: `error` (when absent) answers 400 with the rows of those assets, and nothing is made; since 4.10.17 it answers 200 with the rows. `skip` and `update` go on; null answers 200 with `error` rows. A name that another username has there gets a suffix (`monitor-4f34`). With a bad SSH key the first asset has an error, **the others get an account without a secret**.
    /// Up to 4.10.12 only `assets` counts, and an empty list is answered by `[]`. Since 4.10.13 no asset at all is a 400 with the code `no_valid_assets`, and a 400 for bad fields lists their names only: `["secret_type"]`.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/bulk/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_bulk_create(
        &self,
        body: &types::AccountBulkCreate,
    ) -> Result<Answer<types::AccountBulkResults>> {
        let client = self.client(&operations::ACCOUNTS_BULK_CREATE);
        finish(&client, client.accounts_bulk_create(body).await)
    }
    /// Verify, push or remove accounts
    ///
    /// Queues a task and answers with its id. `verify` tests accounts, `push` writes them to their assets, `remove` deletes found accounts from their assets (`gather_accounts`). Each needs a permission of its own, and `remove` a confirmed user as well: 412 code `password` where the server wants confirmations, which only a cookie session can pass.
    /// The outcome of `verify` is in the accounts only (`connectivity`, in 4.10 `date_verified` too); an unreachable host leaves them as they were. The run of a `push` can be read in 4.10, under the task's id among the `push-account-executions`. Nothing to do is a 201 as well, without a run.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/tasks/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_tasks_create(
        &self,
        body: &types::AccountTaskCreate,
    ) -> Result<Answer<types::TaskStarted>> {
        let client = self.client(&operations::ACCOUNTS_TASKS_CREATE);
        finish(&client, client.accounts_tasks_create(body).await)
    }
    /// Forget the secrets of accounts
    ///
    /// Takes the secrets of these accounts away, here and not on their assets. No answer says how many: unknown ids are ignored, and so is an empty or absent list. A malformed id is a 500.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/accounts/clear-secret/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_clear_secret(
        &self,
        body: &types::AccountClearSecret,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCOUNTS_CLEAR_SECRET);
        finish(&client, client.accounts_clear_secret(body).await)
    }
    /// List accounts to switch from
    ///
    /// Which accounts may be the `su_from` of an account: those of the same asset, without itself and those that switch from it. Or all accounts of an asset, for an account that is still to be made. Without `account` and `asset` nothing. Always a bare array, never cut: `limit` does nothing here, nor do `fields` and `fields_size`. The server does not hold updates to this choice.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/accounts/su-from-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_su_from_accounts(
        &self,
        query: &types::AccountsSuFromAccountsQuery,
    ) -> Result<Answer<types::AccountBatch>> {
        let client = self.client(&operations::ACCOUNTS_SU_FROM_ACCOUNTS);
        finish(&client, client.accounts_su_from_accounts(query).await)
    }
    /// Suggest usernames
    ///
    /// Usernames that accounts have already, at most ten; `root`, `admin` and `administrator` come first. With `assets` and `nodes` only of accounts there (4.10 counts the directory services of the assets, too). Nodes that hold no asset count as not sent, and then every account of the organisation counts. Nothing is written. Any user may ask.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/username-suggestions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_username_suggestions(
        &self,
        body: &types::UsernameSuggestionQuery,
    ) -> Result<Answer<types::UsernameSuggestions>> {
        let client = self.client(&operations::ACCOUNTS_USERNAME_SUGGESTIONS);
        finish(&client, client.accounts_username_suggestions(body).await)
    }
    /// Read a table of accounts to create
    ///
    /// Reads a table that was sent as CSV or XLSX (by `Content-Type`) and gives its rows, for the preview of an import in the web page. Nothing is written. A list in JSON comes back as it is; rows without a value are a 400, an object in place of a list a 500. Other resources have the same path; only this one is described.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/render-to-json/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_render_to_json(
        &self,
        body: &types::TableRows,
    ) -> Result<Answer<types::RenderedTable>> {
        let client = self.client(&operations::ACCOUNTS_RENDER_TO_JSON);
        finish(&client, client.accounts_render_to_json(body).await)
    }
    /// Read a table of accounts to change
    ///
    /// The same as POST, for tables of accounts that exist. In 3.10 it is a 405.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/accounts/render-to-json/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_render_to_json_update(
        &self,
        body: &types::TableRows,
    ) -> Result<Answer<types::RenderedTable>> {
        let client = self.client(&operations::ACCOUNTS_RENDER_TO_JSON_UPDATE);
        finish(&client, client.accounts_render_to_json_update(body).await)
    }
    /// Read the account of the chat assistant
    ///
    /// The account that the built-in assistant uses. It is made when it is not there, with its platform and its asset, all named `ChatX`, in the organisation SYSTEM; the own organisation does not matter.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/accounts/chat/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_chat(
        &self,
        query: &types::AccountsChatQuery,
    ) -> Result<Answer<types::Account>> {
        let client = self.client(&operations::ACCOUNTS_CHAT);
        finish(&client, client.accounts_chat(query).await)
    }
    /// Copy an account to other assets
    ///
    /// Makes the same account on each of the assets: name, username, type and secret, `privileged`, `is_active`, source and comment; not labels, `su_from` and `secret_reset`. **200 does not mean success**: look at `state` of each row. Unknown assets have no row; a malformed id is a 500. The one error text, `Account already exists`, stands for any reason.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/{id}/copy-to-assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_copy_to_assets(
        &self,
        id: &::jms_domain::AccountId,
        body: &types::AccountCopyTargets,
    ) -> Result<Answer<types::AccountCopyResults>> {
        let client = self.client(&operations::ACCOUNTS_COPY_TO_ASSETS);
        finish(&client, client.accounts_copy_to_assets(id, body).await)
    }
    /// Move an account to other assets
    ///
    /// Copies the account as `accounts_copy_to_assets` does, and then **deletes it where it was, as soon as one copy was made**, whatever became of the others. The copies have new ids; former secrets and records do not move. Needs the permission to delete accounts.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/accounts/{id}/move-to-assets/`
    ///
    /// Arguments:
    /// - `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn accounts_move_to_assets(
        &self,
        id: &::jms_domain::AccountId,
        body: &types::AccountCopyTargets,
    ) -> Result<Answer<types::AccountCopyResults>> {
        let client = self.client(&operations::ACCOUNTS_MOVE_TO_ASSETS);
        finish(&client, client.accounts_move_to_assets(id, body).await)
    }
    /// List accounts with their secrets
    ///
    /// The accounts of the organisation together with their secrets, meant for exports. Filters as for `accounts_list`. The same rules for MFA and hidden secrets as for a single secret: 412 where the server wants MFA, `<REDACTED>` where it hides secrets.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/account-secrets/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn account_secrets_list(
        &self,
        query: &types::AccountSecretsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccountSecret>>> {
        let client = self.client(&operations::ACCOUNT_SECRETS_LIST);
        finish(&client, client.account_secrets_list(query).await)
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

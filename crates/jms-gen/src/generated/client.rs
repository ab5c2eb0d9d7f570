// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The generator's own client, on our runtime.

use super::types;
use crate::runtime::{
    ClientHooks, ClientInfo, Error, OperationInfo, ResponseValue, encode_path,
};
#[derive(Clone, Debug)]
/**Client for JumpServer account administration

Version: 0.1.0*/
pub(crate) struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: crate::runtime::Client,
    pub(crate) inner: crate::runtime::Exchange,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub(crate) fn new_with_client(
        baseurl: &str,
        client: crate::runtime::Client,
        inner: crate::runtime::Exchange,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::runtime::Exchange> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &crate::runtime::Client {
        &self.client
    }
    fn inner(&self) -> &crate::runtime::Exchange {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::runtime::Exchange>,
    {}
};
#[allow(clippy::all)]
impl Client {
    /**List accounts

The accounts of the organisation. Filters narrow each other; an unknown key is ignored, so that a misspelt one returns everything. `search` looks into username, name, asset name, asset address and comment. Not offered here, because the server breaks over it: `ip` (500 for every value).

Sends a `GET` request to `/api/v1/accounts/accounts/`

*/
    pub(crate) async fn accounts_list<'a>(
        &'a self,
        query: &'a types::AccountsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Account>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several accounts

PUT of each account in the list, all or nothing. Each item names its account by `id` (or `pk`), and what it lacks is reset as with a single PUT. The answer has the accounts in the server's order, not in that of the request. 400 has one entry per item, `{}` for a good one; a malformed id is a 500.

Sends a `PUT` request to `/api/v1/accounts/accounts/`

*/
    pub(crate) async fn accounts_bulk_replace<'a>(
        &'a self,
        body: &'a types::AccountBulkReplaceBody,
    ) -> Result<ResponseValue<types::AccountBatch>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an account, or several

Makes one account, or all of a list. The answer is in kind. An account that is there already is a 400: `["Account already exists"]` in 3.10, by field in 4.10. The same new name twice in one list is a 500. Send `id` to be able to look up a creation whose answer was lost.

Sends a `POST` request to `/api/v1/accounts/accounts/`

*/
    pub(crate) async fn accounts_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::AccountCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::Account>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete the accounts that the filters choose

Deletes every account that the filters choose, all or nothing; none is a 204 as well. Refused with a 400 and an empty body when there is none, or the filters choose all there are, unless that is exactly one or `spm` is sent: so **without a filter the only account is deleted**, and `ids` that name all of them are refused. In 4.10 `asset` and `asset_id` say what "all" is: `?asset=X` is refused when the asset has two accounts, and deletes when it has one. Name the accounts by `ids` or `spm`: a misspelt key and an unknown `node_id` are dropped, and the other filters then choose more than was meant.

Sends a `DELETE` request to `/api/v1/accounts/accounts/`

*/
    pub(crate) async fn accounts_bulk_delete<'a>(
        &'a self,
        query: &'a types::AccountsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several accounts

PATCH of each account in the list, all or nothing. Each item names its account by `id` (or `pk`). The rules of a single PATCH hold: `username` is ignored, `source_id` becomes null, a name that is taken is a 500. An unknown account is a 400 with one entry per item, a malformed id a 500. An empty list is answered by `[]`. The answer has the accounts in the server's order.

Sends a `PATCH` request to `/api/v1/accounts/accounts/`

*/
    pub(crate) async fn accounts_bulk_update<'a>(
        &'a self,
        body: &'a types::AccountBulkPatchBody,
    ) -> Result<ResponseValue<types::AccountBatch>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an account

Everything about one account but its secret; `has_secret` tells whether there is one.

Sends a `GET` request to `/api/v1/accounts/accounts/{id}/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `query`
*/
    pub(crate) async fn accounts_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        query: &'a types::AccountsGetQuery,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace an account

Writes the whole account. What is absent is reset for `privileged` (false), `is_active` and `secret_reset` (true), and kept for comment, su_from, labels and secret. PATCH is usually what you want.

Sends a `PUT` request to `/api/v1/accounts/accounts/{id}/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `body`
*/
    pub(crate) async fn accounts_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        body: &'a types::AccountReplace,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an account

Deletes the account here, not on its asset. Its change-secret records go with it. Again: 404.

Sends a `DELETE` request to `/api/v1/accounts/accounts/{id}/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
*/
    pub(crate) async fn accounts_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "accounts_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change an account

Changes what is sent. `username` is silently ignored. A name that another account of the asset has is a 500. Every update sets `source_id` to null.

Sends a `PATCH` request to `/api/v1/accounts/accounts/{id}/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `body`
*/
    pub(crate) async fn accounts_update<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        body: &'a types::AccountPatch,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create one account on many assets

Makes the same account on every asset that is named (and, since 4.10.13, on those under the nodes). **200 does not mean success**: look at `state` of each row, which may be `error` in all of them. Rows are sorted by state, created ones last, and name the asset by text only, not by id.
`on_invalid` says what to do where the username has the account already: `error` (when absent) answers 400 with the rows of those assets, and nothing is made; since 4.10.17 it answers 200 with the rows. `skip` and `update` go on; null answers 200 with `error` rows. A name that another username has there gets a suffix (`monitor-4f34`). With a bad SSH key the first asset has an error, **the others get an account without a secret**.
Up to 4.10.12 only `assets` counts, and an empty list is answered by `[]`. Since 4.10.13 no asset at all is a 400 with the code `no_valid_assets`, and a 400 for bad fields lists their names only: `["secret_type"]`.

Sends a `POST` request to `/api/v1/accounts/accounts/bulk/`

*/
    pub(crate) async fn accounts_bulk_create<'a>(
        &'a self,
        body: &'a types::AccountBulkCreate,
    ) -> Result<ResponseValue<types::AccountBulkResults>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/bulk/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_bulk_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Verify, push or remove accounts

Queues a task and answers with its id. `verify` tests accounts, `push` writes them to their assets, `remove` deletes found accounts from their assets (`gather_accounts`). Each needs a permission of its own, and `remove` a confirmed user as well: 412 code `password` where the server wants confirmations, which only a cookie session can pass.
The outcome of `verify` is in the accounts only (`connectivity`, in 4.10 `date_verified` too); an unreachable host leaves them as they were. The run of a `push` can be read in 4.10, under the task's id among the `push-account-executions`. Nothing to do is a 201 as well, without a run.

Sends a `POST` request to `/api/v1/accounts/accounts/tasks/`

*/
    pub(crate) async fn accounts_tasks_create<'a>(
        &'a self,
        body: &'a types::AccountTaskCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/tasks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_tasks_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Forget the secrets of accounts

Takes the secrets of these accounts away, here and not on their assets. No answer says how many: unknown ids are ignored, and so is an empty or absent list. A malformed id is a 500.

Sends a `PATCH` request to `/api/v1/accounts/accounts/clear-secret/`

*/
    pub(crate) async fn accounts_clear_secret<'a>(
        &'a self,
        body: &'a types::AccountClearSecret,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/clear-secret/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.patch(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "accounts_clear_secret",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List accounts to switch from

Which accounts may be the `su_from` of an account: those of the same asset, without itself and those that switch from it. Or all accounts of an asset, for an account that is still to be made. Without `account` and `asset` nothing. Always a bare array, never cut: `limit` does nothing here, nor do `fields` and `fields_size`. The server does not hold updates to this choice.

Sends a `GET` request to `/api/v1/accounts/accounts/su-from-accounts/`

*/
    pub(crate) async fn accounts_su_from_accounts<'a>(
        &'a self,
        query: &'a types::AccountsSuFromAccountsQuery,
    ) -> Result<ResponseValue<types::AccountBatch>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/su-from-accounts/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_su_from_accounts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Suggest usernames

Usernames that accounts have already, at most ten; `root`, `admin` and `administrator` come first. With `assets` and `nodes` only of accounts there (4.10 counts the directory services of the assets, too). Nodes that hold no asset count as not sent, and then every account of the organisation counts. Nothing is written. Any user may ask.

Sends a `POST` request to `/api/v1/accounts/accounts/username-suggestions/`

*/
    pub(crate) async fn accounts_username_suggestions<'a>(
        &'a self,
        body: &'a types::UsernameSuggestionQuery,
    ) -> Result<ResponseValue<types::UsernameSuggestions>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/username-suggestions/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_username_suggestions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a table of accounts to change

The same as POST, for tables of accounts that exist. In 3.10 it is a 405.

Sends a `PUT` request to `/api/v1/accounts/accounts/render-to-json/`

*/
    pub(crate) async fn accounts_render_to_json_update<'a>(
        &'a self,
        body: &'a types::TableRows,
    ) -> Result<ResponseValue<types::RenderedTable>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/render-to-json/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_render_to_json_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a table of accounts to create

Reads a table that was sent as CSV or XLSX (by `Content-Type`) and gives its rows, for the preview of an import in the web page. Nothing is written. A list in JSON comes back as it is; rows without a value are a 400, an object in place of a list a 500. Other resources have the same path; only this one is described.

Sends a `POST` request to `/api/v1/accounts/accounts/render-to-json/`

*/
    pub(crate) async fn accounts_render_to_json<'a>(
        &'a self,
        body: &'a types::TableRows,
    ) -> Result<ResponseValue<types::RenderedTable>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/render-to-json/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_render_to_json",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the account of the chat assistant

The account that the built-in assistant uses. It is made when it is not there, with its platform and its asset, all named `ChatX`, in the organisation SYSTEM; the own organisation does not matter.

Sends a `GET` request to `/api/v1/accounts/accounts/chat/`

*/
    pub(crate) async fn accounts_chat<'a>(
        &'a self,
        query: &'a types::AccountsChatQuery,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/chat/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_chat",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Copy an account to other assets

Makes the same account on each of the assets: name, username, type and secret, `privileged`, `is_active`, source and comment; not labels, `su_from` and `secret_reset`. **200 does not mean success**: look at `state` of each row. Unknown assets have no row; a malformed id is a 500. The one error text, `Account already exists`, stands for any reason.

Sends a `POST` request to `/api/v1/accounts/accounts/{id}/copy-to-assets/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `body`
*/
    pub(crate) async fn accounts_copy_to_assets<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        body: &'a types::AccountCopyTargets,
    ) -> Result<ResponseValue<types::AccountCopyResults>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/{}/copy-to-assets/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_copy_to_assets",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Move an account to other assets

Copies the account as `accounts_copy_to_assets` does, and then **deletes it where it was, as soon as one copy was made**, whatever became of the others. The copies have new ids; former secrets and records do not move. Needs the permission to delete accounts.

Sends a `POST` request to `/api/v1/accounts/accounts/{id}/move-to-assets/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `body`
*/
    pub(crate) async fn accounts_move_to_assets<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        body: &'a types::AccountCopyTargets,
    ) -> Result<ResponseValue<types::AccountCopyResults>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/accounts/{}/move-to-assets/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "accounts_move_to_assets",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List accounts with their secrets

The accounts of the organisation together with their secrets, meant for exports. Filters as for `accounts_list`. The same rules for MFA and hidden secrets as for a single secret: 412 where the server wants MFA, `<REDACTED>` where it hides secrets.

Sends a `GET` request to `/api/v1/accounts/account-secrets/`

*/
    pub(crate) async fn account_secrets_list<'a>(
        &'a self,
        query: &'a types::AccountSecretsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccountSecret>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-secrets/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_secrets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the secret of an account

The account together with its secret. Each read writes an audit row. 412 where the server wants MFA for secrets (`SECURITY_VIEW_AUTH_NEED_MFA`, on by default): then only a cookie session can pass, and the setting must be false for tokens and keys. `<REDACTED>` instead of the secret where the server hides secrets.

Sends a `GET` request to `/api/v1/accounts/account-secrets/{id}/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `query`
*/
    pub(crate) async fn account_secrets_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        query: &'a types::AccountSecretsGetQuery,
    ) -> Result<ResponseValue<types::AccountSecret>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-secrets/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_secrets_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List former secrets

The former secrets of an account, the current one left out; empty until the first change. The same rules for MFA and hidden secrets as for the secret itself. `ids` is a 500 here.

Sends a `GET` request to `/api/v1/accounts/account-secrets/{id}/histories/`

Arguments:
- `id`: Id of the account. In 4.10 anything that is no uuid is looked up as a name (500 when several have it); a uuid without dashes is 404 there. Never leave it empty: a DELETE of the collection may delete.
- `query`
*/
    pub(crate) async fn account_secret_histories_list<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
        query: &'a types::AccountSecretHistoriesListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::SecretHistory>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/account-secrets/{}/histories/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_secret_histories_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List account templates

The templates of the organisation. `search` looks into username and name. Secrets are never among the fields: they have a path of their own.

Sends a `GET` request to `/api/v1/accounts/account-templates/`

*/
    pub(crate) async fn account_templates_list<'a>(
        &'a self,
        query: &'a types::AccountTemplatesListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccountTemplate>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-templates/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several account templates

Writes each template of the list as PUT of a single one would; `id` (or `pk`) names it. All are written or none: one bad item refuses the list, with one entry per item. A malformed id is a 500.

Sends a `PUT` request to `/api/v1/accounts/account-templates/`

*/
    pub(crate) async fn account_templates_bulk_replace<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::AccountTemplateBulkReplace>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AccountTemplate>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-templates/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an account template

Makes one template, or all of a list. With `secret_strategy: random` the server makes the secret at once and ignores the one that is sent. A taken name is a 400. Since 4.10.17 some characters in `username` are a 400.

Sends a `POST` request to `/api/v1/accounts/account-templates/`

*/
    pub(crate) async fn account_templates_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::AccountTemplateCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::AccountTemplate>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-templates/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several account templates

Deletes what the filters choose. **Without a filter it deletes the only template there is**; a misspelt filter is ignored. Allowed when one template matches, when fewer match than there are, or with `spm`; else 400 with an empty body. Nothing matches: 204, but 400 when there is no template at all. Accounts that were made from the templates stay.

Sends a `DELETE` request to `/api/v1/accounts/account-templates/`

*/
    pub(crate) async fn account_templates_bulk_delete<'a>(
        &'a self,
        query: &'a types::AccountTemplatesBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-templates/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several account templates

Changes what is sent of each template of the list; `id` (or `pk`) names it. All are changed or none: an unknown id or a bad item refuses the list, with one entry per item. A malformed id is a 500; an empty list is fine.

Sends a `PATCH` request to `/api/v1/accounts/account-templates/`

*/
    pub(crate) async fn account_templates_bulk_update<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::AccountTemplateBulkPatch>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AccountTemplate>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-templates/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List templates to switch from

The templates that a template may name in `su_from`: all but itself and those that switch from it. Always a bare array, never cut; `limit` does nothing.

Sends a `GET` request to `/api/v1/accounts/account-templates/su-from-account-templates/`

*/
    pub(crate) async fn account_templates_su_from<'a>(
        &'a self,
        query: &'a types::AccountTemplatesSuFromQuery,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AccountTemplate>>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-templates/su-from-account-templates/", self
            .baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_su_from",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an account template

One template, without its secret.

Sends a `GET` request to `/api/v1/accounts/account-templates/{id}/`

Arguments:
- `id`: Id of the template. 4.10 also finds it by name.
- `query`
*/
    pub(crate) async fn account_templates_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountTemplateId,
        query: &'a types::AccountTemplatesGetQuery,
    ) -> Result<ResponseValue<types::AccountTemplate>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-templates/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace an account template

Writes the whole template; only `name` is required. **What is absent of `secret_type`, `secret_strategy`, `privileged`, `is_active`, `auto_push` and `push_params` goes back to its default**, so that a template with an SSH key becomes one with a password; the secret, username, platforms, labels and the rest stay. Since 4.8 a template with random secrets gets a new one.

Sends a `PUT` request to `/api/v1/accounts/account-templates/{id}/`

Arguments:
- `id`: Id of the template. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn account_templates_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountTemplateId,
        body: &'a types::AccountTemplateReplace,
    ) -> Result<ResponseValue<types::AccountTemplate>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-templates/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an account template

Accounts that were made from it stay. Templates that switch from it then switch from none.

Sends a `DELETE` request to `/api/v1/accounts/account-templates/{id}/`

Arguments:
- `id`: Id of the template. 4.10 also finds it by name.
*/
    pub(crate) async fn account_templates_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountTemplateId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-templates/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "account_templates_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change an account template

Changes what is sent; accounts that were made from the template stay as they are until they are synchronised. Since 4.8 a template with random secrets gets a new one, whatever is changed.

Sends a `PATCH` request to `/api/v1/accounts/account-templates/{id}/`

Arguments:
- `id`: Id of the template. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn account_templates_update<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountTemplateId,
        body: &'a types::AccountTemplatePatch,
    ) -> Result<ResponseValue<types::AccountTemplate>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-templates/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Synchronise the accounts of a template

Queues a task that writes name, username, type, `privileged` and secret of the template to all accounts that were made from it (`source_id`); a template with random secrets gives each of them another one. An account that cannot take the name or username is cut loose from the template and keeps its own. The assets are not touched: push the accounts. Needs the permission to change accounts. The task leaves no execution: follow it as a Celery task. Since 4.10.19: 400 when the vault cannot be reached.

Sends a `PATCH` request to `/api/v1/accounts/account-templates/{id}/sync-related-accounts/`

Arguments:
- `id`: Id of the template. 4.10 also finds it by name.
*/
    pub(crate) async fn account_templates_sync_accounts<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountTemplateId,
    ) -> Result<ResponseValue<types::AccountTemplateSyncStarted>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-templates/{}/sync-related-accounts/", self
            .baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "account_templates_sync_accounts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List account templates with their secrets

The templates of the organisation **with their secrets in clear text**. 3.10 writes an audit row for it, 4.10 only for the reading of a single one. 412 where the server wants MFA for secrets (`SECURITY_VIEW_AUTH_NEED_MFA`, on by default), 403 without the permission for template secrets. `<REDACTED>` where the server hides secrets.

Sends a `GET` request to `/api/v1/accounts/account-template-secrets/`

*/
    pub(crate) async fn account_template_secrets_list<'a>(
        &'a self,
        query: &'a types::AccountTemplateSecretsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccountTemplateSecret>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-template-secrets/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_template_secrets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an account template with its secret

One template with its secret. Each read writes an audit row. 412 where the server wants MFA for secrets (`SECURITY_VIEW_AUTH_NEED_MFA`, on by default): then only a cookie session can pass. `<REDACTED>` where the server hides secrets.

Sends a `GET` request to `/api/v1/accounts/account-template-secrets/{id}/`

Arguments:
- `id`: Id of the template. 4.10 also finds it by name.
- `query`
*/
    pub(crate) async fn account_template_secrets_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountTemplateId,
        query: &'a types::AccountTemplateSecretsGetQuery,
    ) -> Result<ResponseValue<types::AccountTemplateSecret>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-template-secrets/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_template_secrets_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List virtual accounts

The virtual accounts of the organisation: one for each alias that the server knows. Those that are missing are made by this request, as by any other to these paths. `search` looks into the alias. Texts come in the language of the answer. `fields`, `fields_size`, `labels` and `days` do nothing here.

Sends a `GET` request to `/api/v1/accounts/virtual-accounts/`

*/
    pub(crate) async fn virtual_accounts_list<'a>(
        &'a self,
        query: &'a types::VirtualAccountsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::VirtualAccount>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/virtual-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a virtual account

Of no use, as the server makes them all by itself, before it looks at this request. So an alias that it knows is always taken: a 500. Another one is a 400. Without an alias it makes one whose alias is empty, once in an organisation, and answers 500 from then on.

Sends a `POST` request to `/api/v1/accounts/virtual-accounts/`

*/
    pub(crate) async fn virtual_accounts_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::VirtualAccountCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::VirtualAccount>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/virtual-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete the virtual accounts that the filters choose

Deletes what the filters choose; none is a 204 as well. Refused with a 400 and an empty body when they choose all, unless `spm` is sent. Aliases that the server knows come back with the next request, with a new id and without their settings.

Sends a `DELETE` request to `/api/v1/accounts/virtual-accounts/`

*/
    pub(crate) async fn virtual_accounts_bulk_delete<'a>(
        &'a self,
        query: &'a types::VirtualAccountsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/virtual-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a virtual account

One virtual account, by its id or its alias. It has no secret of its own.

Sends a `GET` request to `/api/v1/accounts/virtual-accounts/{id}/`

Arguments:
- `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
*/
    pub(crate) async fn virtual_accounts_get<'a>(
        &'a self,
        id: &'a ::jms_domain::VirtualAccountId,
    ) -> Result<ResponseValue<types::VirtualAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a virtual account

The same as PATCH: nothing is required, and what is absent stays.

Sends a `PUT` request to `/api/v1/accounts/virtual-accounts/{id}/`

Arguments:
- `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
- `body`
*/
    pub(crate) async fn virtual_accounts_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::VirtualAccountId,
        body: &'a types::VirtualAccountReplace,
    ) -> Result<ResponseValue<types::VirtualAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a virtual account

Deletes it together with its setting. An alias that the server knows comes back with the next request, with a new id.

Sends a `DELETE` request to `/api/v1/accounts/virtual-accounts/{id}/`

Arguments:
- `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
*/
    pub(crate) async fn virtual_accounts_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::VirtualAccountId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a virtual account

Sets whether it takes the secret of the login. Everything else follows from the alias, which is better left alone: one that is taken is a 500.

Sends a `PATCH` request to `/api/v1/accounts/virtual-accounts/{id}/`

Arguments:
- `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
- `body`
*/
    pub(crate) async fn virtual_accounts_update<'a>(
        &'a self,
        id: &'a ::jms_domain::VirtualAccountId,
        body: &'a types::VirtualAccountPatch,
    ) -> Result<ResponseValue<types::VirtualAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "virtual_accounts_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List change-secret automations

The automations of the organisation. `search` looks into name, secret type and strategy, since 4.10.19 into the name only. `is_active` is no filter. Since 4.10.19 rows count assets and nodes instead of naming them.

Sends a `GET` request to `/api/v1/accounts/change-secret-automations/`

*/
    pub(crate) async fn change_secret_automations_list<'a>(
        &'a self,
        query: &'a types::ChangeSecretAutomationsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::ChangeSecretAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several change-secret automations

A list of whole automations, each with its `id`. What is absent becomes what a PUT on one makes of it. All items are checked first: if one is refused, none is written, and the 400 has one entry per item.

Sends a `PUT` request to `/api/v1/accounts/change-secret-automations/`

*/
    pub(crate) async fn change_secret_automations_bulk_replace<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::ChangeSecretReplaceItem>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ChangeSecretAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a change-secret automation

Makes one automation, or all of a list. `is_periodic: true` (also its absence in 4.10) needs a `crontab` or an `interval`. A taken name is a 400.

Sends a `POST` request to `/api/v1/accounts/change-secret-automations/`

*/
    pub(crate) async fn change_secret_automations_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::ChangeSecretAutomationCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::ChangeSecretAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete the change-secret automations that match

Deletes every automation that the filters match, **with its executions and records**. Allowed when `spm` is given, when exactly one matches, or when fewer match than there are: so without any filter it deletes the only one there is. Otherwise 400 with an empty body and nothing deleted, also for `ids` that name all. None matching: 204, or 400 when there are none at all.

Sends a `DELETE` request to `/api/v1/accounts/change-secret-automations/`

*/
    pub(crate) async fn change_secret_automations_bulk_delete<'a>(
        &'a self,
        query: &'a types::ChangeSecretAutomationsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several change-secret automations

A list of changes, each with the `id` (or `pk`) of its automation. All items are checked first: if one is refused (`id or pk not in data`, no such automation), none is written, and the 400 has one entry per item. An id that is no uuid is a 500. `[]` is accepted and does nothing.

Sends a `PATCH` request to `/api/v1/accounts/change-secret-automations/`

*/
    pub(crate) async fn change_secret_automations_bulk_update<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::ChangeSecretPatchItem>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::ChangeSecretAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a change-secret automation

One automation with its assets, nodes and recipients. The secret is never sent back.

Sends a `GET` request to `/api/v1/accounts/change-secret-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
*/
    pub(crate) async fn change_secret_automations_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
    ) -> Result<ResponseValue<types::ChangeSecretAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a change-secret automation

Writes the whole automation. What is absent becomes true for `is_active` and `check_conn_after_change` and `{}` for `params`; the rest is kept.

Sends a `PUT` request to `/api/v1/accounts/change-secret-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn change_secret_automations_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        body: &'a types::ChangeSecretAutomationReplace,
    ) -> Result<ResponseValue<types::ChangeSecretAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a change-secret automation

**Its executions and records go with it**, and with them the only copy of a new secret whose run failed half-way. Read the records first.

Sends a `DELETE` request to `/api/v1/accounts/change-secret-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
*/
    pub(crate) async fn change_secret_automations_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a change-secret automation

Changes what is sent. The schedule survives a PATCH that does not mention it (backup plans behave otherwise).

Sends a `PATCH` request to `/api/v1/accounts/change-secret-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn change_secret_automations_update<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        body: &'a types::ChangeSecretAutomationPatch,
    ) -> Result<ResponseValue<types::ChangeSecretAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_automations_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List change-secret executions

The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here. What a version does not know as a filter it ignores in silence, such as `automation`, in 4.10.16 also `automation_id` and `status`: filter by `automation__name` until 4.10.18 and by `automation_id` since, or after reading. `search` looks into id, trigger and the name of the automation.

Sends a `GET` request to `/api/v1/accounts/change-secret-executions/`

*/
    pub(crate) async fn change_secret_executions_list<'a>(
        &'a self,
        query: &'a types::ChangeSecretExecutionsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::ChangeSecretExecution>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/change-secret-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_executions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a change-secret automation

Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. Never send it twice on a guess: look for the execution in the list first, by `automation__name` or `automation_id`.

Sends a `POST` request to `/api/v1/accounts/change-secret-executions/`

*/
    pub(crate) async fn change_secret_executions_create<'a>(
        &'a self,
        body: &'a types::ExecutionCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!("{}/api/v1/accounts/change-secret-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_executions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a change-secret execution

The state of one run. 404 at first, then `pending`, `running`, and an end. In 3.10 a run whose task died stays `pending` for ever: give polling a limit. An end is not an outcome: the records tell what became of each account.

Sends a `GET` request to `/api/v1/accounts/change-secret-executions/{id}/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn change_secret_executions_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::ChangeSecretExecution>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-executions/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_executions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Read the report of a change-secret execution\n\nThe report that recipients get by mail, as a fragment of HTML in the language of the request: dates, counts, and the accounts that succeeded and failed. It is made anew at each call, also of a run that is not over. `Accept: text/html` is a 406 all the same: send `application/json` or `*/*`.\n\nSends a `GET` request to `/api/v1/accounts/change-secret-executions/{id}/report/`\n\nArguments:\n- `id`: Id of the execution: the `task` of its creation.\n"]
    pub(crate) async fn change_secret_executions_report<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-executions/{}/report/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "change_secret_executions_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List change-secret records

What runs did, one row per account. **4.10 has no order unless asked** (oldest seen first), 3.10 has the newest first: use `order=-date_finished`. A single record cannot be read. `search` looks into asset address and, in 4.10, account username. 3.10 sends rows of all organisations, and push records among them. 4.10 leaves out rows whose execution, asset or account is gone.

Sends a `GET` request to `/api/v1/accounts/change-secret-records/`

*/
    pub(crate) async fn change_secret_records_list<'a>(
        &'a self,
        query: &'a types::ChangeSecretRecordsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::ChangeSecretRecord>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/change-secret-records/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the failed records that are not mended

The failed records of accounts whose latest record is not a success, older ones among them, without those that were set to be ignored. The filters apply first: what they leave out counts neither as a failure nor as a success. Without `limit` all rows, uncut, and in no order unless asked.

Sends a `GET` request to `/api/v1/accounts/change-secret-records/dashboard/`

*/
    pub(crate) async fn change_secret_records_dashboard<'a>(
        &'a self,
        query: &'a types::ChangeSecretRecordsDashboardQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::ChangeSecretRecord>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/change-secret-records/dashboard/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_dashboard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Retry change-secret records

Sets the new secret of these records once more, of each account only the latest. **The outcome is written into the same records**, which stay with their old execution; `error` stays after a success. In 4.10 the retry has an execution of its own with the id of the task, without an automation; if the records come from several executions there is one for each, and only the first has that id. In 3.10 that execution is 404 for ever. Until 4.10.3 all records must be of one execution: else 400. Unknown ids are left out; when none is left: 400. `record_ids` missing or malformed: 500.

Sends a `POST` request to `/api/v1/accounts/change-secret-records/execute/`

*/
    pub(crate) async fn change_secret_records_execute<'a>(
        &'a self,
        body: &'a types::RecordsExecute,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-records/execute/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_execute",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Take the new secrets of records into the accounts

Writes the new secret of each record into its account, on the server only; nothing is done on assets. Meant for changes that took effect while the run failed: the record must have been verified with success, or be forced, and the account must still hold the old secret of the record, in the same version: else it is a conflict. What is restored or was in step already counts as a success from then on. Answers with counts; records that are gone count nowhere. Needs confirmation by MFA when the server demands it, and the permission to change accounts.

Sends a `POST` request to `/api/v1/accounts/change-secret-records/restore/`

*/
    pub(crate) async fn change_secret_records_restore<'a>(
        &'a self,
        body: &'a types::RecordsRestore,
    ) -> Result<ResponseValue<types::RecordsRestored>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-records/restore/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_restore",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Verify the new secrets of change-secret records

Tries on the asset whether the new secret of these records is in force, of each account only the latest. The outcome is in the records: `verification_status` is `pending` at first. Records without a new secret and unknown ids are left out; when none is left, or `record_ids` is no list or empty: 400. The task is no change-secret execution. Needs the permission to verify accounts, too.

Sends a `POST` request to `/api/v1/accounts/change-secret-records/verify/`

*/
    pub(crate) async fn change_secret_records_verify<'a>(
        &'a self,
        body: &'a types::RecordsVerify,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-records/verify/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_verify",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Ignore the failure of a change-secret record

Takes the record off the list of failures (`dashboard/`); the list of records still has it, and cannot tell. There is no way back but a restore. A body is not read. Needs the permission to view records only.

Sends a `PATCH` request to `/api/v1/accounts/change-secret-records/{id}/ignore-fail/`

Arguments:
- `id`: Id of the record.
*/
    pub(crate) async fn change_secret_records_ignore_fail<'a>(
        &'a self,
        id: &'a ::jms_domain::RecordId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-records/{}/ignore-fail/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.patch(url).build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_ignore_fail",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the secrets of a change-secret record

Old and new secret in clear text. When a run failed half-way this may be the only copy of a secret that is in force. Gone (404) with the account and with the automation. No licence is needed. 3.10 does not look at the organisation. In 4.10.16 `SECURITY_ACCOUNT_SECRET_READ` does not hide these secrets; `SECURITY_DISABLE_VIEW_SECRET` does since 4.10.17. A malformed id is a 404 in 3.10 and a 500 in 4.10.

Sends a `GET` request to `/api/v1/accounts/change-secret-records/{id}/secret/`

Arguments:
- `id`: Id of the record.
*/
    pub(crate) async fn change_secret_records_secret<'a>(
        &'a self,
        id: &'a ::jms_domain::RecordId,
    ) -> Result<ResponseValue<types::ChangeSecretRecordSecret>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-records/{}/secret/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_records_secret",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the accounts whose secret is about to change

Accounts that wait for a change of their secret or are in the middle of one. The server notes that in its cache, for a minute while queued and for an hour from then on, and only with `CHANGE_SECRET_AFTER_SESSION_END: true`: otherwise the list is empty. The rows are accounts: `id` is that of the account. `search` looks into the username. `_rel=or` lists all accounts there are.

Sends a `GET` request to `/api/v1/accounts/change-secret-status/`

*/
    pub(crate) async fn change_secret_status_list<'a>(
        &'a self,
        query: &'a types::ChangeSecretStatusListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccountInChange>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/change-secret-status/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_status_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Forget the state of accounts

Takes the accounts named in the body off the list, so that they can be changed again; a running change goes on, and the accounts stay. Filters in the query do nothing. Unknown ids are no error; without a body or without `account_ids`: 500. Deleting a single one by its path is something else.

Sends a `DELETE` request to `/api/v1/accounts/change-secret-status/`

*/
    pub(crate) async fn change_secret_status_bulk_delete<'a>(
        &'a self,
        body: &'a types::AccountsInChangeForget,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/change-secret-status/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "change_secret_status_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the state of an account whose secret is about to change

One account of the list; 404 for an account that waits for nothing.

Sends a `GET` request to `/api/v1/accounts/change-secret-status/{id}/`

Arguments:
- `id`: Id of the account.
*/
    pub(crate) async fn change_secret_status_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
    ) -> Result<ResponseValue<types::AccountInChange>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-status/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_status_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an account whose secret is about to change

**Deletes the account itself**, not its state, and asks for the permission to delete change-secret automations only. To forget the state use DELETE on the collection. 404 for an account that waits for nothing.

Sends a `DELETE` request to `/api/v1/accounts/change-secret-status/{id}/`

Arguments:
- `id`: Id of the account.
*/
    pub(crate) async fn change_secret_status_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret-status/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "change_secret_status_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the ids of the assets of a change-secret automation

The assets that the automation names, not those of its nodes. The paths to add and to remove answer the same.

Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; not its name here.
*/
    pub(crate) async fn change_secret_assets_add_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
    ) -> Result<ResponseValue<types::ChangeSecretAssetIds>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_add_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add assets to a change-secret automation

The same as PATCH, and gone since 4.9.

Sends a `PUT` request to `/api/v1/accounts/change-secret/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; not its name here.
- `body`
*/
    pub(crate) async fn change_secret_assets_add_put<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        body: &'a types::ChangeSecretAssets,
    ) -> Result<ResponseValue<types::ChangeSecretTargetsChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_add_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add assets to a change-secret automation

Adds assets to those that the automation names; one that is there already is no error. **Refusals are a 200, too**: look for `error` in the answer. One asset that is unknown or malformed, and nothing is done. No licence is needed.

Sends a `PATCH` request to `/api/v1/accounts/change-secret/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; not its name here.
- `body`
*/
    pub(crate) async fn change_secret_assets_add<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        body: &'a types::ChangeSecretAssets,
    ) -> Result<ResponseValue<types::ChangeSecretTargetsChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the ids of the assets of a change-secret automation

The assets that the automation names, not those of its nodes. The paths to add and to remove answer the same.

Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; not its name here.
*/
    pub(crate) async fn change_secret_assets_remove_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
    ) -> Result<ResponseValue<types::ChangeSecretAssetIds>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_remove_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove assets from a change-secret automation

The same as PATCH, and gone since 4.9.

Sends a `PUT` request to `/api/v1/accounts/change-secret/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; not its name here.
- `body`
*/
    pub(crate) async fn change_secret_assets_remove_put<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        body: &'a types::ChangeSecretAssets,
    ) -> Result<ResponseValue<types::ChangeSecretTargetsChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_remove_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove assets from a change-secret automation

Takes assets out of those that the automation names; one that is not there is no error. **Refusals are a 200, too**: look for `error` in the answer. One asset that is unknown or malformed, and nothing is done. No licence is needed.

Sends a `PATCH` request to `/api/v1/accounts/change-secret/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; not its name here.
- `body`
*/
    pub(crate) async fn change_secret_assets_remove<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        body: &'a types::ChangeSecretAssets,
    ) -> Result<ResponseValue<types::ChangeSecretTargetsChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_remove",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the assets of a change-secret automation

All assets that take part: those that the automation names and those of its nodes, with the nodes below them. Without `limit` all rows, uncut. `search` looks into name and address. The general filters (`ids`, `labels`, `fields` …) do nothing here. No licence is needed.

Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/assets/`

Arguments:
- `id`: Id of the automation; not its name here.
- `query`
*/
    pub(crate) async fn change_secret_assets_list<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        query: &'a types::ChangeSecretAssetsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::ChangeSecretAsset>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/assets/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_assets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the ids of the nodes of a change-secret automation

The nodes that the automation names. Gone since 4.9, where the automation itself tells.

Sends a `GET` request to `/api/v1/accounts/change-secret/{id}/nodes/`

Arguments:
- `id`: Id of the automation; not its name here.
*/
    pub(crate) async fn change_secret_nodes_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
    ) -> Result<ResponseValue<types::ChangeSecretNodeIds>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_nodes_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add nodes to a change-secret automation, or remove them

The same as PATCH, and gone since 4.9.

Sends a `PUT` request to `/api/v1/accounts/change-secret/{id}/nodes/`

Arguments:
- `id`: Id of the automation; not its name here.
- `query`
- `body`
*/
    pub(crate) async fn change_secret_nodes_put<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        query: &'a types::ChangeSecretNodesPutQuery,
        body: &'a types::ChangeSecretNodes,
    ) -> Result<ResponseValue<types::ChangeSecretTargetsChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_nodes_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add nodes to a change-secret automation, or remove them

Adds nodes to those that the automation names, or removes them, by `action`. **Refusals are a 200, too**: look for `error` in the answer. One node that is unknown or malformed, and nothing is done. The action is checked before the automation is looked up. No licence is needed.

Sends a `PATCH` request to `/api/v1/accounts/change-secret/{id}/nodes/`

Arguments:
- `id`: Id of the automation; not its name here.
- `query`
- `body`
*/
    pub(crate) async fn change_secret_nodes_change<'a>(
        &'a self,
        id: &'a ::jms_domain::ChangeSecretAutomationId,
        query: &'a types::ChangeSecretNodesChangeQuery,
        body: &'a types::ChangeSecretNodes,
    ) -> Result<ResponseValue<types::ChangeSecretTargetsChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/change-secret/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_nodes_change",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List push automations

The automations of the organisation. `search` looks into name, secret type and strategy. `is_active` and `days` are no filters. Since 4.10.19 rows have numbers in place of assets and nodes.

Sends a `GET` request to `/api/v1/accounts/push-account-automations/`

*/
    pub(crate) async fn push_account_automations_list<'a>(
        &'a self,
        query: &'a types::PushAccountAutomationsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::PushAccountAutomation>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/push-account-automations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several push automations

Writes each automation of the list whole, as the PUT of one does. Each names itself with `id` or `pk`. All are checked before any is written. An object in place of the list is a 400.

Sends a `PUT` request to `/api/v1/accounts/push-account-automations/`

*/
    pub(crate) async fn push_account_automations_bulk_replace<'a>(
        &'a self,
        body: &'a types::PushAccountAutomationBulkReplace,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::PushAccountAutomation>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/push-account-automations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a push automation

Makes one automation, or all of a list. A taken name is a 400. In the community edition it never runs on a schedule: `is_periodic` is stored as false. Nothing gets a report: a push has no recipients.

Sends a `POST` request to `/api/v1/accounts/push-account-automations/`

*/
    pub(crate) async fn push_account_automations_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::PushAccountAutomationCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::PushAccountAutomation>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/push-account-automations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several push automations

Deletes what the filters of the list find, with executions and records. Refused with a 400 and an empty body when that is all there is, but for one: **a single automation in the organisation goes without any filter**. With `spm` all may go. Nothing found: 204, in an empty collection 400.

Sends a `DELETE` request to `/api/v1/accounts/push-account-automations/`

*/
    pub(crate) async fn push_account_automations_bulk_delete<'a>(
        &'a self,
        query: &'a types::PushAccountAutomationsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/push-account-automations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several push automations

Changes what is sent, of each automation of the list. Each names itself with `id` or `pk`: an unknown one is a 400, a malformed one a 500. An empty list is fine.

Sends a `PATCH` request to `/api/v1/accounts/push-account-automations/`

*/
    pub(crate) async fn push_account_automations_bulk_update<'a>(
        &'a self,
        body: &'a types::PushAccountAutomationBulkPatch,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::PushAccountAutomation>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/push-account-automations/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a push automation

One automation with its assets and nodes. The secret is never sent back.

Sends a `GET` request to `/api/v1/accounts/push-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
*/
    pub(crate) async fn push_account_automations_get<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
    ) -> Result<ResponseValue<types::PushAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a push automation

Writes the whole automation. What is absent becomes true for `is_active`, `check_conn_after_change` and `is_periodic` (3.10: false), `24` for `interval` and `{}` for `params`; the rest is kept.

Sends a `PUT` request to `/api/v1/accounts/push-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn push_account_automations_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        body: &'a types::PushAccountAutomationReplace,
    ) -> Result<ResponseValue<types::PushAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a push automation

Its executions go with it, and its records are seen no more. The accounts that it made stay.

Sends a `DELETE` request to `/api/v1/accounts/push-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
*/
    pub(crate) async fn push_account_automations_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a push automation

Changes what is sent. The schedule survives a PATCH that does not mention it.

Sends a `PATCH` request to `/api/v1/accounts/push-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn push_account_automations_update<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        body: &'a types::PushAccountAutomationPatch,
    ) -> Result<ResponseValue<types::PushAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_automations_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List push executions

The runs, newest start first; without `limit` all of them, uncut. Pushes of single accounts (`push_now`, or the task of accounts) are among them in 4.10, without an automation. The general filters (`ids`, `fields` …) do nothing here, and neither does what a version does not know: it is ignored in silence and all rows come. `search` looks into trigger, name of the automation and, in 4.10, id.

Sends a `GET` request to `/api/v1/accounts/push-account-executions/`

*/
    pub(crate) async fn push_account_executions_list<'a>(
        &'a self,
        query: &'a types::PushAccountExecutionsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::PushAccountExecution>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/push-account-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_executions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a push automation

Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. Accounts that an asset lacks are made first. In 4.10 an account that has a secret is pushed with it; 3.10 gives every account a new one.

Sends a `POST` request to `/api/v1/accounts/push-account-executions/`

*/
    pub(crate) async fn push_account_executions_create<'a>(
        &'a self,
        body: &'a types::PushAccountExecutionCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!("{}/api/v1/accounts/push-account-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_executions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a push execution

The state of one run. 404 at first, then `pending`, `running`, and an end. 3.10 says `success` also when accounts failed: read the records. Give polling a limit.

Sends a `GET` request to `/api/v1/accounts/push-account-executions/{id}/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn push_account_executions_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::PushAccountExecution>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-executions/{}/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_executions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the report of a push execution

A piece of HTML for people, made when asked. The request must all the same accept JSON: `Accept: text/html` is a 406.

Sends a `GET` request to `/api/v1/accounts/push-account-executions/{id}/report/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn push_account_executions_report<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-executions/{}/report/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "push_account_executions_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List push records

What runs did, one row per account. **No order in 4.10 unless asked** (3.10: newest first): use `order=-date_finished`. A single record cannot be read. `search` looks into asset address and, in 4.10, account username. 3.10 sends rows of all organisations. `fields` does nothing here.

Sends a `GET` request to `/api/v1/accounts/push-account-records/`

*/
    pub(crate) async fn push_account_records_list<'a>(
        &'a self,
        query: &'a types::PushAccountRecordsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::PushAccountRecord>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/push-account-records/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_records_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Push again what records say

Queues a push of the accounts of these records, all of one run: else 400. The execution that it makes is 404 for ever: follow the record. Without `record_ids`: 500.

Sends a `POST` request to `/api/v1/accounts/push-account-records/execute/`

*/
    pub(crate) async fn push_account_records_execute<'a>(
        &'a self,
        body: &'a types::PushAccountRecordsExecute,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-records/execute/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_records_execute",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the secrets of a push record

The secret before and after, in clear text. Not scoped by organisation. Wants the user confirmed first (412), which a token alone cannot do.

Sends a `GET` request to `/api/v1/accounts/push-account-records/{id}/secret/`

Arguments:
- `id`: Id of the record.
*/
    pub(crate) async fn push_account_records_secret<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountRecordId,
    ) -> Result<ResponseValue<types::PushAccountRecordSecret>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account-records/{}/secret/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_records_secret",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the assets of a push automation

All assets that take part: those named and those below its nodes. Without `limit` all of them, uncut. `search` looks into name and address. The general filters (`ids`, `fields` …) do nothing here.

Sends a `GET` request to `/api/v1/accounts/push-account/{id}/assets/`

Arguments:
- `id`: Id of the automation; no name here.
- `query`
*/
    pub(crate) async fn push_account_assets_list<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        query: &'a types::PushAccountAssetsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::PushAccountAsset>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/assets/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_assets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read which assets are named by a push automation

The ids of the assets that the automation names itself; no nodes.

Sends a `GET` request to `/api/v1/accounts/push-account/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; no name here.
*/
    pub(crate) async fn push_account_asset_add_read<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
    ) -> Result<ResponseValue<types::PushAccountAssetsNamed>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_asset_add_read",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add assets to a push automation by PUT

**Errors come with status 200 too**: look for `error`. One bad id and nothing is added. What is there already is passed over. The same as PATCH.

Sends a `PUT` request to `/api/v1/accounts/push-account/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; no name here.
- `body`
*/
    pub(crate) async fn push_account_assets_add_put<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        body: &'a types::PushAccountAssetsInput,
    ) -> Result<ResponseValue<types::PushAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_assets_add_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add assets to a push automation

**Errors come with status 200 too**: look for `error`. One bad id and nothing is added. What is there already is passed over.

Sends a `PATCH` request to `/api/v1/accounts/push-account/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; no name here.
- `body`
*/
    pub(crate) async fn push_account_assets_add<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        body: &'a types::PushAccountAssetsInput,
    ) -> Result<ResponseValue<types::PushAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_assets_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read which assets are named by a push automation

The ids of the assets that the automation names itself; no nodes.

Sends a `GET` request to `/api/v1/accounts/push-account/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; no name here.
*/
    pub(crate) async fn push_account_asset_remove_read<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
    ) -> Result<ResponseValue<types::PushAccountAssetsNamed>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_asset_remove_read",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove assets from a push automation by PUT

**Errors come with status 200 too**: look for `error`. One bad id and nothing is removed. Assets that come by a node stay. The same as PATCH.

Sends a `PUT` request to `/api/v1/accounts/push-account/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; no name here.
- `body`
*/
    pub(crate) async fn push_account_assets_remove_put<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        body: &'a types::PushAccountAssetsInput,
    ) -> Result<ResponseValue<types::PushAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_assets_remove_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove assets from a push automation

**Errors come with status 200 too**: look for `error`. One bad id and nothing is removed. Assets that come by a node stay.

Sends a `PATCH` request to `/api/v1/accounts/push-account/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; no name here.
- `body`
*/
    pub(crate) async fn push_account_assets_remove<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        body: &'a types::PushAccountAssetsInput,
    ) -> Result<ResponseValue<types::PushAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_assets_remove",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read which nodes are named by a push automation

The ids of the nodes that the automation names itself; no assets.

Sends a `GET` request to `/api/v1/accounts/push-account/{id}/nodes/`

Arguments:
- `id`: Id of the automation; no name here.
*/
    pub(crate) async fn push_account_nodes_read<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
    ) -> Result<ResponseValue<types::PushAccountNodesNamed>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_nodes_read",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add nodes to a push automation, or remove them by PUT

`action` says which. **Errors come with status 200 too**: look for `error`. One bad id and nothing is changed. The same as PATCH.

Sends a `PUT` request to `/api/v1/accounts/push-account/{id}/nodes/`

Arguments:
- `id`: Id of the automation; no name here.
- `query`
- `body`
*/
    pub(crate) async fn push_account_nodes_change_put<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        query: &'a types::PushAccountNodesChangePutQuery,
        body: &'a types::PushAccountNodesInput,
    ) -> Result<ResponseValue<types::PushAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_nodes_change_put",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add nodes to a push automation, or remove them

`action` says which. **Errors come with status 200 too**: look for `error`. One bad id and nothing is changed.

Sends a `PATCH` request to `/api/v1/accounts/push-account/{id}/nodes/`

Arguments:
- `id`: Id of the automation; no name here.
- `query`
- `body`
*/
    pub(crate) async fn push_account_nodes_change<'a>(
        &'a self,
        id: &'a ::jms_domain::PushAccountAutomationId,
        query: &'a types::PushAccountNodesChangeQuery,
        body: &'a types::PushAccountNodesInput,
    ) -> Result<ResponseValue<types::PushAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/push-account/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "push_account_nodes_change",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List gather-account automations

The automations of the organisation. `search` looks into the name. Not gated by a licence. `days`, `labels` and `is_active` are no filters.

Sends a `GET` request to `/api/v1/accounts/gather-account-automations/`

*/
    pub(crate) async fn gather_account_automations_list<'a>(
        &'a self,
        query: &'a types::GatherAccountAutomationsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::GatherAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several gather-account automations

Writes each automation of the list as PUT of a single one would; `id` (or `pk`) names it. All are written or none. A malformed id is a 500.

Sends a `PUT` request to `/api/v1/accounts/gather-account-automations/`

*/
    pub(crate) async fn gather_account_automations_bulk_replace<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::GatherAccountAutomationBulkReplace>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::GatherAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a gather-account automation

Makes one automation, or all of a list. `is_periodic: true` (also its absence in 4.10) needs a `crontab` or an `interval`; beside a crontab 4.10 drops the interval. A taken name is a 400.

Sends a `POST` request to `/api/v1/accounts/gather-account-automations/`

*/
    pub(crate) async fn gather_account_automations_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::GatherAccountAutomationCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::GatherAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several gather-account automations

Deletes what the filters choose, with their executions. **Without a filter it deletes the only automation there is**; a misspelt filter is ignored. Allowed when one automation matches, when fewer match than there are, or with `spm`; else 400 with an empty body. Nothing matches: 204, but 400 when there is no automation at all.

Sends a `DELETE` request to `/api/v1/accounts/gather-account-automations/`

*/
    pub(crate) async fn gather_account_automations_bulk_delete<'a>(
        &'a self,
        query: &'a types::GatherAccountAutomationsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several gather-account automations

Changes what is sent of each automation of the list; `id` (or `pk`) names it. All are changed or none: an unknown id or a bad item refuses the list, with one entry per item. **4.10 wipes the schedule of every automation that is sent without `is_periodic`.** A malformed id is a 500.

Sends a `PATCH` request to `/api/v1/accounts/gather-account-automations/`

*/
    pub(crate) async fn gather_account_automations_bulk_update<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::GatherAccountAutomationBulkPatch>,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::GatherAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a gather-account automation

One automation with its assets, nodes and recipients.

Sends a `GET` request to `/api/v1/accounts/gather-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `query`
*/
    pub(crate) async fn gather_account_automations_get<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        query: &'a types::GatherAccountAutomationsGetQuery,
    ) -> Result<ResponseValue<types::GatherAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a gather-account automation

Writes the whole automation. What is absent goes back to its default for the booleans, `accounts` and `interval` (24): `is_periodic` is then true in 4.10 and wants its schedule again, false in 3.10. Assets, nodes, recipients, comment and crontab stay.

Sends a `PUT` request to `/api/v1/accounts/gather-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `body`
*/
    pub(crate) async fn gather_account_automations_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        body: &'a types::GatherAccountAutomationReplace,
    ) -> Result<ResponseValue<types::GatherAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a gather-account automation

Its executions go with it; what they found stays.

Sends a `DELETE` request to `/api/v1/accounts/gather-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
*/
    pub(crate) async fn gather_account_automations_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a gather-account automation

Changes what is sent. **4.10 wipes the schedule unless `is_periodic` is sent** together with `crontab` or `interval`: a PATCH of the comment alone leaves `is_periodic: true` and nothing to run on. 3.10 keeps it.

Sends a `PATCH` request to `/api/v1/accounts/gather-account-automations/{id}/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `body`
*/
    pub(crate) async fn gather_account_automations_update<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        body: &'a types::GatherAccountAutomationPatch,
    ) -> Result<ResponseValue<types::GatherAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_automations_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the assets of a gather-account automation

The assets that take part, those of the nodes included. `search` looks into name and address.

Sends a `GET` request to `/api/v1/accounts/gather-account/{id}/assets/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `query`
*/
    pub(crate) async fn gather_account_assets_list<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        query: &'a types::GatherAccountAssetsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::GatherAccountAsset>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gather-account/{}/assets/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_assets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add assets to a gather-account automation

Adds assets to those that the automation names. **An error is a 200, too**: look for `error`; then nothing was added. An asset that is there already is no error.

Sends a `PATCH` request to `/api/v1/accounts/gather-account/{id}/asset/add/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `body`
*/
    pub(crate) async fn gather_account_assets_add<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        body: &'a types::GatherAccountAssetsInput,
    ) -> Result<ResponseValue<types::GatherAccountMembersAnswer>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account/{}/asset/add/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_assets_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove assets from a gather-account automation

Removes assets from those that the automation names; assets that come by a node stay. **An error is a 200, too**: look for `error`.

Sends a `PATCH` request to `/api/v1/accounts/gather-account/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `body`
*/
    pub(crate) async fn gather_account_assets_remove<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        body: &'a types::GatherAccountAssetsInput,
    ) -> Result<ResponseValue<types::GatherAccountMembersAnswer>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_assets_remove",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add nodes to a gather-account automation, or remove them

Adds or removes nodes, by `action`. **An error is a 200, too**, also a missing `action`: look for `error`.

Sends a `PATCH` request to `/api/v1/accounts/gather-account/{id}/nodes/`

Arguments:
- `id`: Id of the automation. 4.10 also finds it by name, but not under `/gather-account/`.
- `query`
- `body`
*/
    pub(crate) async fn gather_account_nodes_update<'a>(
        &'a self,
        id: &'a ::jms_domain::GatherAccountAutomationId,
        query: &'a types::GatherAccountNodesUpdateQuery,
        body: &'a types::GatherAccountNodesInput,
    ) -> Result<ResponseValue<types::GatherAccountMembersAnswer>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_nodes_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List gather-account executions

The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here, and 4.10 up to 4.10.18 ignores `automation_id`, `automation` and `status` in silence. `search` looks into trigger and name of the automation, in 4.10 into the id, too.

Sends a `GET` request to `/api/v1/accounts/gather-account-executions/`

*/
    pub(crate) async fn gather_account_executions_list<'a>(
        &'a self,
        query: &'a types::GatherAccountExecutionsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::GatherAccountExecution>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gather-account-executions/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_executions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a gather-account automation

Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. What was found is in the gathered accounts.

Sends a `POST` request to `/api/v1/accounts/gather-account-executions/`

*/
    pub(crate) async fn gather_account_executions_create<'a>(
        &'a self,
        body: &'a types::GatherAccountExecutionCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-executions/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_executions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Gather the accounts of one asset now

**A GET that runs**: it looks at the asset while the request waits, stores what it finds among the gathered accounts, records risks, and answers with the report. Accounts are not made, and the run does not appear among the executions. Needs the permission to run automations; give it a long time limit.

Sends a `GET` request to `/api/v1/accounts/gather-account-executions/adhoc/`

*/
    pub(crate) async fn gather_account_executions_adhoc<'a>(
        &'a self,
        query: &'a types::GatherAccountExecutionsAdhocQuery,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-executions/adhoc/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_executions_adhoc",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a gather-account execution

The state of one run. 404 at first, then `pending`, `running`, and an end. In 3.10 `success` says nothing about the assets, and a run whose task died stays `pending` for ever: give polling a limit. In 4.10 an asset that could not be reached makes it `failed`; what the others had is kept.

Sends a `GET` request to `/api/v1/accounts/gather-account-executions/{id}/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn gather_account_executions_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::GatherAccountExecution>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-executions/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "gather_account_executions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Read the report of a gather-account execution\n\nA report in HTML for people, in the language of the request: figures, accounts that are new, accounts that are gone. Ask for JSON or `*/*` all the same: `Accept: text/html` is a 406.\n\nSends a `GET` request to `/api/v1/accounts/gather-account-executions/{id}/report/`\n\nArguments:\n- `id`: Id of the execution: the `task` of its creation.\n"]
    pub(crate) async fn gather_account_executions_report<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gather-account-executions/{}/report/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "gather_account_executions_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List gathered accounts

What automations found on assets, one row per asset and username; not gated by a licence. In 4.10 those to look at come first (`status`). `search` looks into the username. `labels` is no filter.

Sends a `GET` request to `/api/v1/accounts/gathered-accounts/`

*/
    pub(crate) async fn gathered_accounts_list<'a>(
        &'a self,
        query: &'a types::GatheredAccountsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::GatheredAccount>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/gathered-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several gathered accounts

Writes each row of the list as PUT of a single one would; `id` (or `pk`) names it. All are written or none. Up to 4.7.

Sends a `PUT` request to `/api/v1/accounts/gathered-accounts/`

*/
    pub(crate) async fn gathered_accounts_bulk_replace<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::GatheredAccountBulkReplace>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::GatheredAccount>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/gathered-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a gathered account by hand

Stores a row as if it had been found, or all rows of a list. No account is made. Up to 4.7 only: since 4.8 a row cannot be made, as `username` is read-only, and the answer is a 400 or a 500.

Sends a `POST` request to `/api/v1/accounts/gathered-accounts/`

*/
    pub(crate) async fn gathered_accounts_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::GatheredAccountCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::GatheredAccount>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/gathered-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several gathered accounts

Forgets the rows that the filters choose; the next run finds them again. **Without a filter it deletes the only row there is**; a misspelt filter is ignored. Allowed when one row matches, when fewer match than there are, or with `spm`; else 400 with an empty body. Since 4.8 `is_delete_remote` and `is_delete_account` act here, too, once for each row: use the single delete for them.

Sends a `DELETE` request to `/api/v1/accounts/gathered-accounts/`

*/
    pub(crate) async fn gathered_accounts_bulk_delete<'a>(
        &'a self,
        query: &'a types::GatheredAccountsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/gathered-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several gathered accounts

Changes what is sent of each row of the list; `id` (or `pk`) names it. All are changed or none. Up to 4.7; later use the status.

Sends a `PATCH` request to `/api/v1/accounts/gathered-accounts/`

*/
    pub(crate) async fn gathered_accounts_bulk_update<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::GatheredAccountBulkPatch>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::GatheredAccount>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/gathered-accounts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Set the status of gathered accounts

Confirms, ignores or reopens rows. **`1` also makes an account, without a secret, of every row that has none yet**, and marks the rows `present`. Unknown ids are passed over. The status is its number: the word for it is a 400.

Sends a `PUT` request to `/api/v1/accounts/gathered-accounts/status/`

*/
    pub(crate) async fn gathered_accounts_set_status<'a>(
        &'a self,
        body: &'a types::GatheredAccountStatusBody,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/gathered-accounts/status/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_set_status",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Make accounts of gathered accounts

Makes an account, without a secret, of every row whose asset has no account of that name or username. Unknown ids are passed over; without the key, or with a malformed id, the answer is a 500. Up to 4.7; later the status `1` does it.

Sends a `POST` request to `/api/v1/accounts/gathered-accounts/sync-accounts/`

*/
    pub(crate) async fn gathered_accounts_sync<'a>(
        &'a self,
        body: &'a types::GatheredAccountSync,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gathered-accounts/sync-accounts/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_sync",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a gathered account

One row.

Sends a `GET` request to `/api/v1/accounts/gathered-accounts/{id}/`

Arguments:
- `id`: Id of the gathered account.
- `query`
*/
    pub(crate) async fn gathered_accounts_get<'a>(
        &'a self,
        id: &'a ::jms_domain::GatheredAccountId,
        query: &'a types::GatheredAccountsGetQuery,
    ) -> Result<ResponseValue<types::GatheredAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gathered-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a gathered account

Writes a row by hand. Absent `present` becomes true. Since 4.8 only `asset` is read: use the status there.

Sends a `PUT` request to `/api/v1/accounts/gathered-accounts/{id}/`

Arguments:
- `id`: Id of the gathered account.
- `body`
*/
    pub(crate) async fn gathered_accounts_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::GatheredAccountId,
        body: &'a types::GatheredAccountReplace,
    ) -> Result<ResponseValue<types::GatheredAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gathered-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a gathered account

Forgets the row; the next run finds it again if it is still there. Since 4.8 it can also remove the account **on the asset itself**, while the request waits, and the account that JumpServer has.

Sends a `DELETE` request to `/api/v1/accounts/gathered-accounts/{id}/`

Arguments:
- `id`: Id of the gathered account.
- `query`
*/
    pub(crate) async fn gathered_accounts_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::GatheredAccountId,
        query: &'a types::GatheredAccountsDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gathered-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a gathered account

Changes what is sent, in 3.10. **Since 4.8 it answers 200 and changes nothing** but `asset`: use the status there.

Sends a `PATCH` request to `/api/v1/accounts/gathered-accounts/{id}/`

Arguments:
- `id`: Id of the gathered account.
- `body`
*/
    pub(crate) async fn gathered_accounts_update<'a>(
        &'a self,
        id: &'a ::jms_domain::GatheredAccountId,
        body: &'a types::GatheredAccountPatch,
    ) -> Result<ResponseValue<types::GatheredAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/gathered-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the details of a gathered account

What else the asset told of the account: the `detail` of the row, with all but booleans as text.

Sends a `GET` request to `/api/v1/accounts/gathered-accounts/{id}/details/`

Arguments:
- `id`: Id of the gathered account.
*/
    pub(crate) async fn gathered_accounts_details<'a>(
        &'a self,
        id: &'a ::jms_domain::GatheredAccountId,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/gathered-accounts/{}/details/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "gathered_accounts_details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List check automations

The automations of the organisation. `search` looks into the name. `is_active` is no filter, nor is `days` before 4.10.19. Since 4.10.19 rows have numbers in place of assets and nodes, and no recipients.

Sends a `GET` request to `/api/v1/accounts/check-account-automations/`

*/
    pub(crate) async fn check_account_automations_list<'a>(
        &'a self,
        query: &'a types::CheckAccountAutomationsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::CheckAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several check automations

Writes each automation of the list whole, as the PUT of one does. Each names itself with `id` or `pk`. All are checked before any is written. An object in place of the list is a 400.

Sends a `PUT` request to `/api/v1/accounts/check-account-automations/`

*/
    pub(crate) async fn check_account_automations_bulk_replace<'a>(
        &'a self,
        body: &'a types::CheckAccountAutomationBulkReplace,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::CheckAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a check automation

Makes one automation, or all of a list. Only `name` is required, but without `is_periodic: false` there must be a `crontab` or an `interval`. A taken name is a 400.

Sends a `POST` request to `/api/v1/accounts/check-account-automations/`

*/
    pub(crate) async fn check_account_automations_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::CheckAccountAutomationCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::CheckAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several check automations

Deletes what the filters of the list find, with executions. Refused with a 400 and an empty body when that is all there is, but for one: **a single automation in the organisation goes without any filter**. With `spm` all may go. Nothing found: 204, in an empty collection 400.

Sends a `DELETE` request to `/api/v1/accounts/check-account-automations/`

*/
    pub(crate) async fn check_account_automations_bulk_delete<'a>(
        &'a self,
        query: &'a types::CheckAccountAutomationsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several check automations

Changes what is sent, of each automation of the list, **and empties the schedule of each that is not sent one**, as the PATCH of one does. Each names itself with `id` or `pk`: an unknown one is a 400. An empty list is fine.

Sends a `PATCH` request to `/api/v1/accounts/check-account-automations/`

*/
    pub(crate) async fn check_account_automations_bulk_update<'a>(
        &'a self,
        body: &'a types::CheckAccountAutomationBulkPatch,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::CheckAccountAutomation>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a check automation

One automation with its assets, nodes, engines and recipients.

Sends a `GET` request to `/api/v1/accounts/check-account-automations/{id}/`

Arguments:
- `id`: Id of the automation, or its name.
*/
    pub(crate) async fn check_account_automations_get<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
    ) -> Result<ResponseValue<types::CheckAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a check automation

Writes the whole automation. What is absent becomes true for `is_active` and `is_periodic`, `24` for `interval` and empty for `engines` and `accounts`; assets, nodes, recipients and comment are kept. A schedule must be in the request unless `is_periodic` is false.

Sends a `PUT` request to `/api/v1/accounts/check-account-automations/{id}/`

Arguments:
- `id`: Id of the automation, or its name.
- `body`
*/
    pub(crate) async fn check_account_automations_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
        body: &'a types::CheckAccountAutomationReplace,
    ) -> Result<ResponseValue<types::CheckAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a check automation

Its executions go with it. The risks that it found stay.

Sends a `DELETE` request to `/api/v1/accounts/check-account-automations/{id}/`

Arguments:
- `id`: Id of the automation, or its name.
*/
    pub(crate) async fn check_account_automations_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a check automation

Changes what is sent, **and empties the schedule unless `is_periodic` is sent too**: `interval` becomes null and `crontab` empty, while `is_periodic` stays. Always send `is_periodic` together with `crontab` or `interval`.

Sends a `PATCH` request to `/api/v1/accounts/check-account-automations/{id}/`

Arguments:
- `id`: Id of the automation, or its name.
- `body`
*/
    pub(crate) async fn check_account_automations_update<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
        body: &'a types::CheckAccountAutomationPatch,
    ) -> Result<ResponseValue<types::CheckAccountAutomation>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-automations/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_automations_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List check executions

The runs, newest first; without `limit` all of them, uncut. The general filters (`ids`, `fields` …) do nothing here, and neither does what a version does not know: it is ignored in silence and all rows come. `search` looks into id, trigger and name of the automation.

Sends a `GET` request to `/api/v1/accounts/check-account-executions/`

*/
    pub(crate) async fn check_account_executions_list<'a>(
        &'a self,
        query: &'a types::CheckAccountExecutionsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::CheckAccountExecution>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/check-account-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_executions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a check automation

Queues a run, also of an inactive automation. The task id is the id of the execution, which is 404 until a worker takes it. What it finds are risks. A risk that it no longer finds is deleted, one that was handled and is found again becomes pending.

Sends a `POST` request to `/api/v1/accounts/check-account-executions/`

*/
    pub(crate) async fn check_account_executions_create<'a>(
        &'a self,
        body: &'a types::CheckAccountExecutionCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!("{}/api/v1/accounts/check-account-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_executions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Check the accounts of one asset now

Checks the passwords of all accounts of the asset (weak, repeated, leaked) **within the request, although it is a GET**: risks are made and deleted. The answer is the report, a piece of HTML; `Accept: text/html` is a 406.

Sends a `GET` request to `/api/v1/accounts/check-account-executions/adhoc/`

*/
    pub(crate) async fn check_account_executions_adhoc<'a>(
        &'a self,
        query: &'a types::CheckAccountExecutionsAdhocQuery,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-executions/adhoc/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_executions_adhoc",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a check execution

The state of one run. 404 at first, then `running`, and an end, within a second for few accounts. What it found is in the risks and in the report.

Sends a `GET` request to `/api/v1/accounts/check-account-executions/{id}/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn check_account_executions_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::CheckAccountExecution>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-executions/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_executions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the report of a check execution

A piece of HTML for people, made when asked. The request must all the same accept JSON: `Accept: text/html` is a 406.

Sends a `GET` request to `/api/v1/accounts/check-account-executions/{id}/report/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn check_account_executions_report<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account-executions/{}/report/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "check_account_executions_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the assets of a check automation

All assets that take part: those named and those below its nodes. Without `limit` all of them, uncut. `search` looks into name and address. The general filters (`ids`, `fields` …) do nothing here. Needs no licence.

Sends a `GET` request to `/api/v1/accounts/check-account/{id}/assets/`

Arguments:
- `id`: Id of the automation; no name here.
- `query`
*/
    pub(crate) async fn check_account_assets_list<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
        query: &'a types::CheckAccountAssetsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::CheckAccountAsset>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/check-account/{}/assets/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_assets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add assets to a check automation

**Errors come with status 200 too**: look for `error`. One bad id and nothing is added. What is there already is passed over.

Sends a `PATCH` request to `/api/v1/accounts/check-account/{id}/asset/add/`

Arguments:
- `id`: Id of the automation; no name here.
- `body`
*/
    pub(crate) async fn check_account_assets_add<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
        body: &'a types::CheckAccountAssetsInput,
    ) -> Result<ResponseValue<types::CheckAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account/{}/asset/add/", self.baseurl, encode_path(&
            id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_assets_add",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Remove assets from a check automation

**Errors come with status 200 too**: look for `error`. One bad id and nothing is removed. Assets that come by a node stay.

Sends a `PATCH` request to `/api/v1/accounts/check-account/{id}/asset/remove/`

Arguments:
- `id`: Id of the automation; no name here.
- `body`
*/
    pub(crate) async fn check_account_assets_remove<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
        body: &'a types::CheckAccountAssetsInput,
    ) -> Result<ResponseValue<types::CheckAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account/{}/asset/remove/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_assets_remove",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Add nodes to a check automation, or remove them

`action` says which. **Errors come with status 200 too**: look for `error`. One bad id and nothing is changed.

Sends a `PATCH` request to `/api/v1/accounts/check-account/{id}/nodes/`

Arguments:
- `id`: Id of the automation; no name here.
- `query`
- `body`
*/
    pub(crate) async fn check_account_nodes_change<'a>(
        &'a self,
        id: &'a ::jms_domain::CheckAccountAutomationId,
        query: &'a types::CheckAccountNodesChangeQuery,
        body: &'a types::CheckAccountNodesInput,
    ) -> Result<ResponseValue<types::CheckAccountMembersChanged>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/check-account/{}/nodes/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "check_account_nodes_change",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the engines that check accounts

The engines that an automation may name by `slug`: a fixed list, the same in every organisation. A single one cannot be read.

Sends a `GET` request to `/api/v1/accounts/account-check-engines/`

*/
    pub(crate) async fn account_check_engines_list<'a>(
        &'a self,
        query: &'a types::AccountCheckEnginesListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccountCheckEngine>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-check-engines/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_check_engines_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List account risks

What checks and discoveries found, by status, asset and creation. `search` looks into username and name of the asset. `labels`, `fields` and, before 4.10.19, `days` do nothing here.

Sends a `GET` request to `/api/v1/accounts/account-risks/`

*/
    pub(crate) async fn account_risks_list<'a>(
        &'a self,
        query: &'a types::AccountRisksListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccountRisk>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-risks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_risks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several account risks

Deletes what the filters of the list find; the next check may find them again. Refused with a 400 and an empty body when that is all there is, but for one: **a single risk in the organisation goes without any filter**. With `spm` all may go.

Sends a `DELETE` request to `/api/v1/accounts/account-risks/`

*/
    pub(crate) async fn account_risks_bulk_delete<'a>(
        &'a self,
        query: &'a types::AccountRisksBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-risks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_risks_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Count account risks by asset

How many risks each asset has, of every kind and status, for assets that have any. Always a bare array, without filters: `limit` is a 500.

Sends a `GET` request to `/api/v1/accounts/account-risks/assets/`

*/
    pub(crate) async fn account_risks_assets<'a>(
        &'a self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::AccountRiskAsset>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-risks/assets/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "account_risks_assets",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Handle an account risk

Does something about the risk of a username on an asset, within the request, and notes it in the risk. What runs on the asset may take long and then fail: 400 with a bare text. The answer is the risk as it is now; when there is none (any more), its keys are null. Only `reopen`, `close` and `disable_remote` touch nothing else.

Sends a `POST` request to `/api/v1/accounts/account-risks/handle/`

*/
    pub(crate) async fn account_risks_handle<'a>(
        &'a self,
        body: &'a types::AccountRiskHandle,
    ) -> Result<ResponseValue<types::AccountRiskHandled>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-risks/handle/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_risks_handle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an account risk

One risk with its history.

Sends a `GET` request to `/api/v1/accounts/account-risks/{id}/`

Arguments:
- `id`: Id of the risk.
*/
    pub(crate) async fn account_risks_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountRiskId,
    ) -> Result<ResponseValue<types::AccountRisk>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-risks/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "account_risks_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an account risk

Only the note of it: neither account nor asset is touched. The next check may find it again.

Sends a `DELETE` request to `/api/v1/accounts/account-risks/{id}/`

Arguments:
- `id`: Id of the risk.
*/
    pub(crate) async fn account_risks_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::AccountRiskId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-risks/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "account_risks_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List backup plans

The backup plans of the organisation. `search` looks into the name. `is_active` is no filter.

Sends a `GET` request to `/api/v1/accounts/account-backup-plans/`

*/
    pub(crate) async fn account_backup_plans_list<'a>(
        &'a self,
        query: &'a types::AccountBackupPlansListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::BackupPlan>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-backup-plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several backup plans

A list of whole plans, each with its `id`. What is absent becomes what a PUT on one makes of it. All items are checked first: if one is refused, none is written, and the 400 has one entry per item.

Sends a `PUT` request to `/api/v1/accounts/account-backup-plans/`

*/
    pub(crate) async fn account_backup_plans_bulk_replace<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::BackupPlanReplaceItem>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BackupPlan>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-backup-plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a backup plan

Makes one plan, or all of a list. `is_periodic: true`, also by absence, needs a `crontab` or an `interval`; beside a crontab 4.10 drops the interval. Unknown keys are ignored in silence, `recipients` among them.

Sends a `POST` request to `/api/v1/accounts/account-backup-plans/`

*/
    pub(crate) async fn account_backup_plans_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::BackupPlanCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::BackupPlan>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/account-backup-plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete the backup plans that match

Deletes every plan that the filters match, with its executions. Allowed when `spm` is given, when exactly one matches, or when fewer match than there are: so **without any filter it deletes the only one there is**. Otherwise 400 with an empty body and nothing deleted, also for `ids` that name all. None matching: 204, or 400 when there are none at all.

Sends a `DELETE` request to `/api/v1/accounts/account-backup-plans/`

*/
    pub(crate) async fn account_backup_plans_bulk_delete<'a>(
        &'a self,
        query: &'a types::AccountBackupPlansBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-backup-plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several backup plans

A list of changes, each with the `id` (or `pk`) of its plan. **In 4.10 an item without the schedule wipes it**: always send `is_periodic` with `crontab` or `interval`. All items are checked first: if one is refused, none is written, and the 400 has one entry per item. An id that is no uuid is a 500. `[]` is accepted and does nothing.

Sends a `PATCH` request to `/api/v1/accounts/account-backup-plans/`

*/
    pub(crate) async fn account_backup_plans_bulk_update<'a>(
        &'a self,
        body: &'a ::std::vec::Vec<types::BackupPlanPatchItem>,
    ) -> Result<ResponseValue<::std::vec::Vec<types::BackupPlan>>, Error<()>> {
        let url = format!("{}/api/v1/accounts/account-backup-plans/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a backup plan

One plan. The password of the file is never sent back.

Sends a `GET` request to `/api/v1/accounts/account-backup-plans/{id}/`

Arguments:
- `id`: Id of the plan. 4.10 also finds it by name.
*/
    pub(crate) async fn account_backup_plans_get<'a>(
        &'a self,
        id: &'a ::jms_domain::BackupPlanId,
    ) -> Result<ResponseValue<types::BackupPlan>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plans/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a backup plan

Writes the whole plan; it needs its schedule again unless `is_periodic` is false.

Sends a `PUT` request to `/api/v1/accounts/account-backup-plans/{id}/`

Arguments:
- `id`: Id of the plan. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn account_backup_plans_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::BackupPlanId,
        body: &'a types::BackupPlanReplace,
    ) -> Result<ResponseValue<types::BackupPlan>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plans/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a backup plan

Its executions go with it. Never build this URL from an empty id: a DELETE of the collection deletes the plan when there is exactly one.

Sends a `DELETE` request to `/api/v1/accounts/account-backup-plans/{id}/`

Arguments:
- `id`: Id of the plan. 4.10 also finds it by name.
*/
    pub(crate) async fn account_backup_plans_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::BackupPlanId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plans/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a backup plan

Changes what is sent. **4.10 wipes the schedule unless `is_periodic` is sent** together with `crontab` or `interval`: a PATCH of the comment alone leaves `is_periodic: true` and nothing to run on. 3.10 keeps it.

Sends a `PATCH` request to `/api/v1/accounts/account-backup-plans/{id}/`

Arguments:
- `id`: Id of the plan. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn account_backup_plans_update<'a>(
        &'a self,
        id: &'a ::jms_domain::BackupPlanId,
        body: &'a types::BackupPlanPatch,
    ) -> Result<ResponseValue<types::BackupPlan>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plans/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_plans_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List backup executions

The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here, nor do `automation` and `plan`, until 4.10.18 nor does `status`.

Sends a `GET` request to `/api/v1/accounts/account-backup-plan-executions/`

*/
    pub(crate) async fn account_backup_executions_list<'a>(
        &'a self,
        query: &'a types::AccountBackupExecutionsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::BackupExecution>>,
        Error<()>,
    > {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plan-executions/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_executions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a backup plan

Queues a run. The key is `automation` since 4.8 and `plan` before; the wrong one is a 500 in 4.10 and a 400 in 3.10. The task id is the id of the execution, which is 404 until a worker takes it.

Sends a `POST` request to `/api/v1/accounts/account-backup-plan-executions/`

*/
    pub(crate) async fn account_backup_executions_create<'a>(
        &'a self,
        body: &'a types::BackupExecutionCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plan-executions/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_executions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a backup execution

The state of one run; 404 until a worker takes it. 4.10 has `status`. 3.10 has none: `reason` is null while it runs. A run without recipients ends as `success` in 4.10.

Sends a `GET` request to `/api/v1/accounts/account-backup-plan-executions/{id}/`

Arguments:
- `id`: Id of the execution: the `task` of its creation.
*/
    pub(crate) async fn account_backup_executions_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::BackupExecution>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plan-executions/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "account_backup_executions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    #[doc = "Read the report of a backup execution\n\nA report as a fragment of HTML, in the language of the request: name, dates, and how many accounts and types were backed up. It is made anew at each call, also of a run that is not over. `Accept: text/html` is a 406 all the same: send `application/json` or `*/*`.\n\nSends a `GET` request to `/api/v1/accounts/account-backup-plan-executions/{id}/report/`\n\nArguments:\n- `id`: Id of the execution: the `task` of its creation.\n"]
    pub(crate) async fn account_backup_executions_report<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/account-backup-plan-executions/{}/report/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "account_backup_executions_report",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List integration applications

The applications of the organisation, without their secrets. `search` looks into name and comment. Before 4.10.19 there are no filters by column, and unknown keys are ignored.

Sends a `GET` request to `/api/v1/accounts/integration-applications/`

*/
    pub(crate) async fn integration_applications_list<'a>(
        &'a self,
        query: &'a types::IntegrationApplicationsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::IntegrationApplication>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/integration-applications/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace several integration applications

Writes each application of the list as a whole; the list is taken as a whole or not at all. From 4.10.0 to 4.10.16 **every application gets a new secret**.

Sends a `PUT` request to `/api/v1/accounts/integration-applications/`

*/
    pub(crate) async fn integration_applications_bulk_replace<'a>(
        &'a self,
        body: &'a types::IntegrationApplicationBulkReplace,
    ) -> Result<ResponseValue<types::IntegrationApplicationBulkUpdated>, Error<()>> {
        let url = format!("{}/api/v1/accounts/integration-applications/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_bulk_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an integration application

Makes one application, or all of a list. The server makes its secret; the answer does not have it: read it from `/integration-applications/{id}/secret/`. The same name twice in one list is a 500.

Sends a `POST` request to `/api/v1/accounts/integration-applications/`

*/
    pub(crate) async fn integration_applications_create<'a>(
        &'a self,
        body: &'a crate::wire::OneOrMany<crate::types::IntegrationApplicationCreate>,
    ) -> Result<
        ResponseValue<crate::wire::OneOrMany<crate::types::IntegrationApplication>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/accounts/integration-applications/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete several integration applications

Deletes what the filters match: exactly one application, or fewer than there are, or those of `spm`; anything else is a 400 with an empty body. **Without a filter it deletes the application if there is only one.** Nothing matched: 204, but 400 when there is no application at all.

Sends a `DELETE` request to `/api/v1/accounts/integration-applications/`

*/
    pub(crate) async fn integration_applications_bulk_delete<'a>(
        &'a self,
        query: &'a types::IntegrationApplicationsBulkDeleteQuery,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!("{}/api/v1/accounts/integration-applications/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_bulk_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change several integration applications

Changes what is sent, for each application of the list; one unknown id refuses the whole list, and a malformed one is a 500. From 4.10.0 to 4.10.16 **every application gets a new secret**, whatever is changed.

Sends a `PATCH` request to `/api/v1/accounts/integration-applications/`

*/
    pub(crate) async fn integration_applications_bulk_update<'a>(
        &'a self,
        body: &'a types::IntegrationApplicationBulkPatch,
    ) -> Result<ResponseValue<types::IntegrationApplicationBulkUpdated>, Error<()>> {
        let url = format!("{}/api/v1/accounts/integration-applications/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_bulk_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Fetch a secret, as an application

What integration applications are for: one secret of an account that the application may have. Only the application itself can ask: it signs with its own id and secret and sends `X-Source: jms-pam`; a token of a user does not do. Name the account by `account_id`, or by `account` with `asset` or `asset_id`; of several that match one is picked. What the application may not have is not found (400). Each reading is logged.

Sends a `GET` request to `/api/v1/accounts/integration-applications/account-secret/`

*/
    pub(crate) async fn integration_applications_account_secret_get<'a>(
        &'a self,
        query: &'a types::IntegrationApplicationsAccountSecretGetQuery,
    ) -> Result<ResponseValue<types::IntegrationAccountSecret>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/account-secret/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_account_secret_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the sample code for applications

A manual and a program that show how an application fetches a secret. Manuals are there in English and Chinese; in another language `readme` is empty (in English since 4.10.19).

Sends a `GET` request to `/api/v1/accounts/integration-applications/sdks/`

*/
    pub(crate) async fn integration_applications_sdks_get<'a>(
        &'a self,
        query: &'a types::IntegrationApplicationsSdksGetQuery,
    ) -> Result<ResponseValue<types::IntegrationSdk>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/sdks/", self.baseurl,
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_sdks_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an integration application

One application, without its secret.

Sends a `GET` request to `/api/v1/accounts/integration-applications/{id}/`

Arguments:
- `id`: Id of the application. The server also finds it by name.
- `query`
*/
    pub(crate) async fn integration_applications_get<'a>(
        &'a self,
        id: &'a ::jms_domain::IntegrationApplicationId,
        query: &'a types::IntegrationApplicationsGetQuery,
    ) -> Result<ResponseValue<types::IntegrationApplication>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace an integration application

Writes the whole application. From 4.10.0 to 4.10.16 **it gets a new secret**, and the old one is refused at once. An answer of this server is no body for it: its `logo` is a path, and only an uploaded file would do.

Sends a `PUT` request to `/api/v1/accounts/integration-applications/{id}/`

Arguments:
- `id`: Id of the application. The server also finds it by name.
- `body`
*/
    pub(crate) async fn integration_applications_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::IntegrationApplicationId,
        body: &'a types::IntegrationApplicationReplace,
    ) -> Result<ResponseValue<types::IntegrationApplication>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an integration application

Deletes the application; its secret is refused from then on.

Sends a `DELETE` request to `/api/v1/accounts/integration-applications/{id}/`

Arguments:
- `id`: Id of the application. The server also finds it by name.
*/
    pub(crate) async fn integration_applications_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::IntegrationApplicationId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change an integration application

Changes what is sent. From 4.10.0 to 4.10.16 **it gets a new secret** whatever is changed, also with `{}`, and the old one is refused at once.

Sends a `PATCH` request to `/api/v1/accounts/integration-applications/{id}/`

Arguments:
- `id`: Id of the application. The server also finds it by name.
- `body`
*/
    pub(crate) async fn integration_applications_update<'a>(
        &'a self,
        id: &'a ::jms_domain::IntegrationApplicationId,
        body: &'a types::IntegrationApplicationPatch,
    ) -> Result<ResponseValue<types::IntegrationApplication>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/{}/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Make a new secret for an integration application

A GET that changes something: the application gets a new secret and the old one is refused at once. The answer does not have it: read it from `/integration-applications/{id}/secret/`.

Sends a `GET` request to `/api/v1/accounts/integration-applications/{id}/refresh-secret/`

Arguments:
- `id`: Id of the application. The server also finds it by name.
*/
    pub(crate) async fn integration_applications_refresh_secret<'a>(
        &'a self,
        id: &'a ::jms_domain::IntegrationApplicationId,
    ) -> Result<ResponseValue<types::IntegrationApplicationSecretRefreshed>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/{}/refresh-secret/", self
            .baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_refresh_secret",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the secret of an integration application

The secret that the application signs its requests with. Needs the permission to change applications, and a confirmation by MFA where that is on (412). **Up to 4.9 reading it makes a new one**, and the one before is refused from then on.

Sends a `GET` request to `/api/v1/accounts/integration-applications/{id}/secret/`

Arguments:
- `id`: Id of the application. The server also finds it by name.
*/
    pub(crate) async fn integration_applications_secret_get<'a>(
        &'a self,
        id: &'a ::jms_domain::IntegrationApplicationId,
    ) -> Result<ResponseValue<types::IntegrationApplicationSecret>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/integration-applications/{}/secret/", self.baseurl,
            encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "integration_applications_secret_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read figures about changes of secrets

Only the figures that are asked for: `{}` when nothing is. A key counts when it has any value, so `0` and `false` ask, too; unknown keys are ignored. `all=1` asks for everything.

Sends a `GET` request to `/api/v1/accounts/change-secret-dashboard/`

*/
    pub(crate) async fn change_secret_dashboard_get<'a>(
        &'a self,
        query: &'a types::ChangeSecretDashboardGetQuery,
    ) -> Result<ResponseValue<types::ChangeSecretFigures>, Error<()>> {
        let url = format!("{}/api/v1/accounts/change-secret-dashboard/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "change_secret_dashboard_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read figures about accounts

Only the figures that are asked for: `{}` when nothing is. A key counts when it has any value, so `0` and `false` ask, too; unknown keys are ignored. `all=1` asks for everything. Needs the permission to see the PAM console; no licence.

Sends a `GET` request to `/api/v1/accounts/pam-dashboard/`

*/
    pub(crate) async fn pam_dashboard_get<'a>(
        &'a self,
        query: &'a types::PamDashboardGetQuery,
    ) -> Result<ResponseValue<types::AccountFigures>, Error<()>> {
        let url = format!("{}/api/v1/accounts/pam-dashboard/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "pam_dashboard_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the own access keys

The access keys of the user who asks, without their secrets; in every organisation the same.

Sends a `GET` request to `/api/v1/authentication/access-keys/`

*/
    pub(crate) async fn access_keys_list<'a>(
        &'a self,
        query: &'a types::AccessKeysListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AccessKey>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/authentication/access-keys/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "access_keys_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an access key

Makes an access key for the user who asks. **The answer shows the secret, once.** Send `{}`: what else is sent is checked and then ignored, so restrict the key by a PATCH. At most 10 per user; the next is a 400. Needs a confirmation by password where confirmations are on (412).

Sends a `POST` request to `/api/v1/authentication/access-keys/`

*/
    pub(crate) async fn access_keys_create<'a>(
        &'a self,
        body: &'a types::AccessKeyCreate,
    ) -> Result<ResponseValue<types::AccessKeyCreated>, Error<()>> {
        let url = format!("{}/api/v1/authentication/access-keys/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "access_keys_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an own access key

One access key of the user who asks, without its secret.

Sends a `GET` request to `/api/v1/authentication/access-keys/{id}/`

Arguments:
- `id`: Id of the access key.
*/
    pub(crate) async fn access_keys_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AccessKeyId,
    ) -> Result<ResponseValue<types::AccessKey>, Error<()>> {
        let url = format!(
            "{}/api/v1/authentication/access-keys/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "access_keys_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace an own access key

Writes what may be written of a key; send both. Id and secret stay.

Sends a `PUT` request to `/api/v1/authentication/access-keys/{id}/`

Arguments:
- `id`: Id of the access key.
- `body`
*/
    pub(crate) async fn access_keys_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::AccessKeyId,
        body: &'a types::AccessKeyReplace,
    ) -> Result<ResponseValue<types::AccessKey>, Error<()>> {
        let url = format!(
            "{}/api/v1/authentication/access-keys/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "access_keys_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an own access key

Deletes a key of the user who asks, also the one that signs the request.

Sends a `DELETE` request to `/api/v1/authentication/access-keys/{id}/`

Arguments:
- `id`: Id of the access key.
*/
    pub(crate) async fn access_keys_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::AccessKeyId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/authentication/access-keys/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "access_keys_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change an own access key

Turns a key off or on, or says where it may be used from. It counts from the next request.

Sends a `PATCH` request to `/api/v1/authentication/access-keys/{id}/`

Arguments:
- `id`: Id of the access key.
- `body`
*/
    pub(crate) async fn access_keys_update<'a>(
        &'a self,
        id: &'a ::jms_domain::AccessKeyId,
        body: &'a types::AccessKeyPatch,
    ) -> Result<ResponseValue<types::AccessKey>, Error<()>> {
        let url = format!(
            "{}/api/v1/authentication/access-keys/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "access_keys_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Log in for a token

Gives a bearer token for a user and a password. Only 201 is a success: a user with MFA gets **200 with an `error` and no token**, and a refused login is a 400. `/authentication/tokens/` is the same. A form body is read as well as JSON.

Sends a `POST` request to `/api/v1/authentication/auth/`

*/
    pub(crate) async fn authentication_token_create<'a>(
        &'a self,
        body: &'a types::TokenCreate,
    ) -> Result<ResponseValue<types::TokenCreated>, Error<()>> {
        let url = format!("{}/api/v1/authentication/auth/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "authentication_token_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Ask how to confirm

How this user can confirm who they are, when an answer 412 wants it: by the strongest way that they have, which may be more than was asked for (`mfa` for `password`). 400 when they have none that will do.

Sends a `GET` request to `/api/v1/authentication/confirm/`

*/
    pub(crate) async fn authentication_confirm_get<'a>(
        &'a self,
        query: &'a types::AuthenticationConfirmGetQuery,
    ) -> Result<ResponseValue<types::ConfirmWays>, Error<()>> {
        let url = format!("{}/api/v1/authentication/confirm/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "authentication_confirm_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Confirm who you are

Confirms the user by password, MFA code or a fresh login. **The confirmation is kept in the cookie session of the answer**, so it is of use only to a client that sends the cookie back: 5 minutes, after MFA one hour unless changed (`SECURITY_MFA_VERIFY_TTL`). A confirmation by password does not do where `mfa` is wanted. `mfa` for a user without MFA is a 500.

Sends a `POST` request to `/api/v1/authentication/confirm/`

*/
    pub(crate) async fn authentication_confirm_create<'a>(
        &'a self,
        body: &'a types::ConfirmCreate,
    ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
        let url = format!("{}/api/v1/authentication/confirm/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "authentication_confirm_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Ask whether a confirmation holds

412 unless this session has confirmed, by the way asked for or a stronger one, and not too long ago. Always 200 where the server wants no confirmations (`SECURITY_VIEW_AUTH_NEED_MFA: false`).

Sends a `GET` request to `/api/v1/authentication/confirm/check/`

*/
    pub(crate) async fn authentication_confirm_check<'a>(
        &'a self,
        query: &'a types::AuthenticationConfirmCheckQuery,
    ) -> Result<ResponseValue<::std::string::String>, Error<()>> {
        let url = format!("{}/api/v1/authentication/confirm/check/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "authentication_confirm_check",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Give a second factor to a login

The second step of a login that was answered with 200 and `mfa_required`: takes the code. **Send the cookie that the first step set**; without it the answer is 401. Then send the first step again, with the same cookie: it gives the token. A wrong code is a 401 with `mfa_failed`; after some of them the user is locked for a while (`block_mfa`). Read from the source; no recorded user had a second factor.

Sends a `POST` request to `/api/v1/authentication/mfa/challenge/`

*/
    pub(crate) async fn authentication_mfa_challenge_create<'a>(
        &'a self,
        body: &'a types::MfaChallenge,
    ) -> Result<ResponseValue<types::MfaChallengeDone>, Error<()>> {
        let url = format!("{}/api/v1/authentication/mfa/challenge/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "authentication_mfa_challenge_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Log in for a token, under another path

The same as `/authentication/auth/`, in every respect.

Sends a `POST` request to `/api/v1/authentication/tokens/`

*/
    pub(crate) async fn authentication_token_alias_create<'a>(
        &'a self,
        body: &'a types::TokenCreate,
    ) -> Result<ResponseValue<types::TokenCreated>, Error<()>> {
        let url = format!("{}/api/v1/authentication/tokens/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "authentication_token_alias_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List assets

Assets of all categories. `search` looks into name, address and comment. `order` knows name, address, connectivity, platform, date_updated and date_created. An auditor gets 403 in 3.10.

Sends a `GET` request to `/api/v1/assets/assets/`

*/
    pub(crate) async fn assets_list<'a>(
        &'a self,
        query: &'a types::AssetsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/assets/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "assets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an asset

One asset of any category, with its accounts (without their secrets).

Sends a `GET` request to `/api/v1/assets/assets/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn assets_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/assets/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "assets_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List hosts

Assets of the category host; the same filters as `/assets/`. Rows have `gathered_info` too.

Sends a `GET` request to `/api/v1/assets/hosts/`

*/
    pub(crate) async fn hosts_list<'a>(
        &'a self,
        query: &'a types::HostsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/hosts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "hosts_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a host

Makes a host, if wanted with its accounts. Name taken, no or an unknown platform, a port out of range: 400. In 4.10 a server without a licence takes 5000 assets of a category and then answers 400 `{"error": …}`. The path `/assets/assets/` creates nothing (400).

Sends a `POST` request to `/api/v1/assets/hosts/`

*/
    pub(crate) async fn hosts_create<'a>(
        &'a self,
        body: &'a types::HostCreate,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!("{}/api/v1/assets/hosts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "hosts_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a host

One host with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/hosts/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn hosts_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/hosts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "hosts_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Replace a host

Writes the whole host. What is absent becomes true for `is_active`; a platform of other protocols adds those of the platform in 4.10.

Sends a `PUT` request to `/api/v1/assets/hosts/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn hosts_replace<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
        body: &'a types::HostReplace,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/hosts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .put(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "hosts_replace",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a host

**Its accounts and their secrets go with it.**

Sends a `DELETE` request to `/api/v1/assets/hosts/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn hosts_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/hosts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "hosts_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a host

Changes what is sent. `accounts` are ignored here: use the paths of accounts.

Sends a `PATCH` request to `/api/v1/assets/hosts/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
- `body`
*/
    pub(crate) async fn hosts_update<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
        body: &'a types::HostPatch,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/hosts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "hosts_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List devices

Assets of the category device; the same filters as `/assets/`.

Sends a `GET` request to `/api/v1/assets/devices/`

*/
    pub(crate) async fn devices_list<'a>(
        &'a self,
        query: &'a types::DevicesListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/devices/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "devices_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a network device

A network device with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/devices/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn devices_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/devices/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "devices_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List databases

Assets of the category database; the same filters as `/assets/`. Rows have the settings of the connection too, the private key of the client certificate **in clear text**.

Sends a `GET` request to `/api/v1/assets/databases/`

*/
    pub(crate) async fn databases_list<'a>(
        &'a self,
        query: &'a types::DatabasesListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/databases/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "databases_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a database

A database with its accounts. An asset of another category is a 404. The private key of its client certificate is there **in clear text**.

Sends a `GET` request to `/api/v1/assets/databases/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn databases_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/databases/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "databases_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List websites

Assets of the category web; the same filters as `/assets/`.

Sends a `GET` request to `/api/v1/assets/webs/`

*/
    pub(crate) async fn webs_list<'a>(
        &'a self,
        query: &'a types::WebsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/webs/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "webs_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a website

A website with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/webs/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn webs_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/webs/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "webs_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List cloud services

Assets of the category cloud; the same filters as `/assets/`.

Sends a `GET` request to `/api/v1/assets/clouds/`

*/
    pub(crate) async fn clouds_list<'a>(
        &'a self,
        query: &'a types::CloudsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/clouds/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "clouds_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a cloud service

A cloud service with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/clouds/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn clouds_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/clouds/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "clouds_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List custom assets

Assets of the category custom; the same filters as `/assets/`.

Sends a `GET` request to `/api/v1/assets/customs/`

*/
    pub(crate) async fn customs_list<'a>(
        &'a self,
        query: &'a types::CustomsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/customs/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "customs_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a custom asset

A custom asset with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/customs/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn customs_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/customs/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "customs_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List directory services

Assets of the category ds; the same filters as `/assets/`. Assets that belong to one may use its accounts.

Sends a `GET` request to `/api/v1/assets/directories/`

*/
    pub(crate) async fn directories_list<'a>(
        &'a self,
        query: &'a types::DirectoriesListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/directories/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "directories_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a directory service

A directory service with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/directories/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn directories_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/directories/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "directories_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List GPT assets

Assets of the category GPT; the same filters as `/assets/`. 4.10 no longer has the category in `/categories/`.

Sends a `GET` request to `/api/v1/assets/gpts/`

*/
    pub(crate) async fn gpts_list<'a>(
        &'a self,
        query: &'a types::GptsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/gpts/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gpts_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a GPT asset

A GPT asset with its accounts. An asset of another category is a 404.

Sends a `GET` request to `/api/v1/assets/gpts/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn gpts_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/gpts/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "gpts_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List gateways

Hosts whose platform is a gateway (its name begins with `Gateway`); the same filters as `/assets/`, but `search` looks into the name of the zone only.

Sends a `GET` request to `/api/v1/assets/gateways/`

*/
    pub(crate) async fn gateways_list<'a>(
        &'a self,
        query: &'a types::GatewaysListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/gateways/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "gateways_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a gateway

A gateway with its accounts. Another asset is a 404.

Sends a `GET` request to `/api/v1/assets/gateways/{id}/`

Arguments:
- `id`: Id of the asset. 4.10 also finds it by name.
*/
    pub(crate) async fn gateways_get<'a>(
        &'a self,
        id: &'a ::jms_domain::AssetId,
    ) -> Result<ResponseValue<types::Asset>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/gateways/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "gateways_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List categories

The categories that have types, with what each type can do. Every user may read it. Only `limit` and `offset` do anything; `ids`, `spm` and `_rel` are a 500.

Sends a `GET` request to `/api/v1/assets/categories/`

*/
    pub(crate) async fn asset_categories_list<'a>(
        &'a self,
        query: &'a types::AssetCategoriesListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::AssetCategoryEntry>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/assets/categories/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "asset_categories_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List types

All types of all categories, without pages. Every user may read it.

Sends a `GET` request to `/api/v1/assets/categories/types/`

*/
    pub(crate) async fn asset_types_list<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AssetTypes>, Error<()>> {
        let url = format!("{}/api/v1/assets/categories/types/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "asset_types_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read what a type can do

The `constraints` of one type. An unknown category gives `{}`, an unknown type an empty `automation`. Every user may read it.

Sends a `GET` request to `/api/v1/assets/categories/constraints/`

*/
    pub(crate) async fn asset_constraints_get<'a>(
        &'a self,
        query: &'a types::AssetConstraintsGetQuery,
    ) -> Result<ResponseValue<types::AssetConstraints>, Error<()>> {
        let url = format!("{}/api/v1/assets/categories/constraints/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "asset_constraints_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List protocols

The protocols that the server knows; in 4.10 those of custom platforms too. Every user may read it. A `limit` would make it a page and is not offered.

Sends a `GET` request to `/api/v1/assets/protocols/`

*/
    pub(crate) async fn asset_protocols_list<'a>(
        &'a self,
        query: &'a types::AssetProtocolsListQuery,
    ) -> Result<ResponseValue<types::Protocols>, Error<()>> {
        let url = format!("{}/api/v1/assets/protocols/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "asset_protocols_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List zones

Zones with their gateways. Up to 4.9 they are at `/assets/domains/`. `gateway` is not offered: it sends whole gateways with the secrets of their accounts.

Sends a `GET` request to `/api/v1/assets/zones/`

*/
    pub(crate) async fn zones_list<'a>(
        &'a self,
        query: &'a types::ZonesListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Zone>>, Error<()>> {
        let url = format!("{}/api/v1/assets/zones/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "zones_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a zone

One zone with its assets and gateways.

Sends a `GET` request to `/api/v1/assets/zones/{id}/`

Arguments:
- `id`: Id of the zone. 4.10 also finds it by name.
*/
    pub(crate) async fn zones_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ZoneId,
    ) -> Result<ResponseValue<types::Zone>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/zones/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "zones_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List zones, 3.10

Zones with their gateways; from 4.10.0 they are at `/assets/zones/`, and this path is a 404.

Sends a `GET` request to `/api/v1/assets/domains/`

*/
    pub(crate) async fn domains_list<'a>(
        &'a self,
        query: &'a types::DomainsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Zone>>, Error<()>> {
        let url = format!("{}/api/v1/assets/domains/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "domains_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a zone, 3.10

One zone with its assets and gateways.

Sends a `GET` request to `/api/v1/assets/domains/{id}/`

Arguments:
- `id`: Id of the zone. 4.10 also finds it by name.
*/
    pub(crate) async fn domains_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ZoneId,
    ) -> Result<ResponseValue<types::Zone>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/domains/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "domains_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List nodes

The nodes of the asset tree. Not offered: `labels`, which nodes ignore.

Sends a `GET` request to `/api/v1/assets/nodes/`

*/
    pub(crate) async fn nodes_list<'a>(
        &'a self,
        query: &'a types::NodesListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Node>>, Error<()>> {
        let url = format!("{}/api/v1/assets/nodes/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "nodes_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a node

One node. 4.10 does not find nodes by name: a path segment that is no uuid and no number is a 500 there.

Sends a `GET` request to `/api/v1/assets/nodes/{id}/`

Arguments:
- `id`: Id of the node.
*/
    pub(crate) async fn nodes_get<'a>(
        &'a self,
        id: &'a ::jms_domain::NodeId,
    ) -> Result<ResponseValue<types::Node>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/nodes/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "nodes_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the assets of a node

The assets of the node itself, or with `all` of everything below too. Rows are as in `/assets/assets/`, with `gathered_info` and `spec_info`. Without `limit` all of them, uncut; general filters (`ids`, `search` …) do nothing here: `/assets/assets/?node=` has them.

Sends a `GET` request to `/api/v1/assets/nodes/{id}/assets/`

Arguments:
- `id`: Id of the node.
- `query`
*/
    pub(crate) async fn nodes_assets_list<'a>(
        &'a self,
        id: &'a ::jms_domain::NodeId,
        query: &'a types::NodesAssetsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/nodes/{}/assets/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "nodes_assets_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the nodes below a node

The nodes directly below it, or with `all=all` all of them, without the node itself. `search` looks into the name.

Sends a `GET` request to `/api/v1/assets/nodes/{id}/children/`

Arguments:
- `id`: Id of the node.
- `query`
*/
    pub(crate) async fn nodes_children_list<'a>(
        &'a self,
        id: &'a ::jms_domain::NodeId,
        query: &'a types::NodesChildrenListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Node>>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/nodes/{}/children/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "nodes_children_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the tree of nodes

Nodes as a tree control takes them, ordered by name, in a flat list: `pId` names the parent. Without `id` and `key` the root and what is directly below it. An unknown `id` or `key` is a 404.

Sends a `GET` request to `/api/v1/assets/nodes/children/tree/`

*/
    pub(crate) async fn nodes_tree_get<'a>(
        &'a self,
        query: &'a types::NodesTreeGetQuery,
    ) -> Result<ResponseValue<types::NodeTree>, Error<()>> {
        let url = format!("{}/api/v1/assets/nodes/children/tree/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "nodes_tree_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List platforms

Platforms, internal ones first, then by name; the same in all organisations. Without `limit` all of them, uncut. There is no filter `id`, and `ids` takes numbers. An auditor gets 403. In 3.10 `fields` and `fields_size` do nothing here.

Sends a `GET` request to `/api/v1/assets/platforms/`

*/
    pub(crate) async fn platforms_list<'a>(
        &'a self,
        query: &'a types::PlatformsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Platform>>, Error<()>> {
        let url = format!("{}/api/v1/assets/platforms/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "platforms_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a platform

One platform, in 4.10 with its assets. The server also finds it by name.

Sends a `GET` request to `/api/v1/assets/platforms/{id}/`

Arguments:
- `id`: Number of the platform.
*/
    pub(crate) async fn platforms_get<'a>(
        &'a self,
        id: &'a ::jms_domain::PlatformId,
    ) -> Result<ResponseValue<types::Platform>, Error<()>> {
        let url = format!(
            "{}/api/v1/assets/platforms/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "platforms_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List users

The users of the organisation; in GLOBAL all of them. `search` looks into username, mail address and name. `days` is not offered: it is a 500 in 4.10. An auditor gets 403 in 3.10.

Sends a `GET` request to `/api/v1/users/users/`

*/
    pub(crate) async fn users_list<'a>(
        &'a self,
        query: &'a types::UsersListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::User>>, Error<()>> {
        let url = format!("{}/api/v1/users/users/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "users_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create a user

Makes a user, a member of the organisation. Username or mail address taken: 400. A `password` alone does nothing, see `password_strategy`.

Sends a `POST` request to `/api/v1/users/users/`

*/
    pub(crate) async fn users_create<'a>(
        &'a self,
        body: &'a types::UserCreate,
    ) -> Result<ResponseValue<types::User>, Error<()>> {
        let url = format!("{}/api/v1/users/users/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a user

One user. 4.10 also finds it by username.

Sends a `GET` request to `/api/v1/users/users/{id}/`

Arguments:
- `id`: Id of the user. 4.10 also takes the username.
*/
    pub(crate) async fn users_get<'a>(
        &'a self,
        id: &'a ::jms_domain::UserId,
    ) -> Result<ResponseValue<types::User>, Error<()>> {
        let url = format!(
            "{}/api/v1/users/users/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "users_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a user

Deletes the user from the whole server, not only from this organisation. 403 for `admin`, and in 4.10 for yourself.

Sends a `DELETE` request to `/api/v1/users/users/{id}/`

Arguments:
- `id`: Id of the user. 4.10 also takes the username.
*/
    pub(crate) async fn users_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::UserId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/users/users/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "users_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Change a user

Changes what is sent. Nobody can change the own `is_active` and roles: they are dropped in silence. Only a system administrator may change one.

Sends a `PATCH` request to `/api/v1/users/users/{id}/`

Arguments:
- `id`: Id of the user. 4.10 also takes the username.
- `body`
*/
    pub(crate) async fn users_update<'a>(
        &'a self,
        id: &'a ::jms_domain::UserId,
        body: &'a types::UserPatch,
    ) -> Result<ResponseValue<types::User>, Error<()>> {
        let url = format!(
            "{}/api/v1/users/users/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "users_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List groups

The groups of the organisation. `search` looks into the name.

Sends a `GET` request to `/api/v1/users/groups/`

*/
    pub(crate) async fn user_groups_list<'a>(
        &'a self,
        query: &'a types::UserGroupsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::UserGroup>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/users/groups/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "user_groups_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a group

One group with its users.

Sends a `GET` request to `/api/v1/users/groups/{id}/`

Arguments:
- `id`: Id of the group. 4.10 also finds it by name.
*/
    pub(crate) async fn user_groups_get<'a>(
        &'a self,
        id: &'a ::jms_domain::GroupId,
    ) -> Result<ResponseValue<types::UserGroup>, Error<()>> {
        let url = format!(
            "{}/api/v1/users/groups/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "user_groups_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the own profile

Who the credentials belong to: the cheapest way to check them. 403 for a user who was deactivated.

Sends a `GET` request to `/api/v1/users/profile/`

*/
    pub(crate) async fn users_profile_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
        let url = format!("{}/api/v1/users/profile/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "users_profile_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the own permissions

The organisations that the user may use, and the permissions in this one. Up to 4.9 they are in the profile, and this path is a 404.

Sends a `GET` request to `/api/v1/users/profile/permissions/`

*/
    pub(crate) async fn users_profile_permissions_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UserPermissions>, Error<()>> {
        let url = format!("{}/api/v1/users/profile/permissions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "users_profile_permissions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List organisations

The organisations; administrators of an organisation get 403. `name` is exact and case-sensitive: `DEFAULT` finds nothing in 3.10, where it is `Default`. `search` looks into name and comment. `fields` and `fields_size` do nothing here.

Sends a `GET` request to `/api/v1/orgs/orgs/`

*/
    pub(crate) async fn organisations_list<'a>(
        &'a self,
        query: &'a types::OrganisationsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::Organisation>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/orgs/orgs/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "organisations_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Create an organisation

Makes an organisation with its root node. Community servers make it too (201) and never use it. Name taken: 400, in 3.10 a second one of that name.

Sends a `POST` request to `/api/v1/orgs/orgs/`

*/
    pub(crate) async fn organisations_create<'a>(
        &'a self,
        body: &'a types::OrganisationCreate,
    ) -> Result<ResponseValue<types::Organisation>, Error<()>> {
        let url = format!("{}/api/v1/orgs/orgs/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "organisations_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read an organisation

One organisation. 4.10 also finds it by name.

Sends a `GET` request to `/api/v1/orgs/orgs/{id}/`

Arguments:
- `id`: Id of the organisation. 4.10 also finds it by name.
*/
    pub(crate) async fn organisations_get<'a>(
        &'a self,
        id: &'a ::jms_domain::OrgId,
    ) -> Result<ResponseValue<types::Organisation>, Error<()>> {
        let url = format!(
            "{}/api/v1/orgs/orgs/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "organisations_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete an organisation

Deletes an empty organisation. 403 while it has users, groups, assets, nodes, labels, zones or asset permissions, when it is the one that `X-JMS-ORG` names, and when LDAP users are imported into it.

Sends a `DELETE` request to `/api/v1/orgs/orgs/{id}/`

Arguments:
- `id`: Id of the organisation. 4.10 also finds it by name.
*/
    pub(crate) async fn organisations_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::OrgId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/orgs/orgs/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "organisations_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the current organisation

Which organisation the server takes for this request: the only way to see whether `X-JMS-ORG` was understood.

Sends a `GET` request to `/api/v1/orgs/orgs/current/`

*/
    pub(crate) async fn organisations_current_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CurrentOrganisation>, Error<()>> {
        let url = format!("{}/api/v1/orgs/orgs/current/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "organisations_current_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List labels

The labels of the organisation: names to use in the filter `labels`. `search` looks into name and value. An auditor gets 403.

Sends a `GET` request to `/api/v1/labels/labels/`

*/
    pub(crate) async fn labels_list<'a>(
        &'a self,
        query: &'a types::LabelsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::LabelEntry>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/labels/labels/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "labels_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a label

One label.

Sends a `GET` request to `/api/v1/labels/labels/{id}/`

Arguments:
- `id`: Id of the label.
*/
    pub(crate) async fn labels_get<'a>(
        &'a self,
        id: &'a ::jms_domain::LabelId,
    ) -> Result<ResponseValue<types::LabelEntry>, Error<()>> {
        let url = format!(
            "{}/api/v1/labels/labels/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "labels_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the Ansible log of a job

What Ansible itself wrote during a job, read like the log of a task. `end` is true with the first empty answer, even when the job goes on. **Gone since 4.10.17** (404).

Sends a `GET` request to `/api/v1/ops/ansible/job-execution/{id}/log/`

Arguments:
- `id`: Id of the task: the `task` of the answer that started it.
- `query`
*/
    pub(crate) async fn ansible_logs_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
        query: &'a types::AnsibleLogsGetQuery,
    ) -> Result<ResponseValue<types::TaskLog>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/ansible/job-execution/{}/log/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "ansible_logs_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List scheduled tasks

What the scheduler of the server starts: its own housekeeping, and one row per automation or plan with a schedule. A page with `limit`, else a bare array. `search` does nothing.

Sends a `GET` request to `/api/v1/ops/celery/period-tasks/`

*/
    pub(crate) async fn period_tasks_list<'a>(
        &'a self,
        query: &'a types::PeriodTasksListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::PeriodTask>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/ops/celery/period-tasks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "period_tasks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a scheduled task

One scheduled task, by its name.

Sends a `GET` request to `/api/v1/ops/celery/period-tasks/{name}/`

Arguments:
- `name`: Name of the scheduled task. Names with other signs than letters, digits, `_`, `.` and `@` are a 404.
*/
    pub(crate) async fn period_tasks_get<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<types::PeriodTask>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/celery/period-tasks/{}/", self.baseurl, encode_path(& name
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "period_tasks_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Turn a scheduled task off or on

Turns the schedule off or on, in the whole installation. For automations and plans change `is_active` or `is_periodic` of the plan itself: saving it writes this row anew.

Sends a `PATCH` request to `/api/v1/ops/celery/period-tasks/{name}/`

Arguments:
- `name`: Name of the scheduled task. Names with other signs than letters, digits, `_`, `.` and `@` are a 404.
- `body`
*/
    pub(crate) async fn period_tasks_update<'a>(
        &'a self,
        name: &'a str,
        body: &'a types::PeriodTaskPatch,
    ) -> Result<ResponseValue<types::PeriodTask>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/celery/period-tasks/{}/", self.baseurl, encode_path(& name
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "period_tasks_update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the log of a Celery task

Up to 10,240 characters of the log from `mark` on; open to every user. Go on with the `mark` of the answer until `end` is true, which it is only in the first **empty** answer after the task is over. A mark lives 5 seconds; after that reading starts over. 500 between the start of a task and its first line. **Gone since 4.10.17** (404).

Sends a `GET` request to `/api/v1/ops/celery/task/{name}/task-execution/{id}/log/`

Arguments:
- `name`: Any uuid; the server does not look at it. Send the id of the task.
- `id`: Id of the task: the `task` of the answer that started it.
- `query`
*/
    pub(crate) async fn celery_logs_get<'a>(
        &'a self,
        name: &'a ::jms_domain::ExecutionId,
        id: &'a ::jms_domain::ExecutionId,
        query: &'a types::CeleryLogsGetQuery,
    ) -> Result<ResponseValue<types::TaskLog>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/celery/task/{}/task-execution/{}/log/", self.baseurl,
            encode_path(& name.to_string()), encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "celery_logs_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the state of a Celery task

Whether a task is over; open to every user. **It says nothing about the accounts**: `SUCCESS` is also the state of a run that failed. An unknown id is `PENDING` for ever, and so is a result older than 10 minutes. A task that raised makes this a 500. **Gone since 4.10.17** (404): read `/ops/task-executions/{id}/` there.

Sends a `GET` request to `/api/v1/ops/celery/task/{name}/task-execution/{id}/result/`

Arguments:
- `name`: Any uuid; the server does not look at it. Send the id of the task.
- `id`: Id of the task: the `task` of the answer that started it.
*/
    pub(crate) async fn celery_results_get<'a>(
        &'a self,
        name: &'a ::jms_domain::ExecutionId,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::CeleryResult>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/celery/task/{}/task-execution/{}/result/", self.baseurl,
            encode_path(& name.to_string()), encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "celery_results_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List runs of Celery tasks

What ran in the background, newest start first: all of it for system administrators, the own runs for others. In every organisation the same.

Sends a `GET` request to `/api/v1/ops/task-executions/`

*/
    pub(crate) async fn task_executions_list<'a>(
        &'a self,
        query: &'a types::TaskExecutionsListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::TaskExecution>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/ops/task-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "task_executions_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Run a Celery task again

Starts the task of a former run with the same arguments. The body is ignored. Without `from`, and when the task is no longer known or does not take the arguments, it is a 400.

Sends a `POST` request to `/api/v1/ops/task-executions/`

*/
    pub(crate) async fn task_executions_create<'a>(
        &'a self,
        query: &'a types::TaskExecutionsCreateQuery,
        body: &'a types::TaskExecutionCreate,
    ) -> Result<ResponseValue<types::TaskExecutionCreated>, Error<()>> {
        let url = format!("{}/api/v1/ops/task-executions/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "task_executions_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            201u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a run of a Celery task

Whether a task is over, and when. **`is_success` says nothing about the accounts**: it is true as well for a run that failed. Only system administrators see the runs of others (404).

Sends a `GET` request to `/api/v1/ops/task-executions/{id}/`

Arguments:
- `id`: Id of the task: the `task` of the answer that started it.
*/
    pub(crate) async fn task_executions_get<'a>(
        &'a self,
        id: &'a ::jms_domain::ExecutionId,
    ) -> Result<ResponseValue<types::TaskExecution>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/task-executions/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "task_executions_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**List the kinds of Celery tasks

What the server can run in the background, with how often each ran and how well; scheduled ones first.

Sends a `GET` request to `/api/v1/ops/tasks/`

*/
    pub(crate) async fn celery_tasks_list<'a>(
        &'a self,
        query: &'a types::CeleryTasksListQuery,
    ) -> Result<
        ResponseValue<crate::wire::Listing<crate::types::CeleryTask>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/ops/tasks/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "celery_tasks_list",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a kind of Celery task

One kind of task. When it runs next is only in the list.

Sends a `GET` request to `/api/v1/ops/tasks/{id}/`

Arguments:
- `id`: Id of the kind of task.
*/
    pub(crate) async fn celery_tasks_get<'a>(
        &'a self,
        id: &'a ::jms_domain::CeleryTaskId,
    ) -> Result<ResponseValue<types::CeleryTask>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/tasks/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "celery_tasks_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Delete a kind of Celery task

Takes the kind out of the list, for tasks that the server no longer has. Runs stay, and so does the task.

Sends a `DELETE` request to `/api/v1/ops/tasks/{id}/`

Arguments:
- `id`: Id of the kind of task.
*/
    pub(crate) async fn celery_tasks_delete<'a>(
        &'a self,
        id: &'a ::jms_domain::CeleryTaskId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/ops/tasks/{}/", self.baseurl, encode_path(& id.to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "celery_tasks_delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Open the server's own documentation

A page for browsers that shows the server's own schema. 4.10 wants the cookie session of a login and sends everybody else to the login page, tokens and signatures too; 3.10 answers them 401.

Sends a `GET` request to `/api/docs/`

*/
    pub(crate) async fn server_docs_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<::bytes::Bytes>, Error<()>> {
        let url = format!("{}/api/docs/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "server_docs_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the health of the server

Whether the server reaches its database and Redis; needs no credentials. **200 also when it does not**: look at `status`. `/api/v1/health/` is the same. Like every anonymous request it counts for the throttle.

Sends a `GET` request to `/api/health/`

*/
    pub(crate) async fn health_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Health>, Error<()>> {
        let url = format!("{}/api/health/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "health_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the server's own schema

The description of its interface that the server makes itself: OpenAPI 3.0 in 4.10, Swagger 2.0 in 3.10. It is often wrong, and in 4.10 leaves out automations, executions, records and all that is done in bulk. Takes seconds when it is not cached. `/api/swagger.yaml` has the same as YAML.

Sends a `GET` request to `/api/swagger.json`

*/
    pub(crate) async fn server_schema_get<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<()>,
    > {
        let url = format!("{}/api/swagger.json", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "server_schema_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Store ids for a bulk request

Keeps a list of ids for 5 minutes and gives a key for it. `spm=KEY` then names these objects where lists are read or deleted, however many they are. Nothing is checked. Without `resources` there is a key as well, and it gives no rows.

Sends a `POST` request to `/api/v1/common/resources/cache/`

*/
    pub(crate) async fn resource_cache_create<'a>(
        &'a self,
        body: &'a types::ResourceCacheCreate,
    ) -> Result<ResponseValue<types::ResourceCacheCreated>, Error<()>> {
        let url = format!("{}/api/v1/common/resources/cache/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .post(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "resource_cache_create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the settings that clients need

Edition, licence and the rules that a client meets: `XPACK_LICENSE_IS_VALID` tells whether the change-secret operations will answer 403, `SECURITY_VIEW_AUTH_NEED_MFA` whether secrets will answer 412. Open to every user. Each version has its own keys; those with a meaning here are described.

Sends a `GET` request to `/api/v1/settings/public/`

*/
    pub(crate) async fn settings_public_get<'a>(
        &'a self,
        query: &'a types::SettingsPublicGetQuery,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/settings/public/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "settings_public_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the settings that anybody may see

What a login page needs. Needs no credentials, so it is a way to see whether a server answers.

Sends a `GET` request to `/api/v1/settings/public/open/`

*/
    pub(crate) async fn settings_public_open_get<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/settings/public/open/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "settings_public_open_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read the clock of the server

The time of the server, and by it its zone. Open to every user.

Sends a `GET` request to `/api/v1/settings/server-info/`

*/
    pub(crate) async fn server_info_get<'a>(
        &'a self,
        query: &'a types::ServerInfoGetQuery,
    ) -> Result<ResponseValue<types::ServerInfo>, Error<()>> {
        let url = format!("{}/api/v1/settings/server-info/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "server_info_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
    /**Read a category of settings

The settings of one category, for administrators. Each version has its own keys. Passwords and keys of other systems are never sent.

Sends a `GET` request to `/api/v1/settings/setting/`

*/
    pub(crate) async fn settings_get<'a>(
        &'a self,
        query: &'a types::SettingsGetQuery,
    ) -> Result<
        ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
        Error<()>,
    > {
        let url = format!("{}/api/v1/settings/setting/", self.baseurl,);
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .query(&crate::runtime::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "settings_get",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

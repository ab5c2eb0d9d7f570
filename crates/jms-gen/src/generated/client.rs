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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .patch(url)
            .json(&body)
            .headers(header_map)
            .build()?;
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
    /**Read the account of the chat assistant

The account that the built-in assistant uses. It is made when it is not there, with its platform and its asset, all named `ChatX`, in the organisation SYSTEM; the own organisation does not matter.

Sends a `GET` request to `/api/v1/accounts/accounts/chat/`

*/
    pub(crate) async fn accounts_chat<'a>(
        &'a self,
        query: &'a types::AccountsChatQuery,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!("{}/api/v1/accounts/accounts/chat/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .delete(url)
            .query(&crate::runtime::QueryParam::new("query", &query))
            .headers(header_map)
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
        id: &'a types::VirtualAccountId,
    ) -> Result<ResponseValue<types::VirtualAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
        id: &'a types::VirtualAccountId,
        body: &'a types::VirtualAccountReplace,
    ) -> Result<ResponseValue<types::VirtualAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        id: &'a types::VirtualAccountId,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
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
        id: &'a types::VirtualAccountId,
        body: &'a types::VirtualAccountPatch,
    ) -> Result<ResponseValue<types::VirtualAccount>, Error<()>> {
        let url = format!(
            "{}/api/v1/accounts/virtual-accounts/{}/", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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

The automations of the organisation. `search` looks into name, secret type and strategy. `is_active` is no filter.

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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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

The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here. `automation_id`, `automation` and `status` are ignored in silence: filter by `automation__name`, or after reading. `search` looks into id, trigger and the name of the automation.

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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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

Queues a run, also of an inactive automation; nothing stops two runs of one automation side by side. The task id is the id of the execution, which is 404 until a worker takes it. Never send it twice on a guess: look for the execution by `automation__name` first.

Sends a `POST` request to `/api/v1/accounts/change-secret-executions/`

*/
    pub(crate) async fn change_secret_executions_create<'a>(
        &'a self,
        body: &'a types::ExecutionCreate,
    ) -> Result<ResponseValue<types::TaskStarted>, Error<()>> {
        let url = format!("{}/api/v1/accounts/change-secret-executions/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
    /**List change-secret records

What runs did, one row per account. **No order unless asked** (oldest seen first): use `order=-date_finished`. A single record cannot be read. `search` looks into asset address and, in 4.10, account username. 3.10 sends rows of all organisations, and push records among them.

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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self.client.delete(url).headers(header_map).build()?;
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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

The runs, newest start first; without `limit` all of them, uncut. The general filters (`ids`, `labels`, `fields` …) do nothing here, nor do `automation`, `plan` and `status`.

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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
    /**Log in for a token

Gives a bearer token for a user and a password. Only 201 is a success: a user with MFA gets **200 with an `error` and no token**, and a refused login is a 400. `/authentication/tokens/` is the same. A form body is read as well as JSON.

Sends a `POST` request to `/api/v1/authentication/auth/`

*/
    pub(crate) async fn authentication_token_create<'a>(
        &'a self,
        body: &'a types::TokenCreate,
    ) -> Result<ResponseValue<types::TokenCreated>, Error<()>> {
        let url = format!("{}/api/v1/authentication/auth/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
    /**List assets

Assets of all categories. `search` looks into name and address, among others. An auditor gets 403 in 3.10.

Sends a `GET` request to `/api/v1/assets/assets/`

*/
    pub(crate) async fn assets_list<'a>(
        &'a self,
        query: &'a types::AssetsListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Asset>>, Error<()>> {
        let url = format!("{}/api/v1/assets/assets/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
    /**List nodes

The nodes of the asset tree. Not offered: `labels`, which nodes ignore.

Sends a `GET` request to `/api/v1/assets/nodes/`

*/
    pub(crate) async fn nodes_list<'a>(
        &'a self,
        query: &'a types::NodesListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::Node>>, Error<()>> {
        let url = format!("{}/api/v1/assets/nodes/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
    /**Read the own profile

Who the credentials belong to: the cheapest way to check them. 403 for a user who was deactivated.

Sends a `GET` request to `/api/v1/users/profile/`

*/
    pub(crate) async fn users_profile_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
        let url = format!("{}/api/v1/users/profile/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
    /**List users

The users of the organisation. `days` is not offered: it is a 500 in 4.10. An auditor gets 403 in 3.10.

Sends a `GET` request to `/api/v1/users/users/`

*/
    pub(crate) async fn users_list<'a>(
        &'a self,
        query: &'a types::UsersListQuery,
    ) -> Result<ResponseValue<crate::wire::Listing<crate::types::User>>, Error<()>> {
        let url = format!("{}/api/v1/users/users/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
    /**List organisations

The organisations. `name` is exact and case-sensitive: `DEFAULT` finds nothing in 3.10, where it is `Default`.

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
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
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
            .headers(header_map)
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
    /**Read the current organisation

Which organisation the server takes for this request: the only way to see whether `X-JMS-ORG` was understood.

Sends a `GET` request to `/api/v1/orgs/orgs/current/`

*/
    pub(crate) async fn organisations_current_get<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CurrentOrganisation>, Error<()>> {
        let url = format!("{}/api/v1/orgs/orgs/current/", self.baseurl,);
        let mut header_map = crate::runtime::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                crate::runtime::header::HeaderName::from_static("api-version"),
                crate::runtime::header::HeaderValue::from_static(Self::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                crate::runtime::header::ACCEPT,
                crate::runtime::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
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
}

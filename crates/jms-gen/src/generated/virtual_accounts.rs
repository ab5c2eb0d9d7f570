// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `virtual-accounts`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List virtual accounts
    ///
    /// The virtual accounts of the organisation: one for each alias that the server knows. Those that are missing are made by this request, as by any other to these paths. `search` looks into the alias. Texts come in the language of the answer. `fields`, `fields_size`, `labels` and `days` do nothing here.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/virtual-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_list(
        &self,
        query: &types::VirtualAccountsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::VirtualAccount>>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_LIST);
        finish(&client, client.virtual_accounts_list(query).await)
    }
    /// Create a virtual account
    ///
    /// Of no use, as the server makes them all by itself, before it looks at this request. So an alias that it knows is always taken: a 500. Another one is a 400. Without an alias it makes one whose alias is empty, once in an organisation, and answers 500 from then on.
    ///
    /// Sends a `POST` request to `/api/v1/accounts/virtual-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_create(
        &self,
        body: &crate::wire::OneOrMany<crate::types::VirtualAccountCreate>,
    ) -> Result<Answer<crate::wire::OneOrMany<crate::types::VirtualAccount>>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_CREATE);
        finish(&client, client.virtual_accounts_create(body).await)
    }
    /// Delete the virtual accounts that the filters choose
    ///
    /// Deletes what the filters choose; none is a 204 as well. Refused with a 400 and an empty body when they choose all, unless `spm` is sent. Aliases that the server knows come back with the next request, with a new id and without their settings.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/virtual-accounts/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_bulk_delete(
        &self,
        query: &types::VirtualAccountsBulkDeleteQuery,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_BULK_DELETE);
        finish(&client, client.virtual_accounts_bulk_delete(query).await)
    }
    /// Read a virtual account
    ///
    /// One virtual account, by its id or its alias. It has no secret of its own.
    ///
    /// Sends a `GET` request to `/api/v1/accounts/virtual-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_get(
        &self,
        id: &::jms_domain::VirtualAccountId,
    ) -> Result<Answer<types::VirtualAccount>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_GET);
        finish(&client, client.virtual_accounts_get(id).await)
    }
    /// Replace a virtual account
    ///
    /// The same as PATCH: nothing is required, and what is absent stays.
    ///
    /// Sends a `PUT` request to `/api/v1/accounts/virtual-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_replace(
        &self,
        id: &::jms_domain::VirtualAccountId,
        body: &types::VirtualAccountReplace,
    ) -> Result<Answer<types::VirtualAccount>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_REPLACE);
        finish(&client, client.virtual_accounts_replace(id, body).await)
    }
    /// Change a virtual account
    ///
    /// Sets whether it takes the secret of the login. Everything else follows from the alias, which is better left alone: one that is taken is a 500.
    ///
    /// Sends a `PATCH` request to `/api/v1/accounts/virtual-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_update(
        &self,
        id: &::jms_domain::VirtualAccountId,
        body: &types::VirtualAccountPatch,
    ) -> Result<Answer<types::VirtualAccount>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_UPDATE);
        finish(&client, client.virtual_accounts_update(id, body).await)
    }
    /// Delete a virtual account
    ///
    /// Deletes it together with its setting. An alias that the server knows comes back with the next request, with a new id.
    ///
    /// Sends a `DELETE` request to `/api/v1/accounts/virtual-accounts/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the virtual account. Its alias does as well, such as `@USER`; anything else is a 404, also a uuid without dashes. An alias is a 500 in the organisation GLOBAL, which sees one of each organisation.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn virtual_accounts_delete(
        &self,
        id: &::jms_domain::VirtualAccountId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::VIRTUAL_ACCOUNTS_DELETE);
        finish(&client, client.virtual_accounts_delete(id).await)
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `authentication`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List the own access keys
    ///
    /// The access keys of the user who asks, without their secrets; in every organisation the same.
    ///
    /// Sends a `GET` request to `/api/v1/authentication/access-keys/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn access_keys_list(
        &self,
        query: &types::AccessKeysListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::AccessKey>>> {
        let client = self.client(&operations::ACCESS_KEYS_LIST);
        finish(&client, client.access_keys_list(query).await)
    }
    /// Create an access key
    ///
    /// Makes an access key for the user who asks. **The answer shows the secret, once.** Send `{}`: what else is sent is checked and then ignored, so restrict the key by a PATCH. At most 10 per user; the next is a 400. Needs a confirmation by password where confirmations are on (412).
    ///
    /// Sends a `POST` request to `/api/v1/authentication/access-keys/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn access_keys_create(
        &self,
        body: &types::AccessKeyCreate,
    ) -> Result<Answer<types::AccessKeyCreated>> {
        let client = self.client(&operations::ACCESS_KEYS_CREATE);
        finish(&client, client.access_keys_create(body).await)
    }
    /// Read an own access key
    ///
    /// One access key of the user who asks, without its secret.
    ///
    /// Sends a `GET` request to `/api/v1/authentication/access-keys/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the access key.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn access_keys_get(
        &self,
        id: &::jms_domain::AccessKeyId,
    ) -> Result<Answer<types::AccessKey>> {
        let client = self.client(&operations::ACCESS_KEYS_GET);
        finish(&client, client.access_keys_get(id).await)
    }
    /// Replace an own access key
    ///
    /// Writes what may be written of a key; send both. Id and secret stay.
    ///
    /// Sends a `PUT` request to `/api/v1/authentication/access-keys/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the access key.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn access_keys_replace(
        &self,
        id: &::jms_domain::AccessKeyId,
        body: &types::AccessKeyReplace,
    ) -> Result<Answer<types::AccessKey>> {
        let client = self.client(&operations::ACCESS_KEYS_REPLACE);
        finish(&client, client.access_keys_replace(id, body).await)
    }
    /// Change an own access key
    ///
    /// Turns a key off or on, or says where it may be used from. It counts from the next request.
    ///
    /// Sends a `PATCH` request to `/api/v1/authentication/access-keys/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the access key.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn access_keys_update(
        &self,
        id: &::jms_domain::AccessKeyId,
        body: &types::AccessKeyPatch,
    ) -> Result<Answer<types::AccessKey>> {
        let client = self.client(&operations::ACCESS_KEYS_UPDATE);
        finish(&client, client.access_keys_update(id, body).await)
    }
    /// Delete an own access key
    ///
    /// Deletes a key of the user who asks, also the one that signs the request.
    ///
    /// Sends a `DELETE` request to `/api/v1/authentication/access-keys/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the access key.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn access_keys_delete(
        &self,
        id: &::jms_domain::AccessKeyId,
    ) -> Result<Answer<()>> {
        let client = self.client(&operations::ACCESS_KEYS_DELETE);
        finish(&client, client.access_keys_delete(id).await)
    }
    /// Log in for a token
    ///
    /// Gives a bearer token for a user and a password. Only 201 is a success: a user with MFA gets **200 with an `error` and no token**, and a refused login is a 400. `/authentication/tokens/` is the same. A form body is read as well as JSON.
    ///
    /// Sends a `POST` request to `/api/v1/authentication/auth/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn authentication_token_create(
        &self,
        body: &types::TokenCreate,
    ) -> Result<Answer<types::TokenCreated>> {
        let client = self.client(&operations::AUTHENTICATION_TOKEN_CREATE);
        finish(&client, client.authentication_token_create(body).await)
    }
    /// Ask how to confirm
    ///
    /// How this user can confirm who they are, when an answer 412 wants it: by the strongest way that they have, which may be more than was asked for (`mfa` for `password`). 400 when they have none that will do.
    ///
    /// Sends a `GET` request to `/api/v1/authentication/confirm/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn authentication_confirm_get(
        &self,
        query: &types::AuthenticationConfirmGetQuery,
    ) -> Result<Answer<types::ConfirmWays>> {
        let client = self.client(&operations::AUTHENTICATION_CONFIRM_GET);
        finish(&client, client.authentication_confirm_get(query).await)
    }
    /// Confirm who you are
    ///
    /// Confirms the user by password, MFA code or a fresh login. **The confirmation is kept in the cookie session of the answer**, so it is of use only to a client that sends the cookie back: 5 minutes, after MFA one hour unless changed (`SECURITY_MFA_VERIFY_TTL`). A confirmation by password does not do where `mfa` is wanted. `mfa` for a user without MFA is a 500.
    ///
    /// Sends a `POST` request to `/api/v1/authentication/confirm/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn authentication_confirm_create(
        &self,
        body: &types::ConfirmCreate,
    ) -> Result<Answer<::std::string::String>> {
        let client = self.client(&operations::AUTHENTICATION_CONFIRM_CREATE);
        finish(&client, client.authentication_confirm_create(body).await)
    }
    /// Ask whether a confirmation holds
    ///
    /// 412 unless this session has confirmed, by the way asked for or a stronger one, and not too long ago. Always 200 where the server wants no confirmations (`SECURITY_VIEW_AUTH_NEED_MFA: false`).
    ///
    /// Sends a `GET` request to `/api/v1/authentication/confirm/check/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn authentication_confirm_check(
        &self,
        query: &types::AuthenticationConfirmCheckQuery,
    ) -> Result<Answer<::std::string::String>> {
        let client = self.client(&operations::AUTHENTICATION_CONFIRM_CHECK);
        finish(&client, client.authentication_confirm_check(query).await)
    }
    /// Give a second factor to a login
    ///
    /// The second step of a login that was answered with 200 and `mfa_required`: takes the code. **Send the cookie that the first step set**; without it the answer is 401. Then send the first step again, with the same cookie: it gives the token. A wrong code is a 401 with `mfa_failed`; after some of them the user is locked for a while (`block_mfa`). Read from the source; no recorded user had a second factor.
    ///
    /// Sends a `POST` request to `/api/v1/authentication/mfa/challenge/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn authentication_mfa_challenge_create(
        &self,
        body: &types::MfaChallenge,
    ) -> Result<Answer<types::MfaChallengeDone>> {
        let client = self.client(&operations::AUTHENTICATION_MFA_CHALLENGE_CREATE);
        finish(&client, client.authentication_mfa_challenge_create(body).await)
    }
    /// Log in for a token, under another path
    ///
    /// The same as `/authentication/auth/`, in every respect.
    ///
    /// Sends a `POST` request to `/api/v1/authentication/tokens/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn authentication_token_alias_create(
        &self,
        body: &types::TokenCreate,
    ) -> Result<Answer<types::TokenCreated>> {
        let client = self.client(&operations::AUTHENTICATION_TOKEN_ALIAS_CREATE);
        finish(&client, client.authentication_token_alias_create(body).await)
    }
}

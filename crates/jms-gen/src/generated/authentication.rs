// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `authentication`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
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
    /// Read the own profile
    ///
    /// Who the credentials belong to: the cheapest way to check them. 403 for a user who was deactivated.
    ///
    /// Sends a `GET` request to `/api/v1/users/profile/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_profile_get(&self) -> Result<Answer<types::UserProfile>> {
        let client = self.client(&operations::USERS_PROFILE_GET);
        finish(&client, client.users_profile_get().await)
    }
}

// Written by `cargo xtask generate` from openapi/jumpserver.yaml. Do not edit: change the document and run it again.

//! The endpoints of `users`.

use jms_domain::Result;
use super::{operations, types};
use crate::raw::{Answer, Raw, finish};
impl Raw {
    /// List users
    ///
    /// The users of the organisation; in GLOBAL all of them. `search` looks into username, mail address and name. `days` is not offered: it is a 500 in 4.10. An auditor gets 403 in 3.10.
    ///
    /// Sends a `GET` request to `/api/v1/users/users/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_list(
        &self,
        query: &types::UsersListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::User>>> {
        let client = self.client(&operations::USERS_LIST);
        finish(&client, client.users_list(query).await)
    }
    /// Create a user
    ///
    /// Makes a user, a member of the organisation. Username or mail address taken: 400. A `password` alone does nothing, see `password_strategy`.
    ///
    /// Sends a `POST` request to `/api/v1/users/users/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_create(
        &self,
        body: &types::UserCreate,
    ) -> Result<Answer<types::User>> {
        let client = self.client(&operations::USERS_CREATE);
        finish(&client, client.users_create(body).await)
    }
    /// Read a user
    ///
    /// One user. 4.10 also finds it by username.
    ///
    /// Sends a `GET` request to `/api/v1/users/users/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the user. 4.10 also takes the username.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_get(
        &self,
        id: &::jms_domain::UserId,
    ) -> Result<Answer<types::User>> {
        let client = self.client(&operations::USERS_GET);
        finish(&client, client.users_get(id).await)
    }
    /// Change a user
    ///
    /// Changes what is sent. Nobody can change the own `is_active` and roles: they are dropped in silence. Only a system administrator may change one.
    ///
    /// Sends a `PATCH` request to `/api/v1/users/users/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the user. 4.10 also takes the username.
    /// - `body`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_update(
        &self,
        id: &::jms_domain::UserId,
        body: &types::UserPatch,
    ) -> Result<Answer<types::User>> {
        let client = self.client(&operations::USERS_UPDATE);
        finish(&client, client.users_update(id, body).await)
    }
    /// Delete a user
    ///
    /// Deletes the user from the whole server, not only from this organisation. 403 for `admin`, and in 4.10 for yourself.
    ///
    /// Sends a `DELETE` request to `/api/v1/users/users/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the user. 4.10 also takes the username.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_delete(&self, id: &::jms_domain::UserId) -> Result<Answer<()>> {
        let client = self.client(&operations::USERS_DELETE);
        finish(&client, client.users_delete(id).await)
    }
    /// List groups
    ///
    /// The groups of the organisation. `search` looks into the name.
    ///
    /// Sends a `GET` request to `/api/v1/users/groups/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn user_groups_list(
        &self,
        query: &types::UserGroupsListQuery,
    ) -> Result<Answer<crate::wire::Listing<crate::types::UserGroup>>> {
        let client = self.client(&operations::USER_GROUPS_LIST);
        finish(&client, client.user_groups_list(query).await)
    }
    /// Read a group
    ///
    /// One group with its users.
    ///
    /// Sends a `GET` request to `/api/v1/users/groups/{id}/`
    ///
    /// Arguments:
    /// - `id`: Id of the group. 4.10 also finds it by name.
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn user_groups_get(
        &self,
        id: &::jms_domain::GroupId,
    ) -> Result<Answer<types::UserGroup>> {
        let client = self.client(&operations::USER_GROUPS_GET);
        finish(&client, client.user_groups_get(id).await)
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
    /// Read the own permissions
    ///
    /// The organisations that the user may use, and the permissions in this one. Up to 4.9 they are in the profile, and this path is a 404.
    ///
    /// Sends a `GET` request to `/api/v1/users/profile/permissions/`
    ///
    /// # Errors
    /// Of the kinds of [`jms_domain::ErrorKind`].
    pub async fn users_profile_permissions_get(
        &self,
    ) -> Result<Answer<types::UserPermissions>> {
        let client = self.client(&operations::USERS_PROFILE_PERMISSIONS_GET);
        finish(&client, client.users_profile_permissions_get().await)
    }
}

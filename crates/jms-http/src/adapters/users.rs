//! Users and their groups.

use async_trait::async_trait;
use jms_domain::{
    Dialect, DirectoryFilter, GroupId, NewUser, Page, PageRequest, Permissions, Profile, Result, User, UserFilter,
    UserGroup, UserId, UserUpdate,
    ports::{UserGroups, Users},
};
use jms_gen::{
    operations,
    types::{UserGroupsListQuery, UsersListQuery},
};
use uuid::Uuid;

use crate::{
    JumpServer,
    answers::value,
    requests::{OLDEST_FIRST, limit_and_offset, user_create, user_patch},
    unknown::{create_once, deleted},
};

/// Users of one client; from [`JumpServer::users`].
///
/// ```
/// use jms_http::{JumpServer, domain::{NewUser, Secret, UserUpdate, ports::Users}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let users = client.users();
/// let made = users.create(&NewUser::new("rotator", "rotator@example.com")).await?;
/// let update = UserUpdate { is_active: Some(false), ..UserUpdate::default() };
/// assert!(!users.update(made.id, &update).await?.is_active);
/// users.delete(made.id).await?;
/// assert!(users.permissions().await?.allow("accounts.add_account"));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UsersClient(pub(crate) JumpServer);

/// Groups of users of one client; from [`JumpServer::user_groups`].
///
/// ```
/// use jms_http::{JumpServer, domain::{DirectoryFilter, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// for group in client.user_groups().rows(DirectoryFilter::default()).all().await? {
///     println!("{}: {:?}", group.name, group.users_amount);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UserGroupsClient(pub(crate) JumpServer);

rows!(UsersClient, UserFilter, User, "users");
rows!(UserGroupsClient, DirectoryFilter, UserGroup, "groups of users");

#[async_trait]
impl Users for UsersClient {
    async fn list(&self, filter: &UserFilter, page: PageRequest) -> Result<Page<User>> {
        let UserFilter { username, name, email, group, is_active, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = UsersListQuery {
            username,
            name,
            email,
            group_id: group,
            is_active,
            search,
            order: Some("date_joined".to_owned()),
            limit,
            offset,
            ..UsersListQuery::default()
        };
        let users = value(self.0.raw().users_list(&query).await?, operations::USERS_LIST.id)?;
        self.0.check_org(page, None).await?;
        Ok(users)
    }

    async fn create(&self, user: &NewUser) -> Result<User> {
        user.check()?;
        // A user does not tell where they were put.
        self.0.check_org(PageRequest::default(), None).await?;
        let id = user.id.unwrap_or_else(|| UserId::new(Uuid::new_v4()));
        let body = user_create(&NewUser { id: Some(id), ..user.clone() });
        let create = async || value(self.0.raw().users_create(&body).await?, operations::USERS_CREATE.id);
        create_once(id, || Box::pin(create()), || self.get(id)).await
    }

    async fn get(&self, id: UserId) -> Result<User> {
        value(self.0.raw().users_get(&id).await?, operations::USERS_GET.id)
    }

    async fn update(&self, id: UserId, update: &UserUpdate) -> Result<User> {
        update.check()?;
        let body = user_patch(update);
        value(self.0.raw().users_update(&id, &body).await?, operations::USERS_UPDATE.id)
    }

    async fn delete(&self, id: UserId) -> Result<()> {
        deleted(self.0.raw().users_delete(&id).await)
    }

    async fn me(&self) -> Result<Profile> {
        value(self.0.raw().users_profile_get().await?, operations::USERS_PROFILE_GET.id)
    }

    async fn permissions(&self) -> Result<Permissions> {
        // 3.10 tells them with the profile (source: recordings of both servers, `auth`, "profile permissions", "profile").
        match self.0.dialect() {
            Dialect::V3_10 => self.me().await.map(Permissions::from),
            _ => {
                let answer = self.0.raw().users_profile_permissions_get().await?;
                value(answer, operations::USERS_PROFILE_PERMISSIONS_GET.id)
            }
        }
    }
}

#[async_trait]
impl UserGroups for UserGroupsClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<UserGroup>> {
        let DirectoryFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        let query = UserGroupsListQuery { name, search, order, limit, offset, ..UserGroupsListQuery::default() };
        let groups: Page<UserGroup> =
            value(self.0.raw().user_groups_list(&query).await?, operations::USER_GROUPS_LIST.id)?;
        self.0.check_org(page, groups.items.iter().filter_map(|group| group.org_id)).await?;
        Ok(groups)
    }

    async fn get(&self, id: GroupId) -> Result<UserGroup> {
        value(self.0.raw().user_groups_get(&id).await?, operations::USER_GROUPS_GET.id)
    }
}

//! Virtual accounts.

use async_trait::async_trait;
use jms_domain::{
    Page, PageRequest, Patch, Result, VirtualAccount, VirtualAccountFilter, VirtualAccountId, VirtualAccountUpdate,
    ports::VirtualAccounts,
};
use jms_gen::{
    operations,
    types::{NullableBoolean, VirtualAccountPatch, VirtualAccountsListQuery},
};

use crate::{JumpServer, Rows, answers::value, requests::limit_and_offset, unknown::deleted};

/// Virtual accounts of one client; from [`JumpServer::virtual_accounts`].
///
/// ```
/// use jms_http::{
///     JumpServer,
///     domain::{Patch, Secret, VirtualAccountFilter, VirtualAccountUpdate, VirtualAlias, ports::VirtualAccounts},
/// };
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// # let token = Secret::new(sandbox.credentials().private_token)?;
/// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
/// let accounts = client.virtual_accounts();
/// let same_user = VirtualAccountFilter { alias: Some(VirtualAlias::User) };
/// let account = &accounts.rows(same_user).all().await?[0];
/// let changed = accounts.update(account.id, &VirtualAccountUpdate { secret_from_login: Patch::Set(true) }).await?;
/// assert_eq!(changed.secret_from_login, Some(true));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VirtualAccountsClient(pub(crate) JumpServer);

impl VirtualAccountsClient {
    /// All virtual accounts that fit, by their aliases, walked to the end.
    pub fn rows(&self, filter: VirtualAccountFilter) -> Rows<VirtualAccount> {
        let accounts = self.clone();
        Rows::new(move |page| {
            let (accounts, filter) = (accounts.clone(), filter.clone());
            async move { accounts.list(&filter, page).await }
        })
    }
}

#[async_trait]
impl VirtualAccounts for VirtualAccountsClient {
    async fn list(&self, filter: &VirtualAccountFilter, page: PageRequest) -> Result<Page<VirtualAccount>> {
        let VirtualAccountFilter { alias } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        // They are made in one go, but each has an alias of its own.
        let order = Some("alias".to_owned());
        let query = VirtualAccountsListQuery { alias, limit, offset, order, ..VirtualAccountsListQuery::default() };
        let accounts = value(self.0.raw().virtual_accounts_list(&query).await?, operations::VIRTUAL_ACCOUNTS_LIST.id)?;
        self.0.check_org(page, None).await?;
        Ok(accounts)
    }

    async fn get(&self, id: VirtualAccountId) -> Result<VirtualAccount> {
        value(self.0.raw().virtual_accounts_get(&id).await?, operations::VIRTUAL_ACCOUNTS_GET.id)
    }

    async fn update(&self, id: VirtualAccountId, update: &VirtualAccountUpdate) -> Result<VirtualAccount> {
        let secret_from_login = match update.secret_from_login {
            Patch::Keep => None,
            Patch::Clear => Some(NullableBoolean(None)),
            Patch::Set(wanted) => Some(NullableBoolean(Some(wanted))),
        };
        let body = VirtualAccountPatch { secret_from_login, ..VirtualAccountPatch::default() };
        value(self.0.raw().virtual_accounts_update(&id, &body).await?, operations::VIRTUAL_ACCOUNTS_UPDATE.id)
    }

    async fn delete(&self, id: VirtualAccountId) -> Result<()> {
        deleted(self.0.raw().virtual_accounts_delete(&id).await)
    }
}

//! Gathered accounts.

use async_trait::async_trait;
use jms_domain::{
    Account, AccountFilter, Dialect, Error, ErrorKind, FindingStatus, GatheredAccount, GatheredAccountId,
    GatheredDeletion, GatheredFilter, Named, Page, PageRequest, Result, ports::GatheredAccounts,
};
use jms_gen::{
    operations,
    types::{
        GatheredAccountStatusBody, GatheredAccountSync, GatheredAccountsDeleteQuery, GatheredAccountsGetQuery,
        GatheredAccountsListQuery,
    },
};
use serde_json::{Map, Value};

use crate::{
    JumpServer,
    answers::value,
    requests::{OLDEST_FIRST, limit_and_offset},
    unknown::deleted,
};

/// Gathered accounts of one client; from [`JumpServer::gathered_accounts`].
///
/// ```
/// use jms_http::{JumpServer, domain::{GatheredFilter, Secret, ports::GatheredAccounts}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let found = client.gathered_accounts().rows(GatheredFilter::default()).all().await?;
/// let unknown: Vec<_> = found.iter().filter(|found| !found.present).map(|found| found.id).collect();
/// client.gathered_accounts().sync(&unknown).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct GatheredAccountsClient(pub(crate) JumpServer);

rows!(GatheredAccountsClient, GatheredFilter, GatheredAccount, "gathered accounts");

impl GatheredAccountsClient {
    /// Checks that JumpServer has exactly one account for a gathered one: for none the server answers 404 and for several 500,
    /// having deleted the account on the asset by then (source: 4.10.16, `apps/accounts/api/automations/gather_account.py`).
    async fn check_account(&self, found: &GatheredAccount) -> Result<()> {
        let filter = AccountFilter { username: Some(found.username.clone()), ..found.asset.id.into() };
        let accounts = self.0.accounts().rows(filter).all().await?;
        let given = format!("{}@{}", found.username, found.asset.name);
        let error = match accounts.as_slice() {
            [_] => return Ok(()),
            [] => Error::new(ErrorKind::NotFound).with_message(format!("JumpServer has no account `{given}`")),
            several => {
                let candidate = |account: &Account| Named { id: account.id.to_string(), name: account.name.clone() };
                let candidates = several.iter().map(candidate).collect();
                Error::new(ErrorKind::Ambiguous { what: "account", given, candidates })
            }
        };
        Err(error.with_operation(operations::GATHERED_ACCOUNTS_DELETE.id))
    }
}

#[async_trait]
impl GatheredAccounts for GatheredAccountsClient {
    async fn list(&self, filter: &GatheredFilter, page: PageRequest) -> Result<Page<GatheredAccount>> {
        filter.check(self.0.dialect())?;
        let GatheredFilter { username, asset, asset_name, node, status, search } = filter.clone();
        self.0.check_node(node, page, operations::GATHERED_ACCOUNTS_LIST.id).await?;
        let (limit, offset) = limit_and_offset(page);
        let query = GatheredAccountsListQuery {
            username,
            asset_id: asset,
            asset_name,
            node_id: node.map(|node| node.to_string()),
            status: status.map(|status| status.to_string()),
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..GatheredAccountsListQuery::default()
        };
        let answer = self.0.raw().gathered_accounts_list(&query).await?;
        let found: Page<GatheredAccount> = value(answer, operations::GATHERED_ACCOUNTS_LIST.id)?;
        self.0.check_org(page, found.items.iter().map(|found| found.org_id)).await?;
        Ok(found)
    }

    async fn get(&self, id: GatheredAccountId) -> Result<GatheredAccount> {
        value(
            self.0.raw().gathered_accounts_get(&id, &GatheredAccountsGetQuery::default()).await?,
            operations::GATHERED_ACCOUNTS_GET.id,
        )
    }

    async fn details(&self, id: GatheredAccountId) -> Result<Map<String, Value>> {
        self.0.dialect().must_have_v4("details of gathered accounts", "read the account itself")?;
        Ok(self.0.raw().gathered_accounts_details(&id).await?.value)
    }

    async fn sync(&self, ids: &[GatheredAccountId]) -> Result<()> {
        match self.0.dialect() {
            Dialect::V3_10 => {
                let body = GatheredAccountSync { gathered_account_ids: ids.to_vec() };
                self.0.raw().gathered_accounts_sync(&body).await.map(drop)
            }
            _ => self.set_status(ids, &FindingStatus::Confirmed).await,
        }
    }

    async fn set_status(&self, ids: &[GatheredAccountId], status: &FindingStatus) -> Result<()> {
        self.0.dialect().must_have_v4("a status of gathered accounts", "make accounts of them by `sync`")?;
        let body = GatheredAccountStatusBody { ids: ids.to_vec(), status: Some(status.to_string()) };
        self.0.raw().gathered_accounts_set_status(&body).await.map(drop)
    }

    async fn delete(&self, id: GatheredAccountId, deletion: GatheredDeletion) -> Result<()> {
        deletion.check(self.0.dialect())?;
        let mut query = GatheredAccountsDeleteQuery::default();
        if deletion != GatheredDeletion::Note {
            // The server deletes what the query names, be it of another row.
            let found = self.get(id).await?;
            if deletion.is_account() {
                self.check_account(&found).await?;
            }
            query = GatheredAccountsDeleteQuery {
                asset: Some(found.asset.id),
                username: Some(found.username),
                is_delete_remote: Some(deletion.is_remote()),
                is_delete_account: Some(deletion.is_account()),
            };
        }
        deleted(self.0.raw().gathered_accounts_delete(&id, &query).await)
    }
}

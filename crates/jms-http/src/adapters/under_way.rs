//! Accounts whose secret is about to change.

use async_trait::async_trait;
use jms_domain::{AccountId, AccountInChange, Page, PageRequest, Result, ports::ChangesUnderWay};
use jms_gen::types::{AccountsInChangeForget, AccountsInChangeForgetAccountIds, ChangeSecretStatusListQuery};

use super::kinds::ask;
use crate::{
    JumpServer, Rows,
    requests::{OLDEST_FIRST, limit_and_offset},
};

const WHAT: &str = "a list of changes under way (since 4.10.2)";
const INSTEAD: &str = "read the executions";

/// Accounts whose secret is about to change, of one client; from [`JumpServer::changes_under_way`].
#[derive(Debug, Clone)]
pub struct ChangesUnderWayClient(pub(crate) JumpServer);

impl ChangesUnderWayClient {
    /// All accounts in change, walked to the end.
    pub fn rows(&self) -> Rows<AccountInChange> {
        let changes = self.clone();
        Rows::new(move |page| {
            let changes = changes.clone();
            async move { changes.list(page).await }
        })
    }
}

#[async_trait]
impl ChangesUnderWay for ChangesUnderWayClient {
    async fn list(&self, page: PageRequest) -> Result<Page<AccountInChange>> {
        self.0.dialect().must_have_v4(WHAT, INSTEAD)?;
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        let query = ChangeSecretStatusListQuery { limit, offset, order, ..ChangeSecretStatusListQuery::default() };
        let raw = self.0.raw();
        let accounts = ask!(raw.change_secret_status_list(&query))?;
        self.0.check_org(page, None).await?;
        Ok(accounts)
    }

    async fn forget(&self, accounts: &[AccountId]) -> Result<()> {
        self.0.dialect().must_have_v4(WHAT, INSTEAD)?;
        let account_ids = AccountsInChangeForgetAccountIds::Array(accounts.to_vec());
        self.0.raw().change_secret_status_bulk_delete(&AccountsInChangeForget { account_ids }).await.map(drop)
    }
}

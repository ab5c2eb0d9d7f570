//! Risks of accounts, and the engines that look for them.

use async_trait::async_trait;
use jms_domain::{
    AccountRisk, AccountRiskId, AssetRisks, CheckEngine, HandleRisk, Page, PageRequest, Result, RiskFilter,
    ports::{AccountRisks, CheckEngines},
};
use jms_gen::{
    operations,
    types::{AccountCheckEnginesListQuery, AccountRiskHandle, AccountRisksListQuery},
};
use serde_json::Value;

use crate::{
    JumpServer,
    answers::value,
    requests::{OLDEST_FIRST, limit_and_offset},
    unknown::deleted,
};

/// Risks of accounts of one client; from [`JumpServer::account_risks`].
///
/// ```
/// use jms_http::{JumpServer, domain::{HandleRisk, RiskAction, RiskFilter, Secret, ports::AccountRisks}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// for risk in client.account_risks().rows(RiskFilter::default()).all().await? {
///     println!("{}@{}: {}", risk.username, risk.asset.name, risk.risk);
///     client.account_risks().handle(&HandleRisk::of(&risk, RiskAction::Ignore)).await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccountRisksClient(pub(crate) JumpServer);

/// Check engines of one client; from [`JumpServer::check_engines`].
///
/// ```
/// use jms_http::{JumpServer, domain::{CheckEngineSlug, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let engines = client.check_engines().rows().all().await?;
/// assert!(engines.iter().any(|engine| engine.slug == CheckEngineSlug::AccountRepeat));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CheckEnginesClient(pub(crate) JumpServer);

rows!(AccountRisksClient, RiskFilter, AccountRisk, "risks");
all_rows!(CheckEnginesClient, rows, list, CheckEngine, "engines");

impl AccountRisksClient {
    fn check(&self) -> Result<()> {
        Ok(self.0.dialect().must_have_v4("risks of accounts", "look through the gathered accounts")?)
    }
}

#[async_trait]
impl AccountRisks for AccountRisksClient {
    async fn list(&self, filter: &RiskFilter, page: PageRequest) -> Result<Page<AccountRisk>> {
        self.check()?;
        let RiskFilter { risk, status, asset, node, search } = filter.clone();
        self.0.check_node(node, page, operations::ACCOUNT_RISKS_LIST.id).await?;
        let (limit, offset) = limit_and_offset(page);
        let query = AccountRisksListQuery {
            risk: risk.map(|risk| risk.to_string()),
            status: status.map(|status| status.to_string()),
            asset_id: asset,
            node_id: node,
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..AccountRisksListQuery::default()
        };
        let risks = value(self.0.raw().account_risks_list(&query).await?, operations::ACCOUNT_RISKS_LIST.id)?;
        self.0.check_org(page, None).await?;
        Ok(risks)
    }

    async fn get(&self, id: AccountRiskId) -> Result<AccountRisk> {
        self.check()?;
        value(self.0.raw().account_risks_get(&id).await?, operations::ACCOUNT_RISKS_GET.id)
    }

    async fn handle(&self, handle: &HandleRisk) -> Result<Option<AccountRisk>> {
        handle.check(self.0.dialect())?;
        let HandleRisk { asset, username, risk, action, comment } = handle.clone();
        let body = AccountRiskHandle {
            asset,
            username,
            risk: Some(risk.to_string()),
            action: action.to_string(),
            comment: comment.map(Value::from),
        };
        value(self.0.raw().account_risks_handle(&body).await?, operations::ACCOUNT_RISKS_HANDLE.id)
    }

    async fn delete(&self, id: AccountRiskId) -> Result<()> {
        self.check()?;
        deleted(self.0.raw().account_risks_delete(&id).await)
    }

    async fn assets(&self) -> Result<Vec<AssetRisks>> {
        self.check()?;
        self.0.check_org(PageRequest::default(), None).await?;
        value(self.0.raw().account_risks_assets().await?, operations::ACCOUNT_RISKS_ASSETS.id)
    }
}

#[async_trait]
impl CheckEngines for CheckEnginesClient {
    async fn list(&self, page: PageRequest) -> Result<Page<CheckEngine>> {
        self.0.dialect().must_have_v4("engines that check accounts", "do without checks")?;
        let (limit, offset) = limit_and_offset(page);
        let query = AccountCheckEnginesListQuery { limit, offset, ..AccountCheckEnginesListQuery::default() };
        value(self.0.raw().account_check_engines_list(&query).await?, operations::ACCOUNT_CHECK_ENGINES_LIST.id)
    }
}

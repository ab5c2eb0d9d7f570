//! Account templates.

use async_trait::async_trait;
use jms_domain::{
    AccountTemplate, AccountTemplateFilter, AccountTemplateId, AccountTemplateReplacement, AccountTemplateSecret,
    AccountTemplateUpdate, CeleryTaskId, NewAccountTemplate, Page, PageRequest, Result, check_ids,
    ports::AccountTemplates,
};
use jms_gen::{
    operations,
    types::{
        AccountTemplateSecretsGetQuery, AccountTemplatesBulkDeleteQuery, AccountTemplatesGetQuery,
        AccountTemplatesListQuery, AccountTemplatesSuFromQuery,
    },
};
use uuid::Uuid;

use crate::{
    JumpServer, Rows,
    answers::{one_value, value},
    requests::{
        OLDEST_FIRST, joined, template_create, template_patch, template_replace, template_secrets_query,
        templates_query,
    },
    unknown::{create_once, deleted, deleted_all},
};

/// Account templates of one client; from [`JumpServer::account_templates`].
///
/// ```
/// use jms_http::{
///     JumpServer,
///     domain::{
///         AssetFilter, NewAccountTemplate, NewBulkAccounts, NewSecret, PasswordRules, Secret, TemplateSecret,
///         ports::{AccountTemplates, AccountsInBulk},
///     },
/// };
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// # let token = Secret::new(sandbox.credentials().private_token)?;
/// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
/// let secret = Some(TemplateSecret::Password(NewSecret::Random(PasswordRules::new(24)?)));
/// let template = NewAccountTemplate { secret, ..NewAccountTemplate::new("backup") };
/// let template = client.account_templates().create(&template).await?;
///
/// let web = AssetFilter { search: Some("web".to_owned()), ..AssetFilter::default() };
/// let assets: Vec<_> = client.assets().rows(web).all().await?.iter().map(|asset| asset.id).collect();
/// let wanted = NewBulkAccounts::from_templates(assets, vec![template.id]);
/// let outcome = client.accounts().create_on_assets(&wanted).await?;
/// for row in outcome.failed() {
///     println!("{}: {}", row.asset, row.error.as_deref().unwrap_or("no reason was given"));
/// }
/// # assert_eq!((outcome.failed().count(), outcome.rows.is_empty()), (0, false));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccountTemplatesClient(pub(crate) JumpServer);

impl AccountTemplatesClient {
    /// All templates that fit, the oldest first, walked to the end.
    pub fn rows(&self, filter: AccountTemplateFilter) -> Rows<AccountTemplate> {
        let templates = self.clone();
        Rows::new(move |page| {
            let (templates, filter) = (templates.clone(), filter.clone());
            async move { templates.list(&filter, page).await }
        })
    }

    /// All templates that fit with their secrets, the oldest first, walked to the end.
    pub fn secret_rows(&self, filter: AccountTemplateFilter) -> Rows<AccountTemplateSecret> {
        let templates = self.clone();
        Rows::new(move |page| {
            let (templates, filter) = (templates.clone(), filter.clone());
            async move { templates.secrets(&filter, page).await }
        })
    }

    /// Whether one of these is there.
    async fn any_of(&self, ids: String) -> Result<bool> {
        let query =
            AccountTemplatesListQuery { ids: Some(ids), limit: Some(1), ..AccountTemplatesListQuery::default() };
        let answer = self.0.raw().account_templates_list(&query).await?;
        let page: Page<AccountTemplate> = value(answer, operations::ACCOUNT_TEMPLATES_LIST.id)?;
        Ok(!page.items.is_empty())
    }
}

#[async_trait]
impl AccountTemplates for AccountTemplatesClient {
    async fn list(&self, filter: &AccountTemplateFilter, page: PageRequest) -> Result<Page<AccountTemplate>> {
        let answer = self.0.raw().account_templates_list(&templates_query(filter, page)).await?;
        let templates: Page<AccountTemplate> = value(answer, operations::ACCOUNT_TEMPLATES_LIST.id)?;
        self.0.check_org(page, templates.items.iter().map(|template| template.org_id)).await?;
        Ok(templates)
    }

    async fn create(&self, template: &NewAccountTemplate) -> Result<AccountTemplate> {
        template.check(self.0.dialect())?;
        let id = template.id.unwrap_or_else(|| AccountTemplateId::new(Uuid::new_v4()));
        let body = template_create(&NewAccountTemplate { id: Some(id), ..template.clone() }).into();
        let create = async || {
            let answer = self.0.raw().account_templates_create(&body).await?;
            one_value(answer, operations::ACCOUNT_TEMPLATES_CREATE.id)
        };
        let made = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(id, made.org_id)?;
        Ok(made)
    }

    async fn get(&self, id: AccountTemplateId) -> Result<AccountTemplate> {
        let query = AccountTemplatesGetQuery::default();
        value(self.0.raw().account_templates_get(&id, &query).await?, operations::ACCOUNT_TEMPLATES_GET.id)
    }

    async fn update(&self, id: AccountTemplateId, update: &AccountTemplateUpdate) -> Result<AccountTemplate> {
        update.check(self.0.dialect())?;
        let answer = self.0.raw().account_templates_update(&id, &template_patch(update)).await?;
        value(answer, operations::ACCOUNT_TEMPLATES_UPDATE.id)
    }

    async fn replace(
        &self,
        id: AccountTemplateId,
        replacement: &AccountTemplateReplacement,
    ) -> Result<AccountTemplate> {
        replacement.check(self.0.dialect())?;
        let answer = self.0.raw().account_templates_replace(&id, &template_replace(replacement)).await?;
        value(answer, operations::ACCOUNT_TEMPLATES_REPLACE.id)
    }

    async fn delete(&self, id: AccountTemplateId) -> Result<()> {
        deleted(self.0.raw().account_templates_delete(&id).await)
    }

    async fn delete_all(&self, ids: &[AccountTemplateId]) -> Result<()> {
        check_ids("account templates", ids)?;
        // Without ids the request would be for the whole collection (source: facts of 4.10.16, trap 6).
        let Some(joined) = joined(ids) else { return Ok(()) };
        let ids = Some(joined.clone());
        let query = AccountTemplatesBulkDeleteQuery { ids, ..AccountTemplatesBulkDeleteQuery::default() };
        let answer = self.0.raw().account_templates_bulk_delete(&query).await;
        deleted_all(answer, Box::pin(self.any_of(joined))).await
    }

    async fn secret(&self, id: AccountTemplateId) -> Result<AccountTemplateSecret> {
        let query = AccountTemplateSecretsGetQuery::default();
        let answer = self.0.raw().account_template_secrets_get(&id, &query).await?;
        value(answer, operations::ACCOUNT_TEMPLATE_SECRETS_GET.id)
    }

    async fn secrets(&self, filter: &AccountTemplateFilter, page: PageRequest) -> Result<Page<AccountTemplateSecret>> {
        let answer = self.0.raw().account_template_secrets_list(&template_secrets_query(filter, page)).await?;
        let secrets: Page<AccountTemplateSecret> = value(answer, operations::ACCOUNT_TEMPLATE_SECRETS_LIST.id)?;
        self.0.check_org(page, secrets.items.iter().map(|secret| secret.template.org_id)).await?;
        Ok(secrets)
    }

    async fn su_from_templates(&self, of: Option<AccountTemplateId>) -> Result<Vec<AccountTemplate>> {
        let order = Some(OLDEST_FIRST.to_owned());
        let query = AccountTemplatesSuFromQuery { template_id: of, order, ..AccountTemplatesSuFromQuery::default() };
        value(self.0.raw().account_templates_su_from(&query).await?, operations::ACCOUNT_TEMPLATES_SU_FROM.id)
    }

    async fn sync_accounts(&self, id: AccountTemplateId) -> Result<CeleryTaskId> {
        let answer = self.0.raw().account_templates_sync_accounts(&id).await?;
        value(answer, operations::ACCOUNT_TEMPLATES_SYNC_ACCOUNTS.id)
    }
}

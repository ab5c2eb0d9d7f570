//! Integration applications.

use async_trait::async_trait;
use jms_domain::{
    Error, ErrorKind, FetchedSecret, IntegrationApplication, IntegrationApplicationFilter, IntegrationApplicationId,
    IntegrationApplicationReplacement, IntegrationApplicationUpdate, IntegrationSdk, NewIntegrationApplication, Page,
    PageRequest, Result, SdkLanguage, Secret, WantedAccount, ports::IntegrationApplications,
};
use jms_gen::{
    operations,
    types::{IntegrationApplicationsGetQuery, IntegrationApplicationsListQuery, IntegrationApplicationsSdksGetQuery},
};
use uuid::Uuid;

use crate::{
    JumpServer, Rows,
    answers::{one_value, value},
    requests::{
        OLDEST_FIRST, account_secret_query, application_create, application_patch, application_replace,
        limit_and_offset,
    },
    unknown::{create_once, deleted},
};

/// Integration applications of one client; from [`JumpServer::integration_applications`].
///
/// ```
/// use jms_http::{
///     JumpServer,
///     domain::{
///         AccountOf, AccountSelection, AttributeRule, NewIntegrationApplication, Secret, WantedAccount,
///         ports::IntegrationApplications,
///     },
/// };
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// # let token = Secret::new(sandbox.credentials().private_token)?;
/// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
/// // Once, by an administrator.
/// let accounts = AccountSelection::Attributes(vec![AttributeRule::exact("username", "deploy")]);
/// let applications = client.integration_applications();
/// let ci = applications.create(&NewIntegrationApplication::new("ci", accounts)).await?;
/// let key = applications.secret(ci.id).await?;
///
/// // By the application itself.
/// let builder = JumpServer::builder();
/// # let builder = builder.service(sandbox.service());
/// let application = builder.integration_application(ci.id, key).build()?;
/// let of = AccountOf::AssetNamed("web-01".to_owned());
/// let wanted = WantedAccount::Named { account: "deploy".to_owned(), of };
/// let fetched = application.integration_applications().account_secret(&wanted).await?;
/// assert!(fetched.secret.is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct IntegrationApplicationsClient(pub(crate) JumpServer);

impl IntegrationApplicationsClient {
    /// All applications that fit, the oldest first, walked to the end.
    pub fn rows(&self, filter: IntegrationApplicationFilter) -> Rows<IntegrationApplication> {
        let applications = self.clone();
        Rows::new(move |page| {
            let (applications, filter) = (applications.clone(), filter.clone());
            async move { applications.list(&filter, page).await }
        })
    }

    fn check_server(&self) -> Result<()> {
        Ok(IntegrationApplication::check_server(self.0.dialect())?)
    }
}

#[async_trait]
impl IntegrationApplications for IntegrationApplicationsClient {
    async fn list(
        &self,
        filter: &IntegrationApplicationFilter,
        page: PageRequest,
    ) -> Result<Page<IntegrationApplication>> {
        self.check_server()?;
        let IntegrationApplicationFilter { search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        let query = IntegrationApplicationsListQuery {
            search,
            order,
            limit,
            offset,
            ..IntegrationApplicationsListQuery::default()
        };
        let answer = self.0.raw().integration_applications_list(&query).await?;
        let applications: Page<IntegrationApplication> = value(answer, operations::INTEGRATION_APPLICATIONS_LIST.id)?;
        self.0.check_org(page, applications.items.iter().map(|application| application.org_id)).await?;
        Ok(applications)
    }

    async fn create(&self, application: &NewIntegrationApplication) -> Result<IntegrationApplication> {
        application.check(self.0.dialect())?;
        let id = application.id.unwrap_or_else(|| IntegrationApplicationId::new(Uuid::new_v4()));
        let body = application_create(&NewIntegrationApplication { id: Some(id), ..application.clone() }).into();
        let create = async || {
            let answer = self.0.raw().integration_applications_create(&body).await?;
            one_value(answer, operations::INTEGRATION_APPLICATIONS_CREATE.id)
        };
        let made = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(id, made.org_id)?;
        Ok(made)
    }

    async fn get(&self, id: IntegrationApplicationId) -> Result<IntegrationApplication> {
        self.check_server()?;
        let query = IntegrationApplicationsGetQuery::default();
        let answer = self.0.raw().integration_applications_get(&id, &query).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_GET.id)
    }

    async fn update(
        &self,
        id: IntegrationApplicationId,
        update: &IntegrationApplicationUpdate,
    ) -> Result<IntegrationApplication> {
        update.check(self.0.dialect())?;
        let answer = self.0.raw().integration_applications_update(&id, &application_patch(update)).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_UPDATE.id)
    }

    async fn replace(
        &self,
        id: IntegrationApplicationId,
        replacement: &IntegrationApplicationReplacement,
    ) -> Result<IntegrationApplication> {
        replacement.check(self.0.dialect())?;
        let answer = self.0.raw().integration_applications_replace(&id, &application_replace(replacement)).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_REPLACE.id)
    }

    async fn delete(&self, id: IntegrationApplicationId) -> Result<()> {
        self.check_server()?;
        deleted(self.0.raw().integration_applications_delete(&id).await)
    }

    async fn secret(&self, id: IntegrationApplicationId) -> Result<Secret> {
        self.check_server()?;
        let answer = self.0.raw().integration_applications_secret_get(&id).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_SECRET_GET.id)
    }

    async fn refresh_secret(&self, id: IntegrationApplicationId) -> Result<()> {
        self.check_server()?;
        let answer = self.0.raw().integration_applications_refresh_secret(&id).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_REFRESH_SECRET.id)
    }

    async fn account_secret(&self, wanted: &WantedAccount) -> Result<FetchedSecret> {
        wanted.check(self.0.dialect())?;
        if !self.0.is_application() {
            // 500 for users (source: server v4.10.16, `apps/accounts/api/account/application.py`).
            let error = Error::new(ErrorKind::Config)
                .with_operation(operations::INTEGRATION_APPLICATIONS_ACCOUNT_SECRET_GET.id);
            return Err(
                error.with_message("only an integration application can fetch secrets so; the client is a user's")
            );
        }
        let query = account_secret_query(wanted);
        let answer = self.0.raw().integration_applications_account_secret_get(&query).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_ACCOUNT_SECRET_GET.id)
    }

    async fn sdk(&self, language: &SdkLanguage) -> Result<IntegrationSdk> {
        self.check_server()?;
        let query = IntegrationApplicationsSdksGetQuery { language: Some(language.clone()) };
        let answer = self.0.raw().integration_applications_sdks_get(&query).await?;
        value(answer, operations::INTEGRATION_APPLICATIONS_SDKS_GET.id)
    }
}

//! The figures of the dashboards.

use async_trait::async_trait;
use jms_domain::{ChangeSecretFigures, PageRequest, PamFigures, Result, ports::Dashboards};
use jms_gen::{
    operations,
    types::{ChangeSecretDashboardGetQuery, PamDashboardGetQuery},
};

use crate::{JumpServer, answers::value};

/// Dashboards of one client; from [`JumpServer::dashboards`].
///
/// ```
/// use jms_http::{JumpServer, domain::{Secret, ports::Dashboards}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let figures = client.dashboards().pam().await?;
/// assert_eq!(figures.accounts, Some(25));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DashboardsClient(pub(crate) JumpServer);

impl DashboardsClient {
    /// Figures name no organisation, so that it is asked for first.
    async fn check(&self) -> Result<()> {
        self.0.dialect().must_have_v4("dashboards", "count what the lists have")?;
        self.0.check_org(PageRequest::default(), None).await
    }
}

/// Asks for all figures. Without it the server gives none.
const ALL: &str = "1";

#[async_trait]
impl Dashboards for DashboardsClient {
    async fn pam(&self) -> Result<PamFigures> {
        self.check().await?;
        let query = PamDashboardGetQuery { all: Some(ALL.to_owned()), ..PamDashboardGetQuery::default() };
        value(self.0.raw().pam_dashboard_get(&query).await?, operations::PAM_DASHBOARD_GET.id)
    }

    async fn change_secret(&self, days: u16) -> Result<ChangeSecretFigures> {
        self.check().await?;
        let query = ChangeSecretDashboardGetQuery {
            all: Some(ALL.to_owned()),
            days: Some(days.into()),
            ..ChangeSecretDashboardGetQuery::default()
        };
        value(self.0.raw().change_secret_dashboard_get(&query).await?, operations::CHANGE_SECRET_DASHBOARD_GET.id)
    }
}

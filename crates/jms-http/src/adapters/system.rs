//! Settings, health and clock of the server.

use async_trait::async_trait;
use jms_domain::{Health, Invalid, Result, ServerTime, Settings, ports::System};
use jms_gen::{
    operations,
    types::{ServerInfoGetQuery, SettingsGetQuery, SettingsPublicGetQuery},
};

use crate::{JumpServer, answers::value};

/// The server of one client; from [`JumpServer::system`].
///
/// ```
/// use jms_http::{JumpServer, domain::{Secret, ports::System}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// assert_eq!(client.system().public_settings().await?.has_licence(), Some(true));
/// assert!(client.system().health().await?.status);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SystemClient(pub(crate) JumpServer);

#[async_trait]
impl System for SystemClient {
    async fn public_settings(&self) -> Result<Settings> {
        let query = SettingsPublicGetQuery::default();
        value(self.0.raw().settings_public_get(&query).await?, operations::SETTINGS_PUBLIC_GET.id)
    }

    async fn settings(&self, category: &str) -> Result<Settings> {
        if category.is_empty() {
            let problem = "name a category, such as `security`: for none the server gives `basic`";
            return Err(Invalid::Text { of: "the category", given: String::new(), problem }.into());
        }
        let query = SettingsGetQuery { category: Some(category.to_owned()) };
        value(self.0.raw().settings_get(&query).await?, operations::SETTINGS_GET.id)
    }

    async fn health(&self) -> Result<Health> {
        value(self.0.raw().health_get().await?, operations::HEALTH_GET.id)
    }

    async fn time(&self) -> Result<ServerTime> {
        let query = ServerInfoGetQuery::default();
        value(self.0.raw().server_info_get(&query).await?, operations::SERVER_INFO_GET.id)
    }
}

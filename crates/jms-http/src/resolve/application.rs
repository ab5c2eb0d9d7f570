//! Integration applications by their names.

use jms_domain::{IntegrationApplication, IntegrationApplicationFilter, Result, ports::IntegrationApplications};

use super::{Resolver, choose::choose};

impl Resolver {
    /// The integration application with this name or id. Since 4.8.
    ///
    /// ```
    /// # use jms_http::{JumpServer, domain::{AccountSelection, NewIntegrationApplication, Secret, ports::IntegrationApplications}};
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let new = NewIntegrationApplication::new("ci", AccountSelection::All);
    /// let made = client.integration_applications().create(&new).await?;
    /// assert_eq!(client.resolve().application("ci").await?.id, made.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// See [`Resolver`]. [`Invalid`](jms_domain::ErrorKind::Invalid) on 3.10.
    pub async fn application(&self, given: &str) -> Result<IntegrationApplication> {
        let applications = self.0.integration_applications();
        if let Ok(id) = given.parse() {
            return applications.get(id).await;
        }
        // Before 4.10.19 no filter knows names, and applications are few.
        let all = applications.rows(IntegrationApplicationFilter::default()).all().await?;
        let names: Vec<_> = all.iter().map(|application| application.name.clone()).collect();
        let found = all.into_iter().filter(|application| application.name == given).collect();
        let shown = |application: &IntegrationApplication| application.name.clone();
        choose("integration application", given, found, shown, |application| application.id, async || Ok(names)).await
    }
}

//! Organisations.

use async_trait::async_trait;
use jms_domain::{
    CurrentOrganisation, Dialect, DirectoryFilter, Error, ErrorKind, NewOrganisation, OrgId, Organisation, Page,
    PageRequest, Result, ports::Organisations,
};
use jms_gen::{
    operations,
    types::{OrganisationCreate, OrganisationsListQuery},
};
use uuid::Uuid;

use crate::{
    JumpServer,
    answers::value,
    requests::limit_and_offset,
    unknown::{create_once, deleted},
};

/// Organisations of one client; from [`JumpServer::organisations`].
///
/// ```
/// use jms_http::{JumpServer, domain::{NewOrganisation, Secret, ports::Organisations}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let made = client.organisations().create(&NewOrganisation::new("Branch")).await?;
/// assert_eq!(client.resolve().organisation("Branch").await?.id, made.id);
/// client.organisations().delete(made.id).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OrganisationsClient(pub(crate) JumpServer);

rows!(OrganisationsClient, DirectoryFilter, Organisation, "organisations");

#[async_trait]
impl Organisations for OrganisationsClient {
    async fn list(&self, filter: &DirectoryFilter, page: PageRequest) -> Result<Page<Organisation>> {
        let DirectoryFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some("name".to_owned());
        let query = OrganisationsListQuery { name, search, order, limit, offset, ..OrganisationsListQuery::default() };
        value(self.0.raw().organisations_list(&query).await?, operations::ORGANISATIONS_LIST.id)
    }

    async fn create(&self, organisation: &NewOrganisation) -> Result<Organisation> {
        organisation.check()?;
        let NewOrganisation { id, name, comment } = organisation.clone();
        // 3.10 makes a second one of the same name (source: recordings 3.10.20, `lookups`, "org create dup").
        if self.0.dialect() == Dialect::V3_10 {
            let same = DirectoryFilter { name: Some(name.clone()), ..DirectoryFilter::default() };
            if !self.rows(same).all().await?.is_empty() {
                let error = Error::new(ErrorKind::AlreadyExists).with_operation(operations::ORGANISATIONS_CREATE.id);
                return Err(error.with_message(format!("there is an organisation `{name}`")));
            }
        }
        let id = id.unwrap_or_else(|| OrgId::new(Uuid::new_v4()));
        let body = OrganisationCreate { id: Some(id), name, comment: Some(comment) };
        let create =
            async || value(self.0.raw().organisations_create(&body).await?, operations::ORGANISATIONS_CREATE.id);
        create_once(id, || Box::pin(create()), || self.get(id)).await
    }

    async fn get(&self, id: OrgId) -> Result<Organisation> {
        value(self.0.raw().organisations_get(&id).await?, operations::ORGANISATIONS_GET.id)
    }

    async fn delete(&self, id: OrgId) -> Result<()> {
        deleted(self.0.raw().organisations_delete(&id).await)
    }

    async fn current(&self) -> Result<CurrentOrganisation> {
        value(self.0.raw().organisations_current_get().await?, operations::ORGANISATIONS_CURRENT_GET.id)
    }
}

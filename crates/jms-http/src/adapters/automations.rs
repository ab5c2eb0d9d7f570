//! Automations of any kind.

use std::marker::PhantomData;

use async_trait::async_trait;
use jms_domain::{Error, ErrorKind, Identified, Page, PageRequest, Request, Result, ports::Automations};
use uuid::Uuid;

use super::kinds::Endpoints;
use crate::{
    JumpServer, Rows,
    unknown::{create_once, deleted},
};

/// The automations of one kind of one client; from [`JumpServer::change_secret_automations`] and its like.
///
/// ```
/// use jms_http::{JumpServer, domain::{ChangeSecretFilter, Secret, SecretType}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let passwords = ChangeSecretFilter { secret_type: Some(SecretType::Password), ..ChangeSecretFilter::default() };
/// let automations = client.change_secret_automations().rows(passwords).all().await?;
/// assert_eq!(automations[0].name, "weekly-linux");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AutomationsClient<K>(pub(crate) JumpServer, PhantomData<K>);

impl<K> AutomationsClient<K> {
    pub(crate) const fn new(client: JumpServer) -> Self {
        Self(client, PhantomData)
    }
}

impl<K: Endpoints> AutomationsClient<K> {
    /// All automations that fit, the oldest first, walked to the end.
    pub fn rows(&self, filter: K::Filter) -> Rows<K::Automation> {
        let automations = self.clone();
        Rows::new(move |page| {
            let (automations, filter) = (automations.clone(), filter.clone());
            async move { automations.list(&filter, page).await }
        })
    }
}

#[async_trait]
impl<K: Endpoints> Automations<K> for AutomationsClient<K> {
    async fn list(&self, filter: &K::Filter, page: PageRequest) -> Result<Page<K::Automation>> {
        K::check(self.0.dialect())?;
        let automations = K::list(self.0.raw(), filter, page).await?;
        self.0.check_org(page, automations.items.iter().map(K::org)).await?;
        Ok(automations)
    }

    async fn create(&self, automation: &K::New) -> Result<K::Automation> {
        K::check(self.0.dialect())?;
        automation.check(self.0.dialect())?;
        let id = K::id(Uuid::new_v4());
        let create = || K::create(self.0.raw(), id, automation);
        let made = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(made.id(), K::org(&made))?;
        Ok(made)
    }

    async fn get(&self, id: K::Id) -> Result<K::Automation> {
        K::check(self.0.dialect())?;
        K::get(self.0.raw(), id).await
    }

    async fn update(&self, id: K::Id, update: &K::Update) -> Result<K::Automation> {
        K::check(self.0.dialect())?;
        update.check(self.0.dialect())?;
        K::update(self.0.raw(), id, update).await
    }

    async fn replace(&self, id: K::Id, replacement: &K::New) -> Result<K::Automation> {
        K::check(self.0.dialect())?;
        replacement.check(self.0.dialect())?;
        K::replace(self.0.raw(), id, replacement).await
    }

    async fn delete(&self, id: K::Id) -> Result<()> {
        K::check(self.0.dialect())?;
        match K::at_stake(&self.0, id).await? {
            0 => self.delete_with_records(id).await,
            records => Err(Error::new(ErrorKind::RecordsAtStake { records })),
        }
    }

    async fn delete_with_records(&self, id: K::Id) -> Result<()> {
        K::check(self.0.dialect())?;
        deleted(K::delete(self.0.raw(), id).await)
    }
}

//! The secrets of records, another try for failed ones, and what is left of those.

use std::{future::Future, marker::PhantomData};

use async_trait::async_trait;
use jms_domain::{
    CeleryTaskId, ChangeSecret, ChangeSecretRecord, Feature, Page, PageRequest, PushAccount, Record, RecordFilter,
    RecordId, RecordSecret, Recorded, Restored, Result, Started,
    ports::{Executions, FailedChanges, Records},
};
use jms_gen::{Raw, types};

use super::{
    ExecutionsClient,
    kinds::{Endpoints, ExecutionsQuery, ask},
};
use crate::{
    JumpServer, Rows,
    requests::records_dashboard_query,
    unknown::{Departure, LATEST, lost_start},
};

/// The records of one kind of automation of one client; from [`JumpServer::change_secret_records`] and
/// [`JumpServer::push_account_records`].
///
/// ```
/// use jms_http::{JumpServer, domain::{RecordFilter, RecordStatus, Secret}};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// let token = Secret::new(sandbox.credentials().private_token)?;
/// let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
///
/// let failed = RecordFilter { status: Some(RecordStatus::Failed), ..RecordFilter::default() };
/// assert!(client.change_secret_records().rows(failed).all().await?.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RecordsClient<K>(JumpServer, PhantomData<K>);

/// The endpoints of the secrets and retries of a kind.
///
/// Public for the compiler only: it stands in bounds of public types.
pub trait RecordEndpoints: Endpoints + Recorded {
    fn secret(raw: &Raw, id: Self::RecordId) -> impl Future<Output = Result<RecordSecret<Self::RecordId>>> + Send;

    fn retry(raw: &Raw, ids: &[Self::RecordId]) -> impl Future<Output = Result<Started>> + Send;
}

impl RecordEndpoints for ChangeSecret {
    async fn secret(raw: &Raw, id: RecordId) -> Result<RecordSecret<RecordId>> {
        ask!(raw.change_secret_records_secret(&id))
    }

    async fn retry(raw: &Raw, ids: &[RecordId]) -> Result<Started> {
        ask!(raw.change_secret_records_execute(&types::RecordsExecute { record_ids: ids.to_vec() }))
    }
}

impl RecordEndpoints for PushAccount {
    async fn secret(raw: &Raw, id: Self::RecordId) -> Result<RecordSecret<Self::RecordId>> {
        ask!(raw.push_account_records_secret(&id))
    }

    async fn retry(raw: &Raw, ids: &[Self::RecordId]) -> Result<Started> {
        ask!(raw.push_account_records_execute(&types::PushAccountRecordsExecute { record_ids: ids.to_vec() }))
    }
}

impl<K> RecordsClient<K> {
    pub(crate) const fn new(client: JumpServer) -> Self {
        Self(client, PhantomData)
    }
}

impl<K: Endpoints + Recorded> RecordsClient<K> {
    /// All records that fit, the first ended first, walked to the end.
    pub fn rows(&self, filter: RecordFilter) -> Rows<Record<K::RecordId>> {
        let executions = ExecutionsClient::<K>::new(self.0.clone());
        Rows::new(move |page| {
            let (executions, filter) = (executions.clone(), filter.clone());
            async move { executions.records(&filter, page).await }
        })
    }
}

impl RecordsClient<ChangeSecret> {
    /// All failed changes that nothing has mended and nobody ignores, the first ended first, walked to the end.
    /// Since 4.8.
    pub fn failed_rows(&self) -> Rows<ChangeSecretRecord> {
        let records = self.clone();
        Rows::new(move |page| {
            let records = records.clone();
            async move { FailedChanges::list(&records, page).await }
        })
    }
}

#[async_trait]
impl<K: RecordEndpoints> Records<K> for RecordsClient<K> {
    async fn secret(&self, id: K::RecordId) -> Result<RecordSecret<K::RecordId>> {
        K::check_recovery(self.0.dialect().await?)?;
        K::secret(self.0.raw(), id).await
    }

    async fn retry(&self, ids: &[K::RecordId]) -> Result<Started> {
        K::check_recovery(self.0.dialect().await?)?;
        let departure = Departure::now(self.0.clock());
        match K::retry(self.0.raw(), ids).await {
            Err(lost) if lost.is_outcome_unknown() => {
                let looked = K::executions(self.0.raw(), ExecutionsQuery::latest(LATEST)).await;
                let begun =
                    |(headers, page): (_, Page<_>)| departure.since(self.0.clock(), &headers, None, &page.items);
                Err(lost_start(lost, looked.map(begun)))
            }
            answered => answered,
        }
    }
}

/// What to do about failed changes on 3.10.
#[async_trait]
impl FailedChanges for RecordsClient<ChangeSecret> {
    async fn list(&self, page: PageRequest) -> Result<Page<ChangeSecretRecord>> {
        self.0.dialect().await?.require(Feature::FailedChanges)?;
        let raw = self.0.raw();
        let records = ask!(raw.change_secret_records_dashboard(&records_dashboard_query(page)))?;
        self.0.check_org(page, None).await?;
        Ok(records)
    }

    async fn ignore(&self, id: RecordId) -> Result<()> {
        self.0.dialect().await?.require(Feature::FailedChanges)?;
        self.0.raw().change_secret_records_ignore_fail(&id).await.map(drop)
    }

    async fn verify(&self, ids: &[RecordId]) -> Result<CeleryTaskId> {
        self.0.dialect().await?.require(Feature::RecordRestoration)?;
        let body = types::RecordsVerify { record_ids: ids.to_vec() };
        let types::TaskStarted { task } = self.0.raw().change_secret_records_verify(&body).await?.value;
        Ok(CeleryTaskId::new(task.uuid()))
    }

    async fn restore(&self, ids: &[RecordId], force: bool) -> Result<Restored> {
        self.0.dialect().await?.require(Feature::RecordRestoration)?;
        let raw = self.0.raw();
        let body = types::RecordsRestore { record_ids: ids.to_vec(), force: Some(force) };
        ask!(raw.change_secret_records_restore(&body))
    }
}

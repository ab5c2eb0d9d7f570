//! Change-secret automations and their executions.

use async_trait::async_trait;
use jms_domain::{
    ChangeSecretAutomation, ChangeSecretAutomationId, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretRecord,
    ChangeSecretReplacement, ChangeSecretUpdate, ExecutionId, NewChangeSecretAutomation, Page, PageRequest,
    RecordFilter, Result, Started,
    ports::{ChangeSecretAutomations, ChangeSecretExecutions},
};
use jms_gen::{
    operations,
    types::{
        ChangeSecretAutomationCreate, ChangeSecretAutomationsListQuery, ChangeSecretExecutionsListQuery,
        ChangeSecretRecordsListQuery, ExecutionCreate,
    },
};
use uuid::Uuid;

use crate::{
    JumpServer, Rows,
    answers::{one_value, value},
    requests::{OLDEST_FIRST, automation_create, automation_patch, automation_replace, limit_and_offset},
    unknown::{Departure, LATEST, create_once, deleted, lost_start},
};

/// Change-secret automations of one client; from [`JumpServer::change_secret_automations`].
#[derive(Debug, Clone)]
pub struct ChangeSecretAutomationsClient(pub(crate) JumpServer);

/// Runs of change-secret automations of one client; from [`JumpServer::change_secret_executions`].
#[derive(Debug, Clone)]
pub struct ChangeSecretExecutionsClient(pub(crate) JumpServer);

impl ChangeSecretAutomationsClient {
    /// All automations that fit, the oldest first, walked to the end.
    pub fn rows(&self, filter: ChangeSecretFilter) -> Rows<ChangeSecretAutomation> {
        let automations = self.clone();
        Rows::new(move |page| {
            let (automations, filter) = (automations.clone(), filter.clone());
            async move { automations.list(&filter, page).await }
        })
    }
}

#[async_trait]
impl ChangeSecretAutomations for ChangeSecretAutomationsClient {
    async fn list(&self, filter: &ChangeSecretFilter, page: PageRequest) -> Result<Page<ChangeSecretAutomation>> {
        let ChangeSecretFilter { name, secret_type, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = ChangeSecretAutomationsListQuery {
            name,
            secret_type,
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..ChangeSecretAutomationsListQuery::default()
        };
        let answer = self.0.raw().change_secret_automations_list(&query).await?;
        let automations: Page<ChangeSecretAutomation> = value(answer, operations::CHANGE_SECRET_AUTOMATIONS_LIST.id)?;
        self.0.check_org(page, automations.items.iter().map(|automation| automation.org_id)).await?;
        Ok(automations)
    }

    async fn create(&self, automation: &NewChangeSecretAutomation) -> Result<ChangeSecretAutomation> {
        automation.check(self.0.dialect().await?)?;
        let id = ChangeSecretAutomationId::new(Uuid::new_v4());
        let body = ChangeSecretAutomationCreate { id: Some(id), ..automation_create(automation) }.into();
        let create = async || {
            let answer = self.0.raw().change_secret_automations_create(&body).await?;
            one_value(answer, operations::CHANGE_SECRET_AUTOMATIONS_CREATE.id)
        };
        let made = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(id, made.org_id)?;
        Ok(made)
    }

    async fn get(&self, id: ChangeSecretAutomationId) -> Result<ChangeSecretAutomation> {
        let answer = self.0.raw().change_secret_automations_get(&id).await?;
        value(answer, operations::CHANGE_SECRET_AUTOMATIONS_GET.id)
    }

    async fn update(
        &self,
        id: ChangeSecretAutomationId,
        update: &ChangeSecretUpdate,
    ) -> Result<ChangeSecretAutomation> {
        update.check(self.0.dialect().await?)?;
        let body = automation_patch(update);
        let answer = self.0.raw().change_secret_automations_update(&id, &body).await?;
        value(answer, operations::CHANGE_SECRET_AUTOMATIONS_UPDATE.id)
    }

    async fn replace(
        &self,
        id: ChangeSecretAutomationId,
        replacement: &ChangeSecretReplacement,
    ) -> Result<ChangeSecretAutomation> {
        replacement.check(self.0.dialect().await?)?;
        let body = automation_replace(replacement);
        let answer = self.0.raw().change_secret_automations_replace(&id, &body).await?;
        value(answer, operations::CHANGE_SECRET_AUTOMATIONS_REPLACE.id)
    }

    async fn delete(&self, id: ChangeSecretAutomationId) -> Result<()> {
        deleted(self.0.raw().change_secret_automations_delete(&id).await)
    }
}

impl ChangeSecretExecutionsClient {
    /// All runs of all automations, the first started first, walked to the end.
    pub fn rows(&self) -> Rows<ChangeSecretExecution> {
        let executions = self.clone();
        Rows::new(move |page| {
            let executions = executions.clone();
            async move { executions.list(page).await }
        })
    }

    /// The latest runs of an automation that have begun since. The server ignores a filter by automation
    /// (source: facts of 4.10.16, section 6).
    async fn begun_since(
        &self,
        departure: &Departure,
        automation: ChangeSecretAutomationId,
    ) -> Result<Vec<ExecutionId>> {
        let query = ChangeSecretExecutionsListQuery {
            limit: Some(LATEST),
            order: Some("-date_start".to_owned()),
            ..ChangeSecretExecutionsListQuery::default()
        };
        let answer = self.0.raw().change_secret_executions_list(&query).await?;
        let headers = answer.headers.clone();
        let page: Page<ChangeSecretExecution> = value(answer, operations::CHANGE_SECRET_EXECUTIONS_LIST.id)?;
        Ok(departure.since(self.0.clock(), &headers, &automation, &page.items))
    }

    /// All records that fit, the first ended first, walked to the end.
    pub fn record_rows(&self, filter: RecordFilter) -> Rows<ChangeSecretRecord> {
        let executions = self.clone();
        Rows::new(move |page| {
            let (executions, filter) = (executions.clone(), filter.clone());
            async move { executions.records(&filter, page).await }
        })
    }
}

#[async_trait]
impl ChangeSecretExecutions for ChangeSecretExecutionsClient {
    async fn start(&self, automation: ChangeSecretAutomationId) -> Result<Started> {
        let departure = Departure::now(self.0.clock());
        match self.0.raw().change_secret_executions_create(&ExecutionCreate { automation }).await {
            Err(lost) if lost.is_outcome_unknown() => {
                Err(lost_start(lost, self.begun_since(&departure, automation).await))
            }
            answered => value(answered?, operations::CHANGE_SECRET_EXECUTIONS_CREATE.id),
        }
    }

    async fn get(&self, id: ExecutionId) -> Result<ChangeSecretExecution> {
        let answer = self.0.raw().change_secret_executions_get(&id).await?;
        value(answer, operations::CHANGE_SECRET_EXECUTIONS_GET.id)
    }

    async fn list(&self, page: PageRequest) -> Result<Page<ChangeSecretExecution>> {
        let (limit, offset) = limit_and_offset(page);
        let order = Some("date_start".to_owned());
        let query =
            ChangeSecretExecutionsListQuery { limit, offset, order, ..ChangeSecretExecutionsListQuery::default() };
        let answer = self.0.raw().change_secret_executions_list(&query).await?;
        let executions = value(answer, operations::CHANGE_SECRET_EXECUTIONS_LIST.id)?;
        self.0.check_org(page, None).await?;
        Ok(executions)
    }

    async fn records(&self, filter: &RecordFilter, page: PageRequest) -> Result<Page<ChangeSecretRecord>> {
        let RecordFilter { execution, asset, status, days } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = ChangeSecretRecordsListQuery {
            execution_id: execution,
            asset_id: asset,
            status,
            days: days.map(f64::from),
            order: Some("date_finished".to_owned()),
            limit,
            offset,
            ..ChangeSecretRecordsListQuery::default()
        };
        let answer = self.0.raw().change_secret_records_list(&query).await?;
        let records = value(answer, operations::CHANGE_SECRET_RECORDS_LIST.id)?;
        // The records of an execution are in its organisation.
        if filter.execution.is_none() {
            self.0.check_org(page, None).await?;
        }
        Ok(records)
    }
}

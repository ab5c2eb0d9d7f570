//! Account-backup plans and their executions.

use async_trait::async_trait;
use jms_domain::{
    BackupExecution, BackupPlan, BackupPlanFilter, BackupPlanId, BackupPlanReplacement, BackupPlanUpdate, ExecutionId,
    Feature, NewBackupPlan, Page, PageRequest, Result, Started,
    ports::{BackupExecutions, BackupPlans},
};
use jms_gen::{
    operations,
    types::{AccountBackupExecutionsListQuery, AccountBackupPlansListQuery, BackupExecutionCreate, BackupPlanCreate},
};
use uuid::Uuid;

use crate::{
    JumpServer, Rows,
    answers::{one_value, value},
    requests::{OLDEST_FIRST, backup_plan_create, backup_plan_patch, backup_plan_replace, limit_and_offset},
    unknown::{Departure, LATEST, create_once, deleted, lost_start},
};

/// Account-backup plans of one client; from [`JumpServer::backup_plans`].
#[derive(Debug, Clone)]
pub struct BackupPlansClient(pub(crate) JumpServer);

/// Runs of account-backup plans of one client; from [`JumpServer::backup_executions`].
#[derive(Debug, Clone)]
pub struct BackupExecutionsClient(pub(crate) JumpServer);

impl BackupPlansClient {
    /// All plans that fit, the oldest first, walked to the end.
    pub fn rows(&self, filter: BackupPlanFilter) -> Rows<BackupPlan> {
        let plans = self.clone();
        Rows::new(move |page| {
            let (plans, filter) = (plans.clone(), filter.clone());
            async move { plans.list(&filter, page).await }
        })
    }
}

#[async_trait]
impl BackupPlans for BackupPlansClient {
    async fn list(&self, filter: &BackupPlanFilter, page: PageRequest) -> Result<Page<BackupPlan>> {
        let BackupPlanFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let order = Some(OLDEST_FIRST.to_owned());
        let query = AccountBackupPlansListQuery {
            name,
            search,
            order,
            limit,
            offset,
            ..AccountBackupPlansListQuery::default()
        };
        let answer = self.0.raw().account_backup_plans_list(&query).await?;
        let plans: Page<BackupPlan> = value(answer, operations::ACCOUNT_BACKUP_PLANS_LIST.id)?;
        self.0.check_org(page, plans.items.iter().map(|plan| plan.org_id)).await?;
        Ok(plans)
    }

    async fn create(&self, plan: &NewBackupPlan) -> Result<BackupPlan> {
        plan.check(self.0.dialect().await?)?;
        let id = BackupPlanId::new(Uuid::new_v4());
        let body = BackupPlanCreate { id: Some(id), ..backup_plan_create(plan) }.into();
        let create = async || {
            let answer = self.0.raw().account_backup_plans_create(&body).await?;
            one_value(answer, operations::ACCOUNT_BACKUP_PLANS_CREATE.id)
        };
        let made = create_once(id, || Box::pin(create()), || self.get(id)).await?;
        self.0.check_made(id, made.org_id)?;
        Ok(made)
    }

    async fn get(&self, id: BackupPlanId) -> Result<BackupPlan> {
        let answer = self.0.raw().account_backup_plans_get(&id).await?;
        value(answer, operations::ACCOUNT_BACKUP_PLANS_GET.id)
    }

    async fn update(&self, id: BackupPlanId, update: &BackupPlanUpdate) -> Result<BackupPlan> {
        update.check(self.0.dialect().await?)?;
        let body = backup_plan_patch(update);
        let answer = self.0.raw().account_backup_plans_update(&id, &body).await?;
        value(answer, operations::ACCOUNT_BACKUP_PLANS_UPDATE.id)
    }

    async fn replace(&self, id: BackupPlanId, replacement: &BackupPlanReplacement) -> Result<BackupPlan> {
        replacement.check(self.0.dialect().await?)?;
        let body = backup_plan_replace(replacement);
        let answer = self.0.raw().account_backup_plans_replace(&id, &body).await?;
        value(answer, operations::ACCOUNT_BACKUP_PLANS_REPLACE.id)
    }

    async fn delete(&self, id: BackupPlanId) -> Result<()> {
        deleted(self.0.raw().account_backup_plans_delete(&id).await)
    }
}

impl BackupExecutionsClient {
    /// All runs of all plans, the first started first, walked to the end.
    pub fn rows(&self) -> Rows<BackupExecution> {
        let executions = self.clone();
        Rows::new(move |page| {
            let executions = executions.clone();
            async move { executions.list(page).await }
        })
    }

    /// The latest runs of a plan that have begun since.
    async fn begun_since(&self, departure: &Departure, plan: BackupPlanId) -> Result<Vec<ExecutionId>> {
        let query = AccountBackupExecutionsListQuery {
            limit: Some(LATEST),
            order: Some("-date_start".to_owned()),
            ..AccountBackupExecutionsListQuery::default()
        };
        let answer = self.0.raw().account_backup_executions_list(&query).await?;
        let headers = answer.headers.clone();
        let page: Page<BackupExecution> = value(answer, operations::ACCOUNT_BACKUP_EXECUTIONS_LIST.id)?;
        Ok(departure.since(self.0.clock(), &headers, &plan, &page.items))
    }
}

#[async_trait]
impl BackupExecutions for BackupExecutionsClient {
    async fn start(&self, plan: BackupPlanId) -> Result<Started> {
        let body = if self.0.dialect().await?.has(Feature::BackupsRunByPlan) {
            BackupExecutionCreate { plan: Some(plan), automation: None }
        } else {
            BackupExecutionCreate { automation: Some(plan), plan: None }
        };
        let departure = Departure::now(self.0.clock());
        match self.0.raw().account_backup_executions_create(&body).await {
            Err(lost) if lost.is_outcome_unknown() => Err(lost_start(lost, self.begun_since(&departure, plan).await)),
            answered => value(answered?, operations::ACCOUNT_BACKUP_EXECUTIONS_CREATE.id),
        }
    }

    async fn get(&self, id: ExecutionId) -> Result<BackupExecution> {
        let answer = self.0.raw().account_backup_executions_get(&id).await?;
        value(answer, operations::ACCOUNT_BACKUP_EXECUTIONS_GET.id)
    }

    async fn list(&self, page: PageRequest) -> Result<Page<BackupExecution>> {
        let (limit, offset) = limit_and_offset(page);
        let order = Some("date_start".to_owned());
        let query =
            AccountBackupExecutionsListQuery { limit, offset, order, ..AccountBackupExecutionsListQuery::default() };
        let answer = self.0.raw().account_backup_executions_list(&query).await?;
        let executions: Page<BackupExecution> = value(answer, operations::ACCOUNT_BACKUP_EXECUTIONS_LIST.id)?;
        self.0.check_org(page, executions.items.iter().filter_map(|execution| execution.org_id)).await?;
        Ok(executions)
    }
}

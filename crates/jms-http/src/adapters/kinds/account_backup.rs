//! The endpoints of account-backup plans.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    AccountBackup, BackupPlan, BackupPlanFilter, BackupPlanId, Dialect, Execution, ExecutionId, Page, PageRequest,
    Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::requests::{OLDEST_FIRST, backup_plan_create, backup_plan_patch, backup_plan_replace, limit_and_offset};

impl Endpoints for AccountBackup {
    endpoints! {
        automations: BackupPlanId, BackupPlan;
        create: account_backup_plans_create(BackupPlanCreate, backup_plan_create);
        get: account_backup_plans_get();
        update: account_backup_plans_update(backup_plan_patch);
        replace: account_backup_plans_replace(backup_plan_replace);
        delete: account_backup_plans_delete;
        executions: account_backup_executions_list(AccountBackupExecutionsListQuery);
        execution: account_backup_executions_get;
        report: account_backup_executions_report;
    }

    async fn list(raw: &Raw, filter: &BackupPlanFilter, page: PageRequest) -> Result<Page<BackupPlan>> {
        let BackupPlanFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = types::AccountBackupPlansListQuery {
            name,
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..types::AccountBackupPlansListQuery::default()
        };
        ask!(raw.account_backup_plans_list(&query))
    }

    async fn start(raw: &Raw, dialect: Dialect, plan: BackupPlanId) -> Result<Started> {
        // 4.10 fails over `plan` with 500, and 3.10 refuses `automation`
        // (source: recordings of both servers, `docs_seeds`, "bk execute, …").
        let body = match dialect {
            Dialect::V3_10 => types::BackupExecutionCreate { plan: Some(plan), automation: None },
            _ => types::BackupExecutionCreate { automation: Some(plan), plan: None },
        };
        ask!(raw.account_backup_executions_create(&body))
    }
}

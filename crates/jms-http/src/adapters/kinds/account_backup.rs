//! The endpoints of account-backup plans.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    AccountBackup, BackupPlan, BackupPlanFilter, BackupPlanId, Dialect, Execution, ExecutionId, Feature, Page,
    PageRequest, Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::requests::{backup_plan_create, backup_plan_patch, backup_plan_replace};

impl Endpoints for AccountBackup {
    endpoints! {
        automations: BackupPlanId, BackupPlan;
        list: account_backup_plans_list(AccountBackupPlansListQuery, BackupPlanFilter { name, search });
        create: account_backup_plans_create(BackupPlanCreate, backup_plan_create);
        get: account_backup_plans_get();
        update: account_backup_plans_update(backup_plan_patch);
        replace: account_backup_plans_replace(backup_plan_replace);
        delete: account_backup_plans_delete;
        executions: account_backup_executions_list(AccountBackupExecutionsListQuery);
        execution: account_backup_executions_get;
        report: account_backup_executions_report;
    }

    async fn start(raw: &Raw, dialect: Dialect, plan: BackupPlanId) -> Result<Started> {
        let (plan, automation) =
            if dialect.has(Feature::BackupsRunByPlan) { (Some(plan), None) } else { (None, Some(plan)) };
        let body = types::BackupExecutionCreate { plan, automation };
        ask!(raw.account_backup_executions_create(&body))
    }
}

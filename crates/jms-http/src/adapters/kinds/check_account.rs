//! The endpoints of check-account automations.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    CheckAccount, CheckAccountAutomation, CheckAccountAutomationId, CheckAccountFilter, Dialect, Execution,
    ExecutionId, Page, PageRequest, Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::requests::{check_automation_create, check_automation_patch, check_automation_replace};

impl Endpoints for CheckAccount {
    endpoints! {
        automations: CheckAccountAutomationId, CheckAccountAutomation;
        list: check_account_automations_list(CheckAccountAutomationsListQuery, CheckAccountFilter { name, search });
        create: check_account_automations_create(CheckAccountAutomationCreate, check_automation_create);
        get: check_account_automations_get();
        update: check_account_automations_update(check_automation_patch);
        replace: check_account_automations_replace(check_automation_replace);
        delete: check_account_automations_delete;
        executions: check_account_executions_list(CheckAccountExecutionsListQuery);
        execution: check_account_executions_get;
        report: check_account_executions_report;
    }

    async fn start(raw: &Raw, _: Dialect, automation: CheckAccountAutomationId) -> Result<Started> {
        ask!(raw.check_account_executions_create(&types::CheckAccountExecutionCreate { automation }))
    }
}

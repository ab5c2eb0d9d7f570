//! The endpoints of gather-account automations.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    Dialect, Execution, ExecutionId, GatherAccount, GatherAccountAutomation, GatherAccountAutomationId,
    GatherAccountFilter, Page, PageRequest, Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::requests::{gather_automation_create, gather_automation_patch, gather_automation_replace};

impl Endpoints for GatherAccount {
    endpoints! {
        automations: GatherAccountAutomationId, GatherAccountAutomation;
        list: gather_account_automations_list(GatherAccountAutomationsListQuery, GatherAccountFilter { name, search });
        create: gather_account_automations_create(GatherAccountAutomationCreate, gather_automation_create);
        get: gather_account_automations_get(&types::GatherAccountAutomationsGetQuery::default());
        update: gather_account_automations_update(gather_automation_patch);
        replace: gather_account_automations_replace(gather_automation_replace);
        delete: gather_account_automations_delete;
        executions: gather_account_executions_list(GatherAccountExecutionsListQuery);
        execution: gather_account_executions_get;
        report: gather_account_executions_report;
    }

    async fn start(raw: &Raw, _: Dialect, automation: GatherAccountAutomationId) -> Result<Started> {
        ask!(raw.gather_account_executions_create(&types::GatherAccountExecutionCreate { automation }))
    }
}

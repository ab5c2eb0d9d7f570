//! The endpoints of gather-account automations.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    Dialect, Execution, ExecutionId, GatherAccount, GatherAccountAutomation, GatherAccountAutomationId,
    GatherAccountFilter, Page, PageRequest, Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::requests::{
    OLDEST_FIRST, gather_automation_create, gather_automation_patch, gather_automation_replace, limit_and_offset,
};

impl Endpoints for GatherAccount {
    endpoints! {
        automations: GatherAccountAutomationId, GatherAccountAutomation;
        create: gather_account_automations_create(GatherAccountAutomationCreate, gather_automation_create);
        get: gather_account_automations_get(&types::GatherAccountAutomationsGetQuery::default());
        update: gather_account_automations_update(gather_automation_patch);
        replace: gather_account_automations_replace(gather_automation_replace);
        delete: gather_account_automations_delete;
        executions: gather_account_executions_list(GatherAccountExecutionsListQuery);
        execution: gather_account_executions_get;
        report: gather_account_executions_report;
    }

    async fn list(raw: &Raw, filter: &GatherAccountFilter, page: PageRequest) -> Result<Page<GatherAccountAutomation>> {
        let GatherAccountFilter { name, search } = filter.clone();
        let (limit, offset) = limit_and_offset(page);
        let query = types::GatherAccountAutomationsListQuery {
            name,
            search,
            order: Some(OLDEST_FIRST.to_owned()),
            limit,
            offset,
            ..types::GatherAccountAutomationsListQuery::default()
        };
        ask!(raw.gather_account_automations_list(&query))
    }

    async fn start(raw: &Raw, _: Dialect, automation: GatherAccountAutomationId) -> Result<Started> {
        ask!(raw.gather_account_executions_create(&types::GatherAccountExecutionCreate { automation }))
    }
}

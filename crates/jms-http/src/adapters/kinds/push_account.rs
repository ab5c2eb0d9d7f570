//! The endpoints of push-account automations.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    Dialect, Execution, ExecutionId, Page, PageRequest, PushAccount, PushAccountAutomation, PushAccountAutomationId,
    PushAccountFilter, PushAccountRecord, RecordFilter, Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::requests::{push_automation_create, push_automation_patch, push_automation_replace, push_records_query};

impl Endpoints for PushAccount {
    endpoints! {
        automations: PushAccountAutomationId, PushAccountAutomation;
        list: push_account_automations_list(
            PushAccountAutomationsListQuery, PushAccountFilter { name, secret_type, search }
        );
        create: push_account_automations_create(PushAccountAutomationCreate, push_automation_create);
        get: push_account_automations_get();
        update: push_account_automations_update(push_automation_patch);
        replace: push_account_automations_replace(push_automation_replace);
        delete: push_account_automations_delete;
        executions: push_account_executions_list(PushAccountExecutionsListQuery);
        execution: push_account_executions_get;
        report: push_account_executions_report;
    }

    async fn start(raw: &Raw, _: Dialect, automation: PushAccountAutomationId) -> Result<Started> {
        ask!(raw.push_account_executions_create(&types::PushAccountExecutionCreate { automation }))
    }

    async fn records(raw: &Raw, filter: &RecordFilter, page: PageRequest) -> Result<Page<PushAccountRecord>> {
        ask!(raw.push_account_records_list(&push_records_query(filter, page)))
    }
}

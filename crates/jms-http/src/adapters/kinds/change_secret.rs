//! The endpoints of change-secret automations.

use bytes::Bytes;
use http::HeaderMap;
use jms_domain::{
    ChangeSecret, ChangeSecretAutomation, ChangeSecretAutomationId, ChangeSecretFilter, ChangeSecretRecord, Dialect,
    Execution, ExecutionId, Page, PageRequest, RecordFilter, Result, Started,
};
use jms_gen::{Answer, Raw, types};

use super::{Endpoints, ExecutionsQuery, ask, endpoints};
use crate::{
    JumpServer,
    adapters::at_stake::records_at_stake,
    requests::{automation_create, automation_patch, automation_replace, records_query},
};

impl Endpoints for ChangeSecret {
    endpoints! {
        automations: ChangeSecretAutomationId, ChangeSecretAutomation;
        list: change_secret_automations_list(
            ChangeSecretAutomationsListQuery, ChangeSecretFilter { name, secret_type, search }
        );
        create: change_secret_automations_create(ChangeSecretAutomationCreate, automation_create);
        get: change_secret_automations_get();
        update: change_secret_automations_update(automation_patch);
        replace: change_secret_automations_replace(automation_replace);
        delete: change_secret_automations_delete;
        executions: change_secret_executions_list(ChangeSecretExecutionsListQuery);
        execution: change_secret_executions_get;
        report: change_secret_executions_report;
    }

    async fn at_stake(client: &JumpServer, id: ChangeSecretAutomationId) -> Result<usize> {
        records_at_stake(client, id).await
    }

    async fn start(raw: &Raw, _: Dialect, automation: ChangeSecretAutomationId) -> Result<Started> {
        ask!(raw.change_secret_executions_create(&types::ExecutionCreate { automation }))
    }

    async fn records(raw: &Raw, filter: &RecordFilter, page: PageRequest) -> Result<Page<ChangeSecretRecord>> {
        ask!(raw.change_secret_records_list(&records_query(filter, page)))
    }
}

//! Records that may hold the only copy of a secret that is in force.

use std::collections::{HashMap, HashSet};

use jms_domain::{
    AccountId, AssetId, ChangeSecretAutomationId, ChangeSecretExecution, ChangeSecretRecord, ExecutionId, RecordFilter,
    RecordStatus, Result, ServerTime, ports::Automations,
};
use jms_gen::types::ChangeSecretExecutionsListQuery;

use super::kinds::{ExecutionsQuery, ask};
use crate::{JumpServer, Rows};

/// How many records of a change-secret automation may hold the only copy of a secret that is in force: those of changes
/// that failed, or broke off, on accounts of which no later change, of whatever automation, is a success.
///
/// Where a change fails half-way, the asset may have the new secret, and the account the old one (source: facts of
/// 4.10.16, trap 8). The secrets themselves are not looked at: that would need a second factor on most servers, and be
/// in the audit log.
pub(super) async fn records_at_stake(client: &JumpServer, automation: ChangeSecretAutomationId) -> Result<usize> {
    let name = client.change_secret_automations().get(automation).await?.name;
    let runs: HashSet<ExecutionId> = runs_of(client, automation, name).await?.iter().map(|run| run.id).collect();
    let mut failed = Vec::new();
    if !runs.is_empty() {
        for status in [RecordStatus::Failed, RecordStatus::Pending] {
            let filter = RecordFilter { status: Some(status), ..RecordFilter::default() };
            let records = client.change_secret_records().rows(filter).all().await?;
            failed.extend(records.into_iter().filter(|record| record.execution.is_some_and(|run| runs.contains(&run))));
        }
    }
    let assets: HashSet<AssetId> = failed.iter().filter_map(|record| Some(record.asset.as_ref()?.id)).collect();
    let mut mended = HashMap::new();
    for asset in assets {
        let filter =
            RecordFilter { asset: Some(asset), status: Some(RecordStatus::Success), ..RecordFilter::default() };
        let records = client.change_secret_records().rows(filter).all().await?;
        // The last ended comes last.
        mended.extend(records.iter().filter_map(|record| Some((record.account.as_ref()?.id, record.date_finished?))));
    }
    Ok(failed.iter().filter(|record| !is_mended(record, &mended)).count())
}

fn is_mended(failed: &ChangeSecretRecord, mended: &HashMap<AccountId, ServerTime>) -> bool {
    let account = failed.account.as_ref().and_then(|account| mended.get(&account.id));
    matches!((account, failed.date_finished), (Some(mended), Some(failed)) if *mended > failed)
}

/// The runs of an automation. A filter by its name is honoured everywhere, one by its id from 4.10.19 on (source: facts of
/// 4.10.16, section 6).
pub(super) async fn runs_of(
    client: &JumpServer,
    automation: ChangeSecretAutomationId,
    name: String,
) -> Result<Vec<ChangeSecretExecution>> {
    let client = client.clone();
    let runs = Rows::<ChangeSecretExecution>::new(move |page| {
        let ExecutionsQuery { limit, offset, order } = ExecutionsQuery::page(page);
        let (client, automation_name) = (client.clone(), Some(name.clone()));
        let query = ChangeSecretExecutionsListQuery {
            automation_name,
            limit,
            offset,
            order,
            ..ChangeSecretExecutionsListQuery::default()
        };
        async move {
            let raw = client.raw();
            ask!(raw.change_secret_executions_list(&query))
        }
    });
    let is_its = |run: &ChangeSecretExecution| run.automation.as_ref().is_some_and(|ran| ran.id == automation);
    Ok(runs.all().await?.into_iter().filter(is_its).collect())
}

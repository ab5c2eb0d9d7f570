//! Records of executions.

use jms_domain::{PageRequest, RecordFilter};
use jms_gen::types::ChangeSecretRecordsListQuery;

use super::limit_and_offset;

/// The order in which walks over records lose none: they have no date of creation, and those of a run end one by one.
const FIRST_ENDED_FIRST: &str = "date_finished";

pub(crate) fn records_query(filter: &RecordFilter, page: PageRequest) -> ChangeSecretRecordsListQuery {
    let RecordFilter { execution, asset, status, days } = filter.clone();
    let (limit, offset) = limit_and_offset(page);
    ChangeSecretRecordsListQuery {
        execution_id: execution,
        asset_id: asset,
        status,
        days: days.map(f64::from),
        order: Some(FIRST_ENDED_FIRST.to_owned()),
        limit,
        offset,
        ..ChangeSecretRecordsListQuery::default()
    }
}

//! Records of executions.

use jms_domain::{PageRequest, RecordFilter};
use jms_gen::types::{ChangeSecretRecordsDashboardQuery, ChangeSecretRecordsListQuery, PushAccountRecordsListQuery};

use super::limit_and_offset;

/// The order in which walks over records lose none: they have no date of creation, and those of a run end one by one.
const FIRST_ENDED_FIRST: &str = "date_finished";

macro_rules! records_query {
    ($($name:ident -> $query:ident;)*) => {$(
        pub(crate) fn $name(filter: &RecordFilter, page: PageRequest) -> $query {
            let RecordFilter { execution, asset, status, days } = filter.clone();
            let (limit, offset) = limit_and_offset(page);
            $query {
                execution_id: execution,
                asset_id: asset,
                status,
                days: days.map(f64::from),
                order: Some(FIRST_ENDED_FIRST.to_owned()),
                limit,
                offset,
                ..$query::default()
            }
        }
    )*};
}

records_query! {
    records_query -> ChangeSecretRecordsListQuery;
    push_records_query -> PushAccountRecordsListQuery;
}

pub(crate) fn records_dashboard_query(page: PageRequest) -> ChangeSecretRecordsDashboardQuery {
    let (limit, offset) = limit_and_offset(page);
    let order = Some(FIRST_ENDED_FIRST.to_owned());
    ChangeSecretRecordsDashboardQuery { order, limit, offset, ..ChangeSecretRecordsDashboardQuery::default() }
}

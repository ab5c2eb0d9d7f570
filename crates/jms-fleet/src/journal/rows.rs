//! The rows of a job in its file.

use std::path::Path;

use jms_domain::AccountId;
use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::{JournalError, Place, Row};
use crate::{Job, RowState, outcome::Settled};

/// SQLite's numbers have a sign.
pub(crate) fn number(row: usize) -> i64 {
    i64::try_from(row).unwrap_or(i64::MAX)
}

pub(super) fn fill(db: &Connection, job: &Job, place: &Place) -> rusqlite::Result<()> {
    db.execute(
        "INSERT INTO job (kind, server, org, rows) VALUES (?1, ?2, ?3, ?4)",
        (job.kind().as_str(), &place.server, place.org.to_string(), number(job.rows())),
    )?;
    let mut insert = db.prepare("INSERT INTO rows (row, id, digest) VALUES (?1, ?2, ?3)")?;
    for row in 0..job.rows() {
        let id = job.id(row).unwrap_or_else(Uuid::new_v4);
        insert.execute((number(row), id.as_bytes(), job.digest(row)))?;
    }
    Ok(())
}

pub(super) fn settle(db: &Connection, settled: &[(usize, Settled)]) -> rusqlite::Result<()> {
    let sql =
        "UPDATE rows SET state = :state, account = coalesce(:account, account), failure = :failure WHERE row = :row";
    let mut update = db.prepare_cached(sql)?;
    for (row, Settled { state, account, failure }) in settled {
        let failure = failure.as_ref().and_then(|failure| serde_json::to_string(failure).ok());
        let account = account.map(|account| account.uuid().into_bytes());
        update.execute(named_params! {
            ":row": number(*row), ":state": state.as_str(), ":account": account, ":failure": failure,
        })?;
    }
    Ok(())
}

pub(super) fn read_rows(db: &Connection, path: &Path) -> Result<Vec<Row>, JournalError> {
    let sqlite = |error| JournalError::sqlite(path, error);
    let sql = "SELECT row, id, state, chunk, doubted, stamp, account, failure FROM rows ORDER BY row";
    let mut select = db.prepare(sql).map_err(sqlite)?;
    let mut found = select.query([]).map_err(sqlite)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next().map_err(sqlite)? {
        let get = || -> rusqlite::Result<_> {
            let (at, id, state): (i64, [u8; 16], String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (chunk, doubted, stamp) = (row.get(3)?, row.get(4)?, row.get(5)?);
            let (account, failure): (Option<[u8; 16]>, Option<String>) = (row.get(6)?, row.get(7)?);
            Ok((at, id, state, chunk, doubted, stamp, account, failure))
        };
        let (at, id, state, chunk, doubted, stamp, account, failure) = get().map_err(sqlite)?;
        if at != number(rows.len()) {
            return Err(JournalError::corrupt(path, "rows are missing"));
        }
        let state = RowState::named(&state);
        let state = state.ok_or_else(|| JournalError::corrupt(path, "a row is in a state that is not known"))?;
        let failure = failure.map(|failure| serde_json::from_str(&failure)).transpose();
        let failure = failure.map_err(|_| JournalError::corrupt(path, "the failure of a row cannot be read"))?;
        let account = account.map(|account| AccountId::new(Uuid::from_bytes(account)));
        rows.push(Row { id: Uuid::from_bytes(id), state, chunk, doubted, stamp, account, failure });
    }
    Ok(rows)
}

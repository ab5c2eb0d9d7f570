//! The rows of a job in its file.

use std::path::Path;

use jms_domain::AccountId;
use rusqlite::{Connection, named_params};
use uuid::Uuid;

use super::{JournalError, Place};
use crate::{
    Job, RowState,
    outcome::{Failure, Settled},
};

/// A row as the journal knows it. There are hundreds of thousands, and most have neither stamp nor failure.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Of the account, or of the asset that it is made on.
    pub(crate) id: Uuid,
    pub(crate) state: RowState,
    /// The request that it was in last.
    pub(crate) chunk: Option<u32>,
    /// Whether it was in a request whose answer was lost.
    pub(crate) doubted: bool,
    /// What tells whether the object was changed since the request left.
    pub(crate) stamp: Option<Box<str>>,
    pub(crate) account: Option<AccountId>,
    pub(crate) failure: Option<Box<Failure>>,
}

/// Room for so many rows is made on the word of a file.
const MOST_RESERVED: usize = 1 << 20;

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

/// `count`: how many there ought to be.
pub(super) fn read_rows(db: &Connection, path: &Path, count: usize) -> Result<Vec<Row>, JournalError> {
    let sqlite = |error| JournalError::sqlite(path, error);
    let sql = "SELECT row, id, state, chunk, doubted, stamp, account, failure FROM rows ORDER BY row";
    let mut select = db.prepare(sql).map_err(sqlite)?;
    let mut found = select.query([]).map_err(sqlite)?;
    let mut rows = Vec::new();
    // A damaged file may say anything.
    rows.reserve_exact(count.min(MOST_RESERVED));
    while let Some(row) = found.next().map_err(sqlite)? {
        let get = || -> rusqlite::Result<_> {
            let (at, id, state): (i64, [u8; 16], String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let (chunk, doubted): (Option<u32>, bool) = (row.get(3)?, row.get(4)?);
            let stamp = row.get::<_, Option<String>>(5)?.map(String::into_boxed_str);
            let (account, failure): (Option<[u8; 16]>, Option<String>) = (row.get(6)?, row.get(7)?);
            Ok((at, id, state, chunk, doubted, stamp, account, failure))
        };
        let (at, id, state, chunk, doubted, stamp, account, failure) = get().map_err(sqlite)?;
        if at != number(rows.len()) {
            return Err(JournalError::corrupt(path, "rows are missing"));
        }
        let state = RowState::named(&state);
        let state = state.ok_or_else(|| JournalError::corrupt(path, "a row is in a state that is not known"))?;
        let failure = failure.map(|failure| serde_json::from_str(&failure).map(Box::new)).transpose();
        let failure = failure.map_err(|_| JournalError::corrupt(path, "the failure of a row cannot be read"))?;
        let account = account.map(|account| AccountId::new(Uuid::from_bytes(account)));
        rows.push(Row { id: Uuid::from_bytes(id), state, chunk, doubted, stamp, account, failure });
    }
    Ok(rows)
}

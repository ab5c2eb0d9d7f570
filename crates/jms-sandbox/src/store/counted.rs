//! Counts of rows that are known already.
//!
//! Every page tells how many rows there are in all. Counting 100,000 accounts takes longer than reading a page of them, so
//! counts are kept until something changes.

use std::{cell::RefCell, collections::HashMap};

use rusqlite::{Connection, params_from_iter, types::Value};

/// Counts kept before all are forgotten; filters by moments never come again.
const MOST: usize = 1000;

/// Counts by their query, and the state of the store in which they hold.
#[derive(Debug, Default)]
pub(crate) struct Counted(RefCell<(Version, HashMap<String, usize>)>);

/// Changes made through this connection and, as SQLite counts them, through others.
type Version = (u64, i64);

impl Counted {
    /// What a `SELECT count(*)` gives. To be asked before the transaction changes anything: what it changes may be undone.
    pub(crate) fn count(&self, db: &Connection, sql: &str, values: &[Value]) -> rusqlite::Result<usize> {
        let others = db.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let version = (db.total_changes(), others);
        let mut known = self.0.borrow_mut();
        if known.0 != version || known.1.len() >= MOST {
            *known = (version, HashMap::new());
        }
        let key = format!("{sql} {values:?}");
        if let Some(count) = known.1.get(&key) {
            return Ok(*count);
        }
        let count: i64 = db.prepare_cached(sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
        let count = usize::try_from(count).unwrap_or_default();
        known.1.insert(key, count);
        Ok(count)
    }
}

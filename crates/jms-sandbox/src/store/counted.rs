//! What is known already of lists: how many rows, and in which order.
//!
//! Every page tells how many rows there are in all. Counting 100,000 accounts takes longer than reading a page of them, and so does
//! passing over all rows before a page. Both are kept until something changes.

use std::{cell::RefCell, collections::HashMap, ops::Range};

use rusqlite::{Connection, params_from_iter, types::Value};

/// Queries known before all are forgotten; filters by moments never come again.
const MOST_QUERIES: usize = 1000;
/// Rows of all orders that are kept, 8 bytes each.
const MOST_PLACES: usize = 4_000_000;
/// Passing over fewer rows than these costs less than it is worth.
const NEAR: usize = 1000;

/// Counts and orders by their query, and the state of the store in which they hold.
#[derive(Debug, Default)]
pub(crate) struct Counted(RefCell<Known>);

#[derive(Debug, Default)]
struct Known {
    version: Version,
    counts: HashMap<String, usize>,
    /// Row ids; none for an order that was asked for once.
    orders: HashMap<String, Option<Vec<i64>>>,
    places: usize,
}

/// Changes made through this connection and, as SQLite counts them, through others.
type Version = (u64, i64);

impl Counted {
    /// What a `SELECT count(*)` gives. To be asked before the transaction changes anything: what it changes may be undone.
    pub(crate) fn count(&self, db: &Connection, sql: &str, values: &[Value]) -> rusqlite::Result<usize> {
        let mut known = self.0.borrow_mut();
        known.refresh(db)?;
        if known.counts.len() >= MOST_QUERIES {
            known.counts.clear();
        }
        let key = format!("{sql} {values:?}");
        if let Some(count) = known.counts.get(&key) {
            return Ok(*count);
        }
        let count: i64 = db.prepare_cached(sql)?.query_row(params_from_iter(values), |row| row.get(0))?;
        let count = usize::try_from(count).unwrap_or_default();
        known.counts.insert(key, count);
        Ok(count)
    }

    /// The row ids, in the order of the query, of the rows in this range. To be asked as [`Self::count`] is.
    ///
    /// Whoever asks for rows far down asks for more of them soon: the whole order is kept at the second time.
    pub(crate) fn places(
        &self,
        db: &Connection,
        sql: &str,
        values: &[Value],
        range: Range<usize>,
    ) -> rusqlite::Result<Vec<i64>> {
        if range.start < NEAR {
            return places(db, sql, values, range);
        }
        let mut known = self.0.borrow_mut();
        known.refresh(db)?;
        let key = format!("{sql} {values:?}");
        if !known.orders.contains_key(&key) {
            if known.orders.len() >= MOST_QUERIES {
                known.forget_orders();
            }
            known.orders.insert(key, None);
            return places(db, sql, values, range);
        }
        if known.orders.get(&key).is_none_or(Option::is_none) {
            let order = places(db, sql, values, 0..usize::MAX)?;
            if known.places + order.len() > MOST_PLACES {
                known.forget_orders();
            }
            known.places += order.len();
            known.orders.insert(key.clone(), Some(order));
        }
        let order = known.orders.get(&key).and_then(Option::as_deref).unwrap_or_default();
        let end = range.end.min(order.len());
        Ok(order.get(range.start.min(end)..end).unwrap_or_default().to_vec())
    }
}

impl Known {
    /// Forgets what may not be so any more.
    fn refresh(&mut self, db: &Connection) -> rusqlite::Result<()> {
        let others = db.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let version = (db.total_changes(), others);
        if self.version != version {
            self.version = version;
            self.counts.clear();
            self.forget_orders();
        }
        Ok(())
    }

    fn forget_orders(&mut self) {
        self.orders.clear();
        self.places = 0;
    }
}

fn places(db: &Connection, sql: &str, values: &[Value], range: Range<usize>) -> rusqlite::Result<Vec<i64>> {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    // SQLite takes a negative limit for none.
    let limit = if range.end == usize::MAX { -1 } else { number(range.len()) };
    let values = values.iter().cloned().chain([Value::from(limit), Value::from(number(range.start))]);
    let mut statement = db.prepare_cached(&format!("{sql} LIMIT ? OFFSET ?"))?;
    statement.query_map(params_from_iter(values), |row| row.get(0))?.collect()
}

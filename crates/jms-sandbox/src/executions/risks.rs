//! What checks and gatherings find: risks, and what their details tell.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::{random::Random, zone};

/// A risk that was found.
#[derive(Debug)]
pub(crate) struct Found<'a> {
    pub(crate) asset: &'a str,
    pub(crate) username: &'a str,
    pub(crate) risk: &'a str,
    /// The account or the gathered account it is about; it goes with it.
    pub(crate) account: Option<&'a str>,
    pub(crate) gathered: Option<&'a str>,
    pub(crate) detail: Value,
}

impl Found<'_> {
    /// Notes the risk, unless it is known: each is noted once per asset and username.
    pub(crate) fn note(&self, db: &Connection, random: &mut Random, now: i64) -> rusqlite::Result<()> {
        db.prepare_cached(
            "INSERT OR IGNORE INTO risks (id, org_id, asset_id, username, risk, status, account_id, gathered_id, details,
                date_created)
             SELECT ?1, org_id, id, ?3, ?4, '0', ?5, ?6, ?7, ?8 FROM assets WHERE id = ?2",
        )?
        .execute(params![
            random.uuid(),
            self.asset,
            self.username,
            self.risk,
            self.account,
            self.gathered,
            json!([self.detail]).to_string(),
            now
        ])
        .map(|_| ())
    }
}

/// A detail of this type and moment.
pub(crate) fn detail(kind: &str, now: i64) -> Value {
    json!({ "type": kind, "datetime": zone::iso(now) })
}

/// Most details of a risk that was found again and again: the first and the last of them stay.
const MOST: usize = 10;

/// Opens a risk again that was settled; tells whether it was there and settled.
pub(super) fn reopen(db: &Connection, account: &str, risk: &str, now: i64) -> rusqlite::Result<bool> {
    let sql = "SELECT id, details FROM risks WHERE account_id = ?1 AND risk = ?2 AND status <> '0'";
    let found: Option<(String, String)> =
        db.prepare_cached(sql)?.query_row([account, risk], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let Some((id, details)) = found else { return Ok(false) };
    let mut details: Vec<Value> = serde_json::from_str(&details).unwrap_or_default();
    details.push(detail("refind", now));
    if details.len() > MOST {
        details.drain(MOST / 2..details.len() - MOST / 2);
    }
    let sql = "UPDATE risks SET status = '0', details = ?2 WHERE id = ?1";
    db.prepare_cached(sql)?.execute(params![id, Value::from(details).to_string()])?;
    Ok(true)
}

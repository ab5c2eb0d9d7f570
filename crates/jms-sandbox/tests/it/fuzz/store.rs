//! The sandbox's file, seen from beside it: whether a request changed it, and which rows are gone.

use std::{collections::BTreeMap, path::Path};

use rusqlite::{Connection, OpenFlags};

/// Rows that only a request which says so may take away.
const KEPT: [&str; 14] = [
    "orgs",
    "users",
    "nodes",
    "assets",
    "labels",
    "accounts",
    "templates",
    "automations",
    "executions",
    "records",
    "gathered_accounts",
    "risks",
    "access_keys",
    "applications",
];

/// Ids by table.
pub(super) type Rows = BTreeMap<&'static str, Vec<String>>;

pub(super) struct File(Connection);

impl File {
    pub(super) fn open(path: &Path) -> Self {
        Self(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap())
    }

    /// Changes whenever somebody else has changed the file.
    pub(super) fn version(&self) -> i64 {
        self.0.query_row("PRAGMA data_version", [], |row| row.get(0)).unwrap()
    }

    pub(super) fn rows(&self) -> Rows {
        let ids = |table: &&'static str| {
            let mut statement = self.0.prepare(&format!("SELECT id FROM {table} ORDER BY id")).unwrap();
            (*table, statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect())
        };
        KEPT.iter().map(ids).collect()
    }

    /// What is wrong with the rows as such.
    pub(super) fn broken(&self) -> Option<String> {
        let whole: String = self.0.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
        let mut check = self.0.prepare("PRAGMA foreign_key_check").unwrap();
        let dangling: Vec<String> = check.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        (whole != "ok" || !dangling.is_empty()).then(|| format!("{whole}; rows that refer to nothing: {dangling:?}"))
    }
}

/// The first row that is in `before` and not in `after`.
pub(super) fn lost(before: &Rows, after: &Rows) -> Option<String> {
    before.iter().find_map(|(table, ids)| {
        let gone = ids.iter().find(|id| after[table].binary_search(id).is_err())?;
        Some(format!("{gone} of {table}"))
    })
}

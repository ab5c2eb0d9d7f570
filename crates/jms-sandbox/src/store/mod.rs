//! The SQLite database behind a sandbox.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, config::DbConfig};

use crate::{error::SandboxError, profile::Profile};

mod counted;
mod load;

pub(crate) use counted::Counted;
pub(crate) use load::{UNMANAGED, load};

/// Where the state of a sandbox is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Store {
    /// In memory: gone with the sandbox.
    #[default]
    Memory,
    /// In a file, which only its owner may read: it holds secrets in the clear. It is made if it is not there.
    File(PathBuf),
}

/// Marks the files of the sandbox: `JMSb`.
const APPLICATION_ID: i64 = 0x4a4d_5362;
/// Raised with every change of `schema.sql`.
const SCHEMA: i64 = 6;
const TABLES: &str = include_str!("schema.sql");

/// Opens the store; tells whether it is new and has to be filled.
pub(crate) fn open(store: &Store, discard: bool) -> Result<(Connection, bool), SandboxError> {
    let connection = match store {
        Store::Memory => in_memory().map_err(SandboxError::store("opening it"))?,
        Store::File(path) => {
            if discard {
                remove(path)?;
            }
            create_private(path)?;
            Connection::open(path).map_err(SandboxError::store("opening it"))?
        }
    };
    let failed = |error: rusqlite::Error| match store {
        Store::File(path) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) => {
            SandboxError::Foreign { path: path.clone() }
        }
        _ => SandboxError::Store { doing: "opening it", source: error },
    };
    prepare(&connection).map_err(failed)?;
    let number = |pragma: &str| {
        connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get::<_, i64>(0)).map_err(failed)
    };
    let tables: i64 = number("schema_version")?;
    if let Store::File(path) = store
        && tables != 0
    {
        if number("application_id")? != APPLICATION_ID {
            return Err(SandboxError::Foreign { path: path.clone() });
        }
        let found = number("user_version")?;
        if found != SCHEMA {
            return Err(SandboxError::Schema { path: path.clone(), found, expected: SCHEMA });
        }
    }
    Ok((connection, tables == 0))
}

/// Large pages make shallow trees, of which a list of accounts walks some hundreds.
fn in_memory() -> rusqlite::Result<Connection> {
    let connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "page_size", 16_384)?;
    Ok(connection)
}

fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_prepared_statement_cache_capacity(512);
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Otherwise SQLite plans a statement again whenever the values bound to it change.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // A crash of the machine may cost a store, one of the process may not.
    connection.pragma_update(None, "synchronous", "OFF")?;
    crate::search::register(connection)
}

/// Makes the tables and marks the store as ours.
pub(crate) fn create_tables(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute_batch(TABLES)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", SCHEMA)
}

/// Empties every table.
pub(crate) fn clear(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut names =
        transaction.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_stat1'")?;
    let names: Vec<String> = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    transaction.pragma_update(None, "defer_foreign_keys", true)?;
    for name in names {
        transaction.execute(&format!("DELETE FROM {name}"), [])?;
    }
    Ok(())
}

/// A transaction that may write.
pub(crate) fn begin(connection: &mut Connection) -> rusqlite::Result<Transaction<'_>> {
    connection.transaction_with_behavior(TransactionBehavior::Immediate)
}

/// A value that is kept beside the tables.
pub(crate) fn meta(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    connection.prepare_cached("SELECT value FROM meta WHERE key = ?1")?.query_row([key], |row| row.get(0)).optional()
}

pub(crate) fn set_meta(connection: &Connection, key: &str, value: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(sql)?.execute([key, value]).map(|_| ())
}

/// Where the store keeps the profile it was made for.
const PROFILE: &str = "profile";

pub(crate) fn set_profile(connection: &Connection, profile: Profile) -> rusqlite::Result<()> {
    set_meta(connection, PROFILE, &format!("{profile:?}"))
}

/// Rows differ by profile, so that a store serves only the one it was made for.
pub(crate) fn check_profile(connection: &Connection, store: &Store, wanted: Profile) -> Result<(), SandboxError> {
    let found = meta(connection, PROFILE).map_err(SandboxError::store("reading it"))?.unwrap_or_default();
    match store {
        Store::File(path) if found != format!("{wanted:?}") => {
            Err(SandboxError::Profile { path: path.clone(), found, wanted })
        }
        _ => Ok(()),
    }
}

/// The latest moment that the store knows of.
pub(crate) fn latest_moment(connection: &Connection) -> rusqlite::Result<i64> {
    let sql = "SELECT max(
        (SELECT coalesce(max(date_updated), 0) FROM accounts), (SELECT coalesce(max(date_updated), 0) FROM automations),
        (SELECT coalesce(max(date_created), 0) FROM executions), (SELECT coalesce(max(date_finished), 0) FROM records),
        (SELECT coalesce(max(date_finished), 0) FROM executions))";
    connection.query_row(sql, [], |row| row.get(0))
}

/// Removes a store of ours; leaves any other file alone.
fn remove(path: &Path) -> Result<(), SandboxError> {
    let failed = |source| SandboxError::File { path: path.to_owned(), source };
    let mut header = Vec::new();
    match fs::File::open(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(failed(error)),
        Ok(file) => file.take(72).read_to_end(&mut header).map_err(failed)?,
    };
    // SQLite keeps the application id in bytes 68 to 71 of the file.
    let ours = header
        .get(68..72)
        .is_some_and(|bytes| i64::from(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])) == APPLICATION_ID);
    if !ours && !header.is_empty() {
        return Err(SandboxError::Foreign { path: path.to_owned() });
    }
    for ending in ["", "-journal", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        match fs::remove_file(&name) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
    }
    Ok(())
}

/// Makes an empty file that only its owner may read, unless there is one.
fn create_private(path: &Path) -> Result<(), SandboxError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
            Err(SandboxError::File { path: path.to_owned(), source: error })
        }
        _ => Ok(()),
    }
}

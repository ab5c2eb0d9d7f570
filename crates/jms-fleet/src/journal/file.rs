//! The file of a journal, of whatever kind: an SQLite database that one process works on at a time.

use std::{
    fs::{self, File},
    io,
    path::Path,
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use super::JournalError;

/// A kind of journal: what its files say of themselves in their header, and what is in them.
pub(crate) struct Format {
    /// Tells such files from all others.
    pub(crate) application: i64,
    /// The newest version of the format that is read, and the one that is written.
    pub(crate) version: i64,
    /// Makes the tables.
    pub(crate) tables: &'static str,
}

/// Makes the file, whole or not at all: what a crash leaves is another, hidden one, and nothing was sent then.
pub(crate) fn create(
    format: &Format,
    path: &Path,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> Result<(), JournalError> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(JournalError::Exists { path: path.to_owned() });
    }
    let io = |source: io::Error| JournalError::io(path, source);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // Readable by its owner only.
    let hidden = tempfile::Builder::new().prefix(".jms-job-").tempfile_in(folder).map_err(io)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let filled = Connection::open_with_flags(hidden.path(), flags).and_then(|db| prepare(format, &db, fill));
    filled.map_err(|error| JournalError::sqlite(path, error))?;
    hidden.as_file().sync_all().map_err(io)?;
    match hidden.persist_noclobber(path) {
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(JournalError::Exists { path: path.to_owned() })
        }
        Err(error) => Err(io(error.error)),
        Ok(_) => sync_folder(folder).map_err(io),
    }
}

/// The tables of a new journal, and what is in them, in one transaction.
pub(crate) fn prepare(
    format: &Format,
    db: &Connection,
    fill: impl FnOnce(&Connection) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    db.pragma_update(None, "journal_mode", "memory")?;
    let transaction = db.unchecked_transaction()?;
    db.pragma_update(None, "application_id", format.application)?;
    db.pragma_update(None, "user_version", format.version)?;
    db.execute_batch(format.tables)?;
    fill(db)?;
    transaction.commit()
}

/// That the file is in its folder outlasts a loss of power, too.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Opens the file for this process alone. A file that is no journal is left as it is.
pub(crate) fn open(format: &Format, path: &Path) -> Result<Connection, JournalError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(JournalError::Missing { path: path.to_owned() });
        }
        Err(error) => return Err(JournalError::io(path, error)),
        Ok(found) if !found.is_file() => return Err(JournalError::Foreign { path: path.to_owned() }),
        Ok(_) => {}
    }
    // SQLite takes some names, such as `:memory:`, for something else than a file.
    let whole = fs::canonicalize(path).map_err(|error| JournalError::io(path, error))?;
    let sqlite = |error| JournalError::sqlite(path, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(whole, flags).map_err(sqlite)?;
    db.busy_timeout(Duration::ZERO).map_err(sqlite)?;
    // From the first look on nobody else gets at it, and the log of writes needs no shared memory beside the file.
    db.pragma_update(None, "locking_mode", "exclusive").map_err(sqlite)?;
    let number = |name| db.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).map_err(sqlite);
    if number("application_id")? != format.application {
        return Err(JournalError::Foreign { path: path.to_owned() });
    }
    let version = number("user_version")?;
    if version > format.version {
        return Err(JournalError::Newer { path: path.to_owned(), format: version, reads: format.version });
    }
    let found: String = db.pragma_query_value(None, "quick_check", |row| row.get(0)).map_err(sqlite)?;
    if found != "ok" {
        return Err(JournalError::corrupt(path, found));
    }
    // Each commit is on the disk before the next line runs.
    db.pragma_update(None, "journal_mode", "wal").map_err(sqlite)?;
    db.pragma_update(None, "synchronous", "full").map_err(sqlite)?;
    db.execute_batch("BEGIN EXCLUSIVE; COMMIT").map_err(sqlite)?;
    Ok(db)
}

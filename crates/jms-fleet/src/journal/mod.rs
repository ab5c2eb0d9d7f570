//! What a job has done so far, in a file that outlasts crashes.
//!
//! One SQLite file per job. Before a request for changes leaves, the rows in it are written down as in doubt, and after its
//! answer what became of each; both are on the disk before the job goes on. So whatever ends the process, the file tells which
//! rows were done, which were not, and which few are in doubt; those are looked up by their ids at the server.
//!
//! No secret is in it, and nothing that a secret could be tried against: whoever takes a job up again gives the same rows
//! again, and rows are told apart by a digest of everything but their secrets.

mod error;
pub(crate) mod file;
mod rows;

use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use jms_domain::OrgId;
use rusqlite::Connection;
use uuid::Uuid;

pub use error::JournalError;
pub(crate) use rows::{Row, number};
use rows::{fill, read_rows, settle};

use crate::{
    Job, RowReport, RowState,
    job::{Digest, JobKind},
    outcome::Settled,
};

/// The journals of jobs: "jmsf".
const JOB: file::Format = file::Format {
    application: 0x6a6d_7366,
    version: 1,
    tables: "
    CREATE TABLE job (
        kind TEXT NOT NULL,
        server TEXT NOT NULL,
        org TEXT NOT NULL,
        rows INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE rows (
        row INTEGER PRIMARY KEY,
        id BLOB NOT NULL,
        digest BLOB NOT NULL,
        state TEXT NOT NULL DEFAULT 'planned',
        chunk INTEGER,
        doubted INTEGER NOT NULL DEFAULT 0,
        stamp TEXT,
        account BLOB,
        failure TEXT
    ) STRICT;
    CREATE INDEX rows_of_chunk ON rows (chunk) WHERE state = 'in_doubt';
    CREATE TABLE chunks (
        chunk INTEGER PRIMARY KEY,
        state TEXT NOT NULL
    ) STRICT;",
};

/// Where a job is done.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// Address of the server, without a slash at its end.
    pub server: String,
    /// The organisation.
    pub org: OrgId,
}

impl Place {
    /// An organisation of the server at this address.
    pub fn new(server: impl Into<String>, org: OrgId) -> Self {
        Self { server: server.into(), org }
    }
}

/// What a job has done so far.
///
/// ```
/// use jms_fleet::{Job, Journal, Place};
/// use jms_fleet::domain::{AssetId, NewAccount, OrgId};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("onboarding.job");
/// let web: AssetId = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse()?;
/// let job = Job::create(vec![NewAccount::new(web, "deploy"), NewAccount::new(web, "monitor")]);
/// let place = Place::new("https://jumpserver.example.com", OrgId::DEFAULT);
///
/// drop(Journal::begin(&path, &job, &place)?);
/// let journal = Journal::open(&path)?;
/// assert_eq!((journal.rows(), journal.in_doubt(), journal.is_finished()), (2, 0, false));
/// # Ok(())
/// # }
/// ```
pub struct Journal {
    db: Connection,
    path: PathBuf,
    kind: JobKind,
    place: Place,
    rows: Vec<Row>,
}

impl Journal {
    /// Begins the journal of a job, in a file that nobody but its owner can read.
    ///
    /// # Errors
    /// [`JournalError::Exists`] if there is a file already, [`JournalError::Io`] if it cannot be written.
    pub fn begin(path: impl AsRef<Path>, job: &Job, place: &Place) -> Result<Self, JournalError> {
        let path = path.as_ref();
        file::create(&JOB, path, |db| fill(db, job, place))?;
        Self::open(path)
    }

    /// A journal that ends with the process: for jobs that need not be taken up again.
    ///
    /// # Errors
    /// [`JournalError::Io`] if there is no memory for it.
    pub fn in_memory(job: &Job, place: &Place) -> Result<Self, JournalError> {
        let path = Path::new(":memory:");
        let db = Connection::open_in_memory().map_err(|error| JournalError::sqlite(path, error))?;
        file::prepare(&JOB, &db, |db| fill(db, job, place)).map_err(|error| JournalError::sqlite(path, error))?;
        Self::read(db, path)
    }

    /// Opens the journal of a job to take it up again, for this process alone.
    ///
    /// # Errors
    /// [`JournalError::Missing`], [`JournalError::Foreign`], [`JournalError::Newer`] or [`JournalError::Corrupt`] if there is no
    /// journal that can be read, [`JournalError::Locked`] if another process works on it.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, JournalError> {
        let path = path.as_ref();
        Self::read(file::open(&JOB, path)?, path)
    }

    fn read(db: Connection, path: &Path) -> Result<Self, JournalError> {
        let sqlite = |error| JournalError::sqlite(path, error);
        let corrupt = |problem: &str| JournalError::corrupt(path, problem);
        let (kind, server, org, count) = db
            .query_row("SELECT kind, server, org, rows FROM job", [], |row| {
                Ok((row.get::<_, String>(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get::<_, i64>(3)?))
            })
            .map_err(sqlite)?;
        let kind = JobKind::named(&kind).ok_or_else(|| corrupt("its kind of job is not known"))?;
        let org = org.parse().map_err(|_| corrupt("its organisation is no id"))?;
        let count = usize::try_from(count).map_err(|_| corrupt("rows are missing"))?;
        let rows = read_rows(&db, path, count)?;
        if count != rows.len() {
            return Err(corrupt("rows are missing"));
        }
        Ok(Self { db, path: path.to_owned(), kind, place: Place { server, org }, rows })
    }

    /// What kind of job it is.
    pub fn kind(&self) -> JobKind {
        self.kind
    }

    /// Where the job is done.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The file; `:memory:` if there is none.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How many rows the job has.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// How many rows are in this state.
    pub fn count(&self, state: RowState) -> usize {
        self.rows.iter().filter(|row| row.state == state).count()
    }

    /// How many rows were sent of which nobody knows yet whether they were done: the next run looks first.
    pub fn in_doubt(&self) -> usize {
        self.count(RowState::InDoubt)
    }

    /// Whether nothing is left to do.
    pub fn is_finished(&self) -> bool {
        self.rows.iter().all(|row| row.state.is_settled())
    }

    /// Deletes the file: the job is over, and nobody takes it up again.
    ///
    /// # Errors
    /// [`JournalError::Io`] if it cannot be deleted.
    pub fn remove(self) -> Result<(), JournalError> {
        let Self { db, path, .. } = self;
        // What SQLite keeps beside the file goes with its connection.
        db.close().map_err(|(_, error)| JournalError::sqlite(&path, error))?;
        if path == Path::new(":memory:") {
            return Ok(());
        }
        fs::remove_file(&path).map_err(|error| JournalError::io(&path, error))
    }

    /// What became of each row so far, in the order in which they were given. Those in doubt are the ones to look for at the
    /// server if the job is not to be taken up again.
    pub fn results(&self) -> impl Iterator<Item = RowReport> {
        self.rows.iter().enumerate().map(|(row, known)| RowReport {
            row,
            state: known.state,
            account: known.account,
            object: known.id,
            failure: known.failure.as_deref().cloned(),
        })
    }

    pub(crate) fn row(&self, row: usize) -> Option<&Row> {
        self.rows.get(row)
    }

    pub(crate) fn all(&self) -> &[Row] {
        &self.rows
    }

    /// Rows of which nothing was done yet, in order.
    pub(crate) fn planned(&self) -> Vec<usize> {
        self.rows.iter().enumerate().filter(|(_, row)| row.state == RowState::Planned).map(|(row, _)| row).collect()
    }

    /// Rows in doubt, by the request that they were in.
    pub(crate) fn doubtful(&self) -> Vec<(u32, Vec<usize>)> {
        let mut chunks: Vec<(u32, Vec<usize>)> = Vec::new();
        for (number, row) in self.rows.iter().enumerate().filter(|(_, row)| row.state == RowState::InDoubt) {
            let chunk = row.chunk.unwrap_or_default();
            match chunks.iter_mut().find(|(known, _)| *known == chunk) {
                Some((_, rows)) => rows.push(number),
                None => chunks.push((chunk, vec![number])),
            }
        }
        chunks
    }

    /// Writes down that these rows are about to be sent, each with what tells whether its object was changed since. It is on
    /// the disk when this returns.
    pub(crate) fn sending(&mut self, rows: &[usize], stamps: &[Option<String>]) -> Result<u32, JournalError> {
        let (db, path) = (&self.db, &self.path);
        let write = || -> rusqlite::Result<u32> {
            let transaction = db.unchecked_transaction()?;
            db.execute("INSERT INTO chunks (state) VALUES ('sent')", [])?;
            let chunk = u32::try_from(db.last_insert_rowid()).unwrap_or(u32::MAX);
            let sql = "UPDATE rows SET state = 'in_doubt', chunk = ?2, stamp = ?3 WHERE row = ?1";
            let mut update = db.prepare_cached(sql)?;
            for (row, stamp) in rows.iter().zip(stamps) {
                update.execute((number(*row), chunk, stamp))?;
            }
            transaction.commit()?;
            Ok(chunk)
        };
        let chunk = write().map_err(|error| JournalError::sqlite(path, error))?;
        for (row, stamp) in rows.iter().zip(stamps) {
            if let Some(row) = self.rows.get_mut(*row) {
                (row.state, row.chunk, row.stamp) = (RowState::InDoubt, Some(chunk), stamp.as_deref().map(Into::into));
            }
        }
        Ok(chunk)
    }

    /// Writes down what became of a request: of some of its rows; the others were not done, and are planned again.
    /// `doubted`: that was found out by looking, and not by an answer.
    pub(crate) fn answered(
        &mut self,
        chunk: u32,
        settled: &[(usize, Settled)],
        again: &[usize],
        doubted: bool,
    ) -> Result<(), JournalError> {
        let db = &self.db;
        let write = || -> rusqlite::Result<()> {
            let transaction = db.unchecked_transaction()?;
            db.execute("UPDATE chunks SET state = 'done' WHERE chunk = ?1", [chunk])?;
            settle(db, settled)?;
            let sql = "UPDATE rows SET state = 'planned', doubted = doubted OR ?2 WHERE row = ?1";
            let mut update = db.prepare_cached(sql)?;
            for row in again {
                update.execute((number(*row), doubted))?;
            }
            transaction.commit()
        };
        write().map_err(|error| JournalError::sqlite(&self.path, error))?;
        self.remember(settled);
        for row in again {
            if let Some(row) = self.rows.get_mut(*row) {
                row.state = RowState::Planned;
                row.doubted |= doubted;
            }
        }
        Ok(())
    }

    /// Writes down what became of rows without a request.
    pub(crate) fn settle(&mut self, settled: &[(usize, Settled)]) -> Result<(), JournalError> {
        if settled.is_empty() {
            return Ok(());
        }
        let db = &self.db;
        let write = || -> rusqlite::Result<()> {
            let transaction = db.unchecked_transaction()?;
            settle(db, settled)?;
            transaction.commit()
        };
        write().map_err(|error| JournalError::sqlite(&self.path, error))?;
        self.remember(settled);
        Ok(())
    }

    fn remember(&mut self, settled: &[(usize, Settled)]) {
        for (row, Settled { state, account, failure }) in settled {
            if let Some(row) = self.rows.get_mut(*row) {
                (row.state, row.account, row.failure) =
                    (*state, account.or(row.account), failure.clone().map(Box::new));
            }
        }
    }

    /// The rows of a job that are other ones than when it was begun, counted from 0. Other secrets make no other row: the journal
    /// has nothing of them.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn changed(&self, job: &Job) -> Result<Vec<usize>, JournalError> {
        let digests = self.digests()?;
        Ok((0..job.rows()).filter(|row| digests.get(*row) != Some(&job.digest(*row))).collect())
    }

    /// What became of a row so far, counted from 0.
    pub fn state(&self, row: usize) -> Option<RowState> {
        self.rows.get(row).map(|row| row.state)
    }

    /// The digests of the rows that were given when the job began, in order.
    pub(crate) fn digests(&self) -> Result<Vec<Digest>, JournalError> {
        let read = || -> rusqlite::Result<Vec<Digest>> {
            self.db.prepare("SELECT digest FROM rows ORDER BY row")?.query_map([], |row| row.get(0))?.collect()
        };
        read().map_err(|error| JournalError::sqlite(&self.path, error))
    }

    /// Takes rows of which nothing was done as they are now, and plans them again.
    pub(crate) fn replan(&mut self, rows: &[(usize, Option<(Uuid, Digest)>)]) -> Result<(), JournalError> {
        if rows.is_empty() {
            return Ok(());
        }
        let db = &self.db;
        let write = || -> rusqlite::Result<()> {
            let transaction = db.unchecked_transaction()?;
            let mut plan = db.prepare_cached("UPDATE rows SET state = 'planned', failure = NULL WHERE row = ?1")?;
            let mut mend = db.prepare_cached("UPDATE rows SET id = ?2, digest = ?3 WHERE row = ?1")?;
            for (row, mended) in rows {
                plan.execute([number(*row)])?;
                if let Some((id, digest)) = mended {
                    mend.execute((number(*row), id.as_bytes(), digest))?;
                }
            }
            drop((plan, mend));
            transaction.commit()
        };
        write().map_err(|error| JournalError::sqlite(&self.path, error))?;
        for (number, mended) in rows {
            if let Some(row) = self.rows.get_mut(*number) {
                (row.state, row.failure) = (RowState::Planned, None);
                if let Some((id, _)) = mended {
                    row.id = *id;
                }
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { db: _, path, kind, place, rows } = self;
        f.debug_struct("Journal")
            .field("path", path)
            .field("kind", kind)
            .field("place", place)
            .field("rows", &rows.len())
            .finish_non_exhaustive()
    }
}

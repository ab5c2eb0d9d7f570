//! What a rotation has done so far, in a file that outlasts crashes.
//!
//! Every wave has an automation of its own, under a name that is chosen and written down before it is made, and that is never
//! changed afterwards: so a run of it can only be that wave's. That it is about to be started is on the disk before the request
//! leaves, and its run as soon as the answer is there. No secret is in the file, nor one that was given and a server repeats.

mod stored;

use std::{
    fmt,
    path::{Path, PathBuf},
};

use jms_domain::{ChangeSecretAutomationId, ExecutionId, Invalid, SecretChange, SecretType};
use rusqlite::Connection;

use stored::{ROTATION, account, fill, wave};

use super::{RotatedAccount, RotationPlan, RotationState, Verification, secret::WantedSecret};
use crate::{
    JournalError, Place,
    journal::{file, number},
    named::named,
};

named! {
    /// How far a wave is.
    pub(super) enum WaveState {
        /// Its accounts are chosen; its automation may have been made, and was certainly not started.
        Chosen = "chosen",
        /// Its automation may have been started.
        Starting = "starting",
        /// Its run is known.
        Started = "started",
        /// It is over.
        Ended = "ended",
        /// It never ran, and never will: its accounts are in others.
        Void = "void",
    }
}

/// A wave.
#[derive(Debug)]
pub(super) struct WaveRow {
    pub(super) wave: u32,
    pub(super) canary: bool,
    pub(super) state: WaveState,
    pub(super) automation: Option<ChangeSecretAutomationId>,
    pub(super) execution: Option<ExecutionId>,
    /// Its accounts, by row.
    rows: Vec<usize>,
}

/// What became of an account: its row, its state, and what there is to say about it.
pub(super) type Settled = (usize, RotationState, Option<String>);

/// What a rotation has done so far: one SQLite file for each. See [`Fleet::rotate`](crate::Fleet::rotate).
pub struct RotationJournal {
    db: Connection,
    path: PathBuf,
    name: String,
    place: Place,
    pub(super) secret: WantedSecret,
    pub(super) most: usize,
    rows: Vec<RotatedAccount>,
    waves: Vec<WaveRow>,
}

impl RotationJournal {
    /// Begins the journal of a rotation, in a file that nobody but its owner can read.
    ///
    /// # Errors
    /// [`JournalError::Exists`] if there is a file already, [`JournalError::Io`] if it cannot be written.
    pub fn begin(path: impl AsRef<Path>, plan: &RotationPlan, place: &Place) -> Result<Self, JournalError> {
        let path = path.as_ref();
        file::create(&ROTATION, path, |db| fill(db, plan, place))?;
        Self::open(path)
    }

    /// A journal that ends with the process: for rotations that need not be taken up again.
    ///
    /// # Errors
    /// [`JournalError::Io`] if there is no memory for it.
    pub fn in_memory(plan: &RotationPlan, place: &Place) -> Result<Self, JournalError> {
        let path = Path::new(":memory:");
        let db = Connection::open_in_memory().map_err(|error| JournalError::sqlite(path, error))?;
        file::prepare(&ROTATION, &db, |db| fill(db, plan, place)).map_err(|error| JournalError::sqlite(path, error))?;
        Self::read(db, path)
    }

    /// Opens the journal of a rotation to take it up again, for this process alone.
    ///
    /// # Errors
    /// [`JournalError::Missing`], [`JournalError::Foreign`], [`JournalError::Newer`] or [`JournalError::Corrupt`] if there is no
    /// journal that can be read, [`JournalError::Locked`] if another process works on it.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, JournalError> {
        let path = path.as_ref();
        Self::read(file::open(&ROTATION, path)?, path)
    }

    fn read(db: Connection, path: &Path) -> Result<Self, JournalError> {
        let corrupt = |problem: &str| JournalError::corrupt(path, problem);
        let read = || -> rusqlite::Result<_> {
            let about = db.query_row("SELECT name, server, org, secret, most, rows FROM rotation", [], |row| {
                let texts: [String; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
                Ok((texts, row.get::<_, i64>(4)?, row.get::<_, i64>(5)?))
            })?;
            let sql = "SELECT wave, canary, state, automation, execution FROM waves ORDER BY wave";
            let waves: Vec<Option<WaveRow>> = db.prepare(sql)?.query_map([], wave)?.collect::<rusqlite::Result<_>>()?;
            let sql =
                "SELECT r.row, r.account, r.username, r.asset, r.asset_name, r.canary, r.spared, r.state, r.verified,
                r.wave, r.detail, w.execution FROM rows r LEFT JOIN waves w ON w.wave = r.wave ORDER BY r.row";
            let rows: Vec<Option<RotatedAccount>> =
                db.prepare(sql)?.query_map([], account)?.collect::<rusqlite::Result<_>>()?;
            Ok((about, waves, rows))
        };
        let (([name, server, org, secret], most, count), waves, rows) =
            read().map_err(|error| JournalError::sqlite(path, error))?;
        let org = org.parse().map_err(|_| corrupt("its organisation is no id"))?;
        let secret = serde_json::from_str(&secret).map_err(|_| corrupt("what it sets cannot be read"))?;
        let most = usize::try_from(most).ok().filter(|most| *most > 0);
        let most = most.ok_or_else(|| corrupt("its waves have no size"))?;
        let mut waves = waves
            .into_iter()
            .collect::<Option<Vec<_>>>()
            .ok_or_else(|| corrupt("a wave is in a state that is not known"))?;
        let rows: Vec<RotatedAccount> = rows
            .into_iter()
            .collect::<Option<_>>()
            .ok_or_else(|| corrupt("an account is in a state that is not known"))?;
        if usize::try_from(count) != Ok(rows.len()) {
            return Err(corrupt("accounts are missing"));
        }
        for (row, account) in rows.iter().enumerate() {
            let Some(number) = account.wave else { continue };
            let known = waves.binary_search_by_key(&number, |wave| wave.wave).ok().and_then(|at| waves.get_mut(at));
            known.ok_or_else(|| corrupt("an account is in a wave that there is not"))?.rows.push(row);
        }
        Ok(Self { db, path: path.to_owned(), name, place: Place { server, org }, secret, most, rows, waves })
    }

    /// What its automations are called, each with the number of its wave behind.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where it is done.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The file; `:memory:` if there is none.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its accounts, and what became of each so far, in the order of the plan.
    pub fn accounts(&self) -> &[RotatedAccount] {
        &self.rows
    }

    /// The kind of secret that it changes.
    pub fn secret_type(&self) -> SecretType {
        self.secret.secret_type()
    }

    /// What it sets, if the server makes it; `None` for a secret that was given, which is given again to take it up.
    ///
    /// # Errors
    /// If rules are in the file that no version of this program wrote.
    pub fn random_secret(&self) -> Result<Option<SecretChange>, Invalid> {
        self.secret.random()
    }

    /// Whether no account is left to deal with; verifications may be to come.
    pub fn is_finished(&self) -> bool {
        self.rows.iter().all(RotatedAccount::is_settled)
    }

    /// How many accounts are in a run that was started, or may have been: the next run looks first.
    pub fn in_doubt(&self) -> usize {
        self.rows.iter().filter(|row| row.state == RotationState::InDoubt).count()
    }

    /// The wave with this number.
    pub(super) fn wave(&self, wave: u32) -> Option<&WaveRow> {
        self.waves.get(self.waves.binary_search_by_key(&wave, |known| known.wave).ok()?)
    }

    fn wave_mut(&mut self, wave: u32) -> Option<&mut WaveRow> {
        let at = self.waves.binary_search_by_key(&wave, |known| known.wave).ok()?;
        self.waves.get_mut(at)
    }

    /// Waves that have begun and are not over.
    pub(super) fn open_waves(&self) -> Vec<u32> {
        let is_open = |wave: &&WaveRow| !matches!(wave.state, WaveState::Ended | WaveState::Void);
        self.waves.iter().filter(is_open).map(|wave| wave.wave).collect()
    }

    /// The rows of a wave.
    pub(super) fn rows_of(&self, wave: u32) -> &[usize] {
        self.wave(wave).map_or(&[], |wave| &wave.rows)
    }

    /// The accounts of a wave that are not dealt with, by row.
    pub(super) fn left_of(&self, wave: u32) -> impl Iterator<Item = (usize, &RotatedAccount)> {
        let rows = self.rows_of(wave).iter().filter_map(|row| Some((*row, self.rows.get(*row)?)));
        rows.filter(|(_, account)| !account.is_settled())
    }

    /// The name of the automation of a wave.
    pub(super) fn automation_name(&self, wave: u32) -> String {
        format!("{}, wave {wave}", self.name)
    }

    /// Writes down that these accounts are the next wave; nothing was sent for it.
    pub(super) fn choose(&mut self, rows: &[usize], canary: bool) -> Result<u32, JournalError> {
        let wave = self.waves.last().map_or(1, |last| last.wave + 1);
        self.write(|db| {
            db.execute("INSERT INTO waves (wave, canary, state) VALUES (?1, ?2, 'chosen')", (wave, canary))?;
            let mut update = db.prepare_cached("UPDATE rows SET wave = ?2 WHERE row = ?1")?;
            rows.iter().try_for_each(|row| update.execute((number(*row), wave)).map(drop))
        })?;
        let (state, automation, execution) = (WaveState::Chosen, None, None);
        self.waves.push(WaveRow { wave, canary, state, automation, execution, rows: rows.to_vec() });
        for row in rows {
            if let Some(row) = self.rows.get_mut(*row) {
                (row.wave, row.execution) = (Some(wave), None);
            }
        }
        Ok(wave)
    }

    /// Writes down that the automation of a wave is about to be started. It is on the disk when this returns.
    pub(super) fn starting(&mut self, wave: u32, automation: ChangeSecretAutomationId) -> Result<(), JournalError> {
        self.step(wave, WaveState::Starting, Some(automation), None, RotationState::InDoubt)
    }

    /// Writes down that it certainly was not.
    pub(super) fn unstarted(&mut self, wave: u32) -> Result<(), JournalError> {
        self.step(wave, WaveState::Chosen, None, None, RotationState::Planned)
    }

    /// Writes down its run.
    pub(super) fn started(&mut self, wave: u32, execution: ExecutionId) -> Result<(), JournalError> {
        self.step(wave, WaveState::Started, None, Some(execution), RotationState::InDoubt)
    }

    /// Writes down that a wave never runs: its accounts are planned again.
    pub(super) fn void(&mut self, wave: u32) -> Result<(), JournalError> {
        self.step(wave, WaveState::Void, None, None, RotationState::Planned)
    }

    /// Writes how far a wave is, and its accounts that are not dealt with. One that is void loses them.
    fn step(
        &mut self,
        wave: u32,
        state: WaveState,
        automation: Option<ChangeSecretAutomationId>,
        execution: Option<ExecutionId>,
        rows: RotationState,
    ) -> Result<(), JournalError> {
        let (id, run) = (automation.map(|id| id.uuid().into_bytes()), execution.map(|id| id.uuid().into_bytes()));
        let now_in = (state != WaveState::Void).then_some(wave);
        let left: Vec<usize> = self.left_of(wave).map(|(row, _)| row).collect();
        self.write(|db| {
            let sql = "UPDATE waves SET state = ?2, automation = coalesce(?3, automation), execution = coalesce(?4, execution)
                WHERE wave = ?1";
            db.execute(sql, (wave, state.as_str(), id, run))?;
            let mut update = db.prepare_cached("UPDATE rows SET state = ?2, wave = ?3 WHERE row = ?1")?;
            left.iter().try_for_each(|row| update.execute((number(*row), rows.as_str(), now_in)).map(drop))
        })?;
        for row in &left {
            if let Some(row) = self.rows.get_mut(*row) {
                (row.state, row.wave) = (rows, now_in);
                row.execution = execution.or(row.execution);
            }
        }
        if let Some(known) = self.wave_mut(wave) {
            known.state = state;
            known.automation = automation.or(known.automation);
            known.execution = execution.or(known.execution);
            if now_in.is_none() {
                known.rows.retain(|row| !left.contains(row));
            }
        }
        Ok(())
    }

    /// Writes down what became of accounts; with the wave that is over thereby, if one is.
    pub(super) fn settle(&mut self, settled: &[Settled], ended: Option<u32>) -> Result<(), JournalError> {
        self.write(|db| {
            let mut update = db.prepare_cached("UPDATE rows SET state = ?2, detail = ?3 WHERE row = ?1")?;
            for (row, state, detail) in settled {
                update.execute((number(*row), state.as_str(), detail))?;
            }
            db.execute("UPDATE waves SET state = 'ended' WHERE wave = ?1", [ended]).map(drop)
        })?;
        for (row, state, detail) in settled {
            if let Some(row) = self.rows.get_mut(*row) {
                (row.state, row.detail) = (*state, detail.clone());
            }
        }
        if let Some(known) = ended.and_then(|wave| self.wave_mut(wave)) {
            known.state = WaveState::Ended;
        }
        Ok(())
    }

    /// Writes down how the tests of new secrets ended.
    pub(super) fn verified(&mut self, verified: &[(usize, Verification, Option<String>)]) -> Result<(), JournalError> {
        self.write(|db| {
            let mut update = db.prepare_cached("UPDATE rows SET verified = ?2, detail = ?3 WHERE row = ?1")?;
            verified.iter().try_for_each(|(row, verified, detail)| {
                update.execute((number(*row), verified.as_str(), detail)).map(drop)
            })
        })?;
        for (row, verified, detail) in verified {
            if let Some(row) = self.rows.get_mut(*row) {
                (row.verified, row.detail) = (Some(*verified), detail.clone());
            }
        }
        Ok(())
    }

    /// Plans accounts again whose secret was not changed, and tests again whose test failed.
    pub(super) fn retry(&mut self) -> Result<(), JournalError> {
        self.write(|db| {
            let sql = "UPDATE rows SET state = 'planned', wave = NULL, detail = NULL WHERE state IN ('failed', 'not_changed')";
            db.execute(sql, [])?;
            let sql = "UPDATE rows SET verified = NULL, detail = NULL WHERE state = 'changed' AND verified = 'failed'";
            db.execute(sql, []).map(drop)
        })?;
        for row in &mut self.rows {
            if matches!(row.state, RotationState::Failed | RotationState::NotChanged) {
                (row.state, row.wave, row.execution, row.detail) = (RotationState::Planned, None, None, None);
            } else if row.state == RotationState::Changed && row.verified == Some(Verification::Failed) {
                (row.verified, row.detail) = (None, None);
            }
        }
        let rows = &self.rows;
        for wave in &mut self.waves {
            wave.rows.retain(|row| rows.get(*row).is_some_and(|row| row.wave == Some(wave.wave)));
        }
        Ok(())
    }

    /// Writes in one transaction, which is on the disk when this returns.
    fn write(&self, write: impl FnOnce(&Connection) -> rusqlite::Result<()>) -> Result<(), JournalError> {
        let write = || {
            let transaction = self.db.unchecked_transaction()?;
            write(&self.db)?;
            transaction.commit()
        };
        write().map_err(|error| JournalError::sqlite(&self.path, error))
    }
}

impl fmt::Debug for RotationJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { db: _, path, name, place, secret: _, most: _, rows, waves } = self;
        f.debug_struct("RotationJournal")
            .field("path", path)
            .field("name", name)
            .field("place", place)
            .field("accounts", &rows.len())
            .field("waves", &waves.len())
            .finish_non_exhaustive()
    }
}

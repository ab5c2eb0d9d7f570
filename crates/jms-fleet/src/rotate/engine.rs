//! The waves of a rotation, one after the other.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    time::Duration,
};

use jms_domain::{
    AccountId, AssetId, ChangeSecret, ChangeSecretOutcome, Dialect, Error, ErrorKind, ExecutionStatus, RecordStatus,
    SecretChange,
};
use jms_http::News;

use super::{
    RotatedAccount, RotationEnd, RotationJournal, RotationNews, RotationOptions, RotationState,
    cut::{Candidate, Candidates, Neighbours, folded},
    journal::{Settled, WaveState},
    secret::given,
};
use crate::{Fleet, JournalError, outcome::without, verdict::Throttled};

/// What ends the work before its end.
pub(super) enum Halt {
    /// The journal cannot be written.
    Journal(JournalError),
    /// Anything else, which is told in the report.
    End(RotationEnd),
}

impl From<JournalError> for Halt {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl From<Error> for Halt {
    fn from(error: Error) -> Self {
        Self::End(RotationEnd::Failed(error))
    }
}

/// A rotation at work.
pub(super) struct Engine<'a> {
    pub(super) fleet: &'a Fleet,
    pub(super) journal: &'a mut RotationJournal,
    pub(super) options: &'a RotationOptions,
    pub(super) dialect: Dialect,
    pub(super) secret: &'a SecretChange,
    pub(super) neighbours: Neighbours,
    /// Accounts that this run dealt with: whose secret it changed, or tested.
    pub(super) dealt_with: HashSet<usize>,
    throttled: Throttled,
}

impl<'a> Engine<'a> {
    pub(super) fn new(
        fleet: &'a Fleet,
        journal: &'a mut RotationJournal,
        secret: &'a SecretChange,
        options: &'a RotationOptions,
        dialect: Dialect,
    ) -> Self {
        let neighbours = Neighbours::default();
        let (dealt_with, throttled) = (HashSet::new(), Throttled::default());
        Self { fleet, journal, options, dialect, secret, neighbours, dealt_with, throttled }
    }

    pub(super) async fn run(mut self) -> Result<RotationEnd, JournalError> {
        loop {
            match self.work().await {
                Ok(end) | Err(Halt::End(end)) => match self.pause_for(&end) {
                    // What is in the journal is all that the next attempt needs.
                    Some(pause) => self.fleet.clock.sleep(pause).await,
                    None => return Ok(end),
                },
                Err(Halt::Journal(error)) => return Err(error),
            }
        }
    }

    /// How long to wait if the server only wanted fewer requests.
    fn pause_for(&mut self, end: &RotationEnd) -> Option<Duration> {
        match end {
            RotationEnd::Failed(error) => self.throttled.wait(error),
            _ => None,
        }
    }

    async fn work(&mut self) -> Result<RotationEnd, Halt> {
        for wave in self.journal.open_waves() {
            self.wave(wave, true).await?;
        }
        self.verify().await?;
        let planned = self.journal.accounts().iter().enumerate().filter(|(_, row)| row.state == RotationState::Planned);
        let (canaries, others): (Vec<_>, Vec<_>) = planned.partition(|(_, row)| row.canary);
        let assets = assets(canaries.iter().chain(&others).map(|(_, row)| *row));
        let mut canaries: Candidates = canaries.into_iter().map(candidate).collect();
        let mut others: Candidates = others.into_iter().map(candidate).collect();
        self.look_around(&assets).await?;
        loop {
            if self.journal.accounts().iter().any(|row| row.canary && row.is_failed()) {
                return Ok(RotationEnd::CanaryFailed);
            }
            if self.journal.is_finished() {
                return Ok(RotationEnd::Finished);
            }
            let (failed, done) = self.failures();
            if self.options.max_failures.is_over(failed, done) {
                return Ok(RotationEnd::TooManyFailures { failed, done });
            }
            // Nobody else is changed as long as a canary is not, not even if it cannot be.
            let canary = canaries.len() > 0;
            let most = if canary { canaries.len() } else { self.journal.most };
            let left = if canary { &mut canaries } else { &mut others };
            let Some(rows) = left.next_wave(&self.neighbours, most) else {
                self.leave_alone(left.take_rest())?;
                continue;
            };
            if done > 0 && !self.pause().await || self.options.stop.is_stopped() {
                return Ok(RotationEnd::Stopped);
            }
            let wave = self.journal.choose(&rows, canary)?;
            let again = self.wave(wave, false).await?;
            left.extend(again);
            self.throttled.over();
        }
    }

    /// How many accounts failed, of those that this run dealt with.
    fn failures(&self) -> (usize, usize) {
        let rows = self.journal.accounts();
        let failed =
            self.dealt_with.iter().filter(|row| rows.get(**row).is_some_and(RotatedAccount::is_failed)).count();
        (failed, self.dealt_with.len())
    }

    /// Waits between two waves; false if it was stopped meanwhile.
    async fn pause(&mut self) -> bool {
        let pause = self.options.pause;
        if pause.is_zero() {
            return true;
        }
        self.options.tell(&RotationNews::Pause(pause));
        self.options.stop.unless_stopped(self.fleet.clock.sleep(pause)).await.is_some()
    }

    /// Reads who is on these assets, and gives their ids.
    pub(super) async fn look_around(&mut self, assets: &[AssetId]) -> Result<HashSet<AccountId>, Error> {
        let accounts = self.fleet.accounts_on(assets).await?;
        self.neighbours.read(assets, &accounts, &self.journal.secret_type());
        Ok(accounts.into_iter().map(|account| account.id).collect())
    }

    /// Settles those that no automation can mean alone any more: somebody was made since who is called alike.
    fn leave_alone(&mut self, rows: Vec<usize>) -> Result<(), JournalError> {
        let detail = super::SpareReason::Entangled.to_string();
        let settled: Vec<Settled> =
            rows.into_iter().map(|row| (row, RotationState::NotChanged, Some(detail.clone()))).collect();
        self.journal.settle(&settled, None)
    }

    /// Takes a wave to its end, from wherever it is. Gives its accounts if it never runs: they are planned again.
    async fn wave(&mut self, wave: u32, again: bool) -> Result<Vec<Candidate>, Halt> {
        let rows = self.journal.rows_of(wave).to_vec();
        let Some(known) = self.journal.wave(wave) else { return Ok(Vec::new()) };
        let (canary, state) = (known.canary, known.state);
        self.options.tell(&RotationNews::Wave { wave, canary, accounts: rows.len() });
        self.dealt_with.extend(&rows);
        if state == WaveState::Chosen {
            self.start(wave, again).await?;
        }
        if self.is(wave, WaveState::Starting) {
            self.look_for_its_run(wave).await?;
        }
        if self.is(wave, WaveState::Started) {
            self.follow(wave).await?;
        }
        self.verify().await?;
        let known = rows.into_iter().filter_map(|row| Some((row, self.journal.accounts().get(row)?)));
        Ok(known.filter(|(_, account)| account.state == RotationState::Planned).map(candidate).collect())
    }

    fn is(&self, wave: u32, state: WaveState) -> bool {
        self.journal.wave(wave).is_some_and(|known| known.state == state)
    }

    /// Follows the run of a wave to its end, and writes down what it did.
    async fn follow(&mut self, wave: u32) -> Result<(), Halt> {
        let Some(execution) = self.journal.wave(wave).and_then(|wave| wave.execution) else { return Ok(()) };
        let run = self.fleet.client.change_secret_executions().resume(execution);
        let options = self.options;
        let tell = |news: News<'_, ChangeSecret>| {
            if let News::Reached(progress, after) = news {
                options.tell(&RotationNews::Reached(progress, after));
            }
        };
        let settled = match run.follow(self.options.wait, tell).await {
            Ok(outcome) => self.settled(wave, &outcome),
            Err(error) if matches!(error.kind(), ErrorKind::NotFinished { .. }) => {
                return Err(Halt::End(RotationEnd::Waiting { execution: Some(execution), error }));
            }
            Err(error) if error.is_not_found() => {
                self.unknown(wave, "there is no such run: it died, or its automation was deleted")
            }
            Err(error) => return Err(error.into()),
        };
        self.finish(wave, &settled)
    }

    /// Writes down what became of the accounts of a wave, and tells of those that are not verified first.
    pub(super) fn finish(&mut self, wave: u32, settled: &[Settled]) -> Result<(), Halt> {
        self.journal.settle(settled, Some(wave))?;
        for (row, state, _) in settled {
            if *state == RotationState::Changed && self.options.verify {
                continue;
            }
            if let Some(account) = self.journal.accounts().get(*row) {
                self.options.tell(&RotationNews::Account(account));
            }
        }
        Ok(())
    }

    /// What a run did to the accounts of its wave, by its records.
    fn settled(&self, wave: u32, outcome: &ChangeSecretOutcome) -> Vec<Settled> {
        let broke_off = matches!(outcome.execution.status, ExecutionStatus::Error | ExecutionStatus::Canceled);
        let records: HashMap<_, _> =
            outcome.records.iter().filter_map(|record| Some((record.account.as_ref()?.id, record))).collect();
        let of_row = |row: usize| -> Settled {
            let account = self.journal.accounts().get(row).map(|row| row.account);
            let record = account.and_then(|account| records.get(&account));
            let said =
                || record?.error.clone().filter(|error| !error.is_empty()).map(|error| self.without_secret(error));
            match record.map(|record| &record.status) {
                Some(RecordStatus::Success) => (row, RotationState::Changed, None),
                Some(RecordStatus::Failed) => (row, RotationState::Failed, said()),
                Some(_) => {
                    let text = "its change broke off: the asset may have the new secret, which its record alone holds";
                    (row, RotationState::Unknown, Some(text.to_owned()))
                }
                None if broke_off => {
                    (row, RotationState::Unknown, Some("the run broke off without a record of it".to_owned()))
                }
                None => (row, RotationState::NotChanged, Some("the server left it alone, without a record".to_owned())),
            }
        };
        self.journal.left_of(wave).map(|(row, _)| of_row(row)).collect()
    }

    /// What a server said, without the secret that was given.
    pub(super) fn without_secret(&self, text: String) -> String {
        without(text, &given(self.secret))
    }

    /// Nobody can tell what became of a wave.
    pub(super) fn unknown(&self, wave: u32, why: &str) -> Vec<Settled> {
        self.journal.left_of(wave).map(|(row, _)| (row, RotationState::Unknown, Some(why.to_owned()))).collect()
    }
}

/// The assets of accounts.
pub(super) fn assets<'a>(accounts: impl Iterator<Item = &'a RotatedAccount>) -> Vec<AssetId> {
    accounts.map(|account| account.asset.id).collect::<BTreeSet<_>>().into_iter().collect()
}

pub(super) fn candidate((row, known): (usize, &RotatedAccount)) -> Candidate {
    Candidate { row, account: known.account, asset: known.asset.id, name: folded(&known.username) }
}

//! The waves of a rotation, one after the other.

use std::{collections::HashSet, time::Duration};

use jms_domain::{
    AssetId, ChangeSecret, ChangeSecretAutomationId, ChangeSecretFilter, ChangeSecretOutcome, Dialect, Error,
    ErrorKind, ExecutionStatus, NewChangeSecretAutomation, RecordStatus, SecretChange,
    ports::{Automations as _, Executions as _},
};
use jms_http::News;

use super::{
    RotatedAccount, RotationEnd, RotationJournal, RotationNews, RotationOptions, RotationState,
    cut::{Candidate, Neighbours, folded, next_wave},
    journal::{Settled, WaveState},
    plan::neighbours,
};
use crate::{Fleet, JournalError, verdict::Throttled};

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
    secret: &'a SecretChange,
    neighbours: Neighbours,
    /// Accounts that this run dealt with.
    dealt_with: HashSet<usize>,
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
        let assets = self.assets(|row| row.state == RotationState::Planned);
        self.look_around(&assets).await?;
        loop {
            if self.journal.accounts().iter().any(|row| row.canary && row.is_failed()) {
                return Ok(RotationEnd::CanaryFailed);
            }
            let (failed, done) = self.failures();
            if self.options.max_failures.is_over(failed, done) {
                return Ok(RotationEnd::TooManyFailures { failed, done });
            }
            let Some((canary, rows)) = self.next() else { break };
            if done > 0 && !self.pause().await || self.options.stop.is_stopped() {
                return Ok(RotationEnd::Stopped);
            }
            let wave = self.journal.choose(&rows, canary)?;
            self.wave(wave, false).await?;
            self.throttled.over();
        }
        self.settle_the_rest()?;
        Ok(RotationEnd::Finished)
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

    /// The assets of such accounts.
    fn assets(&self, of: impl Fn(&RotatedAccount) -> bool) -> Vec<AssetId> {
        let assets: HashSet<AssetId> =
            self.journal.accounts().iter().filter(|row| of(row)).map(|row| row.asset.id).collect();
        assets.into_iter().collect()
    }

    /// Reads who is on these assets.
    async fn look_around(&mut self, assets: &[AssetId]) -> Result<(), Error> {
        let accounts = self.fleet.accounts_on(assets).await?;
        let secret_type = self.journal.secret_type();
        self.neighbours.read(assets, accounts.iter().filter(|account| account.secret_type == secret_type));
        Ok(())
    }

    fn candidates(&self, of: impl Fn(&RotatedAccount) -> bool) -> Vec<Candidate> {
        let rows = self.journal.accounts().iter().enumerate().filter(|(_, row)| of(row));
        let candidate = |(row, known): (usize, &RotatedAccount)| Candidate {
            row,
            account: known.account,
            asset: known.asset.id,
            name: folded(&known.username),
        };
        rows.map(candidate).collect()
    }

    /// The next wave, and whether it is one of canaries.
    fn next(&self) -> Option<(bool, Vec<usize>)> {
        let canaries = self.candidates(|row| row.canary && row.state == RotationState::Planned);
        let wave = next_wave(&canaries, &self.neighbours, canaries.len());
        wave.map(|wave| (true, wave)).or_else(|| {
            let planned = self.candidates(|row| row.state == RotationState::Planned);
            Some((false, next_wave(&planned, &self.neighbours, self.journal.most)?))
        })
    }

    /// Those that no automation can mean alone any more: somebody was made since who is called alike.
    fn settle_the_rest(&mut self) -> Result<(), JournalError> {
        let rest = self.candidates(|row| row.state == RotationState::Planned);
        let detail = super::SpareReason::Entangled.to_string();
        let rest: Vec<Settled> =
            rest.into_iter().map(|left| (left.row, RotationState::NotChanged, Some(detail.clone()))).collect();
        self.journal.settle(&rest, None)
    }

    /// Takes a wave to its end, from wherever it is.
    async fn wave(&mut self, wave: u32, again: bool) -> Result<(), Halt> {
        self.dealt_with.extend(self.journal.of_wave(wave));
        let Some(known) = self.journal.wave(wave) else { return Ok(()) };
        let accounts = self.journal.of_wave(wave).len();
        self.options.tell(&RotationNews::Wave { wave, canary: known.canary, accounts });
        if known.state == WaveState::Chosen {
            self.start(wave, again).await?;
        }
        if self.journal.wave(wave).is_some_and(|known| known.state == WaveState::Starting) {
            self.look_for_its_run(wave).await?;
        }
        if self.journal.wave(wave).is_some_and(|known| known.state == WaveState::Started) {
            self.follow(wave).await?;
        }
        self.verify().await
    }

    /// Starts a wave, unless it means somebody else by now.
    async fn start(&mut self, wave: u32, again: bool) -> Result<(), Halt> {
        let assets = self.assets(|row| row.wave == Some(wave));
        let present = self.fleet.accounts_on(&assets).await?;
        let ids: HashSet<_> = present.iter().map(|account| account.id).collect();
        let secret_type = self.journal.secret_type();
        self.neighbours.read(&assets, present.iter().filter(|account| account.secret_type == secret_type));
        let rows = self.journal.accounts();
        let gone = |row: &usize| rows.get(*row).is_some_and(|row| !ids.contains(&row.account));
        let gone: Vec<Settled> = self
            .journal
            .of_wave(wave)
            .into_iter()
            .filter(gone)
            .map(|row| (row, RotationState::NotChanged, Some("it is not there any more".to_owned())))
            .collect();
        if !gone.is_empty() {
            self.journal.settle(&gone, None)?;
        }
        let left = self.candidates(|row| row.wave == Some(wave) && row.state == RotationState::Planned);
        let fresh = neighbours(&assets, &present, &secret_type);
        if left.is_empty() || !fresh.are_all(&left.iter().collect::<Vec<_>>()) {
            return Ok(self.journal.void(wave)?);
        }
        let automation = self.automation(wave, again).await?;
        self.journal.starting(wave, automation)?;
        match self.fleet.client.change_secret_executions().start(automation).await {
            Ok(started) => Ok(self.journal.started(wave, started.execution)?),
            Err(error) if certainly_not_started(&error) => {
                self.journal.unstarted(wave)?;
                Err(error.into())
            }
            // It may have been started: that is looked for.
            Err(_) => Ok(()),
        }
    }

    /// The automation of a wave. Making it changes nothing, and there is one of its name at the most.
    async fn automation(&mut self, wave: u32, again: bool) -> Result<ChangeSecretAutomationId, Error> {
        let name = self.journal.automation_name(wave);
        let port = self.fleet.client.change_secret_automations();
        let find = async || -> Result<_, Error> {
            let filter = ChangeSecretFilter { name: Some(name.clone()), ..ChangeSecretFilter::default() };
            let found = port.rows(filter).all().await?;
            Ok(found.into_iter().find(|automation| automation.name == name).map(|automation| automation.id))
        };
        if again && let Some(made) = find().await? {
            return Ok(made);
        }
        let rows = self.journal.accounts().iter().filter(|row| row.wave == Some(wave) && !row.is_settled());
        let names: std::collections::BTreeSet<&str> = rows.map(|row| row.username.as_str()).collect();
        let new = NewChangeSecretAutomation {
            assets: self.assets(|row| row.wave == Some(wave) && !row.is_settled()),
            comment: "Made by jms rotate. Its records are kept with it.".to_owned(),
            ..NewChangeSecretAutomation::new(name.clone(), names, self.secret.clone())
        };
        match port.create(&new).await {
            Ok(made) => Ok(made.id),
            // A request of a run before that broke off came late.
            Err(error) if error.is_already_exists() => find().await?.ok_or(error),
            Err(error) => Err(error),
        }
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
        let of_row = |row: usize| -> Settled {
            let account = self.journal.accounts().get(row).map(|row| row.account);
            let record = outcome.records.iter().find(|record| record.account.as_ref().map(|of| of.id) == account);
            let said = || record.and_then(|record| record.error.clone()).filter(|error| !error.is_empty());
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
        self.unsettled(wave).into_iter().map(of_row).collect()
    }

    /// Nobody can tell what became of a wave.
    pub(super) fn unknown(&self, wave: u32, why: &str) -> Vec<Settled> {
        self.unsettled(wave).into_iter().map(|row| (row, RotationState::Unknown, Some(why.to_owned()))).collect()
    }

    fn unsettled(&self, wave: u32) -> Vec<usize> {
        let rows = self.journal.accounts();
        let is_open = |row: &usize| rows.get(*row).is_some_and(|row| !row.is_settled());
        self.journal.of_wave(wave).into_iter().filter(is_open).collect()
    }
}

/// Whether an automation was certainly not started. A server that fails may have handed the task to its workers before.
fn certainly_not_started(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Invalid(_)
            | ErrorKind::Config
            | ErrorKind::Validation
            | ErrorKind::NotFound
            | ErrorKind::Forbidden
            | ErrorKind::Unauthenticated
            | ErrorKind::ConfirmationRequired { .. }
            | ErrorKind::Throttled { .. }
            | ErrorKind::RedirectRefused { .. }
            | ErrorKind::Unreachable
            | ErrorKind::NotSupported
    )
}

//! The loop that every kind of job goes through.

use std::{collections::VecDeque, future::Future, time::Duration};

use jms_domain::{Dialect, Error, ErrorKind, ports::Clock};

use crate::{
    Job, Journal, JournalError, Options, Progress, RowState,
    outcome::{Failure, Settled, row_of},
    pace::{MOST_BYTES, Pace},
    report::Ended,
    verdict::{Throttled, Verdict},
    work::{Before, Item, Requests, Seen},
};

/// How often in a row answers may get lost, or the server may fail over single rows, before the job ends.
const MOST_LOST: u32 = 4;
const MOST_FAULTS: u32 = 5;
/// The pause before the second look at what may still be under way; it grows.
const PAUSE: Duration = Duration::from_secs(2);

pub(crate) struct Engine<'a> {
    job: &'a Job,
    requests: &'a dyn Requests,
    journal: &'a mut Journal,
    options: &'a Options,
    clock: &'a dyn Clock,
    pace: Pace,
    /// Rows that are sent together before any other, because they were sent before.
    queue: VecDeque<Vec<usize>>,
    /// The other rows that are left to be sent.
    planned: VecDeque<usize>,
    sent: usize,
    throttled: Throttled,
    lost: u32,
    faults: u32,
}

/// Why the loop ends before all is done.
enum Halt {
    Ended(Ended),
    Journal(JournalError),
}

impl From<JournalError> for Halt {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl Halt {
    fn error(error: Error) -> Self {
        Self::Ended(Ended::Failed(error))
    }
}

impl<'a> Engine<'a> {
    pub(crate) fn new(
        job: &'a Job,
        requests: &'a dyn Requests,
        journal: &'a mut Journal,
        options: &'a Options,
        clock: &'a dyn Clock,
    ) -> Self {
        let pace = Pace::new(requests.most());
        let (queue, planned) = (VecDeque::new(), VecDeque::new());
        Self {
            job,
            requests,
            journal,
            options,
            clock,
            pace,
            queue,
            planned,
            sent: 0,
            throttled: Throttled::default(),
            lost: 0,
            faults: 0,
        }
    }

    /// Goes on until all rows are settled, or something ends the run. Gives how it ended, and how many requests for changes
    /// were sent.
    pub(crate) async fn run(mut self, dialect: Dialect) -> Result<(Ended, usize), JournalError> {
        match self.work(dialect).await {
            Ok(()) => Ok((Ended::Finished, self.sent)),
            Err(Halt::Ended(ended)) => Ok((ended, self.sent)),
            Err(Halt::Journal(error)) => Err(error),
        }
    }

    async fn work(&mut self, dialect: Dialect) -> Result<(), Halt> {
        self.clear_doubts().await?;
        self.settle_wrong_rows(dialect)?;
        self.planned = self.journal.planned().into();
        self.tell(None);
        while let Some(rows) = self.next_rows() {
            if self.options.stop.is_stopped() {
                return Err(Halt::Ended(Ended::Stopped));
            }
            self.request(rows).await?;
        }
        self.name_accounts().await
    }

    /// Finds out what became of the rows that an earlier run sent and did not hear of.
    async fn clear_doubts(&mut self) -> Result<(), Halt> {
        for (chunk, rows) in self.journal.doubtful() {
            let items = self.items(&rows);
            let seen = self.patiently(|requests| requests.look(&items)).await?;
            let (settled, again) = sorted(&items, seen);
            self.record(chunk, &items, settled, &again, true)?;
        }
        Ok(())
    }

    /// Rows that are wrong as they stand fail before anything is sent.
    fn settle_wrong_rows(&mut self, dialect: Dialect) -> Result<(), Halt> {
        let is_planned = |row: usize| self.journal.row(row).is_some_and(|row| row.state == RowState::Planned);
        let wrong = self.job.check(dialect).into_iter().filter(|wrong| is_planned(wrong.row));
        let wrong: Vec<_> = wrong.map(|wrong| (wrong.row, Settled::failed(wrong.failure))).collect();
        self.journal.settle(&wrong)?;
        self.halt_at_failures(&wrong)
    }

    fn next_rows(&mut self) -> Option<Vec<usize>> {
        if let Some(rows) = self.queue.pop_front() {
            return Some(rows);
        }
        let (mut rows, mut bytes) = (Vec::new(), 0);
        while let Some(row) = self.planned.front().copied() {
            bytes += self.job.weight(row);
            if rows.len() == self.pace.rows() || (bytes > MOST_BYTES && !rows.is_empty()) {
                break;
            }
            self.planned.pop_front();
            rows.push(row);
        }
        (!rows.is_empty()).then_some(rows)
    }

    fn items(&self, rows: &[usize]) -> Vec<Item> {
        let item = |row: &usize| {
            let known = self.journal.row(*row)?;
            Some(Item {
                row: *row,
                id: known.id,
                stamp: known.stamp.as_deref().map(str::to_owned),
                doubted: known.doubted,
            })
        };
        rows.iter().filter_map(item).collect()
    }

    /// Sends rows in one request, and writes down what became of them.
    async fn request(&mut self, rows: Vec<usize>) -> Result<(), Halt> {
        let mut items = self.items(&rows);
        let before = self.patiently(|requests| requests.before(&items)).await?;
        let mut settled = Vec::new();
        let mut ready = Vec::with_capacity(items.len());
        for (item, before) in items.drain(..).zip(before) {
            match before {
                Before::Ready(stamp) => ready.push(Item { stamp, ..item }),
                Before::Settled(outcome) => settled.push((item.row, outcome)),
            }
        }
        self.journal.settle(&settled)?;
        self.halt_at_failures(&settled)?;
        if ready.is_empty() {
            self.tell(None);
            return Ok(());
        }
        let stamps: Vec<_> = ready.iter().map(|item| item.stamp.clone()).collect();
        let rows: Vec<_> = ready.iter().map(|item| item.row).collect();
        let chunk = self.journal.sending(&rows, &stamps)?;
        let left = self.clock.now();
        self.sent += 1;
        let answer = self.requests.send(&ready).await;
        let error = match answer {
            Ok(outcomes) => {
                self.pace.took(rows.len(), self.clock.now().saturating_sub(left));
                (self.lost, self.faults) = (0, 0);
                self.throttled.over();
                let settled = rows.iter().copied().zip(outcomes).collect();
                return self.record(chunk, &ready, settled, &[], false);
            }
            Err(error) => error,
        };
        tracing::debug!(rows = rows.len(), %error, "not answered as wanted");
        match Verdict::of(&error) {
            Verdict::NotNow => {
                self.journal.answered(chunk, &[], &rows, false)?;
                self.queue.push_front(rows);
                self.pace.throttled();
                let wait = self.throttled.wait(&error);
                self.wait(wait.ok_or_else(|| Halt::error(error))?).await
            }
            Verdict::Lost => self.lost(chunk, &ready, error).await,
            Verdict::Refused => self.refused(chunk, ready, error).await,
            Verdict::NotDone => {
                self.journal.answered(chunk, &[], &rows, false)?;
                Err(Halt::error(error))
            }
            Verdict::Halt => Err(Halt::error(error)),
        }
    }

    /// The answer was lost: what was done is seen at the server, and the rest sent again, in smaller pieces.
    async fn lost(&mut self, chunk: u32, items: &[Item], error: Error) -> Result<(), Halt> {
        self.pace.lost();
        if self.lost > 0 {
            // The server may still be at it.
            self.wait(PAUSE * self.lost).await?;
        }
        self.lost += 1;
        let seen = self.patiently(|requests| requests.look(items)).await?;
        let (settled, again) = sorted(items, seen);
        self.record(chunk, items, settled, &again, true)?;
        if again.is_empty() {
            self.lost = 0;
        } else if self.lost >= MOST_LOST {
            return Err(Halt::error(error));
        }
        for rows in again.rchunks(self.pace.rows()) {
            self.queue.push_front(rows.to_vec());
        }
        Ok(())
    }

    /// The server refused the request because of one row of it or more.
    async fn refused(&mut self, chunk: u32, items: Vec<Item>, error: Error) -> Result<(), Halt> {
        let fault = *error.kind() == ErrorKind::ServerFault;
        let doubted = |item: &Item| self.journal.row(item.row).is_some_and(|row| row.doubted);
        // What was sent before may have come to be since, and is what the server refuses now.
        let seen = if fault || items.iter().any(doubted) {
            self.patiently(|requests| requests.look(&items)).await?
        } else {
            items.iter().map(|_| Seen::NotDone).collect()
        };
        let alone = items.len() == 1;
        let at_fault = |place: usize| {
            alone || error.messages().iter().any(|said| row_of(&said.at).is_some_and(|(row, _)| row == place))
        };
        let (mut settled, mut again) = (Vec::new(), Vec::new());
        for (place, (item, seen)) in items.iter().zip(seen).enumerate() {
            match seen {
                Seen::Done(outcome) => settled.push((item.row, outcome)),
                Seen::Unclear(failure) => settled.push((item.row, Settled::unknown(failure))),
                Seen::NotDone if at_fault(place) => {
                    let failure = Failure::of(&error, (!alone).then_some(place));
                    settled.push((item.row, Settled::failed(failure)));
                }
                Seen::NotDone => again.push(item.row),
            }
        }
        if settled.is_empty() {
            // Which row it is nobody says: each half is asked for by itself.
            let (first, second) = again.split_at(again.len() / 2);
            self.queue.push_front(second.to_vec());
            self.queue.push_front(first.to_vec());
        } else if !again.is_empty() {
            self.queue.push_front(again.clone());
        }
        self.faults = if fault && alone { self.faults + 1 } else { self.faults };
        self.record(chunk, &items, settled, &again, false)?;
        if self.faults >= MOST_FAULTS { Err(Halt::error(error)) } else { Ok(()) }
    }

    /// Writes down what became of the rows of a request.
    fn record(
        &mut self,
        chunk: u32,
        items: &[Item],
        mut settled: Vec<(usize, Settled)>,
        again: &[usize],
        doubted: bool,
    ) -> Result<(), Halt> {
        for (row, outcome) in &mut settled {
            if let Some(failure) = outcome.failure.take() {
                tracing::debug!(row, kind = ?failure.kind, "failed");
                // A server may repeat the secret of any row of the request.
                let secrets: Vec<_> = items.iter().flat_map(|item| self.job.secrets(item.row)).collect();
                outcome.failure = Some(failure.without(&secrets));
            }
        }
        self.journal.answered(chunk, &settled, again, doubted)?;
        self.tell(None);
        self.halt_at_failures(&settled)
    }

    fn halt_at_failures(&self, settled: &[(usize, Settled)]) -> Result<(), Halt> {
        let failed = settled.iter().any(|(_, outcome)| !outcome.state.is_ok());
        if failed && !self.options.continue_on_error { Err(Halt::Ended(Ended::AtFailure)) } else { Ok(()) }
    }

    /// Looks up the accounts that answers did not name.
    async fn name_accounts(&mut self) -> Result<(), Halt> {
        let nameless = |row: &crate::journal::Row| row.state.is_ok() && row.account.is_none();
        if !self.journal.all().iter().any(nameless) {
            return Ok(());
        }
        let accounts = self.patiently(Requests::accounts).await?;
        let named =
            self.journal.all().iter().enumerate().filter(|(_, row)| nameless(row)).filter_map(|(number, row)| {
                let account = accounts.get(&row.id)?;
                Some((number, Settled::ok(row.state, Some(*account))))
            });
        let named: Vec<_> = named.collect();
        Ok(self.journal.settle(&named)?)
    }

    /// Asks, and asks again where the server takes no requests for now. Only for what changes nothing.
    async fn patiently<T, F>(&mut self, ask: impl Fn(&'a dyn Requests) -> F) -> Result<T, Halt>
    where
        F: Future<Output = jms_domain::Result<T>>,
    {
        loop {
            match ask(self.requests).await {
                Ok(answer) => return Ok(answer),
                Err(error) => {
                    let wait = self.throttled.wait(&error);
                    self.wait(wait.ok_or_else(|| Halt::error(error))?).await?;
                }
            }
        }
    }

    /// Lets time pass, unless the job is stopped.
    async fn wait(&self, time: Duration) -> Result<(), Halt> {
        self.tell(Some(time));
        self.options.stop.unless_stopped(self.clock.sleep(time)).await.ok_or(Halt::Ended(Ended::Stopped))
    }

    fn tell(&self, waits: Option<Duration>) {
        let Some(tell) = &self.options.on_progress else { return };
        let rows = self.journal.all();
        tell(&Progress {
            rows: rows.len(),
            settled: rows.iter().filter(|row| row.state.is_settled()).count(),
            failed: rows.iter().filter(|row| row.state.is_settled() && !row.state.is_ok()).count(),
            requests: self.sent,
            waits,
        });
    }
}

/// What was seen of the rows of a request: those about which nothing is left to do, and those that were not done.
fn sorted(items: &[Item], seen: Vec<Seen>) -> (Vec<(usize, Settled)>, Vec<usize>) {
    let (mut settled, mut again) = (Vec::new(), Vec::new());
    for (item, seen) in items.iter().zip(seen) {
        match seen {
            Seen::Done(outcome) => settled.push((item.row, outcome)),
            Seen::Unclear(failure) => settled.push((item.row, Settled::unknown(failure))),
            Seen::NotDone => again.push(item.row),
        }
    }
    (settled, again)
}

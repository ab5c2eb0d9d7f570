//! A run that is followed account by account.

use std::{collections::HashSet, time::Duration};

use jms_domain::{Kind, Outcome, PageRequest, Progress, Record, RecordStatus, Result, Step, Wait, Waiting};

use super::Run;

/// How many records are asked for at once.
const ROWS: u32 = 200;

/// What became known of a run while it was waited for.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum News<'a, K: Kind> {
    /// It came this far, and was waited for so long until then.
    Reached(&'a Progress, Duration),
    /// It is done with an account. Each is told once.
    Done(&'a Record<K::RecordId>),
}

/// What was told already.
struct Told<Id> {
    ids: HashSet<Id>,
    /// How many records of each end were read: the first ended come first, so that the new ones are behind them.
    read: [(RecordStatus, u64); 2],
}

impl<K: Kind> Run<K> {
    /// As [`watch`](Self::watch), and tells of each account as soon as a poll shows that the run is done with it; of those
    /// that no poll showed, at the end.
    ///
    /// ```
    /// use jms_http::{JumpServer, News, domain::{ChangeSecret, ChangeSecretFilter, Secret, Wait}};
    ///
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = jms_sandbox::Sandbox::builder().clock(jms_sandbox::Clock::fast(100.0)).build()?;
    /// # let token = Secret::new(sandbox.credentials().private_token)?;
    /// # let client = JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
    /// let weekly = &client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await?[0];
    /// let run = client.change_secret_executions().run(weekly.id).await?;
    /// let mut done = Vec::new();
    /// let tell = |news: News<'_, ChangeSecret>| {
    ///     if let News::Done(record) = news {
    ///         done.push(record.id);
    ///     }
    /// };
    /// let outcome = run.follow(Wait::default(), tell).await?;
    /// assert_eq!(done.len(), outcome.records.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`wait`](Self::wait). Records that could not be read for once are told by the next poll.
    pub async fn follow(&self, wait: Wait, mut tell: impl FnMut(News<'_, K>) + Send) -> Result<Outcome<K>> {
        let mut waiting = Waiting::new(wait, &*self.clock, self.id);
        let mut told = Told { ids: HashSet::new(), read: [(RecordStatus::Success, 0), (RecordStatus::Failed, 0)] };
        loop {
            let Step { progress, elapsed, ended, .. } = self.step(&mut waiting).await?;
            if let Some(ended) = ended {
                let outcome = Outcome::new(ended, self.records().await?);
                let done = outcome.records.iter().filter(|record| record.status != RecordStatus::Pending);
                for record in done.filter(|record| told.ids.insert(record.id)) {
                    tell(News::Done(record));
                }
                tell(News::Reached(&progress, elapsed));
                return Ok(outcome);
            }
            tell(News::Reached(&progress, elapsed));
            if K::LEAVES_RECORDS && matches!(progress, Progress::Taken(_)) {
                let mut done = Vec::new();
                // What it could not read comes with the next poll, or with the outcome.
                let _ = self.done_since(&mut told, &mut done).await;
                done.sort_by_key(|record| record.date_finished);
                for record in &done {
                    tell(News::Done(record));
                }
            }
        }
    }

    /// The records of accounts that the run got done with since it was asked last.
    async fn done_since(&self, told: &mut Told<K::RecordId>, done: &mut Vec<Record<K::RecordId>>) -> Result<()> {
        if let Some(retried) = &self.retried {
            let records = self.records().await?.into_iter().filter(|record| retried.is_over(record));
            done.extend(records.filter(|record| told.ids.insert(record.id)));
            return Ok(());
        }
        for (status, read) in &mut told.read {
            loop {
                let page = PageRequest::first(ROWS).at(*read);
                let rows = self.executions.records(&self.filter(Some(status.clone())), page).await?.items;
                let count = rows.len() as u64;
                *read += count;
                done.extend(rows.into_iter().filter(|record| told.ids.insert(record.id)));
                if count < u64::from(ROWS) {
                    break;
                }
            }
        }
        Ok(())
    }
}

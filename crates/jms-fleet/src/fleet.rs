//! Running jobs.

use std::{fmt, sync::Arc};

use jms_domain::ports::Clock;
use jms_http::JumpServer;
use thiserror::Error;
use uuid::Uuid;

use crate::{
    Ending, Job, JobKind, Journal, JournalError, Options, Place, Report, RowState,
    engine::Engine,
    job::{Digest, Work},
    work::{Create, Delete, OnAssets, Ports, Requests, Update},
};

/// Jobs over many accounts of one server, as one user, in one organisation.
///
/// ```
/// use jms_fleet::{Fleet, Job, Journal, Options, RowState};
/// use jms_fleet::domain::{AssetFilter, NewAccount, Secret};
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("onboarding.job");
/// # let sandbox = jms_sandbox::Sandbox::builder().build()?;
/// # let token = Secret::new(sandbox.credentials().private_token)?;
/// # let client = jms_http::JumpServer::builder().service(sandbox.service()).private_token(token).build()?;
/// let assets = client.assets().rows(AssetFilter::default()).all().await?;
/// let accounts = assets.iter().map(|asset| NewAccount::new(asset.id, "robot")).collect();
/// let job = Job::create(accounts);
///
/// let fleet = Fleet::new(&client);
/// let mut journal = Journal::begin(&path, &job, &fleet.place())?;
/// let report = fleet.run(&job, &mut journal, &Options::default()).await?;
/// assert!(report.is_success());
/// assert_eq!(report.count(RowState::Created), assets.len());
/// assert_eq!(report.requests, 1);
///
/// // After a crash, the same job goes on where it was; what is in doubt is looked up first.
/// drop(journal);
/// let mut journal = Journal::open(&path)?;
/// let report = fleet.run(&job, &mut journal, &Options::default()).await?;
/// assert_eq!((report.is_success(), report.requests), (true, 0));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Fleet {
    pub(crate) client: JumpServer,
    pub(crate) ports: Ports,
    pub(crate) clock: Arc<dyn Clock>,
}

/// Why a job was not run. Nothing was sent.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FleetError {
    /// The journal is that of another kind of job.
    #[error("the journal is that of another job: {journal}, not {given}")]
    OtherJob {
        /// The kind of job that the journal is of.
        journal: JobKind,
        /// The kind of job that was given.
        given: JobKind,
    },
    /// The journal is that of a job on another server, or in another organisation.
    #[error(
        "the job was begun on {} in organisation {}, and would go on at {} in {}: use the client that it was begun with",
        journal.server, journal.org, given.server, given.org
    )]
    OtherPlace {
        /// Where the job was begun.
        journal: Place,
        /// Where it would go on.
        given: Place,
    },
    /// The rows are not those that the job was begun with.
    #[error("the job was begun with {journal} rows, and is given {given}: give it the same rows again")]
    OtherRows {
        /// Rows that the job was begun with.
        journal: usize,
        /// Rows that were given.
        given: usize,
    },
    /// A row is not the one that the job was begun with, and something of it was done.
    #[error(
        "row {} is another one than when the job was begun, and is {state} already: give it the same rows again, in the same \
         order",
        row + 1
    )]
    OtherRow {
        /// The row, counted from 0.
        row: usize,
        /// What became of it.
        state: RowState,
    },
    /// A rotation would go on with another kind of secret, or other rules, than it was begun with.
    #[error("the rotation was begun with another kind of secret, or other rules: give it what it was begun with")]
    OtherSecret,
    /// The journal cannot be read or written.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The server's version could not be found out.
    #[error("the server's version cannot be told: {0}")]
    Server(#[source] jms_domain::Error),
}

impl Fleet {
    /// Jobs by this client. Give it time: a request for a few hundred rows takes some seconds, so that
    /// [`Builder::timeout`](jms_http::Builder::timeout) should stay well above ten.
    pub fn new(client: &JumpServer) -> Self {
        let ports = Ports {
            accounts: Arc::new(client.accounts()),
            in_bulk: Arc::new(client.accounts()),
            assets: Arc::new(client.assets()),
        };
        Self { client: client.clone(), ports, clock: client.shared_clock() }
    }

    /// Where its jobs are done.
    pub fn place(&self) -> Place {
        Place::new(self.client.raw().base_url(), self.client.org())
    }

    /// Does what is left of a job, and writes each step into its journal before and after.
    ///
    /// Rows in doubt are looked up first, so that nothing is done twice. A row that was mended since is taken as it is now, if
    /// nothing of it was done; one that failed and has a secret counts as mended, for no journal can tell. Dropping the future is as good as a crash: another run goes on.
    ///
    /// # Errors
    /// If the journal is not that of this job here, or cannot be written. What the server refuses is in the report.
    pub async fn run(&self, job: &Job, journal: &mut Journal, options: &Options) -> Result<Report, FleetError> {
        let ending = self.work(job, journal, options).await?;
        Ok(Report::of(journal, ending))
    }

    /// As [`run`](Self::run), for whoever reads the results of many rows from the journal, one by one: a report of all of them
    /// would be in memory beside the job.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub async fn work(&self, job: &Job, journal: &mut Journal, options: &Options) -> Result<Ending, FleetError> {
        self.check(job, journal)?;
        replan(job, journal, options)?;
        let dialect = self.client.dialect().await.map_err(FleetError::Server)?;
        let ports = &self.ports;
        let (create, update, delete, on_assets);
        let requests: &dyn Requests = match &job.0 {
            Work::Create(rows) => {
                create = Create { ports, rows };
                &create
            }
            Work::Update(rows) => {
                update = Update { ports, rows };
                &update
            }
            Work::Delete(_) => {
                delete = Delete { ports };
                &delete
            }
            Work::OnAssets(accounts, shared) => {
                on_assets = OnAssets::new(ports, accounts, shared);
                &on_assets
            }
        };
        let (ended, requests) = Engine::new(job, requests, journal, options, &*self.clock).run(dialect).await?;
        Ok(Ending { ended, requests })
    }

    /// Checks that a journal is that of a job of this kind and length here. Nothing is sent.
    ///
    /// # Errors
    /// If it is not.
    pub fn check(&self, job: &Job, journal: &Journal) -> Result<(), FleetError> {
        if journal.kind() != job.kind() {
            return Err(FleetError::OtherJob { journal: journal.kind(), given: job.kind() });
        }
        let place = self.place();
        if *journal.place() != place {
            return Err(FleetError::OtherPlace { journal: journal.place().clone(), given: place });
        }
        if journal.rows() != job.rows() {
            return Err(FleetError::OtherRows { journal: journal.rows(), given: job.rows() });
        }
        Ok(())
    }
}

/// Compares the rows with those that the job was begun with, and plans those again that failed and were mended, or are to be
/// tried again.
fn replan(job: &Job, journal: &mut Journal, options: &Options) -> Result<(), FleetError> {
    let mut again: Vec<(usize, Option<(Uuid, Digest)>)> = Vec::new();
    for (number, (row, digest)) in journal.all().iter().zip(journal.digests()?).enumerate() {
        let now = job.digest(number);
        // What is planned again because its answer was lost may still come to be.
        let nothing_done = row.state == RowState::Failed || (row.state == RowState::Planned && !row.doubted);
        if now == digest {
            // Whether a secret was mended nobody can tell, for the journal has nothing of it.
            let may_be_mended = || !job.secrets(number).is_empty();
            if row.state == RowState::Failed && (options.retry_failed || may_be_mended()) {
                again.push((number, None));
            }
        } else if nothing_done {
            again.push((number, Some((job.id(number).unwrap_or(row.id), now))));
        } else {
            return Err(FleetError::OtherRow { row: number, state: row.state });
        }
    }
    Ok(journal.replan(&again)?)
}

impl fmt::Debug for Fleet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fleet").field("client", &self.client).finish_non_exhaustive()
    }
}

//! A sandbox, a client of it whose clock waits for nobody, and a folder for journals.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use jms_fleet::{
    Fleet, Job, Journal, Options, Report, RowState,
    domain::{
        Account, AccountFilter, AccountId, AssetFilter, AssetId, Dialect, NewAccount, Secret, SecretType,
        ports::{Accounts, Clock},
    },
};
use jms_http::{Builder, JumpServer};
use jms_sandbox::{Profile, Sandbox, Server, Throttle};
use tempfile::TempDir;

/// A secret of every row that has one begins so.
pub(crate) const CANARY: &str = "canary-";

/// A clock that whoever sleeps on it moves, and the sandbox with it.
pub(crate) struct Held {
    sandbox: Sandbox,
    now: Mutex<Duration>,
}

impl Held {
    pub(crate) fn elapsed(&self) -> Duration {
        *self.now.lock().unwrap()
    }
}

#[async_trait]
impl Clock for Held {
    fn now(&self) -> Duration {
        self.elapsed()
    }

    fn date(&self) -> jiff::Timestamp {
        self.sandbox.now().try_into().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.now.lock().unwrap() += time;
        self.sandbox.advance(time);
    }
}

pub(crate) struct Place {
    pub(crate) sandbox: Sandbox,
    pub(crate) client: JumpServer,
    pub(crate) fleet: Fleet,
    pub(crate) clock: Arc<Held>,
    pub(crate) web: AssetId,
    folder: TempDir,
    _server: Option<Server>,
}

/// Which server, its dialect, and whether over a socket.
pub(crate) const EVERYWHERE: [(Profile, Dialect, bool); 3] = [
    (Profile::V4_10Licensed, Dialect::V4_10, false),
    (Profile::V4_10Community, Dialect::V4_10, true),
    (Profile::V3_10, Dialect::V3_10, false),
];

impl Place {
    pub(crate) async fn new() -> Self {
        Self::on(EVERYWHERE[0], None, |builder| builder).await
    }

    pub(crate) async fn throttled(throttle: Throttle) -> Self {
        Self::on(EVERYWHERE[0], Some(throttle), |builder| builder).await
    }

    pub(crate) async fn on(
        (profile, dialect, loopback): (Profile, Dialect, bool),
        throttle: Option<Throttle>,
        set: impl FnOnce(Builder) -> Builder,
    ) -> Self {
        let mut builder = Sandbox::builder().profile(profile).clock(jms_sandbox::Clock::manual());
        if let Some(throttle) = throttle {
            builder = builder.throttle(throttle);
        }
        let sandbox = builder.build().unwrap();
        let clock = Arc::new(Held { sandbox: sandbox.clone(), now: Mutex::default() });
        let token = Secret::new(sandbox.credentials().private_token).unwrap();
        let builder = JumpServer::builder().private_token(token).dialect(dialect).clock(Arc::clone(&clock) as _);
        let (builder, server) = if loopback {
            let server = sandbox.serve(([127, 0, 0, 1], 0).into()).await.unwrap();
            (builder.base_url(&server.url()), Some(server))
        } else {
            (builder.service(sandbox.service()), None)
        };
        let client = set(builder).build().unwrap();
        let filter = AssetFilter { name: Some("web-01".to_owned()), ..AssetFilter::default() };
        let web = client.assets().rows(filter).all().await.unwrap()[0].id;
        sandbox.forget_requests();
        let (fleet, folder) = (Fleet::new(&client), TempDir::new().unwrap());
        Self { sandbox, client, fleet, clock, web, folder, _server: server }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("test.job")
    }

    /// Runs a job from its beginning.
    pub(crate) async fn run(&self, job: &Job, options: &Options) -> Report {
        let mut journal = Journal::in_memory(job, &self.fleet.place()).unwrap();
        self.fleet.run(job, &mut journal, options).await.unwrap()
    }

    /// Takes a job up again.
    pub(crate) async fn resume(&self, job: &Job, options: &Options) -> Report {
        let mut journal = Journal::open(self.path()).unwrap();
        self.fleet.run(job, &mut journal, options).await.unwrap()
    }

    /// So many accounts on web-01, with secrets.
    pub(crate) fn rows(&self, rows: usize) -> Vec<NewAccount> {
        let row = |row: usize| NewAccount {
            secret: Some(Secret::new(format!("{CANARY}{row}")).unwrap()),
            comment: format!("row {row}"),
            ..NewAccount::new(self.web, format!("svc-{row:04}"))
        };
        (0..rows).map(row).collect()
    }

    /// The accounts of rows that are there, by their user name.
    pub(crate) async fn made(&self) -> BTreeMap<String, Account> {
        let filter = AccountFilter { search: Some("svc-0".to_owned()), ..AccountFilter::default() };
        let found = self.client.accounts().rows(filter).page_size(1000).all().await.unwrap();
        let count = found.len();
        let found: BTreeMap<_, _> = found.into_iter().map(|account| (account.username.clone(), account)).collect();
        assert_eq!(found.len(), count, "none is there twice");
        found
    }

    /// Accounts that are there already, made in one request.
    pub(crate) async fn existing(&self, rows: usize) -> Vec<AccountId> {
        let report = self.run(&Job::create(self.rows(rows)), &Options::default()).await;
        assert!(report.is_success(), "{report:?}");
        report.rows.iter().map(|row| row.account.unwrap()).collect()
    }

    pub(crate) async fn secret(&self, id: AccountId) -> Option<String> {
        let read = self.client.accounts().secret(id).await.unwrap();
        read.secret.shown().map(|secret| secret.expose().to_owned())
    }
}

/// A row that the server refuses by a text that names no row.
pub(crate) fn with_bad_key(account: NewAccount) -> NewAccount {
    let secret = Some(Secret::key("-----BEGIN OPENSSH PRIVATE KEY-----\nno key").unwrap());
    NewAccount { secret_type: SecretType::SshKey, secret, ..account }
}

pub(crate) fn going_on() -> Options {
    Options { continue_on_error: true, ..Options::default() }
}

pub(crate) fn states(report: &Report) -> Vec<RowState> {
    report.rows.iter().map(|row| row.state).collect()
}

//! Every kind of operation against every fault, over a socket: what it ends in, how many requests the server saw, and what
//! became of the server's state. Nothing is made twice, nothing is lost.
//!
//! The table is a snapshot: a change of it is a change of what callers see at night.

use std::{
    fmt::Write as _,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use http::StatusCode;
use jms_http::{
    Builder, JumpServer, NetworkOptions,
    domain::{
        AccountFilter, AccountId, AccountUpdate, AssetId, ChangeSecretAutomationId, ChangeSecretFilter, Error,
        ExecutionId, NewAccount, Secret, Wait,
        ports::{Accounts, Clock, Executions},
    },
};
use jms_sandbox::{Fault, Page, RetryAfter, Sandbox};

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Read,
    Walk,
    Create,
    Update,
    Delete,
    Execute,
    Wait,
}

pub(crate) const KINDS: [Kind; 7] =
    [Kind::Read, Kind::Walk, Kind::Create, Kind::Update, Kind::Delete, Kind::Execute, Kind::Wait];

impl Kind {
    /// The operation that the fault befalls.
    fn operation(self) -> &'static str {
        match self {
            Self::Read => "accounts_get",
            Self::Walk => "accounts_list",
            Self::Create => "accounts_create",
            Self::Update => "accounts_update",
            Self::Delete => "accounts_delete",
            Self::Execute => "change_secret_executions_create",
            Self::Wait => "change_secret_executions_get",
        }
    }
}

/// The faults of every operation.
pub(crate) fn faults() -> Vec<(&'static str, Fault)> {
    let status = |status, page| Fault::status(StatusCode::from_u16(status).unwrap(), page);
    vec![
        ("reset before", Fault::reset_before()),
        ("reset after", Fault::reset_after()),
        ("cut body", Fault::cut_after(10)),
        ("slow body", Fault::slow(256, Duration::from_millis(1))),
        ("timeout before", Fault::latency(FOR_EVER)),
        ("timeout after", Fault::latency_after(FOR_EVER)),
        ("429 in seconds", Fault::throttle(RetryAfter::Seconds(2))),
        ("429 by date", Fault::throttle(RetryAfter::Date(2))),
        ("429 for long", Fault::throttle(RetryAfter::Seconds(3600))),
        ("500 as HTML", status(500, Page::Html)),
        ("502 as HTML", status(502, Page::Html)),
        ("502 after", Fault::status_after(StatusCode::BAD_GATEWAY, Page::Html)),
        ("503", status(503, Page::Html)),
        ("401 expired", status(401, Page::Usual)),
        ("403", status(403, Page::Usual)),
        ("412", status(412, Page::Usual)),
        ("301 to the slash", Fault::redirect_to_slash()),
        ("302 to another host", Fault::redirect_to("http://other.example")),
        ("wrong content type", Fault::content_type("text/html")),
        ("invalid UTF-8", Fault::invalid_utf8()),
        ("invalid JSON", Fault::invalid_json()),
        ("65 MiB body", Fault::oversized(65 * 1024 * 1024)),
        ("deep JSON", Fault::deep_json(100_000)),
    ]
}

/// The faults of lists and of executions.
pub(crate) fn special_faults(kind: Kind) -> Vec<(&'static str, Fault)> {
    match kind {
        Kind::Walk => {
            vec![("duplicate page", Fault::duplicate_page()), ("shrinking count", Fault::shrinking_count(1))]
        }
        Kind::Execute => vec![
            ("stuck pending", Fault::stuck_pending()),
            ("stuck running", Fault::stuck_running()),
            ("lost after 201", Fault::lost()),
        ],
        _ => Vec::new(),
    }
}

/// Longer than any call here takes.
const FOR_EVER: Duration = Duration::from_secs(3600);
/// How long a try may take in reality, where answers do not come at all.
const A_TRY: Duration = Duration::from_millis(500);

/// A clock on which sleeping takes no time and moves the sandbox.
struct Shared {
    sandbox: Sandbox,
    now: Mutex<Duration>,
}

#[async_trait]
impl Clock for Shared {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.now.lock().unwrap() += time;
        self.sandbox.advance(time);
    }
}

/// Where a server is, and who a client of it is.
pub(crate) struct Door {
    pub(crate) sandbox: Sandbox,
    pub(crate) url: String,
    pub(crate) network: NetworkOptions,
    pub(crate) who: Who,
}

/// How the clients of the matrix show who they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Who {
    Login,
    Token,
    PrivateToken,
    AccessKey,
}

impl Door {
    /// A client that knows the server's address, and its builder.
    async fn builder(&self, a_try: Duration) -> Builder {
        let credentials = self.sandbox.credentials();
        let secret = |text: &str| Secret::new(text).unwrap();
        let password = secret(credentials.password(&credentials.admin).unwrap());
        let clock = Shared { sandbox: self.sandbox.clone(), now: Mutex::default() };
        let builder = JumpServer::builder().base_url(&self.url).network(self.network.clone()).try_timeout(a_try);
        let builder = builder.clock(Arc::new(clock));
        match self.who {
            Who::Login => builder.login(credentials.admin, password),
            Who::PrivateToken => builder.private_token(secret(&credentials.private_token)),
            Who::AccessKey => builder.access_key(credentials.access_key_id, secret(&credentials.access_key_secret)),
            Who::Token => {
                let service = JumpServer::builder()
                    .service(self.sandbox.service())
                    .private_token(secret(&credentials.private_token));
                let login = service.build().unwrap().log_in(&credentials.admin, &password).await.unwrap();
                builder.token(login.token)
            }
        }
    }

    async fn client(&self, a_try: Duration) -> JumpServer {
        self.builder(a_try).await.build().unwrap()
    }
}

/// What is on the server, for a test to do something with.
pub(crate) struct Stage {
    door: Door,
    /// All that errors and `Debug` of clients and builders said.
    pub(crate) said: Mutex<String>,
    account: AccountId,
    asset: AssetId,
    automation: ChangeSecretAutomationId,
    accounts: usize,
}

impl Stage {
    pub(crate) async fn new(door: Door) -> Self {
        let client = door.client(Duration::MAX).await;
        let accounts = client.accounts().rows(AccountFilter::default()).all().await.unwrap();
        let automations = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap();
        let automation = automations[0].id;
        let (account, asset, accounts) = (accounts[0].id, accounts[0].asset.id, accounts.len());
        Self { door, said: Mutex::default(), account, asset, automation, accounts }
    }

    async fn run(&self, client: &JumpServer, kind: Kind, started: Option<ExecutionId>) -> Result<(), Error> {
        let accounts = client.accounts();
        match kind {
            Kind::Read => accounts.get(self.account).await.map(drop),
            Kind::Walk => {
                let walked = accounts.rows(AccountFilter::default()).page_size(5).all().await?;
                assert_eq!(walked.len(), self.accounts, "a short list without an error");
                Ok(())
            }
            Kind::Create => {
                let secret = Some(Secret::new(SECRET).unwrap());
                accounts.create(&NewAccount { secret, ..NewAccount::new(self.asset, NAME) }).await.map(drop)
            }
            Kind::Update => {
                let update = AccountUpdate { comment: Some(NAME.to_owned()), ..AccountUpdate::default() };
                accounts.update(self.account, &update).await.map(drop)
            }
            Kind::Delete => accounts.delete(self.account).await,
            Kind::Execute => client.change_secret_executions().run(self.automation).await?.wait(wait()).await.map(drop),
            Kind::Wait => client.change_secret_executions().resume(started.unwrap()).wait(wait()).await.map(drop),
        }
    }

    /// What the server has after it, in the words of the table.
    async fn state(&self, kind: Kind) -> &'static str {
        let sandbox = &self.door.sandbox;
        sandbox.clear_faults();
        sandbox.advance(Duration::from_secs(600));
        let client = self.door.client(Duration::MAX).await;
        let accounts = client.accounts().rows(AccountFilter::default()).all().await.unwrap();
        match kind {
            Kind::Read | Kind::Walk => "",
            Kind::Create => match accounts.iter().filter(|account| account.name == NAME).count() {
                0 => "not made",
                1 => "made",
                _ => panic!("made twice"),
            },
            Kind::Update => {
                let account = accounts.iter().find(|account| account.id == self.account).unwrap();
                if account.comment == NAME { "changed" } else { "not changed" }
            }
            Kind::Delete => {
                assert!(accounts.len() >= self.accounts - 1, "more than one was deleted");
                if accounts.len() == self.accounts { "not deleted" } else { "deleted" }
            }
            Kind::Execute | Kind::Wait => match client.change_secret_executions().rows().all().await.unwrap().len() {
                0 => "no run",
                1 => "one run",
                _ => panic!("run twice"),
            },
        }
    }
}

const NAME: &str = "matrix";
/// Of the account that is made.
pub(crate) const SECRET: &str = "account-canary";

fn wait() -> Wait {
    Wait::at_most(Duration::from_secs(120))
}

/// One row of the table.
pub(crate) async fn row(stage: &Stage, kind: Kind, name: &str, fault: Fault) -> String {
    let sandbox = &stage.door.sandbox;
    sandbox.reset().unwrap();
    let a_try = if name.starts_with("timeout") { A_TRY } else { Duration::MAX };
    let builder = stage.door.builder(a_try).await;
    let built = format!("{builder:?}");
    let client = builder.build().unwrap();
    let started = match kind {
        Kind::Wait => Some(client.change_secret_executions().start(stage.automation).await.unwrap().execution),
        _ => None,
    };
    sandbox.forget_requests();
    sandbox.add_fault(fault.on(kind.operation())).unwrap();
    let result = stage.run(&client, kind, started).await;
    let requests = sandbox.requests();
    assert_eq!(requests.failures(), 0);
    let left = stage.state(kind).await;
    write!(stage.said.lock().unwrap(), "{built} {client:?} {result:?} {result:#?}").unwrap();
    if let Err(error) = &result {
        let causes = std::iter::successors(Some(error as &dyn std::error::Error), |error| error.source());
        for cause in causes {
            write!(stage.said.lock().unwrap(), "{cause} {cause:?} {:?}", error.hint()).unwrap();
        }
    }
    let ended = match &result {
        Ok(()) => "ok".to_owned(),
        Err(error) => kind_name(error),
    };
    // What a caller may rely on, whatever the table says.
    match (kind, &result) {
        (Kind::Create, Ok(())) => assert_eq!(left, "made"),
        (Kind::Update, Ok(())) => assert_eq!(left, "changed"),
        (Kind::Delete, Ok(())) => assert_eq!(left, "deleted"),
        (Kind::Execute, Ok(())) => assert_eq!(left, "one run"),
        (Kind::Create | Kind::Update | Kind::Delete, Err(error)) if !says_that_it_may_be_done(error) => {
            assert!(left.starts_with("not"), "{kind:?}, {name}: {error} but it is {left}");
        }
        _ => {}
    }
    let (its, all) = if kind == Kind::Wait && name == "429 by date" {
        // A date has whole seconds, and the time until it depends on the moment: so do the polls.
        ("-".to_owned(), "-".to_owned())
    } else {
        (requests.of(kind.operation()).to_string(), requests.total().to_string())
    };
    format!("{ended:<26} {its:>3} {all:>3}  {left}").trim_end().to_owned()
}

/// Whether the error leaves room for the request having been carried out: nobody knows, or the answer said so and could not
/// be read.
fn says_that_it_may_be_done(error: &Error) -> bool {
    error.is_outcome_unknown() || error.status().is_some_and(|status| status < 300)
}

/// The name of the kind, without what it holds.
fn kind_name(error: &Error) -> String {
    let debug = format!("{:?}", error.kind());
    debug.split([' ', '(', '{']).next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_against_every_fault() {
    let parts: Vec<_> = KINDS.map(|kind| tokio::spawn(part(kind))).into_iter().collect();
    let mut table =
        String::from("operation  fault                  how often ends in                    its all  state\n");
    for part in parts {
        table.push_str(&part.await.unwrap());
    }
    println!("{table}");
    insta::assert_snapshot!("fault_matrix", table);
}

/// The rows of one kind of operation.
async fn part(kind: Kind) -> String {
    let server = Sandbox::builder().seed(7).clock(jms_sandbox::Clock::manual()).start().await.unwrap();
    let (sandbox, url, network) = (server.sandbox().clone(), server.url(), NetworkOptions::default());
    let stage = Stage::new(Door { sandbox, url, network, who: Who::Login }).await;
    let mut rows = String::new();
    for (name, fault) in faults().into_iter().chain(special_faults(kind)) {
        for (often, fault) in [("once", fault.clone().once()), ("always", fault)] {
            if kind == Kind::Wait && name.starts_with("timeout") && often == "always" {
                // A poll that hangs takes its time in reality, and there are dozens.
                continue;
            }
            let row = row(&stage, kind, name, fault).await;
            writeln!(rows, "{:<10} {name:<22} {often:<9} {row}", format!("{kind:?}")).unwrap();
        }
    }
    let row = unreachable(&stage, kind).await;
    writeln!(rows, "{:<10} {:<22} {:<9} {row}", format!("{kind:?}"), "connection refused", "always").unwrap();
    rows
}

/// The row of a server that is not there.
pub(crate) async fn unreachable(stage: &Stage, kind: Kind) -> String {
    let nobody = tokio::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await.unwrap();
    let url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let door = &stage.door;
    let nowhere = Door { sandbox: door.sandbox.clone(), url, network: door.network.clone(), who: door.who };
    let client = nowhere.client(Duration::MAX).await;
    let started = Some("0a6a2e40-f92b-4aca-94ef-5f6ae5b0966c".parse().unwrap());
    kind_name(&stage.run(&client, kind, started).await.unwrap_err())
}

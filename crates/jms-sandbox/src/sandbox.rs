//! Building and using a sandbox.

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration, time::SystemTime};

use crate::{
    clock::Clock,
    credentials::Credentials,
    engine::Engine,
    error::SandboxError,
    faults::{Fault, FaultError, FaultId, FaultReport, Rules},
    fleet::Fleet,
    lang::Language,
    profile::Profile,
    requests::Requests,
    server::Server,
    service::Service,
    settings::{SecondFactors, Settings, Throttle},
    store::Store,
    zone::Zone,
};

/// A JumpServer in this process.
///
/// Clones are handles of the same sandbox. Without a file, its state is gone with the last handle and service.
#[derive(Debug, Clone)]
pub struct Sandbox(Arc<Engine>);

impl Sandbox {
    /// A builder: 4.10 with a licence, [`Fleet::demo`], in memory, in real time, in English.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The server without a socket.
    pub fn service(&self) -> Service {
        Service(Arc::clone(&self.0))
    }

    /// Serves the sandbox on a loopback address; port 0 is any free one.
    ///
    /// # Errors
    /// [`SandboxError::Exposed`] for an address that other machines reach, [`SandboxError::Listen`] if the address cannot
    /// be listened on, [`SandboxError::Random`] if the system gives no random numbers.
    pub async fn serve(&self, address: SocketAddr) -> Result<Server, SandboxError> {
        if !address.ip().is_loopback() {
            return Err(SandboxError::Exposed(address));
        }
        self.serve_exposed(address).await
    }

    /// Serves the sandbox on any address. Whoever reaches it and knows its credentials reads its secrets, over plain HTTP.
    ///
    /// # Errors
    /// [`SandboxError::Listen`] if the address cannot be listened on, [`SandboxError::Random`] if the system gives no random
    /// numbers.
    pub async fn serve_exposed(&self, address: SocketAddr) -> Result<Server, SandboxError> {
        Server::start(self, address).await
    }

    /// The credentials of the start: random unless the fleet gives them, the same after a reset or another opening of the
    /// file.
    pub fn credentials(&self) -> Credentials {
        self.0.credentials()
    }

    /// Moves the clock forward, whatever kind it is. What is due by then is done with the next request, each at its time:
    /// executions go on, and periodic automations run, at most 500 times between two requests.
    pub fn advance(&self, by: Duration) {
        self.0.clock.advance(by);
    }

    /// What the clock shows.
    pub fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_micros(u64::try_from(self.0.clock.now()).unwrap_or_default())
    }

    /// From now on the clock runs so many times as fast as real time; see [`Clock::fast`].
    pub fn set_speed(&self, factor: f64) {
        self.0.clock.set_speed(factor);
    }

    /// How many times as fast as real time the clock runs; 0 if it stands still.
    pub fn speed(&self) -> f64 {
        self.0.clock.speed()
    }

    /// Makes it misbehave by one more rule.
    ///
    /// ```
    /// # use jms_sandbox::{Fault, Sandbox};
    /// let sandbox = Sandbox::builder().build()?;
    /// let lost = sandbox.add_fault(Fault::reset_after().on("accounts_create").once())?;
    /// // … what is tested …
    /// assert_eq!(sandbox.fault(lost).map(|report| report.fired), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the fault can never do what it says, such as one on an operation that the document does not have.
    pub fn add_fault(&self, fault: Fault) -> Result<FaultId, FaultError> {
        self.0.faults.add(fault)
    }

    /// Takes a fault away; tells whether it was there.
    pub fn remove_fault(&self, id: FaultId) -> bool {
        self.0.faults.remove(id)
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.0.faults.clear();
    }

    /// The faults, in the order in which they are asked, and how often each has acted.
    pub fn faults(&self) -> Vec<FaultReport> {
        self.0.faults.reports()
    }

    /// One of the [`faults`](Self::faults), if it is there.
    pub fn fault(&self, id: FaultId) -> Option<FaultReport> {
        self.faults().into_iter().find(|report| report.id == id)
    }

    /// Starts from the fleet again: everything that requests made or changed is gone, and so are the counts of
    /// [`Self::requests`] and the faults that were added since the start. Credentials stay, other random ids do not, unless
    /// the sandbox has a seed.
    ///
    /// # Errors
    /// [`SandboxError::Store`] if the store cannot be written; then nothing has changed.
    pub fn reset(&self) -> Result<(), SandboxError> {
        self.0.reset()
    }

    /// The requests that were sent so far.
    pub fn requests(&self) -> Requests {
        self.0.requests.snapshot()
    }

    /// Counts requests from 0 again.
    pub fn forget_requests(&self) {
        self.0.requests.clear();
    }
}

/// Settings of a sandbox to build.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    profile: Profile,
    store: Store,
    discard: bool,
    fleet: Start,
    clock: Clock,
    language: Language,
    zone: String,
    mfa: bool,
    secret_read: bool,
    throttle: Option<Throttle>,
    second_factors: SecondFactors,
    seed: Option<u64>,
    faults: Vec<Fault>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            store: Store::default(),
            discard: false,
            fleet: Start::Demo,
            clock: Clock::default(),
            language: Language::default(),
            zone: "Asia/Shanghai".to_owned(),
            mfa: false,
            secret_read: true,
            throttle: None,
            second_factors: SecondFactors::default(),
            seed: None,
            faults: Vec::new(),
        }
    }
}

impl Builder {
    /// Which server it answers as.
    pub fn profile(self, profile: Profile) -> Self {
        Self { profile, ..self }
    }

    /// Where the state is kept. A file that is there already is opened as it is, and the fleet is not used.
    pub fn store(self, store: Store) -> Self {
        Self { store, ..self }
    }

    /// Whether a file of an earlier sandbox is removed first, whatever version wrote it. Other files are never removed.
    pub fn reset(self, reset: bool) -> Self {
        Self { discard: reset, ..self }
    }

    /// What a new store starts with.
    pub fn fleet(self, fleet: Fleet) -> Self {
        Self { fleet: Start::Fleet(Box::new(fleet)), ..self }
    }

    /// What a new store starts with, from a file: a fixture in YAML ([`Fleet::from_yaml`]) or the dump of a server.
    /// [`Self::build`] reads it.
    pub fn fixture(self, path: impl Into<PathBuf>) -> Self {
        Self { fleet: Start::File(path.into()), ..self }
    }

    /// How it tells the time.
    pub fn clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Language of answers to requests without an `Accept-Language` that the server has.
    pub fn language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// IANA name of the zone in which answers show their moments, unless `X-TZ` asks for another; `Asia/Shanghai` by
    /// default, as on a new server.
    pub fn time_zone(self, name: &str) -> Self {
        Self { zone: name.to_owned(), ..self }
    }

    /// Whether reading secrets needs a confirmation by a second factor, and making access keys one by the password: without
    /// it the answer is 412. Off by default; new servers have it on.
    pub fn mfa(self, required: bool) -> Self {
        Self { mfa: required, ..self }
    }

    /// Gives a user one-time passwords by this secret, in base 32, as a second factor, which logins of the user then want.
    /// Anything else than base 32 is left aside.
    pub fn second_factor(mut self, username: &str, secret: &str) -> Self {
        let _ = self.second_factors.insert(username, secret);
        self
    }

    /// Whether secrets may be read at all; if not, accounts show `<REDACTED>`. On by default.
    pub fn secret_read(self, allowed: bool) -> Self {
        Self { secret_read: allowed, ..self }
    }

    /// How many requests are answered before 429; without limits by default.
    pub fn throttle(self, throttle: Throttle) -> Self {
        Self { throttle: Some(throttle), ..self }
    }

    /// Makes random ids, passwords and orders the same every time. Credentials can then be guessed.
    pub fn seed(self, seed: u64) -> Self {
        Self { seed: Some(seed), ..self }
    }

    /// One more rule by which it misbehaves from the start, and again after a reset.
    pub fn fault(mut self, fault: Fault) -> Self {
        self.faults.push(fault);
        self
    }

    /// Builds the sandbox.
    ///
    /// # Errors
    /// [`SandboxError::Fault`] for a fault that can never do what it says.
    /// [`SandboxError::Zone`] for an unknown time zone. For a file, [`SandboxError::File`], [`SandboxError::Foreign`],
    /// [`SandboxError::Schema`] or [`SandboxError::Profile`] if it cannot be used; [`SandboxError::Store`] if SQLite fails.
    /// For a fixture, those of [`Fleet::open`].
    pub fn build(self) -> Result<Sandbox, SandboxError> {
        let settings = Settings {
            language: self.language,
            zone: Zone::named(&self.zone)?,
            mfa: self.mfa,
            secret_read: self.secret_read,
            throttle: self.throttle,
            second_factors: self.second_factors,
        };
        let fleet = match self.fleet {
            Start::Demo => Fleet::demo(),
            Start::Fleet(fleet) => *fleet,
            Start::File(path) => Fleet::open(path)?,
        };
        let store = (&self.store, self.discard);
        let faults = Rules::new(self.faults).map_err(SandboxError::Fault)?;
        Engine::start(self.profile, settings, self.clock, fleet, self.seed, store, faults)
            .map(|engine| Sandbox(Arc::new(engine)))
    }

    /// Builds the sandbox and serves it on a free port of 127.0.0.1: what a test of a program that speaks HTTP needs.
    ///
    /// ```
    /// use jms_sandbox::{Clock, Profile, Sandbox};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // In a test: `#[tokio::test] async fn …`
    /// let server = Sandbox::builder().profile(Profile::V3_10).clock(Clock::manual()).start().await?;
    /// let (url, token) = (server.url(), server.sandbox().credentials().private_token);
    /// // … the program under test works on `url` with `Authorization: Token {token}`; then:
    /// # let _ = (url, token);
    /// assert_eq!(server.sandbox().requests().failures(), 0);
    /// server.shutdown().await;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`Self::build`], and [`SandboxError::Listen`] if no port is free.
    pub async fn start(self) -> Result<Server, SandboxError> {
        self.build()?.serve(SocketAddr::from(([127, 0, 0, 1], 0))).await
    }
}

/// Where the fleet comes from.
#[derive(Debug, Clone)]
enum Start {
    Demo,
    Fleet(Box<Fleet>),
    File(PathBuf),
}

//! Building and using a sandbox.

use std::{error::Error, net::SocketAddr, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::State};
use bytes::Bytes;
use http::Response;
use http_body_util::LengthLimitError;

use crate::{
    clock::Clock,
    credentials::Credentials,
    engine::Engine,
    error::SandboxError,
    fleet::Fleet,
    http::{self as answers, request::Request},
    lang::Language,
    profile::Profile,
    requests::Requests,
    server::Server,
    settings::{Settings, Throttle},
    store::Store,
    zone::Zone,
};

/// Longest body that is read.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

/// A JumpServer in this process.
///
/// Clones are handles of the same sandbox. Without a file, its state is gone with the last handle and router.
#[derive(Debug, Clone)]
pub struct Sandbox(Arc<Engine>);

impl Sandbox {
    /// A builder: 4.10 with a licence, [`Fleet::demo`], in memory, in real time, in English.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The server as a [`tower::Service`](https://docs.rs/tower-service): it takes `http::Request`s with any body of
    /// bytes, needs no socket, and is cheap to clone. Bodies over 16 MiB are answered with 413.
    pub fn router(&self) -> Router {
        Router::new().fallback(answer).with_state(Arc::clone(&self.0))
    }

    /// Serves the sandbox on a loopback address; port 0 is any free one.
    ///
    /// # Errors
    /// [`SandboxError::Exposed`] for an address that other machines reach, [`SandboxError::Listen`] if the address cannot
    /// be listened on.
    pub async fn serve(&self, address: SocketAddr) -> Result<Server, SandboxError> {
        if !address.ip().is_loopback() {
            return Err(SandboxError::Exposed(address));
        }
        self.serve_exposed(address).await
    }

    /// Serves the sandbox on any address. Whoever reaches it and knows its credentials reads its secrets, over plain HTTP.
    ///
    /// # Errors
    /// [`SandboxError::Listen`] if the address cannot be listened on.
    pub async fn serve_exposed(&self, address: SocketAddr) -> Result<Server, SandboxError> {
        Server::start(self.router(), address).await
    }

    /// The credentials of the start: random unless the fleet gives them, the same after a reset or another opening of the
    /// file.
    pub fn credentials(&self) -> Credentials {
        self.0.credentials()
    }

    /// Moves the clock forward, whatever kind it is. Executions that are due by then are done with the next request.
    pub fn advance(&self, by: Duration) {
        self.0.clock.advance(by);
    }

    /// Starts from the fleet again: everything that requests made or changed is gone, and so are the counts of
    /// [`Self::requests`]. Credentials stay, other random ids do not, unless the sandbox has a seed.
    ///
    /// # Errors
    /// [`SandboxError::Store`] if the store cannot be written; then nothing has changed.
    pub fn reset(&self) -> Result<(), SandboxError> {
        self.0.reset()
    }

    /// The requests that were answered so far.
    pub fn requests(&self) -> Requests {
        self.0.requests.snapshot()
    }
}

async fn answer(State(engine): State<Arc<Engine>>, request: axum::extract::Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let response = match axum::body::to_bytes(body, LONGEST_BODY).await {
        Ok(body) => answers::answer(&engine, &Request::new(parts, body)),
        Err(error) => {
            let too_long = error.source().is_some_and(|source| source.is::<LengthLimitError>());
            answers::unread(&engine, &Request::new(parts, Bytes::new()), too_long)
        }
    };
    response.map(Body::from)
}

/// Settings of a sandbox to build.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    profile: Profile,
    store: Store,
    discard: bool,
    fleet: Option<Fleet>,
    clock: Clock,
    language: Language,
    zone: String,
    mfa: bool,
    secret_read: bool,
    throttle: Option<Throttle>,
    seed: Option<u64>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            profile: Profile::default(),
            store: Store::default(),
            discard: false,
            fleet: None,
            clock: Clock::default(),
            language: Language::default(),
            zone: "Asia/Shanghai".to_owned(),
            mfa: false,
            secret_read: true,
            throttle: None,
            seed: None,
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
        Self { fleet: Some(fleet), ..self }
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

    /// Whether reading secrets needs a second factor, which a client cannot give: it is answered with 412. Off by default;
    /// new servers have it on.
    pub fn mfa(self, required: bool) -> Self {
        Self { mfa: required, ..self }
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

    /// Builds the sandbox.
    ///
    /// # Errors
    /// [`SandboxError::Zone`] for an unknown time zone. For a file, [`SandboxError::File`], [`SandboxError::Foreign`],
    /// [`SandboxError::Schema`] or [`SandboxError::Profile`] if it cannot be used; [`SandboxError::Store`] if SQLite fails.
    pub fn build(self) -> Result<Sandbox, SandboxError> {
        let settings = Settings {
            language: self.language,
            zone: Zone::named(&self.zone)?,
            mfa: self.mfa,
            secret_read: self.secret_read,
            throttle: self.throttle,
        };
        let fleet = self.fleet.unwrap_or_else(Fleet::demo);
        let store = (&self.store, self.discard);
        Engine::start(self.profile, settings, self.clock, fleet, self.seed, store)
            .map(|engine| Sandbox(Arc::new(engine)))
    }
}

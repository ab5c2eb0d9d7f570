//! The inside of a sandbox: its state, and what it needs to answer requests.

use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction};

use crate::{
    auth::throttle::Counts,
    clock::{Clock, Ticker},
    credentials::Credentials,
    error::SandboxError,
    executions::beat,
    faults::Rules,
    fleet::Fleet,
    profile::Profile,
    random::Random,
    requests::Counter,
    settings::Settings,
    store::{self, Counted, Store},
};

/// What a request finds and changes; one request at a time.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) db: Connection,
    pub(crate) random: Random,
    pub(crate) counts: Counts,
    pub(crate) counted: Counted,
    credentials: Credentials,
}

/// One imitated server.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) profile: Profile,
    pub(crate) settings: Settings,
    pub(crate) clock: Ticker,
    pub(crate) requests: Counter,
    pub(crate) faults: Rules,
    fleet: Fleet,
    seed: Option<u64>,
    state: Mutex<State>,
}

impl Engine {
    /// Opens the store, and fills it if it is new.
    pub(crate) fn start(
        profile: Profile,
        settings: Settings,
        clock: Clock,
        fleet: Fleet,
        seed: Option<u64>,
        (store, discard): (&Store, bool),
        faults: Rules,
    ) -> Result<Self, SandboxError> {
        let (mut db, is_new) = store::open(store, discard)?;
        let mut random = Random::new(seed)?;
        let opened = SandboxError::store("reading it");
        let (clock, credentials) = if is_new {
            let clock = Ticker::start(clock, 0);
            let transaction = store::begin(&mut db).map_err(opened)?;
            let filled = SandboxError::store("filling it");
            store::create_tables(&transaction).map_err(SandboxError::store("making its tables"))?;
            let credentials = fill(&transaction, &fleet, profile, &settings, &clock, &mut random).map_err(filled)?;
            transaction.commit().map_err(SandboxError::store("filling it"))?;
            (clock, credentials)
        } else {
            let latest = store::latest_moment(&db).map_err(opened)?;
            store::check_profile(&db, store, profile)?;
            (
                Ticker::start(clock, latest),
                Credentials::kept(&db).map_err(SandboxError::store("reading its credentials"))?,
            )
        };
        let state =
            Mutex::new(State { db, random, counts: Counts::default(), counted: Counted::default(), credentials });
        Ok(Self { profile, settings, clock, requests: Counter::default(), faults, fleet, seed, state })
    }

    /// The state, for one request. A panic elsewhere does not matter: what it left half done was rolled back.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn credentials(&self) -> Credentials {
        self.state().credentials.clone()
    }

    /// Starts from the fleet again, with the same credentials.
    pub(crate) fn reset(&self) -> Result<(), SandboxError> {
        let mut state = self.state();
        let State { db, random, counts, credentials, .. } = &mut *state;
        if self.seed.is_some() {
            *random = Random::new(self.seed)?;
        }
        let refilled = |error| SandboxError::Store { doing: "starting from the fleet again", source: error };
        let fleet = self.fleet.clone().with_credentials(credentials);
        let transaction = store::begin(db).map_err(refilled)?;
        store::clear(&transaction).map_err(refilled)?;
        fill(&transaction, &fleet, self.profile, &self.settings, &self.clock, random).map_err(refilled)?;
        transaction.commit().map_err(refilled)?;
        counts.clear();
        self.requests.clear();
        self.faults.restart();
        Ok(())
    }
}

fn fill(
    transaction: &Transaction<'_>,
    fleet: &Fleet,
    profile: Profile,
    settings: &Settings,
    clock: &Ticker,
    random: &mut Random,
) -> rusqlite::Result<Credentials> {
    store::set_profile(transaction, profile)?;
    store::load(transaction, fleet, profile, clock, random)?;
    beat::register_all(transaction, &settings.zone, clock.now())?;
    Credentials::keep(transaction)
}

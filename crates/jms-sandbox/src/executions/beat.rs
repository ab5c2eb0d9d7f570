//! The scheduler: automations that are periodic and active run by their crontab, in the time zone of the server, or every
//! so many hours after they were last saved.
//!
//! A crontab that the scheduler dies of stops all schedules of the server until it is changed or gone (facts, trap 2).

use rusqlite::{Connection, OptionalExtension, params};

use super::Task;
use crate::{
    crontab::{Crontab, Effect},
    random::Random,
    zone::Zone,
};

/// Runs that schedules get at most between two requests. What is left of the passed moments then gets none.
const MOST: usize = 500;
const HOUR: i64 = 3_600_000_000;

/// Registers an automation with the scheduler, as the server does each time that it saves one.
pub(crate) fn register(db: &Connection, id: &str, zone: &Zone, now: i64) -> rusqlite::Result<()> {
    let (next, stops) = match schedule(db, id)? {
        Some(Schedule::Crontab(text)) => match Crontab::read(&text) {
            Effect::Runs(crontab) => (crontab.next(now, zone), false),
            Effect::Never => (None, false),
            Effect::Stops => (None, true),
        },
        Some(Schedule::Hours(hours)) => (Some(now.saturating_add(hours.saturating_mul(HOUR))), false),
        None => (None, false),
    };
    let sql = "UPDATE automations SET next_run = ?2, stops_schedules = ?3 WHERE id = ?1";
    db.prepare_cached(sql)?.execute(params![id, next, stops]).map(|_| ())
}

/// Registers all automations of a new store.
pub(crate) fn register_all(db: &Connection, zone: &Zone, now: i64) -> rusqlite::Result<()> {
    let ids: Vec<String> =
        db.prepare_cached("SELECT id FROM automations")?.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    ids.iter().try_for_each(|id| register(db, id, zone, now))
}

/// By what an automation runs.
enum Schedule {
    Crontab(String),
    Hours(i64),
}

/// None if it does not run by itself. A crontab wins over hours.
fn schedule(db: &Connection, id: &str) -> rusqlite::Result<Option<Schedule>> {
    let sql = "SELECT crontab, interval FROM automations WHERE id = ?1 AND is_periodic AND is_active";
    let found: Option<(Option<String>, Option<i64>)> =
        db.prepare_cached(sql)?.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    Ok(found.and_then(|(crontab, hours)| match (crontab, hours) {
        (Some(crontab), _) if !crontab.is_empty() => Some(Schedule::Crontab(crontab)),
        (_, Some(hours)) if hours > 0 => Some(Schedule::Hours(hours)),
        _ => None,
    }))
}

/// An automation whose moment has come.
pub(super) struct Tick {
    automation: String,
    org: String,
    kind: String,
    pub(super) at: i64,
}

/// The scheduler while the clock moves on once.
pub(super) struct Beat<'a> {
    zone: &'a Zone,
    now: i64,
    left: usize,
}

impl<'a> Beat<'a> {
    pub(super) fn new(zone: &'a Zone, now: i64) -> Self {
        Self { zone, now, left: MOST }
    }

    /// The next automation whose moment has come, the earliest first.
    pub(super) fn tick(&self, db: &Connection) -> rusqlite::Result<Option<Tick>> {
        let sql =
            "SELECT id, org_id, type, next_run FROM automations WHERE next_run <= ?1 ORDER BY next_run, id LIMIT 1";
        db.prepare_cached(sql)?
            .query_row([self.now], |row| {
                Ok(Tick { automation: row.get(0)?, org: row.get(1)?, kind: row.get(2)?, at: row.get(3)? })
            })
            .optional()
    }

    /// Runs the automation at its moment, and finds the next one.
    pub(super) fn run(&mut self, db: &Connection, random: &mut Random, tick: &Tick) -> rusqlite::Result<()> {
        let stopped = db.prepare_cached("SELECT 1 FROM automations WHERE stops_schedules LIMIT 1")?.exists([])?;
        if stopped || self.left == 0 {
            return register(db, &tick.automation, self.zone, self.now);
        }
        self.left -= 1;
        let id = random.uuid();
        let task = Task { id: &id, org: &tick.org, automation: Some(&tick.automation), kind: &tick.kind, records: &[] };
        super::publish_by(db, &task, "timing", tick.at)?;
        register(db, &tick.automation, self.zone, tick.at)
    }
}

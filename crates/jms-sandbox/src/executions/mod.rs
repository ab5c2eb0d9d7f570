//! Executions live on the clock: what is due is done at the start of each request, in the order in which it was due, as
//! if workers had done it at its time. So do schedules, which start them.
//!
//! ```text
//! published ──► pending ──► running ──(one step per account)──► done
//!   404           200          200                               success, failed or error
//! ```

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use crate::{
    engine::Engine, faults::Hold, fleet::Target, http::reply::Refusal, profile::Profile, random::Random,
    resources::automations::targets::OF_AUTOMATION, store,
};

pub(crate) mod at_once;
pub(crate) mod beat;
mod change_secret;
mod check;
pub(crate) mod gather;
mod push;
pub(crate) mod quick;
pub(crate) mod risks;
mod snapshot;
mod sync;
mod target;
mod verify;

use beat::Beat;
use change_secret::Maker;

/// Until a worker takes a published task.
const TAKEN: i64 = 250_000;
/// Until a taken one runs.
const STARTED: i64 = 100_000;
/// Until the first account of a run is changed.
const PREPARED: i64 = 300_000;
/// Each account on a machine, one after the other; machines are worked on side by side.
const ACCOUNT: i64 = 600_000;
/// Until it is known that a machine does not answer.
const NO_ANSWER: i64 = 500_000;
/// A run that finds nothing to do.
const NOTHING: i64 = 20_000;
/// A backup, or a check.
const AT_REST: i64 = 50_000;
/// Until a mail server that is not there is given up; 11 s on the recorded server.
const MAIL: i64 = 11_000_000;

/// Changing secrets.
pub(crate) const CHANGE: &str = "change_secret";
/// Backing accounts up.
pub(crate) const BACKUP: &str = "backup_account";
/// Gathering accounts.
pub(crate) const GATHER: &str = "gather_accounts";
/// Checking accounts.
pub(crate) const CHECK: &str = "check_account";
/// Verifying accounts.
pub(crate) const VERIFY: &str = "verify_account";
/// Pushing accounts.
pub(crate) const PUSH: &str = "push_account";
/// Removing gathered accounts from their machines.
pub(crate) const REMOVE: &str = "remove_account";
/// Bringing a template to its accounts: no execution to anybody but the workers.
pub(crate) const SYNC_TEMPLATE: &str = "sync_template";

/// A task to publish.
#[derive(Debug)]
pub(crate) struct Task<'a> {
    pub(crate) id: &'a str,
    pub(crate) org: &'a str,
    pub(crate) automation: Option<&'a str>,
    pub(crate) kind: &'a str,
    /// Records to try again.
    pub(crate) records: &'a [String],
}

/// Publishes a task that somebody asks for: a worker takes it in a moment.
pub(crate) fn publish(db: &Connection, task: &Task<'_>, now: i64) -> rusqlite::Result<()> {
    publish_by(db, task, "manual", now)
}

/// Publishes a task, and says what started it.
fn publish_by(db: &Connection, task: &Task<'_>, trigger: &str, now: i64) -> rusqlite::Result<()> {
    note_task(db, task, now, None)?;
    let retried = (!task.records.is_empty()).then(|| Value::from(task.records).to_string());
    db.prepare_cached(
        "INSERT INTO executions (id, org_id, automation_id, type, trigger, snapshot, status, date_created, stage, due, retried)
         VALUES (?1, ?2, ?3, ?4, ?8, '{}', 'pending', ?5, 'published', ?6, ?7)",
    )?
    .execute(params![task.id, task.org, task.automation, task.kind, now, now + TAKEN, retried, trigger])
    .map(|_| ())
}

/// Publishes a task that finds nothing of its type: it succeeds, and there is never an execution.
pub(crate) fn publish_nothing(db: &Connection, task: &Task<'_>, now: i64) -> rusqlite::Result<()> {
    note_task(db, task, now, Some(now + TAKEN + NOTHING))
}

fn note_task(db: &Connection, task: &Task<'_>, now: i64, finished: Option<i64>) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT INTO tasks (id, automation_id, type, date_published, date_start, date_finished, raised)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)",
    )?
    .execute(params![task.id, task.automation, task.kind, now, now + TAKEN, finished])
    .map(|_| ())
}

/// The number of the latest execution, in the order in which they were published.
pub(crate) fn latest(db: &Connection) -> rusqlite::Result<i64> {
    db.prepare_cached("SELECT coalesce(max(rowid), 0) FROM executions")?.query_row([], |row| row.get(0))
}

/// Keeps executions that are later than `earlier` at a stage for ever: a fault.
pub(crate) fn hold(db: &Connection, earlier: i64, hold: Hold) -> rusqlite::Result<()> {
    // What is not due is never taken.
    let sql = "UPDATE executions SET held = ?2, due = CASE ?2 WHEN stage THEN NULL ELSE due END WHERE rowid > ?1";
    db.prepare_cached(sql)?.execute(params![earlier, hold.stage()]).map(|_| ())
}

/// Does everything that is due by now.
pub(crate) fn settle(db: &mut Connection, engine: &Engine, random: &mut Random) -> Result<(), Refusal> {
    let now = engine.clock.now();
    let due = "SELECT 1 WHERE EXISTS (SELECT 1 FROM executions WHERE due <= ?1)
        OR EXISTS (SELECT 1 FROM automations WHERE next_run <= ?1)";
    if !db.prepare_cached(due)?.exists([now])? {
        return Ok(());
    }
    let transaction = store::begin(db)?;
    let mut beat = Beat::new(&engine.settings.zone, now);
    let mut worker = Worker { db: &transaction, profile: engine.profile, random };
    loop {
        match (worker.next(now)?, beat.tick(&transaction)?) {
            (Some(execution), None) => worker.advance(&execution)?,
            (Some(execution), Some(tick)) if execution.due <= tick.at => worker.advance(&execution)?,
            (_, Some(tick)) => beat.run(&transaction, worker.random, &tick)?,
            (None, None) => break,
        }
    }
    transaction.commit()?;
    Ok(())
}

/// An execution for which something is due.
#[derive(Debug)]
struct Execution {
    id: String,
    automation: Option<String>,
    kind: String,
    stage: String,
    due: i64,
    retried: Vec<String>,
}

/// Does the work of the server's workers.
struct Worker<'a> {
    db: &'a Connection,
    profile: Profile,
    random: &'a mut Random,
}

impl Worker<'_> {
    fn run(&self, sql: &str, params: impl rusqlite::Params) -> rusqlite::Result<usize> {
        self.db.prepare_cached(sql)?.execute(params)
    }

    /// The execution whose turn it is, the earliest first.
    fn next(&self, now: i64) -> rusqlite::Result<Option<Execution>> {
        let sql =
            "SELECT id, automation_id, type, stage, due, retried FROM executions WHERE due <= ?1 ORDER BY due LIMIT 1";
        self.db
            .prepare_cached(sql)?
            .query_row([now], |row| {
                let retried: Option<String> = row.get(5)?;
                Ok(Execution {
                    id: row.get(0)?,
                    automation: row.get(1)?,
                    kind: row.get(2)?,
                    stage: row.get(3)?,
                    due: row.get(4)?,
                    retried: retried.and_then(|ids| serde_json::from_str(&ids).ok()).unwrap_or_default(),
                })
            })
            .optional()
    }

    fn advance(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        match execution.stage.as_str() {
            "published" => {
                self.take(execution)?;
                self.hold(execution, Hold::Pending)
            }
            "pending" => {
                self.start(execution)?;
                self.hold(execution, Hold::Running)
            }
            _ => self.step(execution),
        }
    }

    /// Nothing is due any more for an execution that a fault keeps at this stage.
    fn hold(&self, execution: &Execution, hold: Hold) -> rusqlite::Result<()> {
        let sql = "UPDATE executions SET due = NULL WHERE id = ?1 AND held = ?2";
        self.run(sql, params![execution.id, hold.stage()]).map(|_| ())
    }

    /// A worker takes the task: the execution can be seen, with a picture of what it is about.
    fn take(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        if execution.kind == PUSH {
            self.make_missing(execution)?;
        }
        let snapshot = self.snapshot(execution)?;
        // A run that asks no machine goes on at once.
        let quick = matches!(execution.kind.as_str(), BACKUP | SYNC_TEMPLATE);
        let started = execution.due + if quick { NOTHING } else { STARTED };
        let date_start = (!self.profile.is_v3() || execution.kind == BACKUP).then_some(execution.due);
        // 3.10 finds runs by the type of their automation, so that those without one are not found.
        let listed = !self.profile.is_v3() || execution.automation.is_some();
        self.run(
            "UPDATE executions SET stage = 'pending', due = ?2, snapshot = ?3, date_start = ?4, listed = ?5 WHERE id = ?1",
            params![execution.id, started, snapshot.to_string(), date_start, listed],
        )?;
        Ok(())
    }

    fn links(&self, automation: &str, role: &str) -> rusqlite::Result<i64> {
        let sql = "SELECT count(*) FROM automation_links WHERE automation_id = ?1 AND role = ?2";
        self.db.prepare_cached(sql)?.query_row([automation, role], |row| row.get(0))
    }

    /// The run begins: its steps are laid out.
    fn start(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        if execution.kind == BACKUP {
            return self.back_up(execution);
        }
        let planned = match execution.kind.as_str() {
            SYNC_TEMPLATE => Some(execution.due + NOTHING),
            CHECK => Some(execution.due + AT_REST),
            GATHER | REMOVE => Some(execution.due + PREPARED + ACCOUNT),
            VERIFY => Some(self.lay_out(execution, self.verifiable(execution)?)?),
            _ => self.plan_changes(execution)?,
        };
        // 3.10 shows a run as pending until it is over.
        let status = if self.profile.is_v3() { "pending" } else { "running" };
        self.run(
            "UPDATE executions SET stage = 'running', status = ?2, due = ?3 WHERE id = ?1",
            params![execution.id, status, planned],
        )?;
        Ok(())
    }

    /// A backup needs nobody on 4.10; what it cannot mail is an error there. 3.10 asks for recipients and does not mind the mail.
    fn back_up(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        let automation = execution.automation.as_deref().unwrap_or_default();
        let mut recipients = 0;
        for role in ["recipients_part_one", "recipients_part_two"] {
            recipients += self.links(automation, role)?;
        }
        let (status, reason, lasts) = match (self.profile.is_v3(), recipients > 0) {
            (false, false) => ("success", None, AT_REST),
            (false, true) => ("error", None, MAIL),
            (true, true) => ("success", Some("-"), AT_REST),
            (true, false) => ("failed", Some("Not Found Recipients"), AT_REST),
        };
        let running = if self.profile.is_v3() { "pending" } else { "running" };
        self.run(
            "UPDATE executions SET stage = ?2, status = ?3, due = ?4, reason = ?5 WHERE id = ?1",
            params![execution.id, format!("ends:{status}"), running, execution.due + lasts, reason],
        )?;
        Ok(())
    }

    /// Does the next account, or ends the run.
    fn step(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        if let Some(status) = execution.stage.strip_prefix("ends:") {
            return self.finish(execution, status, false);
        }
        if let Some(done) = self.do_whole(execution)? {
            let status = if done || self.profile.is_v3() { "success" } else { "failed" };
            return self.finish(execution, status, false);
        }
        let sql = "SELECT rowid, account_id, record_id FROM execution_steps WHERE execution_id = ?1 AND due <= ?2 ORDER BY due, rowid LIMIT 1";
        let step: Option<(i64, String, Option<String>)> = self
            .db
            .prepare_cached(sql)?
            .query_row(params![execution.id, execution.due], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        if let Some((row, account, record)) = step {
            self.do_account(execution, &account, record.as_deref())?;
            self.run("DELETE FROM execution_steps WHERE rowid = ?1", [row])?;
        }
        let sql = "SELECT min(due) FROM execution_steps WHERE execution_id = ?1";
        let next: Option<i64> = self.db.prepare_cached(sql)?.query_row([&execution.id], |row| row.get(0))?;
        match next {
            Some(due) => {
                self.run("UPDATE executions SET due = ?2 WHERE id = ?1", params![execution.id, due]).map(|_| ())
            }
            None => self.finish_changes(execution),
        }
    }

    /// Does work that has no steps; tells whether it went well. None for work that has.
    fn do_whole(&mut self, execution: &Execution) -> rusqlite::Result<Option<bool>> {
        match (execution.kind.as_str(), &execution.automation) {
            (SYNC_TEMPLATE, _) => self.sync_template(execution).map(|()| Some(true)),
            (CHECK, Some(automation)) => self.check_automation(execution, automation).map(|()| Some(true)),
            (GATHER, Some(automation)) => self.gather_automation(execution, automation).map(Some),
            (REMOVE, _) => self.remove_gathered(execution).map(Some),
            _ => Ok(None),
        }
    }

    fn do_account(&mut self, execution: &Execution, account: &str, record: Option<&str>) -> rusqlite::Result<()> {
        match execution.kind.as_str() {
            VERIFY => self.verify_account(execution, account),
            PUSH if !self.profile.is_v3() => self.push_account(execution, account),
            _ => self.change_account(execution, account, record),
        }
    }

    /// The assets of an automation, by itself and by its nodes.
    fn assets_of(&self, automation: &str) -> rusqlite::Result<Vec<String>> {
        let sql = format!("SELECT a.id FROM assets a WHERE {}", OF_AUTOMATION.replace('?', "?1"));
        self.db.prepare_cached(&sql)?.query_map([automation], |row| row.get(0))?.collect()
    }

    /// A run of changes has failed if one of its records has; 3.10 calls every run that ends a success.
    fn finish_changes(&mut self, execution: &Execution) -> rusqlite::Result<()> {
        let sql = "SELECT count(*) FROM records WHERE status = 'failed'
            AND (execution_id = ?1 OR id IN (SELECT value FROM json_each(?2)))";
        let retried = Value::from(execution.retried.as_slice()).to_string();
        let failed: i64 = self.db.prepare_cached(sql)?.query_row(params![execution.id, retried], |row| row.get(0))?;
        let status = if failed > 0 && !self.profile.is_v3() { "failed" } else { "success" };
        // The report goes out by mail, for which there is no server: the task raises, after the run is over.
        let changed = "SELECT 1 FROM records WHERE execution_id = ?1";
        let raised = match &execution.automation {
            Some(automation) if self.db.prepare_cached(changed)?.exists([&execution.id])? => {
                self.links(automation, "recipients")? > 0
            }
            _ => false,
        };
        self.finish(execution, status, raised)
    }

    fn finish(&mut self, execution: &Execution, status: &str, raised: bool) -> rusqlite::Result<()> {
        self.run(
            "UPDATE executions SET stage = 'done', due = NULL, status = ?2, date_start = coalesce(date_start, date_created + ?3),
                date_finished = ?4 WHERE id = ?1",
            params![execution.id, status, TAKEN, execution.due],
        )?;
        self.end_task(execution, raised)
    }

    fn end_task(&self, execution: &Execution, raised: bool) -> rusqlite::Result<()> {
        let sql = "UPDATE tasks SET date_finished = ?2, raised = ?3 WHERE id = ?1";
        self.run(sql, params![execution.id, execution.due, raised]).map(|_| ())
    }

    /// Lays out the steps of a run; gives when the first is due, or the end. None leaves the execution as it is for ever.
    fn plan_changes(&mut self, execution: &Execution) -> rusqlite::Result<Option<i64>> {
        let maker = self.maker(execution)?;
        if self.profile.is_v3() && !maker.can_make() {
            // The task of 3.10 dies here, and nobody ends the execution.
            self.end_task(execution, matches!(maker, Maker::Impossible))?;
            return Ok(None);
        }
        let machines = if matches!(maker, Maker::Impossible) { Vec::new() } else { self.candidates(execution)? };
        self.lay_out(execution, machines).map(Some)
    }

    /// Lays out one step per account: those of a machine one after the other, machines side by side. Gives when the first is
    /// due, or the end if there are none.
    fn lay_out(&self, execution: &Execution, machines: Vec<(Target, Vec<target::Candidate>)>) -> rusqlite::Result<i64> {
        let mut first = None;
        for (target, accounts) in machines {
            let wait = if target == Target::Dead { NO_ANSWER } else { ACCOUNT };
            let mut due = execution.due + PREPARED;
            for (account, record) in accounts {
                if target != Target::Dead || due == execution.due + PREPARED {
                    due += wait;
                }
                first = Some(first.map_or(due, |first: i64| first.min(due)));
                let sql =
                    "INSERT INTO execution_steps (execution_id, due, account_id, record_id) VALUES (?1, ?2, ?3, ?4)";
                self.run(sql, params![execution.id, due, account, record])?;
            }
        }
        Ok(first.unwrap_or(execution.due + NOTHING))
    }
}

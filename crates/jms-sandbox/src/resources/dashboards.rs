//! The two dashboards: counts, each under a key that the query asks for by name, or all with `all`.

use rusqlite::Params as Sql;
use serde_json::{Map, Value};

use super::automations::targets::OF_AUTOMATION;
use crate::{
    executions::{BACKUP, CHANGE, GATHER, PUSH},
    http::{
        context::Context,
        reply::{Answer, Refusal, Reply},
        route::Params,
    },
    labels,
};

const DAY: i64 = 86_400_000_000;

/// What is being answered: what is asked for, and the answer so far.
struct Dashboard<'c, 'a> {
    ctx: &'c Context<'a>,
    all: bool,
    shown: Map<String, Value>,
}

impl<'c, 'a> Dashboard<'c, 'a> {
    fn new(ctx: &'c Context<'a>) -> Self {
        Self { ctx, all: ctx.request.query.given("all").is_some(), shown: Map::new() }
    }

    fn asked(&self, key: &str) -> bool {
        self.all || self.ctx.request.query.given(key).is_some()
    }

    fn put(&mut self, key: &str, value: impl Into<Value>) {
        self.shown.insert(key.to_owned(), value.into());
    }

    fn number(&self, sql: &str, params: impl Sql) -> rusqlite::Result<i64> {
        self.ctx.db.prepare_cached(sql)?.query_row(params, |row| row.get(0))
    }

    /// Counts the rows of a table that the organisation sees, if they are asked for.
    fn count(&mut self, key: &str, table: &str, condition: &str) -> rusqlite::Result<()> {
        if self.asked(key) {
            let sql = format!("SELECT count(*) FROM {table} WHERE (?1 IS NULL OR org_id = ?1) AND {condition}");
            let count = self.number(&sql, [self.ctx.org.scope()])?;
            self.put(key, count);
        }
        Ok(())
    }
}

/// `GET accounts/pam-dashboard/`
pub(crate) fn pam(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut board = Dashboard::new(ctx);
    let monday = format!("date_created >= {}", ctx.zone.monday(ctx.clock.now()));
    for (key, condition) in [
        ("total_accounts", "1"),
        ("total_privileged_accounts", "privileged"),
        ("total_connectivity_ok_accounts", "connectivity = 'ok'"),
        ("total_secret_reset_accounts", "secret_reset"),
        ("total_valid_accounts", "is_active"),
        ("total_week_add_accounts", monday.as_str()),
    ] {
        board.count(key, "accounts", condition)?;
    }
    // It is the difference of two others, and shown only beside them.
    let (total, privileged) = (board.asked("total_accounts"), board.asked("total_privileged_accounts"));
    if total && privileged {
        board.count("total_ordinary_accounts", "accounts", "NOT privileged")?;
    }
    for risk in labels::RISK.values() {
        board.count(&format!("total_{risk}_accounts"), "risks", &format!("risk = '{risk}'"))?;
    }
    for (key, kind) in [
        ("total_count_change_secret_automation", CHANGE),
        ("total_count_gathered_account_automation", GATHER),
        ("total_count_push_account_automation", PUSH),
        ("total_count_backup_account_automation", BACKUP),
    ] {
        board.count(key, "automations", &format!("type = '{kind}'"))?;
    }
    if board.asked("total_count_integration_application") {
        board.put("total_count_integration_application", 0);
    }
    if board.asked("total_count_type_to_accounts") {
        let sql = "SELECT p.type, count(*) FROM accounts c JOIN assets s ON s.id = c.asset_id
            JOIN platforms p ON p.id = s.platform_id WHERE ?1 IS NULL OR c.org_id = ?1 GROUP BY p.type ORDER BY p.type";
        let types: Vec<(String, i64)> = ctx.all(sql, [ctx.org.scope()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let types: Vec<Value> = types
            .into_iter()
            .map(|(kind, total)| {
                let label = labels::ASSET_TYPE.label(&kind, ctx.profile, ctx.lang);
                serde_json::json!({ "type": kind, "total": total, "label": label })
            })
            .collect();
        board.put("total_count_type_to_accounts", types);
    }
    Ok(Reply::ok(&Value::Object(board.shown)))
}

/// Days that a count may go back; beyond, the server's calendar ends.
const LONGEST: i64 = 700_000;

/// `days`, read when it is needed: the server fails on what is no number only then.
fn days(ctx: &Context<'_>) -> Result<i64, Refusal> {
    let Some(given) = ctx.request.query.get("days") else { return Ok(1) };
    crate::python::strip(given).parse().ok().filter(|days| (-LONGEST..=LONGEST).contains(days)).ok_or(Refusal::Fault)
}

/// The moment from which on things count: midnight for one day, else so many days ago.
fn since(ctx: &Context<'_>, days: i64) -> i64 {
    let now = ctx.clock.now();
    if days == 1 { ctx.zone.midnight(now) } else { now - days * DAY }
}

/// `GET accounts/change-secret-dashboard/`
pub(crate) fn change_secret(ctx: &mut Context<'_>, _: &Params) -> Answer {
    let mut board = Dashboard::new(ctx);
    board.count("total_count_change_secrets", "automations", "type = 'change_secret'")?;
    board.count("total_count_periodic_change_secrets", "automations", "type = 'change_secret' AND is_periodic")?;
    if board.asked("total_count_change_secret_assets") {
        let sql = format!(
            "SELECT count(DISTINCT a.id) FROM automations m JOIN assets a ON {}
             WHERE m.type = 'change_secret' AND (?1 IS NULL OR m.org_id = ?1)",
            OF_AUTOMATION.replace('?', "m.id")
        );
        let assets = board.number(&sql, [ctx.org.scope()])?;
        board.put("total_count_change_secret_assets", assets);
    }
    if board.asked("total_count_change_secret_status") {
        let since = since(ctx, days(ctx)?);
        let mut count = |key: &str, condition: &str| {
            let sql = format!(
                "SELECT count(*) FROM executions WHERE (?1 IS NULL OR org_id = ?1) AND listed AND type = 'change_secret'
                    AND date_start >= ?2 AND {condition}"
            );
            let found = board.number(&sql, (ctx.org.scope(), since))?;
            board.put(key, found);
            Ok::<_, Refusal>(())
        };
        count("total_count_change_secret_executions", "1")?;
        count("total_count_success_change_secret_executions", "status = 'success'")?;
        count("total_count_failed_change_secret_executions", "status IN ('failed', 'error')")?;
    }
    if board.asked("daily_success_and_failure_metrics") {
        daily(ctx, &mut board)?;
    }
    if board.asked("total_count_ongoing_change_secret") {
        let running =
            "SELECT e.snapshot FROM executions e WHERE e.type = 'change_secret' AND e.listed AND e.stage <> 'done'
            AND (?1 IS NULL OR e.org_id = ?1)";
        let scope = [ctx.org.scope()];
        let executions = board.number(&format!("SELECT count(*) FROM ({running})"), scope)?;
        let accounts =
            format!("SELECT DISTINCT w.value AS id FROM ({running}) e JOIN json_each(e.snapshot, '$.accounts') w");
        let assets = format!("SELECT count(DISTINCT c.asset_id) FROM accounts c JOIN ({accounts}) w ON w.id = c.id");
        let assets = board.number(&assets, scope)?;
        let accounts = board.number(&format!("SELECT count(*) FROM ({accounts})"), scope)?;
        board.put("total_count_ongoing_change_secret", executions);
        board.put("total_count_ongoing_change_secret_assets", assets);
        board.put("total_count_ongoing_change_secret_accounts", accounts);
    }
    Ok(Reply::ok(&Value::Object(board.shown)))
}

/// How many records of each day were successes and failures.
fn daily(ctx: &Context<'_>, board: &mut Dashboard<'_, '_>) -> Result<(), Refusal> {
    let days = days(ctx)?;
    let now = ctx.clock.now();
    let sql = "SELECT r.date_finished, r.status FROM records r JOIN executions e ON e.id = r.execution_id
        WHERE r.type = 'change_secret' AND (?1 IS NULL OR e.org_id = ?1) AND r.date_finished >= ?2";
    let first = ctx.zone.midnight(since(ctx, days));
    let records: Vec<(i64, String)> = ctx.all(sql, (ctx.org.scope(), first), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let records: Vec<(i64, String)> =
        records.into_iter().map(|(finished, status)| (ctx.zone.midnight(finished), status)).collect();
    let dates: Vec<i64> = (0..days.max(0)).rev().map(|back| ctx.zone.midnight(now - back * DAY)).collect();
    let count = |status: &str| -> Vec<usize> {
        dates
            .iter()
            .map(|date| records.iter().filter(|record| record.0 == *date && record.1 == status).count())
            .collect()
    };
    // `2026/11/22 …`
    let shown: Vec<String> = dates.iter().map(|date| ctx.zone.show(*date)[5..10].replace('/', "-")).collect();
    let (success, failed) = (count("success"), count("failed"));
    board.put("dates_metrics_date", if shown.is_empty() { vec!["0".to_owned()] } else { shown });
    board.put("dates_metrics_total_count_success", success);
    board.put("dates_metrics_total_count_failed", failed);
    Ok(())
}

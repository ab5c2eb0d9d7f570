//! Crontabs against what two real servers said and did.

use jms_domain::{Crontab, Dialect, Invalid};
use serde::Deserialize;

const SERVERS: [(&str, Dialect); 2] = [("3.10.20", Dialect::V3_10), ("4.10.16", Dialect::V4_10)];

#[derive(Deserialize)]
struct Verdict {
    expr: String,
    /// What the API said.
    accepted: bool,
    /// Whether celery can read it; absent where the API refused it before.
    celery_accepts: Option<bool>,
    /// What the scheduler then did; not recorded on 3.10.
    beat_effect: Option<String>,
}

impl Verdict {
    /// Whether the server takes and runs it; `None` where that was not recorded.
    fn runs(&self) -> Option<bool> {
        // An empty text unsets the crontab: the server takes it, but it is none.
        if !self.accepted || self.expr.trim().is_empty() || self.celery_accepts == Some(false) {
            return Some(false);
        }
        self.beat_effect.as_ref().map(|effect| effect == "runs")
    }
}

#[test]
fn truth_crontab_takes_what_the_server_takes_and_runs() {
    for (server, dialect) in SERVERS {
        let verdicts: Vec<Verdict> = jms_truth::vectors(server, "crontab-truth");
        let mut wrong = Vec::new();
        let mut refused_without_verdict = 0;
        for verdict in &verdicts {
            let parsed = Crontab::parse(&verdict.expr, dialect);
            let right = match (verdict.runs(), &parsed) {
                (Some(runs), parsed) => parsed.is_ok() == runs,
                (None, Ok(_)) => true,
                // Of 3.10 only the API's and celery's reading are known. Two more reasons, which 4.10 shows (its
                // scheduler and its columns are the same), may speak against a crontab: no date, and a long field.
                (None, Err(Invalid::Crontab { problem, .. })) => {
                    refused_without_verdict += 1;
                    problem.contains("no month of it has such a day") || problem.contains("is longer than")
                }
                (None, Err(_)) => false,
            };
            if !right {
                wrong.push(format!("{:?}: server {:?}, we {parsed:?}", verdict.expr, verdict.runs()));
            }
        }
        println!(
            "{server}: {} verdicts compared ({refused_without_verdict} refused by rules seen on 4.10)",
            verdicts.len()
        );
        assert!(wrong.is_empty(), "{server}: {} differ:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
    }
}

#[derive(Deserialize)]
struct NextRuns {
    expr: String,
    start: jiff::Timestamp,
    tz: String,
    /// Absent where the scheduler found none and died.
    next: Option<Vec<jiff::Timestamp>>,
}

#[test]
fn truth_crontab_next_runs() {
    for (server, dialect) in SERVERS {
        let vectors: Vec<NextRuns> = jms_truth::vectors(server, "crontab-next");
        for NextRuns { expr, start, tz, next } in &vectors {
            let found = Crontab::parse(expr, dialect).ok().map(|crontab| -> Vec<_> {
                let start = start.in_tz(tz).unwrap();
                let wanted = next.as_ref().map_or(5, Vec::len);
                crontab.runs_after(&start).take(wanted).map(|run| run.timestamp()).collect()
            });
            assert_eq!(&found, next, "{server}: {expr:?} after {start}");
        }
        println!("{server}: {} lists of next runs equal", vectors.len());
    }
}

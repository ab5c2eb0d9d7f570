//! Runs and retries, on a clock that does not pass by itself.

use std::{
    collections::VecDeque,
    pin::pin,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use futures_util::{StreamExt, TryStreamExt};
use jms_http::{
    JumpServer, News, Reached, Run,
    domain::{
        BackupPlanFilter, ChangeSecret, ChangeSecretExecution, ChangeSecretFilter, ChangeSecretRecord, Error,
        ErrorKind, Execution, ExecutionId, ExecutionStatus, Page, PageRequest, Progress, Record, RecordFilter,
        RecordStatus, Result, Secret, Verdict, Wait,
        ports::{Clock, Executions},
    },
};
use jms_sandbox::{Fault, Sandbox};
use serde_json::json;

use crate::scripted::{Clients, json, script};

const RUN: &str = "0a6a2e40-f92b-4aca-94ef-000000000001";
const RETRY: &str = "0a6a2e40-f92b-4aca-94ef-000000000002";

/// Sleeping takes no time, and moves a sandbox, if there is one.
#[derive(Default)]
struct Held {
    now: Mutex<Duration>,
    sandbox: Option<Sandbox>,
}

#[async_trait]
impl Clock for Held {
    fn now(&self) -> Duration {
        *self.now.lock().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.now.lock().unwrap() += time;
        if let Some(sandbox) = &self.sandbox {
            sandbox.advance(time);
        }
    }
}

/// Executions that answer as they were told, one poll after the other; the last answer stays.
struct Told {
    polls: Mutex<VecDeque<Result<ExecutionStatus, ErrorKind>>>,
    records: Result<Vec<ChangeSecretRecord>, ErrorKind>,
}

#[async_trait]
impl Executions<ChangeSecret> for Told {
    async fn get(&self, id: ExecutionId) -> Result<ChangeSecretExecution> {
        let mut polls = self.polls.lock().unwrap();
        let next = if polls.len() > 1 { polls.pop_front().unwrap() } else { polls[0].clone() };
        next.map(|status| Execution::new(id, status)).map_err(Error::new)
    }

    async fn records(&self, filter: &RecordFilter, page: PageRequest) -> Result<Page<ChangeSecretRecord>> {
        let records = self.records.clone().map_err(Error::new)?;
        let fits = |record: &ChangeSecretRecord| filter.status.as_ref().is_none_or(|status| *status == record.status);
        let fitting: Vec<_> = records.into_iter().filter(fits).collect();
        let total = Some(fitting.len() as u64);
        let items = fitting.into_iter().skip(page.offset().try_into().unwrap()).take(page.limit() as usize).collect();
        Ok(Page { total, items })
    }
}

fn record(last: u8, status: RecordStatus) -> ChangeSecretRecord {
    Record::new(format!("0a6a2e40-f92b-4aca-94ef-0000000001{last:02}").parse().unwrap(), status)
}

fn told(
    polls: impl IntoIterator<Item = Result<ExecutionStatus, ErrorKind>>,
    records: Result<Vec<ChangeSecretRecord>, ErrorKind>,
) -> Run<ChangeSecret> {
    let told = Told { polls: Mutex::new(polls.into_iter().collect()), records };
    Run::new(Arc::new(told), Arc::new(Held::default()), RUN.parse().unwrap())
}

use ExecutionStatus::{Failed, Pending, Running, Success};

#[tokio::test]
async fn progress_is_told_from_the_queue_to_the_end_with_what_is_done() {
    let records =
        vec![record(1, RecordStatus::Success), record(2, RecordStatus::Failed), record(3, RecordStatus::Success)];
    let run = told(
        [Err(ErrorKind::NotFound), Ok(Pending), Err(ErrorKind::ServerFault), Ok(Running), Ok(Failed)],
        Ok(records),
    );
    let reached: Vec<Reached> = run.progress(Wait::default()).try_collect().await.unwrap();
    let seen: Vec<_> = reached.iter().map(|reached| reached.progress.clone()).collect();
    let taken = [Pending, Running, Failed].map(Progress::Taken);
    assert_eq!(seen[0], Progress::Waiting);
    assert_eq!(seen[1..], taken, "a poll that failed tells nothing");
    assert_eq!(reached[0].tally, None);
    let tally = reached[3].tally.unwrap();
    assert_eq!((tally.succeeded, tally.failed), (2, 1));
    assert!(reached.windows(2).all(|pair| pair[0].elapsed < pair[1].elapsed));
    assert_eq!(run.wait(Wait::default()).await.unwrap().failed().count(), 1);
}

#[tokio::test]
async fn progress_ends_with_the_error_that_ends_the_wait() {
    let run = told([Ok(Running)], Ok(Vec::new()));
    let mut reached = pin!(run.progress(Wait::at_most(Duration::from_secs(60))));
    let mut last = None;
    while let Some(next) = reached.next().await {
        last = Some(next);
    }
    let error = last.unwrap().unwrap_err();
    let progress = Progress::Taken(Running);
    assert_eq!(error.kind(), &ErrorKind::NotFinished { execution: run.id(), progress });

    let queued = told([Err(ErrorKind::NotFound)], Ok(Vec::new()));
    let error = queued.wait(Wait::at_most(Duration::from_secs(60))).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::NotFinished { progress: Progress::Waiting, .. }));
    assert!(error.hint().unwrap().contains("queued"));
}

#[tokio::test]
async fn a_tally_that_cannot_be_had_is_no_failure() {
    let run = told([Ok(Running), Ok(Success)], Err(ErrorKind::Forbidden));
    let reached: Vec<Reached> = run.progress(Wait::default()).try_collect().await.unwrap();
    assert_eq!(reached.iter().map(|reached| reached.tally).collect::<Vec<_>>(), [None, None]);
    assert_eq!(run.wait(Wait::default()).await.unwrap_err().kind(), &ErrorKind::Forbidden, "an outcome is more");
}

#[tokio::test]
async fn a_success_without_records_has_changed_nothing_and_one_with_a_failed_record_has_failed() {
    let verdict =
        async |status, records| told([Ok(status)], Ok(records)).wait(Wait::default()).await.unwrap().verdict();
    assert_eq!(verdict(Success, vec![]).await, Verdict::NothingChanged);
    assert_eq!(verdict(Success, vec![record(1, RecordStatus::Success)]).await, Verdict::Changed);
    assert_eq!(verdict(Success, vec![record(1, RecordStatus::Failed)]).await, Verdict::Failed);
    assert_eq!(verdict(ExecutionStatus::Canceled, vec![]).await, Verdict::Failed);
    assert!(Verdict::NothingChanged.likely_reasons().len() > 1 && Verdict::Changed.likely_reasons().is_empty());
}

#[cfg(feature = "mock")]
#[tokio::test]
async fn a_mock_will_do() {
    let mut mock = jms_http::domain::ports::MockExecutions::<ChangeSecret>::new();
    mock.expect_get().returning(|id| Ok(Execution::new(id, Success)));
    mock.expect_records().returning(|_, _| Ok(Page::whole(Vec::new())));
    let run = Run::new(Arc::new(mock), Arc::new(Held::default()), RUN.parse().unwrap());
    assert_eq!(run.wait(Wait::default()).await.unwrap().verdict(), Verdict::NothingChanged);
}

/// A sandbox whose clock is in the test's hand, and a client that moves it by waiting.
fn held() -> (Sandbox, JumpServer) {
    let (sandbox, client, _) = held_by();
    (sandbox, client)
}

fn held_by() -> (Sandbox, JumpServer, Arc<Held>) {
    let sandbox = Sandbox::builder().clock(jms_sandbox::Clock::manual()).build().unwrap();
    let token = Secret::new(sandbox.credentials().private_token).unwrap();
    let clock = Arc::new(Held { sandbox: Some(sandbox.clone()), ..Held::default() });
    let builder = JumpServer::builder().service(sandbox.service()).private_token(token).clock(clock.clone());
    (sandbox, builder.build().unwrap(), clock)
}

#[tokio::test]
async fn a_run_of_the_sandbox_is_followed_to_its_end() {
    let (_sandbox, client) = held();
    let weekly = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap()[0].id;
    let run = client.change_secret_executions().run(weekly).await.unwrap();
    let wait = Wait { longest_pause: Duration::from_secs(1), ..Wait::default() };
    let reached: Vec<Reached> = run.progress(wait).try_collect().await.unwrap();
    assert_eq!(reached[0].progress, Progress::Waiting);
    assert_eq!(reached.last().unwrap().progress, Progress::Taken(Success));
    let done: Vec<u64> = reached.iter().filter_map(|reached| reached.tally).map(|tally| tally.succeeded).collect();
    assert!(done.is_sorted() && done.last() == Some(&8), "{done:?}");
    assert!(done.iter().any(|done| (1..8).contains(done)), "something is seen on the way: {done:?}");
}

#[tokio::test]
async fn each_account_is_told_once_and_as_soon_as_it_is_seen() {
    let (_sandbox, client, clock) = held_by();
    let weekly = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap()[0].id;
    let run = client.change_secret_executions().run(weekly).await.unwrap();
    let wait = Wait { longest_pause: Duration::from_secs(1), ..Wait::default() };
    let (mut done, mut times) = (Vec::new(), Vec::new());
    let tell = |news: News<'_, ChangeSecret>| {
        if let News::Done(record) = news {
            done.push(record.id);
            times.push(clock.now());
        }
    };
    let outcome = run.follow(wait, tell).await.unwrap();
    assert_eq!(done, outcome.records.iter().map(|record| record.id).collect::<Vec<_>>());
    assert!(times.first() < times.last(), "something is seen on the way: {times:?}");

    let mut again = Vec::new();
    let tell = |news: News<'_, ChangeSecret>| {
        if let News::Done(record) = news {
            again.push(record.id);
        }
    };
    assert_eq!(run.follow(wait, tell).await.unwrap(), outcome);
    assert_eq!(again, done, "a wait that is taken up again tells all of them");
}

#[tokio::test]
async fn a_run_that_is_stuck_or_lost_is_told_apart() {
    for (fault, taken) in [
        (Fault::lost(), Progress::Waiting),
        (Fault::stuck_pending(), Progress::Taken(Pending)),
        (Fault::stuck_running(), Progress::Taken(Running)),
    ] {
        let (sandbox, client) = held();
        let weekly = client.change_secret_automations().rows(ChangeSecretFilter::default()).all().await.unwrap()[0].id;
        sandbox.add_fault(fault.on("change_secret_executions_create").once()).unwrap();
        let run = client.change_secret_executions().run(weekly).await.unwrap();
        let error = run.wait(Wait::at_most(Duration::from_secs(600))).await.unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::NotFinished { execution: run.id(), progress: taken });
    }
}

#[tokio::test]
async fn an_id_that_leads_nowhere_is_told_from_a_run_that_waits() {
    let (sandbox, client) = held();
    let executions = client.change_secret_executions();
    let nowhere = executions.resume("99999999-9999-4999-8999-999999999999".parse().unwrap());
    assert!(nowhere.wait(Wait::default()).await.unwrap_err().is_not_found());
    let asked = sandbox.requests().of("change_secret_executions_get");
    assert!(asked < 10, "{asked} polls");

    let plan = client.backup_plans().rows(BackupPlanFilter::default()).all().await.unwrap()[0].id;
    let backup = client.backup_executions().run(plan).await.unwrap();
    backup.wait(Wait::default()).await.unwrap();
    let of_another_kind = executions.resume(backup.id()).wait(Wait::default()).await.unwrap_err();
    assert!(of_another_kind.is_not_found() && of_another_kind.to_string().contains("kind"), "{of_another_kind}");
}

fn wire_record(status: &str, at: &str) -> serde_json::Value {
    json!({
        "id": "0a6a2e40-f92b-4aca-94ef-000000000101", "execution": {"id": RUN}, "status": status, "error": "was dead",
        "asset": {"id": RUN, "name": "web-01"}, "account": {"id": RUN, "name": "deploy", "username": "deploy"},
        "is_success": status == "success", "date_finished": format!("2026/11/22 {at} +0800"),
    })
}

#[tokio::test]
async fn a_retry_whose_execution_is_never_seen_is_over_when_its_records_are() {
    let page = |record| json(200, &json!({"count": 1, "next": null, "previous": null, "results": [record]}));
    let not_there = || json(404, &json!({"detail": "Not found.", "code": "object_does_not_exist"}));
    let before = || page(wire_record("failed", "06:00:00"));
    let after = || page(wire_record("success", "07:00:00"));
    let script =
        script([json(200, &json!({"task": RETRY})), not_there(), before(), not_there(), after(), after()].map(Ok));
    let client = script.builder().clock(Arc::new(Held::default())).build().unwrap();
    let mut failed = record(1, RecordStatus::Failed);
    failed.date_finished = Some(serde_json::from_value(json!("2026/11/22 06:00:00 +0800")).unwrap());
    failed.execution = Some(RUN.parse().unwrap());
    let outcome = jms_http::domain::Outcome::new(Execution::new(RUN.parse().unwrap(), Success), vec![failed]);

    let retry = client.change_secret_executions().retry_failed(&outcome).await.unwrap().unwrap();
    assert_eq!(retry.id().to_string(), RETRY);
    let ended = retry.wait(Wait::default()).await.unwrap();
    assert_eq!((ended.verdict(), ended.records.len()), (Verdict::Changed, 1));
    let sent = script.requests();
    assert_eq!(sent[0].body(), &r#"{"record_ids":["0a6a2e40-f92b-4aca-94ef-000000000101"]}"#);
    assert!(sent[2].uri().query().unwrap().contains(&format!("execution_id={RUN}")), "{}", sent[2].uri());

    let nothing = jms_http::domain::Outcome::new(Execution::new(RUN.parse().unwrap(), Success), Vec::new());
    assert!(client.change_secret_executions().retry_failed(&nothing).await.unwrap().is_none());
}

#[tokio::test]
async fn a_retry_whose_answer_was_lost_is_looked_for_and_not_sent_again() {
    let began = json!({
        "id": RETRY, "automation": null, "trigger": {"value": "manual", "label": "Manual"}, "snapshot": {},
        "status": {"value": "running", "label": "Running"}, "date_start": "2020/07/14 18:00:02 +0800",
        "date_finished": null, "duration": "0",
    });
    let mut page = json(200, &json!({"count": 1, "next": null, "previous": null, "results": [began]}));
    page.headers_mut().insert("date", "Tue, 14 Jul 2020 10:00:03 GMT".parse().unwrap());
    let script = script([Err(crate::scripted::broken()), Ok(page)]);
    let records = script.impatient().change_secret_records();
    let error = jms_http::domain::ports::Records::retry(&records, &[RUN.parse().unwrap()]).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::OutcomeUnknown { found: vec![RETRY.parse().unwrap()] });
    assert_eq!(script.requests().len(), 2);
}

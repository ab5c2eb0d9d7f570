//! Waiting, on a clock that does not.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use jms_domain::{
    ChangeSecretAutomationId, Error, ErrorKind, Execution, ExecutionId, ExecutionStatus, Progress, Wait, Waiting,
    ports::Clock,
};
use serde_json::json;

#[derive(Default)]
struct Still(Mutex<Duration>);

#[async_trait]
impl Clock for Still {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    async fn sleep(&self, time: Duration) {
        *self.0.lock().unwrap() += time;
    }
}

type Poll = Result<Execution<ChangeSecretAutomationId>, Error>;

fn execution() -> ExecutionId {
    "8f0d3c3a-6f1e-4d3b-9a51-5f2f0f3c7f11".parse().unwrap()
}

#[expect(clippy::unnecessary_wraps, reason = "one way in which a poll ends")]
fn status(status: &str) -> Poll {
    Ok(Execution::new(execution(), serde_json::from_value(json!(status)).unwrap()))
}

fn failing(kind: ErrorKind) -> Poll {
    Err(Error::new(kind))
}

async fn wait(deadline: u64, polls: Vec<Poll>) -> (Poll, Vec<Progress>, Duration) {
    let polls = Arc::new(Mutex::new(VecDeque::from(polls)));
    let clock = Still::default();
    let mut seen = Vec::new();
    let mut waiting = Waiting::new(Wait::at_most(Duration::from_secs(deadline)), &clock, execution());
    let poll = || {
        let next = polls.lock().unwrap().pop_front();
        async { next.unwrap_or_else(|| status("running")) }
    };
    let end = loop {
        match waiting.next(&clock, poll).await {
            Err(error) => break Err(error),
            Ok(step) => {
                seen.push(step.progress);
                if let Some(ended) = step.ended {
                    break Ok(ended);
                }
            }
        }
    };
    (end, seen, clock.now())
}

#[tokio::test]
async fn it_waits_through_the_whole_life() {
    let polls = vec![failing(ErrorKind::NotFound), status("pending"), status("running"), status("success")];
    let (end, seen, _) = wait(60, polls).await;
    assert_eq!(end.unwrap().status, ExecutionStatus::Success);
    let taken = [ExecutionStatus::Pending, ExecutionStatus::Running, ExecutionStatus::Success].map(Progress::Taken);
    assert_eq!(seen[0], Progress::Waiting);
    assert_eq!(seen[1..], taken);
}

#[tokio::test]
async fn a_failed_poll_is_not_a_failed_run() {
    let polls = vec![
        failing(ErrorKind::Unreachable),
        status("running"),
        failing(ErrorKind::ServerFault),
        failing(ErrorKind::Throttled { retry_after: None }),
        status("failed"),
    ];
    assert_eq!(wait(60, polls).await.0.unwrap().status, ExecutionStatus::Failed);
}

#[tokio::test]
async fn an_error_that_will_not_pass_ends_the_wait() {
    let (end, ..) = wait(60, vec![failing(ErrorKind::Forbidden)]).await;
    assert!(matches!(end.unwrap_err().kind(), ErrorKind::Forbidden));
    let (end, ..) = wait(60, vec![status("running"), failing(ErrorKind::NotFound)]).await;
    assert!(end.unwrap_err().is_not_found(), "its automation was deleted");
}

#[tokio::test]
async fn the_deadline_holds_and_names_the_execution() {
    let (end, seen, waited) = wait(60, vec![]).await;
    let error = end.unwrap_err();
    let progress = Progress::Taken(ExecutionStatus::Running);
    assert_eq!(error.kind(), &ErrorKind::NotFinished { execution: execution(), progress });
    assert!(error.hint().unwrap().contains(&execution().to_string()));
    assert_eq!(waited, Duration::from_secs(60));
    assert!(seen.len() < 15, "pauses grow: {} polls", seen.len());

    let (end, ..) = wait(5, (0..20).map(|_| failing(ErrorKind::NotFound)).collect()).await;
    assert!(matches!(end.unwrap_err().kind(), ErrorKind::NotFinished { progress: Progress::Waiting, .. }));
}

//! What the server does in the background: the schedule that its scheduler has, and what its workers ran.

use serde::Serialize;
use serde_json::Value;

use crate::{ExecutionId, Invalid, ServerTime};

/// What the scheduler of the server starts: its own housekeeping, and automations and plans with a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PeriodTask {
    /// Its name, which is what tells it from others, such as `automation_change_secret_strategy_period_0a6a2e40`: the kind
    /// of automation, and the first eight digits of its id.
    pub name: String,
    /// The technical name of what it starts.
    pub task: String,
    /// Whether it is on.
    pub enabled: bool,
    /// When it was started last; `None` if never.
    pub last_run_at: Option<ServerTime>,
    /// How often it was started.
    pub total_run_count: u64,
    /// A remark.
    pub description: String,
}

/// A run of something in the background.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct TaskExecution {
    /// Its id: that of the execution, if it is one.
    pub id: ExecutionId,
    /// The technical name of what ran.
    pub name: String,
    /// Its name for people, in the language of the request.
    pub task_name: String,
    /// Its arguments by position.
    pub args: Option<Value>,
    /// Its arguments by name, such as the id of the automation as `pid`.
    pub kwargs: Option<Value>,
    /// Its state; told by 4.10.17 and later.
    pub state: Option<String>,
    /// Whether it is over.
    pub is_finished: bool,
    /// Whether it ended without an exception. It says nothing about the accounts.
    pub is_success: bool,
    /// How long it took, in seconds; `None` before its end.
    pub time_cost: Option<f64>,
    /// The same as text.
    pub timedelta: Option<String>,
    /// When it was queued.
    pub date_published: Option<ServerTime>,
    /// When it began; `None` before.
    pub date_start: Option<ServerTime>,
    /// When it ended; `None` before.
    pub date_finished: Option<ServerTime>,
    /// Whether Ansible ran; told by newer servers.
    pub is_ansible_task: Option<bool>,
    /// Whether there is a log of Ansible; told by newer servers.
    pub has_ansible_log: Option<bool>,
}

/// The log of a run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct TaskLog {
    /// The text. Lines end in `\r\n`, and colours are ANSI sequences.
    pub text: String,
    /// Whether that is all of it: else the run goes on, or the server has no log of it.
    pub is_whole: bool,
}

impl PeriodTask {
    /// A task that is on, and never ran: for tests and fakes.
    pub fn new(name: impl Into<String>, task: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            task: task.into(),
            enabled: true,
            last_run_at: None,
            total_run_count: 0,
            description: String::new(),
        }
    }

    /// Checks that the server finds a task by this name.
    ///
    /// # Errors
    /// [`Invalid::Text`] for names with other signs than letters, digits, `_`, `.` and `@`, which no URL of the server leads
    /// to (source: 4.10.16, `apps/ops/api/celery.py`).
    pub fn check_name(name: &str) -> Result<(), Invalid> {
        if !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_.@".contains(c)) {
            return Ok(());
        }
        let problem = "the server finds tasks only by names of letters, digits, `_`, `.` and `@`";
        Err(Invalid::Text { of: "the name of a task", given: name.to_owned(), problem })
    }
}

impl TaskExecution {
    /// A run that was queued: for tests and fakes.
    pub fn new(id: ExecutionId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            task_name: String::new(),
            args: None,
            kwargs: None,
            state: None,
            is_finished: false,
            is_success: false,
            time_cost: None,
            timedelta: None,
            date_published: None,
            date_start: None,
            date_finished: None,
            is_ansible_task: None,
            has_ansible_log: None,
        }
    }
}

impl TaskLog {
    /// A log.
    pub fn new(text: impl Into<String>, is_whole: bool) -> Self {
        Self { text: text.into(), is_whole }
    }
}

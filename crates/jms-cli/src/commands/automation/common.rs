//! What automations of all kinds show.

use jms_http::domain::ServerTime;
use serde_json::Value;

use crate::output::{self, Cell};

/// What automations of all kinds have.
pub(in crate::commands) struct Common {
    pub(in crate::commands) name: String,
    pub(in crate::commands) id: String,
    pub(in crate::commands) schedule: String,
    pub(in crate::commands) is_active: bool,
    pub(in crate::commands) runs: u64,
    pub(in crate::commands) last_run: Option<ServerTime>,
    pub(in crate::commands) organisation: String,
    pub(in crate::commands) created: ServerTime,
    pub(in crate::commands) comment: String,
}

/// What this automation has of it.
macro_rules! common {
    ($automation:expr, active: $active:expr) => {
        $crate::commands::automation::Common {
            name: $automation.name.clone(),
            id: $automation.id.to_string(),
            schedule: $automation.schedule.display.clone(),
            is_active: $active,
            runs: $automation.executed_amount,
            last_run: $automation.last_execution_date,
            organisation: $automation.org_name.clone(),
            created: $automation.date_created,
            comment: $automation.comment.clone(),
        }
    };
    ($automation:expr) => {
        $crate::commands::automation::common!($automation, active: $automation.is_active)
    };
}

/// The columns of a list of automations, with those of the kind.
macro_rules! columns {
    ($($own:literal),*) => {
        &[
            $crate::output::column("NAME"),
            $($crate::output::column($own),)*
            $crate::output::column("SCHEDULE"),
            $crate::output::column("ACTIVE"),
            $crate::output::column("RUNS"),
            $crate::output::column("LAST RUN"),
            $crate::output::wide("ID"),
            $crate::output::wide("COMMENT"),
        ]
    };
}

pub(in crate::commands) use {columns, common};

impl Common {
    /// A row of a list, with the cells of the kind.
    pub(in crate::commands) fn cells(self, own: impl IntoIterator<Item = Cell>) -> Vec<Cell> {
        let Self { name, id, schedule, is_active, runs, last_run, organisation: _, created: _, comment } = self;
        let mut cells = vec![name.into()];
        cells.extend(own);
        cells.extend([
            schedule.into(),
            output::yes(is_active),
            output::text(runs),
            output::time(last_run),
            id.into(),
            comment.into(),
        ]);
        cells
    }

    /// The lines that show one, with those of the kind.
    pub(in crate::commands) fn lines(
        self,
        own: impl IntoIterator<Item = (&'static str, Cell)>,
    ) -> Vec<(&'static str, Cell)> {
        let Self { name, id, schedule, is_active, runs, last_run, organisation, created, comment } = self;
        let mut lines: Vec<(&'static str, Cell)> = vec![("name", name.into()), ("id", id.into())];
        lines.extend(own);
        lines.extend([
            ("schedule", schedule.into()),
            ("active", output::yes(is_active)),
            ("runs", output::text(runs)),
            ("last run", output::time(last_run)),
            ("organisation", organisation.into()),
            ("created", output::time(Some(created))),
            ("comment", comment.into()),
        ]);
        lines
    }
}

/// User names, or another list of texts, which the server stores unchecked.
pub(in crate::commands) fn usernames(texts: &Value) -> Cell {
    match texts {
        Value::Array(names) if names.iter().all(Value::is_string) => {
            names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ").into()
        }
        other => other.to_string().into(),
    }
}

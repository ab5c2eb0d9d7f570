//! From the vocabulary to the wire: what servers are sent.

mod account;
mod accounts_in_bulk;
mod application;
mod backup;
mod change_secret;
mod check_account;
mod directory;
mod gather_account;
mod push_account;
mod record;
mod secret_automation;
mod template;

use jms_domain::{PageRequest, Schedule};
use jms_gen::wire::Nullable;

pub(crate) use account::{account_create, account_patch, account_replace, account_secrets_query, accounts_query};
pub(crate) use accounts_in_bulk::{account_bulk_create, account_bulk_patch, account_task_create, username_suggestions};
pub(crate) use application::{account_secret_query, application_create, application_patch, application_replace};
pub(crate) use backup::{backup_plan_create, backup_plan_patch, backup_plan_replace};
pub(crate) use change_secret::{automation_create, automation_patch, automation_replace};
pub(crate) use check_account::{check_automation_create, check_automation_patch, check_automation_replace};
pub(crate) use directory::{assets_query, host_create, host_patch, user_create, user_patch};
pub(crate) use gather_account::{gather_automation_create, gather_automation_patch, gather_automation_replace};
pub(crate) use push_account::{push_automation_create, push_automation_patch, push_automation_replace};
pub(crate) use record::{push_records_query, records_dashboard_query, records_query};
pub(crate) use template::{template_create, template_patch, template_replace, template_secrets_query, templates_query};

/// The order in which walks lose no row: names are not unique, and the server shuffles equal ones
/// (source: facts of 4.10.16, trap 1).
pub(crate) const OLDEST_FIRST: &str = "date_created";

/// The keys `limit` and `offset`.
pub(crate) fn limit_and_offset(page: PageRequest) -> (Option<i64>, Option<i64>) {
    (Some(page.limit().into()), i64::try_from(page.offset()).ok())
}

/// The three keys of a schedule, which are always sent together.
struct ScheduleKeys {
    is_periodic: bool,
    crontab: String,
    interval: Option<u32>,
}

impl ScheduleKeys {
    fn of(schedule: &Schedule) -> Self {
        match schedule {
            Schedule::Manual => Self { is_periodic: false, crontab: String::new(), interval: None },
            Schedule::Every(hours) => {
                Self { is_periodic: true, crontab: String::new(), interval: Some(hours.get().into()) }
            }
            Schedule::Cron(crontab) => Self { is_periodic: true, crontab: crontab.as_str().to_owned(), interval: None },
        }
    }

    /// The keys of a change that may keep the schedule.
    fn of_change(schedule: Option<&Schedule>) -> (Option<bool>, Option<Nullable<String>>, Option<Nullable<u32>>) {
        schedule.map_or((None, None, None), |schedule| {
            let (is_periodic, crontab, interval) = Self::of(schedule).nullable();
            (Some(is_periodic), Some(crontab), Some(interval))
        })
    }

    /// The keys as a change has them. An empty crontab and no interval are said, for what is left out may stay.
    fn nullable(self) -> (bool, Nullable<String>, Nullable<u32>) {
        let interval = self.interval.map_or(Nullable::Null, Nullable::Value);
        (self.is_periodic, Nullable::Value(self.crontab), interval)
    }
}

/// What replaces an automation, made of what would create it: the same fields, but that nothing of the schedule is left
/// out, for that may stay. `nullable` are those which a replacement can set to nothing. Neither has a field that is not named.
macro_rules! replacement {
    (
        $create:ident($replacement:ident): $created:ident as $replaced:ident { $($field:ident),* $(,)? }
        nullable { $($nullable:ident),* }
    ) => {{
        let (is_periodic, crontab, interval) = $crate::requests::ScheduleKeys::of(&$replacement.schedule).nullable();
        let $created { id: _, is_periodic: _, crontab: _, interval: _, $($field,)* $($nullable),* } =
            $create($replacement);
        $replaced {
            $($field,)*
            $($nullable: $nullable.map(::jms_gen::wire::Nullable::Value),)*
            is_periodic: Some(is_periodic),
            crontab: Some(crontab),
            interval: Some(interval),
        }
    }};
}

use replacement;

/// A set of ids as one key; none for no ids.
pub(crate) fn joined<T: ToString>(ids: &[T]) -> Option<String> {
    (!ids.is_empty()).then(|| ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
}

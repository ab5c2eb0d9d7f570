//! Schedules: in files one of three fields says when something runs. Here they are one value, so that it is compared and sent whole,
//! and people are told of what stands in files.

use jms_domain::{Crontab, Dialect, Hours, Schedule};
use serde_json::{Value, json};

use super::{
    desired::Source,
    given::{Sendable, of, wrong},
    plan::FieldChange,
};
use crate::Problem;

/// The one field.
pub(super) const SCHEDULE: &str = "schedule";

/// Those that stand in files.
pub(super) const IN_FILES: [&str; 3] = ["crontab", "interval", "is_periodic"];

/// Puts the one field in the place of the others.
pub(super) fn fold(source: &mut Source) -> Option<Problem> {
    if IN_FILES.iter().any(|name| source.is_refused(name)) {
        source.fields.retain(|(name, ..)| !IN_FILES.contains(name));
        return None;
    }
    let crontab = source.get("crontab").cloned();
    let interval = source.get("interval").cloned();
    let periodic = source.get("is_periodic").and_then(Value::as_bool);
    let (field, schedule) = match (crontab, interval, periodic) {
        (None, None, None) => return None,
        (Some(_), Some(_), _) => {
            return Some(source.problem("interval", "write `crontab` or `interval`, not both: the crontab would win"));
        }
        (None, None, Some(true)) => {
            return Some(source.problem("is_periodic", "write `crontab` or `interval`, by which it runs"));
        }
        (None, None, Some(false)) => ("is_periodic", json!("manual")),
        (.., Some(false)) => {
            return Some(source.problem("is_periodic", "it has a `crontab` or an `interval`: leave one of them out"));
        }
        (Some(crontab), ..) => ("crontab", json!({ "crontab": crontab })),
        (None, Some(interval), _) => ("interval", json!({ "interval": interval })),
    };
    let line = source.line_of(field);
    source.fields.retain(|(name, ..)| !IN_FILES.contains(name));
    source.fields.push((SCHEDULE, line, schedule));
    None
}

/// The field that stands in a file for a schedule, and its value there.
pub(super) fn in_file(schedule: &Value) -> (&'static str, Value) {
    for field in ["crontab", "interval"] {
        if let Some(value) = schedule.get(field) {
            return (field, value.clone());
        }
    }
    // What never runs is periodic all the same, and no file can say it.
    ("is_periodic", Value::Bool(!is_manual(schedule)))
}

/// Whether it runs only when somebody starts it.
pub(super) fn is_manual(schedule: &Value) -> bool {
    schedule.as_str() == Some("manual")
}

/// What a change of a schedule changes in files; of a new object, without what was before.
pub(super) fn changes(before: Option<&Value>, after: &Value) -> Vec<FieldChange> {
    let (field, after) = in_file(after);
    let Some(before) = before else { return vec![FieldChange { field, before: None, after }] };
    let (former, was) = in_file(before);
    if former == field {
        return vec![FieldChange { field, before: Some(was), after }];
    }
    // Whatever has a crontab or an interval is periodic.
    let none = if field == "is_periodic" { Value::Bool(true) } else { Value::Null };
    let gone = FieldChange { field: former, before: Some(was), after: Value::Null };
    let come = FieldChange { field, before: Some(none), after };
    if former == "is_periodic" { vec![come] } else { vec![gone, come] }
}

/// A schedule, as it is sent.
pub(super) fn to_send(schedule: &Value) -> Sendable<Schedule> {
    let (field, value) = in_file(schedule);
    match &value {
        // The more generous dialect: whether the server takes it is checked with the rest.
        Value::String(crontab) => Crontab::parse(crontab, Dialect::V3_10).map(Schedule::Cron).map_err(of(field)),
        Value::Number(hours) => {
            let hours = hours.as_u64().and_then(|hours| u32::try_from(hours).ok()).unwrap_or(0);
            Hours::new(hours).map(Schedule::Every).map_err(of(field))
        }
        Value::Bool(false) => Ok(Schedule::Manual),
        _ => wrong(field, "its schedule at the server never runs: write `crontab`, `interval` or `is_periodic: false`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_in_the_words_of_files() {
        let (cron, hours, manual, never) =
            (json!({ "crontab": "0 3 * * *" }), json!({ "interval": 24 }), json!("manual"), json!("never"));
        for (before, after, wanted) in [
            (None, &cron, vec!["crontab: - -> \"0 3 * * *\""]),
            (None, &manual, vec!["is_periodic: - -> false"]),
            (Some(&manual), &hours, vec!["interval: null -> 24"]),
            (Some(&never), &hours, vec!["interval: null -> 24"]),
            (Some(&never), &manual, vec!["is_periodic: true -> false"]),
            (Some(&hours), &cron, vec!["interval: 24 -> null", "crontab: null -> \"0 3 * * *\""]),
            (Some(&cron), &manual, vec!["crontab: \"0 3 * * *\" -> null", "is_periodic: true -> false"]),
        ] {
            let told = |FieldChange { field, before, after }: FieldChange| {
                format!("{field}: {} -> {after}", before.map_or_else(|| "-".to_owned(), |before| before.to_string()))
            };
            assert_eq!(changes(before, after).into_iter().map(told).collect::<Vec<_>>(), wanted);
        }
        assert!(to_send(&never).is_err());
        assert_eq!(to_send(&manual).ok(), Some(Schedule::Manual));
    }
}

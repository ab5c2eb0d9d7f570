//! When an automation runs: periodic or not, by crontab or by hours.
//!
//! Sources: facts section 8, scenarios `csa_schedules` and `backup_crud`, vectors `crontab-truth`.

use super::{Automation, Kind};
use crate::{
    executions::{BACKUP, PUSH},
    form::{Form, Given, Text},
    http::{context::Context, reply::Refusal},
    lang::Language,
    messages::Message,
    python,
};

/// What a body says about the schedule; what is absent stays as it is.
#[derive(Debug)]
pub(super) struct Schedule {
    periodic: Option<bool>,
    crontab: Given<String>,
    interval: Given<i64>,
    /// What a new automation has where the body says nothing.
    default_crontab: Option<String>,
    default_periodic: bool,
}

impl Schedule {
    /// Reads `is_periodic`, `crontab` and `interval`.
    ///
    /// Backups, gatherings and checks of 4.10 tidy up: what is not said to be periodic loses its crontab and interval, even by
    /// a PATCH of something else, and a crontab takes the interval away. On 3.10, backups are periodic unless told otherwise.
    pub(super) fn read(ctx: &Context<'_>, form: &mut Form<'_>, whole: bool, kind: &Kind) -> Result<Self, Refusal> {
        let v3 = ctx.profile.is_v3();
        let tidies = kind.tidies_schedule && (!v3 || kind.code == BACKUP);
        let range = (!v3).then_some((1, 65_535));
        let mut interval = match form.integer("interval", true, range) {
            Given::Value(hours) if v3 && !(1..=65_535).contains(&hours) => {
                form.refuse("interval", &Message::IntervalRange);
                Given::Absent
            }
            given => given,
        };
        let mut crontab = match form.text("crontab", Text::up_to(128).may_be_blank().may_be_null()) {
            Given::Value(crontab) => {
                if let Some(message) = refusal(&crontab, v3) {
                    form.refuse("crontab", &message);
                }
                Given::Value(crontab)
            }
            // The server strips a text that is not there; for backups only if they are periodic.
            Given::Null if !v3 && !tidies => return Err(Refusal::Fault),
            given => given,
        };
        let default_periodic = !v3 || tidies;
        let given = form.boolean("is_periodic");
        let unsaid = form.raw("is_periodic").is_none();
        let periodic = given.or((unsaid && whole).then_some(default_periodic));
        let [by_crontab, by_interval] = ["crontab", "interval"].map(|key| form.raw(key).is_some_and(python::truthy));
        if periodic == Some(true) && !by_crontab && !by_interval {
            form.refuse("is_periodic", &Message::NeedsSchedule);
        }
        if tidies && !v3 {
            if periodic == Some(true) && crontab == Given::Null && by_interval {
                return Err(Refusal::Fault);
            }
            if periodic != Some(true) {
                crontab = Given::Value(String::new());
                interval = Given::Null;
            } else if matches!(&crontab, Given::Value(text) if !text.is_empty()) {
                interval = Given::Null;
            }
        }
        Ok(Self { periodic, crontab, interval, default_crontab: (!v3).then(String::new), default_periodic })
    }

    /// Without a licence, accounts are not pushed periodically, whatever is asked for.
    pub(super) fn licensed(self, ctx: &Context<'_>, code: &str) -> Self {
        if code == PUSH && !ctx.profile.licensed() { Self { periodic: Some(false), ..self } } else { self }
    }

    pub(super) fn periodic(&self, was: Option<&Automation>) -> bool {
        self.periodic.unwrap_or_else(|| was.map_or(self.default_periodic, |was| was.is_periodic))
    }

    pub(super) fn crontab(&self, was: Option<&Automation>) -> Option<String> {
        match &self.crontab {
            Given::Absent => was.map_or_else(|| self.default_crontab.clone(), |was| was.crontab.clone()),
            given => given.clone().value(),
        }
    }

    pub(super) fn interval(&self, was: Option<&Automation>) -> Option<i64> {
        match &self.interval {
            Given::Absent => was.map_or(Some(24), |was| was.interval),
            given => given.clone().value(),
        }
    }

    /// The scheduler keeps each field of a crontab in a column of its own, and fails on one that is too long.
    pub(super) fn register(&self, is_active: bool) -> Result<(), Refusal> {
        let Given::Value(crontab) = &self.crontab else { return Ok(()) };
        let too_long =
            python::words(crontab).zip([240, 96, 124, 64, 64]).any(|(field, most)| field.chars().count() > most);
        if too_long && is_active && self.periodic != Some(false) { Err(Refusal::Fault) } else { Ok(()) }
    }
}

/// Why the server refuses a crontab; it looks at nothing but the number of fields and, on 4.10, a star in front.
fn refusal(crontab: &str, v3: bool) -> Option<Message> {
    if crontab.is_empty() {
        None
    } else if python::words(crontab).count() != 5 {
        Some(Message::BadCrontab)
    } else if crontab.starts_with('*') && !v3 {
        Some(Message::StarMinute)
    } else {
        None
    }
}

/// The schedule in words.
pub(super) fn display(ctx: &Context<'_>, automation: &Automation) -> String {
    let crontab = automation.crontab.as_deref().filter(|crontab| !crontab.is_empty());
    let (v3, chinese) = (ctx.profile.is_v3(), ctx.lang == Language::Chinese);
    match (automation.is_periodic, crontab, automation.interval) {
        (true, Some(crontab), _) => {
            let word = match (v3, chinese) {
                (true, true) => "定期执行",
                (true, false) => "Regularly perform",
                (false, _) => "Crontab",
            };
            format!("{word} ( {crontab} )")
        }
        (true, None, Some(hours)) => {
            let word = match (v3, chinese) {
                (true, true) => "周期执行",
                (true, false) => "Cycle perform",
                (false, true) => "间隔",
                (false, false) => "Interval",
            };
            format!("{word} ( {hours} h )")
        }
        _ => "-".to_owned(),
    }
}

//! What goes against each rule. Decided by what was read, and by nothing else.

use std::collections::HashSet;

use jiff::Timestamp;
use jms_domain::{Account, BackupPlan, ChangeSecretAutomation, Schedule, SecretType, StoredSchedule};

use super::{
    AuditOptions, Finding, Object, Rule, days_since,
    facts::{Changes, Facts, Rotation},
};
use crate::{rotate::spare::by_itself, stored::texts};

/// Everything that goes against a rule, at this moment.
pub(super) fn all(facts: &Facts, options: &AuditOptions, now: Timestamp) -> Vec<Finding> {
    let mut found = Vec::new();
    let skipped = |rule| facts.skipped.iter().any(|skipped| skipped.rule == rule);
    let backed_up: HashSet<&str> =
        facts.plans.iter().filter(|plan| plan.is_active != Some(false)).flat_map(types).collect();
    for account in facts.accounts.iter().filter(|account| account.is_active) {
        let changes = facts.changes.get(&account.id).copied().unwrap_or_default();
        if !skipped(Rule::NeverRotated) {
            found.extend(of_changes(account, changes, options, now));
        }
        // A backup is of the accounts on assets of its types (source: `apps/accounts/automations/backup_account/handlers.py` of
        // v4.10.16, `apps/accounts/models/automations/backup_account.py` of v3.10.20).
        if !skipped(Rule::NotBackedUp) && !backed_up.contains(account.asset.kind.as_str()) {
            let detail = format!("no active plan has the type {}", account.asset.kind.as_str());
            found.push(Finding::new(Rule::NotBackedUp, Object::of_account(account), detail));
        }
    }
    for rotation in &facts.rotations {
        found.extend(of_rotation(rotation, &facts.accounts));
    }
    for plan in &facts.plans {
        found.extend(of_plan(plan));
    }
    found
}

fn of_changes(account: &Account, changes: Changes, options: &AuditOptions, now: Timestamp) -> Vec<Finding> {
    let finding = |rule, detail: String| Finding::new(rule, Object::of_account(account), detail);
    let mut found = Vec::new();
    if changes.failed {
        let detail = match changes.worked {
            Some(time) => format!("the last one that worked was {} days ago", days_since(time, now)),
            None => "none has worked so far".to_owned(),
        };
        found.push(finding(Rule::ChangeFailed, detail));
    }
    match changes.worked.map(|time| days_since(time, now)) {
        // Automations change no other kinds of secrets.
        None if !matches!(account.secret_type, SecretType::Password | SecretType::SshKey) => {}
        None => found.push(finding(
            Rule::NeverRotated,
            format!("the account was made {} days ago", days_since(account.date_created, now)),
        )),
        Some(days) if days > i64::from(options.max_age_days) => {
            found.push(finding(Rule::TooOld, format!("{days} days, of at most {}", options.max_age_days)));
        }
        Some(_) => {}
    }
    found
}

fn of_rotation(known: &Rotation, accounts: &[Account]) -> Vec<Finding> {
    let automation = &known.automation;
    let finding = |rule, detail: String| {
        let (name, id) = (automation.name.clone(), automation.id.to_string());
        Finding::new(rule, Object { kind: "change-secret", name, id }, detail)
    };
    let mut found: Vec<_> = of_schedule(&automation.schedule, Some(automation.is_active))
        .into_iter()
        .map(|(rule, detail)| finding(rule, detail))
        .collect();
    if let Some(assets) = &known.assets
        && let Some(names) = texts(&automation.accounts)
        && !accounts.iter().any(|account| assets.contains(&account.asset.id) && fits(account, automation, &names))
    {
        let detail = format!("{} of {} assets: {}", automation.secret_type, assets.len(), names.join(", "));
        found.push(finding(Rule::FindsNoAccount, detail));
    }
    if let Some(run) = &known.idle_run {
        found.push(finding(Rule::NothingChanged, format!("the run {} left no records", run.id)));
    }
    found
}

/// Whether the automation would change the secret of an account on one of its assets.
fn fits(account: &Account, automation: &ChangeSecretAutomation, names: &[&str]) -> bool {
    by_itself(account, &automation.secret_type).is_none() && names.contains(&account.username.as_str())
}

fn of_plan(plan: &BackupPlan) -> Vec<Finding> {
    let BackupPlan {
        recipients_part_one, recipients_part_two, obj_recipients_part_one, obj_recipients_part_two, ..
    } = plan;
    let finding = |(rule, detail)| {
        Finding::new(rule, Object { kind: "backup", name: plan.name.clone(), id: plan.id.to_string() }, detail)
    };
    let mailed = recipients_part_one.len() + recipients_part_two.len();
    let stored = obj_recipients_part_one.len() + obj_recipients_part_two.len();
    let nobody = match plan.backup_type.as_str() {
        "email" => (mailed == 0).then_some("it goes by mail, and names no user"),
        _ => (stored == 0).then_some("it goes to storages, and names none"),
    };
    let nobody = nobody.map(|detail| (Rule::NoRecipients, detail.to_owned()));
    of_schedule(&plan.schedule, plan.is_active).into_iter().chain(nobody).map(finding).collect()
}

fn of_schedule(schedule: &StoredSchedule, is_active: Option<bool>) -> Option<(Rule, String)> {
    match schedule.effective() {
        Err(problem) => Some((Rule::NeverRuns, problem.to_string())),
        Ok(Schedule::Manual) => None,
        Ok(schedule) => (is_active == Some(false)).then(|| (Rule::SwitchedOff, schedule.to_string())),
    }
}

fn types(plan: &BackupPlan) -> Vec<&str> {
    texts(&plan.types).unwrap_or_default()
}

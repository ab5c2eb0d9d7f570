//! Check-account automations.

use jms_domain::{CheckAccountReplacement, CheckAccountUpdate, CheckEngineSlug, NewCheckAccountAutomation};
use jms_gen::types::{CheckAccountAutomationCreate, CheckAccountAutomationPatch, CheckAccountAutomationReplace};
use serde_json::Value;

use super::{ScheduleKeys, replacement};

fn slugs(engines: &[CheckEngineSlug]) -> Value {
    engines.iter().map(|engine| Value::from(engine.as_str())).collect()
}

pub(crate) fn check_automation_create(automation: &NewCheckAccountAutomation) -> CheckAccountAutomationCreate {
    let NewCheckAccountAutomation { name, engines, assets, nodes, recipients, schedule, is_active, comment } =
        automation.clone();
    let ScheduleKeys { is_periodic, crontab, interval } = ScheduleKeys::of(&schedule);
    CheckAccountAutomationCreate {
        engines: Some(slugs(&engines)),
        assets: Some(assets),
        nodes: Some(nodes),
        recipients: Some(recipients),
        is_periodic: Some(is_periodic),
        crontab: Some(crontab),
        interval,
        is_active: Some(is_active),
        comment: Some(comment),
        ..CheckAccountAutomationCreate::new(name)
    }
}

pub(crate) fn check_automation_patch(update: &CheckAccountUpdate) -> CheckAccountAutomationPatch {
    let CheckAccountUpdate { schedule, name, engines, assets, nodes, recipients, is_active, comment } = update.clone();
    let (is_periodic, crontab, interval) = ScheduleKeys::of(&schedule).nullable();
    CheckAccountAutomationPatch {
        accounts: None,
        assets,
        comment,
        crontab: Some(crontab),
        engines: engines.as_deref().map(slugs),
        interval: Some(interval),
        is_active,
        is_periodic: Some(is_periodic),
        name,
        nodes,
        recipients,
    }
}

pub(crate) fn check_automation_replace(replacement: &CheckAccountReplacement) -> CheckAccountAutomationReplace {
    replacement!(check_automation_create(replacement): CheckAccountAutomationCreate as CheckAccountAutomationReplace {
        accounts, assets, comment, engines, is_active, name, nodes, recipients,
    } nullable {})
}

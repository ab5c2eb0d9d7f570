//! Gather-account automations.

use jms_domain::{GatherAccountReplacement, GatherAccountUpdate, NewGatherAccountAutomation};
use jms_gen::types::{GatherAccountAutomationCreate, GatherAccountAutomationPatch, GatherAccountAutomationReplace};

use super::{ScheduleKeys, replacement};

pub(crate) fn gather_automation_create(automation: &NewGatherAccountAutomation) -> GatherAccountAutomationCreate {
    let NewGatherAccountAutomation {
        name,
        assets,
        nodes,
        is_sync_account,
        check_risk,
        recipients,
        schedule,
        is_active,
        comment,
    } = automation.clone();
    let ScheduleKeys { is_periodic, crontab, interval } = ScheduleKeys::of(&schedule);
    GatherAccountAutomationCreate {
        assets: Some(assets),
        nodes: Some(nodes),
        is_sync_account: Some(is_sync_account),
        check_risk: Some(check_risk),
        recipients: Some(recipients),
        is_periodic: Some(is_periodic),
        crontab: Some(crontab),
        interval,
        is_active: Some(is_active),
        comment: Some(comment),
        ..GatherAccountAutomationCreate::new(name)
    }
}

pub(crate) fn gather_automation_patch(update: &GatherAccountUpdate) -> GatherAccountAutomationPatch {
    let GatherAccountUpdate {
        schedule,
        name,
        assets,
        nodes,
        is_sync_account,
        check_risk,
        recipients,
        is_active,
        comment,
    } = update.clone();
    let (is_periodic, crontab, interval) = ScheduleKeys::of(&schedule).nullable();
    GatherAccountAutomationPatch {
        accounts: None,
        assets,
        check_risk,
        comment,
        crontab: Some(crontab),
        interval: Some(interval),
        is_active,
        is_periodic: Some(is_periodic),
        is_sync_account,
        name,
        nodes,
        recipients,
    }
}

pub(crate) fn gather_automation_replace(replacement: &GatherAccountReplacement) -> GatherAccountAutomationReplace {
    replacement!(gather_automation_create(replacement): GatherAccountAutomationCreate as GatherAccountAutomationReplace {
        accounts, assets, check_risk, comment, is_active, is_sync_account, name, nodes, recipients,
    } nullable {})
}

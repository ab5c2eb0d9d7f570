//! Push-account automations.

use jms_domain::{NewPushAccountAutomation, PushAccountReplacement, PushAccountUpdate, SecretChange};
use jms_gen::{
    types::{PushAccountAutomationCreate, PushAccountAutomationPatch, PushAccountAutomationReplace},
    wire::{Nullable, SecretText},
};
use serde_json::Value;

use super::{ScheduleKeys, change_secret::SecretKeys};

pub(crate) fn push_automation_create(automation: &NewPushAccountAutomation) -> PushAccountAutomationCreate {
    let NewPushAccountAutomation {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        params,
        comment,
    } = automation.clone();
    let ScheduleKeys { is_periodic, crontab, interval } = ScheduleKeys::of(&schedule);
    let keys = SecretKeys::of(&secret);
    PushAccountAutomationCreate {
        assets: Some(assets),
        nodes: Some(nodes),
        secret: keys.secret.map(SecretText),
        passphrase: keys.passphrase.map(SecretText),
        password_rules: keys.rules,
        ssh_key_change_strategy: keys.strategy_for_keys,
        is_periodic: Some(is_periodic),
        crontab: Some(crontab),
        interval,
        is_active: Some(is_active),
        check_conn_after_change: Some(check_conn_after_change),
        params: Some(Value::Object(params)),
        comment: Some(comment),
        ..PushAccountAutomationCreate::new(accounts.into(), name, secret.strategy(), secret.secret_type())
    }
}

pub(crate) fn push_automation_patch(update: &PushAccountUpdate) -> PushAccountAutomationPatch {
    let PushAccountUpdate {
        name,
        accounts,
        assets,
        nodes,
        secret,
        schedule,
        is_active,
        check_conn_after_change,
        params,
        comment,
    } = update.clone();
    let (is_periodic, crontab, interval) = ScheduleKeys::of_change(schedule.as_ref());
    let keys = secret.as_ref().map(SecretKeys::of).unwrap_or_default();
    PushAccountAutomationPatch {
        name,
        accounts: accounts.map(Into::into),
        assets,
        nodes,
        secret_type: secret.as_ref().map(SecretChange::secret_type),
        secret_strategy: secret.as_ref().map(SecretChange::strategy),
        secret: keys.secret.map(|secret| Nullable::Value(SecretText(secret))),
        passphrase: keys.passphrase.map(|passphrase| Nullable::Value(SecretText(passphrase))),
        password_rules: keys.rules,
        ssh_key_change_strategy: keys.strategy_for_keys,
        is_periodic,
        crontab,
        interval,
        is_active,
        check_conn_after_change,
        params: params.map(Value::Object),
        comment,
    }
}

pub(crate) fn push_automation_replace(replacement: &PushAccountReplacement) -> PushAccountAutomationReplace {
    let (is_periodic, crontab, interval) = ScheduleKeys::of(&replacement.schedule).nullable();
    let PushAccountAutomationCreate {
        accounts,
        assets,
        check_conn_after_change,
        comment,
        is_active,
        name,
        nodes,
        params,
        passphrase,
        password_rules,
        secret,
        secret_strategy,
        secret_type,
        ssh_key_change_strategy,
        ..
    } = push_automation_create(replacement);
    PushAccountAutomationReplace {
        accounts,
        assets,
        check_conn_after_change,
        comment,
        crontab: Some(crontab),
        interval: Some(interval),
        is_active,
        is_periodic: Some(is_periodic),
        name,
        nodes,
        params,
        passphrase: passphrase.map(Nullable::Value),
        password_rules,
        secret: secret.map(Nullable::Value),
        secret_strategy,
        secret_type,
        ssh_key_change_strategy,
    }
}

//! Account-backup plans.

use jms_domain::{AssetType, BackupPlanReplacement, BackupPlanUpdate, BackupType, NewBackupPlan};
use jms_gen::{
    types::{BackupPlanCreate, BackupPlanPatch, BackupPlanReplace},
    wire::{Nullable, SecretText},
};
use serde_json::Value;

use super::{ScheduleKeys, replacement};

fn types_value(types: &[AssetType]) -> Value {
    types.iter().map(|kind| Value::from(kind.as_str())).collect()
}

pub(crate) fn backup_plan_create(plan: &NewBackupPlan) -> BackupPlanCreate {
    let NewBackupPlan {
        name,
        types,
        recipients_part_one,
        recipients_part_two,
        is_password_divided,
        zip_encrypt_password,
        schedule,
        is_active,
        comment,
    } = plan.clone();
    let ScheduleKeys { is_periodic, crontab, interval } = ScheduleKeys::of(&schedule);
    BackupPlanCreate {
        types: Some(types_value(&types)),
        backup_type: Some(BackupType::Email),
        recipients_part_one: Some(recipients_part_one),
        recipients_part_two: Some(recipients_part_two),
        is_password_divided_by_email: Some(is_password_divided),
        zip_encrypt_password: zip_encrypt_password.map(SecretText),
        is_periodic: Some(is_periodic),
        crontab: Some(crontab),
        interval,
        is_active: Some(is_active),
        comment: Some(comment),
        ..BackupPlanCreate::new(name)
    }
}

pub(crate) fn backup_plan_patch(update: &BackupPlanUpdate) -> BackupPlanPatch {
    let BackupPlanUpdate {
        schedule,
        name,
        types,
        recipients_part_one,
        recipients_part_two,
        is_password_divided,
        zip_encrypt_password,
        is_active,
        comment,
    } = update.clone();
    let (is_periodic, crontab, interval) = ScheduleKeys::of(&schedule).nullable();
    BackupPlanPatch {
        name,
        types: types.as_deref().map(types_value),
        recipients_part_one,
        recipients_part_two,
        is_password_divided_by_email: is_password_divided,
        zip_encrypt_password: zip_encrypt_password.map(|password| Nullable::Value(SecretText(password))),
        is_periodic: Some(is_periodic),
        crontab: Some(crontab),
        interval: Some(interval),
        is_active,
        comment,
        ..BackupPlanPatch::default()
    }
}

pub(crate) fn backup_plan_replace(replacement: &BackupPlanReplacement) -> BackupPlanReplace {
    replacement!(backup_plan_create(replacement): BackupPlanCreate as BackupPlanReplace {
        accounts, assets, backup_type, comment, is_active, is_password_divided_by_email,
        is_password_divided_by_obj_storage, name, nodes, obj_recipients_part_one, obj_recipients_part_two,
        recipients_part_one, recipients_part_two, types,
    } nullable { zip_encrypt_password })
}

//! Account-backup plans.

use jms_domain::BackupPlan;
use jms_gen::types;

use super::{FromWire, Missing, amount, change_secret::schedule, need, need_value};

impl FromWire<types::BackupPlan> for BackupPlan {
    fn from_wire(wire: types::BackupPlan) -> Result<Self, Missing> {
        let types::BackupPlan {
            id,
            name,
            types,
            backup_type,
            recipients_part_one,
            recipients_part_two,
            is_password_divided_by_email,
            obj_recipients_part_one,
            obj_recipients_part_two,
            is_password_divided_by_obj_storage,
            is_periodic,
            crontab,
            interval,
            periodic_display,
            is_active,
            accounts,
            assets,
            nodes,
            type_,
            executed_amount,
            last_execution_date,
            org_id,
            org_name,
            date_created,
            date_updated,
            created_by,
            comment,
        } = wire;
        let mut plan = Self::new(id, need(name, "name")?);
        plan.types = need(types, "types")?;
        plan.backup_type = need_value(backup_type, "backup_type")?;
        plan.recipients_part_one = need(recipients_part_one, "recipients_part_one")?;
        plan.recipients_part_two = need(recipients_part_two, "recipients_part_two")?;
        plan.is_password_divided_by_email = need(is_password_divided_by_email, "is_password_divided_by_email")?;
        plan.obj_recipients_part_one = need(obj_recipients_part_one, "obj_recipients_part_one")?;
        plan.obj_recipients_part_two = need(obj_recipients_part_two, "obj_recipients_part_two")?;
        plan.is_password_divided_by_obj_storage =
            need(is_password_divided_by_obj_storage, "is_password_divided_by_obj_storage")?;
        plan.schedule = schedule(is_periodic, crontab, interval, periodic_display)?;
        plan.is_active = is_active;
        plan.accounts = accounts;
        plan.assets = assets;
        plan.nodes = nodes;
        plan.kind = type_;
        plan.executed_amount = amount(need(executed_amount, "executed_amount")?);
        plan.last_execution_date = last_execution_date;
        plan.org_id = need(org_id, "org_id")?;
        plan.org_name = need(org_name, "org_name")?;
        plan.date_created = need(date_created, "date_created")?;
        plan.date_updated = need(date_updated, "date_updated")?;
        plan.created_by = created_by;
        plan.comment = need(comment, "comment")?;
        Ok(plan)
    }
}

//! `jms backup`.

use jms_http::{
    JumpServer,
    domain::{
        AccountBackup, BackupPlan, BackupPlanFilter, BackupPlanUpdate, NewBackupPlan, Schedule, Secret, SecretType,
    },
};

use crate::{
    args::{ByName, NothingAtStake, PlanFields},
    failure::Failure,
    kinds::{KindName, Noun},
    names,
    output::{self, Cell, Column, Row},
    secrets::{self, ReadFrom},
};

use super::{
    automation::{columns, common, given, usernames},
    schedule,
};

impl Noun for AccountBackup {
    const NOUN: KindName = KindName::Backup;
    const PLURAL: &'static str = "plans";
    const CREATES: &'static str = "Make a plan whose backups go by mail; run by hand, unless told otherwise";

    type Filters = ByName;
    type Creation = PlanFields;
    type Change = PlanFields;
    type Deletion = NothingAtStake;

    fn filter(ByName { search }: ByName) -> BackupPlanFilter {
        BackupPlanFilter { search, ..BackupPlanFilter::default() }
    }

    async fn create(name: String, fields: PlanFields, client: &JumpServer) -> Result<NewBackupPlan, Failure> {
        let schedule = schedule(&fields.schedule, client).await?.unwrap_or(Schedule::Manual);
        let PlanFields {
            types, recipients, second_recipients, divide_password, password_from, active, comment, ..
        } = fields;
        let mut plan = NewBackupPlan { schedule, ..NewBackupPlan::new(name, types) };
        plan.recipients_part_one = names::users(client, &recipients).await?;
        plan.recipients_part_two = names::users(client, &second_recipients).await?;
        plan.is_password_divided = divide_password.unwrap_or(plan.is_password_divided);
        plan.is_active = active.unwrap_or(plan.is_active);
        plan.comment = comment.unwrap_or_default();
        plan.zip_encrypt_password = password(password_from.as_ref())?;
        Ok(plan)
    }

    async fn change(
        name: Option<String>,
        fields: PlanFields,
        plan: &BackupPlan,
        client: &JumpServer,
    ) -> Result<BackupPlanUpdate, Failure> {
        // The schedule has to go with every change; one that stands there and can never run has to be replaced.
        let schedule = match schedule(&fields.schedule, client).await? {
            Some(schedule) => schedule,
            None => plan.schedule.effective()?,
        };
        let PlanFields {
            types, recipients, second_recipients, divide_password, password_from, active, comment, ..
        } = fields;
        let mut update = BackupPlanUpdate { name, types: given(types), ..BackupPlanUpdate::new(schedule) };
        update.recipients_part_one = given(names::users(client, &recipients).await?);
        update.recipients_part_two = given(names::users(client, &second_recipients).await?);
        update.is_password_divided = divide_password;
        update.is_active = active;
        update.comment = comment;
        update.zip_encrypt_password = password(password_from.as_ref())?;
        Ok(update)
    }

    fn lines(plan: &BackupPlan) -> Vec<(&'static str, Cell)> {
        common!(plan, active: plan.is_active.unwrap_or(true)).lines([
            ("types", usernames(&plan.types)),
            ("by", output::text(&plan.backup_type)),
            ("recipients", output::named(Some(&plan.recipients_part_one))),
            ("second part", output::named(Some(&plan.recipients_part_two))),
        ])
    }
}

/// The password of backup files, if one is to be read.
fn password(from: Option<&ReadFrom>) -> Result<Option<Secret>, Failure> {
    from.map(|from| secrets::read(from, "password", &SecretType::Password)).transpose()
}

impl Row for BackupPlan {
    const COLUMNS: &'static [Column] = columns!("RECIPIENTS");

    fn cells(&self) -> Vec<Cell> {
        let recipients = self.recipients_part_one.iter().chain(&self.recipients_part_two);
        let recipients = output::names(recipients.map(|user| &user.name));
        common!(self, active: self.is_active.unwrap_or(true)).cells([recipients])
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

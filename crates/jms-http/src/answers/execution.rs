//! Executions, which 3.10 and 4.10 tell of differently.

use std::time::Duration;

use jms_domain::{
    BackupExecution, BackupPlanId, ChangeSecretAutomationId, CheckAccountAutomationId, Execution, ExecutionAutomation,
    ExecutionStatus, GatherAccountAutomationId, PushAccountAutomationId, Snapshot, Started,
};
use jms_gen::{types, wire::AutomationLink};
use serde_json::{Map, Value};

use super::{FromWire, Missing, amount, need_value};

impl FromWire<types::TaskStarted> for Started {
    fn from_wire(types::TaskStarted { task }: types::TaskStarted) -> Result<Self, Missing> {
        Ok(Self::new(task))
    }
}

macro_rules! execution {
    ($($wire:ident: $id:ident by $link:path;)*) => {$(
        impl FromWire<types::$wire> for Execution<$id> {
            fn from_wire(wire: types::$wire) -> Result<Self, Missing> {
                let types::$wire { id, automation, trigger, status, date_start, date_finished, duration, snapshot } =
                    wire;
                let mut execution = Self::new(id, need_value(status, "status")?);
                execution.automation =
                    automation.map(|$link { id, name }| ExecutionAutomation::new($id::new(id), name));
                execution.trigger = need_value(trigger, "trigger")?;
                execution.date_start = date_start;
                execution.date_finished = date_finished;
                execution.duration = duration.as_deref().and_then(seconds);
                execution.snapshot = Snapshot::from_wire(snapshot.unwrap_or_default())?;
                Ok(execution)
            }
        }
    )*};
}

execution! {
    ChangeSecretExecution: ChangeSecretAutomationId by AutomationLink;
    PushAccountExecution: PushAccountAutomationId by AutomationLink;
    GatherAccountExecution: GatherAccountAutomationId by AutomationLink;
    CheckAccountExecution: CheckAccountAutomationId by types::AutomationRef;
}

impl FromWire<types::BackupExecution> for BackupExecution {
    fn from_wire(wire: types::BackupExecution) -> Result<Self, Missing> {
        let types::BackupExecution {
            id,
            automation,
            plan,
            trigger,
            status,
            is_success,
            reason,
            date_start,
            date_finished,
            duration,
            timedelta,
            org_id,
            snapshot,
        } = wire;
        let status = match (status, is_success) {
            (Some(status), _) => status.value,
            // 3.10 has no status. A run that goes on looks like one that failed, but for the reason: it has none yet
            // (source: recordings 3.10.20, `account_backup_plans`, "execution while …").
            (None, Some(is_success)) => match (is_success, &reason) {
                (true, _) => ExecutionStatus::Success,
                (false, Some(_)) => ExecutionStatus::Failed,
                (false, None) => ExecutionStatus::Running,
            },
            (None, None) => return Err(Missing("status".to_owned())),
        };
        let mut execution = Self::new(id, status);
        let named = automation.map(|types::AutomationRef { id, name }| (BackupPlanId::new(id), name));
        execution.automation = named.or(plan.map(|id| (id, None))).map(|(id, name)| ExecutionAutomation::new(id, name));
        execution.trigger = need_value(trigger, "trigger")?;
        execution.reason = reason;
        execution.date_start = date_start;
        execution.date_finished = date_finished;
        execution.duration = match (duration, timedelta) {
            (Some(duration), _) => seconds(&duration),
            (None, Some(timedelta)) => Duration::try_from_secs_f64(timedelta).ok(),
            (None, None) => None,
        };
        execution.org_id = org_id;
        execution.snapshot = Snapshot::from_wire(snapshot.unwrap_or_default())?;
        Ok(execution)
    }
}

impl FromWire<types::ExecutionSnapshot> for Snapshot {
    fn from_wire(wire: types::ExecutionSnapshot) -> Result<Self, Missing> {
        let types::ExecutionSnapshot { name, type_, comment, accounts, node_amount, asset_amount } = wire;
        let mut snapshot = Self::default();
        snapshot.name = name;
        snapshot.kind = type_.map(|labeled| labeled.value);
        snapshot.comment = comment;
        snapshot.accounts = accounts;
        snapshot.node_amount = node_amount.map(amount);
        snapshot.asset_amount = asset_amount.map(amount);
        Ok(snapshot)
    }
}

impl FromWire<types::BackupSnapshot> for Snapshot {
    fn from_wire(wire: types::BackupSnapshot) -> Result<Self, Missing> {
        let types::BackupSnapshot {
            name,
            type_,
            comment,
            accounts,
            node_amount,
            asset_amount,
            id,
            types,
            org_id,
            crontab,
            interval,
            created_by,
            backup_type,
            is_periodic,
            recipients_part_one,
            recipients_part_two,
            obj_recipients_part_one,
            obj_recipients_part_two,
            is_password_divided_by_email,
            is_password_divided_by_obj_storage,
            // 3.10 has it here in clear text. Nobody needs it from here.
            zip_encrypt_password: _,
        } = wire;
        let mut snapshot =
            Self::from_wire(types::ExecutionSnapshot { name, type_, comment, accounts, node_amount, asset_amount })?;
        let names = |parts: std::collections::BTreeMap<String, Value>| Value::Object(parts.into_iter().collect());
        let others = [
            ("id", id.map(|id| id.to_string().into())),
            ("types", types),
            ("org_id", org_id.map(|id| id.to_string().into())),
            ("crontab", crontab.map(Into::into)),
            ("interval", interval.map(Into::into)),
            ("created_by", created_by.map(Into::into)),
            ("backup_type", backup_type.map(|kind| kind.as_str().into())),
            ("is_periodic", is_periodic.map(Into::into)),
            ("recipients_part_one", recipients_part_one.map(names)),
            ("recipients_part_two", recipients_part_two.map(names)),
            ("obj_recipients_part_one", obj_recipients_part_one.map(names)),
            ("obj_recipients_part_two", obj_recipients_part_two.map(names)),
            ("is_password_divided_by_email", is_password_divided_by_email.map(Into::into)),
            ("is_password_divided_by_obj_storage", is_password_divided_by_obj_storage.map(Into::into)),
        ];
        snapshot.others =
            others.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect::<Map<_, _>>();
        Ok(snapshot)
    }
}

/// A number of seconds with decimals, as a text.
fn seconds(text: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

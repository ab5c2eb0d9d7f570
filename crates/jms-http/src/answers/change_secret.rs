//! Change-secret automations and records.

use jms_domain::{ChangeSecretAutomation, ChangeSecretRecord, StoredPasswordRules, StoredSchedule};
use jms_gen::types;

use super::{FromWire, Missing, amount, need, need_value};

impl FromWire<types::ChangeSecretAutomation> for ChangeSecretAutomation {
    fn from_wire(wire: types::ChangeSecretAutomation) -> Result<Self, Missing> {
        let types::ChangeSecretAutomation {
            id,
            name,
            accounts,
            assets,
            nodes,
            assets_amount,
            nodes_amount,
            secret_type,
            secret_strategy,
            password_rules,
            ssh_key_change_strategy,
            is_periodic,
            crontab,
            interval,
            periodic_display,
            is_active,
            check_conn_after_change,
            recipients,
            params,
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
        let mut automation = Self::new(id, need(name, "name")?);
        automation.accounts = need(accounts, "accounts")?;
        automation.assets = assets;
        automation.nodes = nodes;
        automation.assets_amount = assets_amount.map(amount);
        automation.nodes_amount = nodes_amount.map(amount);
        automation.secret_type = need_value(secret_type, "secret_type")?;
        automation.secret_strategy = need_value(secret_strategy, "secret_strategy")?;
        automation.password_rules = StoredPasswordRules::from_wire(need(password_rules, "password_rules")?)?;
        automation.ssh_key_change_strategy = need_value(ssh_key_change_strategy, "ssh_key_change_strategy")?;
        automation.schedule = schedule(is_periodic, crontab, interval, periodic_display)?;
        automation.is_active = need(is_active, "is_active")?;
        automation.check_conn_after_change = check_conn_after_change;
        automation.recipients = recipients;
        automation.params = need(params, "params")?;
        automation.kind = need(type_, "type")?;
        automation.executed_amount = amount(need(executed_amount, "executed_amount")?);
        automation.last_execution_date = last_execution_date;
        automation.org_id = need(org_id, "org_id")?;
        automation.org_name = need(org_name, "org_name")?;
        automation.date_created = need(date_created, "date_created")?;
        automation.date_updated = need(date_updated, "date_updated")?;
        automation.created_by = created_by;
        automation.comment = need(comment, "comment")?;
        Ok(automation)
    }
}

/// The schedule of an automation or plan.
pub(super) fn schedule(
    is_periodic: Option<bool>,
    crontab: Option<String>,
    interval: Option<u32>,
    periodic_display: Option<String>,
) -> Result<StoredSchedule, Missing> {
    let display = need(periodic_display, "periodic_display")?;
    Ok(StoredSchedule::from_answer(need(is_periodic, "is_periodic")?, crontab, interval, display))
}

impl FromWire<types::PasswordRules> for StoredPasswordRules {
    fn from_wire(wire: types::PasswordRules) -> Result<Self, Missing> {
        let types::PasswordRules { length, lowercase, uppercase, digit, symbol, exclude_symbols } = wire;
        let mut rules = Self::default();
        rules.length = length;
        rules.lowercase = lowercase;
        rules.uppercase = uppercase;
        rules.digit = digit;
        rules.symbol = symbol;
        rules.exclude_symbols = exclude_symbols;
        Ok(rules)
    }
}

impl FromWire<types::ChangeSecretRecord> for ChangeSecretRecord {
    fn from_wire(wire: types::ChangeSecretRecord) -> Result<Self, Missing> {
        let types::ChangeSecretRecord {
            id,
            asset,
            account,
            execution,
            status,
            is_success,
            error,
            date_finished,
            verification_status,
            verification_error,
            date_verified,
        } = wire;
        let mut record = Self::new(id, need(status, "status")?);
        record.asset = asset;
        record.account = account;
        record.execution = execution.map(|types::ExecutionRef { id }| id);
        record.is_success = need(is_success, "is_success")?;
        record.error = error;
        record.date_finished = date_finished;
        record.verification_status = verification_status;
        record.verification_error = verification_error;
        record.date_verified = date_verified;
        Ok(record)
    }
}

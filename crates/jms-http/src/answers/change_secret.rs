//! What change-secret automations share with others, and their records.

use jms_domain::{ChangeSecretRecord, StoredPasswordRules, StoredSchedule};
use jms_gen::types;

use super::{FromWire, Missing, need};

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

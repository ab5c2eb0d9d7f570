//! Automations of the kinds that have most fields in common.

use jms_domain::{
    ChangeSecretAutomation, CheckAccountAutomation, GatherAccountAutomation, PushAccountAutomation, StoredPasswordRules,
};
use jms_gen::types;

use super::{FromWire, Missing, amount, change_secret::schedule, need, need_value};

/// Takes an automation apart: the fields that all have, and its own.
macro_rules! automation {
    ($name:ident { $($own:ident: $value:expr),* $(,)? }) => {
        impl FromWire<types::$name> for $name {
            fn from_wire(wire: types::$name) -> Result<Self, Missing> {
                let types::$name {
                    id, name, accounts, assets, nodes, assets_amount, nodes_amount, is_periodic, crontab, interval,
                    periodic_display, is_active, type_, executed_amount, last_execution_date, org_id, org_name,
                    date_created, date_updated, created_by, comment, $($own),*
                } = wire;
                let mut automation = Self::new(id, need(name, "name")?);
                automation.accounts = need(accounts, "accounts")?;
                automation.assets = assets;
                automation.nodes = nodes;
                automation.assets_amount = assets_amount.map(amount);
                automation.nodes_amount = nodes_amount.map(amount);
                $(automation.$own = $value;)*
                automation.schedule = schedule(is_periodic, crontab, interval, periodic_display)?;
                automation.is_active = need(is_active, "is_active")?;
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
    };
}

automation!(ChangeSecretAutomation {
    secret_type: need_value(secret_type, "secret_type")?,
    secret_strategy: need_value(secret_strategy, "secret_strategy")?,
    password_rules: StoredPasswordRules::from_wire(need(password_rules, "password_rules")?)?,
    ssh_key_change_strategy: need_value(ssh_key_change_strategy, "ssh_key_change_strategy")?,
    check_conn_after_change: check_conn_after_change,
    recipients: recipients,
    params: need(params, "params")?,
});

automation!(PushAccountAutomation {
    secret_type: need_value(secret_type, "secret_type")?,
    secret_strategy: need_value(secret_strategy, "secret_strategy")?,
    password_rules: StoredPasswordRules::from_wire(need(password_rules, "password_rules")?)?,
    ssh_key_change_strategy: need_value(ssh_key_change_strategy, "ssh_key_change_strategy")?,
    check_conn_after_change: check_conn_after_change,
    params: need(params, "params")?,
});

automation!(GatherAccountAutomation {
    is_sync_account: need(is_sync_account, "is_sync_account")?,
    check_risk: check_risk,
    recipients: recipients,
});

automation!(CheckAccountAutomation { engines: need(engines, "engines")?, recipients: recipients });

//! Gathered accounts, risks, engines and dashboards.

use jms_domain::{
    AccountAsset, AccountRisk, AssetRisks, ChangeSecretFigures, CheckEngine, DayFigure, FindingStatus, GatheredAccount,
    PamFigures, RiskAction, RiskDetail, RiskKind, TypeFigure,
};
use jms_gen::{types, wire::Labeled};
use serde::{
    Deserialize,
    de::{IntoDeserializer, value::Error},
};

use super::{FromWire, Missing, amount, need, need_value, rows};

/// The value of an open enumeration that the document has as text. Any text is one.
fn open<T: for<'de> Deserialize<'de>>(text: &str, name: &str) -> Result<T, Missing> {
    let text: serde::de::value::StrDeserializer<'_, Error> = text.into_deserializer();
    T::deserialize(text).map_err(|_| Missing(name.to_owned()))
}

fn open_value<T: for<'de> Deserialize<'de>>(field: Option<Labeled<String>>, name: &str) -> Result<T, Missing> {
    open(&need_value(field, name)?, name)
}

impl FromWire<types::GatheredAccount> for GatheredAccount {
    fn from_wire(wire: types::GatheredAccount) -> Result<Self, Missing> {
        let types::GatheredAccount {
            id,
            asset,
            username,
            address_last_login,
            date_last_login,
            remote_present,
            present,
            status,
            detail,
            org_id,
            org_name,
            date_updated,
        } = wire;
        let asset = AccountAsset::from_wire(need(asset, "asset")?).map_err(|missing| missing.within("asset"))?;
        let mut found = Self::new(id, asset, need(username, "username")?);
        found.address_last_login = address_last_login.filter(|address| !address.is_empty());
        found.date_last_login = date_last_login;
        found.remote_present = remote_present;
        found.present = need(present, "present")?;
        found.status = status.map(|status| open(&status.value, "status")).transpose()?;
        found.detail = detail;
        found.org_id = need(org_id, "org_id")?;
        found.org_name = need(org_name, "org_name")?;
        found.date_updated = need(date_updated, "date_updated")?;
        Ok(found)
    }
}

impl FromWire<types::AccountRisk> for AccountRisk {
    fn from_wire(wire: types::AccountRisk) -> Result<Self, Missing> {
        let types::AccountRisk { id, asset, username, risk, status, date_created, details } = wire;
        let mut found =
            Self::new(id, need(asset, "asset")?, need(username, "username")?, open_value::<RiskKind>(risk, "risk")?);
        found.status = open_value::<FindingStatus>(status, "status")?;
        found.date_created = need(date_created, "date_created")?;
        found.details = rows(need(details, "details")?).map_err(|missing| missing.within("details"))?;
        Ok(found)
    }
}

impl FromWire<types::AccountRiskHandled> for Option<AccountRisk> {
    fn from_wire(wire: types::AccountRiskHandled) -> Result<Self, Missing> {
        let types::AccountRiskHandled { id, asset, username, risk, status, date_created, details } = wire;
        let risk = |id| types::AccountRisk { id, asset, username, risk, status, date_created, details };
        id.map(risk).map(AccountRisk::from_wire).transpose()
    }
}

impl FromWire<types::AccountRiskDetail> for RiskDetail {
    fn from_wire(wire: types::AccountRiskDetail) -> Result<Self, Missing> {
        let types::AccountRiskDetail { type_, datetime, date, diff, action, status, processor, comment } = wire;
        let mut detail = Self::default();
        detail.kind = type_;
        detail.datetime = datetime;
        detail.date = date;
        detail.diff = diff;
        detail.action = action.map(|action| open::<RiskAction>(&action, "action")).transpose()?;
        detail.status = status.map(|status| open::<FindingStatus>(&status, "status")).transpose()?;
        detail.processor = processor;
        detail.comment = comment;
        Ok(detail)
    }
}

impl FromWire<types::AccountRiskAsset> for AssetRisks {
    fn from_wire(wire: types::AccountRiskAsset) -> Result<Self, Missing> {
        let types::AccountRiskAsset { id, name, address, platform, risk_total, risk_summary } = wire;
        let mut risks = Self::new(id, need(name, "name")?, need(address, "address")?);
        risks.platform = need(platform, "platform")?;
        risks.risk_total = amount(need(risk_total, "risk_total")?);
        risks.risks = by_kind(&need(risk_summary, "risk_summary")?);
        risks.risks.retain(|(_, count)| *count > 0);
        Ok(risks)
    }
}

/// The kinds of risks that were counted, in the order of the vocabulary.
fn by_kind(summary: &types::AccountRiskSummary) -> Vec<(RiskKind, u64)> {
    let types::AccountRiskSummary {
        account_deleted_count,
        authorized_keys_changed_count,
        groups_changed_count,
        leaked_password_count,
        long_time_no_login_count,
        long_time_password_count,
        new_found_count,
        password_expired_count,
        repeated_password_count,
        sudoers_changed_count,
        weak_password_count,
    } = *summary;
    let counts = [
        (RiskKind::AccountDeleted, account_deleted_count),
        (RiskKind::AuthorizedKeysChanged, authorized_keys_changed_count),
        (RiskKind::GroupsChanged, groups_changed_count),
        (RiskKind::LeakedPassword, leaked_password_count),
        (RiskKind::LongTimeNoLogin, long_time_no_login_count),
        (RiskKind::LongTimePassword, long_time_password_count),
        (RiskKind::NewFound, new_found_count),
        (RiskKind::PasswordExpired, password_expired_count),
        (RiskKind::RepeatedPassword, repeated_password_count),
        (RiskKind::SudoersChanged, sudoers_changed_count),
        (RiskKind::WeakPassword, weak_password_count),
    ];
    let mut counts: Vec<_> = counts.into_iter().filter_map(|(kind, count)| Some((kind, amount(count?)))).collect();
    counts.sort();
    counts
}

impl FromWire<types::AccountCheckEngine> for CheckEngine {
    fn from_wire(wire: types::AccountCheckEngine) -> Result<Self, Missing> {
        let types::AccountCheckEngine { id, name, slug, comment } = wire;
        let mut engine = Self::new(id, open(&need(slug, "slug")?, "slug")?);
        engine.name = need(name, "name")?;
        engine.comment = comment.unwrap_or_default();
        Ok(engine)
    }
}

impl FromWire<types::AccountFigures> for PamFigures {
    fn from_wire(wire: types::AccountFigures) -> Result<Self, Missing> {
        let types::AccountFigures {
            total_account_deleted_accounts,
            total_accounts,
            total_authorized_keys_changed_accounts,
            total_connectivity_ok_accounts,
            total_count_backup_account_automation,
            total_count_change_secret_automation,
            total_count_gathered_account_automation,
            total_count_integration_application,
            total_count_push_account_automation,
            total_count_type_to_accounts,
            total_groups_changed_accounts,
            total_leaked_password_accounts,
            total_long_time_no_login_accounts,
            total_long_time_password_accounts,
            total_new_found_accounts,
            total_ordinary_accounts,
            total_password_expired_accounts,
            total_privileged_accounts,
            total_repeated_password_accounts,
            total_secret_reset_accounts,
            total_sudoers_changed_accounts,
            total_valid_accounts,
            total_weak_password_accounts,
            total_week_add_accounts,
        } = wire;
        let mut figures = Self::default();
        figures.accounts = total_accounts.map(amount);
        figures.privileged_accounts = total_privileged_accounts.map(amount);
        figures.ordinary_accounts = total_ordinary_accounts.map(amount);
        figures.valid_accounts = total_valid_accounts.map(amount);
        figures.secret_reset_accounts = total_secret_reset_accounts.map(amount);
        figures.connectivity_ok_accounts = total_connectivity_ok_accounts.map(amount);
        figures.week_add_accounts = total_week_add_accounts.map(amount);
        figures.accounts_by_type = rows(total_count_type_to_accounts.unwrap_or_default())
            .map_err(|missing| missing.within("total_count_type_to_accounts"))?;
        figures.change_secret_automations = total_count_change_secret_automation.map(amount);
        figures.push_account_automations = total_count_push_account_automation.map(amount);
        figures.gather_account_automations = total_count_gathered_account_automation.map(amount);
        figures.backup_plans = total_count_backup_account_automation.map(amount);
        figures.integration_applications = total_count_integration_application.map(amount);
        figures.risks = by_kind(&types::AccountRiskSummary {
            account_deleted_count: total_account_deleted_accounts,
            authorized_keys_changed_count: total_authorized_keys_changed_accounts,
            groups_changed_count: total_groups_changed_accounts,
            leaked_password_count: total_leaked_password_accounts,
            long_time_no_login_count: total_long_time_no_login_accounts,
            long_time_password_count: total_long_time_password_accounts,
            new_found_count: total_new_found_accounts,
            password_expired_count: total_password_expired_accounts,
            repeated_password_count: total_repeated_password_accounts,
            sudoers_changed_count: total_sudoers_changed_accounts,
            weak_password_count: total_weak_password_accounts,
        });
        Ok(figures)
    }
}

impl FromWire<types::AccountTypeFigure> for TypeFigure {
    fn from_wire(wire: types::AccountTypeFigure) -> Result<Self, Missing> {
        let types::AccountTypeFigure { type_, label, total } = wire;
        let mut figure = Self::new(need(type_, "type")?, amount(need(total, "total")?));
        figure.label = need(label, "label")?;
        Ok(figure)
    }
}

impl FromWire<types::ChangeSecretFigures> for ChangeSecretFigures {
    fn from_wire(wire: types::ChangeSecretFigures) -> Result<Self, Missing> {
        let types::ChangeSecretFigures {
            dates_metrics_date,
            dates_metrics_total_count_failed,
            dates_metrics_total_count_success,
            total_count_change_secret_assets,
            total_count_change_secret_executions,
            total_count_change_secrets,
            total_count_failed_change_secret_executions,
            total_count_ongoing_change_secret,
            total_count_ongoing_change_secret_accounts,
            total_count_ongoing_change_secret_assets,
            total_count_periodic_change_secrets,
            total_count_success_change_secret_executions,
        } = wire;
        let mut figures = Self::default();
        figures.automations = total_count_change_secrets.map(amount);
        figures.periodic_automations = total_count_periodic_change_secrets.map(amount);
        figures.assets = total_count_change_secret_assets.map(amount);
        figures.executions = total_count_change_secret_executions.map(amount);
        figures.success_executions = total_count_success_change_secret_executions.map(amount);
        figures.failed_executions = total_count_failed_change_secret_executions.map(amount);
        figures.ongoing_executions = total_count_ongoing_change_secret.map(amount);
        figures.ongoing_accounts = total_count_ongoing_change_secret_accounts.map(amount);
        figures.ongoing_assets = total_count_ongoing_change_secret_assets.map(amount);
        let success = dates_metrics_total_count_success.unwrap_or_default();
        let failed = dates_metrics_total_count_failed.unwrap_or_default();
        let days = dates_metrics_date.unwrap_or_default().into_iter().zip(success).zip(failed);
        figures.days = days
            .map(|((date, success), failed)| {
                let mut day = DayFigure::default();
                day.date = date;
                day.success = amount(success);
                day.failed = amount(failed);
                day
            })
            .collect();
        Ok(figures)
    }
}

//! Accounts and secrets.

use jms_domain::{Account, AccountAsset, AccountSecret, SecretHistory, ServerTime, StoredSecret};
use jms_gen::types;

use super::{FromWire, Missing, need, need_value, regroup};

impl FromWire<types::Account> for Account {
    fn from_wire(wire: types::Account) -> Result<Self, Missing> {
        let types::Account {
            id,
            name,
            username,
            asset,
            secret_type,
            has_secret,
            spec_info,
            version,
            privileged,
            is_active,
            secret_reset,
            su_from,
            labels,
            source,
            source_id,
            ds,
            login_by,
            connectivity,
            change_secret_status,
            org_id,
            org_name,
            date_created,
            date_updated,
            date_last_login,
            date_verified,
            date_change_secret,
            created_by,
            comment,
        } = wire;
        let asset = AccountAsset::from_wire(need(asset, "asset")?).map_err(|missing| missing.within("asset"))?;
        let mut account = Self::new(id, need(username, "username")?, asset);
        account.name = need(name, "name")?;
        account.secret_type = need_value(secret_type, "secret_type")?;
        account.has_secret = has_secret;
        account.spec_info = spec_info;
        account.version = need(version, "version")?;
        account.privileged = need(privileged, "privileged")?;
        account.is_active = need(is_active, "is_active")?;
        account.secret_reset = secret_reset;
        account.su_from = su_from;
        account.labels = need(labels, "labels")?.into_iter().map(Into::into).collect();
        account.source = need_value(source, "source")?;
        account.source_id = source_id;
        account.directory_service = ds;
        account.login_by = login_by;
        account.connectivity = need_value(connectivity, "connectivity")?;
        account.change_secret_status = change_secret_status;
        account.org_id = need(org_id, "org_id")?;
        account.org_name = need(org_name, "org_name")?;
        account.date_created = need(date_created, "date_created")?;
        account.date_updated = need(date_updated, "date_updated")?;
        account.date_last_login = date_last_login;
        account.date_verified = date_verified;
        account.date_change_secret = date_change_secret;
        account.created_by = created_by;
        // Null at an account that the server made itself.
        account.comment = comment.unwrap_or_default();
        Ok(account)
    }
}

impl FromWire<types::AccountAsset> for AccountAsset {
    fn from_wire(wire: types::AccountAsset) -> Result<Self, Missing> {
        let types::AccountAsset { id, name, address, type_, category, platform, auto_config } = wire;
        let mut asset = Self::new(id, need(name, "name")?, need(address, "address")?);
        asset.kind = need_value(type_, "type")?;
        asset.category = need_value(category, "category")?;
        asset.platform = need(platform, "platform")?;
        asset.auto_config = auto_config.unwrap_or_default();
        Ok(asset)
    }
}

impl FromWire<types::AccountSecret> for AccountSecret {
    fn from_wire(wire: types::AccountSecret) -> Result<Self, Missing> {
        regroup!(wire: AccountSecret {
            id, name, username, asset, secret_type, spec_info, version, privileged, is_active, secret_reset, su_from,
            labels, source, source_id, ds, login_by, connectivity, change_secret_status, org_id, org_name,
            date_created, date_updated, date_last_login, date_verified, date_change_secret, created_by, comment,
        } with { secret } as Account { has_secret });
        Ok(Self::new(Account::from_wire(wire)?, StoredSecret::from_answer(secret.map(Into::into))))
    }
}

impl FromWire<types::SecretHistory> for SecretHistory {
    fn from_wire(wire: types::SecretHistory) -> Result<Self, Missing> {
        let types::SecretHistory { id, secret, secret_type, version, history_date, history_user } = wire;
        let secret = StoredSecret::from_answer(secret.map(Into::into));
        let mut history = Self::new(id, need(version, "version")?, secret);
        history.secret_type = need_value(secret_type, "secret_type")?;
        history.history_date = need::<ServerTime>(history_date, "history_date")?;
        history.history_user = history_user;
        Ok(history)
    }
}

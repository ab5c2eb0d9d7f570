//! Platforms, zones, labels, types of assets, and the accounts that an asset shows.

use jms_domain::{AssetAccount, AssetCategory, AssetKind, LabelEntry, Platform, PlatformProtocol, Zone};
use jms_gen::types;
use serde_json::{Map, Value};

use super::{FromWire, Missing, amount, need, need_value, rows};

impl FromWire<types::Account> for AssetAccount {
    fn from_wire(wire: types::Account) -> Result<Self, Missing> {
        let types::Account {
            id,
            name,
            username,
            secret_type,
            version,
            privileged,
            is_active,
            secret_reset,
            su_from,
            source,
            source_id,
            ds,
            login_by,
            change_secret_status,
            date_updated,
            date_last_login,
            date_verified,
            date_change_secret,
            comment,
            // An asset does not show them of its accounts: they are told of the account itself.
            asset: _,
            has_secret: _,
            spec_info: _,
            labels: _,
            connectivity: _,
            org_id: _,
            org_name: _,
            date_created: _,
            created_by: _,
        } = wire;
        let mut account = Self::new(id, need(username, "username")?);
        account.name = need(name, "name")?;
        account.secret_type = need_value(secret_type, "secret_type")?;
        account.version = need(version, "version")?;
        account.privileged = need(privileged, "privileged")?;
        account.is_active = need(is_active, "is_active")?;
        account.secret_reset = secret_reset;
        account.su_from = su_from;
        account.source = need_value(source, "source")?;
        account.source_id = source_id;
        account.directory_service = ds;
        account.login_by = login_by;
        account.change_secret_status = change_secret_status;
        account.date_updated = date_updated;
        account.date_last_login = date_last_login;
        account.date_verified = date_verified;
        account.date_change_secret = date_change_secret;
        account.comment = comment.unwrap_or_default();
        Ok(account)
    }
}

impl FromWire<types::AssetTypes> for Vec<AssetKind> {
    fn from_wire(types::AssetTypes(entries): types::AssetTypes) -> Result<Self, Missing> {
        rows(entries)
    }
}

impl FromWire<types::AssetTypeEntry> for AssetKind {
    fn from_wire(wire: types::AssetTypeEntry) -> Result<Self, Missing> {
        // What can be done with assets of the type is left to the platforms, which say it of themselves.
        let types::AssetTypeEntry { value, category, label, constraints: _ } = wire;
        let mut kind = Self::new(value, need::<AssetCategory>(category, "category")?);
        kind.label = need(label, "label")?;
        Ok(kind)
    }
}

impl FromWire<types::Protocols> for Vec<String> {
    fn from_wire(types::Protocols(entries): types::Protocols) -> Result<Self, Missing> {
        // Their labels are the same words, with other capitals.
        let value = |types::ProtocolEntry { value, label: _ }| value;
        Ok(entries.into_iter().map(value).collect())
    }
}

impl FromWire<types::Platform> for Platform {
    fn from_wire(wire: types::Platform) -> Result<Self, Missing> {
        let types::Platform {
            id,
            name,
            category,
            type_,
            charset,
            internal,
            protocols,
            gateway_enabled,
            domain_enabled,
            ds_enabled,
            su_enabled,
            su_method,
            automation,
            custom_fields,
            assets,
            assets_amount,
            labels,
            date_created,
            date_updated,
            created_by,
            updated_by,
            comment,
        } = wire;
        let mut platform = Self::new(id, need(name, "name")?);
        platform.category = need_value(category, "category")?;
        platform.kind = need_value(type_, "type")?;
        platform.charset = charset.map(|charset| charset.value);
        platform.internal = need(internal, "internal")?;
        platform.protocols = rows(protocols.unwrap_or_default()).map_err(|missing| missing.within("protocols"))?;
        platform.gateway_enabled = need(gateway_enabled.or(domain_enabled), "gateway_enabled")?;
        platform.ds_enabled = ds_enabled;
        platform.su_enabled = su_enabled.unwrap_or_default();
        platform.su_method = su_method.map(|method| method.value);
        platform.automation = automation;
        platform.custom_fields =
            rows(custom_fields.unwrap_or_default()).map_err(|missing| missing.within("custom_fields"))?;
        platform.assets = assets;
        platform.assets_amount = assets_amount.map(amount);
        platform.labels = labels.unwrap_or_default().into_iter().map(Into::into).collect();
        platform.date_created = date_created;
        platform.date_updated = date_updated;
        platform.created_by = created_by;
        platform.updated_by = updated_by;
        platform.comment = comment.unwrap_or_default();
        Ok(platform)
    }
}

impl FromWire<types::PlatformProtocol> for PlatformProtocol {
    fn from_wire(wire: types::PlatformProtocol) -> Result<Self, Missing> {
        let types::PlatformProtocol {
            id,
            name,
            port,
            port_from_addr,
            primary,
            required,
            default,
            public,
            secret_types,
            setting,
        } = wire;
        let port = u16::try_from(need(port, "port")?).map_err(|_| Missing("port".to_owned()))?;
        let mut protocol = Self::new(need(name, "name")?, port);
        protocol.id = id;
        protocol.port_from_addr = port_from_addr.unwrap_or_default();
        protocol.primary = primary.unwrap_or_default();
        protocol.required = required.unwrap_or_default();
        protocol.default = default.unwrap_or_default();
        protocol.public = public.unwrap_or_default();
        protocol.secret_types = secret_types.unwrap_or_default();
        protocol.setting = setting.unwrap_or_default();
        Ok(protocol)
    }
}

impl FromWire<types::PlatformCustomField> for Map<String, Value> {
    fn from_wire(wire: types::PlatformCustomField) -> Result<Self, Missing> {
        match serde_json::to_value(wire) {
            Ok(Value::Object(fields)) => Ok(fields),
            _ => Err(Missing("name".to_owned())),
        }
    }
}

impl FromWire<types::Zone> for Zone {
    fn from_wire(wire: types::Zone) -> Result<Self, Missing> {
        let types::Zone { id, name, gateways, assets, assets_amount, labels, org_id, org_name, date_created, comment } =
            wire;
        let mut zone = Self::new(id, need(name, "name")?);
        zone.gateways = gateways.unwrap_or_default();
        zone.assets = assets;
        zone.assets_amount = assets_amount.map(amount);
        zone.labels = labels.unwrap_or_default().into_iter().map(Into::into).collect();
        zone.org_id = need(org_id, "org_id")?;
        zone.org_name = need(org_name, "org_name")?;
        zone.date_created = date_created;
        zone.comment = comment.unwrap_or_default();
        Ok(zone)
    }
}

impl FromWire<types::LabelEntry> for LabelEntry {
    fn from_wire(wire: types::LabelEntry) -> Result<Self, Missing> {
        let types::LabelEntry {
            id,
            name,
            value,
            color,
            res_count,
            org_id,
            org_name,
            date_created,
            date_updated,
            comment,
        } = wire;
        let mut label = Self::new(id, need(name, "name")?, need(value, "value")?);
        label.color = color.filter(|color| !color.is_empty());
        label.res_count = res_count.map(amount);
        label.org_id = need(org_id, "org_id")?;
        label.org_name = need(org_name, "org_name")?;
        label.date_created = date_created;
        label.date_updated = date_updated;
        label.comment = comment.unwrap_or_default();
        Ok(label)
    }
}

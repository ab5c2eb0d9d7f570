//! Assets, nodes and organisations.

use jms_domain::{Asset, CurrentOrganisation, Node, Organisation, Protocol, ResourceStatistics};
use jms_gen::types;

use super::{FromWire, Missing, amount, need, need_value, rows};

impl FromWire<types::Asset> for Asset {
    fn from_wire(wire: types::Asset) -> Result<Self, Missing> {
        let types::Asset {
            id,
            name,
            address,
            platform,
            category,
            type_,
            protocols,
            nodes,
            nodes_display,
            zone,
            domain,
            directory_services,
            accounts_amount,
            labels,
            connectivity,
            auto_config,
            gathered_info,
            spec_info,
            is_active,
            org_id,
            org_name,
            date_verified,
            date_created,
            date_updated,
            created_by,
            comment,
            accounts,
            // What assets of one category have. Neither the list of all categories nor hosts have any of it.
            allow_invalid_cert: _,
            autofill: _,
            ca_cert: _,
            client_cert: _,
            client_key: _,
            custom_info: _,
            db_name: _,
            domain_name: _,
            password_selector: _,
            pg_ssl_mode: _,
            proxy: _,
            script: _,
            submit_selector: _,
            use_ssl: _,
            username_selector: _,
        } = wire;
        let mut asset = Self::new(id, need(name, "name")?, need(address, "address")?);
        asset.platform = need(platform, "platform")?;
        asset.category = need_value(category, "category")?;
        asset.kind = need_value(type_, "type")?;
        asset.protocols = rows(need(protocols, "protocols")?).map_err(|missing| missing.within("protocols"))?;
        asset.nodes = need(nodes, "nodes")?;
        asset.nodes_display = need(nodes_display, "nodes_display")?;
        asset.zone = zone.or(domain);
        asset.directory_services = directory_services;
        asset.accounts = accounts.map(rows).transpose().map_err(|missing| missing.within("accounts"))?;
        asset.accounts_amount = accounts_amount.map(amount);
        asset.labels = need(labels, "labels")?.into_iter().map(Into::into).collect();
        asset.connectivity = need_value(connectivity, "connectivity")?;
        asset.auto_config = auto_config.unwrap_or_default();
        asset.gathered_info = gathered_info;
        asset.spec_info = spec_info;
        asset.is_active = need(is_active, "is_active")?;
        asset.org_id = need(org_id, "org_id")?;
        asset.org_name = need(org_name, "org_name")?;
        asset.date_verified = date_verified;
        asset.date_created = need(date_created, "date_created")?;
        asset.date_updated = date_updated;
        asset.created_by = created_by;
        asset.comment = comment.unwrap_or_default();
        Ok(asset)
    }
}

impl FromWire<types::AssetProtocol> for Protocol {
    fn from_wire(wire: types::AssetProtocol) -> Result<Self, Missing> {
        let types::AssetProtocol { name, port } = wire;
        let port = u16::try_from(need(port, "port")?).map_err(|_| Missing("port".to_owned()))?;
        Ok(Self::new(need(name, "name")?, port))
    }
}

impl FromWire<types::Node> for Node {
    fn from_wire(wire: types::Node) -> Result<Self, Missing> {
        let types::Node { id, key, name, value, full_value, org_id, org_name } = wire;
        let mut node = Self::new(id, need(full_value, "full_value")?);
        node.key = need(key, "key")?;
        node.name = need(name, "name")?;
        node.value = need(value, "value")?;
        node.org_id = need(org_id, "org_id")?;
        node.org_name = need(org_name, "org_name")?;
        Ok(node)
    }
}

impl FromWire<types::Organisation> for Organisation {
    fn from_wire(wire: types::Organisation) -> Result<Self, Missing> {
        let types::Organisation {
            id,
            name,
            is_default,
            is_root,
            internal,
            resource_statistics,
            date_created,
            created_by,
            comment,
        } = wire;
        let mut organisation = Self::new(id, need(name, "name")?);
        organisation.is_default = need(is_default, "is_default")?;
        organisation.is_root = need(is_root, "is_root")?;
        organisation.internal = need(internal, "internal")?;
        organisation.resource_statistics =
            ResourceStatistics::from_wire(need(resource_statistics, "resource_statistics")?)?;
        organisation.date_created = date_created;
        organisation.created_by = created_by;
        organisation.comment = comment.unwrap_or_default();
        Ok(organisation)
    }
}

impl FromWire<types::OrganisationStatistics> for ResourceStatistics {
    fn from_wire(wire: types::OrganisationStatistics) -> Result<Self, Missing> {
        let types::OrganisationStatistics {
            users_amount,
            groups_amount,
            assets_amount,
            nodes_amount,
            zones_amount,
            domains_amount,
            asset_perms_amount,
        } = wire;
        let of = |number: Option<i64>| number.map(amount).unwrap_or_default();
        let mut statistics = Self::default();
        statistics.users_amount = of(users_amount);
        statistics.groups_amount = of(groups_amount);
        statistics.assets_amount = of(assets_amount);
        statistics.nodes_amount = of(nodes_amount);
        statistics.zones_amount = of(zones_amount.or(domains_amount));
        statistics.asset_perms_amount = of(asset_perms_amount);
        Ok(statistics)
    }
}

impl FromWire<types::CurrentOrganisation> for CurrentOrganisation {
    fn from_wire(wire: types::CurrentOrganisation) -> Result<Self, Missing> {
        let types::CurrentOrganisation { id, name, is_default, is_root, is_system, comment } = wire;
        let mut organisation = Self::new(id, name);
        organisation.is_default = is_default;
        organisation.is_root = is_root;
        organisation.is_system = is_system;
        organisation.comment = comment.unwrap_or_default();
        Ok(organisation)
    }
}

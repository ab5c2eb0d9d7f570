//! Assets, hosts and users.

use jms_domain::{
    AssetFilter, Dialect, Feature, GroupId, HostUpdate, NewHost, NewUser, PageRequest, Patch, Protocol, RoleId,
    UserUpdate,
};
use jms_gen::{
    types::{
        AssetProtocolInput, AssetsListQuery, GroupInput, HostCreate, HostPatch, NullableZoneInput, PlatformInput,
        RoleInput, UserCreate, UserPatch, ZoneInput,
    },
    wire::{Nullable, SecretText},
};

use super::{OLDEST_FIRST, joined, limit_and_offset};

pub(crate) fn assets_query(filter: &AssetFilter, page: PageRequest, dialect: Dialect) -> AssetsListQuery {
    let AssetFilter { ids, name, address, category, asset_type, platform, node, zone, is_active, search } =
        filter.clone();
    let (limit, offset) = limit_and_offset(page);
    let zone = zone.map(|zone| zone.to_string());
    // Each server ignores what the other calls it.
    let (zone, domain) = if dialect.has(Feature::Zones) { (zone, None) } else { (None, zone) };
    AssetsListQuery {
        ids: joined(&ids),
        name,
        address,
        category,
        type_: asset_type,
        platform: platform.map(|platform| platform.to_string()),
        node: node.map(|node| node.to_string()),
        zone,
        domain,
        is_active,
        search,
        order: Some(OLDEST_FIRST.to_owned()),
        limit,
        offset,
        ..AssetsListQuery::default()
    }
}

pub(crate) fn host_create(host: &NewHost, dialect: Dialect) -> HostCreate {
    let NewHost { id, name, address, platform, nodes, protocols, zone, directory_services, is_active, comment } =
        host.clone();
    let zone = zone.map(ZoneInput::from);
    let (zone, domain) = if dialect.has(Feature::Zones) { (zone, None) } else { (None, zone) };
    HostCreate {
        id,
        // Absent, they are the root and what the platform has as its defaults.
        nodes: (!nodes.is_empty()).then_some(nodes),
        protocols: (!protocols.is_empty()).then(|| protocols_input(protocols)),
        zone,
        domain,
        directory_services: (!directory_services.is_empty()).then_some(directory_services),
        is_active: Some(is_active),
        comment: Some(comment),
        ..HostCreate::new(address, name, PlatformInput::from(platform))
    }
}

pub(crate) fn host_patch(update: &HostUpdate, dialect: Dialect) -> HostPatch {
    let HostUpdate { name, address, platform, nodes, protocols, zone, directory_services, is_active, comment } =
        update.clone();
    let zone = match zone {
        Patch::Keep => None,
        Patch::Clear => Some(NullableZoneInput(None)),
        Patch::Set(zone) => Some(NullableZoneInput(Some(ZoneInput::from(zone)))),
    };
    let (zone, domain) = if dialect.has(Feature::Zones) { (zone, None) } else { (None, zone) };
    HostPatch {
        name,
        address,
        platform: platform.map(PlatformInput::from),
        nodes,
        protocols: protocols.map(protocols_input),
        zone,
        domain,
        directory_services,
        is_active,
        comment,
        ..HostPatch::default()
    }
}

fn protocols_input(protocols: Vec<Protocol>) -> Vec<AssetProtocolInput> {
    let input = |protocol: Protocol| AssetProtocolInput { name: protocol.name, port: Some(protocol.port.into()) };
    protocols.into_iter().map(input).collect()
}

/// What the server calls a password that the caller sets; without it, the server ignores the password and sends a link
/// (source: 4.10.16, `apps/users/serializers/user.py`).
const CHOSEN: &str = "custom";

pub(crate) fn user_create(user: &NewUser) -> UserCreate {
    let NewUser {
        id,
        username,
        name,
        email,
        password,
        groups,
        org_roles,
        system_roles,
        is_active,
        need_update_password,
        date_expired,
        comment,
    } = user.clone();
    UserCreate {
        id,
        password_strategy: password.is_some().then(|| CHOSEN.to_owned()),
        password: password.map(SecretText),
        groups: (!groups.is_empty()).then(|| groups_input(groups)),
        org_roles: (!org_roles.is_empty()).then(|| roles_input(org_roles)),
        system_roles: (!system_roles.is_empty()).then(|| roles_input(system_roles)),
        is_active: Some(is_active),
        need_update_password: Some(need_update_password),
        date_expired,
        comment: Some(comment),
        ..UserCreate::new(email, name, username)
    }
}

pub(crate) fn user_patch(update: &UserUpdate) -> UserPatch {
    let UserUpdate {
        username,
        name,
        email,
        password,
        groups,
        org_roles,
        system_roles,
        is_active,
        need_update_password,
        date_expired,
        comment,
    } = update.clone();
    UserPatch {
        username,
        name,
        email,
        password: password.map(|password| Nullable::Value(SecretText(password))),
        groups: groups.map(groups_input),
        org_roles: org_roles.map(roles_input),
        system_roles: system_roles.map(roles_input),
        is_active,
        need_update_password,
        date_expired: Nullable::from_patch(date_expired),
        comment: Nullable::from_patch(comment),
        ..UserPatch::default()
    }
}

fn groups_input(groups: Vec<GroupId>) -> Vec<GroupInput> {
    groups.into_iter().map(GroupInput::from).collect()
}

fn roles_input(roles: Vec<RoleId>) -> Vec<RoleInput> {
    roles.into_iter().map(RoleInput::from).collect()
}

//! Groups of users, permissions and access keys.

use jms_domain::{AccessKey, GroupUser, NewAccessKey, Permissions, UserGroup, UserOrganisation};
use jms_gen::types;

use super::{FromWire, Missing, amount, need, rows};

impl FromWire<types::UserGroup> for UserGroup {
    fn from_wire(wire: types::UserGroup) -> Result<Self, Missing> {
        let types::UserGroup {
            id,
            name,
            users,
            users_amount,
            labels,
            org_id,
            org_name,
            date_created,
            created_by,
            comment,
        } = wire;
        let mut group = Self::new(id, need(name, "name")?);
        group.users = users.map(rows).transpose().map_err(|missing| missing.within("users"))?;
        group.users_amount = users_amount.map(amount);
        group.labels = labels.unwrap_or_default().into_iter().map(Into::into).collect();
        // Empty where it belongs to the installation.
        group.org_id = match need(org_id, "org_id")?.as_str() {
            "" => None,
            id => Some(id.parse().map_err(|_| Missing("org_id".to_owned()))?),
        };
        group.org_name = org_name;
        group.date_created = date_created;
        group.created_by = created_by;
        group.comment = comment.unwrap_or_default();
        Ok(group)
    }
}

impl FromWire<types::GroupUser> for GroupUser {
    fn from_wire(wire: types::GroupUser) -> Result<Self, Missing> {
        let types::GroupUser { id, name, is_service_account } = wire;
        let mut user = Self::new(id, need(name, "name")?);
        user.is_service_account = is_service_account;
        Ok(user)
    }
}

impl FromWire<types::UserPermissions> for Permissions {
    fn from_wire(wire: types::UserPermissions) -> Result<Self, Missing> {
        let types::UserPermissions {
            perms,
            console_orgs,
            pam_orgs,
            audit_orgs,
            workbench_orgs,
            // Who they are of is in the profile.
            id: _,
            username: _,
        } = wire;
        let organisations = |name: &'static str, wires: Option<Vec<_>>| {
            rows::<UserOrganisation, types::UserOrg>(wires.unwrap_or_default()).map_err(|missing| missing.within(name))
        };
        let mut permissions = Self::default();
        permissions.perms = need(perms, "perms")?;
        permissions.console_orgs = organisations("console_orgs", console_orgs)?;
        permissions.pam_orgs = organisations("pam_orgs", pam_orgs)?;
        permissions.audit_orgs = organisations("audit_orgs", audit_orgs)?;
        permissions.workbench_orgs = organisations("workbench_orgs", workbench_orgs)?;
        Ok(permissions)
    }
}

impl FromWire<types::AccessKey> for AccessKey {
    fn from_wire(wire: types::AccessKey) -> Result<Self, Missing> {
        let types::AccessKey { id, is_active, ip_group, date_created, date_last_used } = wire;
        let mut key = Self::new(id);
        key.is_active = need(is_active, "is_active")?;
        key.ip_group = need(ip_group, "ip_group")?;
        key.date_created = date_created;
        key.date_last_used = date_last_used;
        Ok(key)
    }
}

impl FromWire<types::AccessKeyCreated> for NewAccessKey {
    fn from_wire(wire: types::AccessKeyCreated) -> Result<Self, Missing> {
        let types::AccessKeyCreated { id, is_active, ip_group, date_created, date_last_used, secret } = wire;
        let key = types::AccessKey { id, is_active, ip_group, date_created, date_last_used };
        Ok(Self::new(AccessKey::from_wire(key)?, secret.into()))
    }
}

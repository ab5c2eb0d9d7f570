//! Users.

use jms_domain::{Messengers, PhoneNumber, Profile, Role, User, UserOrganisation};
use jms_gen::types;

use super::{FromWire, Missing, need, need_value, regroup, rows};

impl FromWire<types::User> for User {
    fn from_wire(wire: types::User) -> Result<Self, Missing> {
        let types::User {
            id,
            name,
            username,
            email,
            is_active,
            is_valid,
            is_expired,
            is_superuser,
            is_org_admin,
            is_service_account,
            login_blocked,
            mfa_enabled,
            mfa_force_enabled,
            mfa_level,
            is_otp_secret_key_bound,
            is_face_code_set,
            can_public_key_auth,
            has_public_keys,
            login_confirm_settings,
            need_update_password,
            is_first_login,
            source,
            password_strategy,
            groups,
            org_roles,
            system_roles,
            orgs_roles,
            labels,
            phone,
            wechat,
            wecom_id,
            dingtalk_id,
            feishu_id,
            lark_id,
            slack_id,
            avatar_url,
            date_expired,
            date_joined,
            last_login,
            date_updated,
            date_api_key_last_used,
            date_password_last_updated,
            created_by,
            updated_by,
            comment,
        } = wire;
        let mut user = Self::new(id, need(username, "username")?);
        user.name = need(name, "name")?;
        user.email = need(email, "email")?;
        user.is_active = need(is_active, "is_active")?;
        user.is_valid = need(is_valid, "is_valid")?;
        user.is_expired = need(is_expired, "is_expired")?;
        user.is_superuser = need(is_superuser, "is_superuser")?;
        user.is_org_admin = need(is_org_admin, "is_org_admin")?;
        user.is_service_account = need(is_service_account, "is_service_account")?;
        user.login_blocked = need(login_blocked, "login_blocked")?;
        user.mfa_enabled = need(mfa_enabled, "mfa_enabled")?;
        user.mfa_force_enabled = need(mfa_force_enabled, "mfa_force_enabled")?;
        user.mfa_level = need_value(mfa_level, "mfa_level")?;
        user.is_otp_secret_key_bound = need(is_otp_secret_key_bound, "is_otp_secret_key_bound")?;
        user.is_face_code_set = is_face_code_set;
        user.can_public_key_auth = need(can_public_key_auth, "can_public_key_auth")?;
        user.has_public_keys = has_public_keys;
        user.login_confirm_settings = login_confirm_settings;
        user.need_update_password = need(need_update_password, "need_update_password")?;
        user.is_first_login = need(is_first_login, "is_first_login")?;
        user.source = need_value(source, "source")?;
        user.password_strategy = password_strategy.map(|labeled| labeled.value);
        user.groups = groups.unwrap_or_default();
        // A user of another organisation has no roles here to tell of.
        user.org_roles = rows(org_roles.unwrap_or_default()).map_err(|missing| missing.within("org_roles"))?;
        user.system_roles = rows(system_roles.unwrap_or_default()).map_err(|missing| missing.within("system_roles"))?;
        user.orgs_roles = orgs_roles;
        user.labels = labels.unwrap_or_default().into_iter().map(Into::into).collect();
        user.phone = phone.map(PhoneNumber::from_wire).transpose()?;
        user.messengers = Messengers::default();
        user.messengers.wechat = wechat;
        user.messengers.wecom_id = wecom_id;
        user.messengers.dingtalk_id = dingtalk_id;
        user.messengers.feishu_id = feishu_id;
        user.messengers.lark_id = lark_id;
        user.messengers.slack_id = slack_id;
        user.avatar_url = need(avatar_url, "avatar_url")?;
        user.date_expired = date_expired;
        user.date_joined = date_joined;
        user.last_login = last_login;
        user.date_updated = date_updated;
        user.date_api_key_last_used = date_api_key_last_used;
        user.date_password_last_updated = date_password_last_updated;
        user.created_by = created_by;
        user.updated_by = updated_by;
        user.comment = comment;
        Ok(user)
    }
}

impl FromWire<types::PhoneNumber> for PhoneNumber {
    fn from_wire(wire: types::PhoneNumber) -> Result<Self, Missing> {
        let types::PhoneNumber { code, phone } = wire;
        let mut number = Self::default();
        number.code = code;
        number.phone = phone;
        Ok(number)
    }
}

impl FromWire<types::RoleRef> for Role {
    fn from_wire(wire: types::RoleRef) -> Result<Self, Missing> {
        let types::RoleRef { id, name, display_name } = wire;
        let mut role = Self::new(id, need(display_name, "display_name")?);
        role.name = name;
        Ok(role)
    }
}

impl FromWire<types::UserProfile> for Profile {
    fn from_wire(wire: types::UserProfile) -> Result<Self, Missing> {
        regroup!(wire: UserProfile {
            id, name, username, email, is_active, is_valid, is_expired, is_superuser, is_org_admin,
            is_service_account, login_blocked, mfa_enabled, mfa_force_enabled, mfa_level, is_otp_secret_key_bound,
            is_face_code_set, can_public_key_auth, need_update_password, is_first_login, source, password_strategy,
            groups, orgs_roles, org_roles, system_roles, labels, phone, wechat, wecom_id, dingtalk_id, feishu_id, lark_id,
            slack_id, avatar_url, date_expired, date_joined, last_login, date_updated, date_api_key_last_used,
            date_password_last_updated, created_by, updated_by, comment,
        } with {
            console_orgs, audit_orgs, workbench_orgs, perms, lang, receive_backends, public_key_comment,
            public_key_hash_md5, guide_url
        } as User { has_public_keys, login_confirm_settings });
        let organisations = |name: &'static str, wires: Option<Vec<_>>| {
            wires.map(rows).transpose().map_err(|missing: Missing| missing.within(name))
        };
        let mut profile = Self::new(User::from_wire(wire)?);
        profile.console_orgs = organisations("console_orgs", console_orgs)?;
        profile.audit_orgs = organisations("audit_orgs", audit_orgs)?;
        profile.workbench_orgs = organisations("workbench_orgs", workbench_orgs)?;
        profile.perms = perms;
        profile.lang = lang;
        profile.receive_backends = receive_backends;
        profile.public_key_comment = public_key_comment;
        profile.public_key_hash_md5 = public_key_hash_md5;
        profile.guide_url = guide_url;
        Ok(profile)
    }
}

impl FromWire<types::UserOrg> for UserOrganisation {
    fn from_wire(wire: types::UserOrg) -> Result<Self, Missing> {
        let types::UserOrg { id, name, is_default, is_root, is_system } = wire;
        let mut organisation = Self::new(id, need(name, "name")?);
        organisation.is_default = is_default.unwrap_or_default();
        organisation.is_root = is_root.unwrap_or_default();
        organisation.is_system = is_system.unwrap_or_default();
        Ok(organisation)
    }
}

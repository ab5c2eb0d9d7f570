//! Users and organisations: to be looked up by name.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{OrgId, RoleId, Secret, ServerTime, UserId};

/// Which nodes, zones, groups of users or organisations to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DirectoryFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// Those with all of these words somewhere in their names; in either case.
    pub search: Option<String>,
}

/// A user of JumpServer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct User {
    /// Their id.
    pub id: UserId,
    /// Their name.
    pub name: String,
    /// What they log in as.
    pub username: String,
    /// Their mail address.
    pub email: String,
    /// Whether they may log in.
    pub is_active: bool,
    /// Whether they are active and not expired.
    pub is_valid: bool,
    /// Whether they are expired.
    pub is_expired: bool,
    /// Whether they administer the installation.
    pub is_superuser: bool,
    /// Whether they administer the organisation.
    pub is_org_admin: bool,
    /// Whether they stand for a program.
    pub is_service_account: bool,
    /// Whether too many wrong passwords locked them.
    pub login_blocked: bool,
    /// Whether they log in with a second factor.
    pub mfa_enabled: bool,
    /// Whether they must.
    pub mfa_force_enabled: bool,
    /// Whether, and by whom, a second factor is wanted: 0 no, 1 yes, 2 by the administrator.
    pub mfa_level: i64,
    /// Whether they have set up one-time passwords.
    pub is_otp_secret_key_bound: bool,
    /// Whether they can log in by their face. Since 4.10.
    pub is_face_code_set: Option<bool>,
    /// Whether they can log in by a public key.
    pub can_public_key_auth: bool,
    /// Whether they have public keys; told by 4.10 of a single user.
    pub has_public_keys: Option<bool>,
    /// Who must confirm their logins; told of a single user, where it is set.
    pub login_confirm_settings: Option<Vec<UserId>>,
    /// Whether they must change their password.
    pub need_update_password: bool,
    /// Whether they have never logged in.
    pub is_first_login: bool,
    /// Where they are managed: `local`, or the name of a directory.
    pub source: String,
    /// How their password is set.
    pub password_strategy: Option<String>,
    /// Their groups.
    pub groups: Vec<Value>,
    /// Their roles in the organisation.
    pub org_roles: Vec<Role>,
    /// Their roles in the installation.
    pub system_roles: Vec<Role>,
    /// The names of their roles in each organisation, by its name; told where asked for more than one.
    pub orgs_roles: Option<BTreeMap<String, Vec<String>>>,
    /// Their labels.
    pub labels: Vec<crate::Label>,
    /// Their telephone.
    pub phone: Option<PhoneNumber>,
    /// Their names at messengers: WeChat, WeCom, DingTalk, Feishu, Lark, Slack.
    pub messengers: Messengers,
    /// The path of their picture.
    pub avatar_url: String,
    /// When they expire.
    pub date_expired: Option<ServerTime>,
    /// When they were made.
    pub date_joined: Option<ServerTime>,
    /// When they last logged in.
    pub last_login: Option<ServerTime>,
    /// When they were changed last.
    pub date_updated: Option<ServerTime>,
    /// When an access key of theirs was used last.
    pub date_api_key_last_used: Option<ServerTime>,
    /// When their password was set.
    pub date_password_last_updated: Option<ServerTime>,
    /// The name of the user who made them.
    pub created_by: Option<String>,
    /// The name of the user who changed them last.
    pub updated_by: Option<String>,
    /// A remark.
    pub comment: Option<String>,
}

/// What a user is told of themselves.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Profile {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// The organisations that they administer. Only on 3.10.
    pub console_orgs: Option<Vec<UserOrganisation>>,
    /// The organisations that they audit. Only on 3.10.
    pub audit_orgs: Option<Vec<UserOrganisation>>,
    /// The organisations that they work in. Only on 3.10.
    pub workbench_orgs: Option<Vec<UserOrganisation>>,
    /// What they may do, such as `accounts.view_account`. Only on 3.10.
    pub perms: Option<Vec<String>>,
    /// Their language. Since 4.10.
    pub lang: Option<String>,
    /// How they are told things, such as `site_msg`.
    pub receive_backends: Option<Vec<String>>,
    /// The comment of their public key.
    pub public_key_comment: Option<String>,
    /// The MD5 fingerprint of their public key.
    pub public_key_hash_md5: Option<String>,
    /// Where their guide is.
    pub guide_url: Option<String>,
}

/// An organisation that a user has to do with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct UserOrganisation {
    /// Its id.
    pub id: OrgId,
    /// Its name.
    pub name: String,
    /// Whether it is the one that every installation has.
    pub is_default: bool,
    /// Whether it stands for all organisations.
    pub is_root: bool,
    /// Whether it belongs to the installation itself.
    pub is_system: bool,
}

/// What a login gives.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LoginToken {
    /// The token.
    pub token: Secret,
    /// How to send it: always `Bearer`.
    pub keyword: String,
    /// When the server forgets it, unless its cache does before.
    pub date_expired: ServerTime,
    /// Who logged in.
    pub profile: Option<Profile>,
}

/// A user's names at messengers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each is what it is called")]
pub struct Messengers {
    pub wechat: Option<String>,
    pub wecom_id: Option<String>,
    pub dingtalk_id: Option<String>,
    pub feishu_id: Option<String>,
    pub lark_id: Option<String>,
    pub slack_id: Option<String>,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The code of its country, such as `+86`.
    pub code: Option<String>,
    /// The number without it.
    pub phone: Option<String>,
}

/// A role of a user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name, such as `OrgAdmin`; told for roles in an organisation only.
    pub name: Option<String>,
    /// Its name in the language of the request.
    pub display_name: String,
}

/// An organisation: every request sees the objects of one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Organisation {
    /// Its id.
    pub id: OrgId,
    /// Its name.
    pub name: String,
    /// Whether it is the one that every installation has.
    pub is_default: bool,
    /// Whether it stands for all organisations.
    pub is_root: bool,
    /// Whether it belongs to the installation itself.
    pub internal: bool,
    /// How much it holds.
    pub resource_statistics: ResourceStatistics,
    /// When it was made.
    pub date_created: Option<ServerTime>,
    /// The name of the user who made it.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// How much an organisation holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct ResourceStatistics {
    /// Users.
    pub users_amount: u64,
    /// Groups of users.
    pub groups_amount: u64,
    /// Assets.
    pub assets_amount: u64,
    /// Nodes.
    pub nodes_amount: u64,
    /// Network zones; on 3.10 called domains.
    pub zones_amount: u64,
    /// Permissions.
    pub asset_perms_amount: u64,
}

/// The organisation that the server took a request for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CurrentOrganisation {
    /// Its id.
    pub id: OrgId,
    /// Its name.
    pub name: String,
    /// Whether it is the one that every installation has.
    pub is_default: bool,
    /// Whether it stands for all organisations.
    pub is_root: bool,
    /// Whether it belongs to the installation itself.
    pub is_system: bool,
    /// A remark.
    pub comment: String,
}

impl User {
    /// An active user without roles, named like their login: for tests and fakes.
    pub fn new(id: UserId, username: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            id,
            name: username.clone(),
            username,
            email: String::new(),
            is_active: true,
            is_valid: true,
            is_expired: false,
            is_superuser: false,
            is_org_admin: false,
            is_service_account: false,
            login_blocked: false,
            mfa_enabled: false,
            mfa_force_enabled: false,
            mfa_level: 0,
            is_otp_secret_key_bound: false,
            is_face_code_set: None,
            can_public_key_auth: false,
            has_public_keys: None,
            login_confirm_settings: None,
            need_update_password: false,
            is_first_login: false,
            source: "local".to_owned(),
            password_strategy: None,
            groups: Vec::new(),
            org_roles: Vec::new(),
            system_roles: Vec::new(),
            orgs_roles: None,
            labels: Vec::new(),
            phone: None,
            messengers: Messengers::default(),
            avatar_url: String::new(),
            date_expired: None,
            date_joined: None,
            last_login: None,
            date_updated: None,
            date_api_key_last_used: None,
            date_password_last_updated: None,
            created_by: None,
            updated_by: None,
            comment: None,
        }
    }
}

impl Organisation {
    /// An organisation: for tests and fakes.
    pub fn new(id: OrgId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            is_default: id == OrgId::DEFAULT,
            is_root: false,
            internal: false,
            resource_statistics: ResourceStatistics::default(),
            date_created: None,
            created_by: None,
            comment: String::new(),
        }
    }
}

impl CurrentOrganisation {
    /// An organisation: for tests and fakes.
    pub fn new(id: OrgId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            is_default: id == OrgId::DEFAULT,
            is_root: false,
            is_system: false,
            comment: String::new(),
        }
    }
}

impl Profile {
    /// A user of whom nothing more is known: for tests and fakes.
    pub const fn new(user: User) -> Self {
        Self {
            user,
            console_orgs: None,
            audit_orgs: None,
            workbench_orgs: None,
            perms: None,
            lang: None,
            receive_backends: None,
            public_key_comment: None,
            public_key_hash_md5: None,
            guide_url: None,
        }
    }
}

impl UserOrganisation {
    /// An organisation: for tests and fakes.
    pub fn new(id: OrgId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), is_default: id == OrgId::DEFAULT, is_root: false, is_system: false }
    }
}

impl Role {
    /// A role: for tests and fakes.
    pub fn new(id: RoleId, display_name: impl Into<String>) -> Self {
        Self { id, name: None, display_name: display_name.into() }
    }
}

impl LoginToken {
    /// A token that is sent as `Bearer`.
    pub fn new(token: Secret, date_expired: ServerTime) -> Self {
        Self { token, keyword: "Bearer".to_owned(), date_expired, profile: None }
    }
}

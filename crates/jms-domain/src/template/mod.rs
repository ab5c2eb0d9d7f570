//! Account templates: what accounts are made from.

mod request;

pub use request::{AccountTemplateReplacement, AccountTemplateUpdate, NewAccountTemplate, TemplateSecret};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    AccountTemplateId, Identified, Label, OrgId, PlatformRef, SecretStrategy, SecretType, ServerTime,
    StoredPasswordRules, StoredSecret,
};

/// An account template.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct AccountTemplate {
    /// Its id.
    pub id: AccountTemplateId,
    /// Its name, unique in its organisation; the accounts get it, too.
    pub name: String,
    /// The user name of its accounts; may be empty.
    pub username: String,
    /// The kind of their secrets.
    pub secret_type: SecretType,
    /// Where their secrets come from.
    pub secret_strategy: SecretStrategy,
    /// How new passwords are made.
    pub password_rules: StoredPasswordRules,
    /// Settings of the methods by which platforms push accounts. An object; but the server stores any JSON unchecked.
    pub push_params: Value,
    /// The platforms that the settings are for.
    pub platforms: Vec<PlatformRef>,
    /// The template whose account logs in first, to switch from.
    pub su_from: Option<AccountTemplateRef>,
    /// Its labels.
    pub labels: Vec<Label>,
    /// What is known of the secret, such as the fingerprint of a key; told by
    /// [`get`](crate::ports::AccountTemplates::get) only, since 4.10.2.
    pub spec_info: Option<Map<String, Value>>,
    /// Whether its accounts may do everything on their assets.
    pub privileged: bool,
    /// Whether its accounts can be used.
    pub is_active: bool,
    /// Whether accounts made from it are pushed to their assets at once.
    pub auto_push: bool,
    /// Its organisation.
    pub org_id: OrgId,
    /// The name of its organisation.
    pub org_name: String,
    /// When it was made.
    pub date_created: ServerTime,
    /// When it was changed last.
    pub date_updated: ServerTime,
    /// The name of the user who made it.
    pub created_by: Option<String>,
    /// A remark.
    pub comment: String,
}

/// Another template.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct AccountTemplateRef {
    /// Its id.
    pub id: AccountTemplateId,
    /// Its name.
    pub name: String,
    /// Its user name.
    pub username: String,
}

/// An account template together with its secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccountTemplateSecret {
    /// The template.
    pub template: AccountTemplate,
    /// Its secret.
    pub secret: StoredSecret,
}

/// Which account templates to list: those that fit every field that is set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountTemplateFilter {
    /// The name, in full.
    pub name: Option<String>,
    /// The user name, in full.
    pub username: Option<String>,
    /// Templates with all of these words somewhere in their name or user name; in either case.
    pub search: Option<String>,
}

impl AccountTemplate {
    /// A template of an active account with a given password, named like its user: for tests and fakes.
    pub fn new(id: AccountTemplateId, username: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            id,
            name: username.clone(),
            username,
            secret_type: SecretType::Password,
            secret_strategy: SecretStrategy::Specific,
            password_rules: StoredPasswordRules::default(),
            push_params: Value::Object(Map::new()),
            platforms: Vec::new(),
            su_from: None,
            labels: Vec::new(),
            spec_info: None,
            privileged: false,
            is_active: true,
            auto_push: false,
            org_id: OrgId::DEFAULT,
            org_name: "DEFAULT".to_owned(),
            date_created: ServerTime::default(),
            date_updated: ServerTime::default(),
            created_by: None,
            comment: String::new(),
        }
    }
}

impl AccountTemplateSecret {
    /// A template with its secret.
    pub const fn new(template: AccountTemplate, secret: StoredSecret) -> Self {
        Self { template, secret }
    }
}

impl Identified for AccountTemplateSecret {
    type Id = AccountTemplateId;

    fn id(&self) -> AccountTemplateId {
        self.template.id
    }
}

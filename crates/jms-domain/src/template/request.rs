//! Creating and changing account templates.

use serde_json::{Map, Value};

use crate::{
    AccountTemplateId, Dialect, Invalid, Label, NewKey, NewSecret, Patch, PlatformId, Secret, SecretStrategy,
    SecretType, text,
};

/// The secret of a template: its kind, and where it comes from.
///
/// The server can make passwords and SSH keys only: it answers 500 where another kind shall be random (source: server
/// v4.10.16, `apps/accounts/utils.py`).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TemplateSecret {
    /// A password.
    Password(NewSecret),
    /// A private SSH key.
    SshKey(NewKey),
    /// An access key, of a cloud for example.
    AccessKey(Secret),
    /// A token.
    Token(Secret),
    /// An API key.
    ApiKey(Secret),
}

impl TemplateSecret {
    /// The kind of the secret.
    pub const fn secret_type(&self) -> SecretType {
        match self {
            Self::Password(_) => SecretType::Password,
            Self::SshKey(_) => SecretType::SshKey,
            Self::AccessKey(_) => SecretType::AccessKey,
            Self::Token(_) => SecretType::Token,
            Self::ApiKey(_) => SecretType::ApiKey,
        }
    }

    /// Where it comes from, as it is sent.
    pub const fn strategy(&self) -> SecretStrategy {
        match self {
            Self::Password(secret) => secret.strategy(),
            Self::SshKey(key) => key.strategy(),
            Self::AccessKey(_) | Self::Token(_) | Self::ApiKey(_) => SecretStrategy::Specific,
        }
    }

    /// Checks that a server of this version takes it.
    ///
    /// # Errors
    /// [`Invalid::PasswordLength`] for passwords that are too long for it, [`Invalid::Secret`] for a passphrase of
    /// more than 512 characters.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        match self {
            Self::Password(secret) => secret.check(dialect),
            Self::SshKey(key) => key.check(),
            Self::AccessKey(_) | Self::Token(_) | Self::ApiKey(_) => Ok(()),
        }
    }
}

/// An account template to be made.
///
/// ```
/// use jms_domain::{NewAccountTemplate, NewSecret, PasswordRules, TemplateSecret};
///
/// let secret = Some(TemplateSecret::Password(NewSecret::Random(PasswordRules::new(24)?)));
/// let template = NewAccountTemplate { secret, ..NewAccountTemplate::new("deploy") };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewAccountTemplate {
    /// Its id, for whoever must be able to look it up later, come what may; without one, the client chooses it.
    pub id: Option<AccountTemplateId>,
    /// Its name, unique in its organisation; at most 128 characters. The accounts get it, too.
    pub name: String,
    /// The user name of its accounts; at most 128 characters.
    pub username: String,
    /// Its secret; without one, it is for accounts that ask for a password when they are used. A random one is made at
    /// once, and each account gets another.
    pub secret: Option<TemplateSecret>,
    /// Settings of the methods by which platforms push accounts, by the name of the method.
    pub push_params: Map<String, Value>,
    /// The platforms that the settings are for.
    pub platforms: Vec<PlatformId>,
    /// The template whose account logs in first, to switch from.
    pub su_from: Option<AccountTemplateId>,
    /// Whether its accounts may do everything on their assets.
    pub privileged: bool,
    /// Whether its accounts can be used.
    pub is_active: bool,
    /// Whether accounts made from it are pushed to their assets at once.
    pub auto_push: bool,
    /// Its labels. Those that are not there yet are made.
    pub labels: Vec<Label>,
    /// A remark.
    pub comment: String,
}

impl NewAccountTemplate {
    /// A template for active accounts with this user name, also as its name; without a secret, not privileged, not
    /// pushed.
    pub fn new(username: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            id: None,
            name: username.clone(),
            username,
            secret: None,
            push_params: Map::new(),
            platforms: Vec::new(),
            su_from: None,
            privileged: false,
            is_active: true,
            auto_push: false,
            labels: Vec::new(),
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid::Text`] for texts that it would refuse or trim, and those of [`TemplateSecret::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        text::check_optional("user name", &self.username)?;
        check_push_params(&self.push_params)?;
        self.labels.iter().try_for_each(Label::check)?;
        self.secret.as_ref().map_or(Ok(()), |secret| secret.check(dialect))
    }
}

/// A change of an account template: only what is set is sent.
///
/// **A template whose secret is random gets a new one by every change**, since 4.8 (source: server v4.10.16,
/// `apps/accounts/models/template.py`). The accounts that were made from it stay as they are until they are
/// synchronised.
#[derive(Debug, Clone, Default)]
pub struct AccountTemplateUpdate {
    /// Its name.
    pub name: Option<String>,
    /// The user name of its accounts.
    pub username: Option<String>,
    /// Its secret: all of it, for the server checks a key by the kind that comes with it. It cannot be removed.
    pub secret: Option<TemplateSecret>,
    /// Settings of the methods by which platforms push accounts, by the name of the method.
    pub push_params: Option<Map<String, Value>>,
    /// The platforms that the settings are for.
    pub platforms: Option<Vec<PlatformId>>,
    /// The template whose account logs in first, to switch from.
    pub su_from: Patch<AccountTemplateId>,
    /// Whether its accounts may do everything on their assets.
    pub privileged: Option<bool>,
    /// Whether its accounts can be used.
    pub is_active: Option<bool>,
    /// Whether accounts made from it are pushed to their assets at once.
    pub auto_push: Option<bool>,
    /// Its labels, in place of all that it has. Those that are not there yet are made.
    pub labels: Option<Vec<Label>>,
    /// A remark.
    pub comment: Option<String>,
}

impl AccountTemplateUpdate {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewAccountTemplate::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        text::check_optional("user name", self.username.as_deref().unwrap_or_default())?;
        self.push_params.as_ref().map_or(Ok(()), check_push_params)?;
        self.labels.iter().flatten().try_for_each(Label::check)?;
        self.secret.as_ref().map_or(Ok(()), |secret| secret.check(dialect))
    }
}

/// All of an account template: what it shall be after a replacement. Its labels stay.
///
/// The server makes a template of passwords of one whose kind of secret a replacement leaves out, whatever its secret
/// is (source: recordings 4.10.16, `account_templates`, "PUT without `secret_type`"), so there is no leaving out here.
#[derive(Debug, Clone)]
pub struct AccountTemplateReplacement {
    /// Its name.
    pub name: String,
    /// The user name of its accounts.
    pub username: String,
    /// Its secret.
    pub secret: TemplateSecret,
    /// Settings of the methods by which platforms push accounts, by the name of the method.
    pub push_params: Map<String, Value>,
    /// The platforms that the settings are for.
    pub platforms: Vec<PlatformId>,
    /// The template whose account logs in first, to switch from.
    pub su_from: Option<AccountTemplateId>,
    /// Whether its accounts may do everything on their assets.
    pub privileged: bool,
    /// Whether its accounts can be used.
    pub is_active: bool,
    /// Whether accounts made from it are pushed to their assets at once.
    pub auto_push: bool,
    /// A remark.
    pub comment: String,
}

impl AccountTemplateReplacement {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewAccountTemplate::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        text::check_optional("user name", &self.username)?;
        check_push_params(&self.push_params)?;
        self.secret.check(dialect)
    }
}

fn check_push_params(params: &Map<String, Value>) -> Result<(), Invalid> {
    text::check_map("push_params", "a key of push_params", params)
}

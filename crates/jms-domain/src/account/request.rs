//! Creating and changing accounts.

use crate::{AccountId, AssetId, Dialect, Feature, Invalid, Label, Patch, Secret, SecretType, text};

/// An account to be made.
///
/// ```
/// use jms_domain::{AssetId, NewAccount, Secret};
///
/// let asset: AssetId = "09e1e072-1498-42f7-a6b1-567c2db56f59".parse()?;
/// let secret = Some(Secret::new("correct horse")?);
/// let account = NewAccount { secret, ..NewAccount::new(asset, "deploy") };
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Its id, for whoever must be able to look it up later, come what may; without one, the client chooses it. It must be one
    /// that no account has: if the answer is lost, the account of this id is taken for the one that was made.
    pub id: Option<AccountId>,
    /// Where it logs in.
    pub asset: AssetId,
    /// Its name, unique on the asset; at most 128 characters.
    pub name: String,
    /// The user name that it logs in with; at most 128 characters. It cannot be changed later.
    pub username: String,
    /// The kind of its secret.
    pub secret_type: SecretType,
    /// Its secret; without one, the account asks for it when it is used.
    pub secret: Option<Secret>,
    /// The passphrase of an SSH key that has one.
    pub passphrase: Option<Secret>,
    /// Whether it may do everything on its asset.
    pub privileged: bool,
    /// Whether it can be used.
    pub is_active: bool,
    /// Whether automations may change its secret. Not on 3.10, where they always may.
    pub secret_reset: bool,
    /// The account to log in with first, and switch from.
    pub su_from: Option<AccountId>,
    /// Whether to create it on the asset itself, too, at once.
    pub push_now: bool,
    /// Its labels. Those that are not there yet are made.
    pub labels: Vec<Label>,
    /// A remark.
    pub comment: String,
}

impl NewAccount {
    /// An active account with this user name, also as its name; of type password, without a secret, not privileged.
    pub fn new(asset: AssetId, username: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            id: None,
            asset,
            name: username.clone(),
            username,
            secret_type: SecretType::Password,
            secret: None,
            passphrase: None,
            privileged: false,
            is_active: true,
            secret_reset: true,
            su_from: None,
            push_now: false,
            labels: Vec::new(),
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid::Text`] for texts that it would refuse or trim, [`Invalid::Secret`] for secrets of which the same holds, and
    /// for a passphrase of more than 512 characters, [`Invalid::Version`] for what it does not know.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        text::check_optional("user name", &self.username)?;
        self.secret.as_ref().map_or(Ok(()), Secret::check)?;
        self.passphrase.as_ref().map_or(Ok(()), Secret::check_passphrase)?;
        self.labels.iter().try_for_each(Label::check)?;
        check_secret_reset((!self.secret_reset).then_some(false), dialect)
    }
}

/// A change of an account: only what is set is sent.
///
/// The user name cannot be changed: the server ignores it (source: facts of 4.10.16, section 7).
#[derive(Debug, Clone, Default)]
pub struct AccountUpdate {
    /// Its name.
    pub name: Option<String>,
    /// The kind of its secret.
    pub secret_type: Option<SecretType>,
    /// Its secret. It cannot be removed here; the server takes an empty one for none at all.
    pub secret: Option<Secret>,
    /// The passphrase of an SSH key that has one.
    pub passphrase: Option<Secret>,
    /// Whether it may do everything on its asset.
    pub privileged: Option<bool>,
    /// Whether it can be used.
    pub is_active: Option<bool>,
    /// Whether automations may change its secret. Not on 3.10.
    pub secret_reset: Option<bool>,
    /// The account to log in with first, and switch from.
    pub su_from: Patch<AccountId>,
    /// Its labels, in place of all that it has. Those that are not there yet are made.
    pub labels: Option<Vec<Label>>,
    /// A remark.
    pub comment: Option<String>,
}

impl AccountUpdate {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewAccount::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        self.secret.as_ref().map_or(Ok(()), Secret::check)?;
        self.passphrase.as_ref().map_or(Ok(()), Secret::check_passphrase)?;
        self.labels.iter().flatten().try_for_each(Label::check)?;
        check_secret_reset(self.secret_reset, dialect)
    }
}

/// All of an account: what it shall be after a replacement.
///
/// The server gives a default to most fields that a replacement leaves out, so there is no leaving out here. Its secret
/// and its labels stay.
#[derive(Debug, Clone)]
pub struct AccountReplacement {
    /// Where it logs in.
    pub asset: AssetId,
    /// Its name.
    pub name: String,
    /// The user name that it has. The server wants it on 3.10, and never changes it.
    pub username: String,
    /// The kind of its secret.
    pub secret_type: SecretType,
    /// Whether it may do everything on its asset.
    pub privileged: bool,
    /// Whether it can be used.
    pub is_active: bool,
    /// Whether automations may change its secret. Not on 3.10, where it must be true.
    pub secret_reset: bool,
    /// The account to log in with first, and switch from.
    pub su_from: Option<AccountId>,
    /// A remark.
    pub comment: String,
}

impl AccountReplacement {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewAccount::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        check_secret_reset((!self.secret_reset).then_some(false), dialect)
    }
}

pub(super) fn check_secret_reset(secret_reset: Option<bool>, dialect: Dialect) -> Result<(), Invalid> {
    if secret_reset.is_some() { dialect.require(Feature::SecretReset) } else { Ok(()) }
}

//! Creating and changing integration applications, and asking as one.

use crate::{
    AccountId, AccountSelection, AssetId, Dialect, IntegrationApplication, IntegrationApplicationId, Invalid, text,
};

/// An integration application to be made.
///
/// ```
/// use jms_domain::{AccountSelection, AttributeRule, NewIntegrationApplication};
///
/// let accounts = AccountSelection::Attributes(vec![AttributeRule::exact("username", "deploy")]);
/// let ip_group = vec!["10.0.0.0/8".to_owned()];
/// let application = NewIntegrationApplication { ip_group, ..NewIntegrationApplication::new("ci", accounts) };
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct NewIntegrationApplication {
    /// Its id, for whoever must be able to look it up later, come what may; without one, the client chooses it.
    pub id: Option<IntegrationApplicationId>,
    /// Its name, unique in its organisation; at most 128 characters.
    pub name: String,
    /// The accounts that it may have.
    pub accounts: AccountSelection,
    /// Where its requests may come from: `*` for everywhere, addresses such as `10.0.0.11`, networks such as
    /// `10.0.0.0/8`, ranges such as `10.0.1.1-10.0.1.20`; IPv6, too. Empty is nowhere.
    pub ip_group: Vec<String>,
    /// Whether its requests are admitted.
    pub is_active: bool,
    /// A remark.
    pub comment: String,
}

impl NewIntegrationApplication {
    /// An active application for these accounts, whose requests may come from everywhere.
    pub fn new(name: impl Into<String>, accounts: AccountSelection) -> Self {
        Self {
            id: None,
            name: name.into(),
            accounts,
            ip_group: vec!["*".to_owned()],
            is_active: true,
            comment: String::new(),
        }
    }

    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10, [`Invalid::Empty`] as for [`AccountSelection::check`], [`Invalid::Text`] for a
    /// name that it would refuse or trim.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        IntegrationApplication::check_server(dialect)?;
        text::check("name", &self.name)?;
        self.accounts.check()
    }
}

/// All of an integration application: what it shall be after a replacement. Its `id` does not count.
///
/// The server admits an application from everywhere when a replacement does not say from where, so there is no leaving
/// out here; it is made like a new one. **Up to 4.10.16 it gets a new secret**, and the old one is refused at once.
pub type IntegrationApplicationReplacement = NewIntegrationApplication;

/// A change of an integration application: only what is set is sent.
///
/// **Up to 4.10.16 it gets a new secret by every change**, and the old one is refused at once (source: recordings 4.10.16,
/// `integration_applications`, "PATCH empty").
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IntegrationApplicationUpdate {
    /// Its name.
    pub name: Option<String>,
    /// The accounts that it may have.
    pub accounts: Option<AccountSelection>,
    /// Where its requests may come from. Empty is nowhere.
    pub ip_group: Option<Vec<String>>,
    /// Whether its requests are admitted.
    pub is_active: Option<bool>,
    /// A remark.
    pub comment: Option<String>,
}

impl IntegrationApplicationUpdate {
    /// Checks that a server of this version takes it as it is.
    ///
    /// # Errors
    /// As [`NewIntegrationApplication::check`].
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        IntegrationApplication::check_server(dialect)?;
        if let Some(name) = &self.name {
            text::check("name", name)?;
        }
        self.accounts.as_ref().map_or(Ok(()), AccountSelection::check)
    }
}

/// Which account's secret an application asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WantedAccount {
    /// The account with this id.
    Id(AccountId),
    /// An account by its name, which need not be its user name. Of several that fit, the server picks one.
    Named {
        /// The name of the account, in full.
        account: String,
        /// Where it logs in.
        of: AccountOf,
    },
}

/// The asset of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountOf {
    /// The asset with this id.
    Asset(AssetId),
    /// The asset with this name, in full.
    AssetNamed(String),
}

impl WantedAccount {
    /// Checks that it names an account to a server of this version.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10, [`Invalid::Text`] for names that are empty: the server takes them for none.
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        IntegrationApplication::check_server(dialect)?;
        if let Self::Named { account, of } = self {
            text::check("name of the account", account)?;
            if let AccountOf::AssetNamed(asset) = of {
                text::check("name of the asset", asset)?;
            }
        }
        Ok(())
    }
}

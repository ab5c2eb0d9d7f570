//! The same account on many assets.

use serde::Serialize;

use crate::{
    Account, AccountTemplateId, AssetId, Dialect, Feature, Invalid, NodeId, Secret, SecretType, choice::open_enums,
    text,
};

use super::request::check_secret_reset;

open_enums! {
    /// What to do where an asset has an account of this user name and type of secret already.
    OnInvalid ("way with accounts that exist") {
        /// Leave it as it is.
        Skip = "skip",
        /// Give it the new values. 3.10 leaves it alone if its secret is the new one already, whatever else would
        /// change (source: server v3.10.20, `apps/accounts/serializers/account/account.py`).
        Update = "update",
        /// Refuse the request. Up to 4.10.16 nothing is made anywhere then. **From 4.10.17 on the accounts on the other
        /// assets are made**, and the answer has the rows of the refused ones only (source: server v4.10.17,
        /// `apps/accounts/api/account/account.py`).
        Refuse = "error",
    }

    /// What became of an account on one asset.
    BulkAccountState ("state of accounts in bulk") {
        /// It was made.
        Created = "created",
        /// It was there, and has the new values.
        Updated = "updated",
        /// It was there, and was left alone.
        Skipped = "skipped",
        /// Nothing was done.
        Error = "error",
    }
}

/// An account to be made on many assets.
///
/// ```
/// use jms_domain::{AssetId, NewBulkAccounts, Secret, SharedAccount};
///
/// let assets: Vec<AssetId> = vec!["09e1e072-1498-42f7-a6b1-567c2db56f59".parse()?];
/// let secret = Some(Secret::new("correct horse")?);
/// let accounts = NewBulkAccounts::new(assets, SharedAccount { secret, ..SharedAccount::new("deploy") });
/// # Ok::<(), jms_domain::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct NewBulkAccounts {
    /// On these assets. 4.10 leaves out those that it does not know, 3.10 refuses them.
    pub assets: Vec<AssetId>,
    /// On the assets in these nodes or below them, too. Since 4.10.13: between 4.0 and that the server ignores them.
    pub nodes: Vec<NodeId>,
    /// What the account is like.
    pub from: BulkAccountsFrom,
    /// What to do where the account exists. An account that has only the name in common does not count: the new one
    /// gets a suffix to its name then, such as `monitor-4f34`.
    pub on_invalid: OnInvalid,
    /// Whether automations may change their secrets. Not on 3.10, where they always may.
    pub secret_reset: bool,
    /// A remark. If it is empty, accounts that exist keep theirs.
    pub comment: String,
}

/// What accounts in bulk are like.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BulkAccountsFrom {
    /// Each of these templates gives one account on every asset. 3.10 takes one template only.
    Templates(Vec<AccountTemplateId>),
    /// As it is written here.
    Fields(SharedAccount),
}

/// What is the same of an account on all of its assets.
#[derive(Debug, Clone)]
pub struct SharedAccount {
    /// Its name, unique on each asset; at most 128 characters.
    pub name: String,
    /// The user name that it logs in with; at most 128 characters.
    pub username: String,
    /// The kind of its secret. Assets that have no protocol for it get an error.
    pub secret_type: SecretType,
    /// Its secret, the same on all assets.
    pub secret: Option<Secret>,
    /// The passphrase of an SSH key that has one.
    pub passphrase: Option<Secret>,
    /// Whether it may do everything on its asset.
    pub privileged: bool,
    /// Whether it can be used.
    pub is_active: bool,
    /// The user name of the account to log in with first, and switch from. Left out, without a word, on assets that
    /// have no such account.
    pub su_from_username: Option<String>,
    /// Whether to create it on the assets themselves, too, at once.
    pub push_now: bool,
}

impl NewBulkAccounts {
    /// An account on these assets; where there is one of this user name already, it is left alone.
    pub fn new(assets: Vec<AssetId>, account: SharedAccount) -> Self {
        Self::of(assets, BulkAccountsFrom::Fields(account))
    }

    /// Accounts from templates on these assets; where there is one already, it is left alone.
    pub fn from_templates(assets: Vec<AssetId>, templates: Vec<AccountTemplateId>) -> Self {
        Self::of(assets, BulkAccountsFrom::Templates(templates))
    }

    fn of(assets: Vec<AssetId>, from: BulkAccountsFrom) -> Self {
        Self {
            assets,
            nodes: Vec::new(),
            from,
            on_invalid: OnInvalid::Skip,
            secret_reset: true,
            comment: String::new(),
        }
    }

    /// Checks that a server of this version does what is meant.
    ///
    /// # Errors
    /// [`Invalid::Empty`] without assets and nodes, and for no templates, which the server takes for fields that are
    /// missing; [`Invalid::Together`] for an SSH key on more than one asset; [`Invalid::Version`] for nodes, several
    /// templates and accounts that automations leave alone on 3.10; [`Invalid::Text`] and [`Invalid::Secret`] as for
    /// [`NewAccount`](crate::NewAccount).
    pub fn check(&self, dialect: Dialect) -> Result<(), Invalid> {
        if !self.nodes.is_empty() {
            dialect.require(Feature::BulkNodes)?;
        }
        if self.assets.is_empty() && self.nodes.is_empty() {
            return Err(Invalid::Empty { of: "asset", problem: "there is nothing to make the account on" });
        }
        check_secret_reset((!self.secret_reset).then_some(false), dialect)?;
        match &self.from {
            BulkAccountsFrom::Templates(templates) => check_templates(templates, dialect),
            BulkAccountsFrom::Fields(account) => account.check(self.assets.len() == 1 && self.nodes.is_empty()),
        }
    }
}

fn check_templates(templates: &[AccountTemplateId], dialect: Dialect) -> Result<(), Invalid> {
    match templates {
        [] => {
            let problem = "the server would take it for an account without a user name";
            Err(Invalid::Empty { of: "account template", problem })
        }
        [_] => Ok(()),
        // 500 (source: recordings 3.10.20, `accounts_bulk_tasks`, "bulk template list").
        [..] => dialect.require(Feature::BulkTemplates),
    }
}

impl SharedAccount {
    /// An active account with this user name, also as its name; of type password, without a secret, not privileged.
    pub fn new(username: impl Into<String>) -> Self {
        let username = username.into();
        Self {
            name: username.clone(),
            username,
            secret_type: SecretType::Password,
            secret: None,
            passphrase: None,
            privileged: false,
            is_active: true,
            su_from_username: None,
            push_now: false,
        }
    }

    /// `alone`: for one asset only.
    fn check(&self, alone: bool) -> Result<(), Invalid> {
        text::check("name", &self.name)?;
        text::check_optional("user name", &self.username)?;
        text::check_optional("user name to switch from", self.su_from_username.as_deref().unwrap_or_default())?;
        self.secret.as_ref().map_or(Ok(()), Secret::check)?;
        self.passphrase.as_ref().map_or(Ok(()), Secret::check_passphrase)?;
        // The server drops a bad key with the error of the first asset, and goes on without it (source: facts of
        // 4.10.16, section 7).
        if self.secret_type == SecretType::SshKey && self.secret.is_some() && !alone {
            return Err(Invalid::Together {
                what: "an SSH key for several assets",
                problem: "were the key or its passphrase wrong, the server would make accounts without a secret on all \
                          assets but one; make an account template of it, which the server checks, and use that",
            });
        }
        Ok(())
    }
}

/// What became of an account on each of its assets. That the server answered says nothing: look at the rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use = "every row of it may be an error"]
#[non_exhaustive]
pub struct BulkAccountOutcome {
    /// One row for each asset, and for each template; errors first. An asset that the server does not know has none.
    pub rows: Vec<BulkAccountRow>,
}

/// What became of an account on one asset.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BulkAccountRow {
    /// Name and address of the asset, as in `web-01(10.0.0.1)`; the server does not tell its id.
    pub asset: String,
    /// The name of the account; `None` on 3.10, and for copies.
    pub account: Option<String>,
    /// What became of it.
    pub state: BulkAccountState,
    /// Whether anything was written; `None` after an error, and for copies.
    pub changed: Option<bool>,
    /// What went wrong, in the server's words.
    pub error: Option<String>,
}

impl Account {
    /// Checks that a server of this version can copy and move accounts to other assets.
    ///
    /// # Errors
    /// [`Invalid::Version`] on 3.10.
    pub fn check_copies(dialect: Dialect) -> Result<(), Invalid> {
        dialect.require(Feature::AccountCopies)
    }
}

impl BulkAccountOutcome {
    /// These rows.
    pub const fn new(rows: Vec<BulkAccountRow>) -> Self {
        Self { rows }
    }

    /// The rows of the assets on which nothing was done because of an error.
    pub fn failed(&self) -> impl Iterator<Item = &BulkAccountRow> {
        self.in_state(BulkAccountState::Error)
    }

    /// The rows in this state.
    pub fn in_state(&self, state: BulkAccountState) -> impl Iterator<Item = &BulkAccountRow> {
        self.rows.iter().filter(move |row| row.state == state)
    }
}

impl BulkAccountRow {
    /// A row without error: for tests and fakes.
    pub fn new(asset: impl Into<String>, state: BulkAccountState) -> Self {
        Self { asset: asset.into(), account: None, state, changed: None, error: None }
    }
}
